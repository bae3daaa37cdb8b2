import { fold } from "./characters.ts";

/** Gives the place of a word whose hash is known in a list of folded words, or -1; the text is not cut up. */
export type WordFinder = (hash: number, text: string, start: number, end: number) => number;

/** A finder for a list of folded words: a hash table that is never full. It asks for the hashes it was made with. */
export function finderOf(words: readonly string[], hashOf: (word: string) => number): WordFinder {
  let size = 16;
  while (size < words.length * 4) size *= 2;
  const last = size - 1;
  const hashes = new Int32Array(size);
  /** The place of the word in the list and one more; 0 where there is none. */
  const places = new Int32Array(size);
  words.forEach((word, index) => {
    const hash = hashOf(word);
    let slot = hash & last;
    while (places[slot] !== 0) slot = (slot + 1) & last;
    places[slot] = index + 1;
    hashes[slot] = hash;
  });
  return (hash, text, start, end) => {
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const index = (places[slot] ?? 0) - 1;
      if (index < 0 || (hashes[slot] === hash && matches(words[index] ?? "", text, start, end))) return index;
    }
  };
}

export const emptyHash = 0x811c9dc5 | 0;

/** The hash of a word with one more folded letter. */
export function extendHash(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** The hash of a word from its first letter on. */
export function hashOnward(word: string): number {
  let hash = emptyHash;
  for (let at = 0; at < word.length; at++) hash = extendHash(hash, word.charCodeAt(at));
  return hash;
}

/** The hash of a word from its last letter back. */
export function hashBackward(word: string): number {
  let hash = emptyHash;
  for (let at = word.length; at > 0; at--) hash = extendHash(hash, word.charCodeAt(at - 1));
  return hash;
}

function matches(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++) if (fold(text.charCodeAt(start + at)) !== word.charCodeAt(at)) return false;
  return true;
}
