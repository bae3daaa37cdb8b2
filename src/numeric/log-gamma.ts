import { requirePositive } from "./precondition.ts";

/**
 * The natural logarithm of the gamma function, which is (x - 1)! for whole x.
 *
 * Relative precision is about 1e-15 everywhere, also beside its zeros at 1 and 2.
 *
 * @param x positive
 * @returns a finite number; negative only between 1 and 2
 * @throws RangeError for `x` that is not positive and finite
 * @see Stirling's series from 10 upwards; below, the series around 2 in zeta(k) - 1 (Abramowitz and Stegun 6.1.33)
 * @example
 * ```ts
 * import { logGamma } from "corroborate/numeric";
 *
 * logGamma(11); // ≈ 15.104412573076
 * ```
 */
export function logGamma(x: number): number {
  requirePositive("x", x);
  if (x >= 10) return (x - 0.5) * Math.log(x) - x + logRootTwoPi + stirlingError(x);
  if (x < 0.5) return aroundTwo(x) - Math.log1p(x) - Math.log(x);
  let product = 1;
  let rest = x;
  while (rest > 2.5) {
    rest -= 1;
    product *= rest;
  }
  if (rest < 1.5) return aroundTwo(rest - 1) - Math.log1p(rest - 1);
  return Math.log(product) + aroundTwo(rest - 2);
}

/** What Stirling's formula (x - 1/2) ln x - x + ln sqrt(2 pi) lacks of the logarithm of the gamma function. */
export function stirlingError(x: number): number {
  if (x < 10) return logGamma(x) - ((x - 0.5) * Math.log(x) - x + logRootTwoPi);
  const inverse = 1 / x;
  const square = inverse * inverse;
  let sum = 0;
  for (let place = stirling.length - 1; place >= 0; place -= 1) sum = sum * square + stirling[place]!;
  return sum * inverse;
}

/** The logarithm of the gamma function at 2 + `excess`, for an excess of at most a half either way. */
function aroundTwo(excess: number): number {
  let sum = 0;
  for (let place = series.length - 1; place >= 0; place -= 1) sum = (sum + series[place]!) * excess;
  return sum;
}

const logRootTwoPi = 0.9189385332046727;

/** Bernoulli numbers B(2k) / (2k (2k - 1)). */
const stirling = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156, -3617 / 122_400];

/** 1 - Euler's constant, then (-1)^k (zeta(k) - 1) / k for k = 2, 3, ... */
const series = [
  0.42278433509846713, 0.3224670334241132, -0.0673523010531981, 0.020580808427784546, -0.007385551028673986,
  0.0028905103307415234, -0.001192753911703261, 0.0005096695247430425, -0.00022315475845357939, 9.945751278180853e-5,
  -4.492623673813314e-5, 2.050721277567069e-5, -9.439488275268397e-6, 4.374866789907488e-6, -2.039215753801366e-6,
  9.55141213040742e-7, -4.492469198764566e-7, 2.1207184805554665e-7, -1.0043224823968099e-7, 4.7698101693639804e-8,
  -2.2711094608943164e-8, 1.0838659214896955e-8, -5.183475041970047e-9, 2.4836745438024785e-9, -1.1921401405860912e-9,
  5.731367241678862e-10, -2.7595228851242334e-10, 1.330476437424449e-10, -6.4229645638381e-11,
];
