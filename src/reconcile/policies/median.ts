import type { Claim } from "../../model/claim.ts";
import { weightedMedian } from "../../numeric/median.ts";
import type { Refusal } from "../../result.ts";
import { type Bounded, isLocated } from "../located.ts";
import type { NumberedVoice, PolicyOptions } from "../policies.ts";
import type { Estimate } from "../reconciliation.ts";
import { bestOf } from "../wording.ts";
import { asRead, supportersOf } from "./single-origin.ts";

/**
 * The weighted median over located origins, one weight an origin, between the ends of their hull.
 *
 * Between two origins it is their geometric mean, a number that neither claimed: `supportedBy` says who contains it.
 */
export function median(voices: readonly NumberedVoice[], options: PolicyOptions): Estimate | Refusal {
  const located = voices.filter(isLocated);
  if (located.length === 0) return { code: voices.length === 0 ? "no-figure" : "nothing-located" };
  const values = located.map(({ standing, interval }) => pointOf({ claim: standing.claim, interval }));
  const weights = located.map((voice) => weightOf(voice, options));
  const tie = values.every((value) => value > 0) ? "geometricMean" : "mean";
  const best = weightedMedian(values, { weights, tie });
  if (!best.ok) return { code: "no-weight" };
  // Without the dust of square roots: 30, not 30.000000000000004.
  const middle = Number(best.value.toPrecision(15));
  return {
    policy: "median",
    low: located.reduce((low, { interval }) => Math.min(low, interval.low), Infinity),
    high: located.reduce((high, { interval }) => Math.max(high, interval.high), -Infinity),
    best: middle,
    supportedBy: supportersOf(middle, voices.map(asRead)),
    parameters: { origins: located.length, tie },
  };
}

/** The value that stands for a located number: its own best value, else the middle of its interval on the scale of ratios. */
export function pointOf({
  claim,
  interval: { low, high },
}: {
  readonly claim: Claim;
  readonly interval: Bounded;
}): number {
  const best = bestOf(claim.figure);
  if (best !== undefined) return best;
  return low > 0 ? Math.sqrt(low) * Math.sqrt(high) : low / 2 + high / 2;
}

function weightOf({ actors }: NumberedVoice, options: PolicyOptions): number {
  const { weights = {} } = "weights" in options ? options : {};
  const [weight = 1] = actors.filter((id) => Object.hasOwn(weights, id)).map((id) => weights[id]);
  return weight;
}
