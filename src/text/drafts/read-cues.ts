import { cueOf, isOneOf, matchPhrase, wordsOf } from "./cue-words.ts";
import type { Cue, Word } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import type { Phrases } from "../lexicon.ts";
import { readVoices } from "./read-voices.ts";
import type { Voice } from "./read-voices.ts";
import type { Sentence } from "./sentences.ts";

/** What happened, as far as one phrase says. */
export type StageCue = Cue & { readonly stage: string };

export interface ReadCues {
  readonly words: readonly Word[];
  readonly voices: readonly Voice[];
  readonly says: readonly Cue[];
  readonly hedges: readonly Cue[];
  readonly denials: readonly Cue[];
  readonly stages: readonly StageCue[];
  /** The hedges and denials directly behind «and». */
  readonly joined: readonly Cue[];
}

/** Reads the cues of one sentence with some figures. */
export function readCues(text: string, sentence: Sentence, figures: readonly Sentence[], cues: Cues): ReadCues {
  const words = wordsOf(text, sentence, figures, cues.joins);
  const find = (phrases: Phrases) => findAll(text, words, phrases);
  const undone = find(cues.notDenials);
  const isIn = (others: readonly Cue[]) => (cue: Cue) =>
    others.some((one) => cue.start < one.end && one.start < cue.end);
  const denials = find(cues.denials).filter((cue) => !isIn(undone)(cue));
  const hedges = [...find(cues.hedges), ...find(cues.reported)]
    .filter((cue) => !isMonth(words, cue.start) && !isIn(denials)(cue))
    .sort((a, b) => a.start - b.start);
  return {
    words,
    voices: readVoices(text, words, figures, cues),
    says: find(cues.says),
    hedges,
    denials,
    stages: Object.entries(cues.stages)
      .flatMap(([stage, phrases]) => find(phrases).map((cue) => ({ ...cue, stage })))
      .sort((a, b) => a.start - b.start),
    joined: [...hedges, ...denials].filter(({ start }) => {
      const at = words.findIndex((word) => word.start === start);
      return words[at]?.joined === true && isOneOf(words[at - 1]?.folded, cues.joins);
    }),
  };
}

/** All places of some phrases, the longest at each. */
function findAll(text: string, words: readonly Word[], phrases: Phrases): Cue[] {
  const found: Cue[] = [];
  for (let at = 0; at < words.length;) {
    const match = matchPhrase(words, at, phrases);
    if (match !== undefined) found.push(cueOf(text, words, { first: at, next: match.next }, match.particle));
    at = match?.next ?? at + 1;
  }
  return found;
}

/** «in May»: with a capital where the words beside it have none, no hedge but a name. */
function isMonth(words: readonly Word[], start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  const before = words[at - 1];
  return words[at]?.capital === true && !words[at].opens && (before?.capital !== true || before.opens);
}
