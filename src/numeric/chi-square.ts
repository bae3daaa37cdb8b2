import { incompleteGamma } from "./incomplete-gamma.ts";
import { normalQuantile } from "./normal.ts";
import { requireLevel, requireOneOf, requirePositive } from "./precondition.ts";

/** The side of a value on which a probability lies. */
export type Tail = "lower" | "upper";

/**
 * The probability that a chi-square value is at most `x`, or above it.
 *
 * Ask for the upper tail where it is meant: one minus the lower one has lost it long before it is 0.
 *
 * @param x from 0 upwards; Infinity is allowed
 * @param degrees degrees of freedom, positive, whole or not
 * @param options `tail`: `lower` (default) or `upper`
 * @returns a probability, 0 to 1, relative precision about 1e-13
 * @throws RangeError for a negative `x` or degrees that are not positive
 * @example
 * ```ts
 * import { chiSquareCdf } from "corroborate/numeric";
 *
 * chiSquareCdf(152.233008082373, 12, { tail: "upper" }); // ≈ 1.996764591e-26
 * ```
 */
export function chiSquareCdf(x: number, degrees: number, options: { readonly tail?: Tail } = {}): number {
  const { tail = "lower" } = options;
  if (!(x >= 0)) throw new RangeError(`x must not be negative, got ${x}`);
  requirePositive("degrees", degrees);
  requireOneOf("tail", tail, ["lower", "upper"]);
  return incompleteGamma(degrees / 2, x / 2)[tail];
}

/**
 * The value that a chi-square value stays below, or above, with a given probability.
 *
 * @param probability between 0 and 1, both excluded
 * @param degrees degrees of freedom, positive, whole or not
 * @param options `tail`: the side on which the probability lies, `lower` (default) or `upper`
 * @returns the quantile; 0 where it is smaller than all numbers, as with a thousandth of a degree
 * @throws RangeError for a probability outside 0 to 1 or degrees that are not positive
 * @see Newton's iteration on the logarithm of the smaller tail in ln x, where it is concave
 * @example
 * ```ts
 * import { chiSquareQuantile } from "corroborate/numeric";
 *
 * chiSquareQuantile(0.95, 1); // ≈ 3.841458820694
 * ```
 */
export function chiSquareQuantile(
  probability: number,
  degrees: number,
  options: { readonly tail?: Tail } = {},
): number {
  const { tail = "lower" } = options;
  requireLevel("probability", probability);
  requirePositive("degrees", degrees);
  requireOneOf("tail", tail, ["lower", "upper"]);
  if (degrees > likeNormal) {
    const z = tail === "lower" ? normalQuantile(probability) : -normalQuantile(probability);
    return degrees + z * Math.sqrt(2 * degrees);
  }
  const shape = degrees / 2;
  const median = incompleteGamma(shape, shape);
  if (probability <= median[tail]) return 2 * quantileOfTail(shape, tail, probability);
  return 2 * quantileOfTail(shape, tail === "lower" ? "upper" : "lower", 1 - probability);
}

/** Degrees beyond which the next term, of the order of 1, is lost in the last digit. */
const likeNormal = 1e18;

/** Steps are limited to a factor of e, so a start far out comes back without overshooting. */
function quantileOfTail(shape: number, tail: Tail, probability: number): number {
  let logX = Math.log(shape);
  let reachedFrom = logX;
  for (let step = 0; step < 1000; step += 1) {
    const x = Math.exp(logX);
    const { density, [tail]: reached } = incompleteGamma(shape, x);
    if (reached === 0) {
      // Beyond the smallest number: half of the way back.
      logX = (logX + reachedFrom) / 2;
      continue;
    }
    reachedFrom = logX;
    const slope = ((tail === "lower" ? 1 : -1) * x * density) / reached;
    const change = Math.log(probability / reached) / slope;
    logX += Math.max(-1 / Math.min(1, shape), Math.min(1, change));
    if (logX < -745) return 0;
    if (Math.abs(change) < 1e-15 * Math.max(1, Math.abs(logX))) break;
  }
  return Math.exp(logX);
}
