import type { JoinSemilattice } from "fp-ts/lib/JoinSemilattice.js";
import type { Semigroup } from "fp-ts/lib/Semigroup.js";
import type { Interval } from "../index.ts";

/**
 * Joins two intervals into the smallest one that holds both, as a semilattice and as a semigroup.
 *
 * Associative, commutative and idempotent: the order of sources and their repetitions do not change a hull. There is
 * no empty interval and so no monoid; `O.getMonoid(IntervalHull)` of `fp-ts/lib/Option` adds one, `none`. What lies
 * between two intervals that do not touch was claimed by nobody and is in the hull all the same.
 *
 * @example
 * ```ts
 * import { IntervalHull } from "corroborate/fp";
 *
 * IntervalHull.concat({ low: 1450, high: 1549 }, { low: 2500, high: 3499 }); // { low: 1450, high: 3499 }
 * ```
 */
export const IntervalHull: JoinSemilattice<Interval> & Semigroup<Interval> = { join: hullOf, concat: hullOf };

function hullOf(one: Interval, other: Interval): Interval {
  return {
    low: Math.min(one.low, other.low),
    high: one.high === null || other.high === null ? null : Math.max(one.high, other.high),
  };
}
