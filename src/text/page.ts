import { foldWord } from "./characters.ts";
import type { Entry, Role, Tree } from "./entry.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberRead } from "./number-read.ts";
import type { Digits } from "./read-digits.ts";
import { token, tokenize, unknown, unknownMarked } from "./tokenize.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a phrase means, and the token after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

/** A text cut into tokens, with offsets into the text as given. */
export class Page {
  readonly count: number;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  /** Whether nouns begin with a capital in its language. */
  readonly capitalNouns: boolean;
  /** The numbers read last, each with its token and the kind of reading; a new one takes the place of an old one. */
  readonly remembered: { readonly keys: Int32Array; readonly reads: (NumberRead | undefined)[] } = {
    keys: new Int32Array(128).fill(-1),
    reads: new Array<NumberRead | undefined>(128),
  };
  readonly #tokens: Int32Array;
  readonly #digits: ReadonlyMap<number, Digits>;
  #lastDigitsAt = -1;
  #lastDigits: Digits | undefined;
  /** What words were found to be by their parts, by token. */
  readonly compounds = new Map<number, readonly Entry[]>();
  readonly stems = new Map<number, Entry>();

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.lexicon = vocabulary.lexicon;
    this.capitalNouns = this.lexicon.capitalNouns === true;
    const { count, all, digits } = tokenize(text, vocabulary);
    this.count = count;
    this.#tokens = all;
    this.#digits = digits;
  }

  kind(at: number): number {
    return at >= 0 && at < this.count ? (this.#tokens[at * 4] ?? 0) : token.end;
  }
  start(at: number): number {
    return at < this.count ? (this.#tokens[at * 4 + 1] ?? 0) : this.text.length;
  }
  end(at: number): number {
    return at < 0 ? 0 : (this.#tokens[at * 4 + 2] ?? 0);
  }
  length(at: number): number {
    return this.end(at) - this.start(at);
  }

  digits(at: number): Digits | undefined {
    if (!this.isDigits(at)) return undefined;
    // The same digits are asked for again and again.
    if (at !== this.#lastDigitsAt) {
      this.#lastDigits = this.#digits.get(at);
      this.#lastDigitsAt = at;
    }
    return this.#lastDigits;
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
  /** Whether this is a hyphen with something directly on both sides, or between two words at the end of a line. */
  isHyphen(at: number): boolean {
    if (!this.isSign(at, "-\u2010\u2011") || !this.touches(at - 1)) return false;
    return this.touches(at) || (this.isWord(at + 1) && this.isWord(at - 1) && this.isLineBreak(at));
  }

  /** Where the letters of a word stand as it is looked up: in the text, or in a cleaned copy. */
  letters(at: number): readonly [text: string, start: number, end: number] {
    if (this.#key(at) === unknown) return [this.text, this.start(at), this.end(at)];
    const word = foldWord(this.word(at));
    return [word, 0, word.length];
  }
  /** Whether an unknown word is not as it is looked up: a soft hyphen, a broken line, ß, letters of two alphabets. */
  isMarked(at: number): boolean {
    return this.#tokens[at * 4 + 3] === unknownMarked;
  }
  /** What a token is called in the trees of phrases, or something negative. */
  #key(at: number): number {
    return at >= 0 && at < this.count ? (this.#tokens[at * 4 + 3] ?? unknown) : unknown;
  }
  /** Whether a token stands in any phrase of the lexicon. */
  isKnown(at: number): boolean {
    return this.#key(at) >= 0;
  }
  /** What a token is worth stopping at for. */
  stops(at: number): number {
    const key = this.#key(at);
    return key < 0 ? 0 : (this.vocabulary.stops[key] ?? 0);
  }
  /** What a single token is in a role. */
  value<Name extends Role>(at: number, role: Name): NonNullable<Entry[Name]> | undefined {
    const key = this.#key(at);
    return key < 0 ? undefined : this.vocabulary.trees[role]?.get(key)?.value;
  }
  is(at: number, role: Role): boolean {
    return this.value(at, role) !== undefined;
  }

  /** The longest phrase from a token on that has a role; a hyphen inside counts as a space. */
  longest<Name extends Role>(at: number, role: Name): Match<NonNullable<Entry[Name]>> | undefined {
    const key = this.#key(at);
    let branch = key < 0 ? undefined : this.vocabulary.trees[role]?.get(key);
    let found: Match<NonNullable<Entry[Name]>> | undefined;
    for (let next = at; branch !== undefined;) {
      next++;
      if (branch.value !== undefined) found = { value: branch.value, next };
      const level: Tree<NonNullable<Entry[Name]>> | undefined = branch.next;
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
    for (let from = at - 3; from < at; from++) if (this.longest(from, role)?.next === at) return true;
    return false;
  }
}
