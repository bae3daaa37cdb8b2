import { isOneOf, matchPhrase } from "./cue-words.ts";
import type { PhraseMatch, Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import type { Word } from "./words.ts";

/** How many words a name takes up at most. */
export const longestName = 10;

/** Whether a word can name somebody: a capital, an agency in small letters, an institution. */
export function isName(words: readonly Word[], at: number, cues: Cues): boolean {
  const word = words[at];
  if (word === undefined || isNobody(word, cues)) return false;
  return word.capital || isMedium(words, at, cues) || institutionAt(words, at, cues) !== undefined;
}

/** Whether a name is that of an agency, a paper or a station. */
export function isMediumName(words: readonly Word[], name: Span, cues: Cues): boolean {
  const media: number[] = [];
  for (let at = name.first; at < name.next; at++) {
    const next = matchPhrase(words, at, cues.media)?.next;
    if (next !== undefined) media.push(next);
  }
  // «the government media office», «a Reuters tally»: the last word says what it is.
  return media.length > 0 && (media.includes(name.next) || !isInstitutionName(words, name, cues));
}

export function isInstitutionName(words: readonly Word[], { next }: Span, cues: Cues): boolean {
  return institutionAt(words, next - 1, cues) !== undefined || describedUntil(words, next, cues) !== undefined;
}

/** Whether any word of a name is an institution or an office: «prefect of Mayotte». */
export function hasInstitution(words: readonly Word[], { first, next }: Span, cues: Cues): boolean {
  for (let at = first; at < next; at++) if (institutionAt(words, at, cues) !== undefined) return true;
  return false;
}

/** Where those begin who are described in some words that end before another: «people familiar with the matter». */
export function describedUntil(words: readonly Word[], next: number, cues: Cues): number | undefined {
  for (let first = Math.max(0, next - longestName); first < next - 1; first++)
    if (institutionAt(words, first, cues)?.next === next) return first;
  return undefined;
}

export function institutionAt(words: readonly Word[], at: number, cues: Cues): PhraseMatch | undefined {
  return matchPhrase(words, at, cues.institutions);
}

function isMedium(words: readonly Word[], at: number, cues: Cues): boolean {
  return matchPhrase(words, at, cues.media) !== undefined;
}

export function isNobody(word: Word | undefined, cues: Cues): boolean {
  if (word?.acronym === true && !isArticle(word, cues)) return false;
  return (
    [cues.notNames, cues.objects, cues.notSpeakers].some((list) => isOneOf(word?.folded, list)) || isArticle(word, cues)
  );
}

export function isArticle(word: Word | undefined, cues: Cues): boolean {
  return isOneOf(word?.folded, cues.articles);
}
