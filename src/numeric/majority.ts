import { accept, refuse, type Refusal, type Result } from "../result.ts";
import { boundOf, requireIntervals, type Interval } from "./interval.ts";

/** The span on which more than half of the intervals lie. */
export interface Majority extends Interval {
  /** How many intervals had to be left out before the rest overlapped. */
  readonly leftOut: number;
}

/** No more than half of the intervals overlap in more than a point. */
export interface NoMajority extends Refusal {
  readonly code: "no-majority";
  readonly of: number;
}

/**
 * The span on which more than half of the intervals agree, leaving out as few as possible.
 *
 * The span runs from the first to the last point that enough intervals cover, so points inside it may be covered by
 * fewer; a span of a single point is refused.
 *
 * @param intervals closed intervals, in any order
 * @returns the span and how many intervals were left out, or the refusal `no-majority`
 * @throws RangeError for an end that is not a number, or an interval whose ends are reversed
 * @see the selection algorithm of NTP, RFC 5905, section 11.2.1, without its check of midpoints
 * @example
 * ```ts
 * import { majority } from "corroborate/numeric";
 *
 * majority([{ low: 8, high: 12 }, { low: 11, high: 13 }, { low: 14, high: 15 }]);
 * // { ok: true, value: { low: 11, high: 12, leftOut: 1 } }
 * ```
 */
export function majority(intervals: readonly Interval[]): Result<Majority, NoMajority> {
  requireIntervals("intervals", intervals);
  const of = intervals.length;
  const lows = Float64Array.from(intervals, (interval) => interval.low).sort();
  const highs = Float64Array.from(intervals, (interval) => interval.high ?? Infinity).sort();
  const firstCovered = firstPoints(lows, highs);
  const lastCovered = firstPoints(highs.map(negate).reverse(), lows.map(negate).reverse()).map(negate);
  for (let leftOut = 0; 2 * leftOut < of; leftOut += 1) {
    const low = firstCovered[of - leftOut]!;
    const high = lastCovered[of - leftOut]!;
    if (high > low) return accept({ low, high: boundOf(high), leftOut });
  }
  return refuse({ code: "no-majority", of });
}

/** At position `m`, the first point that `m` intervals cover, or Infinity where no point does; both lists rise. */
function firstPoints(lows: Float64Array, highs: Float64Array): Float64Array {
  const first = new Float64Array(lows.length + 1).fill(Infinity);
  let ended = 0;
  lows.forEach((low, started) => {
    while (highs[ended]! < low) ended += 1;
    const covered = started + 1 - ended;
    if (first[covered] === Infinity) first[covered] = low;
  });
  return first;
}

function negate(value: number): number {
  return -value;
}
