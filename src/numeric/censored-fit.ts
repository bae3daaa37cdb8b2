import { accept, refuse, type Refusal, type Result } from "../result.ts";
import { type Interval, requireIntervals } from "./interval.ts";
import { type LikelihoodTerms, type LogCells, toLogCells } from "./log-cells.ts";
import { requirePositive, requireWeights } from "./precondition.ts";

/** The distribution of beliefs that makes the given cells most likely. */
export interface CensoredFit {
  /** exp(theta): half of the beliefs lie below. A median, not a mean. */
  readonly median: number;
  /** Centre of the logarithms. */
  readonly theta: number;
  /** Scale of the logarithms (log-normal: their standard deviation): 0.1 means that sources differ by about 10 percent. */
  readonly sigma: number;
  /** Exact observations count with their density on the natural scale, cells with their probability. */
  readonly logLikelihood: number;
  /** Inverse of the observed information, for theta and the logarithm of sigma (0 where sigma was given). */
  readonly covariance: { readonly theta: number; readonly logSigma: number; readonly thetaLogSigma: number };
  readonly iterations: number;
}

/**
 * Why the likelihood has no single highest point, with what can be said instead.
 *
 * `common-region`: all cells share the numbers from `low` to `high`, and each of them is as good as the others.
 * `only-lower-bounds`: at least `low`. `only-upper-bounds`: at most `high`. `no-bounded-cell`: some say at most `high`,
 * others at least `low`, and nothing in between. `no-values`: no cell that weighs something.
 */
export type NoMaximum =
  | (Refusal & { readonly code: "no-values" })
  | (Refusal & { readonly code: "common-region"; readonly low: number; readonly high: number })
  | (Refusal & { readonly code: "only-lower-bounds"; readonly low: number })
  | (Refusal & { readonly code: "only-upper-bounds"; readonly high: number })
  | (Refusal & { readonly code: "no-bounded-cell"; readonly low: number; readonly high: number });

/** The log-likelihood of cells in Olsen's parameters alpha = theta / sigma and beta = 1 / sigma, concave in both. */
export type Likelihood = (cells: LogCells, alpha: number, beta: number) => LikelihoodTerms;

/** The maximum of a likelihood that is concave in Olsen's parameters: tested for existence, then found by Newton. */
export function fitCensored(
  cells: readonly Interval[],
  likelihoodAt: Likelihood,
  { weights, sigma }: { readonly weights?: readonly number[]; readonly sigma?: number },
): Result<CensoredFit, NoMaximum> {
  requireCells(cells);
  requireWeights(weights, cells.length, "cells");
  if (sigma !== undefined) requirePositive("sigma", sigma);
  const counted = weights === undefined ? cells : cells.filter((_, index) => weights[index]! > 0);
  const obstacle = whyNoMaximum(counted, sigma !== undefined);
  if (obstacle !== null) return refuse(obstacle);
  const logCells = toLogCells(cells, weights);
  return accept(describe(logCells, maximise(logCells, likelihoodAt, sigma), sigma !== undefined));
}

/** Cells hold numbers above 0; a lower end of 0 says that there is no lower bound. */
export function requireCells(cells: readonly Interval[]): void {
  requireIntervals("cells", cells);
  cells.forEach(({ low, high }, index) => {
    if (low < 0) throw new RangeError(`cells[${index}].low must not be negative, got ${low}`);
    if (high === 0) throw new RangeError(`cells[${index}].high must be positive, got 0`);
  });
}

/** The existence test: one pass, before any iteration. */
function whyNoMaximum(cells: readonly Interval[], sigmaKnown: boolean): NoMaximum | null {
  if (cells.length === 0) return { code: "no-values" };
  let low = 0;
  let high = Infinity;
  let bounded = false;
  for (const cell of cells) {
    low = Math.max(low, cell.low);
    high = Math.min(high, cell.high ?? Infinity);
    if (cell.low > 0 && cell.high !== null) bounded = true;
  }
  if (low === 0 && high === Infinity) return { code: "no-values" };
  if (high === Infinity) return { code: "only-lower-bounds", low };
  if (low === 0) return { code: "only-upper-bounds", high };
  if (sigmaKnown) return null;
  if (low <= high) return { code: "common-region", low, high };
  // So near to each other that their logarithms cannot be told apart.
  if (low <= high * (1 + sameLogarithm)) return { code: "common-region", low: high, high: low };
  return bounded ? null : { code: "no-bounded-cell", low, high };
}

/** Relative distance below which the digits of two logarithms no longer say how far they are apart. */
export const sameLogarithm = 2e-14;

interface Maximum {
  readonly alpha: number;
  readonly beta: number;
  readonly terms: LikelihoodTerms;
  readonly iterations: number;
}

/** Newton's method; a step that does not raise the likelihood, or makes beta negative, is halved. */
function maximise(cells: LogCells, likelihoodAt: Likelihood, sigma: number | undefined): Maximum {
  const weight = cells.weight.reduce((sum, each) => sum + each, 0);
  let beta = 1 / (sigma ?? startingSigma(cells));
  let alpha = 0;
  let terms = likelihoodAt(cells, alpha, beta);
  for (let iterations = 1; ; iterations += 1) {
    const step = newtonStep(terms, sigma !== undefined);
    const gain = step.alpha * terms.alpha + step.beta * terms.beta;
    const last = gain < 1e-16 * weight || iterations >= 200;
    // What rounding may take from the sum; below it the likelihood cannot judge a step, but the step is still good.
    const noise = 1e-13 * (weight + Math.abs(terms.value));
    let share = 1;
    while (beta + share * step.beta <= 0) share /= 2;
    let next = likelihoodAt(cells, alpha + share * step.alpha, beta + share * step.beta);
    while (!last && !(next.value >= terms.value + 1e-4 * share * gain - noise) && share > 1e-10) {
      share /= 2;
      next = likelihoodAt(cells, alpha + share * step.alpha, beta + share * step.beta);
    }
    alpha += share * step.alpha;
    beta += share * step.beta;
    terms = next;
    if (last) return { alpha, beta, terms, iterations };
  }
}

function newtonStep(terms: LikelihoodTerms, sigmaKnown: boolean): { alpha: number; beta: number } {
  if (sigmaKnown) return { alpha: -terms.alpha / terms.alphaAlpha, beta: 0 };
  const determinant = terms.alphaAlpha * terms.betaBeta - terms.alphaBeta * terms.alphaBeta;
  return {
    alpha: (terms.alphaBeta * terms.beta - terms.betaBeta * terms.alpha) / determinant,
    beta: (terms.alphaBeta * terms.alpha - terms.alphaAlpha * terms.beta) / determinant,
  };
}

/** The spread of the middles of the cells, which the first steps correct. */
function startingSigma(cells: LogCells): number {
  const squares = cells.middle.reduce((sum, middle) => sum + middle * middle, 0);
  return Math.sqrt(squares / cells.middle.length) || 1;
}

/** Turns the curvature in Olsen's parameters into the covariance of theta and the logarithm of sigma. */
function describe(cells: LogCells, { alpha, beta, terms, iterations }: Maximum, sigmaKnown: boolean): CensoredFit {
  const theta = cells.centre + alpha / beta;
  const forTheta = -beta * beta * terms.alphaAlpha;
  const forBoth = beta * (alpha * terms.alphaAlpha + beta * terms.alphaBeta);
  const forLogSigma = -(
    alpha * alpha * terms.alphaAlpha +
    2 * alpha * beta * terms.alphaBeta +
    beta * beta * terms.betaBeta
  );
  const determinant = forTheta * forLogSigma - forBoth * forBoth;
  const covariance = sigmaKnown
    ? { theta: 1 / forTheta, logSigma: 0, thetaLogSigma: 0 }
    : { theta: forLogSigma / determinant, logSigma: forTheta / determinant, thetaLogSigma: -forBoth / determinant };
  const logLikelihood = terms.value - cells.jacobian;
  return { median: Math.exp(theta), theta, sigma: 1 / beta, logLikelihood, covariance, iterations };
}
