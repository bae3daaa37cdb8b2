import { isCounted, isMeasure, nounUnit, unitAt } from "../counted.ts";
import type { Page } from "../page.ts";
import { isMoney } from "../money.ts";
import { rateAt } from "../rates.ts";
import { stemAt } from "../stems.ts";

const linking = ["joiner", "or", "to", "of", "rangeLink"] as const;

/** A word before the number that makes it a name: «Platz zehn», «Resolution 1718», «Area 51», «Zimmer: 5». */
export function isLabelled(page: Page, first: number, next: number): boolean {
  // «Articles 5, 6 and 9»
  let head = first;
  for (let count = 0; count < 4 && !isLabel(page, head); count++) {
    const link = head - 1;
    // «Zimmer 12, Bett 3»
    const other =
      page.isSign(link - 1, ",") && page.isWord(link) && !page.isWord(next) && unitAt(page, link) === undefined;
    const listed = page.isSign(link, ",|–-/&") || linking.some((role) => page.is(link, role));
    if (!page.isDigits(other ? link - 2 : link - 1) || !(other || listed)) break;
    head = other ? link - 2 : link - 1;
  }
  if (!isLabel(page, head) || (head < first && nounUnit(page, next) !== undefined))
    return isNumberedName(page, first, next) || isPlace(page, first, next);
  // «Nr. 25.043» is filed under, «Block 12.000» is not.
  if (page.digits(first)?.grouped === true) return page.isSign(first - 1, ".№#°") && !isCounted(page, next);
  // «pista 36L»
  if (page.touches(next - 1) && page.isCapital(next)) return true;
  // «am Tag 38 Systeme» counts, «§ 218 StGB» does not; «Teil 2 Artikel 5» names twice.
  const before = page.isSign(first - 1, ".") ? first - 2 : first - 1;
  const strong = page.is(before, "labels") && unitAt(page, before) === undefined;
  const unit = nounUnit(page, next);
  if (strong) return unit === undefined || !isCountedAnyway(page, first, next, unit);
  return !isCounted(page, next) || (unit === undefined && isLabelWord(page, next));
}

/** Whether a number counts the noun behind it though a label stands before: «in that case 12 men died». */
function isCountedAnyway(page: Page, first: number, next: number, unit: string): boolean {
  // «A magnitude 7.8 earthquake killed 90»: nobody counts parts of persons.
  if (unit === "persons") return next > first + 1 || !page.digits(first)?.decimals;
  // «Canal 24 Horas»
  if (isMeasure(unit)) return page.capitalNouns || !page.isCapital(next);
  // «in the area 200 homes burned», but not «Terminal 2 building»: where an s makes the plural.
  return unitAt(page, next) !== undefined && /...s$/.test(page.word(next));
}

/** Whether a label stands before a number, a sign between at most: «Nr. 5», «номер — 112», «Лесная улица, 21». */
function isLabel(page: Page, first: number): boolean {
  const before = first - 1;
  if (isLabelWord(page, before) || page.follows(first, "labels")) return true;
  const at = before - 1;
  if (page.isSign(before, ".")) return page.touches(at) && isLabelWord(page, at);
  if (page.isSign(before, ",")) return isStreet(page, page.isSign(at, ".") ? at - 1 : at);
  return page.isSign(before, ":—–(") && isLabelWord(page, at);
}

function isLabelWord(page: Page, at: number): boolean {
  return page.is(at, "labels") || stemAt(page, at, "labels") === true || isStreet(page, at);
}

function isStreet(page: Page, at: number): boolean {
  return page.is(at, "streets") || stemAt(page, at, "streets") === true;
}

/** «Kilometer 31», «Regimiento 61», «in courtroom 5.»: a noun before the number, and nothing counted after. */
function isPlace(page: Page, first: number, next: number): boolean {
  const word = first - 1;
  if (!page.isWord(word) || page.is(word, "inverted") || page.digits(first)?.grouped !== false) return false;
  if (isCounted(page, next)) return false;
  const ends = !page.isWord(next) || page.is(next, "rangeLink") || page.is(next, "or");
  // «les obus de 155»
  if (ends && page.is(word, "of") && /^(shells|guns)$/.test(unitAt(page, word - 1)?.value ?? "")) return true;
  if (page.length(word) < 3) return false;
  const unit = unitAt(page, word)?.value;
  if (unit !== undefined)
    return isMeasure(unit)
      ? !isMoney(unit) && rateAt(page, word - 1)?.next !== first
      : ends && /^(units|vehicles)$/.test(unit);
  // A word of no list names behind an article or a preposition.
  return ends && !page.isKnown(word) && page.isCapital(word) === page.capitalNouns && page.is(word - 1, "determiners");
}

/** «calle Mayor 14», «rue du Rhône, 12», «near Field 12»: a name before the number, and nothing counted after. */
function isNumberedName(page: Page, first: number, next: number): boolean {
  if (page.bareDigits(first, 4) === undefined) return false;
  const name = page.isSign(first - 1, ",") ? first - 2 : first - 1;
  if (!page.isWord(name) || !page.isCapital(name)) return false;
  // «el Alvia 4072 sale hoy»
  if (page.is(name - 1, "the") && name === first - 1 && !page.isKnown(name)) return nounUnit(page, next) === undefined;
  if (page.length(first) > 3 || (page.isWord(next) && !page.is(next, "yearBefore"))) return false;
  for (let at = name; at > name - 5 && isOfName(page, at); at--) if (isStreet(page, at - 1)) return true;
  if (page.isKnown(name)) return false;
  const before = name - 1;
  if (isLabel(page, name)) return true;
  // «In Kharkiv 12, in Odesa 5» counts, and so do the verbs of a headline in capitals.
  const placed = page.is(before, "yearBefore") && !page.is(before, "joiner");
  const lower = page.isWord(before) && !page.isCapital(before) && !placed;
  return name === first - 1 && lower && !page.capitalNouns;
}

/** Whether a token can stand in the name of a street, behind the word for it. */
function isOfName(page: Page, at: number): boolean {
  return page.isSign(at, ".-") || (page.isWord(at) && (page.isCapital(at) || page.length(at) < 4));
}

/** «114 Harbour Road», «8, rue Carnot», «in 8002 Zürich», «69003 Lyon» */
export function isAddress(page: Page, first: number, next: number): boolean {
  const digits = page.bareDigits(first, 5);
  if (digits === undefined || next !== first + 1) return false;
  let at = page.isSign(next, ",") ? next + 1 : next;
  if (/^(bis|ter)$/.test(page.word(at))) at++;
  for (let count = 0; count < 4; count++, at++) {
    if (page.is(at, "streets")) {
      const counts = page.lexicon.digits.decimal === "." ? count > 0 : count === 0;
      return counts && unitAt(page, at + 1) === undefined;
    }
    if (!page.isWord(at) || !page.isCapital(at)) break;
  }
  // Whoever counts writes no such number in one piece, or rounds it.
  if (digits.length < 4 || !page.isWord(next) || !page.isCapital(next) || nounUnit(page, next) !== undefined)
    return false;
  const placed = page.is(first - 1, "yearBefore") || (page.isSign(first - 1, ",") && !page.isWord(first - 2));
  if (digits.length === 5) return digits.value % 100 > 0 && (placed || page.isSign(first - 1, ","));
  return placed && page.lexicon.digits.decimal === "," && !/(en|s)$/.test(page.word(next));
}

/** Capital letters before digits and nothing counted after: «LX 317», «BM 21», «B 27», «auf der A 7». */
export function isDesignation(page: Page, first: number, next: number): boolean {
  const before = first - 1;
  const length = page.length(before);
  if (page.bareDigits(first, 5) === undefined || !page.isWord(before) || length > 4) return false;
  if (length < 2 ? page.isKnown(before) && !page.isWord(before - 1) : page.is(before, "nouns")) return false;
  const word = page.word(before);
  return (
    page.end(before) + 1 === page.start(first) &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase() &&
    !isCounted(page, next)
  );
}

/** «Bremen Eins», «Channel Four said»: a number word that begins like a name, behind another such word. */
export function isCapitalName(page: Page, first: number, next: number): boolean {
  const name = first - 1;
  if (next !== first + 1 || !page.isWord(first) || !page.isWord(name) || isShouted(page, first)) return false;
  const headline = page.isWord(next) && page.isCapital(next);
  return (
    page.isCapital(first) && page.isCapital(name) && !page.is(name, "before") && !headline && !isCounted(page, next)
  );
}

/** Whether a word is all in capitals, as whole lines may be. */
function isShouted(page: Page, at: number): boolean {
  const word = page.word(at);
  return word === word.toUpperCase();
}

/** «России 24», «груз 200» in quotation marks: a name that a number ends. */
export function isQuoted(page: Page, first: number, next: number): boolean {
  if (page.bareDigits(first, 4) === undefined || !page.isSign(next, '»”"“')) return false;
  for (let at = first - 1; at > first - 5 && (page.isWord(at) || page.isHyphen(at)); at--)
    if (page.isSign(at - 1, '«„“"') && page.touches(at - 1))
      return page.isCapital(first - 1) || (at === first - 1 && !page.isKnown(at) && !isCounted(page, next + 1));
  return false;
}
