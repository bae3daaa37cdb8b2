import { fitLogLogistic, fitLogNormal, logNormalInterval, normalQuantile } from "corroborate/numeric";
import { expect } from "vitest";
import { expectAllClose, expectClose, type Tolerance, toCells, valueOf } from "./expect-close.ts";
import type { ReferenceCase } from "./load-cases.ts";

export type IntervalCensoredCase = ReferenceCase<
  {
    readonly lower: readonly (number | null)[];
    readonly upper: readonly (number | null)[];
    readonly weights?: readonly number[];
    readonly fixedSigma?: number;
  },
  Peer & {
    readonly finiteMle: boolean;
    readonly quantileProbs?: readonly number[];
    readonly quantiles?: readonly number[];
    readonly quantileSe?: readonly number[];
    readonly varCovMuLogSigma?: readonly (readonly number[])[] | null;
    readonly robustVarCov?: unknown;
    readonly waldCi95Median?: { readonly lower: number; readonly upper: number };
    readonly profileCi95Mu?: { readonly lower: number; readonly upper: number };
    readonly verified?: Peer & {
      readonly covMuLogSigma?: number;
      readonly profileLikelihood?: {
        readonly nForT: number;
        readonly chi295Mu: readonly number[];
        readonly t95Mu: readonly number[];
      };
    };
  }
> & { readonly distribution?: string };

interface Peer {
  readonly mu?: number;
  readonly sigma?: number;
  readonly logLik?: number;
  readonly seMu?: number;
  readonly seLogSigma?: number | null;
}

/** Not offered and not compared: robustVarCov (sandwich by origin) and fitdistcens (4 to 6 digits). */
export function checkIntervalCensored({ distribution = "lognormal", input, output }: IntervalCensoredCase): void {
  expect(["lognormal", "loglogistic"]).toContain(distribution);
  const logistic = distribution === "loglogistic";
  const cells = toCells(input.lower, input.upper);
  const weights = input.weights === undefined ? {} : { weights: input.weights };
  const sigma = input.fixedSigma === undefined ? {} : { sigma: input.fixedSigma };
  const result = (logistic ? fitLogLogistic : fitLogNormal)(cells, { ...weights, ...sigma });
  if (!output.finiteMle) {
    expect(result.ok, "a case without a finite maximum must be refused").toBe(false);
    expect(logNormalInterval(cells, weights).ok).toBe(false);
    return;
  }
  const fit = valueOf(result);
  const { covariance } = fit;
  const compare = (peer: Peer, tolerance: Tolerance): void => {
    expectClose("mu", fit.theta, peer.mu, tolerance);
    expectClose("sigma", fit.sigma, peer.sigma, tolerance);
    expectClose("logLik", fit.logLikelihood, peer.logLik, tolerance);
    expectClose("seMu", Math.sqrt(covariance.theta), peer.seMu, tolerance);
    expectClose("seLogSigma", Math.sqrt(covariance.logSigma), peer.seLogSigma, tolerance);
  };
  compare(output, peer);
  expectAllClose("varCov", [covariance.theta, covariance.thetaLogSigma, covariance.logSigma], triangle(output.varCovMuLogSigma), peer);
  const z = output.quantileProbs?.map(logistic ? (p) => Math.log(p / (1 - p)) : normalQuantile) ?? [];
  const quantiles = z.map((each) => Math.exp(fit.theta + each * fit.sigma));
  expectAllClose("quantiles", quantiles, output.quantiles, peer);
  const errors = z.map((each, index) => {
    const step = each * fit.sigma;
    const variance = covariance.theta + 2 * step * covariance.thetaLogSigma + step * step * covariance.logSigma;
    return quantiles[index]! * Math.sqrt(variance);
  });
  // With origins, survreg takes these errors from its sandwich variance.
  if (output.robustVarCov === undefined) expectAllClose("quantileSe", errors, output.quantileSe, peer);
  const reach = normalQuantile(0.975) * Math.sqrt(covariance.theta);
  expectClose("waldCi95Median.lower", Math.exp(fit.theta - reach), output.waldCi95Median?.lower, peer);
  expectClose("waldCi95Median.upper", Math.exp(fit.theta + reach), output.waldCi95Median?.upper, peer);
  if (output.verified !== undefined) {
    compare(output.verified, {});
    expectClose("covMuLogSigma", covariance.thetaLogSigma, output.verified.covMuLogSigma);
  }
  if (input.fixedSigma === undefined && !logistic) checkProfiles(cells, weights, output);
}

function checkProfiles(
  cells: ReturnType<typeof toCells>,
  weights: { readonly weights?: readonly number[] },
  output: IntervalCensoredCase["output"],
): void {
  const logInterval = (calibration: "t" | "chiSquare", origins: number): number[] => {
    const interval = valueOf(logNormalInterval(cells, { ...weights, calibration, origins }));
    return [Math.log(interval.low), Math.log(interval.high ?? Infinity)];
  };
  const profile = output.verified?.profileLikelihood;
  if (profile !== undefined) {
    expectAllClose("t95Mu", logInterval("t", profile.nForT), profile.t95Mu);
    expectAllClose("chi295Mu", logInterval("chiSquare", profile.nForT), profile.chi295Mu);
  }
  const rough = output.profileCi95Mu;
  if (rough !== undefined) {
    expectAllClose("profileCi95Mu", logInterval("chiSquare", 2), [rough.lower, rough.upper], { relative: 1e-6 });
  }
}

/** survreg stops at a relative change of 1e-14 in the likelihood, which leaves about half as many digits in small terms. */
const peer: Tolerance = { relative: 1e-7, absolute: 1e-9 };

function triangle(matrix: readonly (readonly number[])[] | null | undefined): number[] | null {
  const [first, second] = matrix ?? [];
  return first === undefined || second === undefined ? null : [first[0]!, first[1]!, second[1]!];
}
