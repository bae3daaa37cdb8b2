import { token } from "./page.ts";
import type { Page } from "./page.ts";

/**
 * The end of a telephone or reference number that begins at a token: a plus or a leading zero, then digits in groups.
 * Nothing else is written so, and every group of it would read as a number.
 */
export function phoneEnd(page: Page, first: number): number | undefined {
  const plus =
    page.isSign(first, 0x2b) &&
    page.kind(first + 1) === token.digits &&
    page.touches(first) &&
    (!page.touches(first - 1) || page.isSign(first - 1, 0x28));
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
  for (;;) {
    if (next >= limit) return next;
    if (page.kind(next) === token.digits && page.start(next) - page.end(next - 1) <= 1) next++;
    else if (
      page.kind(next) === token.sign &&
      isSeparator(page.ref(next)) &&
      page.kind(next + 1) === token.digits &&
      page.start(next + 1) - page.end(next - 1) <= 3
    )
      next += 2;
    else return next;
  }
}

function hasLeadingZero(page: Page, from: number, next: number): boolean {
  for (let at = from; at < next; at++) if (page.digits(at)?.leadingZero === true) return true;
  return false;
}

function isSeparator(code: number): boolean {
  return code === 0x2d || code === 0x2f || code === 0x28 || code === 0x29 || code === 0x2011;
}
