import { character, foldWord, kindOf, prepareCharacters } from "./characters.ts";
import type { Cues } from "./cues/cues.ts";

/** Words of a text and where they stand, in UTF-16 offsets. */
export interface Cue {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The cue of an origin, and the words beside it that may be its name. */
export interface Origin extends Cue {
  readonly name?: Cue;
}

export interface ReadCues {
  readonly origin?: Origin;
  readonly says?: Cue;
  readonly hedges: readonly Cue[];
  readonly denials: readonly Cue[];
  readonly stages: readonly (Cue & { readonly stage: string })[];
}

/** Reads the cues of one sentence that begins at `offset` of a text. */
export function readCues(sentence: string, offset: number, cues: Cues): ReadCues {
  const words = wordsOf(sentence, offset);
  const hedges: Cue[] = [];
  const denials: Cue[] = [];
  const stages: (Cue & { stage: string })[] = [];
  let origin: Origin | undefined;
  let says: Cue | undefined;
  for (let at = 0; at < words.length; at++) {
    const source = origin === undefined ? matchAny(words, at, cues.originBefore) : 0;
    if (source > 0) {
      const name =
        nameAfter(sentence, offset, words, at + source) ?? institutionAfter(sentence, offset, words, at + source, cues);
      origin = { ...spanOf(sentence, offset, words, at, at + source), ...(name !== undefined && { name }) };
    }
    const verb = says === undefined ? matchAny(words, at, cues.says) : 0;
    if (verb > 0) {
      says = spanOf(sentence, offset, words, at, at + verb);
      const name = speakerAt(sentence, offset, words, at, at + verb, cues);
      if (origin === undefined && name !== undefined) origin = { ...says, name };
    }
    const hedge = Math.max(matchAny(words, at, cues.hedges), matchAny(words, at, cues.reported));
    if (hedge > 0) hedges.push(spanOf(sentence, offset, words, at, at + hedge));
    const denial = matchAny(words, at, cues.denials);
    if (denial > 0) denials.push(spanOf(sentence, offset, words, at, at + denial));
    for (const [stage, phrases] of Object.entries(cues.stages)) {
      const length = matchAny(words, at, phrases);
      if (length > 0) stages.push({ ...spanOf(sentence, offset, words, at, at + length), stage });
    }
  }
  return { ...(origin && { origin }), ...(says && { says }), hedges, denials, stages };
}

interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
}

function wordsOf(sentence: string, offset: number): Word[] {
  prepareCharacters();
  const words: Word[] = [];
  let at = 0;
  while (at < sentence.length) {
    if (kindOf(sentence.charCodeAt(at)) !== character.letter) {
      at++;
      continue;
    }
    const start = at;
    while (at < sentence.length && isInside(sentence, at)) at++;
    const text = sentence.slice(start, at);
    const first = text.charAt(0);
    words.push({
      start: offset + start,
      end: offset + at,
      folded: foldWord(text),
      capital: first !== first.toLowerCase(),
    });
  }
  return words;
}

function isInside(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === character.letter || kind === character.digit || kind === character.mark) return true;
  const hyphen = text.charCodeAt(at) === 0x2d && kindOf(text.charCodeAt(at + 1)) === character.letter;
  return hyphen && at + 1 < text.length;
}

/** How many words from a place on make up the longest of some phrases. */
function matchAny(words: readonly Word[], at: number, phrases: readonly string[]): number {
  let best = 0;
  for (const phrase of phrases) {
    const parts = phrase.split(" ");
    if (parts.length <= best) continue;
    const fits = parts.every((part, index) => {
      const word = words[at + index]?.folded;
      if (word === undefined) return false;
      return part.endsWith("*") ? word.startsWith(foldWord(part.slice(0, -1))) : word === foldWord(part);
    });
    if (fits) best = parts.length;
  }
  return best;
}

const longestName = 6;

/** The words after the cue of an origin, up to a comma, a verb in small letters or the sixth word. */
function nameAfter(sentence: string, offset: number, words: readonly Word[], from: number): Cue | undefined {
  let first = from;
  while (first < words.length && first < from + 3 && words[first]?.capital === false) first++;
  if (words[first]?.capital !== true) return undefined;
  let last = first;
  while (last + 1 < words.length && last + 1 < first + longestName) {
    const [here, next] = [words[last], words[last + 1]];
    if (
      here === undefined ||
      next === undefined ||
      !next.capital ||
      !/^\s+$/.test(sentence.slice(here.end - offset, next.start - offset))
    )
      break;
    last++;
  }
  return spanOf(sentence, offset, words, first, last + 1);
}

/** «the interior ministry»: words without a capital that end with an institution, behind the cue of an origin. */
function institutionAfter(
  sentence: string,
  offset: number,
  words: readonly Word[],
  from: number,
  cues: Cues,
): Cue | undefined {
  let first = from;
  if (isNobody(words[first], cues)) first++;
  for (let last = first; last < first + 4 && last < words.length; last++)
    if (matchAny(words, last, cues.institutions) > 0) return spanOf(sentence, offset, words, first, last + 1);
  return undefined;
}

/** Who stands beside a verb of saying: «Interior Minister Ali Kaya said», «the interior ministry said», «sagte Kaya». */
function speakerAt(
  sentence: string,
  offset: number,
  words: readonly Word[],
  verb: number,
  next: number,
  cues: Cues,
): Cue | undefined {
  const joined = (at: number) =>
    /^\s+$/.test(sentence.slice((words[at]?.end ?? 0) - offset, (words[at + 1]?.start ?? 0) - offset));
  const last = verb - 1;
  const capital = words[last]?.capital === true;
  if (last >= 0 && joined(last) && (capital || matchAny(words, last, cues.institutions) > 0)) {
    let first = last;
    while (first > 0 && first > last - longestName && joined(first - 1)) {
      const before = words[first - 1];
      if (isNobody(before, cues) || (before?.capital === true) !== capital) break;
      first--;
    }
    return isNobody(words[first], cues) ? undefined : spanOf(sentence, offset, words, first, verb);
  }
  const first = isNobody(words[next], cues) && words[next]?.capital === false ? next + 1 : next;
  const follows = joined(next - 1) && (first === next || joined(next));
  return follows && words[first]?.capital === true && !isNobody(words[first], cues)
    ? nameAfter(sentence, offset, words, first)
    : undefined;
}

function isNobody(word: Word | undefined, cues: Cues): boolean {
  return word !== undefined && cues.notNames.includes(word.folded);
}

function spanOf(sentence: string, offset: number, words: readonly Word[], from: number, to: number): Cue {
  const start = words[from]?.start ?? offset;
  const end = words[to - 1]?.end ?? start;
  return { start, end, text: sentence.slice(start - offset, end - offset) };
}
