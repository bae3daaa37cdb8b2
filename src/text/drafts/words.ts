import { character, foldWord, kindOf, prepareCharacters } from "../characters.ts";
import { isOneOf } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import type { Sentence } from "./sentences.ts";

/** A word of a sentence that belongs to none of its figures. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
  /** Whether it begins with two capitals: «WHO» is not «who». */
  readonly acronym: boolean;
  /** Whether only a space, or a quotation mark that opens or closes a name, stands before it. */
  readonly joined: boolean;
  /** Whether a clause begins with it: after a comma, a bracket, or what somebody said in quotation marks. */
  readonly opens: boolean;
  /** Whether a figure stands between it and the word before. */
  readonly counted: boolean;
  /** Whether it was cut off behind a hyphen: «UN-Angaben». */
  readonly inner: boolean;
  /** Whether it is the first of that clause; in «dead: 12 men» the figure is. */
  readonly leads: boolean;
  /** Whether a semicolon stands before it. */
  readonly parted: boolean;
  /** Whether a clause ends with it: before a comma, a full stop, «und» or a figure. */
  ends: boolean;
}

const quotedName = 5;
/** What parts two clauses. */
const opening = /[,;:!?–—()[\]]|\.\.|\s-\s|["»«”“’]\s/;

/** The words of a sentence, without those of its figures: «not more than 300» denies nothing. */
export function wordsOf(text: string, sentence: Sentence, figures: readonly Sentence[], cues: Cues): Word[] {
  prepareCharacters();
  const words: Word[] = [];
  let figure = 0;
  let counted = 0;
  let at = sentence.start;
  let before = at;
  while (at < sentence.end) {
    while (figure < figures.length && figures[figure]!.end <= at) figure++;
    const found = figures[figure];
    if (found !== undefined && at >= found.start) {
      at = found.end;
      counted = at;
    } else if (text[at] === "(") {
      // «the International Organization for Migration (IOM) said»
      const short = /^\(\p{Lu}\p{L}*\p{Lu}[\p{L}-]*\)/u.exec(text.slice(at, at + 12))?.[0] ?? "(";
      const isAside = short.length > 1 && !isOneOf(foldWord(short.slice(1, -1)), cues.media);
      at += isAside ? short.length : 1;
      if (isAside) before = at;
    } else if (kindOf(text.charCodeAt(at)) !== character.letter) at++;
    else {
      const start = at;
      while (at < sentence.end && isInside(text, at)) at++;
      // «UN-Angaben» are the words of the UN.
      const hyphen = start + text.slice(start, at).lastIndexOf("-");
      if (hyphen > start && isOneOf(foldWord(text.slice(hyphen + 1, at)), cues.inside)) at = hyphen;
      const lead = text.slice(before, start);
      const word = text.slice(start, at);
      const first = word.charAt(0);
      const closes = /^["»«”“’]\s+$/.test(lead) && closesName(text, words);
      // «the victims’ families»
      const genitive = /^['’]\s+$/.test(lead) && words.at(-1)?.folded.endsWith("s") === true;
      const opens = words.length === 0 ? counted === 0 : !closes && !genitive && opening.test(lead);
      const folded = foldWord(word);
      const last = words.at(-1);
      if (last !== undefined) last.ends = opens || counted > before || isOneOf(folded, cues.joins);
      words.push({
        start,
        end: at,
        folded,
        capital: first !== first.toLowerCase(),
        acronym: /^\p{Lu}{2,}/u.test(word),
        // A dot inside of a sentence belongs to a word: «Gen. Smith», «U.N.»
        joined: words.length > 0 && (closes || genitive || /^(\.?\s+["«»„“‘]?|[.-])$/.test(lead)),
        opens,
        counted: counted > before,
        inner: start > 0 && text[start - 1] === "-",
        leads: opens && (counted <= before || opening.test(text.slice(counted, start))),
        parted: lead.includes(";"),
        ends: true,
      });
      before = at;
    }
  }
  return words;
}

/** Whether a quotation mark opened at most five words ago, and nothing but a name stands behind it. */
function closesName(text: string, words: readonly Word[]): boolean {
  for (let at = words.length - 1; at >= 0 && at >= words.length - quotedName; at--) {
    const word = words[at]!;
    if (at === words.length - 1 - quotedName || !(word.capital || at < words.length - 1)) return false;
    if (/["«»„“‘]/.test(text.charAt(word.start - 1))) return word.capital;
    if (!word.joined) return false;
  }
  return false;
}

function isInside(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  if (kind === character.letter || kind === character.digit || kind === character.mark) return true;
  if (text.charCodeAt(at) !== 0x2d && kind !== character.apostrophe) return false;
  return at + 1 < text.length && kindOf(text.charCodeAt(at + 1)) === character.letter;
}
