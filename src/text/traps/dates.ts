import { isCounted, nounUnit, unitAt } from "../counted.ts";
import type { Page } from "../page.ts";
import type { FigureRead } from "../read-figure.ts";

export function isDate(page: Page, first: number, next: number, read: FigureRead): boolean {
  const digits = page.digits(next - 1);
  const value = digits?.value ?? read.one?.value ?? 0;
  const dotted = page.isSign(next, ".") && page.touches(next - 1);
  const after = dotted ? next + 1 : skipOf(page, next);
  if (value <= 31 && (isMonth(page, after) || isFirstDay(page, after))) return true;
  const before = page.isSign(first - 1, ".") || page.is(first - 1, "of") ? first - 2 : first - 1;
  if (!page.is(before, "months")) return false;
  if (digits !== undefined && !digits.grouped && value >= 1000 && value < 2200) return unitAt(page, next) === undefined;
  return (
    page.lexicon.traps.monthFirst === true &&
    digits !== undefined &&
    (read.range?.low ?? value) <= 31 &&
    isMonth(page, before) &&
    (nounUnit(page, next) === undefined || page.isSign(next, ","))
  );
}

/** «с 9 до 18 часов», «entre 18 heures et 22 heures»: hours of a day, from one to another. */
export function isOpeningHours(page: Page, from: number, to: number, next: number): boolean {
  const isHour = (at: number) => (page.bareDigits(at, 2)?.value ?? 99) <= 24;
  return isHour(from) && isHour(to) && nounUnit(page, next) === "hours";
}

export function isClock(page: Page, first: number, next: number, read: FigureRead): boolean {
  const value = read.range?.high ?? read.one?.value ?? 99;
  const before = first - 1;
  if (
    value < 60 &&
    page.isDigits(first - 2) &&
    (isH(page, before) || (page.is(before, "timeAfter") && nounUnit(page, next) === undefined))
  )
    return true;
  if (isDotted(page, first, next)) return true;
  // Whoever says the hours twice means those of the clock.
  const ends = read.range?.by === "words" ? read.range.ends : undefined;
  if (
    ends !== undefined &&
    nounUnit(page, ends[0].next) === "hours" &&
    isOpeningHours(page, first, ends[1].first, next)
  )
    return true;
  if (value > 24.6 || value < 0) return false;
  // «18 h 30»
  if (page.longest(next, "timeAfter") !== undefined || (isH(page, next) && page.isDigits(next + 1))) return true;
  // «zwischen 22 und 5 Uhr»
  if (page.is(next, "rangeLink") && page.isDigits(next + 1) && page.longest(next + 2, "timeAfter") !== undefined)
    return true;
  return page.follows(first, "timeBefore") && (nounUnit(page, next) === "hours" || !isCounted(page, next));
}

/** «14.30», «14.08.» and «10.3.», where the decimal sign is a comma, and «at 10.15» anywhere. */
function isDotted(page: Page, first: number, next: number): boolean {
  if (next !== first + 1) return false;
  const [all, high = "", low = ""] = /^(\d\d?)\.(\d\d?)$/.exec(page.word(first)) ?? [];
  if (all === undefined) return false;
  const clock = low.length === 2 && Number(high) < 25 && low < "60";
  const date = Number(high) < 32 && Number(low) < 13 && low !== "0";
  if (page.lexicon.digits.decimal === ".") return clock && page.is(first - 1, "clockBefore") && !isCounted(page, next);
  if (date && page.isSign(next, ".") && page.touches(first) && !page.is(first - 1, "nouns")) return true;
  const open = page.isWord(first - 1) || page.isEnd(first - 1) || page.isSign(first - 1, ":(,;");
  return (clock && isH(page, next)) || ((clock || (date && low.length === 2)) && open && !isCounted(page, next));
}

/** «5. 10. 2024» */
export function isSpacedDate(page: Page, first: number, next: number): boolean {
  const dotted = (at: number) => page.isDigits(at) && page.isSign(at + 1, ".") && page.touches(at);
  if (next !== first + 1 || page.bareDigits(first, 4) === undefined) return false;
  return (dotted(first) && (dotted(first + 2) || dotted(first - 2))) || (dotted(first - 2) && dotted(first - 4));
}

export function isYear(page: Page, first: number, next: number, read: FigureRead, modified: boolean): boolean {
  if (read.range !== undefined)
    return (
      read.range.ends.every((end) => isBetween(page, end.first, 1900, 2100)) &&
      (nounUnit(page, next) ?? "years") === "years"
    );
  if (!isBetween(page, first, 1000, 2200)) return false;
  if (page.longest(next, "yearAfter") !== undefined) return true;
  if (nounUnit(page, next) !== undefined) return false;
  const before = first - 1;
  const likely = isBetween(page, first, 1900, 2100);
  const noun = isCounted(page, next);
  // «about 2000» and «over 2000» are numbers; «before 2022» and «um 2030» are not.
  if (modified && page.isWord(read.number - 1))
    return likely && !noun && (page.is(read.number - 1, "yearBefore") || !page.word(first).endsWith("00"));
  if (page.is(before, "nouns") && !page.isWord(before)) return false;
  // «in the ’1990s», «’2014»
  const cue = page.isSign(before, "’") ? before - 1 : before;
  if (page.is(cue, "yearBefore") || page.is(read.first - 1, "yearBefore"))
    return likely || (page.word(first) < "1900" && !noun && !page.is(before, "links"));
  return likely && !noun;
}

/** «du 25 au 26 novembre», «3 and 4 May»: the first of two days. */
function isFirstDay(page: Page, at: number): boolean {
  const day = page.digits(at + 1);
  if (day === undefined || day.value > 31 || page.isDigits(at) || page.isEnd(at)) return false;
  return isMonth(page, page.isSign(at + 2, ".") ? at + 3 : skipOf(page, at + 2));
}

/** «3 de mayo», «5th of May» */
function skipOf(page: Page, at: number): number {
  return page.is(at, "of") || page.is(at, "ordinals") ? at + 1 : at;
}

/** The name of a month; «may» and «march» in small letters are verbs. */
function isMonth(page: Page, at: number): boolean {
  return page.is(at, "months") && (page.lexicon.traps.monthFirst !== true || !page.isWord(at) || page.isCapital(at));
}

function isH(page: Page, at: number): boolean {
  return /^h$/i.test(page.word(at));
}

/** Four digits without a sign that are a number from one on and below another. */
function isBetween(page: Page, at: number, from: number, to: number): boolean {
  const digits = page.bareDigits(at, 4);
  return digits !== undefined && digits.length === 4 && digits.value >= from && digits.value < to;
}
