import { fold } from "./characters.ts";

/** Numbers the words of a language, and finds them in a text without cutting it up. */
export class WordTable {
  readonly #words: string[] = [];
  #slots = new Int32Array(4096).fill(-1);
  #hashes = new Int32Array(4096);

  get size(): number {
    return this.#words.length;
  }

  /** The number of a folded word, a new one if it is new. */
  add(word: string): number {
    const hash = hashOf(word);
    const known = this.find(hash, word, 0, word.length, word);
    if (known >= 0) return known;
    const index = this.#words.push(word) - 1;
    if (this.#words.length * 2 > this.#slots.length) this.#grow();
    else this.#place(hash, index);
    return index;
  }

  /** The number of a word whose hash is known, or -1. The text is compared letter by letter unless `folded` is given. */
  find(hash: number, text: string, start: number, end: number, folded: string | undefined): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const index = slots[slot] ?? -1;
      if (index < 0) return -1;
      if (this.#hashes[slot] !== hash) continue;
      const word = this.#words[index] ?? "";
      if (folded === undefined ? matches(word, text, start, end) : word === folded) return index;
    }
  }

  #place(hash: number, index: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while ((this.#slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
    this.#slots[slot] = index;
    this.#hashes[slot] = hash;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2).fill(-1);
    this.#hashes = new Int32Array(this.#slots.length);
    this.#words.forEach((word, index) => this.#place(hashOf(word), index));
  }
}

export const emptyHash = 0x811c9dc5 | 0;

/** The hash of a word with one more folded letter. */
export function extendHash(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

export function hashOf(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at++) hash = extendHash(hash, word.charCodeAt(at));
  return hash;
}

function matches(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (fold(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}
