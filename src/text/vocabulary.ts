import { foldWord } from "./characters.ts";
import type { Branch, Entry, Role, Tree, Trees } from "./entry.ts";
import type { Lexicon } from "./lexicon.ts";
import { listsOf, phrasesOf } from "./lists.ts";
import { scan } from "./scan.ts";
import { finderOf, hashBackward, hashOnward } from "./word-finder.ts";
import type { WordFinder } from "./word-finder.ts";
import { letterCount, wordParts } from "./word-parts.ts";
import type { WordParts } from "./word-parts.ts";

/** What a word or a sign is worth stopping at for. */
export const stop = {
  /** A figure can begin with it. */
  begins: 1,
  /** It is part of a number. */
  numeral: 2,
  /** An article that may count one. */
  article: 4,
  /** A modifier ends with it. */
  endsModifier: 8,
  /** It goes on with a number: a half, a short scale word. */
  continues: 16,
} as const;

/** A lexicon made ready for looking up. */
export interface Vocabulary {
  readonly lexicon: Lexicon;
  /** Gives words and signs their numbers. */
  readonly find: WordFinder;
  readonly trees: Trees;
  /** The words that are digits, by value: «5 vor 12». */
  readonly digitWords: ReadonlyMap<number, number>;
  /** For every word, a sum of {@link stop}. */
  readonly stops: Uint8Array;
  /** The pairs that tell of a change, one bit for each. */
  readonly changes: number;
  /** Number words that can be written together, for the languages that do. */
  readonly parts: WordParts;
  /** What ends or begins with a star in the lexicon. */
  readonly prefixes: WordParts;
  readonly suffixes: WordParts;
  /** Tens after which a number up to nineteen may follow. */
  readonly twenties: ReadonlySet<number>;
}

const known = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon, built once for each lexicon object. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let vocabulary = known.get(lexicon);
  if (vocabulary === undefined) known.set(lexicon, (vocabulary = build(lexicon)));
  return vocabulary;
}

const scaled: readonly Role[] = ["numbers", "fractions", "scale", "many", "nearly"];
const counting = new Set(scaled);
const beginning = new Set<Role>([
  ...scaled,
  "several",
  "lots",
  "vague",
  "degrees",
  "before",
  "rangeOpening",
  "articles",
  "minus",
]);
const closed = new Set<Role>(["numbers", "fractions", "halves", "scale", "many", "compounds", "inflected"]);

function build(lexicon: Lexicon): Vocabulary {
  const words = new Map<string, number>();
  const digitWords = new Map<number, number>();
  const trees: Trees = {};
  const stops: number[] = [];
  const parts = new Map<string, Entry>();
  const prefixes = new Map<string, Entry>();
  const suffixes = new Map<string, Entry>();

  const numberOf = (word: string) => {
    const key = words.get(word) ?? words.size;
    words.set(word, key);
    stops[key] ??= 0;
    return key;
  };
  const stopAt = (key: number | undefined, why: number) => {
    if (key !== undefined) stops[key] = (stops[key] ?? 0) | why;
  };
  const plant = (role: Role, value: unknown, keys: readonly number[]) => {
    const first = keys[0];
    const last = keys.at(-1);
    if (beginning.has(role)) stopAt(first, stop.begins);
    if (role === "articles") stopAt(first, stop.article);
    if (counting.has(role))
      stopAt(
        keys.find((key) => ((stops[key] ?? 0) & stop.article) === 0),
        stop.numeral,
      );
    if (role === "halves" || role === "short") stopAt(first, stop.continues);
    if (role === "vague") stopAt(last, stop.numeral);
    if (role === "before") stopAt(last, stop.endsModifier);
    // SAFETY: a role has one tree, and only values of that role come into it.
    let tree = (trees[role] ??= new Map()) as Tree<unknown>;
    let branch: Branch<unknown> | undefined;
    for (const key of keys) {
      if (branch !== undefined) tree = branch.next ??= new Map();
      branch = tree.get(key);
      if (branch === undefined) tree.set(key, (branch = { value: undefined, next: undefined }));
    }
    if (branch === undefined) return;
    const pair = role.startsWith("range") || role.startsWith("product");
    branch.value = pair ? Number(branch.value ?? 0) | Number(value) : value;
  };
  for (const [role, value, phrases] of listsOf(lexicon)) {
    const mark = (entries: Map<string, Entry>, word: string) =>
      entries.set(word, Object.assign(entries.get(word) ?? {}, { [role]: value }));
    for (const phrase of phrasesOf(phrases)) {
      if (phrase.includes("*")) {
        mark(phrase.startsWith("*") ? suffixes : prefixes, foldWord(phrase.replaceAll("*", "")));
        continue;
      }
      const keys = keysOf(phrase, lexicon, numberOf, digitWords);
      plant(role, value, keys);
      if (phrase.endsWith(".")) plant(role, value, keys.slice(0, -1));
      if (lexicon.compounds !== undefined && keys.length === 1 && closed.has(role)) mark(parts, foldWord(phrase));
    }
  }
  return {
    lexicon,
    find: finderOf([...words.keys()], hashOnward),
    trees,
    digitWords,
    stops: Uint8Array.from(stops),
    changes: ((1 << lexicon.changes.length) - 1) << lexicon.ranges.length,
    parts: wordParts(parts, hashOnward, () => 0),
    prefixes: wordParts(prefixes, hashOnward, () => 0),
    suffixes: wordParts(suffixes, hashBackward, (suffix) => suffix.length - letterCount),
    twenties: new Set(lexicon.twenties),
  };
}

/** The numbers of the words and signs of a phrase. */
function keysOf(
  phrase: string,
  lexicon: Lexicon,
  numberOf: (word: string) => number,
  digitWords: Map<number, number>,
): number[] {
  const keys: number[] = [];
  scan(phrase, lexicon, {
    word: (start, end) => keys.push(numberOf(foldWord(phrase.slice(start, end)))),
    // A number in a phrase («in 10») is a word there.
    digits: ({ value }) => {
      const key = numberOf(String(value));
      digitWords.set(value, key);
      keys.push(key);
    },
    sign: (at) => {
      if (phrase[at] !== "-" || phrase.length === 1) keys.push(numberOf(phrase.charAt(at)));
    },
    gap: () => undefined,
  });
  return keys;
}
