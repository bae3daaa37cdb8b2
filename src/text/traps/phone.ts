import { isCounted } from "../counted.ts";
import type { Page } from "../page.ts";

/**
 * The end of a telephone or reference number that begins at a token: a plus or a leading zero, groups that no number is
 * written in, or a word that announces it. Every group of it would read as a number.
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
  const isPhone =
    digits.leadingZero ||
    hasLeadingZero(page, from, near) ||
    (near - from > 1 && (plus || isSplit(page, from, near))) ||
    isAnnounced(page, from, near);
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

/** «0 800 12», «8 800 200 12 34», «8 (495) 123-45»: groups that no number is written in. */
function isSplit(page: Page, from: number, near: number): boolean {
  const digits = page.digits(from);
  if (digits?.value === 0 && digits.decimals === 0 && page.isDigits(from + 1)) return true;
  // «25,000-30,000»
  if (near - from === 3 && page.isHyphen(from + 1)) return false;
  return near - from > (digits?.grouped === true ? 2 : 3);
}

/** «Teléfono de atención: 900 555 018», «call 112» */
function isAnnounced(page: Page, from: number, next: number): boolean {
  if (isCounted(page, next)) return false;
  const alone = !page.isWord(next) || page.is(next, "notCounted");
  for (
    let at = from - 1;
    at >= from - nearby && !page.isEnd(at) && !page.isSign(at, ".;") && !page.isDigits(at);
    at--
  ) {
    const label = page.longest(at, "phones");
    if (label === undefined || label.next > from) continue;
    // «call 101 quoting the case», not «call 300 witnesses»
    const short = page.bareDigits(from, 3);
    const dialled = label.next === from && short?.length === 3 && short.value % 10 > 0;
    return dialled || page.isSign(from - 1, ":—–") || (alone && at > from - 4);
  }
  return false;
}

function hasLeadingZero(page: Page, from: number, next: number): boolean {
  for (let at = from; at < next; at++) if (page.digits(at)?.leadingZero === true) return true;
  return false;
}
