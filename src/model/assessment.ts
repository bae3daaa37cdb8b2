import * as z from "zod";
import { ActorId, AssessmentId, ClaimId } from "./identifier.ts";
import { Text } from "./text.ts";

/**
 * What somebody thinks of a claim: agrees, disagrees, doubts or cannot confirm it, thinks it too high or too low.
 *
 * An assessment is no claim: whoever agrees with a number does not become a further origin of it. `credibility` is the
 * digit of the Admiralty scale, 1 (confirmed) to 6 (cannot be judged).
 *
 * @example
 * ```ts
 * import { Assessment } from "corroborate";
 *
 * Assessment.parse({ id: "a1", claim: "kyiv-1", by: "desk", stance: "doubts", direction: "tooHigh" });
 * ```
 */
export const Assessment = z.strictObject({
  id: AssessmentId,
  claim: ClaimId,
  by: ActorId,
  stance: z.enum(["agrees", "disagrees", "doubts", "cannotConfirm"]),
  direction: z.enum(["tooHigh", "tooLow"]).optional(),
  credibility: z.int("credibility is a whole number from 1 to 6").min(1).max(6).optional(),
  note: Text.optional(),
});
export interface Assessment extends z.infer<typeof Assessment> {}
