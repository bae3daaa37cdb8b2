import * as numeric from "corroborate/numeric";
import { expect, it } from "vitest";
import { valueOf } from "./generators.ts";

const cell = { low: 1, high: 2 };
const estimates = [
  { estimate: 1, variance: 1 },
  { estimate: 2, variance: 1 },
];
const pooled = valueOf(numeric.randomEffects(estimates));
const fit = valueOf(numeric.fitLogNormal([cell, { low: 3, high: 4 }]));

/** Values that types let through: each names the parameter and what was given. */
const mistakes: readonly (readonly [string, () => unknown])[] = [
  ["intervals[0].low must be a finite number, got NaN", () => numeric.hull([{ low: NaN, high: 1 }])],
  [
    "intervals[1].high must be null or a finite number from 3 upwards, got 2",
    () => numeric.intersection([cell, { low: 3, high: 2 }]),
  ],
  [
    "intervals[0].high must be null or a finite number from 1 upwards, got Infinity",
    () => numeric.majority([{ low: 1, high: Infinity }]),
  ],
  [
    "weights must have as many entries as intervals (1), got 2",
    () => numeric.maximumAgreement([cell], { weights: [1, 1] }),
  ],
  ["weights[0] must be a number from 0 to 1e200, got -1", () => numeric.maximumAgreement([cell], { weights: [-1] })],
  ["reports.at[0] must be a finite number, got NaN", () => numeric.monotoneEnvelope([{ at: NaN, low: 1, high: 2 }])],
  ["values[1] must be a finite number, got NaN", () => numeric.weightedMedian([1, NaN])],
  ["values[0] must be a positive finite number, got 0", () => numeric.weightedMedian([0], { tie: "geometricMean" })],
  ["values[0] must be a positive finite number, got -1", () => numeric.geometricMean([-1])],
  ["values[0] must be a positive finite number, got 0", () => numeric.hodgesLehmann([0], { scale: "log" })],
  ["values[0] must be a positive finite number, got 0", () => numeric.medianAbsoluteDeviation([0], { scale: "log" })],
  ["probability must lie between 0 and 1, got 1.2", () => numeric.quantile([1], 1.2)],
  ["level must lie between 0 and 1, both excluded, got 1.2", () => numeric.medianInterval([1], { level: 1.2 })],
  ["z must be a number, got NaN", () => numeric.normalCdf(NaN)],
  ["probability must lie between 0 and 1, got -0.1", () => numeric.normalQuantile(-0.1)],
  ["degrees must be a positive finite number, got 0", () => numeric.studentQuantile(0.9, 0)],
  ["probability must lie between 0 and 1, both excluded, got 1", () => numeric.studentQuantile(1, 3)],
  ["x must not be negative, got -1", () => numeric.chiSquareCdf(-1, 3)],
  ["degrees must be a positive finite number, got NaN", () => numeric.chiSquareQuantile(0.5, NaN)],
  ["x must be a positive finite number, got 0", () => numeric.logGamma(0)],
  ["cells[0].low must not be negative, got -1", () => numeric.fitLogNormal([{ low: -1, high: 1 }])],
  ["cells[0].high must be positive, got 0", () => numeric.fitLogNormal([{ low: 0, high: 0 }])],
  ["sigma must be a positive finite number, got 0", () => numeric.fitLogNormal([cell], { sigma: 0 })],
  ["level must lie between 0 and 1, both excluded, got 1", () => numeric.logNormalInterval([cell], { level: 1 })],
  ["origins must be at least 1, got 0", () => numeric.logNormalInterval([cell], { origins: 0 })],
  ["scale must be a positive finite number, got -1", () => numeric.logNormalPosterior([cell], { scale: -1 })],
  [
    "probabilities[0] must lie between 0 and 1, both excluded, got 0",
    () => numeric.logNormalPosterior([cell], { probabilities: [0] }),
  ],
  ["origins must be a finite number, got NaN", () => numeric.logNormalDisagreement(fit, { origins: NaN })],
  [
    "estimates[0].variance must be a number from 1e-50 to 1e100, got 0",
    () => numeric.randomEffects([{ estimate: 1, variance: 0 }]),
  ],
  [
    "estimates[0].estimate must be a number from -1e50 to 1e50, got NaN",
    () => numeric.heterogeneity([{ estimate: NaN, variance: 1 }]),
  ],
  ["level must lie between 0 and 1, both excluded, got 95", () => numeric.meanInterval(pooled, { level: 95 })],
  ["level must lie between 0 and 1, both excluded, got 0", () => numeric.predictionInterval(pooled, { level: 0 })],
  ["tauSquared must be a finite number that is not negative, got -1", () => numeric.iSquaredOf(-1, 1)],
  ["observations.value[0] must be a finite number, got NaN", () => numeric.isotonicRegression([{ at: 1, value: NaN }])],
  [
    "answers[1] repeats the source a for the question q",
    () =>
      numeric.studentTruthModel([
        { question: "q", source: "a", value: 1 },
        { question: "q", source: "a", value: 2 },
      ]),
  ],
];

it.each(mistakes)("%s", (message, make) => {
  expect(make).toThrow(RangeError);
  expect(make).toThrow(message);
});

it.each([
  // @ts-expect-error a word that is none of the options
  ["tie", () => numeric.weightedMedian([1], { tie: "middle" })],
  // @ts-expect-error a word that is none of the options
  ["method", () => numeric.randomEffects(estimates, { method: "REML" })],
  // @ts-expect-error a type that is not offered
  ["type", () => numeric.quantile([1], 0.5, { type: 6 })],
] as const)("an unknown %s is no default", (name, make) => {
  expect(make).toThrow(RangeError);
  expect(make).toThrow(name);
});
