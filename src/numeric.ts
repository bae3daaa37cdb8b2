export { type Agreement, type AgreementRegions, maximumAgreement } from "./numeric/agreement.ts";
export type { CensoredFit, NoMaximum } from "./numeric/censored-fit.ts";
export { chiSquareCdf, chiSquareQuantile, type Tail } from "./numeric/chi-square.ts";
export { medianAbsoluteDeviation } from "./numeric/deviation.ts";
export {
  type Contradiction,
  type DatedInterval,
  type Envelope,
  type EnvelopeStep,
  monotoneEnvelope,
} from "./numeric/envelope.ts";
export type { Estimated, TooFewEstimates } from "./numeric/estimates.ts";
export { effectiveSampleSize, geometricMean } from "./numeric/geometric-mean.ts";
export { type Heterogeneity, heterogeneity, iSquaredOf } from "./numeric/heterogeneity.ts";
export { hodgesLehmann } from "./numeric/hodges-lehmann.ts";
export { contains, type Disjoint, hull, intersection, type Interval, type NoIntervals } from "./numeric/interval.ts";
export { type IsotonicFit, isotonicRegression } from "./numeric/isotonic.ts";
export { logGamma } from "./numeric/log-gamma.ts";
export { fitLogLogistic } from "./numeric/log-logistic-fit.ts";
export { fitLogNormal } from "./numeric/log-normal-fit.ts";
export { type LogNormalInterval, logNormalInterval, type TooFewOrigins } from "./numeric/log-normal-interval.ts";
export {
  type LogNormalPosterior,
  logNormalPosterior,
  type RepeatedExactNumber,
} from "./numeric/log-normal-posterior.ts";
export { type Disagreement, logNormalDisagreement } from "./numeric/log-normal-disagreement.ts";
export { type Majority, majority, type NoMajority } from "./numeric/majority.ts";
export { type MedianInterval, medianInterval, type TooFewValues } from "./numeric/median-interval.ts";
export { type MedianTie, weightedMedian } from "./numeric/median.ts";
export { normalCdf, normalDensity, normalLogCdf, normalQuantile } from "./numeric/normal.ts";
export { quantile } from "./numeric/quantile.ts";
export {
  type ErrorInterval,
  meanInterval,
  type MeanIntervalMethod,
  type NoPrediction,
  predictionInterval,
  type PredictionMethod,
} from "./numeric/random-effects-interval.ts";
export { type RandomEffects, randomEffects } from "./numeric/random-effects.ts";
export type { NoValues } from "./numeric/sample.ts";
export { studentTruthModel, type TruthModel } from "./numeric/student-truth-model.ts";
export { studentCdf, studentQuantile } from "./numeric/student.ts";
export { tauSquaredInterval } from "./numeric/tau-squared-interval.ts";
export type { TauSquaredMethod } from "./numeric/tau-squared.ts";
export type { NoTruthModel, SourceAnswer } from "./numeric/truth-table.ts";
