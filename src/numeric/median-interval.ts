import { accept, refuse, type Refusal, type Result } from "../result.ts";
import { requireAllFinite, requireLevel } from "./precondition.ts";
import { sorted } from "./sample.ts";

/** Two values of the sample between which the median of the population lies. */
export interface MedianInterval {
  readonly low: number;
  readonly high: number;
  /** The probability that such an interval covers the median: at least the level asked for. */
  readonly coverage: number;
}

/** Even the whole span of the sample does not reach the level. */
export interface TooFewValues extends Refusal {
  readonly code: "too-few-values";
  readonly count: number;
  readonly needed: number;
}

/**
 * The interval for a median that assumes nothing about the distribution but independence.
 *
 * Its ends are values of the sample, so it is usually wider than asked for, and below 6 values there is none at 95 %.
 *
 * @param values in any order and unit
 * @param options `level`: between 0 and 1, 0.95 by default
 * @returns the interval with its exact coverage, or the refusal `too-few-values`
 * @throws RangeError for values that are not finite or a level outside 0 to 1
 * @see the sign test turned round: order statistics k and n + 1 - k, k the largest with coverage enough
 * @example
 * ```ts
 * import { medianInterval } from "corroborate/numeric";
 *
 * medianInterval([3861, 5981, 3611, 2676, 4978, 2013]);
 * // { ok: true, value: { low: 2013, high: 5981, coverage: 0.96875 } }
 * ```
 */
export function medianInterval(
  values: readonly number[],
  options: { readonly level?: number } = {},
): Result<MedianInterval, TooFewValues> {
  const { level = 0.95 } = options;
  requireAllFinite("values", values);
  requireLevel("level", level);
  const count = values.length;
  const tail = (1 - level) / 2;
  const outside = rankOutside(count, tail);
  if (outside.rank === 0) {
    return refuse({ code: "too-few-values", count, needed: Math.ceil(1 - Math.log2(1 - level)) });
  }
  const ascending = sorted(values);
  const low = ascending[outside.rank - 1]!;
  const high = ascending[count - outside.rank]!;
  return accept({ low, high, coverage: 1 - 2 * outside.probability });
}

/** The smallest rank whose cumulative binomial probability exceeds `tail`, and the probability of lower ranks. */
function rankOutside(count: number, tail: number): { rank: number; probability: number } {
  const heads = symmetricBinomial(count);
  let probability = 0;
  for (let rank = 0; ; rank += 1) {
    const next = probability + heads[rank]!;
    if (next > tail * (1 + 1e-13) || rank >= count) return { rank, probability };
    probability = next;
  }
}

/** Probabilities of 0 to `count` heads, built outwards from the middle so that nothing underflows where it counts. */
function symmetricBinomial(count: number): Float64Array {
  const terms = new Float64Array(count + 1);
  const middle = count >> 1;
  terms[middle] = 1;
  for (let heads = middle; heads > 0; heads -= 1) terms[heads - 1] = (terms[heads]! * heads) / (count - heads + 1);
  for (let heads = middle; heads < count; heads += 1)
    terms[heads + 1] = (terms[heads]! * (count - heads)) / (heads + 1);
  const total = terms.reduce((sum, term) => sum + term, 0);
  return terms.map((term) => term / total);
}
