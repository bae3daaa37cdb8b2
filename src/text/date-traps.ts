import { hasNoun } from "./capitals.ts";
import { nounUnit, unitAt } from "./counted.ts";
import { token } from "./page.ts";
import type { Page } from "./page.ts";
import type { FigureRead } from "./read-figure.ts";
import { sign } from "./signs.ts";

export function isDate(page: Page, first: number, next: number, read: FigureRead): boolean {
  const digits = page.digits(next - 1);
  const value = digits?.value ?? read.one?.value ?? 0;
  let after = next;
  if (page.isSign(after, sign.dot) && page.touches(after - 1)) after++;
  else if (page.entry(after)?.of === true || page.entry(after)?.ordinal === true) after++;
  if (value <= 31 && page.entry(after)?.month === true && !isModal(page, after)) return true;
  if (value <= 31 && isFirstDay(page, after)) return true;
  const before = page.isSign(first - 1, sign.dot) ? first - 2 : first - 1;
  const month =
    page.entry(before)?.month === true || (page.entry(first - 1)?.of === true && page.entry(first - 2)?.month === true);
  if (!month) return false;
  const low = read.range?.low ?? value;
  if (digits !== undefined && !digits.grouped && value >= 1000 && value < 2200) return unitAt(page, next) === undefined;
  if (page.vocabulary.lexicon.traps.monthFirst !== true || low > 31 || isModal(page, before)) return false;
  return digits !== undefined && (nounUnit(page, next) === undefined || page.isSign(next, sign.comma));
}

export function isClock(page: Page, first: number, next: number, read: FigureRead): boolean {
  const low = read.range?.high ?? read.one?.value ?? 99;
  if (low < 60 && /^h$/i.test(page.word(first - 1)) && page.kind(first - 2) === token.digits) return true;
  if (
    low < 60 &&
    page.entry(first - 1)?.timeAfter === true &&
    page.kind(first - 2) === token.digits &&
    nounUnit(page, next) === undefined
  )
    return true;
  if (low > 24.6 || low < 0) return false;
  if (isDottedClock(page, first, next)) return true;
  if (page.longest(next, "timeAfter") !== undefined) return true;
  // «18 h 30»
  if (/^h$/i.test(page.word(next)) && page.kind(next + 1) === token.digits) return true;
  if (page.entry(first - 1)?.timeBefore !== true) return false;
  const unit = nounUnit(page, next);
  return unit === undefined ? !hasNoun(page, next) : unit === "hours";
}

/** «14.30», where the decimal sign is a comma and nothing is counted but hours. */
function isDottedClock(page: Page, first: number, next: number): boolean {
  const digits = page.digits(first);
  if (digits?.decimals !== 2 || next !== first + 1 || page.vocabulary.lexicon.digits.decimal !== ",") return false;
  if (!/\.[0-5]/.test(page.word(first))) return false;
  const unit = nounUnit(page, next);
  return unit === undefined
    ? !hasNoun(page, next) && page.kind(first - 1) !== token.sign
    : /^h$/i.test(page.word(next));
}

/** «5. 10. 2024» */
export function isSpacedDate(page: Page, first: number, next: number): boolean {
  const dotted = (at: number) => page.kind(at) === token.digits && page.isSign(at + 1, sign.dot) && page.touches(at);
  if (next !== first + 1 || (page.digits(first)?.length ?? 9) > 4) return false;
  return (dotted(first) && (dotted(first + 2) || dotted(first - 2))) || (dotted(first - 2) && dotted(first - 4));
}

export function isYear(page: Page, first: number, next: number, read: FigureRead, modified: boolean): boolean {
  if (read.range !== undefined) {
    return (
      read.range.ends.every((end) => isBareYear(page, end.first, 1900, 2100)) && nounUnit(page, next) === undefined
    );
  }
  if (!isBareYear(page, first, 1000, 2200)) return false;
  if (page.longest(next, "yearAfter") !== undefined) return true;
  const counted = nounUnit(page, next) !== undefined;
  let before = first - 1;
  if (page.kind(before) === token.sign && page.isSign(before, 0x2019)) before--;
  const cue = page.entry(read.first - 1)?.yearBefore === true || page.entry(before)?.yearBefore === true;
  const value = page.digits(first)?.value ?? 0;
  const likely = value >= 1900 && value < 2100;
  // «about 2000» and «over 2000» are numbers; «before 2022» and «um 2030» are not.
  if (modified && page.kind(read.number - 1) === token.word) {
    return (
      likely &&
      !counted &&
      !hasNoun(page, next) &&
      (page.entry(read.number - 1)?.yearBefore === true || value % 100 !== 0)
    );
  }
  if (page.entry(first - 1)?.unit !== undefined && page.kind(first - 1) === token.sign) return false;
  if (cue)
    return !counted && (likely || (value < 1900 && !hasNoun(page, next) && page.entry(first - 1)?.between !== true));
  return likely && !counted && !hasNoun(page, next);
}

/** «du 25 au 26 novembre», «3 and 4 May»: the first of two days. */
function isFirstDay(page: Page, at: number): boolean {
  const day = page.digits(at + 1);
  if (day === undefined || day.value > 31 || (page.kind(at) !== token.word && page.kind(at) !== token.sign))
    return false;
  const after =
    page.isSign(at + 2, sign.dot) || page.entry(at + 2)?.of === true || page.entry(at + 2)?.ordinal === true
      ? at + 3
      : at + 2;
  return page.entry(after)?.month === true && !isModal(page, after);
}

/** «may» and «march» in small letters are verbs. */
function isModal(page: Page, at: number): boolean {
  return (
    page.vocabulary.lexicon.traps.monthFirst === true &&
    page.kind(at) === token.word &&
    page.text.charCodeAt(page.start(at)) >= 0x61
  );
}

function isBareYear(page: Page, at: number, from: number, to: number): boolean {
  const digits = page.digits(at);
  return (
    digits !== undefined &&
    digits.length === 4 &&
    digits.decimals === 0 &&
    !digits.grouped &&
    digits.value >= from &&
    digits.value < to
  );
}
