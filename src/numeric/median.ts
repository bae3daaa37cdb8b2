import { accept, refuse, type Result } from "../result.ts";
import { requireAllFinite, requireAllPositive, requireOneOf, requireWeights } from "./precondition.ts";
import { midpoint, type NoValues } from "./sample.ts";

/** What stands for the median where it could be anything between two values. */
export type MedianTie = "lower" | "upper" | "mean" | "geometricMean";

/**
 * The value with half of the weight on each side.
 *
 * Where the weights split exactly in half, every number between two values is a median; `tie` says which one is meant.
 *
 * @param values in any order and unit
 * @param options `weights`: one for each value, not negative, 1 each by default; `tie`: `lower` (at least half of the
 * weight lies at or below), `upper` (more than half does), their `mean` (default) or `geometricMean` (positive values)
 * @returns the median, or the refusal `no-values`
 * @throws RangeError for values that are not finite, negative weights or unequal lengths
 * @see lower: inf x with W(x) >= 1/2; upper: inf x with W(x) > 1/2, W being the share of weight at or below x
 * @example
 * ```ts
 * import { weightedMedian } from "corroborate/numeric";
 *
 * weightedMedian([1500, 3000, 10_000, 12_000], { tie: "lower" }); // { ok: true, value: 3000 }
 * ```
 */
export function weightedMedian(
  values: readonly number[],
  options: { readonly weights?: readonly number[]; readonly tie?: MedianTie } = {},
): Result<number, NoValues> {
  const { weights, tie = "mean" } = options;
  requireOneOf("tie", tie, ["lower", "upper", "mean", "geometricMean"]);
  if (tie === "geometricMean") requireAllPositive("values", values);
  else requireAllFinite("values", values);
  requireWeights(weights, values.length, "values");
  const weigh = (index: number): number => weights?.[index] ?? 1;
  const order = [...values.keys()].filter((index) => weigh(index) > 0);
  order.sort((one, other) => values[one]! - values[other]!);
  let total = 0;
  for (const index of order) total += weigh(index);
  const tolerance = 1e-12 * total;
  let below = 0;
  let lower: number | null = null;
  for (const index of order) {
    below += weigh(index);
    if (lower === null && below >= total / 2 - tolerance) lower = values[index]!;
    if (lower !== null && below > total / 2 + tolerance) return accept(between(lower, values[index]!, tie));
  }
  return refuse({ code: "no-values" });
}

function between(lower: number, upper: number, tie: MedianTie): number {
  if (tie === "lower" || lower === upper) return lower;
  if (tie === "upper") return upper;
  return tie === "mean" ? midpoint(lower, upper) : Math.sqrt(lower) * Math.sqrt(upper);
}
