import { momentsAt, type Sample, weightSpread } from "./estimates.ts";
import { tauSquaredWhereQ } from "./tau-squared-interval.ts";

/** How the variance between origins is estimated; `commonEffect` takes it to be 0. */
export type TauSquaredMethod =
  | "pauleMandel"
  | "restrictedMaximumLikelihood"
  | "maximumLikelihood"
  | "dersimonianLaird"
  | "hedgesOlkin"
  | "hunterSchmidt"
  | "sidikJonkman"
  | "commonEffect";

export const tauSquaredMethods: readonly TauSquaredMethod[] = [
  "pauleMandel",
  "restrictedMaximumLikelihood",
  "maximumLikelihood",
  "dersimonianLaird",
  "hedgesOlkin",
  "hunterSchmidt",
  "sidikJonkman",
  "commonEffect",
];

/** The variance between origins, never negative. */
export function estimateTauSquared(sample: Sample, method: TauSquaredMethod): number {
  const count = sample.estimate.length;
  const { q, sum } = momentsAt(sample, 0);
  switch (method) {
    case "commonEffect":
      return 0;
    case "pauleMandel":
      return tauSquaredWhereQ(sample, count - 1);
    case "dersimonianLaird":
      return Math.max(0, (q - (count - 1)) / weightSpread(sample));
    case "hunterSchmidt":
      return Math.max(0, (q - count) / sum);
    case "hedgesOlkin":
      return Math.max(0, plainVariance(sample) - sample.variance.reduce((total, each) => total + each, 0) / count);
    case "sidikJonkman": {
      const first = (plainVariance(sample) * (count - 1)) / count;
      return first === 0 ? 0 : (first * momentsAt(sample, first).q) / (count - 1);
    }
    case "maximumLikelihood":
    case "restrictedMaximumLikelihood":
      return highestLikelihood(sample, method === "restrictedMaximumLikelihood");
  }
}

/** The logarithm of the likelihood at one tau squared; `restricted` is that of the contrasts, free of the mean. */
export function logLikelihoodAt(sample: Sample, tauSquared: number, restricted: boolean): number {
  const { sum, q } = momentsAt(sample, tauSquared);
  const dimensions = restricted ? sample.estimate.length - 1 : sample.estimate.length;
  let logDeterminant = restricted ? Math.log(sum) : 0;
  for (const variance of sample.variance) logDeterminant += Math.log(variance + tauSquared);
  return -0.5 * (dimensions * Math.log(2 * Math.PI) + logDeterminant + q);
}

/**
 * The likelihood can have several peaks: its slope is scanned on a geometric grid from 0 to beyond the last possible
 * one, every fall through 0 is refined, and the peaks are compared.
 */
function highestLikelihood(sample: Sample, restricted: boolean): number {
  const slope = (tauSquared: number): number => {
    const { sum, squares, qSquares } = momentsAt(sample, tauSquared);
    return qSquares - sum + (restricted ? squares / sum : 0);
  };
  const peaks: number[] = [];
  let low = 0;
  let lowSlope = slope(0);
  if (lowSlope <= 0) peaks.push(0);
  const last = lastPossiblePeak(sample);
  const first = sample.variance.reduce((least, each) => Math.min(least, each), Infinity) / 100;
  for (let high = first; low < last || lowSlope > 0; high *= gridRatio) {
    const highSlope = slope(high);
    if (lowSlope > 0 && highSlope <= 0) peaks.push(rootBetween(slope, low, lowSlope, high, highSlope));
    low = high;
    lowSlope = highSlope;
  }
  if (peaks.length === 1) return peaks[0]!;
  const heights = peaks.map((peak) => logLikelihoodAt(sample, peak, restricted));
  return peaks[heights.indexOf(Math.max(...heights))]!;
}

/** Four points a decade: each variance bends the slope over a whole decade or more. */
const gridRatio = 10 ** (1 / 4);

/** No squared distance between two estimates is larger, and beyond it the slope is negative. */
function lastPossiblePeak({ estimate }: Sample): number {
  let least = 0;
  let most = 0;
  for (const each of estimate) {
    least = Math.min(least, each);
    most = Math.max(most, each);
  }
  return 2 * (most - least) ** 2;
}

/** The secant method inside a bracket; an end that stays put counts half (the Illinois rule). */
function rootBetween(
  slope: (x: number) => number,
  low: number,
  lowSlope: number,
  high: number,
  highSlope: number,
): number {
  let root = high;
  for (let step = 0; step < 200 && high - low > 4e-16 * high; step += 1) {
    root = (low * highSlope - high * lowSlope) / (highSlope - lowSlope);
    if (!(root > low && root < high)) root = (low + high) / 2;
    const rootSlope = slope(root);
    if (rootSlope === 0) return root;
    if (rootSlope > 0) {
      if (step % 2 === 1) highSlope /= 2;
      [low, lowSlope] = [root, rootSlope];
    } else {
      if (step % 2 === 1) lowSlope /= 2;
      [high, highSlope] = [root, rootSlope];
    }
  }
  return root;
}

function plainVariance({ estimate }: Sample): number {
  const mean = estimate.reduce((sum, each) => sum + each, 0) / estimate.length;
  return estimate.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (estimate.length - 1);
}
