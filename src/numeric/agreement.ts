import { accept, refuse, type Result } from "../result.ts";
import { boundOf, requireIntervals, type Interval, type NoIntervals } from "./interval.ts";
import { requireWeights } from "./precondition.ts";

/** The regions where at least `weight` of the intervals overlap. */
export interface AgreementRegions {
  /** Sum of the weights of the intervals that overlap there; without weights, their number. */
  readonly weight: number;
  /** `weight` as a share of all weights, 0 to 1. */
  readonly share: number;
  /** Disjoint, in rising order; every end is an end of a given interval. */
  readonly regions: readonly Interval[];
}

/** Where most intervals overlap, and what comes next. */
export interface Agreement extends AgreementRegions {
  /** Where the next lower weight is enough (these regions hold the best ones too), or null if nothing else is covered. */
  readonly second: AgreementRegions | null;
}

/**
 * All regions where most intervals overlap, by weight.
 *
 * The regions say where most sources agree; they are no confidence interval, and a tiny shift of one end can split
 * one region in two, which is why the second-best regions stand beside them.
 *
 * @param intervals closed intervals, in any order; intervals that touch in one point overlap there
 * @param options `weights`: one for each interval, not negative, 1 each by default. A weight of 0 counts for nothing
 * @returns the regions of greatest weight, or the refusal `no-intervals` (also when all weights are 0)
 * @throws RangeError for reversed ends, numbers that are not finite, negative weights or unequal lengths
 * @see Marzullo (1984), generalised to weights and to all maximal regions; cost O(n log n)
 * @example
 * ```ts
 * import { maximumAgreement } from "corroborate/numeric";
 *
 * const found = maximumAgreement([{ low: 8, high: 9 }, { low: 8, high: 12 }, { low: 10, high: 12 }]);
 * if (found.ok) found.value.regions; // [{ low: 8, high: 9 }, { low: 10, high: 12 }]
 * ```
 */
export function maximumAgreement(
  intervals: readonly Interval[],
  options: { readonly weights?: readonly number[] } = {},
): Result<Agreement, NoIntervals> {
  requireIntervals("intervals", intervals);
  requireWeights(options.weights, intervals.length, "intervals");
  const coverage = sweep(intervals, options.weights);
  const { total } = coverage;
  if (total === 0) return refuse({ code: "no-intervals" });
  const tolerance = 1e-12 * total;
  let best = 0;
  for (const weight of coverage.weights) best = Math.max(best, weight);
  let next = 0;
  for (const weight of coverage.weights) if (weight < best - tolerance) next = Math.max(next, weight);
  const level = (weight: number): AgreementRegions => ({
    weight,
    share: Math.min(1, weight / total),
    regions: regionsFrom(coverage, weight - tolerance),
  });
  return accept({ ...level(best), second: next > tolerance ? level(next) : null });
}

/** A step function: from event `i` up to event `i + 1` the intervals weigh `weights[i]`. */
interface Coverage {
  readonly at: Float64Array;
  readonly starts: Uint8Array;
  readonly weights: Float64Array;
  readonly total: number;
}

/** Visits all ends in rising order, starts before ends, and keeps the running weight after each. */
function sweep(intervals: readonly Interval[], weights: readonly number[] | undefined): Coverage {
  const counted = weights === undefined ? intervals : intervals.filter((_, index) => weights[index]! > 0);
  const weight = weights === undefined ? undefined : Float64Array.from(weights.filter((each) => each > 0));
  const lows = new Float64Array(counted.length);
  const highs = new Float64Array(counted.length);
  counted.forEach((interval, index) => {
    lows[index] = interval.low;
    highs[index] = interval.high ?? Infinity;
  });
  const opening = inOrder(lows, weight);
  const closing = inOrder(highs, weight);
  const events = 2 * counted.length;
  const coverage = { at: new Float64Array(events), starts: new Uint8Array(events), weights: new Float64Array(events) };
  const total = new RunningSum();
  const running = new RunningSum();
  let low = 0;
  let high = 0;
  for (let event = 0; event < events; event += 1) {
    const opens = low < counted.length && opening.at[low]! <= closing.at[high]!;
    const each = opens ? (opening.weight?.[low] ?? 1) : (closing.weight?.[high] ?? 1);
    running.add(opens ? each : -each);
    if (opens) total.add(each);
    coverage.at[event] = opens ? opening.at[low++]! : closing.at[high++]!;
    coverage.starts[event] = opens ? 1 : 0;
    coverage.weights[event] = running.value;
  }
  return { ...coverage, total: total.value };
}

/** Ends in rising order with their weights; without weights the engine's own sort of numbers is many times faster. */
function inOrder(
  ends: Float64Array,
  weight: Float64Array | undefined,
): { at: Float64Array; weight: Float64Array | undefined } {
  if (weight === undefined) return { at: ends.sort(), weight };
  const order = new Uint32Array(ends.length)
    .map((_, index) => index)
    .sort((one, other) => compare(ends[one]!, ends[other]!));
  const at = new Float64Array(ends.length);
  const weights = new Float64Array(ends.length);
  for (let position = 0; position < order.length; position += 1) {
    at[position] = ends[order[position]!]!;
    weights[position] = weight[order[position]!]!;
  }
  return { at, weight: weights };
}

/** The maximal stretches whose weight reaches `least`: each opens with a start and closes with an end. */
function regionsFrom(coverage: Coverage, least: number): Interval[] {
  const regions: Interval[] = [];
  let low: number | null = null;
  coverage.weights.forEach((weight, event) => {
    const at = coverage.at[event]!;
    if (low === null && coverage.starts[event] === 1 && weight >= least) low = at;
    if (low !== null && weight < least) {
      regions.push({ low, high: boundOf(at) });
      low = null;
    }
  });
  return regions;
}

/** Infinity minus Infinity is no number, so ends without a bound need a comparison of their own. */
function compare(one: number, other: number): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** A sum that keeps what rounding drops (Neumaier 1974), so that adding and removing a weight leaves no trace. */
class RunningSum {
  #sum = 0;
  #lost = 0;

  add(term: number): void {
    const sum = this.#sum + term;
    this.#lost += Math.abs(this.#sum) >= Math.abs(term) ? this.#sum - sum + term : term - sum + this.#sum;
    this.#sum = sum;
  }

  get value(): number {
    return this.#sum + this.#lost;
  }
}
