import { character, foldWord, kindOf } from "./characters.ts";
import type { NumberRead } from "./number-read.ts";
import type { Digits } from "./read-digits.ts";
import { scan } from "./scan.ts";
import { signKey } from "./vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { hashOf } from "./word-table.ts";

/** What a token of a page is. */
export const token = { end: 0, word: 1, digits: 2, sign: 3, gap: 4 } as const;

/** A text cut into tokens, with offsets into the text as given. */
export class Page {
  count = 0;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly numbers: Digits[] = [];
  /** The numbers read last, each with its token and the kind of reading; a new one takes the place of an old one. */
  readonly remembered: { readonly keys: Int32Array; readonly reads: (NumberRead | undefined)[] } = {
    keys: new Int32Array(128).fill(-1),
    reads: new Array<NumberRead | undefined>(128),
  };
  #kinds = new Uint8Array(64);
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  /** The number of a word, the code of a sign, the place of digits in `numbers`. */
  #refs = new Int32Array(64);

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    const { words } = vocabulary;
    scan(text, vocabulary.lexicon, {
      word: (start, end, plain, hash) => {
        // Web addresses hold numbers and words that nobody said.
        if (isAddress(text, start, end)) {
          let stop = end;
          while (
            stop < text.length &&
            kindOf(text.charCodeAt(stop)) !== character.space &&
            kindOf(text.charCodeAt(stop)) !== character.line
          )
            stop++;
          this.#address = stop;
        }
        if (start < this.#address) return;
        if (plain) this.#push(token.word, start, end, words.find(hash, text, start, end, undefined));
        else {
          const folded = foldWord(text.slice(start, end));
          this.#push(token.word, start, end, words.find(hashOf(folded), text, start, end, folded));
        }
      },
      digits: (digits, start) => {
        if (start >= this.#address) this.#push(token.digits, start, digits.end, this.numbers.push(digits) - 1);
      },
      sign: (at) => {
        if (at >= this.#address) this.#push(token.sign, at, at + 1, text.charCodeAt(at));
      },
      gap: (at) => this.#push(token.gap, at, at, 0),
    });
  }

  #address = 0;

  #push(kind: number, start: number, end: number, ref: number): void {
    const at = this.count++;
    if (at === this.#kinds.length) {
      this.#kinds = doubled(this.#kinds, new Uint8Array(at * 2));
      this.#starts = doubled(this.#starts, new Int32Array(at * 2));
      this.#ends = doubled(this.#ends, new Int32Array(at * 2));
      this.#refs = doubled(this.#refs, new Int32Array(at * 2));
    }
    this.#kinds[at] = kind;
    this.#starts[at] = start;
    this.#ends[at] = end;
    this.#refs[at] = ref;
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
  ref(at: number): number {
    return this.#refs[at] ?? 0;
  }

  digits(at: number): Digits | undefined {
    return this.kind(at) === token.digits ? this.numbers[this.ref(at)] : undefined;
  }
  isSign(at: number, code: number): boolean {
    return this.kind(at) === token.sign && this.ref(at) === code;
  }
  word(at: number): string {
    return this.text.slice(this.start(at), this.end(at));
  }

  /** Whether nothing stands between this token and the next. */
  touches(at: number): boolean {
    return at >= 0 && at + 1 < this.count && this.end(at) === this.start(at + 1) && this.kind(at + 1) !== token.gap;
  }

  /** Whether this is a hyphen with something directly on both sides. */
  isHyphen(at: number): boolean {
    if (this.kind(at) !== token.sign) return false;
    const code = this.ref(at);
    return (code === 0x2d || code === 0x2010 || code === 0x2011) && this.touches(at - 1) && this.touches(at);
  }

  /** The entry of a single token. */
  entry(at: number): Entry | undefined {
    const kind = this.kind(at);
    if (kind === token.word) return this.ref(at) >= 0 ? this.vocabulary.entries[this.ref(at)] : undefined;
    return kind === token.sign ? this.vocabulary.root.get(signKey(this.ref(at))) : undefined;
  }

  /** What a token is called in the tree of phrases, where a number of one or two digits is a word. */
  #key(at: number): number | undefined {
    const kind = this.kind(at);
    if (kind === token.sign) return signKey(this.ref(at));
    if (kind === token.word) return this.ref(at) >= 0 ? this.ref(at) : undefined;
    const digits = kind === token.digits ? this.numbers[this.ref(at)] : undefined;
    return digits === undefined || digits.length > 2 || digits.decimals > 0
      ? undefined
      : this.vocabulary.digitWords.get(digits.value);
  }

  /** The longest phrase from a token on that has a role; a hyphen inside counts as a space. */
  longest<Role extends keyof Entry>(at: number, role: Role): Match<NonNullable<Entry[Role]>> | undefined {
    const { entries, leads, root } = this.vocabulary;
    let entry: Entry | undefined;
    if (this.kind(at) === token.word) {
      const word = this.ref(at);
      if (word < 0 || leads[role]?.[word] !== 1) return undefined;
      entry = entries[word];
    } else {
      const key = this.#key(at);
      entry = key === undefined ? undefined : root.get(key);
    }
    let found: Match<NonNullable<Entry[Role]>> | undefined;
    for (let next = at; entry !== undefined;) {
      const value: Entry[Role] = entry[role];
      next++;
      if (value !== undefined && value !== null) found = { value, next };
      const level = entry.next;
      if (level === undefined) break;
      let key = this.#key(next);
      if (key !== undefined && !level.has(key) && this.isHyphen(next)) key = this.#key(++next);
      entry = key === undefined ? undefined : level.get(key);
    }
    return found;
  }
}

/** What a phrase means, and the token after it. */
export interface Match<Value> {
  readonly value: Value;
  readonly next: number;
}

function isAddress(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < 3 || length > 5) return false;
  const first = text.charCodeAt(start) | 0x20;
  if (first === 0x77) return length === 3 && text.charCodeAt(end) === 0x2e && /^www$/i.test(text.slice(start, end));
  return first === 0x68 && length >= 4 && text.startsWith("://", end) && /^https?$/i.test(text.slice(start, end));
}

function doubled<Numbers extends Uint8Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}
