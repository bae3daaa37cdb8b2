import { accept, refuse, type Result } from "../result.ts";
import { requireAllFinite, requireAllPositive, requireOneOf } from "./precondition.ts";
import { midpoint, type NoValues, sorted } from "./sample.ts";

/**
 * The median of the means of all pairs of values, each value paired with itself too.
 *
 * It shrugs off up to 29 % of wild values, and unlike the median it uses the distances between the others.
 *
 * @param values in any order; positive for the scale `log`
 * @param options `scale`: `natural` (default), or `log` to take the estimate of the logarithms and turn it back
 * @returns the estimate, in the unit of the values, or the refusal `no-values`
 * @throws RangeError for values that are not finite, or not positive on the scale `log`
 * @see Hodges and Lehmann (1963); the one-sample form over the Walsh averages with i <= j; exact, O(n) memory
 * @example
 * ```ts
 * import { hodgesLehmann } from "corroborate/numeric";
 *
 * hodgesLehmann([1500, 3000, 10_000, 11_000, 12_000]); // { ok: true, value: 7000 }
 * ```
 */
export function hodgesLehmann(
  values: readonly number[],
  options: { readonly scale?: "natural" | "log" } = {},
): Result<number, NoValues> {
  const { scale = "natural" } = options;
  requireOneOf("scale", scale, ["natural", "log"]);
  if (scale === "log") requireAllPositive("values", values);
  else requireAllFinite("values", values);
  if (values.length === 0) return refuse({ code: "no-values" });
  const ascending = sorted(scale === "log" ? values.map(Math.log) : values);
  const pairs = (ascending.length * (ascending.length + 1)) / 2;
  const lower = pairMean(ascending, Math.ceil(pairs / 2));
  const upper = pairs % 2 === 1 ? lower : pairMean(ascending, pairs / 2 + 1);
  const centre = midpoint(lower, upper);
  return accept(scale === "log" ? Math.exp(centre) : centre);
}

/** The `rank`-th smallest pair mean: halves the range until the two ends are neighbouring numbers. */
function pairMean(ascending: Float64Array, rank: number): number {
  let low = ascending[0]!;
  let high = ascending[ascending.length - 1]!;
  if (pairsUpTo(ascending, low) >= rank) return low;
  for (;;) {
    const middle = midpoint(low, high);
    if (middle <= low || middle >= high) return high;
    if (pairsUpTo(ascending, middle) >= rank) high = middle;
    else low = middle;
  }
}

/** How many pairs have a mean of at most `bound`: as one partner grows, the other can only shrink. */
function pairsUpTo(ascending: Float64Array, bound: number): number {
  let count = 0;
  let partner = ascending.length - 1;
  for (let index = 0; index < ascending.length; index += 1) {
    while (partner >= index && midpoint(ascending[index]!, ascending[partner]!) > bound) partner -= 1;
    if (partner < index) break;
    count += partner - index + 1;
  }
  return count;
}
