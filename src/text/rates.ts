import type { Match, Page } from "./page.ts";

/** The units of time that a rate divides by. */
const times = /^(second|minute|hour|day|night|week|month|year)s$/;

/**
 * What the rate around a figure divides by. `end` is the token after what it counts, `previous` what the figure before it
 * counted, and `money` whether it counts money, which has its rate before it as well.
 */
export function denominator(
  page: Page,
  first: number,
  end: number,
  previous: string | undefined,
  money: boolean,
): string | undefined {
  const after = rateAt(page, end) ?? rateAt(page, end + 1) ?? wordedRateAt(page, end);
  if (after !== undefined) return after.value;
  if (page.follows(first, "eachBefore")) return previous;
  for (let back = 2; money && back <= 4; back++) {
    const before = rateAt(page, first - back);
    if (before !== undefined && before.next <= first) return before.value;
  }
  return page.longest(end, "eachAfter") === undefined ? undefined : previous;
}

/** What a rate divides by, where that is time or the lexicon names it: «täglich», «pro Monat», «every day», «pro Kopf». */
export function rateAt(page: Page, at: number): Match<string> | undefined {
  const named = page.longest(at, "per");
  if (named !== undefined) return named;
  const any = page.longest(at, "perWords");
  const word = any ?? page.longest(at, "perTime");
  const unit = word && page.longest(word.next, "nouns");
  if (unit === undefined) return undefined;
  const value = times.exec(unit.value)?.[1];
  // «в ночь на вторник» says when.
  if (value === undefined || (any === undefined && value === "night")) return undefined;
  return { value, next: unit.next };
}

/** What a rate divides by, in the word of the text: «per barrel». */
export function wordedRateAt(page: Page, at: number): Match<string> | undefined {
  const word = page.longest(at, "perWords");
  if (word === undefined || !page.isWord(word.next)) return undefined;
  return { value: page.word(word.next).toLowerCase(), next: word.next + 1 };
}
