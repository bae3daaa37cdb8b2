import type { Page } from "./page.ts";

/**
 * The end of a telephone or reference number that begins at a token: a plus or a leading zero, then digits in groups.
 * Nothing else is written so, and every group of it would read as a number.
 */
export function phoneEnd(page: Page, first: number): number | undefined {
  const plus =
    page.isSign(first, "+") &&
    page.isDigits(first + 1) &&
    page.touches(first) &&
    (!page.touches(first - 1) || page.isSign(first - 1, "("));
  const from = plus ? first + 1 : first;
  const digits = page.digits(from);
  if (digits === undefined) return undefined;
  const near = groupsEnd(page, from, from + nearby);
  const isPhone = digits.leadingZero || hasLeadingZero(page, from, near) || (plus && near - from > 1);
  return isPhone ? groupsEnd(page, from, Infinity) : undefined;
}

/** How many tokens may pass before the leading zero that tells a telephone number. */
const nearby = 6;

/** The token after digits that follow each other with one space, hyphen, slash or bracket between. */
function groupsEnd(page: Page, from: number, limit: number): number {
  let next = from + 1;
  while (next < limit) {
    const group = page.isSign(next, "-\u2011/()") ? next + 1 : next;
    if (!page.isDigits(group) || page.start(group) - page.end(next - 1) > (group > next ? 3 : 1)) break;
    next = group + 1;
  }
  return next;
}

function hasLeadingZero(page: Page, from: number, next: number): boolean {
  for (let at = from; at < next; at++) if (page.digits(at)?.leadingZero === true) return true;
  return false;
}
