import { isCounted, isMeasure, nounUnit, unitAt } from "./counted.ts";
import type { Page } from "./page.ts";
import { isMoney } from "./read-number.ts";
import { stemAt } from "./stems.ts";

const linking = ["joiner", "or", "to", "of", "rangeLink"] as const;

/** A word before the number that makes it a name: «Platz zehn», «Resolution 1718», «Area 51». */
export function isLabelled(page: Page, first: number, next: number): boolean {
  const before = first - 1;
  const at = page.isSign(before, ".") && page.touches(before - 1) ? before - 1 : before;
  if (!isLabel(page, at, first)) {
    // «Articles 5 and 6»
    const listed = page.isDigits(at - 1) && (page.isSign(at, ",|") || linking.some((role) => page.is(at, role)));
    if (!listed || !isLabel(page, at - 2, at - 1) || nounUnit(page, next) !== undefined)
      return isPosition(page, first, next) || isNumberedName(page, first, next);
  }
  if (page.digits(first)?.grouped === true || unitAt(page, next)?.value === "persons") return false;
  // A word that is counted itself, «am Tag 38 Systeme», names only where nothing counted follows.
  if (stemAt(page, before, "labels") === true || unitAt(page, before) !== undefined || page.is(before, "links"))
    return !isCounted(page, next);
  const unit = nounUnit(page, next);
  // «auf Höhe 300 Meter» measures, «Höhe 300» is a place.
  return unit === undefined || !isMeasure(unit);
}

function isLabel(page: Page, at: number, first: number): boolean {
  return page.is(at, "labels") || stemAt(page, at, "labels") === true || page.follows(first, "labels");
}

/** «Kilometer 31», «minuto 88»: a measure before the number, and nothing counted after. */
function isPosition(page: Page, first: number, next: number): boolean {
  const before = first - 1;
  const unit = page.value(before, "nouns");
  return (
    unit !== undefined &&
    isMeasure(unit) &&
    !isMoney(unit) &&
    !page.is(before, "inverted") &&
    page.isWord(before) &&
    page.length(before) >= 3 &&
    page.digits(first)?.grouped === false &&
    !isCounted(page, next) &&
    !page.follows(first, "per")
  );
}

/** «calle Mayor 14», «near Field 12»: a name before the number, and nothing counted after. */
function isNumberedName(page: Page, first: number, next: number): boolean {
  if (page.bareDigits(first, 3) === undefined || page.isWord(next)) return false;
  const name = page.isSign(first - 1, ",") ? first - 2 : first - 1;
  const before = name - 1;
  if (!page.isWord(name) || page.isKnown(name) || !page.isCapital(name)) return false;
  if (isLabel(page, before, name)) return true;
  // «In Kharkiv 12, in Odesa 5» counts, and so do the verbs of a headline in capitals.
  const lower = page.isWord(before) && !page.isCapital(before) && !page.is(before, "yearBefore");
  return name === first - 1 && lower && page.vocabulary.lexicon.capitalNouns !== true;
}

/** Capital letters before digits and nothing counted after: «LX 317», «BM 21», «B 27». */
export function isDesignation(page: Page, first: number, next: number): boolean {
  const before = first - 1;
  const length = page.length(before);
  if (page.bareDigits(first, 4) === undefined || !page.isWord(before) || length > 4) return false;
  if (page.is(before, "nouns") || (length < 2 && page.isKnown(before))) return false;
  const word = page.word(before);
  return (
    page.end(before) + 1 === page.start(first) &&
    word === word.toUpperCase() &&
    word !== word.toLowerCase() &&
    !isCounted(page, next)
  );
}
