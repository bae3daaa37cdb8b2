import { LikelihoodTerms, type LogCells } from "./log-cells.ts";
import { millsRatio } from "./mills-ratio.ts";
import { logRootTwoPi } from "./normal.ts";

/**
 * The log-likelihood of the cells at one pair of parameters, where every cell holds Phi(beta x - alpha) between its
 * ends; it is jointly concave in the two.
 *
 * `origin` moves the zero of the log scale, so that a profile at theta can be taken at alpha = 0.
 */
export function likelihoodAt(cells: LogCells, alpha: number, beta: number, origin = 0): LikelihoodTerms {
  const terms = new LikelihoodTerms();
  for (let index = 0; index < cells.weight.length; index += 1) {
    const weight = cells.weight[index]!;
    const middle = cells.middle[index]! - origin;
    const z = beta * middle - alpha;
    const halfWidth = cells.halfWidth[index]!;
    const k = beta * halfWidth;
    if (k < 0.04 && k * Math.abs(z) < 0.04) addNarrow(terms, weight, middle, halfWidth, z, k, beta);
    else addWide(terms, weight, cells.low[index]! - origin, cells.high[index]! - origin, alpha, beta);
  }
  return terms;
}

/** The value of {@link likelihoodAt} alone at alpha = 0, for integrals that need no slope. */
export function logLikelihoodAt(cells: LogCells, beta: number, origin: number): number {
  let value = 0;
  for (let index = 0; index < cells.weight.length; index += 1) {
    const z = beta * (cells.middle[index]! - origin);
    const k = beta * cells.halfWidth[index]!;
    value +=
      cells.weight[index]! *
      (k < 0.04 && k * Math.abs(z) < 0.04
        ? narrowValue(z, k, cells.halfWidth[index] === 0 ? beta : 2 * k)
        : wideValue(beta * (cells.low[index]! - origin), beta * (cells.high[index]! - origin)));
  }
  return value;
}

function narrowValue(z: number, k: number, scale: number): number {
  const z2 = z * z;
  const k2 = k * k;
  const series = k2 * ((z2 - 1) / 6 - k2 * (((z2 + 4) * z2 - 2) / 180 - (k2 * (((z2 + 6) * z2 + 3) * z2 - 1)) / 2835));
  return Math.log(scale) - 0.5 * z2 - logRootTwoPi + series;
}

function wideValue(zLow: number, zHigh: number): number {
  // Tails beyond 9 are below 1e-18: most nodes of a narrow prior lie in the middle of a wide cell.
  if (zLow < -9 && zHigh > 9) return 0;
  if (zLow > 0 || zHigh < 0) {
    const [near, far] = zLow > 0 ? [zLow, zHigh] : [-zHigh, -zLow];
    const decay = far === Infinity ? 0 : Math.exp(-0.5 * (far - near) * (far + near));
    const ratio = millsRatio(near) - (decay === 0 ? 0 : decay * millsRatio(far));
    return Math.log(ratio) - 0.5 * near * near - logRootTwoPi;
  }
  return Math.log1p(-upperTail(-zLow) - upperTail(zHigh));
}

function upperTail(z: number): number {
  return z > 9 ? 0 : Math.exp(-0.5 * z * z - logRootTwoPi) * millsRatio(z);
}

/**
 * A cell that is exact or narrow: density at the middle `z` times width times exp(T), T being a series in the half
 * width `k` (the cumulants of a uniform value under the tilted density); the next term is below 1e-15.
 */
function addNarrow(
  terms: LikelihoodTerms,
  weight: number,
  middle: number,
  halfWidth: number,
  z: number,
  k: number,
  beta: number,
): void {
  const z2 = z * z;
  const k2 = k * k;
  const k4 = k2 * k2;
  const k6 = k4 * k2;
  const second = z2 - 1;
  const fourth = (z2 + 4) * z2 - 2;
  const sixth = ((z2 + 6) * z2 + 3) * z2 - 1;
  const tZ = z * (k2 / 3 - (k4 * (4 * z2 + 8)) / 180 + (k6 * ((6 * z2 + 24) * z2 + 6)) / 2835);
  const tZZ = k2 / 3 - (k4 * (12 * z2 + 8)) / 180 + (k6 * ((30 * z2 + 72) * z2 + 6)) / 2835;
  // Derivatives by k are kept times k, because k = beta * halfWidth turns k d/dk into beta d/dbeta.
  const kTK = (k2 * second) / 3 - (k4 * fourth) / 45 + (k6 * sixth) / 472.5;
  const kkTKK = (k2 * second) / 3 - (k4 * fourth) / 15 + (k6 * sixth) / 94.5;
  const kTZK = z * ((k2 * 2) / 3 - (k4 * (4 * z2 + 8)) / 45 + (k6 * ((6 * z2 + 24) * z2 + 6)) / 472.5);
  const scale = halfWidth === 0 ? Math.log(beta) : Math.log(2 * k);
  terms.value +=
    weight * (scale - 0.5 * z2 - logRootTwoPi + (k2 * second) / 6 - (k4 * fourth) / 180 + (k6 * sixth) / 2835);
  terms.alpha += weight * (z - tZ);
  terms.beta += weight * ((1 + kTK) / beta - middle * (z - tZ));
  terms.alphaAlpha += weight * (tZZ - 1);
  terms.alphaBeta += weight * (middle * (1 - tZZ) - kTZK / beta);
  terms.betaBeta += weight * ((kkTKK - 1) / (beta * beta) + (2 * middle * kTZK) / beta - middle * middle * (1 - tZZ));
}

/** A cell wide enough for the difference of two tails, each taken on the side where it is small. */
function addWide(terms: LikelihoodTerms, weight: number, low: number, high: number, alpha: number, beta: number): void {
  const zLow = beta * low - alpha;
  const zHigh = beta * high - alpha;
  // Densities at the two ends divided by the probability of the cell.
  let atLow: number;
  let atHigh: number;
  let logProbability: number;
  if (zLow > 0) {
    const decay = zHigh === Infinity ? 0 : Math.exp(-0.5 * (zHigh - zLow) * (zHigh + zLow));
    const ratio = millsRatio(zLow) - (decay === 0 ? 0 : decay * millsRatio(zHigh));
    atLow = 1 / ratio;
    atHigh = decay / ratio;
    logProbability = Math.log(ratio) - 0.5 * zLow * zLow - logRootTwoPi;
  } else if (zHigh < 0) {
    const decay = zLow === -Infinity ? 0 : Math.exp(0.5 * (zHigh - zLow) * (zHigh + zLow));
    const ratio = millsRatio(-zHigh) - (decay === 0 ? 0 : decay * millsRatio(-zLow));
    atHigh = 1 / ratio;
    atLow = decay / ratio;
    logProbability = Math.log(ratio) - 0.5 * zHigh * zHigh - logRootTwoPi;
  } else {
    const densityLow = zLow === -Infinity ? 0 : Math.exp(-0.5 * zLow * zLow - logRootTwoPi);
    const densityHigh = zHigh === Infinity ? 0 : Math.exp(-0.5 * zHigh * zHigh - logRootTwoPi);
    const outside =
      (densityLow === 0 ? 0 : densityLow * millsRatio(-zLow)) +
      (densityHigh === 0 ? 0 : densityHigh * millsRatio(zHigh));
    atLow = densityLow / (1 - outside);
    atHigh = densityHigh / (1 - outside);
    logProbability = Math.log1p(-outside);
  }
  // An end that is infinite, or too far away to matter, has density 0; 0 times Infinity must not enter.
  const lowEnd = atLow === 0 ? 0 : low;
  const highEnd = atHigh === 0 ? 0 : high;
  const lowSlope = atLow === 0 ? 0 : zLow * atLow;
  const highSlope = atHigh === 0 ? 0 : zHigh * atHigh;
  const alphaTerm = atLow - atHigh;
  const betaTerm = highEnd * atHigh - lowEnd * atLow;
  terms.value += weight * logProbability;
  terms.alpha += weight * alphaTerm;
  terms.beta += weight * betaTerm;
  terms.alphaAlpha += weight * (lowSlope - highSlope - alphaTerm * alphaTerm);
  terms.alphaBeta += weight * (highEnd * highSlope - lowEnd * lowSlope - alphaTerm * betaTerm);
  terms.betaBeta += weight * (lowEnd * lowEnd * lowSlope - highEnd * highEnd * highSlope - betaTerm * betaTerm);
}
