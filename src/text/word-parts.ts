import { fold } from "./characters.ts";
import type { Entry } from "./entry.ts";
import { finderOf } from "./word-finder.ts";
import type { WordFinder } from "./word-finder.ts";

/** What words begin or end with, found without cutting them up. */
export interface WordParts {
  readonly entries: readonly Entry[];
  /** Gives a part its place among the entries. */
  readonly find: WordFinder;
  /** Which three letters may stand at the asked end of a word; may hold more than it was given. */
  readonly letters: Uint8Array;
}

/** Makes parts ready for looking up, by their first letters or their last. */
export function wordParts(
  parts: ReadonlyMap<string, Entry>,
  hash: (word: string) => number,
  lettersFrom: (part: string) => number,
): WordParts {
  const words = [...parts.keys()];
  const letters = new Uint8Array(letterKeys);
  for (const word of words) {
    if (word.length < letterCount) letters.fill(1);
    else letters[letterKey(word, lettersFrom(word))] = 1;
  }
  return { entries: [...parts.values()], find: finderOf(words, hash), letters };
}

/** How many letters tell at a glance that a word has no such part. */
export const letterCount = 3;
const letterKeys = 4096;

/** Three letters from a place on, as a place in a set of letters; different letters may share one. */
export function letterKey(text: string, at: number): number {
  const mixed = (fold(text.charCodeAt(at)) * 31 + fold(text.charCodeAt(at + 1))) * 31 + fold(text.charCodeAt(at + 2));
  return mixed & (letterKeys - 1);
}
