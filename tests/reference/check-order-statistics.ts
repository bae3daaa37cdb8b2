import {
  effectiveSampleSize,
  fitLogNormal,
  geometricMean,
  hodgesLehmann,
  logNormalInterval,
  medianAbsoluteDeviation,
  medianInterval,
  quantile,
  weightedMedian,
} from "corroborate/numeric";
import { expect } from "vitest";
import { expectAllClose, expectClose, valueOf } from "./expect-close.ts";
import type { ReferenceCase } from "./load-cases.ts";

export type OrderStatisticsCase = ReferenceCase<
  { readonly x: readonly number[]; readonly weights?: readonly number[] },
  {
    readonly median: number;
    readonly geometricMean: number;
    readonly sdLog: number;
    readonly quantileProbs: readonly number[];
    readonly quantiles: { readonly type7: readonly number[]; readonly type8: readonly number[] };
    readonly mad: number;
    readonly madLog: number;
    readonly hodgesLehmannWalsh: number;
    readonly hodgesLehmannLog: number;
    readonly tIntervalLog?: { readonly estimate: number; readonly lower: number; readonly upper: number } | null;
    readonly medianSignInterval: { readonly lower: number; readonly upper: number; readonly coverage: number } | null;
    readonly weightedGeometricMean?: number;
    readonly weightedMedianLower?: number;
    readonly weightedMedianUpper?: number;
    readonly weightedMedianMean?: number;
    readonly kishEffectiveN?: number;
  }
>;

/**
 * Not offered and not compared: means on the natural scale, quantile types other than 7 and 8, Sn, Qn, Huber's M, the
 * exact Wilcoxon interval, and the interpolated weighted median with the deviation that rests on it.
 */
export function checkOrderStatistics({ input, output }: OrderStatisticsCase): void {
  const { x } = input;
  expectClose("median", valueOf(weightedMedian(x)), output.median);
  expectClose("geometricMean", valueOf(geometricMean(x)), output.geometricMean);
  for (const type of [7, 8] as const) {
    const actual = output.quantileProbs.map((probability) => valueOf(quantile(x, probability, { type })));
    expectAllClose(`type${type}`, actual, output.quantiles[`type${type}`]);
  }
  expectClose("mad", valueOf(medianAbsoluteDeviation(x)), output.mad);
  expectClose("madLog", valueOf(medianAbsoluteDeviation(x, { scale: "log" })), output.madLog);
  expectClose("hodgesLehmannWalsh", valueOf(hodgesLehmann(x)), output.hodgesLehmannWalsh);
  expectClose("hodgesLehmannLog", valueOf(hodgesLehmann(x, { scale: "log" })), output.hodgesLehmannLog);
  checkMedianInterval(x, output.medianSignInterval);
  checkStudent(x, output);
  const weights = input.weights ?? x.map(() => 1);
  const tied = (tie: "lower" | "upper" | "mean"): number => valueOf(weightedMedian(x, { weights, tie }));
  expectClose("weightedMedianLower", tied("lower"), output.weightedMedianLower);
  expectClose("weightedMedianUpper", tied("upper"), output.weightedMedianUpper);
  expectClose("weightedMedianMean", tied("mean"), output.weightedMedianMean);
  expectClose("weightedGeometricMean", valueOf(geometricMean(x, { weights })), output.weightedGeometricMean);
  expectClose("kishEffectiveN", valueOf(effectiveSampleSize(weights)), output.kishEffectiveN);
}

function checkMedianInterval(x: readonly number[], expected: OrderStatisticsCase["output"]["medianSignInterval"]): void {
  const interval = medianInterval(x);
  expect(interval.ok).toBe(expected !== null);
  if (expected === null) return;
  const { low, high, coverage } = valueOf(interval);
  expectAllClose("medianSignInterval", [low, high, coverage], [expected.lower, expected.upper, expected.coverage]);
}

/** Exact observations in the interval-censored model are Student's t interval of the logarithms. */
function checkStudent(x: readonly number[], output: OrderStatisticsCase["output"]): void {
  const cells = x.map((value) => ({ low: value, high: value }));
  const fit = fitLogNormal(cells);
  if (!fit.ok || output.tIntervalLog === undefined || output.tIntervalLog === null) return;
  expectClose("sdLog", fit.value.sigma * Math.sqrt(x.length / (x.length - 1)), output.sdLog);
  const { estimate, lower, upper } = output.tIntervalLog;
  const interval = valueOf(logNormalInterval(cells));
  expectAllClose("tIntervalLog", [fit.value.median, interval.low, interval.high ?? NaN], [estimate, lower, upper]);
}
