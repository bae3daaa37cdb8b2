import type { Refusal } from "../../result.ts";
import type { NumberedVoice, PolicyOptions } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";
import { estimateBy } from "./single-origin.ts";

/**
 * What the origin says that the caller ranks highest: the rule of the Uppsala programme's best estimate. An actor in
 * the rank stands for itself and for the origin that it is heard as.
 */
export function authority(voices: readonly NumberedVoice[], options: PolicyOptions): Estimate | Refusal {
  const rank = "rank" in options ? options.rank : [];
  if (rank.length === 0) throw new RangeError("rank must name at least one actor for the policy authority, got none");
  for (const actor of rank) {
    const voice = voices.find(({ actors, standing }) =>
      [...actors, standing.claim.attribution.origin].some((speaker) => speaker === actor),
    );
    if (voice !== undefined) return estimateBy("authority", voice, voices);
  }
  return { code: "no-ranked-origin", rank };
}
