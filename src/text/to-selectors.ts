/** The W3C Web Annotation selector that finds a passage by its words. */
export interface TextQuoteSelector {
  readonly type: "TextQuoteSelector";
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** The W3C Web Annotation selector that finds a passage by its place, counted in code points. */
export interface TextPositionSelector {
  readonly type: "TextPositionSelector";
  readonly start: number;
  readonly end: number;
}

const contextLength = 32;

/**
 * Points at a passage of a text the way the W3C Web Annotation model does, so that other tools find it again.
 *
 * Positions there count code points, not UTF-16 code units: after one emoji they differ by one.
 *
 * @param found where the passage stands, in UTF-16 offsets into `text`: a found figure, or anything with `start` and `end`
 * @param text the text the offsets belong to
 * @returns the quote selector, with up to 32 characters on both sides, and the position selector
 * @throws RangeError for offsets that are not in the text
 *
 * @example
 * ```ts
 * import { findFigures, toSelectors } from "corroborate";
 *
 * const text = "🔴 Eleven drones were shot down.";
 * const [found] = findFigures(text, { language: "en" });
 * const [quote, position] = toSelectors(found!, text);
 * quote.exact; // "Eleven"
 * position.start; // 2
 * ```
 */
export function toSelectors(
  found: { readonly start: number; readonly end: number },
  text: string,
): readonly [TextQuoteSelector, TextPositionSelector] {
  const { start, end } = found;
  if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(`found: ${start} to ${end} is not in a text of ${text.length} code units`);
  }
  const from = wholeFrom(text, Math.max(0, start - contextLength));
  const to = wholeTo(text, Math.min(text.length, end + contextLength));
  const before = codePoints(text, 0, start);
  return [
    {
      type: "TextQuoteSelector",
      exact: text.slice(start, end),
      prefix: text.slice(from, start),
      suffix: text.slice(end, to),
    },
    { type: "TextPositionSelector", start: before, end: before + codePoints(text, start, end) },
  ];
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) if (!(isLow(text, at) && at > 0 && isHigh(text, at - 1))) count++;
  return count;
}

/** Never cuts a surrogate pair in two. */
function wholeFrom(text: string, at: number): number {
  return at > 0 && isLow(text, at) && isHigh(text, at - 1) ? at + 1 : at;
}

function wholeTo(text: string, at: number): number {
  return at < text.length && isLow(text, at) && isHigh(text, at - 1) ? at - 1 : at;
}

function isHigh(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xd800;
}

function isLow(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
