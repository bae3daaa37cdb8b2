import { millsRatio } from "./mills-ratio.ts";
import { requireProbability } from "./precondition.ts";

/**
 * The probability that a standard normal value is at most `z`.
 *
 * The lower tail keeps its relative precision (about 1e-15) down to the smallest number there is, near -37.5; below
 * that only {@link normalLogCdf} says more than 0. Published as Phi.
 *
 * @param z in standard deviations; both infinities are allowed
 * @returns a probability, 0 to 1
 * @throws RangeError if `z` is NaN
 * @example
 * ```ts
 * import { normalCdf } from "corroborate/numeric";
 *
 * normalCdf(-10); // ≈ 7.619853024161e-24
 * ```
 */
export function normalCdf(z: number): number {
  requireNumber(z);
  return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/**
 * The natural logarithm of the probability that a standard normal value is at most `z`.
 *
 * It holds where the probability itself has long become 0: at -40 it is -804.6, at -1e10 still a number.
 *
 * @param z in standard deviations; both infinities are allowed
 * @returns 0 or less; -Infinity only for `z` below -1.89e154, where the square leaves the numbers
 * @throws RangeError if `z` is NaN
 * @example
 * ```ts
 * import { normalLogCdf } from "corroborate/numeric";
 *
 * normalLogCdf(-40); // ≈ -804.608442013754
 * ```
 */
export function normalLogCdf(z: number): number {
  requireNumber(z);
  if (z > 0) return Math.log1p(-upperTail(z));
  if (z === -Infinity) return -Infinity;
  return -0.5 * z * z - logRootTwoPi + Math.log(millsRatio(-z));
}

/**
 * The standard normal density at `z`.
 *
 * @param z in standard deviations; both infinities are allowed
 * @returns the density, 0 to 0.399, with a relative precision of about 1e-15 in the tails too
 * @throws RangeError if `z` is NaN
 * @example
 * ```ts
 * import { normalDensity } from "corroborate/numeric";
 *
 * normalDensity(0); // ≈ 0.398942280401
 * ```
 */
export function normalDensity(z: number): number {
  requireNumber(z);
  return density(Math.abs(z));
}

/**
 * The number of standard deviations below which a standard normal value lies with a given probability.
 *
 * @param probability 0 to 1; 0 gives -Infinity and 1 gives Infinity, as the inverse of {@link normalCdf}
 * @returns the quantile, in standard deviations
 * @throws RangeError for a probability outside 0 to 1
 * @see starting value: Abramowitz and Stegun (1964), 26.2.23; then Halley's iteration on the distribution function
 * @example
 * ```ts
 * import { normalQuantile } from "corroborate/numeric";
 *
 * normalQuantile(0.975); // ≈ 1.95996398454
 * ```
 */
export function normalQuantile(probability: number): number {
  requireProbability("probability", probability);
  if (probability === 0) return -Infinity;
  if (probability === 1) return Infinity;
  if (Math.abs(probability - 0.5) < 0.25) return centralQuantile(probability - 0.5);
  return probability < 0.5 ? -tailQuantile(probability) : tailQuantile(1 - probability);
}

/** The `z` with `tail` above it, for a tail of a quarter or less. */
function tailQuantile(tail: number): number {
  const logTail = Math.log(tail);
  const t = Math.sqrt(-2 * logTail);
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 3; step += 1) {
    const ratio = millsRatio(z);
    const excess = -0.5 * z * z - logRootTwoPi + Math.log(ratio) - logTail;
    const newton = excess * ratio;
    // The logarithm of the tail falls with slope -1/ratio and curvature (z - 1/ratio)/ratio.
    z += newton / (1 - 0.5 * newton * (1 / ratio - z));
  }
  return z;
}

/** Solves for the probability between 0 and `z`, which keeps quantiles near 0 precise. */
function centralQuantile(probability: number): number {
  let z = probability * rootTwoPi;
  for (let step = 0; step < 6; step += 1) {
    const excess = (centralProbability(z) - probability) / density(Math.abs(z));
    z -= excess / (1 + 0.5 * excess * z);
  }
  return z;
}

/** The probability between 0 and `z`, as z times the density times 1 + z^2/3 + z^4/15 + ... */
function centralProbability(z: number): number {
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17 * Math.abs(sum); odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return sum * density(Math.abs(z));
}

function upperTail(z: number): number {
  return z === Infinity ? 0 : density(z) * millsRatio(z);
}

/** Squares a short leading part of `z` exactly, because rounding z^2 would cost the tail its precision. */
function density(z: number): number {
  if (z > 39) return 0;
  const leading = Math.round(z * 16) / 16;
  return (Math.exp(-0.5 * leading * leading) * Math.exp(-0.5 * (z - leading) * (z + leading))) / rootTwoPi;
}

function requireNumber(z: number): void {
  if (Number.isNaN(z)) throw new RangeError("z must be a number, got NaN");
}

const rootTwoPi = Math.sqrt(2 * Math.PI);
export const logRootTwoPi = 0.9189385332046727;
