import type { Interval } from "./interval.ts";

/**
 * Cells on the log scale, measured from a centre so that large counts lose no digits.
 *
 * A lower end of 0 has become -Infinity, an open upper end Infinity; equal ends are an exact observation.
 */
export interface LogCells {
  readonly centre: number;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly weight: Float64Array;
  /** The middle of each cell and half its width, exact where the cell is far narrower than its place. */
  readonly middle: Float64Array;
  readonly halfWidth: Float64Array;
  /** Weighted sum of the logarithms of exact observations: the change of variable from the log to the natural scale. */
  readonly jacobian: number;
}

/** Takes logarithms of the cells that weigh something. */
export function toLogCells(cells: readonly Interval[], weights: readonly number[] | undefined): LogCells {
  const kept = weights === undefined ? cells : cells.filter((_, index) => weights[index]! > 0);
  const weight = new Float64Array(kept.length).fill(1);
  if (weights !== undefined) weight.set(weights.filter((each) => each > 0));
  const low = new Float64Array(kept.length);
  const high = new Float64Array(kept.length);
  const middle = new Float64Array(kept.length);
  const halfWidth = new Float64Array(kept.length);
  let centre = 0;
  let jacobian = 0;
  kept.forEach((cell, index) => {
    const open = cell.low === 0 || cell.high === null;
    low[index] = Math.log(cell.low);
    high[index] = cell.high === null ? Infinity : cell.high === cell.low ? low[index]! : Math.log(cell.high);
    middle[index] = middleOf(low[index]!, high[index]!);
    halfWidth[index] = open ? Infinity : 0.5 * logWidth(cell.low, cell.high);
    centre += (middle[index]! - centre) / (index + 1);
    if (halfWidth[index] === 0) jacobian += weight[index]! * middle[index]!;
  });
  for (const places of [low, high, middle]) {
    for (let index = 0; index < places.length; index += 1) places[index]! -= centre;
  }
  return { centre, low, high, weight, middle, halfWidth, jacobian };
}

/** The difference of two logarithms, which for numbers near each other a subtraction would lose. */
export function logWidth(low: number, high: number): number {
  return high > 2 * low ? Math.log(high) - Math.log(low) : Math.log1p((high - low) / low);
}

/** The log-likelihood in Olsen's parameters alpha = theta / sigma, beta = 1 / sigma, with its derivatives. */
export class LikelihoodTerms {
  value = 0;
  alpha = 0;
  beta = 0;
  alphaAlpha = 0;
  alphaBeta = 0;
  betaBeta = 0;
}

function middleOf(low: number, high: number): number {
  if (low === -Infinity) return high === Infinity ? 0 : high;
  return high === Infinity ? low : 0.5 * (low + high);
}
