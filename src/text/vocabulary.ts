import { fold, foldWord } from "./characters.ts";
import type { Entry, Pattern } from "./entry.ts";
import type { Bound, Lexicon, Phrases } from "./lexicon.ts";
import { scan } from "./scan.ts";
import { WordTable } from "./word-table.ts";

/** What a word is worth stopping at for. */
export const wordRole = {
  /** A figure or an idiom can begin with it. */
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
  readonly words: WordTable;
  readonly root: Map<number, Entry>;
  /** The entries of single words, by the number of the word. */
  readonly entries: readonly (Entry | undefined)[];
  /** For every role, with which words its phrases begin. */
  readonly leads: { readonly [role in keyof Entry]?: Uint8Array };
  /** The words that are digits, by value: «5 vor 12». */
  readonly digitWords: ReadonlyMap<number, number>;
  readonly patterns: readonly Pattern[];
  /** For every word, a sum of {@link wordRole}. */
  readonly roles: Uint8Array;
  readonly signs: ReadonlySet<number>;
  /** Number words that can be written together, for the languages that do. */
  readonly parts: ReadonlyMap<string, Entry>;
  readonly longestPart: number;
  readonly partStarts: Uint8Array;
  /** With which three letters the stems of nouns begin and end; sets that may hold more than they were given. */
  readonly stemStarts: Uint8Array;
  readonly stemEndings: Uint8Array;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly suffixes: ReadonlyMap<string, string>;
  readonly labelStems: ReadonlySet<string>;
  readonly labelEndings: ReadonlySet<string>;
  /** Tens after which a number up to nineteen may follow. */
  readonly twenties: ReadonlySet<number>;
}

const known = new WeakMap<Lexicon, Vocabulary>();

/** The vocabulary of a lexicon, built once for each lexicon object. */
export function vocabularyOf(lexicon: Lexicon): Vocabulary {
  let vocabulary = known.get(lexicon);
  if (vocabulary === undefined) {
    vocabulary = build(lexicon);
    known.set(lexicon, vocabulary);
  }
  return vocabulary;
}

/** The key of a sign in the tree of phrases; words have their number. */
export function signKey(code: number): number {
  return -1 - code;
}

const beginning: readonly (keyof Entry)[] = [
  "number",
  "fraction",
  "scale",
  "many",
  "nearly",
  "several",
  "lots",
  "vague",
  "before",
  "opens",
  "article",
  "minus",
  "idiom",
];

function build(lexicon: Lexicon): Vocabulary {
  const words = new WordTable();
  const digitWords = new Map<number, number>();
  const root = new Map<number, Entry>();
  const prefixes = new Map<string, string>();
  const suffixes = new Map<string, string>();
  const patterns: Pattern[] = [];

  const each = (phrases: Phrases | undefined, assign: (entry: Entry) => void) => {
    for (const phrase of phrases === undefined || phrases === "" ? [] : phrases.split(",")) {
      insert(phrase, assign);
      if (phrase.endsWith(".")) insert(phrase.slice(0, -1), assign);
    }
  };
  const insert = (phrase: string, assign: (entry: Entry) => void) => {
    let level = root;
    let entry: Entry | undefined;
    for (const key of phraseKeys(phrase, lexicon, words, digitWords)) {
      if (entry !== undefined) level = entry.next ??= new Map();
      entry = level.get(key);
      if (entry === undefined) level.set(key, (entry = {}));
    }
    if (entry !== undefined) assign(entry);
  };
  const mark = (phrases: Phrases | undefined, role: keyof Entry) =>
    each(phrases, (entry) => Object.assign(entry, { [role]: true }));

  for (const [value, phrases] of Object.entries(lexicon.numbers))
    each(phrases, (entry) => (entry.number = Number(value)));
  for (const [value, phrases] of Object.entries(lexicon.fractions))
    each(phrases, (entry) => (entry.fraction = Number(value)));
  each(lexicon.halves, (entry) => (entry.half = 0.5));
  for (const [value, scale] of Object.entries(lexicon.scales)) {
    each(scale.words, (entry) => (entry.scale = Number(value)));
    each(scale.short, (entry) => (entry.short = Number(value)));
    each(scale.many, (entry) => (entry.many = Number(value)));
    each(scale.nearly, (entry) => (entry.nearly = Number(value)));
  }
  mark(lexicon.articles, "article");
  mark(lexicon.pronouns, "pronoun");
  mark(lexicon.minus, "minus");
  mark(lexicon.joiner?.words, "joiner");
  mark(lexicon.of, "of");
  mark(lexicon.several, "several");
  mark(lexicon.lots, "lots");
  mark(lexicon.orEven, "orEven");
  mark(lexicon.some, "some");
  mark(lexicon.endings, "ending");
  mark(lexicon.inverted, "inverted");
  for (const [phrases, low, high] of lexicon.vague ?? []) {
    each(phrases, (entry) => (entry.vague = high === undefined ? [low] : [low, high]));
  }
  for (const [bound, phrases] of Object.entries(lexicon.before)) {
    // SAFETY: Object.entries widens the keys of a Record<Bound, …> to string.
    each(phrases, (entry) => (entry.before = bound as Bound));
  }
  for (const [bound, phrases] of Object.entries(lexicon.after)) {
    // SAFETY: as above.
    each(phrases, (entry) => (entry.after = bound as Bound));
  }
  const pattern = (opening: Phrases, link: Phrases, change: boolean) => {
    const index = patterns.push({ opened: opening !== "", change }) - 1;
    each(opening, (entry) => (entry.opens ??= []).push(index));
    each(link, (entry) => (entry.links ??= []).push(index));
  };
  for (const [opening, link] of lexicon.ranges) pattern(opening, link, false);
  for (const [opening, link] of lexicon.changes) pattern(opening, link, true);
  mark(lexicon.to, "to");
  mark(lexicon.or, "or");
  mark(lexicon.likeliest, "likeliest");
  mark(lexicon.changing, "changing");
  for (const [unit, phrases] of Object.entries(lexicon.nouns)) {
    for (const noun of phrases.split(",")) {
      if (noun.startsWith("*")) suffixes.set(foldWord(noun.slice(1).replace("*", "")), unit);
      else if (noun.endsWith("*")) prefixes.set(foldWord(noun.slice(0, -1)), unit);
      else each(noun, (entry) => (entry.unit = unit));
    }
  }
  for (const [unit, phrases] of Object.entries(lexicon.per)) each(phrases, (entry) => (entry.per = unit));
  mark(lexicon.perWords, "perWord");
  mark(lexicon.each.before, "eachBefore");
  mark(lexicon.each.after, "eachAfter");
  lexicon.products.forEach(([link, closing], index) => {
    each(link, (entry) => (entry.productLink ??= []).push(index));
    each(closing, (entry) => (entry.productEnd ??= []).push(index));
  });
  mark(lexicon.links, "between");
  mark(lexicon.notCounted, "notCounted");
  const { traps } = lexicon;
  mark(traps.months, "month");
  const labels = traps.labels.split(",");
  const labelStems = new Set(
    labels.filter((label) => label.endsWith("*")).map((label) => foldWord(label.slice(0, -1))),
  );
  const labelEndings = new Set(
    labels.filter((label) => label.startsWith("*")).map((label) => foldWord(label.slice(1))),
  );
  mark(labels.filter((label) => !label.includes("*")).join(","), "label");
  mark(traps.yearBefore, "yearBefore");
  mark(traps.yearAfter, "yearAfter");
  mark(traps.timeBefore, "timeBefore");
  mark(traps.timeAfter, "timeAfter");
  mark(traps.ageBefore, "ageBefore");
  mark(traps.ageAfter, "ageAfter");
  mark(traps.shares, "share");
  mark(traps.ordinals, "ordinal");
  mark(traps.sentenceStarts, "sentenceStart");
  mark(traps.scores, "score");
  mark(traps.says, "says");
  mark(traps.idioms, "idiom");

  const leads: Record<string, Uint8Array> = {};
  const lead = (first: number, entry: Entry) => {
    for (const role of Object.keys(entry)) (leads[role] ??= new Uint8Array(words.size))[first] = 1;
    for (const next of entry.next?.values() ?? []) lead(first, next);
  };
  for (const [key, entry] of root) lead(key, entry);
  const roles = new Uint8Array(words.size);
  const signs = new Set<number>();
  for (const [key, entry] of root) {
    if (!canBegin(entry)) continue;
    if (key >= 0) roles[key] = wordRole.begins;
    else signs.add(-1 - key);
  }
  const give = (word: number | undefined, role: number) => {
    if (word !== undefined && word >= 0) roles[word] = (roles[word] ?? 0) | role;
  };
  const keysOf = (phrases: Phrases | undefined) =>
    (phrases ?? "")
      .split(",")
      .filter((phrase) => phrase !== "")
      .map((phrase) => phraseKeys(phrase, lexicon, words, digitWords));
  const articles = new Set(keysOf(lexicon.articles).map(([key]) => key));
  for (const article of articles) give(article, wordRole.article);
  const counting = [...Object.values(lexicon.numbers), ...Object.values(lexicon.fractions)];
  for (const scale of Object.values(lexicon.scales))
    for (const phrases of [scale.words, scale.many, scale.nearly]) if (phrases !== undefined) counting.push(phrases);
  for (const phrases of counting)
    for (const keys of keysOf(phrases))
      give(
        keys.find((key) => !articles.has(key)),
        wordRole.numeral,
      );
  for (const phrases of [lexicon.halves, ...Object.values(lexicon.scales).map((scale) => scale.short)]) {
    for (const [key] of keysOf(phrases)) give(key, wordRole.continues);
  }
  for (const [phrases] of lexicon.vague ?? []) for (const keys of keysOf(phrases)) give(keys.at(-1), wordRole.numeral);
  for (const phrases of Object.values(lexicon.before))
    for (const keys of keysOf(phrases)) give(keys.at(-1), wordRole.endsModifier);
  const parts = lexicon.compounds === undefined ? new Map<string, Entry>() : partsOf(lexicon);
  return {
    lexicon,
    words,
    root,
    leads,
    digitWords,
    entries: Array.from({ length: words.size }, (_, key) => root.get(key)),
    patterns,
    roles,
    signs,
    parts,
    prefixes,
    suffixes,
    labelStems,
    labelEndings,
    longestPart: Math.max(0, ...[...parts.keys()].map((part) => part.length)),
    partStarts: letterSet([...parts.keys()].map((part) => letterKey(part, 0))),
    stemStarts: letterSet([...prefixes.keys()].map((stem) => letterKey(stem, 0))),
    stemEndings: letterSet([...suffixes.keys()].map((stem) => letterKey(stem, stem.length - 3))),
    twenties: new Set(lexicon.twenties ?? []),
  };
}

const letterSetSize = 4096;

/** Three letters from a place on, as a place in a set of letters; different letters may share one. */
export function letterKey(text: string, at: number): number {
  const mixed = (fold(text.charCodeAt(at)) * 31 + fold(text.charCodeAt(at + 1))) * 31 + fold(text.charCodeAt(at + 2));
  return mixed & (letterSetSize - 1);
}

function letterSet(keys: readonly number[]): Uint8Array {
  const set = new Uint8Array(letterSetSize);
  for (const key of keys) set[key] = 1;
  return set;
}

function canBegin(entry: Entry): boolean {
  if (beginning.some((role) => entry[role] !== undefined)) return true;
  for (const next of entry.next?.values() ?? []) if (canBegin(next)) return true;
  return false;
}

function phraseKeys(phrase: string, lexicon: Lexicon, words: WordTable, digitWords: Map<number, number>): number[] {
  const keys: number[] = [];
  scan(phrase, lexicon, {
    word: (start, end) => keys.push(words.add(foldWord(phrase.slice(start, end)))),
    // A number in a phrase («in 10») is a word there.
    digits: (digits) => {
      const key = words.add(String(digits.value));
      digitWords.set(digits.value, key);
      keys.push(key);
    },
    sign: (at) => {
      const code = phrase.charCodeAt(at);
      if (code !== 0x2d || phrase.length === 1) keys.push(signKey(code));
    },
    gap: () => undefined,
  });
  return keys;
}

/** The parts of closed number words; inflected articles are marked, because they only end one. */
function partsOf(lexicon: Lexicon): Map<string, Entry> {
  const parts = new Map<string, Entry>();
  const articles = new Set((lexicon.articles ?? "").split(",").slice(1));
  const add = (phrases: Phrases | undefined, entry: Entry) => {
    for (const phrase of phrases?.split(",") ?? []) {
      if (phrase.includes(" ")) continue;
      const part = foldWord(phrase);
      parts.set(part, { ...parts.get(part), ...entry, ...(articles.has(phrase) && { article: true }) });
    }
  };
  for (const [value, phrases] of Object.entries(lexicon.numbers)) add(phrases, { number: Number(value) });
  for (const [value, phrases] of Object.entries(lexicon.fractions)) add(phrases, { fraction: Number(value) });
  add(lexicon.halves, { half: 0.5 });
  for (const [value, scale] of Object.entries(lexicon.scales)) {
    add(scale.many, { many: Number(value) });
    add(scale.words, { scale: Number(value) });
  }
  add(lexicon.compounds, { joiner: true });
  return parts;
}
