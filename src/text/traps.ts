import { foldWord } from "./characters.ts";
import { hasNoun, isCapital } from "./capitals.ts";
import { isMeasure, nounUnit, unitAt } from "./counted.ts";
import { isClock, isDate, isSpacedDate, isYear } from "./date-traps.ts";
import { token } from "./page.ts";
import type { Page } from "./page.ts";
import { isMoney } from "./read-number.ts";
import type { FigureRead } from "./read-figure.ts";
import { sign } from "./signs.ts";

/** Says whether what reads as a figure is a date, a time, a name, an ordinal, a score, an age or a share. */
export function isTrap(page: Page, read: FigureRead): boolean {
  const first = firstNumeral(read);
  const { next } = read;
  const modified = read.bound !== undefined && read.number > read.first;
  if (isGlued(page, first, next) || isSpacedScore(page, first, next)) return true;
  if (isSpacedDate(page, first, next) || isDate(page, first, next, read) || isClock(page, first, next, read))
    return true;
  if (page.longest(next, "share") !== undefined) return true;
  if (!modified && isAge(page, first, next, read)) return true;
  if (read.range !== undefined && isScore(page, first, read)) return true;
  if (read.figure.kind === "vague") return false;
  if (isOrdinal(page, first, next, read)) return true;
  if (
    !modified &&
    (isLabelled(page, first, next) || isDesignation(page, first, next) || isListNumber(page, first, next))
  )
    return true;
  if (isYear(page, first, next, read, modified)) return true;
  return read.one?.pronoun === true && !modified && !isCountedOne(page, first, next);
}

/** The first token of the number, after an opening word or a currency. */
function firstNumeral(read: FigureRead): number {
  return read.range?.ends[0].first ?? read.one?.first ?? read.number;
}

/** Letters, hyphens, slashes and colons that hold a number in something larger: KN23, T-72, 47-ї, 24/7, 18:30, 122mm. */
function isGlued(page: Page, first: number, next: number): boolean {
  const before = first - 1;
  if (page.touches(before)) {
    const kind = page.kind(before);
    if (kind === token.word && page.entry(before)?.unit === undefined) return true;
    if (kind === token.sign) {
      const code = page.ref(before);
      if (page.isHyphen(before) && page.kind(first - 2) !== token.end) return true;
      if (code === 0x2013 && page.touches(before - 1) && page.kind(first - 2) !== token.gap) return true;
      // «(+37)» in a table is a count, «3+4» is none.
      if (code === sign.plus && page.touches(before - 1) && !page.isSign(before - 1, sign.open)) return true;
      if (code === sign.slash || code === 0x23 || code === 0x40 || code === 0x5f || code === 0x5c || code === 0x3d)
        return true;
      if (
        (code === sign.colon || code === sign.dot || code === sign.comma) &&
        page.touches(before - 1) &&
        page.kind(first - 2) === token.digits
      )
        return true;
    }
  }
  if (!page.touches(next - 1)) return false;
  const kind = page.kind(next);
  if (kind === token.word) return page.kind(next - 1) === token.digits && !isAttachedUnit(page, next);
  if (kind !== token.sign) return false;
  const code = page.ref(next);
  if (page.isHyphen(next)) {
    if (page.kind(next + 1) === token.digits) return true;
    // «a three-day raid», «48-stündig»: a quantity written as an adjective.
    return (
      !isEnding(page, next + 1) &&
      (unitAt(page, next + 1) === undefined ||
        page.longest(next + 1, "share") !== undefined ||
        page.longest(next + 1, "ageAfter") !== undefined)
    );
  }
  if (code === sign.slash) return page.kind(next + 1) === token.digits;
  if (code === sign.plus) return page.kind(next + 1) === token.digits && page.touches(next);
  if (code === sign.colon) return page.kind(next + 1) === token.digits && page.touches(next);
  if (
    code === 0xba ||
    code === 0xaa ||
    ((page.isSign(next + 1, 0xba) || page.isSign(next + 1, 0xaa)) && page.touches(next))
  )
    return true;
  if (code === sign.dot && page.touches(next) && page.entry(next + 1)?.ordinal === true) return true;
  return (code === sign.dot || code === sign.comma) && page.touches(next) && page.kind(next + 1) === token.digits;
}

/** «4 : 2» */
function isSpacedScore(page: Page, first: number, next: number): boolean {
  const short = (at: number) => (page.digits(at)?.length ?? 9) <= 2;
  const colon = (at: number) => page.isSign(at, sign.colon) && !page.touches(at - 1);
  return (
    next === first + 1 && short(first) && ((colon(next) && short(next + 1)) || (colon(first - 1) && short(first - 2)))
  );
}

function isAttachedUnit(page: Page, at: number): boolean {
  if (page.entry(at)?.ordinal === true || (page.touches(at) && page.kind(at + 1) === token.digits)) return false;
  const unit = page.longest(at, "unit")?.value;
  return unit !== undefined || page.entry(at)?.short !== undefined;
}

function isEnding(page: Page, at: number): boolean {
  return page.entry(at)?.ending === true;
}

function isAge(page: Page, first: number, next: number, read: FigureRead): boolean {
  const value = read.one?.value ?? read.range?.high ?? 0;
  if (value > 120 || !Number.isInteger(value)) return false;
  for (let back = 1; back <= 3; back++) if (page.longest(first - back, "ageBefore")?.next === first) return true;
  if (page.longest(next, "ageAfter") !== undefined) return true;
  // «Petrenko, 34, said»
  const name = page.kind(first - 2) === token.word && isCapital(page, first - 2);
  return (
    name &&
    value >= 10 &&
    page.isSign(first - 1, sign.comma) &&
    page.isSign(next, sign.comma) &&
    page.kind(next - 1) === token.digits
  );
}

function isScore(page: Page, first: number, { range }: FigureRead): boolean {
  if (range === undefined || range.high >= 200 || range.by === "comma") return false;
  for (let back = 1; back <= 5; back++) {
    const at = first - back;
    if (page.kind(at) === token.end || page.kind(at) === token.gap) return false;
    if (page.entry(at)?.score === true) return nounUnit(page, range.next) === undefined;
  }
  return false;
}

/** A dot after digits that makes «47. Brigade», where the language writes ordinals so. */
function isOrdinal(page: Page, first: number, next: number, read: FigureRead): boolean {
  if (page.longest(next, "ordinal") !== undefined && page.touches(next - 1) && page.kind(next - 1) === token.digits)
    return true;
  if (page.vocabulary.lexicon.traps.sentenceStarts === undefined) return false;
  const digits = page.digits(next - 1);
  if (digits === undefined || digits.grouped || digits.decimals > 0 || digits.length > 3) return false;
  if (!page.isSign(next, sign.dot) || !page.touches(next - 1) || page.touches(next)) return false;
  if (page.kind(next + 1) === token.digits)
    return page.kind(first - 1) === token.word && page.entry(first - 1)?.between === true;
  if (page.kind(next + 1) !== token.word)
    return (read.one?.value ?? 99) <= 31 && /^(am|vom|zum|dem|beim)$/i.test(page.word(first - 1));
  if (!isCapital(page, next + 1)) return true;
  if (/[\n\r]/.test(page.text.slice(page.end(next), page.start(next + 1)))) return false;
  if (
    page.entry(first - 1)?.yearBefore !== true &&
    /^(de[rmns]|die|das|[aiv][mnos]m?|zu[mr]|beim|seine[rnsm]?|ihre[rnsm]?)$/i.test(page.word(first - 1))
  )
    return true;
  if (page.entry(next + 1)?.sentenceStart === true) return false;
  return (read.one?.value ?? 0) <= 200 && read.first === first;
}

/** A word before the number that makes it a name: «Platz zehn», «Resolution 1718», «Area 51». */
function isLabelled(page: Page, first: number, next: number): boolean {
  let at = first - 1;
  if (page.isSign(at, sign.dot) && page.touches(at - 1)) at--;
  let label = labelAt(page, at, first);
  if (!label) {
    // «Articles 5 and 6»
    const middle = page.entry(at);
    if (
      (middle?.joiner === true ||
        middle?.or === true ||
        middle?.to === true ||
        middle?.of === true ||
        page.isSign(at, sign.comma) ||
        page.isSign(at, sign.bar) ||
        /^(und|et|та|и|і|y)$/i.test(page.word(at))) &&
      page.kind(at - 1) === token.digits
    ) {
      label = labelAt(page, at - 2, at - 1) && nounUnit(page, next) === undefined;
    }
  }
  if (!label) return isPosition(page, first, next) || isNumberedName(page, first, next);
  const digits = page.digits(first);
  if (digits?.grouped === true) return false;
  const entry = page.entry(first - 1);
  // A word that is counted itself, «am Tag 38 Systeme», names only where nothing counted follows.
  const weak =
    isLabelStem(page, first - 1) ||
    entry?.unit !== undefined ||
    nounUnit(page, first - 1) !== undefined ||
    entry?.between === true;
  const unit = nounUnit(page, next);
  // «auf Höhe 300 Meter» measures, «Höhe 300» is a place.
  return (
    unitAt(page, next)?.value !== "persons" &&
    (weak ? unit === undefined && !hasNoun(page, next) : unit === undefined || !isMeasure(unit))
  );
}

/** «Kilometer 31», «minuto 88»: a measure before the number, and nothing counted after. */
function isPosition(page: Page, first: number, next: number): boolean {
  const before = page.entry(first - 1);
  const unit = before?.unit;
  if (
    unit === undefined ||
    !isMeasure(unit) ||
    isMoney(unit) ||
    before?.inverted === true ||
    page.end(first - 1) - page.start(first - 1) < 3
  )
    return false;
  if (
    page.digits(first)?.grouped !== false ||
    page.kind(first - 1) !== token.word ||
    nounUnit(page, next) !== undefined ||
    hasNoun(page, next)
  )
    return false;
  for (let back = 2; back <= 3; back++) if (page.longest(first - back, "per")?.next === first) return false;
  return true;
}

/** «calle Mayor 14», «near Field 12»: a name before the number, and nothing counted after. */
function isNumberedName(page: Page, first: number, next: number): boolean {
  const digits = page.digits(first);
  if (
    digits === undefined ||
    digits.grouped ||
    digits.decimals > 0 ||
    digits.length > 3 ||
    page.kind(next) === token.word
  )
    return false;
  const name = page.isSign(first - 1, sign.comma) ? first - 2 : first - 1;
  if (page.kind(name) !== token.word || page.entry(name) !== undefined || !isCapital(page, name)) return false;
  if (labelAt(page, name - 1, name)) return true;
  // «In Kharkiv 12, in Odesa 5» counts, and so do the verbs of a headline in capitals.
  const before = name - 1;
  const lower = page.kind(before) === token.word && !isCapital(page, before) && page.entry(before)?.yearBefore !== true;
  return name === first - 1 && lower && page.vocabulary.lexicon.capitalNouns !== true;
}

/** Capital letters before digits and nothing counted after: «LX 317», «BM 21», «B 27». */
function isDesignation(page: Page, first: number, next: number): boolean {
  const digits = page.digits(first);
  const before = first - 1;
  if (
    digits === undefined ||
    digits.grouped ||
    digits.length > 4 ||
    page.kind(before) !== token.word ||
    page.entry(before)?.unit !== undefined
  )
    return false;
  const length = page.end(before) - page.start(before);
  if (length > 4 || (length < 2 && page.entry(before) !== undefined) || page.end(before) + 1 !== page.start(first))
    return false;
  const word = page.word(before);
  return (
    word === word.toUpperCase() &&
    word !== word.toLowerCase() &&
    nounUnit(page, next) === undefined &&
    !hasNoun(page, next)
  );
}

function labelAt(page: Page, at: number, first: number): boolean {
  if (page.entry(at)?.label === true || isLabelStem(page, at)) return true;
  return page.longest(at - 1, "label")?.next === first || page.longest(at, "label")?.next === first;
}

/** «квадратом» for «квадрат*», «Marktplatz» for «*platz» */
function isLabelStem(page: Page, at: number): boolean {
  const { labelStems, labelEndings } = page.vocabulary;
  const length = page.end(at) - page.start(at);
  if (labelStems.size + labelEndings.size === 0 || page.kind(at) !== token.word || length > 30) return false;
  const word = foldWord(page.word(at));
  for (let cut = word.length; cut >= 3; cut--)
    if (labelStems.has(word.slice(0, cut)) || labelEndings.has(word.slice(-cut))) return true;
  return false;
}

function isListNumber(page: Page, first: number, next: number): boolean {
  const digits = page.digits(first);
  if (digits === undefined || next !== first + 1) return false;
  const lineStart =
    first === 0 ||
    page.kind(first - 1) === token.gap ||
    /[\n\r]/.test(page.text.slice(page.end(first - 1), page.start(first)));
  const bracket = page.isSign(next, sign.close) && page.touches(next - 1);
  if (bracket && (lineStart || page.isSign(first - 1, sign.open)))
    return digits.length <= 2 || (digits.length === 4 && digits.value < 2200);
  return (
    lineStart &&
    digits.length <= 2 &&
    page.isSign(next, sign.dot) &&
    page.touches(next - 1) &&
    !page.touches(next) &&
    page.kind(next + 1) !== token.end &&
    page.kind(next + 1) !== token.gap
  );
}

/** «one crashed», «one soldier» count; «one commander claimed» does not. */
function isCountedOne(page: Page, first: number, next: number): boolean {
  for (let at = next; at < next + 4; at++) if (page.entry(at)?.says === true) return false;
  if (nounUnit(page, next) !== undefined) return true;
  const before = page.entry(first - 1);
  return (
    (before?.joiner === true || page.isSign(first - 1, sign.comma) || first === 0) &&
    page.kind(next) === token.word &&
    /(ed|en|hit|shot|down|lost|fell|went|burnt|dead)$/.test(page.word(next))
  );
}
