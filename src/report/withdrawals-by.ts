import type { ClaimId } from "../model/identifier.ts";
import type { Unused } from "../reconcile/reconciliation.ts";

/** A claim that another one took out, by saying that it corrects, retracts or replaces it. */
export interface Withdrawal {
  readonly claim: ClaimId;
  readonly by: ClaimId;
  readonly because: "corrected" | "retracted" | "superseded";
}

/** What was taken out, by the claim that says so. */
export function withdrawalsBy(unused: readonly Unused[]): ReadonlyMap<ClaimId, readonly Withdrawal[]> {
  const found = new Map<ClaimId, Withdrawal[]>();
  for (const { claim, because, by } of unused) {
    if (by === undefined || !(because === "corrected" || because === "retracted" || because === "superseded")) continue;
    found.set(by, [...(found.get(by) ?? []), { claim, because, by }]);
  }
  return found;
}
