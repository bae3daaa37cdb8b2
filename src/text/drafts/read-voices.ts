import { cueOf, isOneOf, matchPhrase } from "./cue-words.ts";
import type { Cue, Span, Word } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import type { Sentence } from "./sentences.ts";
import { isInstitutionName, isMediumName, nameAt, nameFrom, nameUntil } from "./read-names.ts";

/** Somebody whom a sentence names as speaking, as spoken of, or as passing on. */
export interface Voice {
  readonly cue: Cue;
  readonly name?: Cue;
  /** Whether the words beside it say, have another speaker's word from it, have looked themselves, or only pass on. */
  readonly role: "says" | "cited" | "counts" | "relays";
  /** Whether it is an agency, a paper or a station. */
  readonly medium: boolean;
  readonly verb: boolean;
  /** Where it begins, its name or its cue; where it has the name of another voice, only the cue. */
  readonly start: number;
  /** Whether a comma follows at once: «30 people, police said, 12 of them children». */
  readonly closed: boolean;
}

/** Reads who speaks in a sentence, in its order. */
export function readVoices(text: string, words: readonly Word[], figures: readonly Sentence[], cues: Cues): Voice[] {
  const voices: Voice[] = [];
  const named: Span[] = [];
  const isTaken = (span: Span) => named.some(({ first, next }) => span.first < next && first < span.next);
  const add = (role: Voice["role"], at: number, next: number, found: Span | undefined, particle?: Span) => {
    if (found !== undefined && isTaken(found)) return;
    if (found !== undefined) named.push(found);
    const cue = cueOf(text, words, { first: at, next }, particle);
    const name = found === undefined ? undefined : cueOf(text, words, found);
    const end = Math.max(cue.end, name?.end ?? 0);
    voices.push({
      cue,
      role,
      start: Math.min(cue.start, name?.start ?? cue.start),
      closed: /^["»”]?\s*,/.test(text.slice(end, end + 3)),
      medium: found !== undefined && isMediumName(words, found, cues),
      verb: role === "counts" || matchPhrase(words, at, cues.says) !== undefined,
      ...(name !== undefined && { name }),
    });
  };
  // Whom the cues before and behind a name have found is not taken for the subject of a verb after that.
  for (let at = 0; at < words.length; at++) {
    // «KYIV (Reuters) –»
    const line = text.charAt((words[at]?.start ?? 0) - 1) === "(" ? nameAt(words, at, cues) : undefined;
    if (line && isMediumName(words, line, cues) && text.charAt(words[line.next - 1]?.end ?? 0) === ")")
      add("relays", at, line.next, line);
    const relay = matchPhrase(words, at, cues.relayBefore);
    const relayed = relay && nameFrom(words, relay.next, cues);
    if (relay && relayed && isMediumName(words, relayed, cues)) {
      add("relays", at, relay.next, relayed);
      continue;
    }
    const cited = relay === undefined ? matchPhrase(words, at, cues.citing) : undefined;
    const citedName = cited && nameBehind(words, cited.next, cues);
    const origin = matchPhrase(words, at, cues.originBefore);
    const originName = origin && nameBehind(words, origin.next, cues);
    const counted = originName && words[origin.next]?.joined === false && !isInstitutionName(words, originName, cues);
    const next = matchPhrase(words, at, cues.nameNext);
    const nextName = next && nameFrom(words, next.next, cues);
    if (cited && citedName) add("cited", at, cited.next, citedName);
    else if (origin) add("says", at, origin.next, counted ? undefined : originName);
    else if (next && nextName && nextName.first <= next.next + 1) add("says", at, next.next, nextName);
    else if (isOneOf(words[at]?.folded, cues.originAfter)) {
      const name = nameUntil(words, clauseStart(words, at, cues), at, cues);
      if (name) add("says", at, at + 1, name);
    }
  }
  for (let at = 0; at < words.length; at++) {
    const counts = matchPhrase(words, at, cues.counts);
    const verb = counts ?? matchPhrase(words, at, cues.says);
    if (verb === undefined) continue;
    const speaker = speakerOf(words, at, verb.next, cues);
    if (speaker === undefined || !isTaken(speaker))
      add(counts === undefined ? "says" : "counts", at, verb.next, speaker, verb.particle);
    const hearer = hearerOf(words, Math.max(verb.next, speaker?.next ?? 0), cues);
    if (hearer && !isTaken(hearer)) add("relays", at, verb.next, hearer, verb.particle);
  }
  voices.sort((a, b) => a.start - b.start);
  return [...voices, ...elided(text, words, figures, voices, cues)].map((voice) =>
    withSubject(voice, words, voices, cues),
  );
}

/** «Russia reported 48 dead, Ukraine 52»: a name alone before a further figure, of a verb that is not said again. */
function elided(
  text: string,
  words: readonly Word[],
  figures: readonly Sentence[],
  voices: readonly Voice[],
  cues: Cues,
): Voice[] {
  return figures.slice(1).flatMap((figure, index) => {
    const spoken = voices.findLast(({ start }) => start < figure.start);
    const before = words.findLastIndex(({ end }) => end <= figure.start);
    // «sprach von 4000, das Unternehmen von 900»
    let last = spoken?.cue.text.endsWith(` ${words[before]?.folded}`) === true ? before - 1 : before;
    while (isOneOf(words[last]?.folded, cues.besideVerb)) last--;
    const from = clauseStart(words, last, cues);
    const name = nameAt(words, from, cues);
    // «und Berichte über 300»
    if (words[from]?.opens !== true && !/[0-9]/.test(text.charAt(figure.start))) return [];
    if (spoken?.name === undefined || !spoken.verb || spoken.cue.end > (words[from]?.start ?? 0)) return [];
    if (name?.next !== last + 1 || (words[from]?.start ?? 0) < figures[index]!.end) return [];
    if (!/^\s+$/.test(text.slice(words[before]?.end, figure.start))) return [];
    const cue = cueOf(text, words, name);
    return [{ ...spoken, name: cue, medium: isMediumName(words, name, cues), start: cue.start, closed: false }];
  });
}

/** «said 30 died and added that 12 were hurt»: the second verb has the subject of the first one. */
function withSubject(voice: Voice, words: readonly Word[], voices: readonly Voice[], cues: Cues): Voice {
  if (voice.name !== undefined || !voice.verb) return voice;
  let at = words.findIndex(({ start }) => start === voice.cue.start);
  while (words[at]?.joined === true && isOneOf(words[at - 1]?.folded, cues.besideVerb)) at--;
  const first = voices.findLast(({ verb, start }) => verb && start < voice.start);
  const follows = words[at]?.joined === true && isOneOf(words[at - 1]?.folded, cues.joins);
  return follows && first?.name !== undefined ? { ...voice, name: first.name, medium: first.medium } : voice;
}

/** The name behind a cue, a figure between at most: «citing two officials». */
function nameBehind(words: readonly Word[], next: number, cues: Cues): Span | undefined {
  return words[next]?.opens === false ? nameAt(words, next, cues) : undefined;
}

/** The first word of the clause that a word stands in, as far as nothing but spaces lies between. */
function clauseStart(words: readonly Word[], at: number, cues: Cues): number {
  let first = at;
  while (first > 0 && words[first]?.opens === false && !isOneOf(words[first - 1]?.folded, cues.joins)) first--;
  return first;
}

/** Whose words a verb of saying brings: before it, behind it where its place is taken, or in front of a relative clause. */
function speakerOf(words: readonly Word[], verb: number, next: number, cues: Cues): Span | undefined {
  const from = clauseStart(words, verb, cues);
  let end = verb;
  while (end > from && isOneOf(words[end - 1]?.folded, cues.besideVerb)) end--;
  if (end === from) return apposed(words, from, cues) ?? speakerBehind(words, next, cues);
  const opening = words[from]?.folded;
  if (isOneOf(opening, cues.clauseOpeners)) return nameFrom(words, from + 1, cues);
  if (!words[from]?.opens && isOneOf(words[from - 1]?.folded, cues.clauseOpeners)) return nameAt(words, from, cues);
  // «Das berichtet die Agentur»
  const alone = end - from === 1 && isOneOf(opening, cues.articles);
  if (alone || isOneOf(opening, cues.notSpeakers)) return speakerBehind(words, next, cues);
  return nameUntil(words, from, end, cues);
}

/** «the governor, Oleh Syniehubov, said»: what stands between the commas, at the beginning of a sentence. */
function apposed(words: readonly Word[], verb: number, cues: Cues): Span | undefined {
  const inner = clauseStart(words, verb - 1, cues);
  if (inner < 1 || words[verb]?.opens !== true || words[inner]?.opens !== true) return undefined;
  const from = clauseStart(words, inner - 1, cues);
  const head = nameUntil(words, from, inner, cues);
  if (
    head === undefined ||
    (from > 0 && !isInstitutionName(words, head, cues)) ||
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
  // «sagte der Sprecher der Agentur dpa»: behind a verb of saying a medium is told, and no part of the name.
  for (let link = name.next - 1; link > name.first; link--)
    if (isOneOf(words[link]?.folded, cues.hearerBefore) && isMediumName(words, { first: link, next: name.next }, cues))
      return { first: name.first, next: link };
  return name;
}

/** Whom somebody tells it, where that is a medium: «sagte der Sprecher der Agentur dpa». */
function hearerOf(words: readonly Word[], from: number, cues: Cues): Span | undefined {
  for (let at = from; at < words.length && (at === from || words[at]?.opens === false); at++) {
    if (!isOneOf(words[at]?.folded, cues.hearerBefore)) continue;
    const name = nameFrom(words, at + 1, cues);
    if (name !== undefined && isMediumName(words, name, cues)) return name;
  }
  return undefined;
}
