import { character, fold, foldWord, kindOf } from "./characters.ts";
import type { Digits } from "./read-digits.ts";
import { scan } from "./scan.ts";
import { signKey } from "./vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { emptyHash, extendHash, hashOf } from "./word-table.ts";

/** What a token of a page is. */
export const token = { end: 0, word: 1, digits: 2, sign: 3, gap: 4 } as const;

/** A text cut into tokens, with offsets into the text as given. */
export class Page {
  count = 0;
  readonly text: string;
  readonly vocabulary: Vocabulary;
  readonly numbers: Digits[] = [];
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
      word: (start, end, plain) => {
        // Web addresses hold numbers and words that nobody said.
        if (isAddress(text, start, end)) {
          let stop = end;
          while (stop < text.length && kindOf(text.charCodeAt(stop)) !== character.space && kindOf(text.charCodeAt(stop)) !== character.line) stop++;
          this.#address = stop;
        }
        if (start < this.#address) return;
        if (!plain) {
          const folded = foldWord(text.slice(start, end));
          this.#push(token.word, start, end, words.find(hashOf(folded), text, start, end, folded));
          return;
        }
        let hash = emptyHash;
        let sharp = false;
        for (let at = start; at < end; at++) {
          const code = text.charCodeAt(at);
          if (code === 0xdf) {
            sharp = true;
            hash = extendHash(extendHash(hash, 0x73), 0x73);
          } else hash = extendHash(hash, fold(code));
        }
        const folded = sharp ? foldWord(text.slice(start, end)) : undefined;
        this.#push(token.word, start, end, words.find(hash, text, start, end, folded));
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
    const key = this.key(at);
    return key === undefined ? undefined : this.vocabulary.root.get(key);
  }

  key(at: number): number | undefined {
    const kind = this.kind(at);
    if (kind === token.sign) return signKey(this.ref(at));
    return kind === token.word && this.ref(at) >= 0 ? this.ref(at) : undefined;
  }

  /** The longest phrase from a token on that has a role; a hyphen inside counts as a space. */
  longest<Role extends keyof Entry>(at: number, role: Role): Match<NonNullable<Entry[Role]>> | undefined {
    let level: Map<number, Entry> | undefined = this.vocabulary.root;
    let found: Match<NonNullable<Entry[Role]>> | undefined;
    for (let next = at; level !== undefined; next++) {
      let key = this.key(next) ?? this.#digitKey(next);
      if (next > at && key !== undefined && !level.has(key) && this.isHyphen(next)) key = this.key(++next);
      const entry: Entry | undefined = key === undefined ? undefined : level.get(key);
      if (entry === undefined) break;
      const value = entry[role];
      if (value !== undefined && value !== null) found = { value, next: next + 1 };
      level = entry.next;
    }
    return found;
  }

  #digitKey(at: number): number | undefined {
    if (this.kind(at) !== token.digits) return undefined;
    const word = this.word(at);
    if (word.length > 2) return undefined;
    const index = this.vocabulary.words.find(hashOf(word), word, 0, word.length, word);
    return index < 0 ? undefined : index;
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
