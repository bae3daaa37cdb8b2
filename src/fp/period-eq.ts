import type { Eq } from "fp-ts/lib/Eq.js";
import type { Period } from "../index.ts";

/**
 * Two periods are equal when both their ends are written the same, or are both absent.
 *
 * `2024-10` and `2024-10-01` to `2024-10-31` cover the same days and differ: what was printed less precisely is less
 * precise.
 *
 * @example
 * ```ts
 * import { PeriodEq } from "corroborate/fp";
 *
 * PeriodEq.equals({ from: "2024-10" }, { from: "2024-10-01" }); // false
 * ```
 */
export const PeriodEq: Eq<Period> = {
  equals: (one, other) => one.from === other.from && one.through === other.through,
};
