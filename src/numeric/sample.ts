import type { Refusal } from "../result.ts";

/** There is no value that counts: none was given, or all weights are 0. */
export interface NoValues extends Refusal {
  readonly code: "no-values";
}

export function sorted(values: readonly number[]): Float64Array {
  return Float64Array.from(values).sort();
}

/** The middle value of a sample in rising order, or the mean of the two in the middle. */
export function medianOfSorted(ascending: ArrayLike<number>): number {
  const above = ascending.length >> 1;
  const upper = ascending[above]!;
  return ascending.length % 2 === 1 ? upper : midpoint(ascending[above - 1]!, upper);
}

/** Half the sum, without leaving the numbers for values near their limit. */
export function midpoint(one: number, other: number): number {
  const sum = one + other;
  return Number.isFinite(sum) ? sum / 2 : one / 2 + other / 2;
}
