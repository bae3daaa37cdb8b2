import type { Lexicon } from "../text/lexicon.ts";
import { phrasesOf } from "../text/lists.ts";

/** A small count in words, as running text has it; from 13 on in digits. */
export function countWord(count: number, { numbers }: Lexicon): string {
  const words = count < 13 ? numbers[count] : undefined;
  return words === undefined ? String(count) : (phrasesOf(words)[0] ?? String(count));
}
