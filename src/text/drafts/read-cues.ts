import type { Origin } from "./attribute.ts";
import { cueOf, isOneOf, matchPhrase } from "./cue-words.ts";
import type { Cue, PhraseMatch, Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import type { Phrases } from "../lexicon.ts";
import { verbAt } from "./read-names.ts";
import { readVoices } from "./read-voices.ts";
import type { Voice } from "./voices.ts";
import type { Sentence } from "./sentences.ts";
import { agentOf, speakerOf } from "./speakers.ts";
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
  const undone = find(cues.notDenials);
  const isIn = (others: readonly Cue[]) => (cue: Cue) =>
    partsOf(cue).some((part) =>
      others.some(
        (one) => one !== cue && partsOf(one).some((other) => part.start < other.end && other.start < part.end),
      ),
    );
  const by = (match: PhraseMatch & Span, name: Span | undefined, subject?: Cue): Origin => {
    const named = name === undefined ? subject : cueOf(text, words, name);
    return { ...toCue(match), ...(named !== undefined && { name: named }) };
  };
  const found = matchesOf(words, cues.denies);
  const denied = found
    .filter((match) => isDenial(words, match, found, cues))
    .map((match) => {
      const name = agentOf(words, match, cues) ?? speakerOf(words, match.first, match.next, cues);
      // «denying a report»: where nouns have no capital, who denies stands before it.
      const isObject = name !== undefined && name.first > match.first && cues.institutions !== "";
      const isAgent = isOneOf(words[match.next]?.folded, cues.agentBefore);
      return by(match, isObject && !isAgent ? undefined : name, subjectBefore(words, match, voices, cues));
    });
  const taken = matchesOf(words, cues.denials).map((match) => by(match, agentOf(words, match, cues)));
  const denials = [...denied, ...taken.filter((cue) => !isIn(denied)(cue))]
    .filter((cue) => !isIn(undone)(cue))
    .sort((a, b) => a.start - b.start);
  const hedges = [...find(cues.hedges), ...find(cues.reported)]
    .filter((cue) => !isMonth(words, cue.start) && !isIn(denials)(cue))
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

/** All places of some phrases, the longest at each. */
function matchesOf(words: readonly Word[], phrases: Phrases): (PhraseMatch & Span)[] {
  const found: (PhraseMatch & Span)[] = [];
  for (let at = 0; at < words.length;) {
    const match = matchPhrase(words, at, phrases);
    if (match !== undefined) found.push({ ...match, first: at });
    at = match?.next ?? at + 1;
  }
  return found;
}

/** No adjective, «a disputed report»; no second part of another, «hat … bestritten»; and somebody who does it, not «nor Moscow». */
function isDenial(words: readonly Word[], match: Span, all: readonly (PhraseMatch & Span)[], cues: Cues): boolean {
  const { first } = match;
  if (cues.institutions !== "" && isOneOf(words[first - 1]?.folded, cues.articles)) return false;
  if (all.some(({ particle }) => particle && first >= particle.first && first < particle.next)) return false;
  return !words.slice(Math.max(0, first - 4), first).some(({ folded }) => isOneOf(folded, cues.nobody));
}

function partsOf(cue: Cue): Cue[] {
  return cue.particle === undefined ? [cue] : [cue, cue.particle];
}

/** Without those that are part of a longer one: «killed or wounded» is one stage. */
function withoutInner(stages: readonly StageCue[]): StageCue[] {
  const isInner = (cue: StageCue) =>
    stages.some((one) => one.start <= cue.start && one.end >= cue.end && one.text.length > cue.text.length);
  return stages.filter((cue) => !isInner(cue)).sort((a, b) => a.start - b.start);
}

/** «Moscow confirmed 89 deaths and denies …»: who spoke before a verb that opens its clause. */
function subjectBefore(words: readonly Word[], { first }: Span, voices: readonly Voice[], cues: Cues): Cue | undefined {
  const word = words[first]!;
  if (!word.opens && !isOneOf(words[first - 1]?.folded, cues.joins)) return undefined;
  return voices.findLast(({ verb, start }) => verb && start < word.start)?.name;
}

/** «in May»: with a capital where the words beside it have none, no hedge but a name. */
function isMonth(words: readonly Word[], start: number): boolean {
  const at = words.findIndex((word) => word.start === start);
  const before = words[at - 1];
  return words[at]?.capital === true && !words[at].opens && (before?.capital !== true || before.opens);
}
