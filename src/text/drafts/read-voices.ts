import { cueOf, isOneOf, matchPhrase } from "./cue-words.ts";
import type { Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import { headlineNames } from "./headlines.ts";
import type { Sentence } from "./sentences.ts";
import { isInstitutionName, isMediumName } from "./name-kinds.ts";
import { nameAt, nameFrom, nameUntil, verbAt } from "./read-names.ts";
import { agentOf, hearerOf, speakerOf } from "./speakers.ts";
import { clauseStart, withOther } from "./subjects.ts";
import { Voices } from "./voices.ts";
import type { Voice } from "./voices.ts";
import type { Word } from "./words.ts";

/** Reads who speaks in a sentence, in its order. */
export function readVoices(text: string, words: readonly Word[], figures: readonly Sentence[], cues: Cues): Voice[] {
  const voices = new Voices(text, words, cues);
  // Whom the cues before and behind a name have found is not taken for the subject of a verb after that.
  const citing = words.flatMap((_, at) => readBeside(text, words, at, cues, voices));
  for (let at = 0; at < words.length; at++) readVerb(words, at, cues, voices);
  // «Interfax quoted the governor as saying»
  for (const cue of citing) {
    const teller = speakerOf(words, cue.first, cue.next, cues);
    if (teller && isMediumName(words, teller, cues)) voices.add("relays", cue, teller);
  }
  for (const name of headlineNames(text, words, cues))
    voices.add(isMediumName(words, name, cues) ? "relays" : "says", name, name);
  const told = voices.all.some(({ name, deed }) => name !== undefined && !deed);
  const all = voices.all.filter(({ deed }) => !told || !deed).sort((a, b) => a.start - b.start);
  return [...all, ...elided(text, words, figures, all, cues)].map((voice) => withSubject(voice, words, all, cues));
}

/** Who is named beside a cue that begins with a word, «according to», «zufolge»; gives back the cue where it cites. */
function readBeside(text: string, words: readonly Word[], at: number, cues: Cues, voices: Voices): Span[] {
  const { start, folded, inner } = words[at]!;
  // «KYIV (Reuters) –»
  const line = text.charAt(start - 1) === "(" ? nameAt(words, at, cues) : undefined;
  if (line && isMediumName(words, line, cues) && text.charAt(words[line.next - 1]!.end) === ")")
    voices.add("relays", line, line);
  const spanOf = (phrases: string): Span | undefined => {
    const match = matchPhrase(words, at, phrases);
    return match && { first: at, next: match.next };
  };
  const relay = spanOf(cues.relayBefore);
  const relayed = relay && nameFrom(words, relay.next, cues);
  if (relayed && isMediumName(words, relayed, cues)) {
    voices.add("relays", relay, relayed);
    return [];
  }
  const cited = relay === undefined ? spanOf(cues.citing) : undefined;
  const citedName = cited && nameBehind(words, cited.next, cues);
  if (cited && citedName) {
    voices.add("cited", cited, citedName);
    return [cited];
  }
  const ownName = spanOf(cues.ownName);
  // «nach UN-Angaben» names the UN.
  const own = ownName && words[ownName.next - 1]!.inner ? undefined : ownName;
  const looked = spanOf(cues.countedBy);
  const lookedName = looked && nameBehind(words, looked.next, cues);
  const origin = spanOf(cues.originBefore);
  const next = spanOf(cues.nameNext);
  const nextName = next && nameFrom(words, next.next, cues);
  const isInside = inner && isOneOf(folded, cues.inside);
  const isOwn = own && isOneOf(words[at + 1]?.folded, cues.own);
  const isNobodys = own && isOneOf(words[at + 1]?.folded, cues.notNames);
  const isOf = own && words[own.next]?.joined && isOneOf(words[own.next]?.folded, cues.genitives);
  if (isOwn) voices.add("says", own, stater(words, at, cues));
  else if (own && isNobodys && !isOf) voices.add("says", own, undefined);
  else if (own && !isOf) voices.add("says", { first: at, next: at + 1 }, { first: at + 1, next: own.next });
  else if (lookedName) voices.add("counts", looked, lookedName);
  else if (origin) voices.add("says", origin, originBehind(words, origin.next, cues));
  else if (nextName && nextName.first <= next.next + 1) voices.add("says", next, nextName);
  else if (isInside || isOneOf(folded, cues.originAfter)) {
    const name = nameUntil(words, clauseStart(words, at, cues), at, cues) ?? statedBy(words, at, cues);
    const isStated = !isInside || (name && isOneOf(words[name.first - 1]?.folded, cues.insideBefore));
    if (name && isStated) voices.add("says", { first: at, next: at + 1 }, name);
  }
  return [];
}

/** «Kiew hat nach eigenen Angaben», «In der Nacht schoss die Luftwaffe nach eigenen Angaben»: the subject before a cue. */
function stater(words: readonly Word[], at: number, cues: Cues): Span | undefined {
  const from = clauseStart(words, at, cues);
  return nameUntil(words, from, at, cues) ?? nameAt(words, from, cues);
}

/** «ukrainischen Angaben zufolge»: an adjective says whose they are. */
function statedBy(words: readonly Word[], next: number, cues: Cues): Span | undefined {
  const first = next - 2;
  const isStated = words[next - 1]?.joined === true && isOneOf(words[next - 1]?.folded, cues.inside);
  return isStated && first >= 0 && !isOneOf(words[first]?.folded, cues.notNames) ? { first, next } : undefined;
}

/** Who says what a verb brings that begins with a word, and whom it is told. */
function readVerb(words: readonly Word[], at: number, cues: Cues, voices: Voices): void {
  const counts = matchPhrase(words, at, cues.counts);
  const verb = counts ?? verbAt(words, at, cues);
  if (verb === undefined) return;
  const cue = { first: at, next: verb.next };
  const speaker = speakerOf(words, at, verb.next, cues) ?? agentOf(words, cue, cues);
  // «dismissed reports that»
  if (speaker === undefined && isOneOf(words[at]?.folded, cues.nouns)) return;
  voices.add(counts === undefined ? "says" : "counts", cue, speaker, verb.particle);
  // «wie der Sprecher der dpa sagte»
  const isLast = speaker !== undefined && speaker.next <= at;
  const hearer = hearerOf(words, isLast ? speaker.next : Math.max(verb.next, speaker?.next ?? 0), cues);
  if (hearer) voices.add("relays", cue, hearer, verb.particle);
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

/** The name behind a cue; where a figure stands between, only an institution: «laut 30 Soldaten» names nobody. */
function originBehind(words: readonly Word[], next: number, cues: Cues): Span | undefined {
  const name = nameBehind(words, next, cues);
  return name && (words[next]!.joined || isInstitutionName(words, name, cues)) ? name : undefined;
}

/** The name behind a cue, a figure between at most: «citing two officials». */
function nameBehind(words: readonly Word[], next: number, cues: Cues): Span | undefined {
  if (words[next]?.opens !== false) return undefined;
  // «nach Darstellung von Medwedew»
  const from = isOneOf(words[next]?.folded, cues.agentBefore) && words[next + 1]?.joined ? next + 1 : next;
  const name = nameAt(words, next, cues) ?? nameAt(words, from, cues);
  return name && withOther(words, name, cues);
}
