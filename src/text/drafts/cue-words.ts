import { character, foldWord, kindOf, prepareCharacters } from "../characters.ts";
import type { Phrases } from "../lexicon.ts";
import type { Sentence } from "./sentences.ts";

/** Words of a text and where they stand, in UTF-16 offsets. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The second part of a verb in two parts, which stands at the end of its clause: «wies … zurück». */
  readonly particle?: Cue;
}

/** A word of a sentence that belongs to none of its figures. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
  /** Whether only a space, or a quotation mark that opens or closes a name, stands before it. */
  readonly joined: boolean;
  /** Whether a clause begins with it: after a comma, a bracket, or what somebody said in quotation marks. */
  readonly opens: boolean;
  /** Whether a semicolon stands before it. */
  readonly parted: boolean;
  /** Whether a clause ends with it: before a comma, a full stop or «und». */
  ends: boolean;
}

/** Words from one to before another. */
export interface Span {
  readonly first: number;
  readonly next: number;
}

const quotedName = 5;

/** The words of a sentence, without those of its figures: «not more than 300» denies nothing. */
export function wordsOf(text: string, sentence: Sentence, figures: readonly Sentence[], joins: Phrases): Word[] {
  prepareCharacters();
  const words: Word[] = [];
  let figure = 0;
  let at = sentence.start;
  let before = at;
  while (at < sentence.end) {
    while (figure < figures.length && figures[figure]!.end <= at) figure++;
    const found = figures[figure];
    if (found !== undefined && at >= found.start) at = found.end;
    else if (kindOf(text.charCodeAt(at)) !== character.letter) at++;
    else {
      const start = at;
      while (at < sentence.end && isInside(text, at)) at++;
      const lead = text.slice(before, start);
      const word = text.slice(start, at);
      const first = word.charAt(0);
      const closes = /^["»«”“’]\s+$/.test(lead) && closesName(text, words);
      const opens = words.length === 0 ? !/\S\s+$/.test(lead) : !closes && /[,;:!?–—()[\]]|\.\.|["»«”“’]\s/.test(lead);
      const folded = foldWord(word);
      const last = words.at(-1);
      if (last !== undefined) last.ends = opens || isOneOf(folded, joins);
      words.push({
        start,
        end: at,
        folded,
        capital: first !== first.toLowerCase(),
        // A dot inside of a sentence belongs to a word: «Gen. Smith», «U.N.»
        joined: words.length > 0 && (closes || /^(\.?\s+["«»„“‘]?|\.)$/.test(lead)),
        opens,
        parted: lead.includes(";"),
        ends: true,
      });
      before = at;
    }
  }
  return words;
}

/** Whether a quotation mark opened at most five words ago, and nothing but a name stands behind it. */
function closesName(text: string, words: readonly Word[]): boolean {
  for (let at = words.length - 1; at >= 0 && at >= words.length - quotedName; at--) {
    const word = words[at]!;
    if (at === words.length - 1 - quotedName || !(word.capital || at < words.length - 1)) return false;
    if (/["«»„“‘]/.test(text.charAt(word.start - 1))) return word.capital;
    if (!word.joined) return false;
  }
  return false;
}

function isInside(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === character.letter || kind === character.digit || kind === character.mark) return true;
  if (text.charCodeAt(at) !== 0x2d && kind !== character.apostrophe) return false;
  return at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === character.letter;
}

/** The words that a phrase takes up, and where the second part of it stands. */
export interface PhraseMatch {
  readonly next: number;
  readonly particle?: Span;
}

interface Phrase {
  readonly head: readonly string[];
  readonly particle: readonly string[];
}

/** The phrases of a list by their first word; those whose first word has a star stand under the star. */
type PhraseBook = ReadonlyMap<string, readonly Phrase[]>;

const books = new Map<Phrases, PhraseBook>();

/** The longest of some phrases that begins with a word; of a verb in two parts the first one. */
export function matchPhrase(words: readonly Word[], at: number, phrases: Phrases): PhraseMatch | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const book = bookOf(phrases);
  let best: PhraseMatch | undefined;
  let longest = 0;
  for (const key of [word.folded, "*"])
    for (const { head, particle } of book.get(key) ?? []) {
      const length = head.length + particle.length;
      if (length <= longest || !head.every((part, index) => isWord(words[at + index], part))) continue;
      const next = at + head.length;
      const second = particle.length === 0 ? undefined : particleOf(words, next, particle);
      if (particle.length > 0 && second === undefined) continue;
      best = { next, ...(second !== undefined && { particle: second }) };
      longest = length;
    }
  return best;
}

/** Whether a word that is looked up alone stands in a list. */
export function isOneOf(folded: string | undefined, phrases: Phrases): boolean {
  return (
    folded !== undefined &&
    bookOf(phrases)
      .get(folded)
      ?.some(({ head }) => head.length === 1) === true
  );
}

function bookOf(phrases: Phrases): PhraseBook {
  const known = books.get(phrases);
  if (known !== undefined) return known;
  const book = new Map<string, Phrase[]>();
  for (const phrase of phrases === "" ? [] : phrases.split(",").map(toPhrase)) {
    const [first = ""] = phrase.head;
    const key = first.endsWith("*") ? "*" : first;
    book.set(key, [...(book.get(key) ?? []), phrase]);
  }
  books.set(phrases, book);
  return book;
}

function toPhrase(phrase: string): Phrase {
  const [head = "", particle] = phrase.split(" … ");
  const parts = (words: string) => words.split(" ").map(fold);
  const fold = (part: string) => (part.endsWith("*") ? `${foldWord(part.slice(0, -1))}*` : foldWord(part));
  return { head: parts(head), particle: particle === undefined ? [] : parts(particle) };
}

function isWord(word: Word | undefined, part: string): boolean {
  if (word === undefined) return false;
  return part.endsWith("*") ? word.folded.startsWith(part.slice(0, -1)) : word.folded === part;
}

/** The second part of a verb, which ends a clause. */
function particleOf(words: readonly Word[], from: number, particle: readonly string[]): Span | undefined {
  for (let at = from; at < words.length; at++) {
    const next = at + particle.length;
    if (words[next - 1]?.ends === true && particle.every((part, index) => isWord(words[at + index], part)))
      return { first: at, next };
  }
  return undefined;
}

/** The place of some words in the text, with that of the second part of a verb. */
export function cueOf(text: string, words: readonly Word[], { first, next }: Span, particle?: Span): Cue {
  const start = words[first]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  const second = particle === undefined ? undefined : cueOf(text, words, particle);
  return { start, end, text: text.slice(start, end), ...(second !== undefined && { particle: second }) };
}
