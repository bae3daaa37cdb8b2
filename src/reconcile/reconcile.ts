import { answersTo } from "./answers-to.ts";
import { apartOf } from "./apart.ts";
import type { Claims } from "./lookup.ts";
import type { ReconcileOptions } from "./options.ts";
import type { Reconciliation } from "./reconciliation.ts";
import { compareText } from "./statement.ts";
import { tensionsOf } from "./tensions.ts";

/**
 * Finds out which numbers can be compared, counts origins instead of echoes, and reconciles the rest.
 *
 * Disagreement is a result, never an error; the order of the claims does not matter, and nothing is mutated. Intervals
 * are readings of the figures and carry their slack; what was claimed is in the claims.
 *
 * @param claims a dossier, or claims alone, of which every actor stands for itself; the same claim twice counts once
 * @param options what to take into account, and how
 * @returns the answers by measure, what cannot hold together, what must not be confused, and what was left out
 * @throws RangeError for an option outside its bounds, naming it, and for two different claims of one id
 *
 * @example
 * ```ts
 * import { Claim, reconcile } from "corroborate";
 *
 * const measure = { population: "civilians", stage: "killed", unit: { of: "person" }, counting: "cumulative" };
 * const claims = [
 *   { id: "a", measure, figure: { kind: "exact", value: 12 }, asOf: "2024-05-02",
 *     attribution: { origin: "city council", via: [] }, modality: "reported" },
 *   { id: "b", measure, figure: { kind: "atLeast", low: 15 }, asOf: "2024-05-02",
 *     attribution: { origin: "rescue service", via: [] }, modality: "reported" },
 * ].map((claim) => Claim.parse(claim));
 * const [answer] = reconcile(claims).answers;
 * answer?.status; // "conflict"
 * answer?.conflicts; // [["a", "b"]]
 * ```
 */
export function reconcile(claims: Claims, options: ReconcileOptions = {}): Reconciliation {
  const { answered, unused, lookup, settings } = answersTo(claims, options);
  return {
    answers: answered.map(({ answer }) => answer),
    tensions: tensionsOf(answered, settings.order, lookup),
    apart: apartOf(answered, settings.windowDays),
    unused: unused.toSorted((one, other) => compareText(one.claim, other.claim)),
  };
}
