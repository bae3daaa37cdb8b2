import type { Eq } from "fp-ts/lib/Eq.js";
import type { Measure } from "../index.ts";
import { UnitEq } from "./unit-eq.ts";

/**
 * Two measures are equal when they count the same: what only numbers that can be compared share.
 *
 * A measure without a place equals only another without a place: none named is not everywhere.
 *
 * @example
 * ```ts
 * import type { Claim } from "corroborate";
 * import { MeasureEq } from "corroborate/fp";
 * import { contramap } from "fp-ts/lib/Eq.js";
 *
 * const sameMeasure = contramap((claim: Claim) => claim.measure)(MeasureEq);
 * ```
 */
export const MeasureEq: Eq<Measure> = {
  equals: (one, other) =>
    one.population === other.population &&
    one.stage === other.stage &&
    one.place === other.place &&
    one.counting === other.counting &&
    UnitEq.equals(one.unit, other.unit),
};
