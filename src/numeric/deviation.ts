import { accept, refuse, type Result } from "../result.ts";
import { requireAllFinite, requireAllPositive, requireOneOf } from "./precondition.ts";
import { medianOfSorted, type NoValues, sorted } from "./sample.ts";

/**
 * How far values typically lie from their median, as a standard deviation that wild values cannot inflate.
 *
 * It is 0 as soon as more than half of the values are equal.
 *
 * @param values in any order; positive for the scale `log`
 * @param options `scale`: `natural` (default) in the unit of the values, or `log` for the deviation of the logarithms
 * (0.1 is about 10 percent)
 * @returns 1.4826 times the median absolute deviation, or the refusal `no-values`
 * @throws RangeError for values that are not finite, or not positive on the scale `log`
 * @see Hampel (1974); the factor 1.4826 makes it the standard deviation of normal values
 * @example
 * ```ts
 * import { medianAbsoluteDeviation } from "corroborate/numeric";
 *
 * const deviation = medianAbsoluteDeviation([1370, 2858, 4788]);
 * if (deviation.ok) deviation.value; // ≈ 2206.1088
 * ```
 */
export function medianAbsoluteDeviation(
  values: readonly number[],
  options: { readonly scale?: "natural" | "log" } = {},
): Result<number, NoValues> {
  const { scale = "natural" } = options;
  requireOneOf("scale", scale, ["natural", "log"]);
  if (scale === "log") requireAllPositive("values", values);
  else requireAllFinite("values", values);
  if (values.length === 0) return refuse({ code: "no-values" });
  const scaled = scale === "log" ? values.map(Math.log) : values;
  const centre = medianOfSorted(sorted(scaled));
  return accept(1.4826 * medianOfSorted(sorted(scaled.map((value) => Math.abs(value - centre)))));
}
