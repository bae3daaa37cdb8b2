import { NumberBuilder } from "./number-builder.ts";
import type { NumberRead } from "./number-read.ts";
import { mayCount, numberWordAt } from "./number-word.ts";
import type { Page } from "./page.ts";
import type { Digits } from "./read-digits.ts";
import { isDecimal, ofThousands } from "./scale-after.ts";

/** What stands in the way of a reading that its caller knows. */
export interface Reading {
  /** Leaves the joining word alone: in «between two hundred and three hundred» it links the ends. */
  readonly keepJoiner?: boolean;
  /** The whole phrase is a number: commas between its parts are fine. */
  readonly whole?: boolean;
}

/** Reads the longest number that begins at a token, or nothing. The page remembers it: several readings ask for the same one. */
export function readNumber(
  page: Page,
  first: number,
  { keepJoiner = false, whole = false }: Reading = {},
): NumberRead | undefined {
  if (page.isWord(first) && page.stops(first) === 0 && page.vocabulary.parts.entries.length === 0) return undefined;
  const { remembered } = page;
  const key = first * 4 + (keepJoiner ? 1 : 0) + (whole ? 2 : 0);
  const place = key & (remembered.keys.length - 1);
  if (remembered.keys[place] !== key) {
    remembered.reads[place] = readAnew(page, first, keepJoiner, whole);
    remembered.keys[place] = key;
  }
  return remembered.reads[place];
}

function readAnew(page: Page, first: number, keepJoiner: boolean, whole: boolean): NumberRead | undefined {
  const plain = page.digits(first);
  const after = first + 1;
  if (plain !== undefined && !page.isHyphen(after) && !mayCount(page, after)) return ofDigits(page, first, plain);
  const { vocabulary } = page;
  const number = new NumberBuilder(vocabulary.twenties);
  const joinAfter = vocabulary.lexicon.joiner?.after;
  let at = first;
  let words = false;
  let article = false;
  let pronoun = false;
  let nearly = false;
  let bare = false;
  let lastWasScale = false;
  let sign = 1;
  let spoiled = false;

  const minus = page.longest(at, "minus");
  if (minus !== undefined && (page.isDigits(minus.next) || page.is(minus.next, "numbers"))) {
    sign = -1;
    at = minus.next;
  } else if (isMinus(page, at)) {
    sign = -1;
    at++;
  }

  reading: for (;;) {
    const digits = page.digits(at);
    if (digits !== undefined) {
      if (digits.broken || digits.leadingZero) break;
      const fits = number.empty
        ? number.add(isDecimal(page, at) ? (digits.decimal ?? digits.value) : digits.value, 0)
        : lastWasScale && digits.decimals === 0 && number.room >= 1000 && number.add(digits.value, 0);
      if (!fits) break;
      lastWasScale = false;
      at++;
      continue;
    }
    let from = at;
    if (!number.empty) {
      // «thirty-one», and in a whole phrase «one million, two hundred thousand».
      if (page.isHyphen(at)) from = at + 1;
      else if (whole && words && lastWasScale && page.isSign(at, ",")) from = at + 1;
      const joiner = words && !keepJoiner && mayJoin(number.room, joinAfter) ? page.longest(from, "joiner") : undefined;
      const joined = joiner === undefined ? at : joiner.next + (page.isHyphen(joiner.next) ? 1 : 0);
      if (joiner !== undefined && page.longest(joined, "numbers") !== undefined) from = joined;
    }
    const thousands = lastWasScale ? ofThousands(page, at) : undefined;
    if (thousands !== undefined && number.times(thousands.value, true)) {
      at = thousands.next;
      continue;
    }
    const read = numberWordAt(page, from, !number.empty);
    if (read === undefined) break;
    for (const [index, part] of read.parts.entries()) {
      spoiled = index > 0;
      if (part.halves === true && !number.empty) {
        if (!number.half()) break reading;
        lastWasScale = false;
      } else if (part.fractions !== undefined) {
        if (!number.share(part.fractions) && !(article && number.shareInstead(part.fractions))) break reading;
        article = false;
      } else if (part.numbers !== undefined) {
        if (!number.add(part.numbers)) break reading;
        lastWasScale = false;
        words = true;
        article = part.articles === true && number.value === 1 && read.parts.length === 1;
        pronoun = part.pronouns === true && number.value === 1;
      } else if (part.articles === true) {
        if (!number.empty || !number.add(1)) break reading;
        article = true;
      } else {
        const alone = number.empty;
        const one = alone || (article && number.value === 1);
        if (!number.times(part.scale ?? part.short ?? part.nearly ?? part.many ?? 0)) break reading;
        if (alone || (part.many !== undefined && part.scale === undefined)) bare = true;
        if (part.nearly !== undefined && one) nearly = true;
        article = false;
        pronoun = false;
        lastWasScale = true;
        words ||= part.short === undefined;
      }
    }
    at = read.next;
    spoiled = false;
  }

  if (number.empty || number.pending || spoiled) return undefined;
  return { value: sign * number.value, first, next: at, words, steps: number.steps, article, pronoun, nearly, bare };
}

/** The number that digits are alone, which most are. */
function ofDigits(page: Page, first: number, digits: Digits): NumberRead | undefined {
  if (digits.broken || digits.leadingZero) return undefined;
  const value = isDecimal(page, first) ? (digits.decimal ?? digits.value) : digits.value;
  return {
    value,
    first,
    next: first + 1,
    words: false,
    steps: [],
    article: false,
    pronoun: false,
    nearly: false,
    bare: false,
  };
}

function mayJoin(room: number, after: "tens" | "hundreds" | undefined): boolean {
  return after === "tens" ? room === 10 || room === 20 : after === "hundreds" && room >= 100;
}

/** A minus sign directly before digits, with a space or nothing before it. */
function isMinus(page: Page, at: number): boolean {
  if (!page.isSign(at, "-\u2013\u2212") || !page.isDigits(at + 1) || !page.touches(at)) return false;
  return !page.touches(at - 1) || page.isSign(at - 1, "(");
}
