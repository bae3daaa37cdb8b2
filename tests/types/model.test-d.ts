// What must not compile. Checked by `npm run typecheck`: an error that does not come is an error.
import { ActorId, Claim, Figure, type ClaimId, type Measure } from "corroborate";

declare const claim: Claim;
declare const actor: ActorId;

// Ids of one kind are not ids of another, and no plain text is an id.
// @ts-expect-error an actor is no claim
claim.id satisfies typeof actor;
// @ts-expect-error an unchecked text
"nis" satisfies ActorId;
ActorId.parse("nis") satisfies ActorId;
claim.id satisfies ClaimId;

// A figure has the fields of its kind and no others.
if (claim.figure.kind === "atLeast") {
  claim.figure.low satisfies number;
  // @ts-expect-error a lower bound has no upper end
  void claim.figure.high;
}
// @ts-expect-error no such kind
({ kind: "exactly", value: 12 }) satisfies Figure;
// @ts-expect-error a range has two ends
({ kind: "range", low: 1 }) satisfies Figure;
({ kind: "product", count: { kind: "exact", value: 2 }, each: { kind: "approximate", value: 6000 } }) satisfies Figure;
if (claim.figure.kind === "product") {
  // @ts-expect-error a factor of a product is no product
  void (claim.figure.count.kind === "product");
}

// @ts-expect-error how the counting relates to time is one of four words
"total" satisfies Measure["counting"];
