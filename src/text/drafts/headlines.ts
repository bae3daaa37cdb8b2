import { isOneOf, matchPhrase } from "./cue-words.ts";
import type { Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import { isMediumName } from "./name-kinds.ts";
import { nameAt } from "./read-names.ts";
import type { Word } from "./words.ts";

/**
 * Who speaks in a headline without a verb: «Pentagon: 12 dead», «12 dead – officials», «12 dead in crash: police»,
 * «12 dead (police)». Only who is known to speak: what stands before a colon is as often a place or a topic.
 */
export function headlineNames(text: string, words: readonly Word[], cues: Cues): Span[] {
  return words.flatMap(({ opens }, at) => {
    const name = opens ? nameAt(words, at, cues) : undefined;
    if (name === undefined || !speaks(words, name, cues)) return [];
    const heads = text.charAt(words[name.next - 1]!.end) === ":";
    const before = at === 0 ? "" : text.slice(words[at - 1]!.end, words[at]!.start);
    const isAside = before.endsWith("(") && text.charAt(words[name.next - 1]!.end) === ")";
    return heads || isAside || (name.next === words.length && /(\s[-–—]|:)\s+$/.test(before)) ? [name] : [];
  });
}

/** Whether the words of a name before «of», «der», «in» tell who speaks: no «Fire at ministry», no «Angriff der Armee». */
function speaks(words: readonly Word[], name: Span, cues: Cues): boolean {
  if (isMediumName(words, name, cues)) return true;
  for (let at = name.first; at < name.next; at++) {
    if (isOneOf(words[at]?.folded, cues.nameLinks) || isOneOf(words[at]?.folded, cues.articles)) return false;
    if (matchPhrase(words, at, cues.headliners)) return true;
  }
  return false;
}
