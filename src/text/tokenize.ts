import { addressEnd } from "./addresses.ts";
import { foldWord } from "./characters.ts";
import type { Digits } from "./read-digits.ts";
import { scan } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { emptyHash, extendHash, hashOnward } from "./word-finder.ts";

/** What a token of a page is. */
export const token = { end: 0, word: 1, digits: 2, sign: 3, gap: 4 } as const;

/** No word of the lexicon; the second one has letters that a look at the text alone would miss. */
export const unknown = -1;
export const unknownMarked = -2;

/** A text cut into tokens. */
export interface Tokens {
  readonly count: number;
  /** Four numbers for each token: its kind, its start and end, and what it is called in the lexicon. */
  readonly all: Int32Array;
  /** The digits, by token. */
  readonly digits: ReadonlyMap<number, Digits>;
}

/** What goes on behind a hyphen that hangs: «zwei- bis». */
const linking = ["to", "or", "compounds", "notCounted"] as const;

/** Cuts a text into tokens and looks its words up. */
export function tokenize(text: string, vocabulary: Vocabulary): Tokens {
  const allDigits = new Map<number, Digits>();
  let count = 0;
  // One token for four letters or more, in prose.
  let tokens = new Int32Array(4 * (16 + (text.length >> 2)));
  const { find, digitWords } = vocabulary;
  /** Where the web address ends that was found last: it holds numbers and words that nobody said. */
  let address = 0;
  const push = (kind: number, start: number, end: number, ref: number) => {
    if (start < address) return;
    const at = count++ * 4;
    if (at === tokens.length) {
      const longer = new Int32Array(at * 2);
      longer.set(tokens);
      tokens = longer;
    }
    tokens[at] = kind;
    tokens[at + 1] = start;
    tokens[at + 2] = end;
    tokens[at + 3] = ref;
  };
  const refOf = (word: string) => {
    const ref = find(hashOnward(word), word, 0, word.length);
    return ref === unknown ? unknownMarked : ref;
  };
  /** Whether a language that writes words together may have a word of two lines. */
  const isWritten = (raw: string) => {
    if (vocabulary.parts.entries.length === 0) return false;
    const last = refOf(foldWord(raw.slice(raw.lastIndexOf("\n") + 1).trim()));
    return !linking.some((role) => vocabulary.trees[role]?.has(last));
  };
  const pushMarked = (start: number, end: number) => {
    const raw = text.slice(start, end);
    const ref = refOf(foldWord(raw));
    // «hun-⏎dred» is one word, «twenty-⏎five» and «zwei-⏎bis» are two and a hyphen.
    if (ref >= 0 || !raw.includes("\n") || isWritten(raw)) return push(token.word, start, end, ref);
    for (const { 0: piece, index } of raw.matchAll(/[-¬]|[^\s¬-]+/g)) {
      const kind = /[-¬]/.test(piece) ? token.sign : token.word;
      push(kind, start + index, start + index + piece.length, kind === token.sign ? unknown : refOf(foldWord(piece)));
    }
  };
  scan(text, vocabulary.lexicon, {
    word: (start, end, plain, hash) => {
      address = Math.max(address, addressEnd(text, start, end));
      if (plain) push(token.word, start, end, find(hash, text, start, end));
      else pushMarked(start, end);
    },
    digits: (digits, start) => {
      if (start >= address) allDigits.set(count, digits);
      const { value, length, decimals, end } = digits;
      push(token.digits, start, end, (length < 4 && decimals === 0 ? digitWords.get(value) : undefined) ?? unknown);
    },
    sign: (at) => push(token.sign, at, at + 1, find(extendHash(emptyHash, text.charCodeAt(at)), text, at, at + 1)),
    gap: (at) => push(token.gap, at, at, unknown),
  });
  return { count, all: tokens, digits: allDigits };
}
