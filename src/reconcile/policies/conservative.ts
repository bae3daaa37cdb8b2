import type { Refusal } from "../../result.ts";
import type { NumberedVoice } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";
import { estimateBy } from "./single-origin.ts";

/** What the lowest origin says: of those that locate a number, else of those that give a minimum. */
export function conservative(voices: readonly NumberedVoice[]): Estimate | Refusal {
  if (voices.length === 0) return { code: "no-figure" };
  const located = voices.filter((voice) => voice.located);
  const candidates = located.length > 0 ? located : voices.filter(({ interval }) => interval.high === null);
  const lowest = candidates.reduce<NumberedVoice | undefined>(
    (low, voice) => (low === undefined || voice.interval.low < low.interval.low ? voice : low),
    undefined,
  );
  return lowest === undefined ? { code: "only-upper-bounds" } : estimateBy("conservative", lowest, voices);
}
