import type { ActorId } from "../../model/identifier.ts";
import type { Interval } from "../../numeric/interval.ts";
import type { NumberedVoice } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";
import { bestOf } from "../wording.ts";

/** The estimate that one origin's figure is: its interval, and its best value where it gives one. */
export function estimateBy(policy: string, voice: NumberedVoice, voices: readonly NumberedVoice[]): Estimate {
  const best = voice.located ? bestOf(voice.standing.claim.figure) : undefined;
  return {
    policy,
    ...voice.interval,
    ...(best === undefined ? {} : { best, supportedBy: supportersOf(best, voices.map(asRead)) }),
    parameters: { claim: voice.standing.claim.id },
  };
}

/** What an origin leaves open: the interval of its figure, or the cell that a likelihood makes of it. */
export interface Open {
  readonly voice: NumberedVoice;
  readonly cell: Interval;
}

/** An origin with the interval that its figure is read as. */
export function asRead(voice: NumberedVoice): Open {
  return { voice, cell: voice.interval };
}

/** The origins that leave a value open; none means that no source supports it. */
export function supportersOf(best: number, open: readonly Open[]): (readonly ActorId[])[] {
  // What a fit computes is off by some last digits; nobody's number is.
  const dust = Math.abs(best) * 1e-12;
  return open
    .filter(({ cell: { low, high } }) => low <= best + dust && (high === null || best - dust <= high))
    .map(({ voice }) => voice.actors);
}
