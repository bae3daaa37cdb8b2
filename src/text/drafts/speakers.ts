import { isOneOf, matchPhrase } from "./cue-words.ts";
import type { Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import { hasInstitution, isMediumName } from "./name-kinds.ts";
import { nameAt, nameFrom, nameUntil } from "./read-names.ts";
import { clauseStart, isPlaced, subjectBefore, withOther } from "./subjects.ts";
import type { Word } from "./words.ts";

/** Whose words a verb of saying brings: before it, behind it where its place is taken, or in front of a relative clause. */
export function speakerOf(words: readonly Word[], verb: number, next: number, cues: Cues): Span | undefined {
  const from = clauseStart(words, verb, cues);
  let end = verb;
  // «has also», «on Monday»
  const isBeside = (at: number) => at >= from && matchPhrase(words, at, cues.besideVerb)?.next === end;
  for (let begin: number | undefined = end; begin !== undefined; begin = [end - 1, end - 2].find(isBeside)) end = begin;
  if (end === from) {
    // «nannte 30 Tote und bestätigte Berichte»: what stands behind is no subject there.
    const goesOn = from > 0 && !words[from]!.opens && isOneOf(words[from - 1]?.folded, cues.nameJoins);
    return goesOn ? undefined : (apposed(words, from, cues) ?? speakerBehind(words, next, cues));
  }
  const opening = words[from]?.folded;
  if (isOneOf(opening, cues.clauseOpeners)) {
    const name = nameFrom(words, from + 1, cues);
    return name && withoutHearer(words, name, cues);
  }
  if (!words[from]?.opens && isOneOf(words[from - 1]?.folded, cues.clauseOpeners)) return nameAt(words, from, cues);
  // «Aus dem Pentagon hiess es»
  if (matchPhrase(words, verb, cues.impersonal))
    return isOneOf(opening, cues.saidFrom) ? nameAt(words, from + 1, cues) : undefined;
  if (isPlaced(words, from, end, cues)) return speakerBehind(words, next, cues);
  // «Das berichtet die Agentur»
  const alone = end - from === 1 && isOneOf(opening, cues.articles);
  if (alone || isOneOf(opening, cues.notSpeakers)) return speakerBehind(words, next, cues);
  // «confirmed by the mayor of Lisbon, who said»
  if (isOneOf(opening, cues.relatives) && end === from + 1)
    return nameUntil(words, clauseStart(words, from - 1, cues), from, cues);
  const name = subjectBefore(words, from, verb, end, cues);
  // «Diese Zahl nannte der Minister»
  if (name === undefined && isOneOf(words[end - 1]?.folded, cues.objects)) return speakerBehind(words, next, cues);
  return name && withoutHearer(words, name, cues);
}

/**
 * «Nordkorea, das jede Entsendung bestreitet»: who a relative clause is about. Where relative pronouns are articles as well, only
 * the article of an object behind them tells them apart.
 */
export function antecedentOf(words: readonly Word[], verb: number, cues: Cues): Span | undefined {
  const from = clauseStart(words, verb, cues);
  const isRelative = from > 0 && words[from]!.opens && isOneOf(words[from]!.folded, cues.relatives);
  if (!isRelative || !isOneOf(words[from + 1]?.folded, cues.objectArticles)) return undefined;
  return nameUntil(words, clauseStart(words, from - 1, cues), from, cues);
}

/** Who does it in the passive: «was denied by Moscow», «von Moskau dementiert». */
export function agentOf(words: readonly Word[], { first, next }: Span, cues: Cues): Span | undefined {
  if (isOneOf(words[next]?.folded, cues.agentBefore)) return nameFrom(words, next + 1, cues);
  const name = nameUntil(words, clauseStart(words, first, cues), first, cues);
  const isAgent = name !== undefined && isOneOf(words[name.first - 1]?.folded, cues.agentBefore);
  return isAgent ? name : undefined;
}

/** «the governor, Oleh Syniehubov, said»: what stands between the commas, at the beginning of a sentence. */
function apposed(words: readonly Word[], verb: number, cues: Cues): Span | undefined {
  const inner = clauseStart(words, verb - 1, cues);
  if (inner < 1 || words[verb]?.opens !== true || words[inner]?.opens !== true) return undefined;
  const from = clauseStart(words, inner - 1, cues);
  const head = nameUntil(words, from, inner, cues);
  // «Oleh Kiper, the regional governor, wrote»
  const office = nameAt(words, inner, cues);
  if (head?.first === from && office?.next === verb && hasInstitution(words, office, cues) && words[from]!.capital)
    return head;
  if (
    head === undefined ||
    (from > 0 && !hasInstitution(words, head, cues)) ||
    head.first > from + 1 ||
    isOneOf(words[from]?.folded, cues.notSpeakers)
  )
    return undefined;
  const name = nameUntil(words, inner, verb, cues);
  return name?.first === inner && words[inner].capital ? name : head;
}

/** «sagte Kaya», «teilte am Montag das Ministerium mit»: what says when and where may stand between. */
function speakerBehind(words: readonly Word[], next: number, cues: Cues): Span | undefined {
  let at = next;
  for (let count = 0; count < 2 && isOneOf(words[at]?.folded, cues.notSpeakers); count++) {
    while (words[at]?.joined === true && !words[at]?.capital && at < next + 4) at++;
    at++;
  }
  if (words[at]?.joined !== true) return undefined;
  const name = nameFrom(words, at, cues);
  // «said he», «meldete sie»
  if (name === undefined || name.first > at + 2) return undefined;
  return withoutHearer(words, withOther(words, name, cues), cues);
}

/** «der Sprecher der Agentur dpa»: beside a verb of saying a medium is told, and no part of the name. */
function withoutHearer(words: readonly Word[], name: Span, cues: Cues): Span {
  for (let link = name.next - 1; link > name.first; link--)
    if (isOneOf(words[link]?.folded, cues.hearerBefore) && isMediumName(words, { first: link, next: name.next }, cues))
      return { first: name.first, next: link };
  return name;
}

/** Whom somebody tells it, where that is a medium: «sagte der Sprecher der Agentur dpa». */
export function hearerOf(words: readonly Word[], from: number, cues: Cues): Span | undefined {
  // «Der Sprecher sagte AFP, …»
  const told = nameFrom(words, from, cues);
  if (told !== undefined && isMediumName(words, told, cues)) return told;
  for (let at = from; at < words.length && (at === from || words[at]?.opens === false); at++) {
    if (!isOneOf(words[at]?.folded, cues.hearerBefore)) continue;
    const name = nameFrom(words, at + 1, cues);
    if (name !== undefined && isMediumName(words, name, cues)) return name;
  }
  return undefined;
}
