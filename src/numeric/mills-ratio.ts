/**
 * The upper tail of the standard normal distribution divided by its density, for `z` from 0 upwards.
 *
 * It falls slowly (like 1/z), so it stays accurate where the tail itself is far too small for a number.
 */
export function millsRatio(z: number): number {
  if (z > 1e8) return 1 / z;
  // Chebyshev series of (1 + z) times the ratio in t = (z - 4) / (z + 4), summed by Clenshaw's recurrence. Even and
  // odd terms run side by side in 2 t^2 - 1, because one long chain would make the processor wait at every step.
  const t = (z - 4) / (z + 4);
  const twice = 4 * t * t - 2;
  let even = 0;
  let evenBefore = 0;
  let odd = 0;
  let oddBefore = 0;
  for (let degree = coefficients.length - 2; degree >= 0; degree -= 2) {
    const nextEven = twice * even - evenBefore + coefficients[degree]!;
    const nextOdd = twice * odd - oddBefore + coefficients[degree + 1]!;
    evenBefore = even;
    oddBefore = odd;
    even = nextEven;
    odd = nextOdd;
  }
  return (even - 0.5 * twice * evenBefore + t * (odd - oddBefore)) / (1 + z);
}

/** Computed for this library with 40 digits; the first omitted term is below 1e-18. */
const coefficients = Float64Array.of(
  1.1670525350882472,
  -0.1610195767134654,
  -0.028002821825452974,
  0.03167452189239266,
  -0.012103231162345369,
  0.0027056129762167095,
  -0.00029931636202703166,
  -1.716686526879361e-5,
  1.0178489264109868e-5,
  -4.894829570004192e-7,
  -2.844006500151048e-7,
  3.0766283713811506e-8,
  9.180378674469537e-9,
  -1.2756102213808737e-9,
  -3.660279376104134e-10,
  4.5926359348595205e-11,
  1.7189314687646526e-11,
  -1.2726833698700693e-12,
  -8.668081913316188e-13,
  1.1061557204136741e-15,
  4.2750210770103334e-14,
  3.790937692263904e-15,
  -1.8474103010592332e-15,
  -4.0419094130708177e-16,
  5.340854385017358e-17,
  2.941479937590055e-17,
  9.076691823620148e-19,
  -1.5916377861588112e-18,
);
