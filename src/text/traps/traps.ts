import { isCounted, nounUnit } from "../counted.ts";
import { isClock, isDate, isSpacedDate, isYear } from "./dates.ts";
import { isGlued } from "./glued.ts";
import { isAddress, isCapitalName, isDesignation, isLabelled, isQuoted } from "./names.ts";
import { isOrdinal } from "./ordinals.ts";
import type { Page } from "../page.ts";
import type { FigureRead } from "../read-figure.ts";

/** Says whether what reads as a figure is a date, a time, a name, an ordinal, a score, an age or a share. */
export function isTrap(page: Page, read: FigureRead): boolean {
  // After an opening word or a currency.
  const first = read.range?.ends[0].first ?? read.one?.first ?? read.number;
  const { next } = read;
  const modified = read.bound !== undefined && read.number > read.first;
  if (
    isGlued(page, first, next) ||
    isSpacedScore(page, first, next) ||
    isSpacedDate(page, first, next) ||
    isDate(page, first, next, read) ||
    isClock(page, first, next, read) ||
    page.longest(next, "shares") !== undefined ||
    (!modified && isAge(page, first, next, read)) ||
    isScore(page, first, read)
  )
    return true;
  if (read.figure.kind === "vague") return false;
  return (
    isOrdinal(page, first, next, read) ||
    isDialled(page, first, next) ||
    (!modified &&
      (isLabelled(page, first, next) ||
        isDesignation(page, first, next) ||
        isAddress(page, first, next) ||
        isQuoted(page, first, next) ||
        isCapitalName(page, first, next) ||
        isListNumber(page, first, next) ||
        (read.one?.pronoun === true && !isCountedOne(page, first, next)))) ||
    isYear(page, first, read.counts ?? next, read, modified)
  );
}

/** «4 : 2» */
function isSpacedScore(page: Page, first: number, next: number): boolean {
  const short = (at: number) => page.bareDigits(at, 2) !== undefined;
  const colon = (at: number) => page.isSign(at, ":") && !page.touches(at - 1);
  const isSecond = colon(first - 1) && short(first - 2) && !(isCounted(page, next) && page.is(first - 3, "labels"));
  return next === first + 1 && short(first) && ((colon(next) && short(next + 1)) || isSecond);
}

function isAge(page: Page, first: number, next: number, read: FigureRead): boolean {
  const value = read.one?.value ?? read.range?.high ?? 0;
  if (value > 120 || !Number.isInteger(value)) return false;
  if (page.follows(first, "ageBefore") || page.longest(next, "ageAfter") !== undefined) return true;
  // «Petrenko, 34, said»
  const name = page.isWord(first - 2) && page.isCapital(first - 2);
  return name && value >= 10 && page.isSign(first - 1, ",") && page.isSign(next, ",") && page.isDigits(next - 1);
}

function isScore(page: Page, first: number, { range }: FigureRead): boolean {
  if (range === undefined || range.high >= 200 || range.by === "comma") return false;
  for (let at = first - 1; at >= first - 12 && !page.isEnd(at); at--)
    if (page.is(at, "scores")) return nounUnit(page, range.next) === undefined;
  return false;
}

/** «le 112», «el 3»: a number or a day with an article of the singular, which counts nothing. */
function isDialled(page: Page, first: number, next: number): boolean {
  return page.bareDigits(first, 4) !== undefined && page.is(first - 1, "the") && !isCounted(page, next);
}

/** «1. Zweitens», «; 2. Chronologie», «(3)», «[4]», «2019)», «: 1) water, 2) bread», «— 27 —» alone on a line */
function isListNumber(page: Page, first: number, next: number): boolean {
  const digits = page.bareDigits(first, 4);
  if (digits === undefined || next !== first + 1) return false;
  const begins = beginsLine(page, first) || isListed(page, first);
  const closes = page.touches(first);
  if (page.isSign(first - 1, "[") && page.isSign(next, "]")) return true;
  const dashes = "-–—";
  if (page.isSign(first - 1, dashes) && page.isSign(next, dashes))
    return beginsLine(page, first - 1) && beginsLine(page, next + 1);
  if (page.isSign(next, ")") && closes && (begins || page.isSign(first - 1, "(")))
    return digits.length <= 2 || (digits.length === 4 && digits.value < 2200);
  const opens = begins || (page.isSign(first - 1, ";") && followsListed(page, first, digits.value));
  return (
    opens && digits.length <= 2 && page.isSign(next, ".") && closes && !page.touches(next) && !page.isEnd(next + 1)
  );
}

/** Whether the number before is listed a few words earlier: «1. Contexte ; 2. Chronologie». */
function followsListed(page: Page, first: number, value: number): boolean {
  for (let at = first - 2; at > first - 16 && !page.isEnd(at); at--)
    if (page.digits(at)?.value === value - 1) return page.isSign(at + 1, ".");
  return false;
}

function beginsLine(page: Page, at: number): boolean {
  return page.isEnd(at) || page.isEnd(at - 1) || page.isLineBreak(at - 1);
}

/** Behind a sign, and not inside brackets. */
function isListed(page: Page, first: number): boolean {
  if (!page.isSign(first - 1, ":;,") || !page.isSign(first + 1, ")")) return false;
  for (let at = first - 2; at > first - 16 && !page.isEnd(at) && !page.isSign(at, ")"); at--)
    if (page.isSign(at, "(")) return false;
  return true;
}

/** «one crashed», «one soldier» count; «one commander claimed» does not. */
function isCountedOne(page: Page, first: number, next: number): boolean {
  for (let at = next; at < next + 4; at++) if (page.is(at, "says")) return false;
  if (isCounted(page, next)) return true;
  return (
    (page.is(first - 1, "joiner") || page.isSign(first - 1, ",") || first === 0) &&
    page.isWord(next) &&
    /(ed|en|hit|shot|down|lost|fell|went|burnt|dead)$/.test(page.word(next))
  );
}
