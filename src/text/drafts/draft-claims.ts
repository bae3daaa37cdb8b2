import { attribute } from "./attribute.ts";
import type { Origin } from "./attribute.ts";
import type { Cue } from "./cue-words.ts";
import { bordersOf, hedgesOf, inPieceOf, reaching, stagesOf, voiceBorders } from "./cue-scope.ts";
import type { Cues } from "./cues/cues.ts";
import { germanCues } from "./cues/de.ts";
import { englishCues } from "./cues/en.ts";
import { findFiguresWith } from "../find-figures-with.ts";
import type { FoundFigure } from "../find-figures-with.ts";
import type { Lexicon } from "../lexicon.ts";
import { readCues } from "./read-cues.ts";
import { sentencesOf } from "./sentences.ts";
import type { Sentence } from "./sentences.ts";
import { german, swissGerman } from "../lexicons/de.ts";
import { english } from "../lexicons/en.ts";

/**
 * What a sentence says around one figure: an input for a person or a model to finish, never a claim by itself.
 * It carries no confidence, because nothing here measures one.
 */
export interface ClaimDraft {
  readonly draft: true;
  readonly found: FoundFigure;
  /** The sentence around the figure, in UTF-16 offsets. */
  readonly sentence: Cue;
  /**
   * Who vouches, as far as the sentence says: the cue, and the words beside it that may name the origin. Not there where
   * the words do not decide: an agency that reports and cites nobody has passed on what nobody is named for.
   */
  readonly origin?: Origin;
  /** Who passed it on, from the origin outwards: who cites somebody else, and the agency or paper that was told. */
  readonly via: readonly Origin[];
  /** The verb of saying that goes with the figure. */
  readonly says?: Cue;
  /** Words that hold the statement at a distance: «soll», «reportedly», Konjunktiv I. */
  readonly hedges: readonly Cue[];
  /**
   * Words that take the statement back, with who does: «Moscow denied that», «could not confirm». A denied figure is no
   * claim of who denies it.
   */
  readonly denials: readonly Origin[];
  /** What may have happened to those counted, nearest first; of all figures of the sentence where nothing stands nearer. */
  readonly stages: readonly (Cue & { readonly stage: string })[];
}

/**
 * Drafts one claim for each figure of a text, with the cues of the sentence it stands in.
 *
 * Two figures of one sentence have each their own cues where the words part them: «48, while the ministry said 52». A
 * voice is never taken over from another sentence, and «he said» names nobody.
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
 *
 * const [relayed] = draftClaims("Citing rescue workers, AFP reported 30 dead.", { language: "en" });
 * relayed?.origin?.name?.text; // "rescue workers"
 * relayed?.via.map(({ name }) => name?.text); // ["AFP"]
 * ```
 */
export function draftClaims(text: string, options: { readonly language: "de" | "de-CH" | "en" }): ClaimDraft[] {
  const known = languages[options.language];
  if (known === undefined) throw new RangeError(`language: expected de, de-CH or en, got ${String(options.language)}`);
  const [lexicon, cues]: readonly [Lexicon, Cues] = known;
  const figures = findFiguresWith(text, lexicon);
  let next = 0;
  return sentencesOf(text, lexicon, figures, cues.abbreviations).flatMap((sentence) => {
    const inside: FoundFigure[] = [];
    for (let found = figures[next]; found !== undefined && found.start < sentence.end; found = figures[++next])
      inside.push(found);
    return inside.length === 0 ? [] : draftsOf(text, sentence, inside, cues);
  });
}

function draftsOf(text: string, { start, end }: Sentence, figures: readonly FoundFigure[], cues: Cues): ClaimDraft[] {
  const sentence: Cue = { start, end, text: text.slice(start, end) };
  const read = readCues(text, sentence, figures, cues);
  const borders = bordersOf(read.words, figures, cues);
  const spoken = voiceBorders(borders, figures, read.voices, read.denials, read.words);
  return figures.map((found) => ({
    draft: true,
    found,
    sentence,
    ...attribute(
      found,
      figures,
      inPieceOf(found, spoken, read.voices, ({ start }) => start),
    ),
    hedges: hedgesOf(found, borders, read, cues),
    denials: reaching(read.denials, found, borders, read),
    stages: stagesOf(read.stages, found, borders, read.words, cues),
  }));
}

const languages = {
  de: [german, germanCues],
  "de-CH": [swissGerman, germanCues],
  en: [english, englishCues],
} as const satisfies Record<string, readonly [Lexicon, Cues]>;
