import { accept, type Result } from "../result.ts";
import { chiSquareQuantile } from "./chi-square.ts";
import { type Estimated, momentsAt, type Sample, type TooFewEstimates, toSample } from "./estimates.ts";
import { requireLevel } from "./precondition.ts";

/**
 * The values of tau squared that the estimates do not contradict, by the Q-profile method.
 *
 * Both ends can be 0: then the estimates lie closer together than their errors let one expect.
 *
 * @param estimates at least two, each with a positive variance
 * @param options `level`: between 0 and 1, 0.95 by default
 * @returns both ends, not negative, or the refusal `too-few-estimates`
 * @throws RangeError as heterogeneity, and for a level outside 0 to 1
 * @see Viechtbauer (2007); exact if the estimates are normal with the variances given
 * @example
 * ```ts
 * import { tauSquaredInterval } from "corroborate/numeric";
 *
 * const interval = tauSquaredInterval([{ estimate: 7, variance: 0.04 }, { estimate: 7.1, variance: 0.04 }], { level: 0.5 });
 * if (interval.ok) interval.value.high; // ≈ 0.009246
 * ```
 */
export function tauSquaredInterval(
  estimates: readonly Estimated[],
  options: { readonly level?: number } = {},
): Result<{ readonly low: number; readonly high: number }, TooFewEstimates> {
  const { level = 0.95 } = options;
  requireLevel("level", level);
  const sample = toSample(estimates);
  if (!sample.ok) return sample;
  const degrees = estimates.length - 1;
  const tail = (1 - level) / 2;
  return accept({
    low: tauSquaredWhereQ(sample.value, chiSquareQuantile(tail, degrees, { tail: "upper" })),
    high: tauSquaredWhereQ(sample.value, chiSquareQuantile(tail, degrees)),
  });
}

/** Q falls and is convex in tau squared, so Newton's method climbs from 0 to the root without passing it. */
export function tauSquaredWhereQ(sample: Sample, target: number): number {
  let tauSquared = 0;
  for (let step = 0; step < 500; step += 1) {
    const { q, qSquares } = momentsAt(sample, tauSquared);
    const change = (q - target) / qSquares;
    if (!(q > target) || qSquares === 0) break;
    tauSquared += change;
    if (change <= 1e-16 * tauSquared) break;
  }
  return tauSquared;
}
