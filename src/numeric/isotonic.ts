import { requireAllFinite, requireOneOf, requireWeights } from "./precondition.ts";

/** A fit that only rises (or only falls), as values where it was observed. */
export interface IsotonicFit {
  /** Places in rising order, each once; with `ties: "separate"` once for each observation. */
  readonly at: readonly number[];
  /** The fitted value at each of these places. */
  readonly values: readonly number[];
  /** The fitted value of each observation, in the order given. */
  readonly fitted: readonly number[];
}

/**
 * The rising (or falling) sequence that lies closest to the observations, by weighted least squares.
 *
 * Observations at one place are first pooled to their weighted mean, so each place has one fitted value; R's isoreg
 * keeps them separate and lets the fit bend between them.
 *
 * @param observations `at` (a time, say) and `value`, in any order; on logs for counts
 * @param options `weights`: one for each observation, not negative, 1 each by default; an observation of weight 0 is
 * fitted and moves nothing; `direction`: `increasing` (default) or `decreasing`; `ties`: `pooled` (default, as in
 * scikit-learn) or `separate` (as in R's isoreg: at one place, against the direction)
 * @returns the fit; without observations an empty one
 * @throws RangeError for numbers that are not finite, negative weights or unequal lengths
 * @see pool adjacent violators (Ayer et al. 1955) with a stack; cost O(n) for observations in order, O(n log n) else
 * @example
 * ```ts
 * import { isotonicRegression } from "corroborate/numeric";
 *
 * const reports = [{ at: 1, value: 31 }, { at: 2, value: 45 }, { at: 4, value: 43 }];
 * isotonicRegression(reports).fitted; // [31, 44, 44]
 * ```
 */
export function isotonicRegression(
  observations: readonly { readonly at: number; readonly value: number }[],
  options: {
    readonly weights?: readonly number[];
    readonly direction?: "increasing" | "decreasing";
    readonly ties?: "pooled" | "separate";
  } = {},
): IsotonicFit {
  const { weights, direction = "increasing", ties = "pooled" } = options;
  requireOneOf("ties", ties, ["pooled", "separate"]);
  requireOneOf("direction", direction, ["increasing", "decreasing"]);
  requireWeights(weights, observations.length, "observations");
  const place = new Float64Array(observations.length);
  const value = new Float64Array(observations.length);
  observations.forEach((observation, index) => {
    place[index] = observation.at;
    value[index] = observation.value;
  });
  requireAllFinite("observations.at", place);
  requireAllFinite("observations.value", value);
  const sign = direction === "increasing" ? 1 : -1;
  const order = ties === "pooled" ? orderBy(place) : orderBy(place, value, sign);
  const pooled = pool(order, place, value, weights, ties === "pooled");
  const fit = poolAdjacentViolators(pooled.value, pooled.weight, sign);
  const fitted = new Array<number>(observations.length);
  order.forEach((index, position) => {
    fitted[index] = fit[pooled.group[position]!]!;
  });
  return { at: toList(pooled.at), values: toList(fit), fitted };
}

/** Array.from walks a typed array by its iterator, which costs more than the whole fit. */
function toList(column: Float64Array): number[] {
  const list = new Array<number>(column.length);
  for (let index = 0; index < column.length; index += 1) list[index] = column[index]!;
  return list;
}

/** Blocks live on a stack; a block that starts below its predecessor's mean is merged into it. */
function poolAdjacentViolators(values: Float64Array, weights: Float64Array, direction: 1 | -1): Float64Array {
  const mean = new Float64Array(values.length);
  const weight = new Float64Array(values.length);
  const end = new Uint32Array(values.length);
  let blocks = 0;
  for (let index = 0; index < values.length; index += 1) {
    mean[blocks] = values[index]!;
    weight[blocks] = weights[index]!;
    end[blocks] = index + 1;
    blocks += 1;
    while (blocks > 1 && direction * (mean[blocks - 2]! - mean[blocks - 1]!) >= 0) {
      const before = blocks - 2;
      const total = weight[before]! + weight[blocks - 1]!;
      // A block without weight takes the level of its neighbour.
      const share = total === 0 ? 0.5 : weight[blocks - 1]! / total;
      mean[before] = mean[before]! + share * (mean[blocks - 1]! - mean[before]!);
      weight[before] = total;
      end[before] = end[blocks - 1]!;
      blocks -= 1;
    }
  }
  const fit = new Float64Array(values.length);
  let from = 0;
  for (let block = 0; block < blocks; block += 1) {
    fit.fill(mean[block]!, from, end[block]!);
    from = end[block]!;
  }
  return fit;
}

/** Positions in rising order of place, ties by value against the direction; a list in order is not sorted again. */
function orderBy(place: Float64Array, value?: Float64Array, direction = 1): Uint32Array {
  const order = new Uint32Array(place.length).map((_, index) => index);
  const compare = (one: number, other: number): number =>
    place[one]! - place[other]! || (value === undefined ? 0 : direction * (value[other]! - value[one]!)) || one - other;
  for (let index = 1; index < place.length; index += 1) {
    if (compare(index - 1, index) > 0) return order.sort(compare);
  }
  return order;
}

interface Pooled {
  readonly at: Float64Array;
  readonly value: Float64Array;
  readonly weight: Float64Array;
  /** For each position in the order, the entry of `at` it belongs to. */
  readonly group: Uint32Array;
}

/** One weighted mean for each distinct place, or each observation for itself. */
function pool(
  order: Uint32Array,
  place: Float64Array,
  value: Float64Array,
  weights: readonly number[] | undefined,
  together: boolean,
): Pooled {
  const at = new Float64Array(order.length);
  const mean = new Float64Array(order.length);
  const weight = new Float64Array(order.length);
  const group = new Uint32Array(order.length);
  let groups = 0;
  order.forEach((index, position) => {
    const added = weights?.[index] ?? 1;
    if (together && groups > 0 && at[groups - 1] === place[index]) {
      const last = groups - 1;
      const total = weight[last]! + added;
      if (total > 0) mean[last] = mean[last]! + (added / total) * (value[index]! - mean[last]!);
      weight[last] = total;
    } else {
      at[groups] = place[index]!;
      mean[groups] = value[index]!;
      weight[groups] = added;
      groups += 1;
    }
    group[position] = groups - 1;
  });
  return { at: at.subarray(0, groups), value: mean.subarray(0, groups), weight: weight.subarray(0, groups), group };
}
