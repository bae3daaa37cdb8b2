import type { Refusal } from "../../result.ts";
import { hullOf } from "../hull.ts";
import type { NumberedVoice } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";
import { toOrigin } from "../to-origin.ts";

/** From the lowest to the highest located origin, and no best value: Airwars' minimum and maximum of an incident. */
export function range(voices: readonly NumberedVoice[]): Estimate | Refusal {
  if (voices.length === 0) return { code: "no-figure" };
  const hull = hullOf(voices.map(toOrigin));
  if (hull === undefined) return { code: "bounds-exclude-each-other" };
  // Dates that are certain of no day leave everything open, and that is no range from 0.
  if (hull.lowBy === undefined && hull.highBy === undefined) return { code: "nothing-certain" };
  return { policy: "range", low: hull.low, high: hull.high };
}
