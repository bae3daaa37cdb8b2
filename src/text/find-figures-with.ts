import type { Figure } from "../model/figure.ts";
import { isCounted, readCounted } from "./counted.ts";
import type { Counted } from "./counted.ts";
import type { Lexicon } from "./lexicon.ts";
import { Page } from "./page.ts";
import { token } from "./tokenize.ts";
import { readFigure } from "./read-figure.ts";
import type { FigureRead } from "./read-figure.ts";
import { isOpeningHours } from "./traps/dates.ts";
import { phoneEnd } from "./traps/phone.ts";
import { readNumber } from "./read-number.ts";
import { changesBefore } from "./changes-before.ts";
import { readChange } from "./read-change.ts";
import { compoundAt } from "./compound.ts";
import { isTrap } from "./traps/traps.ts";
import { stop, vocabularyOf } from "./vocabulary.ts";

/** A figure found in a text; `start` and `end` are UTF-16 offsets into the text as it was given. */
export interface FoundFigure extends Counted {
  readonly start: number;
  readonly end: number;
  /** The words of the figure with its modifiers, without unit and counted noun. */
  readonly text: string;
  readonly figure: Figure;
}

/**
 * Finds the figures of a text with one lexicon.
 *
 * Which question it answers that {@link findFigures} does not: the same, without loading the other languages.
 *
 * @param text any text; it is not changed and not normalised
 * @param lexicon the language
 * @returns the figures in the order of the text; never a product, and never a date, a time, an ordinal or a name
 *
 * @example
 * ```ts
 * import { english, findFiguresWith } from "corroborate";
 *
 * const [found] = findFiguresWith("Up to 12,000 reservists may be called up.", english);
 * found?.text; // "Up to 12,000"
 * found?.figure.kind; // "atMost"
 * found?.unit; // "persons"
 * ```
 */
export function findFiguresWith(text: string, lexicon: Lexicon): FoundFigure[] {
  const page = new Page(text, vocabularyOf(lexicon));
  const found: FoundFigure[] = [];
  let previous: string | undefined;
  let from = 0;
  let phoned = false;
  for (let at = 0; at < page.count; at++) {
    if (page.kind(at) === token.gap) {
      previous = undefined;
      phoned = false;
      from = at + 1;
    } else if (page.isSign(at, ".!?") && !page.touches(at)) {
      phoned = false;
    } else if (isNumeral(page, at)) {
      const { reads, next, phone = false } = readAround(page, earliestBegin(page, from, at), at);
      phoned ||= phone;
      for (const read of reads) {
        // «0 800 555 012, ou le 112»: what follows a telephone number and counts nothing is one as well.
        if (phoned && page.bareDigits(read.first, 6) !== undefined && !isCounted(page, read.next)) continue;
        const figure = toFound(page, read, previous);
        if (figure.counted !== undefined) previous = figure.counted;
        found.push(figure);
      }
      // «por ciento» holds a number word.
      from = page.skip(next, "nouns");
      at = from - 1;
    }
  }
  return found;
}

/** How many tokens before a number its modifiers may begin. */
const reach = 10;

/** The first token with which a figure that holds a numeral may begin: no word of it is unknown to the lexicon. */
function earliestBegin(page: Page, from: number, numeral: number): number {
  const limit = Math.max(from, numeral - reach);
  let first = numeral;
  while (first > limit && (page.isKnown(first - 1) || !page.isWord(first - 1))) first--;
  return first;
}

interface Reads {
  readonly reads: readonly FigureRead[];
  /** The token to go on from. */
  readonly next: number;
  readonly phone?: boolean;
}

/** Reads what stands around a numeral: the expression that begins first and holds it. */
function readAround(page: Page, from: number, numeral: number): Reads {
  for (let at = from; at <= numeral; at++) {
    // «los dos» is both, «los dos mil» is a number.
    const idiom = page.skip(at, "idioms");
    if (idiom > numeral && (readNumber(page, numeral)?.next ?? 0) <= idiom) return { reads: [], next: idiom };
    if (!canBegin(page, at)) continue;
    const phone = phoneEnd(page, at);
    if (phone !== undefined && phone > numeral) return { reads: [], next: phone, phone: isPhone(page, at, phone) };
    const change = readChange(page, at);
    if (change !== undefined && change[1].next > numeral) {
      const [from, to] = change;
      const isHours = isOpeningHours(page, from.first, to.first, to.next) && !changesBefore(page, at);
      return { reads: isHours || change.some((read) => isTrap(page, read)) ? [] : change, next: to.next };
    }
    const read = readFigure(page, at);
    if (read !== undefined && read.next > numeral) return { reads: isTrap(page, read) ? [] : [read], next: read.next };
  }
  return { reads: [], next: numeral + 1 };
}

/** Three digits that are dialled, or groups with spaces: not the end of a time or a date. */
function isPhone(page: Page, at: number, next: number): boolean {
  return page.digits(at)?.length === 3 || /\s/.test(page.text.slice(page.start(at), page.end(next - 1)));
}

/** Whether a token is part of a number; an article only after a modifier. */
function isNumeral(page: Page, at: number): boolean {
  if (page.isDigits(at)) return true;
  if (!page.isWord(at)) return false;
  const stops = page.stops(at);
  if ((stops & stop.article) !== 0)
    return (page.stops(at - 1) & stop.endsModifier) !== 0 || page.longest(at + 1, "to") !== undefined;
  return (stops & stop.numeral) !== 0 || compoundAt(page, at).length > 0;
}

function canBegin(page: Page, at: number): boolean {
  if (page.isDigits(at) || (page.stops(at) & stop.begins) !== 0) return true;
  return page.isWord(at) ? compoundAt(page, at).length > 0 : page.isDigits(at + 1) && page.touches(at);
}

/** Whether the dot that a reading ends with is that of the sentence: a short word that is written without one, «млн». */
function endsSentence(page: Page, next: number): boolean {
  if (!page.isSign(next - 1, ".") || !page.isEnd(next)) return false;
  const words = page.lexicon.written.scales[page.value(next - 2, "short") ?? 0];
  return words?.includes(page.word(next - 2)) === true;
}

/** What a caller gets for a reading. */
export function toFound(page: Page, read: FigureRead, previous: string | undefined): FoundFigure {
  const start = page.start(read.one !== undefined && read.first === read.number ? read.one.first : read.first);
  const end = page.end(endsSentence(page, read.next) ? read.next - 2 : read.next - 1);
  const text = page.text.slice(start, end);
  const moneyAt = read.range?.ends[0].first ?? read.one?.first ?? read.number;
  const figure: Figure = { ...read.figure, verbatim: text };
  return { start, end, text, figure, ...readCounted(page, read.first, read.counts ?? read.next, moneyAt, previous) };
}
