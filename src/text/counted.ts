import type { Match, Page } from "./page.ts";
import { changesBefore } from "./changes-before.ts";
import { isMoney } from "./money.ts";
import { denominator, rateAt, wordedRateAt } from "./rates.ts";
import { stemAt } from "./stems.ts";

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
  const after = money ?? noun;
  // «in 12 hamlets» counts what no list has; «rose to 52 overnight» does not count nights.
  const isGuess = after === undefined || (!page.capitalNouns && changesBefore(page, first));
  const announced = after?.unit === undefined && isGuess ? announcedBefore(page, first) : undefined;
  const counted = announced ?? (after && toCounted(page, after));
  const per = denominator(page, first, noun?.end ?? next, previous, isMoney(counted?.unit));
  return { ...counted, ...(per !== undefined && { per }) };
}

function toCounted(page: Page, { unit, first, end }: Noun): Counted {
  return { ...(unit !== undefined && { unit }), counted: page.text.slice(page.start(first), page.end(end - 1)) };
}

/** The token after what a figure counts: its noun and the denominator of a rate, where they stand. */
export function countedEnd(page: Page, next: number): number {
  const noun = nounAfter(page, next)?.end ?? next;
  return (rateAt(page, noun) ?? wordedRateAt(page, noun))?.next ?? noun;
}

interface Noun {
  readonly unit?: string;
  readonly first: number;
  readonly end: number;
}

function moneyBefore(page: Page, at: number): Noun | undefined {
  const unit = page.longest(at - 1, "nouns");
  if (unit === undefined || unit.next !== at || !isMoney(unit.value)) return undefined;
  if (page.isWord(at - 1) && page.length(at - 1) > 4) return undefined;
  const letters = page.longest(at - 2, "nouns");
  const first = letters !== undefined && letters.next === at && page.touches(at - 2) ? at - 2 : at - 1;
  return { unit: unit.value, first, end: at };
}

function nounAfter(page: Page, next: number): Noun | undefined {
  const capital = page.capitalNouns;
  let guess: Noun | undefined;
  for (let at = next; at < next + reach; at++) {
    const unit = unitAt(page, at);
    if (unit !== undefined) return { unit: unit.value, first: at, end: unit.next };
    if (page.isHyphen(at) || page.isSign(at, '«„"') || page.is(at, "links")) continue;
    if (!isAdjective(page, at)) break;
    if (capital && page.isCapital(at)) return { first: at, end: at + 1 };
    // An adjective gives way to what follows it.
    if (!capital && (guess === undefined || stemAt(page, guess.first, "links") === true))
      guess = { first: at, end: at + 1 };
    if (!capital && at > next + 2) break;
  }
  return guess;
}

const reachBefore = 12;

/** «Die Zahl der Toten stieg auf 52», «the toll rose to 52»: what the sentence says before that it will count. */
function announcedBefore(page: Page, first: number): Counted | undefined {
  for (let at = first - 1; at > first - reachBefore && !page.isEnd(at) && !page.isSign(at, ".;:"); at--) {
    if (page.longest(at, "toll") !== undefined) return { unit: "persons" };
    const number = page.longest(at, "numberOf");
    if (number === undefined || number.next >= first) continue;
    let noun = number.next;
    while (unitAt(page, noun) === undefined && isAdjective(page, noun) && noun < number.next + 2) noun++;
    const unit = unitAt(page, noun);
    return unit && toCounted(page, { unit: unit.value, first: noun, end: unit.next });
  }
  return undefined;
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
  return page.isWord(at) && !page.is(at, "notCounted") && !page.is(at, "numbers") && !page.is(at, "before");
}

/** Whether something counted follows, named by the lexicon or not; not every language shows the second. */
export function isCounted(page: Page, next: number): boolean {
  return nounUnit(page, next) !== undefined || hasNoun(page, next);
}

/** Where nouns are capital: whether one follows, an adjective between. */
export function hasNoun(page: Page, next: number): boolean {
  if (!page.capitalNouns) return false;
  for (let at = next; at < next + 3; at++) {
    if (!page.isWord(at) || page.is(at, "notCounted") || page.is(at, "several")) return false;
    if (page.isCapital(at)) return true;
    if (!/e[mnrs]?$/.test(page.word(at))) return false;
  }
  return false;
}

/** The noun at a token itself. */
export function unitAt(page: Page, at: number): Match<string> | undefined {
  // «l’une» is no litre.
  if (page.length(at) === 1 && page.isWord(at) && /['’]/.test(page.text.charAt(page.end(at)))) return undefined;
  const whole = page.longest(at, "nouns");
  if (whole !== undefined || page.is(at, "notCounted")) return whole;
  const value = stemAt(page, at, "nouns");
  return value === undefined ? undefined : { value, next: at + 1 };
}
