import type { Origin } from "./attribute.ts";
import { cueOf, isOneOf, matchesOf, overlaps } from "./cue-words.ts";
import type { Cue, PhraseMatch, Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import type { Phrases } from "../lexicon.ts";
import { readDenials } from "./read-denials.ts";
import { verbAt } from "./read-names.ts";
import { readVoices } from "./read-voices.ts";
import type { Voice } from "./voices.ts";
import type { Sentence } from "./sentences.ts";
import { wordsOf } from "./words.ts";
import type { Word } from "./words.ts";

/** What happened, as far as one phrase says. */
export type StageCue = Cue & { readonly stage: string };

export interface ReadCues {
  readonly words: readonly Word[];
  readonly voices: readonly Voice[];
  readonly says: readonly Cue[];
  readonly hedges: readonly Cue[];
  readonly denials: readonly Origin[];
  readonly stages: readonly StageCue[];
  /** The hedges and denials directly behind «and». */
  readonly joined: readonly Cue[];
}

/** Reads the cues of one sentence with some figures. */
export function readCues(text: string, sentence: Sentence, figures: readonly Sentence[], cues: Cues): ReadCues {
  const words = wordsOf(text, sentence, figures, cues);
  const toCue = (match: PhraseMatch & Span) => cueOf(text, words, match, match.particle);
  const find = (phrases: Phrases) => matchesOf(words, phrases).map(toCue);
  const voices = readVoices(text, words, figures, cues);
  const denials = readDenials(text, words, voices, cues);
  const hedges = [...find(cues.hedges), ...find(cues.reported)]
    .filter((cue) => !isMonth(words, cue.start) && !denials.some((one) => overlaps(cue, one)))
    .sort((a, b) => a.start - b.start);
  return {
    words,
    // «bestätigte die Zahl nicht» says nothing of the sort.
    voices: voices.filter(({ cue }) => !denials.some((one) => cue.start < one.end && one.start < cue.end)),
    says: matchesOf(words, cues.says)
      .filter(({ first }) => verbAt(words, first, cues))
      .map(toCue),
    hedges,
    denials,
    stages: withoutInner(
      Object.entries(cues.stages).flatMap(([stage, phrases]) => find(phrases).map((cue) => ({ ...cue, stage }))),
    ),
    joined: [...hedges, ...denials].filter(({ start }) => {
      const at = words.findIndex((word) => word.start === start);
      return words[at]?.joined === true && isOneOf(words[at - 1]?.folded, cues.joins);
    }),
  };
}

/** Without those that are part of a longer one: «killed or wounded» is one stage. */
function withoutInner(stages: readonly StageCue[]): StageCue[] {
  const isInner = (cue: StageCue) =>
    stages.some((one) => one.start <= cue.start && one.end >= cue.end && one.text.length > cue.text.length);
  return stages.filter((cue) => !isInner(cue)).sort((a, b) => a.start - b.start);
}

/** «in May»: with a capital where the words beside it have none, no hedge but a name. */
function isMonth(words: readonly Word[], start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  const before = words[at - 1];
  return words[at]?.capital === true && !words[at].opens && (before?.capital !== true || before.opens);
}
