import { character, foldWord, kindOf } from "./characters.ts";
import { token } from "./page.ts";
import type { Match, Page } from "./page.ts";
import { isMoney } from "./read-number.ts";
import { letterKey } from "./vocabulary.ts";

/** What a figure counts: the canonical unit, the noun as it stands, and what a rate divides by. */
export interface Counted {
  readonly unit?: string;
  readonly counted?: string;
  readonly per?: string;
}

const reach = 6;

/** Looks around a figure for what it counts. `previous` is what the figure before it counted. */
export function readCounted(
  page: Page,
  first: number,
  next: number,
  moneyAt: number,
  previous: string | undefined,
): Counted {
  const money = moneyBefore(page, moneyAt);
  const noun = money === undefined ? nounAfter(page, next) : undefined;
  const counted = money ?? noun;
  const end = noun === undefined ? next : noun.end;
  const per = rate(page, first, end, previous, isMoney(counted?.unit));
  return {
    ...(counted?.unit !== undefined && { unit: counted.unit }),
    ...(counted !== undefined && { counted: page.text.slice(page.start(counted.first), page.end(counted.end - 1)) }),
    ...(per !== undefined && { per }),
  };
}

/** The token after what a figure counts: its noun and the denominator of a rate, where they stand. */
export function countedEnd(page: Page, next: number): number {
  const noun = nounAfter(page, next)?.end ?? next;
  const per = page.longest(noun, "per");
  if (per !== undefined) return per.next;
  const word = page.longest(noun, "perWord");
  return word !== undefined && page.kind(word.next) === token.word ? word.next + 1 : noun;
}

interface Noun {
  readonly unit?: string;
  readonly first: number;
  readonly end: number;
}

function moneyBefore(page: Page, at: number): Noun | undefined {
  const unit = page.longest(at - 1, "unit");
  if (unit === undefined || unit.next !== at || !isMoney(unit.value)) return undefined;
  if (page.kind(at - 1) === token.word && page.end(at - 1) - page.start(at - 1) > 4) return undefined;
  const letters = page.longest(at - 2, "unit");
  const first = letters !== undefined && letters.next === at && page.touches(at - 2) ? at - 2 : at - 1;
  return { unit: unit.value, first, end: at };
}

function nounAfter(page: Page, next: number): Noun | undefined {
  const capital = page.vocabulary.lexicon.capitalNouns === true;
  let guess: Noun | undefined;
  for (let at = next; at < next + reach; at++) {
    const unit = unitAt(page, at);
    if (unit !== undefined) return { unit: unit.value, first: at, end: unit.next };
    const kind = page.kind(at);
    if (kind !== token.word) {
      if (
        kind === token.sign &&
        (page.isHyphen(at) || page.isSign(at, 0xab) || page.isSign(at, 0x201e) || page.isSign(at, 0x22))
      )
        continue;
      break;
    }
    const entry = page.entry(at);
    if (entry?.between === true) continue;
    if (entry?.notCounted === true || entry?.before !== undefined || entry?.number !== undefined) break;
    const letter = page.text.charAt(page.start(at));
    if (capital && letter !== letter.toLowerCase()) return { first: at, end: at + 1 };
    if (!capital) guess ??= { first: at, end: at + 1 };
    if (at > next + 2 && !capital) break;
  }
  return guess;
}

/** The unit of the noun that directly follows, an adjective between at most; only units that the lexicon names. */
export function nounUnit(page: Page, at: number): string | undefined {
  const direct = unitAt(page, at);
  if (direct !== undefined) return direct.value;
  if (!isAdjective(page, at)) return undefined;
  const second = unitAt(page, at + 1);
  if (second !== undefined) return second.value;
  return isAdjective(page, at + 1) ? unitAt(page, at + 2)?.value : undefined;
}

/** Whether a canonical unit measures instead of counting things. */
export function isMeasure(unit: string): boolean {
  return !countable.has(unit);
}

const countable: ReadonlySet<string> = new Set(
  "persons units places buildings households vehicles tanks guns aircraft ships drones missiles shells mines events items".split(
    " ",
  ),
);

/** A word that may stand between a number and its noun. */
function isAdjective(page: Page, at: number): boolean {
  const entry = page.entry(at);
  return (
    page.kind(at) === token.word &&
    entry?.notCounted !== true &&
    entry?.number === undefined &&
    entry?.before === undefined
  );
}

/** The noun at a token itself. */
export function unitAt(page: Page, at: number): Match<string> | undefined {
  const whole = page.longest(at, "unit");
  if (whole !== undefined) return whole;
  const length = page.end(at) - page.start(at);
  if (page.kind(at) !== token.word || length > 40 || length < 3 || page.entry(at)?.notCounted === true)
    return undefined;
  const { prefixes, suffixes, stemStarts, stemEndings } = page.vocabulary;
  const start = page.start(at);
  const may =
    stemStarts[letterKey(page.text, start)] === 1 || stemEndings[letterKey(page.text, page.end(at) - 3)] === 1;
  if (!may && !hasMark(page.text, start, page.end(at))) return undefined;
  const word = foldWord(page.word(at));
  for (let cut = word.length; cut >= 3; cut--) {
    const unit =
      prefixes.get(word.slice(0, cut)) ?? (cut < word.length ? suffixes.get(word.slice(word.length - cut)) : undefined);
    if (unit !== undefined) return { value: unit, next: at + 1 };
  }
  return undefined;
}

function hasMark(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (kindOf(text.charCodeAt(at)) === character.mark) return true;
  return false;
}

function rate(
  page: Page,
  first: number,
  end: number,
  previous: string | undefined,
  money: boolean,
): string | undefined {
  const after = page.longest(end, "per") ?? page.longest(end + 1, "per");
  if (after !== undefined) return after.value;
  const word = page.longest(end, "perWord");
  if (word !== undefined && page.kind(word.next) === token.word) return page.word(word.next).toLowerCase();
  for (let back = 1; back <= 3; back++) {
    const before = page.longest(first - back, "eachBefore");
    if (before !== undefined && before.next === first) return previous;
    const rate = money ? page.longest(first - back - 1, "per") : undefined;
    if (rate !== undefined && rate.next <= first) return rate.value;
  }
  return page.longest(end, "eachAfter") === undefined ? undefined : previous;
}
