import { foldWord } from "../characters.ts";
import type { Phrases } from "../lexicon.ts";
import { phrasesOf } from "../lists.ts";
import type { Word } from "./words.ts";

/** Words of a text and where they stand, in UTF-16 offsets. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The second part of a verb in two parts, which stands at the end of its clause: «wies … zurück». */
  readonly particle?: Cue;
}

/** Words from one to before another. */
export interface Span {
  readonly first: number;
  readonly next: number;
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

/** The phrases of a list by their first word; those whose first word has a star stand under the star alone. */
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
      if (length <= longest || !head.every((part, index) => isPart(words, at, index, part))) continue;
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
  for (const phrase of phrasesOf(phrases).map(toPhrase)) {
    const [first = ""] = phrase.head;
    const key = first.includes("*") ? "*" : first;
    book.set(key, [...(book.get(key) ?? []), phrase]);
  }
  books.set(phrases, book);
  return book;
}

function toPhrase(phrase: string): Phrase {
  const [head = "", particle] = phrase.split(" … ");
  const parts = (words: string) => words.split(" ").map(fold);
  const fold = (part: string) => part.split("*").map(foldWord).join("*");
  return { head: parts(head), particle: particle === undefined ? [] : parts(particle) };
}

/** No figure parts the words of a phrase. */
function isPart(words: readonly Word[], at: number, index: number, part: string): boolean {
  const word = words[at + index];
  return isWord(word, part) && (index === 0 || word?.counted === false);
}

function isWord(word: Word | undefined, part: string): boolean {
  if (word === undefined) return false;
  if (part.endsWith("*")) return word.folded.startsWith(part.slice(0, -1));
  return part.startsWith("*") ? word.folded.endsWith(part.slice(1)) : word.folded === part;
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
