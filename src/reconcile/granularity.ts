/**
 * How coarsely a number is meant: the step of its scale, capped at a tenth of it, and 1 for a whole number below 10.
 *
 * The step is the largest of 1 or 5 times a power of ten that divides the number (1,500: 500; 11,000: 1,000; 11,347: 1).
 * One step each way is what «about» allows; half a step is what rounding allows.
 *
 * @returns the width in the unit of the number, never negative
 * @see Krifka (2002) and Jansen & Pollmann (2001) on round numbers; the step and the cap are this library's decision
 */
export function granularity(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 10 ? 1 : coarseness(value);
}

/** What rounding to a whole number of things may have taken or added: half its granularity. */
export function slack(value: number): number {
  return granularity(value) / 2;
}

/** The same of a share, where one is the whole and no step of a scale: 0 is not up to half of all. */
export function slackOfShare(value: number): number {
  return coarseness(value) / 2;
}

function coarseness(value: number): number {
  return Math.min(step(value), Math.abs(value) / 10);
}

/**
 * Whether two voices would hardly hit on the number by chance: it has three or more significant digits and is not
 * round. Quarters of a round number (1,250; 37,500) are round too.
 */
export function isTelling(value: number): boolean {
  const { digits, exponent } = decimalOf(value);
  const isQuarter = exponent >= 3 && /^\d(?:25|75)$/.test(digits);
  return digits.length >= 3 && !isQuarter;
}

function step(value: number): number {
  const { digits, exponent } = decimalOf(value);
  const unit = Number(`1e${exponent - digits.length + 1}`);
  return digits.endsWith("5") ? 5 * unit : unit;
}

/** The significant digits of a number, and the power of ten of the first: as it is written, 0.3 and not what binary makes of it. */
function decimalOf(value: number): { readonly digits: string; readonly exponent: number } {
  const [mantissa = "", exponent] = Math.abs(value).toExponential().split("e");
  return { digits: mantissa.replace(".", ""), exponent: Number(exponent) };
}
