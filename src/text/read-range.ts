import { unitAt } from "./counted.ts";
import { multiply } from "./number-builder.ts";
import type { NumberRead } from "./number-read.ts";
import { token } from "./page.ts";
import type { Page } from "./page.ts";
import { readNumber } from "./read-number.ts";
import type { Reading } from "./read-number.ts";

/** Two ends read from a page. */
export interface RangeRead {
  readonly low: number;
  readonly high: number;
  readonly best?: number;
  readonly ends: readonly [NumberRead, NumberRead];
  readonly next: number;
  /** How the ends are joined. */
  readonly by: "words" | "dash" | "hyphen" | "comma";
}

/** Reads a range at a token: «zwischen 6 und 18», «10.000 bis 12.000», «8000–9000», «vier, fünf». */
export function readRange(page: Page, at: number, reading: Reading = {}): RangeRead | undefined {
  const opening = page.longest(at, "opens");
  const range =
    opening === undefined ? readBare(page, at, reading) : readOpened(page, at, opening.value, opening.next, reading);
  if (range === undefined) return undefined;
  const likeliest = page.longest(page.isSign(range.next, 0x2c) ? range.next + 1 : range.next, "likeliest");
  const best = likeliest === undefined ? undefined : readNumber(page, likeliest.next, reading);
  return best === undefined || best.value < range.low || best.value > range.high
    ? range
    : { ...range, best: best.value, next: best.next };
}

/** The two numbers of a change, «von 40 auf 65», or nothing. */
export function readChange(page: Page, at: number): readonly [NumberRead, NumberRead] | undefined {
  const opening = page.longest(at, "opens");
  if (opening === undefined) return undefined;
  const low = readNumber(page, opening.next);
  if (low === undefined) return undefined;
  const from = skipUnit(page, low.next);
  const link = page.longest(from, "links");
  if (link === undefined) return undefined;
  const shared = link.value.filter((pattern) => opening.value.includes(pattern));
  const changes = shared.some((pattern) => page.vocabulary.patterns[pattern]?.change === true);
  if (shared.length === 0 || (!changes && !changesBefore(page, at))) return undefined;
  const high = readNumber(page, skipMoney(page, link.next));
  return high === undefined ? undefined : [low, high];
}

function readOpened(
  page: Page,
  at: number,
  patterns: readonly number[],
  from: number,
  reading: Reading,
): RangeRead | undefined {
  for (const keepJoiner of [true, false]) {
    const low = readNumber(page, skipModifier(page, from), { ...reading, keepJoiner });
    if (low === undefined) return undefined;
    const link = page.longest(skipUnit(page, skipHangingHyphen(page, low.next)), "links");
    if (link === undefined) continue;
    const shared = link.value.filter((pattern) => patterns.includes(pattern));
    if (shared.every((pattern) => page.vocabulary.patterns[pattern]?.change === true)) continue;
    const high = readNumber(page, skipModifier(page, skipMoney(page, link.next)), reading);
    if (high === undefined) continue;
    const range = spread(low, high, "words");
    if (range === undefined || changesBefore(page, at)) continue;
    return range;
  }
  return undefined;
}

function readBare(page: Page, at: number, reading: Reading): RangeRead | undefined {
  const low = readNumber(page, at, reading);
  if (low === undefined) return undefined;
  const after = low.next;
  // «ein bis zwei» is a range, «a day to» is not.
  if (low.article && (page.vocabulary.lexicon.pronouns !== undefined || page.longest(after, "to") === undefined))
    return undefined;
  const from = skipUnit(page, skipHangingHyphen(page, after));
  const to = page.longest(from, "to");
  if (to !== undefined) {
    const high = readNumber(page, skipModifier(page, skipMoney(page, to.next)), reading);
    const range = high === undefined ? undefined : spread(low, high, "words");
    if (range !== undefined && sameUnit(page, after, from, to.next, range.next)) return range;
  }
  const or = page.longest(skipHangingHyphen(page, after), "or");
  if (or !== undefined) {
    const high = readNumber(page, skipMoney(page, or.next), reading);
    const range = high === undefined || high.words !== low.words ? undefined : spread(low, high, "words");
    if (range !== undefined && (range.high - range.low <= 1 || range.high <= range.low * 2.5)) return range;
  }
  const dash = dashAt(page, after);
  if (dash !== undefined) {
    const high = readNumber(page, skipMoney(page, dash.next), reading);
    const range = high === undefined ? undefined : spread(low, high, dash.by);
    if (range !== undefined && (page.touches(after) || range.high <= range.low * 10)) return range;
  }
  // «vier, fünf», «zwanzig-, dreißigtausend»
  const comma = page.isSign(after, 0x2d) && page.touches(after - 1) ? after + 1 : after;
  if (page.isSign(comma, 0x2c) && reading.whole !== true) {
    const high = readNumber(page, comma + 1, reading);
    if (
      high === undefined ||
      high.words !== low.words ||
      page.isSign(high.next, 0x2c) ||
      page.longest(high.next, "or") !== undefined
    )
      return undefined;
    const range = spread(low, high, "comma");
    if (range !== undefined && (low.words ? isNeighbour(range.low, range.high) : isRoundPair(page, range)))
      return range;
  }
  return undefined;
}

/** Ends with a unit each have the same one: «10 % bis 20 %», not «4.5% to $61 billion». */
function sameUnit(page: Page, after: number, from: number, linkEnd: number, next: number): boolean {
  const between = from > after ? page.longest(after, "unit")?.value : undefined;
  if (between === undefined) return true;
  return unitAt(page, next)?.value === between || page.longest(linkEnd, "unit")?.value === between;
}

function dashAt(page: Page, at: number): { next: number; by: "dash" | "hyphen" } | undefined {
  if (page.kind(at) !== token.sign) return undefined;
  const code = page.ref(at);
  const tight = page.touches(at - 1) && page.touches(at);
  if ((code === 0x2d || code === 0x2010 || code === 0x2011) && tight) return { next: at + 1, by: "hyphen" };
  if (code !== 0x2013 && code !== 0x2014 && code !== 0x2212 && code !== 0x2012) return undefined;
  if (tight) return { next: at + 1, by: "dash" };
  const loose = !page.touches(at - 1) && !page.touches(at) && code === 0x2013;
  return loose && page.kind(at - 1) === token.digits && page.kind(at + 1) === token.digits
    ? { next: at + 1, by: "dash" }
    : undefined;
}

/** The two ends in order, the scale word of the second shared with the first; nothing where they do not rise. */
function spread(first: NumberRead, second: NumberRead, by: RangeRead["by"]): RangeRead | undefined {
  let low = first.value;
  if (first.steps.length === 0 || (second.steps.length > 0 && first.value < (second.steps[0]?.[0] ?? 0))) {
    const step = second.steps.findIndex(([before]) => low < before || (low === before && by === "words"));
    if (step >= 0) for (const [, by] of second.steps.slice(step)) low = multiply(low, by);
  }
  const high = second.value;
  const rises = low < high || (low === high && by !== "hyphen" && by !== "comma");
  return rises ? { low, high, ends: [first, second], next: second.next, by } : undefined;
}

/** «200, 250 people»: two round numbers close to each other, of one thing. */
function isRoundPair(page: Page, { low, high, next, ends }: RangeRead): boolean {
  return (
    low % 50 === 0 &&
    high % 50 === 0 &&
    high <= low * 1.5 &&
    ends[1].first === ends[0].next + 1 &&
    unitAt(page, next) !== undefined
  );
}

/** Four and five, twenty and thirty: numbers that one says together. */
function isNeighbour(low: number, high: number): boolean {
  const step = 10 ** Math.floor(Math.log10(Math.max(low, 1)));
  return high - low === 1 || (low >= 10 && low % step === 0 && high - low === step);
}

function skipModifier(page: Page, at: number): number {
  return page.longest(at, "before")?.next ?? at;
}

/** «zwei- bis dreihundert» */
function skipHangingHyphen(page: Page, at: number): number {
  return page.isSign(at, 0x2d) && page.touches(at - 1) && !page.touches(at) ? at + 1 : at;
}

function skipUnit(page: Page, at: number): number {
  return page.longest(at, "unit")?.next ?? at;
}

function skipMoney(page: Page, at: number): number {
  const unit = page.longest(at, "unit");
  return unit !== undefined && (page.kind(at) === token.sign || unit.value.toUpperCase() === unit.value)
    ? unit.next
    : at;
}

const reach = 8;

/** Whether a verb of change stands a few words before. */
export function changesBefore(page: Page, at: number): boolean {
  for (let back = 1; back <= reach; back++) {
    const kind = page.kind(at - back);
    if (kind === token.end || kind === token.gap || page.isSign(at - back, 0x2e)) return false;
    if (page.entry(at - back)?.changing === true) return true;
  }
  return false;
}
