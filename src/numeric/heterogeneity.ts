import { accept, type Result } from "../result.ts";
import { chiSquareCdf } from "./chi-square.ts";
import { type Estimated, momentsAt, type TooFewEstimates, toSample, weightSpread } from "./estimates.ts";

/** How much more the estimates differ than their own errors explain. */
export interface Heterogeneity {
  /** Cochran's Q: squared distances from the common estimate, each divided by its variance. */
  readonly q: number;
  readonly degrees: number;
  /** The probability of such a Q, or a larger one, if the errors explained everything. */
  readonly probability: number;
  /** max(0, (Q - degrees) / Q), in percent (Higgins and Thompson 2002). */
  readonly iSquared: number;
  /** Q / degrees. */
  readonly hSquared: number;
  /** (k - 1) / (S1 - S2 / S1), S being sums of powers of the inverse variances: the error variance I squared compares with. */
  readonly typicalVariance: number;
}

/**
 * Whether estimates differ by more than their own errors.
 *
 * I squared is not the size of the disagreement: it falls when the errors grow. {@link iSquaredOf} is the other
 * definition in use, from tau squared.
 *
 * @param estimates at least two, each with a positive variance
 * @returns Q and what follows from it, or the refusal `too-few-estimates`
 * @throws RangeError for estimates that are not finite or variances that are not positive
 * @see Cochran (1954); Higgins and Thompson (2002)
 * @example
 * ```ts
 * import { heterogeneity } from "corroborate/numeric";
 *
 * const found = heterogeneity([{ estimate: 7, variance: 0.04 }, { estimate: 9, variance: 0.04 }]);
 * if (found.ok) found.value.iSquared; // 98
 * ```
 */
export function heterogeneity(estimates: readonly Estimated[]): Result<Heterogeneity, TooFewEstimates> {
  const sample = toSample(estimates);
  if (!sample.ok) return sample;
  const { q } = momentsAt(sample.value, 0);
  const degrees = estimates.length - 1;
  return accept({
    q,
    degrees,
    probability: chiSquareCdf(q, degrees, { tail: "upper" }),
    iSquared: q > degrees ? (100 * (q - degrees)) / q : 0,
    hSquared: q / degrees,
    typicalVariance: degrees / weightSpread(sample.value),
  });
}

/**
 * I squared as the share of tau squared in the total variance, in percent.
 *
 * It equals the Q-based one only for the DerSimonian–Laird tau squared.
 *
 * @param tauSquared variance between origins, not negative
 * @param typicalVariance of {@link heterogeneity}
 * @returns percent, 0 to 100
 * @throws RangeError for a negative tau squared or a typical variance that is not positive
 * @see Higgins and Thompson (2002), as metafor prints it for every estimator of tau squared
 * @example
 * ```ts
 * import { iSquaredOf } from "corroborate/numeric";
 *
 * iSquaredOf(0.3, 0.1); // 75
 * ```
 */
export function iSquaredOf(tauSquared: number, typicalVariance: number): number {
  if (!(tauSquared >= 0 && tauSquared < Infinity)) {
    throw new RangeError(`tauSquared must be a finite number that is not negative, got ${tauSquared}`);
  }
  if (!(typicalVariance > 0)) throw new RangeError(`typicalVariance must be positive, got ${typicalVariance}`);
  return (100 * tauSquared) / (tauSquared + typicalVariance);
}
