import { accept, refuse, type Refusal, type Result } from "../result.ts";

/**
 * A stretch of numbers, both ends inside.
 *
 * A `high` of `null` means that there is no upper bound; a count that has no lower bound starts at 0.
 */
export interface Interval {
  readonly low: number;
  readonly high: number | null;
}

/** Nothing was given, so nothing follows. */
export interface NoIntervals extends Refusal {
  readonly code: "no-intervals";
}

/** No number lies in all intervals: the interval at `lowBy` starts above the end of the one at `highBy`. */
export interface Disjoint extends Refusal {
  readonly code: "disjoint";
  readonly low: number;
  readonly high: number;
  readonly lowBy: number;
  readonly highBy: number;
}

/**
 * The smallest interval that holds all given ones.
 *
 * One interval without an upper bound leaves the hull without one.
 *
 * @param intervals closed intervals, `low <= high`, in any order
 * @returns the hull, or the refusal `no-intervals`
 * @throws RangeError for an end that is not a number, or an interval whose ends are reversed
 * @example
 * ```ts
 * import { hull } from "corroborate/numeric";
 *
 * hull([{ low: 1450, high: 1550 }, { low: 2500, high: 3500 }]);
 * // { ok: true, value: { low: 1450, high: 3500 } }
 * ```
 */
export function hull(intervals: readonly Interval[]): Result<Interval, NoIntervals> {
  requireIntervals("intervals", intervals);
  if (intervals.length === 0) return refuse({ code: "no-intervals" });
  let low = Infinity;
  let high = -Infinity;
  for (const interval of intervals) {
    low = Math.min(low, interval.low);
    high = Math.max(high, interval.high ?? Infinity);
  }
  return accept({ low, high: boundOf(high) });
}

/**
 * The numbers that lie in all given intervals.
 *
 * Intervals that touch in one point share that point.
 *
 * @param intervals closed intervals, `low <= high`, in any order
 * @returns the common interval, or the refusal `disjoint` with the two positions that exclude each other most
 * widely, or `no-intervals`
 * @throws RangeError for an end that is not a number, or an interval whose ends are reversed
 * @example
 * ```ts
 * import { intersection } from "corroborate/numeric";
 *
 * intersection([{ low: 10_500, high: 11_500 }, { low: 10_800, high: null }]);
 * // { ok: true, value: { low: 10800, high: 11500 } }
 * ```
 */
export function intersection(intervals: readonly Interval[]): Result<Interval, NoIntervals | Disjoint> {
  requireIntervals("intervals", intervals);
  if (intervals.length === 0) return refuse({ code: "no-intervals" });
  let low = -Infinity;
  let high = Infinity;
  let lowBy = 0;
  let highBy = 0;
  intervals.forEach((interval, index) => {
    if (interval.low > low) [low, lowBy] = [interval.low, index];
    if ((interval.high ?? Infinity) < high) [high, highBy] = [interval.high ?? Infinity, index];
  });
  if (low > high) return refuse({ code: "disjoint", low, high, lowBy, highBy });
  return accept({ low, high: boundOf(high) });
}

/**
 * Whether a number lies in an interval, ends included.
 *
 * @param interval a closed interval
 * @param value the number asked about, in the interval's unit
 * @returns true at both ends and between them
 * @example
 * ```ts
 * import { contains } from "corroborate/numeric";
 *
 * contains({ low: 3000, high: null }, 10_000); // true
 * ```
 */
export function contains(interval: Interval, value: number): boolean {
  return value >= interval.low && (interval.high === null || value <= interval.high);
}

export function requireIntervals(name: string, intervals: readonly Interval[]): void {
  intervals.forEach(({ low, high }, index) => {
    if (!Number.isFinite(low)) throw new RangeError(`${name}[${index}].low must be a finite number, got ${low}`);
    if (high !== null && !(Number.isFinite(high) && high >= low)) {
      throw new RangeError(`${name}[${index}].high must be null or a finite number from ${low} upwards, got ${high}`);
    }
  });
}

/** Arithmetic runs with Infinity inside; outside, no upper bound is `null`. */
export function boundOf(high: number): number | null {
  return high === Infinity ? null : high;
}
