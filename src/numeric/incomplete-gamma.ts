import { logGamma, stirlingError } from "./log-gamma.ts";

/** The shares of a gamma distribution of unit scale below and above a point, and its density there. */
export interface GammaTails {
  readonly lower: number;
  readonly upper: number;
  readonly density: number;
}

/**
 * Both tails of the gamma distribution with a given shape: the smaller is computed, the other is its complement.
 *
 * Below the mean by the power series, above by Legendre's continued fraction (Abramowitz and Stegun 6.5.29, 6.5.31).
 */
export function incompleteGamma(shape: number, x: number): GammaTails {
  if (x === 0) return { lower: 0, upper: 1, density: shape < 1 ? Infinity : shape === 1 ? 1 : 0 };
  if (x === Infinity) return { lower: 1, upper: 0, density: 0 };
  const power = scaledPower(shape, x);
  const density = power / x;
  if (x < shape + 1) {
    const lower = Math.min(1, power * powerSeries(shape, x));
    return { lower, upper: 1 - lower, density };
  }
  const upper = Math.min(1, power * continuedFraction(shape, x));
  return { lower: 1 - upper, upper, density };
}

/** x^shape e^-x / Gamma(shape), arranged so that large exponents do not cancel. */
function scaledPower(shape: number, x: number): number {
  if (shape < 10) return Math.exp(shape * Math.log(x) - x - logGamma(shape));
  const excess = (x - shape) / shape;
  const exponent = Math.abs(excess) < 0.5 ? logExcess(excess) : excess - Math.log(x / shape);
  return Math.sqrt(shape / (2 * Math.PI)) * Math.exp(-shape * exponent - stirlingError(shape));
}

/** u - ln(1 + u) for small u, through ln((1 + r)/(1 - r)) with r = u/(2 + u), whose terms do not cancel. */
function logExcess(u: number): number {
  const r = u / (2 + u);
  let power = r * r;
  let sum = 0;
  for (let odd = 3; power > 1e-18 && odd < 100; odd += 2) {
    sum += power / odd;
    power *= r * r;
  }
  return r * (u - 2 * sum);
}

function powerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let next = shape + 1; term > 1e-17 * sum; next += 1) {
    term *= x / next;
    sum += term;
  }
  return sum;
}

/** Evaluated by the modified Lentz method (Thompson and Barnett 1986). */
function continuedFraction(shape: number, x: number): number {
  const tiny = 1e-300;
  let below = x + 1 - shape;
  let c = 1 / tiny;
  let d = 1 / below;
  let fraction = d;
  for (let step = 1; step < 1e6; step += 1) {
    const numerator = -step * (step - shape);
    below += 2;
    d = 1 / nonZero(numerator * d + below, tiny);
    c = nonZero(below + numerator / c, tiny);
    const factor = c * d;
    fraction *= factor;
    if (Math.abs(factor - 1) < 1e-16) break;
  }
  return fraction;
}

function nonZero(value: number, tiny: number): number {
  return Math.abs(value) < tiny ? tiny : value;
}
