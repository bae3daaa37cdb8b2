import type { Refusal } from "../../result.ts";
import type { NumberedVoice } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";
import { isForecast, namesNobody } from "../statement.ts";
import { isDistanced } from "../wording.ts";

/**
 * The highest verified minimum: the largest «at least» that an origin stands behind, or the count that one documents or
 * confirms. It says what must have happened at least, and leaves the upper end open. What an origin itself keeps at a
 * distance («allegedly at least 300»), what nobody is named for and what is only planned is verified by nobody.
 */
export function floor(voices: readonly NumberedVoice[]): Estimate | Refusal {
  if (voices.length === 0) return { code: "no-figure" };
  let highest: { readonly low: number; readonly voice: NumberedVoice } | undefined;
  for (const voice of voices.filter(isMinimum)) {
    const low = minimumOf(voice);
    if (highest === undefined || low > highest.low) highest = { low, voice };
  }
  if (highest === undefined) return { code: "no-verified-minimum" };
  return { policy: "floor", low: highest.low, high: null, parameters: { claim: highest.voice.standing.claim.id } };
}

function isMinimum({ standing, interval }: NumberedVoice): boolean {
  const { claim, interval: stated } = standing;
  // Nobody has verified a plan, nor stands behind what nobody is named for.
  if (isForecast(claim) || namesNobody(standing)) return false;
  // A total that may be of a later day bounds the one asked about from above at most.
  if (claim.figure.kind === "atMost" || interval.low !== stated?.low) return false;
  if (claim.basis === "documented" || claim.modality === "confirmed") return true;
  return claim.figure.kind === "atLeast" && !isDistanced(claim);
}

/** Of a count the number itself: whoever documents 10,000 does not vouch for 9,500 only. */
function minimumOf({ standing: { claim }, interval }: NumberedVoice): number {
  return claim.figure.kind === "exact" ? claim.figure.value : interval.low;
}
