import { accept, type Result } from "../result.ts";
import { type Estimated, momentsAt, type TooFewEstimates, toSample } from "./estimates.ts";
import { requireOneOf } from "./precondition.ts";
import { estimateTauSquared, logLikelihoodAt, type TauSquaredMethod, tauSquaredMethods } from "./tau-squared.ts";

/** The centre of estimates that differ by more than their errors. */
export interface RandomEffects {
  readonly method: TauSquaredMethod;
  readonly count: number;
  /** The weighted mean; of logarithms, its exponential is a median. */
  readonly estimate: number;
  /** The classic standard error, 1 / sqrt(sum of weights). */
  readonly standardError: number;
  /** Variance between origins. */
  readonly tauSquared: number;
  /** The mean squared distance in units of its expectation: Hartung and Knapp's factor q. */
  readonly dispersion: number;
  /** Each estimate's share in the mean; they sum to 1. */
  readonly weights: readonly number[];
  /** For `restrictedMaximumLikelihood` the restricted likelihood (without metafor's constant ln(k)/2), else the full one. */
  readonly logLikelihood: number;
}

/**
 * The centre of estimates that each carry their own error and differ beyond it.
 *
 * Give logarithms for counts. One-sided figures have no variance and do not belong here.
 *
 * @param estimates at least two, one for each independent origin, each with a positive variance
 * @param options `method` for the variance between origins: `pauleMandel` by default
 * @returns the mean with its ingredients for {@link meanInterval} and {@link predictionInterval}, or the refusal
 * `too-few-estimates`, which hands back the only estimate
 * @throws RangeError for estimates that are not finite, variances that are not positive or an unknown method
 * @see Paule and Mandel (1982), DerSimonian and Laird (1986), Veroniki et al. (2016); the likelihoods are maximised
 * globally, not by Fisher scoring
 * @example
 * ```ts
 * import { randomEffects } from "corroborate/numeric";
 *
 * const pooled = randomEffects([{ estimate: 7, variance: 0.04 }, { estimate: 9, variance: 0.04 }]);
 * if (pooled.ok) [pooled.value.estimate, pooled.value.tauSquared]; // [8, 1.96]
 * ```
 */
export function randomEffects(
  estimates: readonly Estimated[],
  options: { readonly method?: TauSquaredMethod } = {},
): Result<RandomEffects, TooFewEstimates> {
  const { method = "pauleMandel" } = options;
  requireOneOf("method", method, tauSquaredMethods);
  const sample = toSample(estimates);
  if (!sample.ok) return sample;
  const tauSquared = estimateTauSquared(sample.value, method);
  const { sum, mean, q } = momentsAt(sample.value, tauSquared);
  return accept({
    method,
    count: estimates.length,
    estimate: sample.value.offset + mean,
    standardError: 1 / Math.sqrt(sum),
    tauSquared,
    dispersion: q / (estimates.length - 1),
    weights: estimates.map(({ variance }) => 1 / (variance + tauSquared) / sum),
    logLikelihood: logLikelihoodAt(sample.value, tauSquared, method === "restrictedMaximumLikelihood"),
  });
}
