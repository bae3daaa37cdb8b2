import type { Ord } from "fp-ts/lib/Ord.js";
import type { Ordering } from "fp-ts/lib/Ordering.js";
import type { Interval } from "../index.ts";

/**
 * Sorts intervals by their low end, then by their high end; no upper bound comes last.
 *
 * A total order for lists and charts: it says nothing about which interval is wholly below or inside another. Lawful
 * for ends that are numbers, which the ends of every interval of this library are; `NaN` equals nothing, itself
 * included. An `Ord` is an `Eq` too: equal are intervals with the same ends, whichever claims set them.
 *
 * @example
 * ```ts
 * import { IntervalOrd } from "corroborate/fp";
 *
 * IntervalOrd.compare({ low: 3000, high: 5000 }, { low: 3000, high: null }); // -1
 * ```
 */
export const IntervalOrd: Ord<Interval> = {
  equals: (one, other) => one.low === other.low && topOf(one) === topOf(other),
  compare: (one, other) => order(one.low, other.low) || order(topOf(one), topOf(other)),
};

function topOf({ high }: Interval): number {
  return high ?? Infinity;
}

// A subtraction would not do: Infinity - Infinity is no number.
function order(one: number, other: number): Ordering {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
