import type { Ord } from "fp-ts/lib/Ord.js";
import type { Ordering } from "fp-ts/lib/Ordering.js";
import { spanOf, type PartialDate } from "../index.ts";

/**
 * Sorts dates of any precision by the first day they may mean, then by the last.
 *
 * A total order, so it also decides where the calendar does not: a day stands before its month when that begins on
 * it, and `2024-10~`, which may mean September, before all of October. What lies wholly before another date is
 * always less, but less does not mean wholly before. Two dates are equal when they are written the same: no two ways
 * of writing mean the same days. An `Ord` is an `Eq` too.
 *
 * @example
 * ```ts
 * import { PartialDateOrd } from "corroborate/fp";
 *
 * ["2024-10", "2024-10-18", "2024-10~", "2024-10-01"].sort(PartialDateOrd.compare);
 * // ["2024-10~", "2024-10-01", "2024-10", "2024-10-18"]
 * ```
 */
export const PartialDateOrd: Ord<PartialDate> = {
  equals: (one, other) => one === other,
  compare: (one, other) => {
    const [span, otherSpan] = [spanOf(one), spanOf(other)];
    return signOf(span.first - otherSpan.first || span.last - otherSpan.last);
  },
};

function signOf(difference: number): Ordering {
  if (difference === 0) return 0;
  return difference < 0 ? -1 : 1;
}
