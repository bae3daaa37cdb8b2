import type { Refusal } from "../../result.ts";
import type { NumberedVoice } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";

/**
 * The highest verified minimum: the largest «at least» that an origin gives, or the count that one documents or
 * confirms. It says what must have happened at least, and leaves the upper end open.
 */
export function floor(voices: readonly NumberedVoice[]): Estimate | Refusal {
  if (voices.length === 0) return { code: "no-figure" };
  const highest = voices
    .filter(isMinimum)
    .reduce<NumberedVoice | undefined>((high, voice) => (high === undefined || voice.interval.low > high.interval.low ? voice : high), undefined);
  if (highest === undefined) return { code: "no-verified-minimum" };
  return { policy: "floor", low: highest.interval.low, high: null, parameters: { claim: highest.standing.claim.id } };
}

function isMinimum({ standing: { claim } }: NumberedVoice): boolean {
  if (claim.figure.kind === "atMost") return false;
  return claim.figure.kind === "atLeast" || claim.basis === "documented" || claim.modality === "confirmed";
}
