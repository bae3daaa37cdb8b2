import { accept, refuse, type Result } from "../result.ts";
import { requireAllFinite, requireOneOf, requireProbability } from "./precondition.ts";
import { type NoValues, sorted } from "./sample.ts";

/**
 * The value below which a given share of a sample lies, interpolated between neighbours.
 *
 * Samples have no single quantile; the types are those of Hyndman and Fan: 7 (default) is what R and spreadsheets
 * print, 8 is approximately median-unbiased (too high as often as too low), whatever the distribution.
 *
 * @param values in any order and unit
 * @param probability 0 to 1
 * @param options `type`: 7 or 8
 * @returns the quantile, in the unit of the values, or the refusal `no-values`
 * @throws RangeError for values that are not finite or a probability outside 0 to 1
 * @see Hyndman and Fan (1996), Sample quantiles in statistical packages, definitions 7 and 8
 * @example
 * ```ts
 * import { quantile } from "corroborate/numeric";
 *
 * quantile([1370, 2858, 4788], 0.25); // { ok: true, value: 2114 }
 * ```
 */
export function quantile(
  values: readonly number[],
  probability: number,
  options: { readonly type?: 7 | 8 } = {},
): Result<number, NoValues> {
  const { type = 7 } = options;
  requireAllFinite("values", values);
  requireProbability("probability", probability);
  requireOneOf("type", String(type), ["7", "8"]);
  if (values.length === 0) return refuse({ code: "no-values" });
  const ascending = sorted(values);
  const last = ascending.length - 1;
  const exact = type === 7 ? last * probability : (ascending.length + 1 / 3) * probability - 2 / 3;
  const position = Math.min(last, Math.max(0, exact));
  const below = Math.floor(position);
  const share = position - below;
  const lower = ascending[below]!;
  const upper = ascending[Math.min(last, below + 1)]!;
  return accept(lower === upper ? lower : lower * (1 - share) + upper * share);
}
