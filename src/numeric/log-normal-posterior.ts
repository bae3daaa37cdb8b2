import { accept, refuse, type Refusal, type Result } from "../result.ts";
import { type NoMaximum, requireCells, sameLogarithm } from "./censored-fit.ts";
import { gaussLegendre } from "./gauss-legendre.ts";
import type { Interval } from "./interval.ts";
import { type LogCells, toLogCells } from "./log-cells.ts";
import { type Slice, sliceAt } from "./posterior-slice.ts";
import { requireLevel, requirePositive, requireWeights } from "./precondition.ts";

/** What is believed about the median once the cells are known; all ends are on the natural scale. */
export interface LogNormalPosterior {
  readonly median: number;
  readonly low: number;
  readonly high: number;
  readonly level: number;
  /** Scale of the half-normal prior of tau, the standard deviation between origins on the log scale. */
  readonly scale: number;
  /** Posterior mean of the logarithm. */
  readonly thetaMean: number;
  /** Logarithm of the integral of likelihood times prior: flat in theta, so that only differences for the same cells mean
   * anything, such as between two scales. */
  readonly logMarginal: number;
  /** The quantiles for the `probabilities` asked for, in that order. */
  readonly quantiles: readonly number[];
}

/** Several origins gave one exact number that all others allow: the density then grows without limit as tau falls. */
export interface RepeatedExactNumber extends Refusal {
  readonly code: "repeated-exact-number";
  readonly value: number;
}

/**
 * The median of log-normal beliefs where the likelihood alone has no maximum: with a prior on how far origins differ.
 *
 * It exists as soon as there is one lower and one upper bound; with few origins the prior's scale decides the width,
 * so show a second scale beside it.
 *
 * @param cells positive numbers known up to an interval; `low` 0 is no lower bound, `high` null no upper one
 * @param options `scale` of the half-normal prior, 0.5 by default (origins differ by a factor of up to e at 95 %);
 * `level`: between 0 and 1, 0.95 by default; `probabilities`: further quantiles wanted; `weights`: one for each cell
 * @returns the posterior, or the refusals `no-values`, `only-lower-bounds`, `only-upper-bounds` and
 * {@link RepeatedExactNumber}; the cell of a number's rounding avoids the last
 * @throws RangeError as {@link fitLogNormal}, and for a scale, level or probability out of range
 * @see theta flat, tau half-normal; 100 Gauss–Legendre nodes in ln tau from scale / 100,000 to 10 scales (more, from lower on, where a cell is narrower than
 * a hundredth of the scale), panels in theta
 * @example
 * ```ts
 * import { logNormalPosterior } from "corroborate/numeric";
 *
 * const posterior = logNormalPosterior([
 *   { low: 10_000, high: null },
 *   { low: 10_500, high: 11_500 },
 *   { low: 10_800, high: 13_200 },
 * ]);
 * if (posterior.ok) Math.round(posterior.value.median); // 11402
 * ```
 */
export function logNormalPosterior(
  cells: readonly Interval[],
  options: {
    readonly scale?: number;
    readonly level?: number;
    readonly probabilities?: readonly number[];
    readonly weights?: readonly number[];
  } = {},
): Result<LogNormalPosterior, NoMaximum | RepeatedExactNumber> {
  const { scale = 0.5, level = 0.95, probabilities = [], weights } = options;
  requireCells(cells);
  requireWeights(weights, cells.length, "cells");
  requirePositive("scale", scale);
  requireLevel("level", level);
  probabilities.forEach((probability, index) => requireLevel(`probabilities[${index}]`, probability));
  const obstacle = whyImproper(cells, weights);
  if (obstacle !== null) return refuse(obstacle);
  const logCells = toLogCells(cells, weights);
  const posterior = new Mixture(logCells, scale);
  const quantile = (probability: number): number => Math.exp(logCells.centre + posterior.quantile(probability));
  return accept({
    median: quantile(0.5),
    low: quantile((1 - level) / 2),
    high: quantile((1 + level) / 2),
    level,
    scale,
    thetaMean: logCells.centre + posterior.mean,
    logMarginal: posterior.logMarginal - logCells.jacobian,
    quantiles: probabilities.map(quantile),
  });
}

/** The median alone, to about six digits, where many are wanted to see how much they vary; null where there is none. */
export function posteriorMedian(cells: readonly Interval[], scale: number): number | null {
  if (whyImproper(cells, undefined) !== null) return null;
  const logCells = toLogCells(cells, undefined);
  return Math.exp(logCells.centre + new Mixture(logCells, scale, 40).quantile(0.5));
}

function whyImproper(
  cells: readonly Interval[],
  weights: readonly number[] | undefined,
): NoMaximum | RepeatedExactNumber | null {
  let low = 0;
  let high = Infinity;
  let exact = 0;
  for (const [index, cell] of cells.entries()) {
    if (weights?.[index] === 0) continue;
    if (cell.low === cell.high) exact += 1;
    low = Math.max(low, cell.low);
    high = Math.min(high, cell.high ?? Infinity);
  }
  if (low === 0 && high === Infinity) return { code: "no-values" };
  if (high === Infinity) return { code: "only-lower-bounds", low };
  if (exact > 1 && Math.abs(high - low) <= high * sameLogarithm) return { code: "repeated-exact-number", value: low };
  return low === 0 ? { code: "only-upper-bounds", high } : null;
}

/** Half the width of the narrowest cell that is none of a single number. */
function narrowestOf({ halfWidth }: LogCells): number {
  return halfWidth.reduce((least, each) => (each > 0 ? Math.min(least, each) : least), Infinity);
}

/** The posterior of theta as a sum over nodes in tau, measured from the centre of the cells. */
class Mixture {
  readonly logMarginal: number;
  readonly mean: number;
  readonly #slices: readonly Slice[];
  readonly #total: number;

  constructor(cells: LogCells, scale: number, nodesInTau = 100) {
    const usual = Math.log(scale * 1e-5);
    const high = Math.log(scale * 10);
    // What is true of narrow cells is decided where tau is as narrow, as far as logarithms have digits.
    const low = Math.min(usual, Math.log(Math.max(1e-11, narrowestOf(cells) * 1e-3)));
    const half = (high - low) / 2;
    const { nodes, weights } = gaussLegendre(Math.ceil((nodesInTau * (high - low)) / (high - usual)));
    const logPriors = Array.from(nodes, (node, index) => {
      const tau = Math.exp(low + half * (1 + node));
      // Half-normal density times tau, because the nodes stand in ln tau.
      const density = 0.5 * Math.log(2 / Math.PI) - Math.log(scale) - (tau * tau) / (2 * scale * scale);
      return { tau, logWeight: Math.log(weights[index]! * half * tau) + density };
    });
    const candidates = logPriors.map(({ tau, logWeight }) => sliceAt(cells, tau, logWeight));
    const peak = candidates.reduce((most, slice) => Math.max(most, slice.logPeak), -Infinity);
    this.#slices = candidates.filter((slice) => slice.logPeak > peak - 60);
    let total = 0;
    let moment = 0;
    for (const slice of this.#slices) {
      slice.integrate(peak);
      total += slice.mass;
      moment += slice.moment;
    }
    this.#total = total;
    this.mean = moment / total;
    this.logMarginal = peak + Math.log(total);
  }

  /** Newton's method on the distribution function inside a bracket that only shrinks. */
  quantile(probability: number): number {
    let low = Math.min(...this.#slices.map((slice) => slice.low));
    let high = Math.max(...this.#slices.map((slice) => slice.high));
    let theta = this.mean;
    for (let step = 0; step < 200; step += 1) {
      let below = 0;
      let density = 0;
      for (const slice of this.#slices) {
        below += slice.massBelow(theta);
        density += slice.density(theta);
      }
      const excess = below / this.#total - probability;
      if (excess > 0) high = theta;
      else low = theta;
      const newton = theta - (excess * this.#total) / density;
      if (Math.abs(newton - theta) <= 1e-14 * Math.max(1, Math.abs(theta))) return newton;
      theta = newton > low && newton < high ? newton : (low + high) / 2;
      if (theta === low || theta === high) return theta;
    }
    return theta;
  }
}
