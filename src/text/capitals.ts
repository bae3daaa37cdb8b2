import { token } from "./page.ts";
import type { Page } from "./page.ts";

/** Where nouns are capital: whether one follows, an adjective between. */
export function hasNoun(page: Page, next: number): boolean {
  if (page.vocabulary.lexicon.capitalNouns !== true) return false;
  for (let at = next; at < next + 3; at++) {
    if (page.kind(at) !== token.word || page.entry(at)?.notCounted === true) return false;
    if (isCapital(page, at)) return true;
  }
  return false;
}

export function isCapital(page: Page, at: number): boolean {
  const letter = page.text.charAt(page.start(at));
  return letter !== letter.toLowerCase();
}
