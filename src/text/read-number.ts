import { NumberBuilder } from "./number-builder.ts";
import type { NumberRead } from "./number-read.ts";
import { token } from "./page.ts";
import type { Page } from "./page.ts";
import { splitCompound } from "./split-compound.ts";
import { wordRole } from "./vocabulary.ts";
import type { Entry } from "./entry.ts";

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
  if (page.kind(first) === token.word && page.entry(first) === undefined && page.vocabulary.parts.size === 0)
    return undefined;
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
  if (minus !== undefined && (page.kind(minus.next) === token.digits || page.entry(minus.next)?.number !== undefined)) {
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
        ? number.add(digits.value, 0)
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
      else if (whole && words && lastWasScale && page.isSign(at, 0x2c)) from = at + 1;
      const joiner = words && !keepJoiner && mayJoin(number.room, joinAfter) ? page.longest(from, "joiner") : undefined;
      const joined = joiner === undefined ? at : joiner.next + (page.isHyphen(joiner.next) ? 1 : 0);
      if (joiner !== undefined && page.longest(joined, "number") !== undefined) from = joined;
    }
    const read = wordAt(page, from, !number.empty);
    if (read === undefined) break;
    for (const [index, part] of read.parts.entries()) {
      spoiled = index > 0;
      if (part.half !== undefined && !number.empty) {
        if (!number.half()) break reading;
        lastWasScale = false;
      } else if (part.fraction !== undefined) {
        if (!number.share(part.fraction) && !(article && number.shareInstead(part.fraction))) break reading;
        article = false;
      } else if (part.number !== undefined && !(part.article === true && part.scale !== undefined)) {
        if (!number.add(part.number)) break reading;
        lastWasScale = false;
        words = true;
        article = part.article === true && number.value === 1 && read.parts.length === 1;
        pronoun = part.pronoun === true && number.value === 1;
      } else if (part.article === true) {
        if (!number.empty || !number.add(1)) break reading;
        article = true;
      } else {
        const scale = part.scale ?? part.short ?? part.nearly ?? part.many ?? 0;
        const alone = number.empty;
        const one = alone || (article && number.value === 1);
        if (!number.times(scale)) break reading;
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

interface Word {
  readonly parts: readonly Entry[];
  readonly next: number;
}

/** The number word, scale word or closed compound at a token. */
function wordAt(page: Page, at: number, continued: boolean): Word | undefined {
  const kind = page.kind(at);
  if (kind !== token.word) return undefined;
  const { text, vocabulary } = page;
  const role = page.ref(at) < 0 ? 0 : (vocabulary.roles[page.ref(at)] ?? 0);
  const best =
    (role & (wordRole.numeral | wordRole.article | wordRole.continues)) === 0
      ? undefined
      : listedAt(page, at, continued);
  if (best !== undefined || vocabulary.parts.size === 0) return best;
  const parts = splitCompound(text, page.start(at), page.end(at), vocabulary);
  return parts === undefined ? undefined : { parts, next: at + 1 };
}

/** The longest number word or scale word of the lexicon at a token. */
function listedAt(page: Page, at: number, continued: boolean): Word | undefined {
  let best: Word | undefined;
  const take = (part: Entry, next: number) => {
    if (best === undefined || next > best.next) best = { parts: [part], next };
  };
  const number = page.longest(at, "number");
  if (number !== undefined) {
    const article = number.next === at + 1 && page.entry(at)?.article === true;
    const pronoun = number.next === at + 1 && page.entry(at)?.pronoun === true;
    take({ number: number.value, ...(article && { article }), ...(pronoun && { pronoun }) }, number.next);
  }
  const scale = page.longest(at, "scale");
  if (scale !== undefined) take({ scale: scale.value }, scale.next);
  const nearly = page.longest(at, "nearly");
  if (nearly !== undefined && (best === undefined || nearly.next >= best.next))
    best = { parts: [{ nearly: nearly.value }], next: nearly.next };
  const fraction = page.longest(at, "fraction");
  if (fraction !== undefined) take({ fraction: fraction.value }, fraction.next);
  if (continued) {
    const half = page.longest(at, "half");
    if (half !== undefined) take({ half: half.value }, half.next);
    const short = page.longest(at, "short");
    if (short !== undefined && isShort(page, at)) take({ short: short.value }, short.next);
  }
  const article = page.longest(at, "article");
  if (article !== undefined) take({ article: true }, article.next);
  return best;
}

/** One letter is a scale word only directly after digits, and «m» only beside money or people. */
function isShort(page: Page, at: number): boolean {
  const length = page.end(at) - page.start(at);
  if (length > 2) return true;
  if (page.kind(at - 1) !== token.digits) return false;
  if (length === 2) return true;
  if (isMoney(page.entry(at - 2)?.unit) || isMoney(page.entry(at + 1)?.unit)) return true;
  if (!page.touches(at - 1)) return false;
  const letter = page.text.charCodeAt(page.start(at)) | 0x20;
  if (letter !== 0x6d) return true;
  return page.kind(at + 1) === token.word && page.entry(at + 1)?.notCounted === undefined;
}

/** Whether a canonical unit is a currency. */
export function isMoney(unit: string | undefined): boolean {
  return unit !== undefined && unit.length === 3 && unit === unit.toUpperCase();
}

function mayJoin(room: number, after: "tens" | "hundreds" | undefined): boolean {
  return after === "tens" ? room === 10 || room === 20 : after === "hundreds" && room >= 100;
}

/** A minus sign directly before digits, with a space or nothing before it. */
function isMinus(page: Page, at: number): boolean {
  if (page.kind(at) !== token.sign || page.kind(at + 1) !== token.digits || !page.touches(at)) return false;
  const code = page.ref(at);
  if (code !== 0x2212 && code !== 0x2d && code !== 0x2013) return false;
  return at === 0 || !page.touches(at - 1) || page.isSign(at - 1, 0x28);
}
