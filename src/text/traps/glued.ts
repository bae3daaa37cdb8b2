import { unitAt } from "../counted.ts";
import type { Page } from "../page.ts";

/** Letters, hyphens, slashes and colons that hold a number in something larger: KN23, T-72, 47-ї, 24/7, 18:30, 122mm. */
export function isGlued(page: Page, first: number, next: number): boolean {
  return isGluedBefore(page, first - 1) || isGluedAfter(page, next);
}

function isGluedBefore(page: Page, at: number): boolean {
  if (!page.touches(at)) return false;
  if (page.isWord(at)) return !page.is(at, "nouns");
  if (page.isHyphen(at) || page.isSign(at, "/#@_\\=")) return true;
  return (
    page.touches(at - 1) &&
    (page.isSign(at, "–") ||
      // «(+37)» in a table is a count, «3+4» is none.
      (page.isSign(at, "+") && !page.isSign(at - 1, "(")) ||
      (page.isSign(at, ":.,") && page.isDigits(at - 1)))
  );
}

function isGluedAfter(page: Page, at: number): boolean {
  if (!page.touches(at - 1)) return false;
  if (page.isWord(at)) return page.isDigits(at - 1) && !isAttachedUnit(page, at);
  const after = at + 1;
  if (page.isDigits(after))
    return page.isHyphen(at) || page.isSign(at, "/") || (page.isSign(at, "+:.,") && page.touches(at));
  if (page.isHyphen(at)) {
    // «a three-day raid», «48-stündig»: a quantity written as an adjective.
    return (
      (page.is(after, "endings") ? page.is(after, "ordinals") && page.word(at - 1).endsWith("0") : true) &&
      (unitAt(page, after) === undefined ||
        page.is(after, "ordinals") ||
        page.longest(after, "shares") !== undefined ||
        page.longest(after, "ageAfter") !== undefined)
    );
  }
  return (
    page.isSign(at, "ºª") ||
    (page.touches(at) && (page.isSign(after, "ºª") || (page.isSign(at, ".") && page.is(after, "ordinals"))))
  );
}

function isAttachedUnit(page: Page, at: number): boolean {
  if (page.is(at, "ordinals") || (page.touches(at) && page.isDigits(at + 1))) return false;
  return page.longest(at, "nouns") !== undefined || page.is(at, "short");
}
