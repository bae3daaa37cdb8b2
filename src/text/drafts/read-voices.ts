import { cueOf, isOneOf, matchPhrase } from "./cue-words.ts";
import type { Cue, Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import type { Sentence } from "./sentences.ts";
import { isInstitutionName, isMediumName, nameAt, nameFrom, nameUntil, verbAt } from "./read-names.ts";
import { headlineNames } from "./headlines.ts";
import { clauseStart, hearerOf, speakerOf, withOther } from "./speakers.ts";
import type { Word } from "./words.ts";

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
  const citing: Span[] = [];
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
      medium: found !== undefined && (isMediumName(words, found, cues) || isTitle(text, name)),
      verb: role === "counts" || verbAt(words, at, cues) !== undefined,
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
    if (cited && citedName) {
      add("cited", at, cited.next, citedName);
      citing.push({ first: at, next: cited.next });
    } else if (text.charAt((words[at]?.start ?? 0) - 1) === "-" && isOneOf(words[at]?.folded, cues.inside))
      add("says", at, at + 1, nameUntil(words, clauseStart(words, at, cues), at, cues));
    else if (origin) add("says", at, origin.next, counted ? undefined : originName);
    else if (next && nextName && nextName.first <= next.next + 1) add("says", at, next.next, nextName);
    else if (isOneOf(words[at]?.folded, cues.originAfter)) {
      const name = nameUntil(words, clauseStart(words, at, cues), at, cues);
      if (name) add("says", at, at + 1, name);
    }
  }
  for (let at = 0; at < words.length; at++) {
    const counts = matchPhrase(words, at, cues.counts);
    const verb = counts ?? verbAt(words, at, cues);
    if (verb === undefined) continue;
    const speaker = speakerOf(words, at, verb.next, cues);
    // «dismissed reports that»
    if (speaker === undefined && isOneOf(words[at]?.folded, cues.nouns)) continue;
    if (speaker === undefined || !isTaken(speaker))
      add(counts === undefined ? "says" : "counts", at, verb.next, speaker, verb.particle);
    const hearer = hearerOf(words, Math.max(verb.next, speaker?.next ?? 0), cues);
    if (hearer && !isTaken(hearer)) add("relays", at, verb.next, hearer, verb.particle);
  }
  // «Interfax quoted the governor as saying»
  for (const { first, next } of citing) {
    const teller = speakerOf(words, first, next, cues);
    if (teller && !isTaken(teller) && isMediumName(words, teller, cues)) add("relays", first, next, teller);
  }
  for (const name of headlineNames(text, words, cues))
    if (!isTaken(name)) add(isMediumName(words, name, cues) ? "relays" : "says", name.first, name.next, name);
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

/** A name in quotation marks is that of a paper: «Bild». */
function isTitle(text: string, name: Cue | undefined): boolean {
  return name !== undefined && /["«»„“‘›]/.test(text.charAt(name.start - 1)) && /["»«“”’‹]/.test(text.charAt(name.end));
}

/** The name behind a cue, a figure between at most: «citing two officials». */
function nameBehind(words: readonly Word[], next: number, cues: Cues): Span | undefined {
  const name = words[next]?.opens === false ? nameAt(words, next, cues) : undefined;
  return name && withOther(words, name, cues);
}
