import { character, foldWord, kindOf } from "./characters.ts";
import type { Branch, Entry, Role } from "./entry.ts";
import type { NumberRead } from "./number-read.ts";
import type { Digits } from "./read-digits.ts";
import { scan } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { extendHash, emptyHash, hashOf } from "./word-finder.ts";

/** What a token of a page is. */
export const token = { end: 0, word: 1, digits: 2, sign: 3, gap: 4 } as const;

/** What a phrase means, and the token after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

/** No word of the lexicon; the second one has letters that a look at the text alone would miss. */
const unknown = -1;
const unknownMarked = -2;

/** A text cut into tokens, with offsets into the text as given. */
export class Page {
  count = 0;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  /** The numbers read last, each with its token and the kind of reading; a new one takes the place of an old one. */
  readonly remembered: { readonly keys: Int32Array; readonly reads: (NumberRead | undefined)[] } = {
    keys: new Int32Array(128).fill(-1),
    reads: new Array<NumberRead | undefined>(128),
  };
  readonly #kinds: Uint8Array;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  /** The number of a word or a sign, the place of digits in `#numbers`. */
  readonly #refs: Int32Array;
  readonly #numbers: Digits[] = [];

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    const { length } = text;
    this.#kinds = new Uint8Array(length);
    this.#starts = new Int32Array(length);
    this.#ends = new Int32Array(length);
    this.#refs = new Int32Array(length);
    const { find } = vocabulary;
    /** Where the web address ends that was found last: it holds numbers and words that nobody said. */
    let address = 0;
    const push = (kind: number, start: number, end: number, ref: number) => {
      if (start < address) return;
      const at = this.count++;
      this.#kinds[at] = kind;
      this.#starts[at] = start;
      this.#ends[at] = end;
      this.#refs[at] = ref;
    };
    scan(text, vocabulary.lexicon, {
      word: (start, end, plain, hash) => {
        if (isAddress(text, start, end)) address = spaceAfter(text, end);
        if (plain) push(token.word, start, end, find(hash, text, start, end));
        else {
          const word = foldWord(text.slice(start, end));
          const ref = find(hashOf(word), word, 0, word.length);
          push(token.word, start, end, ref === unknown ? unknownMarked : ref);
        }
      },
      digits: (digits, start) => push(token.digits, start, digits.end, this.#numbers.push(digits) - 1),
      sign: (at) => push(token.sign, at, at + 1, find(extendHash(emptyHash, text.charCodeAt(at)), text, at, at + 1)),
      gap: (at) => push(token.gap, at, at, unknown),
    });
  }

  kind(at: number): number {
    return at >= 0 && at < this.count ? (this.#kinds[at] ?? 0) : token.end;
  }
  start(at: number): number {
    return at < this.count ? (this.#starts[at] ?? 0) : this.text.length;
  }
  end(at: number): number {
    return at < 0 ? 0 : (this.#ends[at] ?? 0);
  }
  length(at: number): number {
    return this.end(at) - this.start(at);
  }

  digits(at: number): Digits | undefined {
    return this.kind(at) === token.digits ? this.#numbers[this.#refs[at] ?? 0] : undefined;
  }
  /** Digits without any sign in them, at most so many. */
  bareDigits(at: number, most: number): Digits | undefined {
    const digits = this.digits(at);
    return digits === undefined || digits.grouped || digits.decimals > 0 || digits.length > most ? undefined : digits;
  }
  isDigits(at: number): boolean {
    return this.kind(at) === token.digits;
  }
  isWord(at: number): boolean {
    return this.kind(at) === token.word;
  }
  /** Whether the text or a part of it, after a blank line, ends here. */
  isEnd(at: number): boolean {
    const kind = this.kind(at);
    return kind === token.end || kind === token.gap;
  }
  /** Whether this is one of some signs. */
  isSign(at: number, signs: string): boolean {
    return this.kind(at) === token.sign && signs.includes(this.text.charAt(this.start(at)));
  }
  word(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }
  isCapital(at: number): boolean {
    const letter = this.text.charAt(this.start(at));
    return letter !== letter.toLowerCase();
  }

  /** Whether nothing stands between this token and the next. */
  touches(at: number): boolean {
    return at >= 0 && at + 1 < this.count && this.end(at) === this.start(at + 1) && this.kind(at + 1) !== token.gap;
  }
  /** Whether a line ends between this token and the next. */
  isLineBreak(at: number): boolean {
    return /[\n\r]/.test(this.text.slice(this.end(at), this.start(at + 1)));
  }
  /** Whether this is a hyphen with something directly on both sides. */
  isHyphen(at: number): boolean {
    return this.isSign(at, "-\u2010\u2011") && this.touches(at - 1) && this.touches(at);
  }

  /** Whether an unknown word has a soft hyphen, an accent of its own or an ß. */
  isMarked(at: number): boolean {
    return this.#refs[at] === unknownMarked;
  }
  /** What a word or a sign is worth stopping at for. */
  stops(at: number): number {
    const key = this.isDigits(at) ? unknown : this.#key(at);
    return key < 0 ? 0 : (this.vocabulary.stops[key] ?? 0);
  }
  /** What a single word or sign can be. */
  entry(at: number): Entry | undefined {
    const key = this.isDigits(at) ? unknown : this.#key(at);
    return key < 0 ? undefined : this.vocabulary.branches[key];
  }
  is(at: number, role: Role): boolean {
    return this.entry(at)?.[role] !== undefined;
  }

  /** What a token is called in the tree of phrases, where a number of one or two digits is a word. */
  #key(at: number): number {
    const kind = this.kind(at);
    const ref = this.#refs[at] ?? unknown;
    if (kind !== token.digits) return kind === token.end ? unknown : ref;
    const digits = this.#numbers[ref];
    return digits === undefined || digits.length > 2 || digits.decimals > 0
      ? unknown
      : (this.vocabulary.digitWords.get(digits.value) ?? unknown);
  }

  /** The longest phrase from a token on that has a role; a hyphen inside counts as a space. */
  longest<Name extends Role>(at: number, role: Name): Match<NonNullable<Entry[Name]>> | undefined {
    const key = this.#key(at);
    let branch: Branch | undefined = key < 0 ? undefined : this.vocabulary.branches[key];
    let found: Match<NonNullable<Entry[Name]>> | undefined;
    for (let next = at; branch !== undefined;) {
      const value: Entry[Name] = branch[role];
      next++;
      if (value !== undefined && value !== null) found = { value, next };
      const level = branch.next;
      if (level === undefined) break;
      branch = level.get(this.#key(next)) ?? (this.isHyphen(next) ? level.get(this.#key(++next)) : undefined);
    }
    return found;
  }
  /** The token after a phrase that has a role, or the same token. */
  skip(at: number, role: Role): number {
    return this.longest(at, role)?.next ?? at;
  }
  /** Whether a phrase of at most three words that has a role ends before a token. */
  follows(at: number, role: Role): boolean {
    return [1, 2, 3].some((back) => this.longest(at - back, role)?.next === at);
  }
}

function isAddress(text: string, start: number, end: number): boolean {
  const next = text[end];
  return (
    (next === "." && end - start === 3 && /^www$/i.test(text.slice(start, end))) ||
    (next === ":" && end - start < 6 && /^https?:\/\/$/i.test(text.slice(start, end + 3)))
  );
}

function spaceAfter(text: string, from: number): number {
  let at = from;
  for (; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === character.space || kind === character.line) break;
  }
  return at;
}
