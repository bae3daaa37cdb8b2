import type { Result } from "../result.ts";
import { type CensoredFit, fitCensored, type NoMaximum } from "./censored-fit.ts";
import type { Interval } from "./interval.ts";
import { LikelihoodTerms, type LogCells } from "./log-cells.ts";

/**
 * The log-logistic distribution that best explains numbers of which only intervals are known.
 *
 * Its tails are heavier than those of {@link fitLogNormal}, so a wild source pulls the median less; `sigma` is the
 * scale of the logistic distribution, whose standard deviation is 1.81 times as large.
 *
 * @param cells as for {@link fitLogNormal}
 * @param options as for {@link fitLogNormal}
 * @returns the maximum, or the refusal {@link NoMaximum}, which has the same causes
 * @throws RangeError as {@link fitLogNormal}
 * @see survreg's distribution "loglogistic"; the likelihood is concave in Olsen's parameters here too
 * @example
 * ```ts
 * import { fitLogLogistic } from "corroborate/numeric";
 *
 * const fit = fitLogLogistic([{ low: 1450, high: 1550 }, { low: 2500, high: 3500 }, { low: 10_500, high: 11_500 }]);
 * if (fit.ok) Math.round(fit.value.median); // 3438
 * ```
 */
export function fitLogLogistic(
  cells: readonly Interval[],
  options: { readonly weights?: readonly number[]; readonly sigma?: number } = {},
): Result<CensoredFit, NoMaximum> {
  return fitCensored(cells, logisticLikelihoodAt, options);
}

function logisticLikelihoodAt(cells: LogCells, alpha: number, beta: number): LikelihoodTerms {
  const terms = new LikelihoodTerms();
  for (let index = 0; index < cells.weight.length; index += 1) {
    const weight = cells.weight[index]!;
    const width = 2 * cells.halfWidth[index]!;
    addEnd(terms, weight, cells.low[index]!, alpha, beta, 1);
    addEnd(terms, weight, cells.high[index]!, alpha, beta, -1);
    if (width < Infinity) addWidth(terms, weight, width, beta);
  }
  return terms;
}

/**
 * The probability of a cell is the share above its low end times the share below its high end times
 * 1 - exp(-beta width), so its logarithm is a sum without cancellation. `side` is 1 at the low end, -1 at the high one.
 */
function addEnd(terms: LikelihoodTerms, weight: number, end: number, alpha: number, beta: number, side: 1 | -1): void {
  if (!Number.isFinite(end)) return;
  const z = side * (beta * end - alpha);
  const decay = Math.exp(-Math.abs(z));
  const outside = (z > 0 ? 1 : decay) / (1 + decay);
  const density = decay / (1 + decay) ** 2;
  terms.value -= weight * (Math.max(0, z) + Math.log1p(decay));
  terms.alpha += weight * side * outside;
  terms.beta -= weight * side * end * outside;
  terms.alphaAlpha -= weight * density;
  terms.alphaBeta += weight * end * density;
  terms.betaBeta -= weight * end * end * density;
}

/** An exact observation is the limit of a narrow cell: its width divides out, and beta remains. */
function addWidth(terms: LikelihoodTerms, weight: number, width: number, beta: number): void {
  if (width === 0) {
    terms.value += weight * Math.log(beta);
    terms.beta += weight / beta;
    terms.betaBeta -= weight / (beta * beta);
    return;
  }
  const missing = -Math.expm1(-beta * width);
  const decay = Math.exp(-beta * width);
  terms.value += weight * Math.log(missing);
  terms.beta += (weight * width * decay) / missing;
  terms.betaBeta -= (weight * width * width * decay) / (missing * missing);
}
