import { contains } from "../../numeric/interval.ts";
import type { ActorId } from "../../model/identifier.ts";
import type { NumberedVoice } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";
import { bestOf } from "../wording.ts";

/** The estimate that one origin's figure is: its interval, and its best value where it gives one. */
export function estimateBy(policy: string, voice: NumberedVoice, voices: readonly NumberedVoice[]): Estimate {
  const best = voice.located ? bestOf(voice.standing.claim.figure) : undefined;
  return {
    policy,
    ...voice.interval,
    ...(best === undefined ? {} : { best, supportedBy: supportersOf(best, voices) }),
    parameters: { claim: voice.standing.claim.id },
  };
}

/** The origins whose intervals contain a value; none means that no source supports it. */
export function supportersOf(best: number, voices: readonly NumberedVoice[]): (readonly ActorId[])[] {
  return voices.filter(({ interval }) => contains(interval, best)).map(({ actors }) => actors);
}
