import type { BoundedJoinSemilattice } from "fp-ts/lib/BoundedJoinSemilattice.js";
import type { Lattice } from "fp-ts/lib/Lattice.js";
import type { None, Option } from "fp-ts/lib/Option.js";
import type { Interval } from "../index.ts";
import { IntervalHull } from "./interval-hull.ts";

/**
 * Intervals with the empty one as `none`: `join` is the hull, `meet` what two have in common.
 *
 * To `join`, `none` adds nothing (it is the `zero`), to `meet` it leaves nothing: a `none` that means «not known»
 * must not be met. There is no `one`: an interval has a lowest number, so none holds them all; for counts that are
 * not negative it is `some({ low: 0, high: null })`. The lattice is not distributive: what lies between two intervals
 * is in their hull and in neither of them.
 *
 * @example
 * ```ts
 * import { IntervalLattice } from "corroborate/fp";
 * import { none, some } from "fp-ts/lib/Option.js";
 *
 * IntervalLattice.meet(some({ low: 10_500, high: 11_499 }), some({ low: 11_000, high: null }));
 * // { _tag: "Some", value: { low: 11000, high: 11499 } }
 * IntervalLattice.meet(some({ low: 1450, high: 1549 }), some({ low: 2500, high: 3499 })); // { _tag: "None" }
 * IntervalLattice.join(none, some({ low: 3000, high: null })); // { _tag: "Some", value: { low: 3000, high: null } }
 * ```
 */
export const IntervalLattice: Lattice<Option<Interval>> & BoundedJoinSemilattice<Option<Interval>> = {
  zero: none(),
  join: (one, other) => {
    if (one._tag === "None") return other;
    return other._tag === "None" ? one : { _tag: "Some", value: IntervalHull.join(one.value, other.value) };
  },
  meet: (one, other) => {
    if (one._tag === "None" || other._tag === "None") return none();
    const low = Math.max(one.value.low, other.value.low);
    const high = lower(one.value.high, other.value.high);
    return high === null || low <= high ? { _tag: "Some", value: { low, high } } : none();
  },
};

function none(): None {
  return { _tag: "None" };
}

function lower(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
