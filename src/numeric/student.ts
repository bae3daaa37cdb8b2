import { stirlingError, logGamma } from "./log-gamma.ts";
import { normalCdf, normalQuantile } from "./normal.ts";
import { requireLevel, requirePositive } from "./precondition.ts";

/**
 * The probability that Student's t is at most `t`.
 *
 * The lower tail keeps its relative precision; for the upper one ask for `-t`.
 *
 * @param t in standard errors; both infinities are allowed
 * @param degrees degrees of freedom, positive, whole or not
 * @returns a probability, 0 to 1, relative precision about 1e-13
 * @throws RangeError if `t` is NaN or the degrees are not positive
 * @example
 * ```ts
 * import { studentCdf } from "corroborate/numeric";
 *
 * studentCdf(-2, 3); // ≈ 0.069662984279
 * ```
 */
export function studentCdf(t: number, degrees: number): number {
  if (Number.isNaN(t)) throw new RangeError("t must be a number, got NaN");
  requirePositive("degrees", degrees);
  if (degrees > likeNormal) return normalCdf(t);
  const tail = tailsOf(Math.abs(t), degrees).tail;
  return t < 0 ? tail : 1 - tail;
}

/**
 * The value below which Student's t lies with a given probability.
 *
 * @param probability between 0 and 1, both excluded
 * @param degrees degrees of freedom, positive, whole or not
 * @returns the quantile, in standard errors; infinite where it is beyond all numbers, as with a thousandth of a degree
 * @throws RangeError for a probability outside 0 to 1 or degrees that are not positive
 * @see Newton's iteration on the logarithm of the tail in ln t, where it is concave
 * @example
 * ```ts
 * import { studentQuantile } from "corroborate/numeric";
 *
 * studentQuantile(0.975, 4); // ≈ 2.776445105198
 * ```
 */
export function studentQuantile(probability: number, degrees: number): number {
  requireLevel("probability", probability);
  requirePositive("degrees", degrees);
  if (degrees > likeNormal) return normalQuantile(probability);
  const tail = Math.min(probability, 1 - probability);
  const size = tail > 0.25 ? centralQuantile(1 - 2 * tail, degrees) : tailQuantile(tail, degrees);
  return probability < 0.5 ? -size : size;
}

/** Degrees beyond which the normal distribution is the same to the last digit, down to its smallest tail. */
const likeNormal = 1e22;

/** Concave in t: Newton from below rises to the root and never passes it. */
function centralQuantile(central: number, degrees: number): number {
  let t = 0;
  for (let step = 0; step < 100; step += 1) {
    const reached = t === 0 ? 0 : tailsOf(t, degrees).central;
    const change = (central - reached) / (2 * density(t, degrees));
    t += change;
    if (Math.abs(change) <= 1e-16 * t) break;
  }
  return t;
}

/** The first step may overshoot to the right; from there the concave curve leads back without crossing the root. */
function tailQuantile(tail: number, degrees: number): number {
  let logT = Math.log(-normalQuantile(tail));
  for (let step = 0; step < 100; step += 1) {
    const logReached = logTail(logT, degrees);
    const slope = Math.exp(logT + logDensity(logT, degrees) - logReached);
    const change = (logReached - Math.log(tail)) / slope;
    logT += change;
    if (Math.abs(change) < 1e-15 * Math.max(1, Math.abs(logT))) break;
  }
  return Math.exp(logT);
}

function density(t: number, degrees: number): number {
  return t === 0 ? Math.exp(logDensityAtZero(degrees)) : Math.exp(logDensity(Math.log(t), degrees));
}

function logDensity(logT: number, degrees: number): number {
  return logDensityAtZero(degrees) - ((degrees + 1) / 2) * logSpread(logT, degrees);
}

function logDensityAtZero(degrees: number): number {
  return Math.log(gammaRatio(degrees / 2)) - 0.5 * Math.log(degrees * Math.PI);
}

/** ln(1 + t^2 / degrees), also where the square is no number any more. */
function logSpread(logT: number, degrees: number): number {
  const logRatio = 2 * logT - Math.log(degrees);
  return logRatio > 700 ? logRatio : Math.log1p(Math.exp(logRatio));
}

/** The logarithm of the probability beyond `t`, for tails of a quarter or less; it goes on where the tail is 0. */
function logTail(logT: number, degrees: number): number {
  const spread = logSpread(logT, degrees);
  const outer = Math.exp(-spread);
  const inner = -Math.expm1(-spread);
  const shape = degrees / 2;
  if (inner * (shape + 2.5) < 1.5) return Math.log(tailsOf(Math.exp(logT), degrees).tail);
  const logPower = 0.5 * Math.log(inner / Math.PI) + Math.log(gammaRatio(shape)) - shape * spread;
  return Math.log(0.5 * betaFraction(shape, 0.5, outer, inner)) + logPower;
}

/** The probability beyond `t` on one side, and between -`t` and `t`; whichever is small is computed itself. */
function tailsOf(t: number, degrees: number): { tail: number; central: number } {
  if (t === Infinity) return { tail: 0, central: 1 };
  const shape = degrees / 2;
  const ratio = (t / degrees) * t;
  const outer = 1 / (1 + ratio);
  const inner = 1 / (1 + 1 / ratio);
  const logOuter = ratio < 1e300 ? -Math.log1p(ratio) : Math.log(degrees) - 2 * Math.log(t);
  // The powers of both beta integrals: outer^(degrees/2) inner^(1/2) / B(degrees/2, 1/2).
  const power = (Math.exp(shape * logOuter) * Math.sqrt(inner) * gammaRatio(shape)) / Math.sqrt(Math.PI);
  if (inner * (shape + 2.5) < 1.5) {
    const central = power * betaFraction(0.5, shape, inner, outer);
    return { tail: 0.5 - 0.5 * central, central };
  }
  const tail = 0.5 * power * betaFraction(shape, 0.5, outer, inner);
  return { tail, central: 1 - 2 * tail };
}

/** Gamma(a + 1/2) / Gamma(a). */
function gammaRatio(a: number): number {
  if (a < 10) return Math.exp(logGamma(a + 0.5) - logGamma(a));
  return Math.sqrt(a) * Math.exp(a * Math.log1p(0.5 / a) - 0.5 + stirlingError(a + 0.5) - stirlingError(a));
}

/**
 * The incomplete beta function I_x(a, b), y = 1 - x, divided by x^a y^b / B(a, b): the even part of its continued
 * fraction (Didonato and Morris 1992) by the modified Lentz method. Both x and y are given because 1 - x loses digits.
 */
function betaFraction(a: number, b: number, x: number, y: number): number {
  const distance = 1 + (x < y ? a - (a + b) * x : (a + b) * y - b);
  let below = (a * distance) / (a + 1);
  let c = below;
  let d = 0;
  let denominator = below;
  for (let step = 1; step < 1e6; step += 1) {
    const place = a + 2 * step;
    const above = (((a + step - 1) * (a + b + step - 1)) / (place - 1)) * ((step * (b - step) * x * x) / (place - 1));
    below = step + (step * (b - step) * x) / (place - 1) + ((a + step) * (distance + step * (1 + y))) / (place + 1);
    d = 1 / (below + above * d);
    c = below + above / c;
    denominator *= c * d;
    if (Math.abs(c * d - 1) < 1e-16) break;
  }
  return 1 / denominator;
}
