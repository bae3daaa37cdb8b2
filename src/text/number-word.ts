import { compoundAt } from "./compound.ts";
import type { Entry } from "./entry.ts";
import { isMoney } from "./money.ts";
import type { Page } from "./page.ts";
import { stop } from "./vocabulary.ts";

/** A number word with its parts: one, or those of a word that is written together. */
export interface NumberWord {
  readonly parts: readonly Entry[];
  readonly next: number;
}

/** The number word, scale word or closed compound at a token. */
export function numberWordAt(page: Page, at: number, continued: boolean): NumberWord | undefined {
  if (!page.isWord(at)) return undefined;
  const listed = isCounting(page, at) ? listedAt(page, at, continued) : undefined;
  if (listed !== undefined) return listed;
  const parts = compoundAt(page, at);
  return parts.length === 0 ? undefined : { parts, next: at + 1 };
}

/** Whether a word can be a number word, or go on from a number. */
export function mayCount(page: Page, at: number): boolean {
  return isCounting(page, at) || compoundAt(page, at).length > 0;
}

function isCounting(page: Page, at: number): boolean {
  return (page.stops(at) & (stop.numeral | stop.article | stop.continues)) !== 0;
}

/** What counts in words, the stronger reading of the same words first. */
const counting = ["nearly", "numbers", "scale", "fractions", "articles"] as const;
const continuing = [...counting, "halves", "short"] as const;

/** The longest number word or scale word of the lexicon at a token. */
function listedAt(page: Page, at: number, continued: boolean): NumberWord | undefined {
  let best: NumberWord | undefined;
  for (const role of continued ? continuing : counting) {
    const word = page.longest(at, role);
    if (word === undefined || (best !== undefined && word.next <= best.next)) continue;
    if (role === "short" && !isShort(page, at)) continue;
    const single = word.next === at + 1;
    best = {
      parts: [
        {
          ...(single && page.is(at, "articles") && { articles: true }),
          ...(single && page.is(at, "pronouns") && { pronouns: true }),
          [role]: word.value,
        },
      ],
      next: word.next,
    };
  }
  return best;
}

/** One letter is a scale word only directly after digits, and «m» only beside money or people. */
function isShort(page: Page, at: number): boolean {
  const length = page.length(at);
  if (length > 2) return true;
  if (!page.isDigits(at - 1)) return false;
  if (length === 2) return true;
  if (isMoney(page.value(at - 2, "nouns")) || isMoney(page.value(at + 1, "nouns"))) return true;
  if (!page.touches(at - 1)) return false;
  const letter = page.text.charCodeAt(page.start(at)) | 0x20;
  if (letter !== 0x6d) return true;
  return page.isWord(at + 1) && !page.is(at + 1, "notCounted");
}
