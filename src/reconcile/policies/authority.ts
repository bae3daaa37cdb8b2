import type { Refusal } from "../../result.ts";
import type { HeardAs, NumberedVoice, PolicyOptions } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";
import { estimateBy } from "./single-origin.ts";

/**
 * What the origin says that the caller ranks highest: the rule of the Uppsala programme's best estimate. An actor in
 * the rank stands for itself and for the origin that it is heard as.
 */
export function authority(
  voices: readonly NumberedVoice[],
  options: PolicyOptions,
  heardAs: HeardAs,
): Estimate | Refusal {
  const rank = options.policy === "authority" ? options.rank : [];
  const byActor = new Map(voices.flatMap((voice) => voice.actors.map((actor) => [actor, voice] as const)));
  for (const actor of rank) {
    const voice = byActor.get(heardAs(actor));
    if (voice !== undefined) return estimateBy("authority", voice, voices);
  }
  return { code: "no-ranked-origin", rank };
}
