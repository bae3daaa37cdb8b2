import { accept, refuse, type Refusal, type Result } from "../result.ts";
import type { CensoredFit, NoMaximum } from "./censored-fit.ts";
import { chiSquareQuantile } from "./chi-square.ts";
import type { Interval } from "./interval.ts";
import { type LikelihoodTerms, type LogCells, toLogCells } from "./log-cells.ts";
import { fitLogNormal } from "./log-normal-fit.ts";
import { likelihoodAt } from "./log-normal-likelihood.ts";
import { requireLevel, requireOneOf } from "./precondition.ts";
import { studentQuantile } from "./student.ts";

/** The medians that the cells do not contradict at a given level; the ends are on the natural scale. */
export interface LogNormalInterval extends Interval {
  /** 0 where the likelihood excludes no small number; null where it excludes no large one. */
  readonly high: number | null;
  readonly fit: CensoredFit;
  readonly level: number;
  readonly calibration: "t" | "chiSquare";
  readonly origins: number;
}

/** One origin says nothing about how far origins lie apart. */
export interface TooFewOrigins extends Refusal {
  readonly code: "too-few-origins";
  readonly origins: number;
  readonly needed: number;
}

/**
 * The interval for the median of beliefs that are known only up to intervals.
 *
 * The cut-off is calibrated so that exact observations give Student's t interval of their logarithms exactly; the
 * usual chi-square cut-off is too narrow for a few origins.
 *
 * @param cells as for {@link fitLogNormal}
 * @param options `weights`: as for {@link fitLogNormal}; `level`: between 0 and 1, 0.95 by default; `origins`: how many
 * independent voices stand behind the cells, by default the number of cells that weigh something; `calibration`: `t`
 * (default) or `chiSquare`
 * @returns the interval with its fit, or the refusals {@link NoMaximum} and, for one origin, {@link TooFewOrigins}
 * @throws RangeError as {@link fitLogNormal}, for a level outside 0 to 1 and for origins below 1
 * @see profile likelihood: 2 (l max - l(theta)) <= n ln(1 + t^2 / (n - 1)), t with n - 1 degrees; or chi-square with 1
 * @example
 * ```ts
 * import { logNormalInterval } from "corroborate/numeric";
 *
 * const interval = logNormalInterval([
 *   { low: 10_500, high: 11_500 },
 *   { low: 11_800, high: 12_200 },
 *   { low: 10_001, high: 19_999 },
 * ]);
 * if (interval.ok) [Math.round(interval.value.low), Math.round(interval.value.high ?? NaN)]; // [9791, 14428]
 * ```
 */
export function logNormalInterval(
  cells: readonly Interval[],
  options: {
    readonly weights?: readonly number[];
    readonly level?: number;
    readonly origins?: number;
    readonly calibration?: "t" | "chiSquare";
  } = {},
): Result<LogNormalInterval, NoMaximum | TooFewOrigins> {
  const { weights, level = 0.95, calibration = "t" } = options;
  requireLevel("level", level);
  requireOneOf("calibration", calibration, ["t", "chiSquare"]);
  const fitted = fitLogNormal(cells, weights === undefined ? {} : { weights });
  const origins = options.origins ?? weights?.filter((weight) => weight > 0).length ?? cells.length;
  if (!(origins >= 1 && origins < Infinity)) throw new RangeError(`origins must be at least 1, got ${origins}`);
  if (!fitted.ok) return fitted;
  if (origins < 2) return refuse({ code: "too-few-origins", origins, needed: 2 });
  const profile = new Profile(toLogCells(cells, weights), fitted.value);
  const cutOff = calibration === "t" ? studentCutOff(level, origins) : chiSquareQuantile(level, 1);
  const low = Math.exp(profile.boundary(-1, cutOff));
  const high = Math.exp(profile.boundary(1, cutOff));
  return accept({ low, high: high === Infinity ? null : high, fit: fitted.value, level, calibration, origins });
}

function studentCutOff(level: number, origins: number): number {
  const t = studentQuantile((1 + level) / 2, origins - 1);
  return origins * Math.log1p((t * t) / (origins - 1));
}

/** The highest likelihood for each given theta, sigma being free. */
class Profile {
  readonly #cells: LogCells;
  readonly #fit: CensoredFit;
  readonly #maximum: number;

  constructor(cells: LogCells, fit: CensoredFit) {
    this.#cells = cells;
    this.#fit = fit;
    this.#maximum = fit.logLikelihood + cells.jacobian;
  }

  /**
   * Where the signed root of the likelihood ratio meets the cut-off, on one side of the maximum. That root is nearly
   * straight, so Newton's method needs few steps; a bracket that only shrinks keeps it from running away.
   */
  boundary(side: -1 | 1, cutOff: number): number {
    const { theta, sigma, covariance } = this.#fit;
    const target = Math.sqrt(cutOff);
    let inside = theta;
    let outside = side * Infinity;
    let beta = 1 / sigma;
    let guess = theta + side * target * Math.sqrt(covariance.theta);
    for (let step = 0; step < 200; step += 1) {
      if (Math.abs(guess) > beyondNumbers) return side * Infinity;
      const best = this.#bestBeta(guess, beta);
      beta = best.beta;
      const root = Math.sqrt(Math.max(0, 2 * (this.#maximum - best.terms.value)));
      if (root < target) inside = guess;
      else outside = guess;
      const slope = (-beta * best.terms.alpha) / root;
      const newton = guess + (target - root) / slope;
      const width = Math.abs(newton - guess);
      if (width <= 1e-15 * Math.max(1, Math.abs(guess)) || Math.abs(root - target) < 1e-14 * target) return newton;
      const between = side * (newton - inside) > 0 && side * (outside - newton) > 0;
      if (between && width < 4 * (Math.abs(guess - theta) + sigma)) guess = newton;
      else
        guess = Number.isFinite(outside)
          ? (inside + outside) / 2
          : guess + side * 2 * (Math.abs(guess - theta) + sigma);
      if (guess === inside || guess === outside) return guess;
    }
    return guess;
  }

  /** One-dimensional and concave: Newton's method in the logarithm's safe region, halved where it would not rise. */
  #bestBeta(theta: number, start: number): { beta: number; terms: LikelihoodTerms } {
    const origin = theta - this.#cells.centre;
    let beta = start;
    let terms = likelihoodAt(this.#cells, 0, beta, origin);
    for (let step = 0; step < 100; step += 1) {
      const newton = -terms.beta / terms.betaBeta;
      const gain = newton * terms.beta;
      const last = gain < 1e-16;
      const noise = 1e-13 * (1 + Math.abs(terms.value));
      let share = 1;
      while (beta + share * newton <= 0) share /= 2;
      let next = likelihoodAt(this.#cells, 0, beta + share * newton, origin);
      while (!last && !(next.value >= terms.value + 1e-4 * share * gain - noise) && share > 1e-10) {
        share /= 2;
        next = likelihoodAt(this.#cells, 0, beta + share * newton, origin);
      }
      beta += share * newton;
      terms = next;
      if (last) break;
    }
    return { beta, terms };
  }
}

/** Beyond this logarithm there is no number on the natural scale, neither large nor small. */
const beyondNumbers = 745;
