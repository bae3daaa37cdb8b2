import { kindOf, character } from "./characters.ts";
import type { Cues } from "./cues/cues.ts";
import { germanCues } from "./cues/de.ts";
import { englishCues } from "./cues/en.ts";
import { findFiguresWith } from "./find-figures-with.ts";
import type { FoundFigure } from "./find-figures-with.ts";
import { readCues } from "./read-cues.ts";
import type { Cue, Origin } from "./read-cues.ts";
import { german, swissGerman } from "./lexicons/de.ts";
import { english } from "./lexicons/en.ts";

/**
 * What a sentence says around one figure: an input for a person or a model to finish, never a claim by itself.
 * It carries no confidence, because nothing here measures one.
 */
export interface ClaimDraft {
  readonly draft: true;
  readonly found: FoundFigure;
  /** The sentence around the figure, in UTF-16 offsets. */
  readonly sentence: Cue;
  /** Who vouches, as far as the sentence says: the cue, and the words after it that may name the origin. */
  readonly origin?: Origin;
  readonly says?: Cue;
  /** Words that hold the statement at a distance: «soll», «reportedly», Konjunktiv I. */
  readonly hedges: readonly Cue[];
  /** Words that take the statement back: «denied that», «could not confirm»; a denied figure is no claim of who denies it. */
  readonly denials: readonly Cue[];
  /** What may have happened to those counted, nearest first. */
  readonly stages: readonly (Cue & { readonly stage: string })[];
}

/**
 * Drafts one claim for each figure of a text, with the cues of the sentence it stands in.
 *
 * Which question it answers that {@link findFigures} does not: who says so, how firmly, and about what stage.
 *
 * @param text any text
 * @param options `language`: German (de, de-CH) or English (en)
 * @returns a draft for each figure, in the order of the text; every cue with its place in the text
 * @throws RangeError for another language
 *
 * @example
 * ```ts
 * import { draftClaims } from "corroborate";
 *
 * const [draft] = draftClaims("Laut NIS sollen 3000 Soldaten verlegt worden sein.", { language: "de" });
 * draft?.origin?.name?.text; // "NIS"
 * draft?.hedges[0]?.text; // "sollen"
 * draft?.stages[0]?.stage; // "dispatched"
 * ```
 */
export function draftClaims(text: string, options: { readonly language: "de" | "de-CH" | "en" }): ClaimDraft[] {
  const known = languages[options.language];
  if (known === undefined) throw new RangeError(`language: expected de, de-CH or en, got ${String(options.language)}`);
  const [lexicon, cues] = known;
  const drafts: ClaimDraft[] = [];
  let sentence: Cue = { start: 0, end: 0, text: "" };
  let read = readCues("", 0, cues);
  for (const found of findFiguresWith(text, lexicon)) {
    if (found.start >= sentence.end) {
      sentence = sentenceAround(text, found, sentence.end);
      read = readCues(sentence.text, sentence.start, cues);
    }
    const before = drafts.at(-1)?.found.end ?? -1;
    // A cue between two figures goes rather with the first: «12 were killed and 30 wounded».
    const distance = (cue: Cue) => {
      const shared = before >= sentence.start && cue.start >= before && cue.end <= found.start;
      return shared
        ? (found.start - cue.end) * 4 + 20
        : Math.min(Math.abs(cue.start - found.end), Math.abs(found.start - cue.end));
    };
    drafts.push({
      draft: true,
      found,
      sentence,
      ...(read.origin !== undefined && { origin: read.origin }),
      ...(read.says !== undefined && { says: read.says }),
      hedges: read.hedges,
      denials: read.denials.filter((cue) => cue.end <= found.start || cue.start >= found.end),
      stages: [...read.stages].sort((a, b) => distance(a) - distance(b)),
    });
  }
  return drafts;
}

const languages = {
  de: [german, germanCues],
  "de-CH": [swissGerman, germanCues],
  en: [english, englishCues],
} as const satisfies Record<string, readonly [typeof german, Cues]>;

const longestSentence = 1000;

/** From the last sentence end before a figure to the first one after it; no sentence is longer than 1000 characters each way. */
function sentenceAround(text: string, found: FoundFigure, after: number): Cue {
  let start = found.start;
  while (start > Math.max(after, found.start - longestSentence) && !endsSentence(text, start - 1)) start--;
  while (
    start < found.start &&
    kindOf(text.charCodeAt(start)) <= character.line &&
    kindOf(text.charCodeAt(start)) !== character.sign
  )
    start++;
  let end = found.end;
  while (end < Math.min(text.length, found.end + longestSentence) && !endsSentence(text, end)) end++;
  if (end < text.length && kindOf(text.charCodeAt(end)) === character.sign) end++;
  return { start, end, text: text.slice(start, end) };
}

/** A full stop, question or exclamation mark before a space and no small letter, or a line break. */
function endsSentence(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (kindOf(code) === character.line) return true;
  if (code !== 0x2e && code !== 0x21 && code !== 0x3f) return false;
  let next = at + 1;
  while (
    next < text.length &&
    next < at + 3 &&
    (kindOf(text.charCodeAt(next)) === character.space || /["»”]/.test(text.charAt(next)))
  )
    next++;
  if (next === at + 1 && next < text.length) return false;
  const letter = text.charAt(next);
  const shortBefore = /(^|[^\p{L}])\p{L}{1,3}$/u.test(text.slice(Math.max(0, at - 4), at));
  return (
    code !== 0x2e ||
    (letter === letter.toUpperCase() && !shortBefore && !/[0-9]/.test(text.charAt(at - 1))) ||
    next >= text.length
  );
}
