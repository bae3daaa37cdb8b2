import { unitAt } from "./counted.ts";
import { skipModifier } from "./modifiers.ts";
import { multiply } from "./number-builder.ts";
import type { NumberRead } from "./number-read.ts";
import type { Match, Page } from "./page.ts";
import { isMoney } from "./money.ts";
import { readNumber } from "./read-number.ts";
import type { Reading } from "./read-number.ts";
import { changesBefore } from "./changes-before.ts";

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
  const opening = page.longest(at, "rangeOpening");
  const range = opening === undefined ? readBare(page, at, reading) : readOpened(page, at, opening, reading);
  if (range === undefined) return undefined;
  const likeliest = page.longest(page.isSign(range.next, ",") ? range.next + 1 : range.next, "likeliest");
  const best = likeliest === undefined ? undefined : readNumber(page, likeliest.next, reading);
  return best === undefined || best.value < range.low || best.value > range.high
    ? range
    : { ...range, best: best.value, next: best.next };
}

function readOpened(page: Page, at: number, opening: Match<number>, reading: Reading): RangeRead | undefined {
  for (const keepJoiner of [true, false]) {
    const low = readNumber(page, skipMoney(page, skipModifier(page, opening.next)), { ...reading, keepJoiner });
    if (low === undefined) return undefined;
    const link = page.longest(page.skip(skipHangingHyphen(page, low.next), "nouns"), "rangeLink");
    if (link === undefined || (link.value & opening.value & ~page.vocabulary.changes) === 0) continue;
    const high = readNumber(page, skipModifier(page, skipMoney(page, link.next)), reading);
    const range = spread(low, high, "words");
    if (range !== undefined && !changesBefore(page, at)) return range;
  }
  return undefined;
}

function readBare(page: Page, at: number, reading: Reading): RangeRead | undefined {
  const low = readNumber(page, at, reading);
  if (low === undefined) return undefined;
  const after = low.next;
  // «ein bis zwei» is a range, «a day to» is not.
  if (low.article && (page.lexicon.pronouns !== undefined || page.longest(after, "to") === undefined)) return undefined;
  const highAt = (next: number) => readNumber(page, next, reading);
  const afterHyphen = skipHangingHyphen(page, after);
  const from = page.skip(afterHyphen, "nouns");
  const to = page.longest(from, "to");
  if (to !== undefined) {
    const range = spread(low, highAt(skipModifier(page, skipMoney(page, to.next))), "words");
    if (range !== undefined && sameUnit(page, after, from, to.next, range.next)) return range;
  }
  const or = page.longest(afterHyphen, "or");
  if (or !== undefined) {
    const range = spread(low, highAt(skipMoney(page, or.next)), "words");
    if (
      range !== undefined &&
      range.ends[1].words === low.words &&
      (range.high - range.low <= 1 || range.high <= range.low * 2.5)
    )
      return range;
  }
  const dash = dashAt(page, after);
  if (dash !== undefined) {
    const range = spread(low, highAt(skipMoney(page, after + 1)), dash);
    if (range !== undefined && (page.touches(after) || range.high <= range.low * 10)) return range;
  }
  // «vier, fünf», «zwanzig-, dreißigtausend»
  const comma = page.isSign(after, "-") && page.touches(after - 1) ? after + 1 : after;
  const range = page.isSign(comma, ",") && reading.whole !== true ? spread(low, highAt(comma + 1), "comma") : undefined;
  return range !== undefined &&
    range.ends[1].words === low.words &&
    !page.isSign(range.next, ",") &&
    page.longest(range.next, "or") === undefined &&
    (low.words ? isNeighbour(range) : isRoundPair(page, range))
    ? range
    : undefined;
}

/** Ends with a unit each have the same one: «10 % bis 20 %», not «4.5% to $61 billion». */
function sameUnit(page: Page, after: number, from: number, linkEnd: number, next: number): boolean {
  const between = from > after ? page.longest(after, "nouns")?.value : undefined;
  if (between === undefined) return true;
  return unitAt(page, next)?.value === between || page.longest(linkEnd, "nouns")?.value === between;
}

function dashAt(page: Page, at: number): RangeRead["by"] | undefined {
  if (page.isHyphen(at)) return "hyphen";
  if (!page.isSign(at, "\u2012\u2013\u2014\u2212")) return undefined;
  const before = page.touches(at - 1);
  const after = page.touches(at);
  const loose = !before && !after && page.isSign(at, "–") && page.isDigits(at - 1) && page.isDigits(at + 1);
  return (before && after) || loose ? "dash" : undefined;
}

/** The two ends in order, the scale word of the second shared with the first; nothing where they do not rise. */
function spread(first: NumberRead, second: NumberRead | undefined, by: RangeRead["by"]): RangeRead | undefined {
  if (second === undefined) return undefined;
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
function isNeighbour({ low, high }: RangeRead): boolean {
  const step = 10 ** Math.floor(Math.log10(Math.max(low, 1)));
  return high - low === 1 || (low >= 10 && low % step === 0 && high - low === step);
}

/** «zwei- bis dreihundert» */
function skipHangingHyphen(page: Page, at: number): number {
  return page.isSign(at, "-") && page.touches(at - 1) && !page.touches(at) ? at + 1 : at;
}

/** The token after a currency. */
export function skipMoney(page: Page, at: number): number {
  const unit = page.longest(at, "nouns");
  return unit !== undefined && (!page.isWord(at) || isMoney(unit.value)) ? unit.next : at;
}
