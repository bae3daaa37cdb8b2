import { Claim, parseClaim, reconcile, type Answer, type Reconciliation } from "corroborate";
import { hull } from "corroborate/numeric";
import * as z from "zod";

const claim: Claim = parseClaim({});
const figure: Claim["figure"] = claim.figure;
if (figure.kind === "range") figure.best satisfies number | undefined;
const reconciliation: Reconciliation = reconcile([claim]);
export const answers: readonly Answer[] = reconciliation.answers;

// The schema composes with the user's own zod.
const Row = z.object({ claim: Claim, checkedOn: z.string() });
export const row: z.infer<typeof Row> = { claim, checkedOn: "2024-10-18" };

const result = hull([{ low: 1, high: null }]);
export const low: number = result.ok ? result.value.low : Number.NaN;

// @ts-expect-error a kind that does not exist
export const unknown: Claim["figure"] = { kind: "exactly", value: 1 };
