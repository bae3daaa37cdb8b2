import { accept, refuse, type Result } from "../result.ts";
import { requireAllPositive, requireWeights } from "./precondition.ts";
import type { NoValues } from "./sample.ts";

/**
 * The number whose logarithm is the mean of the logarithms.
 *
 * It is never above the arithmetic mean, and it belongs to a single quantity: geometric means do not add up to totals.
 *
 * @param values positive, in any order
 * @param options `weights`: one for each value, not negative, 1 each by default
 * @returns the mean, in the unit of the values, or the refusal `no-values`
 * @throws RangeError for values that are not positive, negative weights or unequal lengths
 * @example
 * ```ts
 * import { geometricMean } from "corroborate/numeric";
 *
 * const mean = geometricMean([1000, 4000]);
 * if (mean.ok) Math.round(mean.value); // 2000
 * ```
 */
export function geometricMean(
  values: readonly number[],
  options: { readonly weights?: readonly number[] } = {},
): Result<number, NoValues> {
  const { weights } = options;
  requireAllPositive("values", values);
  requireWeights(weights, values.length, "values");
  // Distances from one of the values keep the sum small, so equal values give back exactly themselves.
  const reference = values[0] ?? 1;
  let total = 0;
  let sum = 0;
  values.forEach((value, index) => {
    const weight = weights?.[index] ?? 1;
    total += weight;
    sum += weight * (Math.log(value) - Math.log(reference));
  });
  return total > 0 ? accept(reference * Math.exp(sum / total)) : refuse({ code: "no-values" });
}

/**
 * The number of equally weighted observations that would say as much as the weighted ones.
 *
 * It depends on the weights alone, and equals their count only if all are equal.
 *
 * @param weights not negative
 * @returns at least 1 and at most the number of weights, or the refusal `no-values`
 * @throws RangeError for weights that are negative or not finite
 * @see Kish (1965), Survey Sampling: (sum of weights)^2 / sum of squared weights
 * @example
 * ```ts
 * import { effectiveSampleSize } from "corroborate/numeric";
 *
 * effectiveSampleSize([1, 1, 0.5, 0.5]); // { ok: true, value: 3.6 }
 * ```
 */
export function effectiveSampleSize(weights: readonly number[]): Result<number, NoValues> {
  requireWeights(weights, weights.length, "weights");
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  if (largest === 0) return refuse({ code: "no-values" });
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight / largest;
    squares += (weight / largest) ** 2;
  }
  return accept((sum * sum) / squares);
}
