import { accept, refuse, type Refusal, type Result } from "../result.ts";

/** A figure with its own error: the estimate and the square of its standard error, on the scale of the pooling. */
export interface Estimated {
  readonly estimate: number;
  readonly variance: number;
}

/** Pooling needs two estimates; the only one, where there is one, is handed back. */
export interface TooFewEstimates extends Refusal {
  readonly code: "too-few-estimates";
  readonly count: number;
  readonly needed: number;
  readonly only?: Estimated;
}

/** Estimates as columns, measured from the first so that a common offset costs no digits. */
export interface Sample {
  readonly offset: number;
  readonly estimate: Float64Array;
  readonly variance: Float64Array;
  /** Room for the weights of the moments in hand. */
  readonly weight: Float64Array;
}

export function toSample(estimates: readonly Estimated[]): Result<Sample, TooFewEstimates> {
  estimates.forEach(({ estimate, variance }, index) => {
    // Beyond these the squares that every method takes are no numbers.
    if (!(Math.abs(estimate) <= 1e50)) {
      throw new RangeError(`estimates[${index}].estimate must be a number from -1e50 to 1e50, got ${estimate}`);
    }
    if (!(variance >= 1e-50 && variance <= 1e100)) {
      throw new RangeError(`estimates[${index}].variance must be a number from 1e-50 to 1e100, got ${variance}`);
    }
  });
  const only = estimates[0];
  if (only === undefined) return refuse({ code: "too-few-estimates", count: 0, needed: 2 });
  if (estimates.length === 1) return refuse({ code: "too-few-estimates", count: 1, needed: 2, only: { ...only } });
  const count = estimates.length;
  const sample = {
    offset: only.estimate,
    estimate: new Float64Array(count),
    variance: new Float64Array(count),
    weight: new Float64Array(count),
  };
  estimates.forEach(({ estimate, variance }, index) => {
    sample.estimate[index] = estimate - only.estimate;
    sample.variance[index] = variance;
  });
  return accept(sample);
}

/** Sums over the inverse of variance plus tau squared. */
export interface Moments {
  readonly sum: number;
  readonly squares: number;
  /** The weighted mean, from the offset. */
  readonly mean: number;
  /** Squared distances from the mean times weight, and times squared weight. */
  readonly q: number;
  readonly qSquares: number;
}

export function momentsAt({ estimate, variance, weight: room }: Sample, tauSquared: number): Moments {
  let sum = 0;
  let squares = 0;
  let mean = 0;
  for (let index = 0; index < estimate.length; index += 1) {
    const weight = 1 / (variance[index]! + tauSquared);
    room[index] = weight;
    sum += weight;
    squares += weight * weight;
    mean += weight * estimate[index]!;
  }
  mean /= sum;
  let q = 0;
  let qSquares = 0;
  for (let index = 0; index < estimate.length; index += 1) {
    const distance = estimate[index]! - mean;
    const term = room[index]! * distance * distance;
    q += term;
    qSquares += room[index]! * term;
  }
  return { sum, squares, mean, q, qSquares };
}

/**
 * S1 - S2 / S1 of the inverse variances, S being sums of powers: how much weight lies beyond one estimate.
 *
 * As a sum of products of each weight with the weight of all others, because one far more precise estimate leaves
 * nothing of the difference.
 */
export function weightSpread({ variance, weight: room }: Sample): number {
  let sum = 0;
  for (let index = 0; index < variance.length; index += 1) {
    room[index] = sum;
    sum += 1 / variance[index]!;
  }
  let spread = 0;
  let after = 0;
  for (let index = variance.length - 1; index >= 0; index -= 1) {
    const weight = 1 / variance[index]!;
    spread += (weight / sum) * (room[index]! + after);
    after += weight;
  }
  return spread;
}
