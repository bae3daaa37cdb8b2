import type { Eq } from "fp-ts/lib/Eq.js";
import type { Unit } from "../index.ts";

/**
 * Two units are equal when they count the same thing per the same things; `per` is a set, so its order is ignored.
 *
 * An unknown currency equals an unknown currency: that two numbers can then be compared does not follow.
 *
 * @example
 * ```ts
 * import { UnitEq } from "corroborate/fp";
 *
 * UnitEq.equals({ of: "USD", per: ["soldier", "month"] }, { of: "USD", per: ["month", "soldier"] }); // true
 * ```
 */
export const UnitEq: Eq<Unit> = {
  equals: (one, other) => one.of === other.of && sameSet(new Set(one.per), new Set(other.per)),
};

function sameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}
