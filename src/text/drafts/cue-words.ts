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

/** A word of a phrase, and which end of it is left open by a star. */
interface Part {
  readonly letters: string;
  readonly open: "start" | "end" | undefined;
}

interface Phrase {
  readonly head: readonly Part[];
  readonly particle: readonly Part[];
}

interface PhraseBook {
  /** By their first word. */
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  /** Those whose first word has a star. */
  readonly open: readonly Phrase[];
}

const books = new Map<Phrases, PhraseBook>();
const none: readonly Phrase[] = [];

/** The longest of some phrases that begins with a word; of a verb in two parts the first one. */
export function matchPhrase(words: readonly Word[], at: number, phrases: Phrases): PhraseMatch | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const { whole, open } = bookOf(phrases);
  let best: PhraseMatch | undefined;
  let longest = 0;
  for (const list of [whole.get(word.folded) ?? none, open])
    for (const { head, particle } of list) {
      const length = head.length + particle.length;
      if (length <= longest || !isWord(word, head[0]) || !isHead(words, at, head)) continue;
      const next = at + head.length;
      const second = particle.length === 0 ? undefined : particleOf(words, next, particle);
      if (particle.length > 0 && second === undefined) continue;
      best = { next, ...(second !== undefined && { particle: second }) };
      longest = length;
    }
  return best;
}

/** All places of some phrases, the longest at each. */
export function matchesOf(words: readonly Word[], phrases: Phrases): (PhraseMatch & Span)[] {
  const found: (PhraseMatch & Span)[] = [];
  for (let at = 0; at < words.length;) {
    const match = matchPhrase(words, at, phrases);
    if (match !== undefined) found.push({ ...match, first: at });
    at = match?.next ?? at + 1;
  }
  return found;
}

/** Whether a word that is looked up alone stands in a list. */
export function isOneOf(folded: string | undefined, phrases: Phrases): boolean {
  return (
    folded !== undefined &&
    bookOf(phrases)
      .whole.get(folded)
      ?.some(({ head }) => head.length === 1) === true
  );
}

function bookOf(phrases: Phrases): PhraseBook {
  const known = books.get(phrases);
  if (known !== undefined) return known;
  const all = phrasesOf(phrases).map(toPhrase);
  const isOpen = ({ head }: Phrase) => head[0]?.open !== undefined;
  const whole = new Map<string, Phrase[]>();
  for (const phrase of all.filter((one) => !isOpen(one))) {
    const first = phrase.head[0]?.letters ?? "";
    whole.set(first, [...(whole.get(first) ?? []), phrase]);
  }
  const book = { whole, open: all.filter(isOpen) };
  books.set(phrases, book);
  return book;
}

function toPhrase(phrase: string): Phrase {
  const [head = "", particle] = phrase.split(" … ");
  const parts = (words: string) => words.split(" ").map(toPart);
  return { head: parts(head), particle: particle === undefined ? [] : parts(particle) };
}

function toPart(word: string): Part {
  const open = word.endsWith("*") ? "end" : word.startsWith("*") ? "start" : undefined;
  return { letters: foldWord(word.replace("*", "")), open };
}

/** Whether the words of a phrase follow each other, and no figure stands between. */
function isHead(words: readonly Word[], at: number, head: readonly Part[]): boolean {
  for (let index = 1; index < head.length; index++)
    if (!isWord(words[at + index], head[index]) || words[at + index]?.counted !== false) return false;
  return true;
}

function isWord(word: Word | undefined, part: Part | undefined): boolean {
  if (word === undefined || part === undefined) return false;
  if (part.open === undefined) return word.folded === part.letters;
  return part.open === "end" ? word.folded.startsWith(part.letters) : word.folded.endsWith(part.letters);
}

/** The second part of a verb, which ends a clause. */
function particleOf(words: readonly Word[], from: number, particle: readonly Part[]): Span | undefined {
  for (let at = from; at < words.length; at++) {
    const next = at + particle.length;
    // «bestätigte 12 Tote, nicht aber 30»: behind a comma it has to end with one.
    if (words[at]?.opens === true && words[next]?.opens === false) continue;
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

/** Whether two cues share a word, the second parts of verbs included. */
export function overlaps(cue: Cue, other: Cue): boolean {
  return partsOf(cue).some((part) => partsOf(other).some(({ start, end }) => part.start < end && start < part.end));
}

function partsOf(cue: Cue): Cue[] {
  return cue.particle === undefined ? [cue] : [cue, cue.particle];
}
