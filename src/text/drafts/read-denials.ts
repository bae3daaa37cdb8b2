import type { Origin } from "./attribute.ts";
import { cueOf, isOneOf, matchesOf, overlaps } from "./cue-words.ts";
import type { Cue, PhraseMatch, Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import { agentOf, antecedentOf, speakerOf } from "./speakers.ts";
import type { Voice } from "./voices.ts";
import type { Word } from "./words.ts";

/** Reads what takes the statement of a sentence back, and who does. */
export function readDenials(text: string, words: readonly Word[], voices: readonly Voice[], cues: Cues): Origin[] {
  const toCue = (match: PhraseMatch & Span) => cueOf(text, words, match, match.particle);
  const by = (match: PhraseMatch & Span, name: Span | undefined, spoken?: Cue): Origin => {
    const named = name === undefined ? spoken : cueOf(text, words, name);
    return { ...toCue(match), ...(named !== undefined && { name: named }) };
  };
  const verbs = matchesOf(words, cues.denies);
  const denied = verbs
    .filter((match) => isDenial(words, match, verbs, cues))
    .map((match) => by(match, denierOf(words, match, cues), spokenBefore(words, match, voices, cues)));
  const others = matchesOf(words, cues.denials)
    .map((match) => by(match, agentOf(words, match, cues)))
    .filter((cue) => !denied.some((one) => overlaps(cue, one)));
  const undone = matchesOf(words, cues.notDenials).map(toCue);
  return [...denied, ...others]
    .filter((cue) => !undone.some((one) => overlaps(cue, one)))
    .sort((a, b) => a.start - b.start);
}

/** The subject of a verb that denies, or who did it in the passive. */
function denierOf(words: readonly Word[], match: Span, cues: Cues): Span | undefined {
  const agent = agentOf(words, match, cues) ?? antecedentOf(words, match.first, cues);
  if (agent !== undefined) return agent;
  const speaker = speakerOf(words, match.first, match.next, cues);
  // «denying a report»: where nouns have no capital, what stands behind is no subject.
  return speaker !== undefined && speaker.first > match.first && !cues.capitalNouns ? undefined : speaker;
}

/**
 * No adjective, «a disputed report»; no second part of another verb, «hat … bestritten»; and somebody who does it, not «nor
 * Moscow».
 */
function isDenial(words: readonly Word[], match: Span, all: readonly (PhraseMatch & Span)[], cues: Cues): boolean {
  const { first } = match;
  if (!cues.capitalNouns && isOneOf(words[first - 1]?.folded, cues.articles)) return false;
  if (all.some(({ particle }) => particle && first >= particle.first && first < particle.next)) return false;
  return !words.slice(Math.max(0, first - 4), first).some(({ folded }) => isOneOf(folded, cues.nobody));
}

/** «Moscow confirmed 89 deaths and denies …»: who spoke before a verb that opens its clause. */
function spokenBefore(words: readonly Word[], { first }: Span, voices: readonly Voice[], cues: Cues): Cue | undefined {
  const word = words[first]!;
  if (!word.opens && !isOneOf(words[first - 1]?.folded, cues.joins)) return undefined;
  return voices.findLast(({ verb, start }) => verb && start < word.start)?.name;
}
