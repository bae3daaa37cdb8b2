import type { Result } from "../result.ts";
import { type CensoredFit, fitCensored, type NoMaximum } from "./censored-fit.ts";
import type { Interval } from "./interval.ts";
import { likelihoodAt } from "./log-normal-likelihood.ts";

/**
 * The log-normal distribution that best explains numbers of which only intervals are known.
 *
 * With few cells the maximum often does not exist (they share a number, or none has two ends); that is tested before
 * anything is computed, and refused. Each cell should be one independent origin.
 *
 * @param cells positive numbers known up to an interval; `low` 0 is no lower bound, `high` null no upper one, equal
 * ends are an exact number
 * @param options `weights`: one for each cell, not negative, 1 each by default, multiply the log-likelihood; `sigma`:
 * a known standard deviation of the logarithms, so that only the median is estimated
 * @returns the maximum, or the refusal {@link NoMaximum}
 * @throws RangeError for reversed ends, negative numbers, an exact 0, negative weights or unequal lengths
 * @see Olsen (1978) for the parameters in which the likelihood is concave; Newton's method with step-halving
 * @example
 * ```ts
 * import { fitLogNormal } from "corroborate/numeric";
 *
 * const fit = fitLogNormal([{ low: 1450, high: 1550 }, { low: 2500, high: 3500 }, { low: 10_500, high: 11_500 }]);
 * if (fit.ok) Math.round(fit.value.median); // 3655
 * ```
 */
export function fitLogNormal(
  cells: readonly Interval[],
  options: { readonly weights?: readonly number[]; readonly sigma?: number } = {},
): Result<CensoredFit, NoMaximum> {
  return fitCensored(cells, likelihoodAt, options);
}
