import { isOneOf, matchPhrase } from "./cue-words.ts";
import type { PhraseMatch, Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import {
  describedUntil,
  institutionAt,
  isArticle,
  isInstitutionName,
  isName,
  isNobody,
  longestName,
} from "./name-kinds.ts";
import type { Word } from "./words.ts";

/** How many adjectives and the like stand before the word that names. */
const mostModifiers = 3;

/** A verb of saying; «its estimate» and «die Schätzung» are none. */
export function verbAt(words: readonly Word[], at: number, cues: Cues): PhraseMatch | undefined {
  const verb = matchPhrase(words, at, cues.says);
  const word = words[at];
  if (verb === undefined || word === undefined) return undefined;
  if ([at - 1, at].some((from) => matchPhrase(words, from, cues.notSays) !== undefined)) return undefined;
  // «unconfirmed reports speak of»
  if (isOneOf(word.folded, cues.nouns) && words[verb.next]?.joined && matchPhrase(words, verb.next, cues.says))
    return undefined;
  const isNoun = cues.capitalNouns
    ? word.capital && !word.opens
    : isOneOf(word.folded, cues.nouns) && isBehindArticle(words, at, cues);
  return isNoun ? undefined : verb;
}

/** «the report», «its latest report», but not «the army report». */
function isBehindArticle(words: readonly Word[], at: number, cues: Cues): boolean {
  if (words[at]?.joined !== true || isArticle(words[at - 1], cues)) return words[at]?.joined === true;
  return words[at - 1]?.joined === true && !isName(words, at - 1, cues) && isArticle(words[at - 2], cues);
}

/** «Ukrainian» and «örtlichen», in small letters or not, but no article, preposition, adverb or verb of saying. */
function isModifier(words: readonly Word[], at: number, cues: Cues): boolean {
  const word = words[at];
  if (word === undefined || isNobody(word, cues)) return false;
  const lists = [cues.nameLinks, cues.besideVerb, cues.notSpeakers, cues.joins];
  return !lists.some((list) => isOneOf(word.folded, list)) && verbAt(words, at, cues) === undefined;
}

/** The name that begins with a word, an article and adjectives before it at most: «dem ukrainischen Generalstab». */
export function nameFrom(words: readonly Word[], from: number, cues: Cues): Span | undefined {
  return words[from]?.joined === true ? nameAt(words, from, cues) : undefined;
}

/** The same, whatever stands before it. */
export function nameAt(words: readonly Word[], from: number, cues: Cues): Span | undefined {
  let first = from;
  while (first < from + 2 && isArticle(words[first], cues) && words[first + 1]?.joined === true) first++;
  first = behindAttribute(words, first, cues);
  const head = headFrom(words, first, mostModifiers, cues);
  if (head === undefined) return undefined;
  let last = lastOf(words, head, cues);
  while (last + 1 < first + longestName) {
    const further = linkedFrom(words, last + 1, cues);
    if (further === undefined) break;
    last = lastOf(words, further, cues);
  }
  return { first, next: last + 1 };
}

/** «der von Moskau eingesetzte Gouverneur»: the word behind what was done by somebody else, or the same word. */
export function behindAttribute(words: readonly Word[], from: number, cues: Cues): number {
  if (!cues.capitalNouns || !isOneOf(words[from]?.folded, cues.agentBefore)) return from;
  if (!isArticle(words[from - 1], cues)) return from;
  for (let at = from + 2; at < from + longestName && words[at]?.joined === true; at++)
    if (
      !words[at]!.capital &&
      /e[mnrs]?$/.test(words[at]!.folded) &&
      words[at + 1]?.capital === true &&
      words[at + 1]?.joined === true
    )
      return at + 1;
  return from;
}

/** The first word that names, so many adjectives before it at most. */
function headFrom(words: readonly Word[], from: number, most: number, cues: Cues): number | undefined {
  for (let at = from; at <= from + most; at++) {
    if (at > from && words[at]?.joined !== true) return undefined;
    if (isName(words, at, cues)) return at;
    if (!isModifier(words, at, cues)) return undefined;
  }
  return undefined;
}

/** The last word of a run that names: «Interior Minister Ali Kaya», «Ukrainian military official». */
function lastOf(words: readonly Word[], head: number, cues: Cues): number {
  let last = (institutionAt(words, head, cues)?.next ?? head + 1) - 1;
  for (let at = last + 1; words[at]?.joined === true && !words[at]?.inner; at++) {
    if (isName(words, at, cues) && verbAt(words, at, cues) === undefined) last = at;
    // Only an institution ends a name that goes on in small letters.
    else if (at > last + 2 || cues.capitalNouns || !isModifier(words, at, cues)) break;
  }
  return last;
}

/** What belongs to a name behind a link: «of Health», «des Innenministeriums». */
function linkedFrom(words: readonly Word[], link: number, cues: Cues): number | undefined {
  const linked = words[link]?.joined === true ? matchPhrase(words, link, cues.nameLinks) : undefined;
  if (linked === undefined) return undefined;
  // «laut Warschau in den Luftraum» goes on, «laut Polizei in Kiew» does not.
  const placed = isOneOf(words[link]?.folded, cues.placeLinks);
  const from = isArticle(words[linked.next], cues) && !placed ? linked.next + 1 : linked.next;
  if (words[from]?.joined !== true) return undefined;
  return headFrom(words, from, placed ? 0 : 2, cues);
}

/** The name that ends before a word and begins after another: «the Ministry of Health said». */
export function nameUntil(words: readonly Word[], from: number, next: number, cues: Cues): Span | undefined {
  const described = describedUntil(words, next, cues);
  if (next <= from || (described === undefined && !isName(words, next - 1, cues))) return undefined;
  let first = described ?? next - 1;
  let modifiers = 0;
  while (first > from && next - first < longestName && words[first]?.joined === true) {
    const before = first - 1;
    const isLink = isOneOf(words[before]?.folded, cues.nameLinks);
    // «Ursula von der Leyen»
    const double = isLink && isOneOf(words[before - 1]?.folded, cues.nameLinks);
    const link = double || (isArticle(words[before], cues) && !isLink) ? before - 1 : before;
    if (isOneOf(words[link]?.folded, cues.nameLinks) && link > from && isName(words, link - 1, cues)) first = link - 1;
    else if (isName(words, before, cues)) first--;
    else if (
      modifiers < 2 &&
      !words[first]!.opens &&
      isModifier(words, before, cues) &&
      takesModifier(words, first, cues)
    ) {
      modifiers++;
      first--;
    } else break;
  }
  // «a senior Pentagon official»
  if (
    first > from + 1 &&
    isArticle(words[first - 2], cues) &&
    words[first - 1]?.joined &&
    isModifier(words, first - 1, cues) &&
    isInstitutionName(words, { first, next }, cues)
  )
    first--;
  // «30 Menschen meldete die Polizei»: what a figure counts does not speak.
  const speaks = words[first]?.joined === true || words[first]?.leads === true || !cues.capitalNouns;
  return speaks ? { first, next } : undefined;
}

/** Whether what stands before a word can be its adjective: a noun in small letters, or one that has a capital anyway. */
function takesModifier(words: readonly Word[], at: number, cues: Cues): boolean {
  return cues.capitalNouns || words[at]?.capital === false;
}
