import { isOneOf } from "./cue-words.ts";
import type { Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import { hasInstitution, isMediumName } from "./name-kinds.ts";
import { behindAttribute, nameAt, nameFrom, nameUntil } from "./read-names.ts";
import type { Word } from "./words.ts";

/** The first word of the clause that a word stands in, as far as nothing but spaces lies between. */
export function clauseStart(words: readonly Word[], at: number, cues: Cues): number {
  let first = at;
  while (first > 0 && words[first]?.opens === false && !isOneOf(words[first - 1]?.folded, cues.joins)) first--;
  return first;
}

/** The subject of a verb that stands before it, from the beginning of the clause on. */
export function subjectBefore(
  words: readonly Word[],
  from: number,
  verb: number,
  end: number,
  cues: Cues,
): Span | undefined {
  let name = nameUntil(words, from, end, cues) ?? subjectOf(words, from, verb, end, cues);
  // «Ein AFP-Reporter vor Ort zählte», but «die sie in Kiew meldete»
  while (name !== undefined) {
    const preposition = prepositionBefore(words, name.first, cues);
    // «Der von Moskau eingesetzte Gouverneur»
    const head = preposition < 0 ? 0 : behindAttribute(words, preposition, cues);
    if (head > preposition && head > name.first && head < name.next) {
      name = { first: head, next: name.next };
      break;
    }
    if (preposition <= from) break;
    name = nameUntil(words, from, preposition, cues);
  }
  return name && { first: firstOfSeveral(words, name, cues), next: name.next };
}

/** «In Sumy und Charkiw zählte die Polizei»: names only, behind the preposition that opens the clause. */
export function isPlaced(words: readonly Word[], from: number, end: number, cues: Cues): boolean {
  let first = from;
  while (first > 0 && !words[first]!.opens) first = clauseStart(words, first - 1, cues);
  const isPart = ({ capital, folded }: Word) =>
    capital || isOneOf(folded, cues.nameJoins) || isOneOf(folded, cues.articles);
  return first < from && isOneOf(words[first]!.folded, cues.notSpeakers) && words.slice(first + 1, end).every(isPart);
}

/** The first name of those that speak together: «Kyiv, Seoul and Washington said». */
function firstOfSeveral(words: readonly Word[], { first, next }: Span, cues: Cues): number {
  let from = clauseStart(words, first, cues);
  if (!isBegun(words, from, first, cues) || words[from]!.opens) return first;
  if (!isOneOf(words[from - 1]?.folded, cues.nameJoins)) return first;
  let joint = first;
  for (let end = from - 1; end > 0; end = from) {
    from = clauseStart(words, end - 1, cues);
    const other = nameUntil(words, from, end, cues);
    const isAlike = other && isBegun(words, from, other.first, cues) && !isSentence(words, other, cues);
    if (!isAlike || isMediumName(words, other, cues) !== isMediumName(words, { first, next }, cues)) break;
    joint = other.first;
  }
  // «Storms hit Texas and Oklahoma and police said»: what goes on from a clause names none of them.
  return words[clauseStart(words, joint, cues)]!.opens ? joint : first;
}

/** «Israel bombardierte Gaza»: where nouns are capital, a word in small letters makes a clause of a name. */
function isSentence(words: readonly Word[], { first, next }: Span, cues: Cues): boolean {
  const isLower = (word: Word) =>
    !word.capital && ![cues.articles, cues.nameLinks].some((list) => isOneOf(word.folded, list));
  return cues.capitalNouns && words.slice(first, next).some(isLower);
}

/** Whether a clause begins with a name, or with its article. */
function isBegun(words: readonly Word[], from: number, first: number, cues: Cues): boolean {
  return first === from || (first === from + 1 && isOneOf(words[from]?.folded, cues.articles));
}

/** A name with the one that is joined to it: «according to Kyiv and Seoul»; nothing may go on behind it in small letters. */
export function withOther(words: readonly Word[], name: Span, cues: Cues): Span {
  if (words[name.next]?.joined !== true || !isOneOf(words[name.next]?.folded, cues.nameJoins)) return name;
  const other = nameFrom(words, name.next + 1, cues);
  if (other === undefined) return name;
  // Where nouns have no capital, «according to police and rescuers are searching» goes on.
  const goesOn = words[other.next]?.joined === true && !cues.capitalNouns;
  const isAlike = isMediumName(words, name, cues) === isMediumName(words, other, cues);
  return goesOn || !isAlike ? name : { first: name.first, next: other.next };
}

/** «Residents who fled Kursk said»: an institution that opens the clause, where no other subject stands before the verb. */
function subjectOf(words: readonly Word[], from: number, verb: number, end: number, cues: Cues): Span | undefined {
  // «they said», and «could not confirm reports»
  if (isOneOf(words[end - 1]?.folded, cues.notNames) || isOneOf(words[verb]?.folded, cues.nouns)) return undefined;
  if (isOneOf(words[verb]?.folded, cues.speech) && isPlain(words, from, end, cues))
    return { first: from + 1, next: end };
  const name = nameAt(words, from, cues);
  return name && hasInstitution(words, name, cues) ? name : undefined;
}

const longestPlain = 4;

/** «the German carmaker», «a think tank»: an article and a few words up to the verb, none of which is anything else. */
function isPlain(words: readonly Word[], from: number, end: number, cues: Cues): boolean {
  const others = [
    cues.notNames,
    cues.notSpeakers,
    cues.nameLinks,
    cues.articles,
    cues.besideVerb,
    cues.joins,
    cues.relatives,
  ];
  const count = end - from - 1;
  return (
    count > 0 &&
    count <= longestPlain &&
    isOneOf(words[from]?.folded, cues.articles) &&
    words.slice(from + 1, end).every((word) => word.joined && !others.some((list) => isOneOf(word.folded, list)))
  );
}

/** Where the preposition stands that a name has before it, or -1. */
function prepositionBefore(words: readonly Word[], first: number, cues: Cues): number {
  const before = isOneOf(words[first - 1]?.folded, cues.articles) ? first - 2 : first - 1;
  return isOneOf(words[before]?.folded, cues.notSpeakers) ? before : -1;
}
