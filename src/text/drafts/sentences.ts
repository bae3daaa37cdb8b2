import { foldWord } from "../characters.ts";
import { isOneOf } from "./cue-words.ts";
import type { FoundFigure } from "../find-figures-with.ts";
import type { Lexicon, Phrases } from "../lexicon.ts";
import { isOrdinal } from "../traps/ordinals.ts";
import { Page } from "../page.ts";
import { token } from "../tokenize.ts";
import { readFigure } from "../read-figure.ts";
import { vocabularyOf } from "../vocabulary.ts";

/** From where to where a sentence goes, in UTF-16 offsets. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Text without a full stop is cut where it gets longer, so that reading its cues stays linear. */
const longestSentence = 2000;

const closers = "\"'’”“»«)]›‹";
const openers = "\"'‘“„«»([›‹¿¡";

/** Cuts a text into sentences; no figure that was found in it is cut in two. */
export function sentencesOf(
  text: string,
  lexicon: Lexicon,
  figures: readonly FoundFigure[],
  abbreviations: Phrases,
): Sentence[] {
  const page = new Page(text, vocabularyOf(lexicon));
  const sentences: Sentence[] = [];
  let first = 0;
  let figure = 0;
  for (let at = 0; at < page.count; at++) {
    while (figure < figures.length && figures[figure]!.end <= page.start(at)) figure++;
    const found = figures[figure];
    const inFigure = found !== undefined && found.start <= page.start(at) && found.end > page.end(at);
    const isStop = !inFigure && page.isSign(at, ".!?…");
    const counted = figures[isStop ? figure - 1 : -1]?.end === page.start(at);
    let next = at + 1;
    if (isStop) while (page.isSign(next, closers) && page.touches(next - 1)) next++;
    const long = page.end(at) - page.start(first) > longestSentence;
    const ends =
      page.kind(at) === token.gap ||
      (!inFigure && long) ||
      (isStop && stopEnds(page, at, next, first, counted, abbreviations)) ||
      (!inFigure && page.isLineBreak(next - 1) && lineEnds(page, next - 1));
    if (!ends) continue;
    const last = page.kind(at) === token.gap ? at - 1 : next - 1;
    if (last >= first) sentences.push({ start: page.start(first), end: page.end(last) });
    first = next;
    at = next - 1;
  }
  if (first < page.count) sentences.push({ start: page.start(first), end: page.end(page.count - 1) });
  return sentences;
}

/** Whether a full stop, with the quotation marks and brackets that close behind it, ends its sentence. */
function stopEnds(
  page: Page,
  at: number,
  next: number,
  first: number,
  counted: boolean,
  abbreviations: Phrases,
): boolean {
  if (page.isEnd(next)) return true;
  if (page.touches(next - 1) || page.isSign(next, ",;:.!?…")) return false;
  let after = next;
  while (page.isSign(after, openers)) after++;
  if (page.isWord(after) && !page.isCapital(after)) return false;
  // «[…] The»: what was left out of a quotation is no end of it.
  if (page.isSign(next - 1, ")]") && "([.".includes(page.text.charAt(page.start(at) - 1))) return false;
  if (!page.isSign(at, ".")) return true;
  const before = at - 1;
  if (page.isDigits(before)) {
    // The reader of figures has found no ordinal here where it has found a figure.
    if (counted) return true;
    if (before === first || page.isLineBreak(before - 1)) return page.bareDigits(before, 2) === undefined;
    const read = readFigure(page, before);
    return read === undefined || read.next !== at || !isOrdinal(page, before, at, read);
  }
  if (!page.isWord(before) || !isShort(page, before, abbreviations)) return true;
  // «in the U.S. The ministry said»
  return page.isWord(after) && (page.is(after, "notCounted") || page.is(after, "sentenceStarts"));
}

const shortRoles = ["short", "months", "labels", "before", "nouns", "or"] as const;

/** A word whose dot belongs to it: «Mio.», «Gen.», the letters of «U.S.» and «z. B.». */
function isShort(page: Page, word: number, abbreviations: Phrases): boolean {
  if (page.length(word) === 1 || isOneOf(foldWord(page.word(word)), abbreviations)) return true;
  return shortRoles.some((role) => page.longest(word, role)?.next === word + 2);
}

/** A line that breaks off before a small letter, after a comma or behind a word that ends nothing is only wrapped. */
function lineEnds(page: Page, last: number): boolean {
  const next = last + 1;
  if (page.isWord(next) && !page.isCapital(next)) return false;
  return !page.isSign(last, ",-") && !(page.isWord(last) && !page.isCapital(last) && page.is(last, "notCounted"));
}
