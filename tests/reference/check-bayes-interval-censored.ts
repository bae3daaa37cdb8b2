import { logNormalPosterior } from "corroborate/numeric";
import { expectAllClose, expectClose, toCells, valueOf } from "./expect-close.ts";
import type { ReferenceCase } from "./load-cases.ts";

export type PosteriorCase = ReferenceCase<
  {
    readonly lower: readonly (number | null)[];
    readonly upper: readonly (number | null)[];
    readonly tauPriorScale: number;
    readonly weights?: readonly number[];
  },
  {
    readonly probs: readonly number[];
    readonly logMarginal: number;
    readonly thetaMean: number;
    readonly thetaQuantiles: readonly number[];
    readonly naturalQuantiles: readonly number[];
    readonly resolutionDifference: number;
  }
>;

export function checkPosterior({ input, output }: PosteriorCase): void {
  const scale = input.tauPriorScale;
  const weights = input.weights === undefined ? {} : { weights: input.weights };
  const cells = toCells(input.lower, input.upper);
  const posterior = valueOf(logNormalPosterior(cells, { ...weights, scale, probabilities: output.probs }));
  // No peer offers the model: the reference states what two of its own resolutions differ by.
  const precision = Math.max(1e-9, 2 * output.resolutionDifference);
  const tolerance = { relative: precision };
  expectClose("thetaMean", posterior.thetaMean, output.thetaMean, tolerance);
  expectAllClose("thetaQuantiles", posterior.quantiles.map(Math.log), output.thetaQuantiles, tolerance);
  const natural = { relative: 10 * precision };
  expectAllClose("naturalQuantiles", posterior.quantiles, output.naturalQuantiles, natural);
  // The reference leaves out the constant of the half-normal density, sqrt(2 / pi) / scale.
  const constant = 0.5 * Math.log(2 / Math.PI) - Math.log(scale);
  expectClose("logMarginal", posterior.logMarginal - constant, output.logMarginal, { relative: precision, absolute: precision });
}
