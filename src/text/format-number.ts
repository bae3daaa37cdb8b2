import type { Lexicon } from "./lexicon.ts";

/**
 * Writes a number the way a newspaper prints it: German 1500 but 12.000, Swiss 12’000, a real minus sign.
 *
 * Nothing is rounded, and no separator comes from `Intl`: the same text on every platform.
 *
 * @param value a finite number
 * @param lexicon the language
 * @returns the digits
 */
export function formatNumberWith(value: number, lexicon: Lexicon): string {
  return punctuate(plainDigits(value), lexicon);
}

/** Puts group and decimal separators into plain digits («-12000.5»). */
export function punctuate(digits: string, { digits: { decimal, group, groupFrom } }: Lexicon): string {
  const sign = digits.startsWith("-") ? "−" : "";
  const [whole = "", fraction] = digits.slice(sign.length).split(".");
  let grouped = whole;
  if (whole.length >= String(groupFrom).length) {
    grouped = whole.slice(0, whole.length % 3);
    for (let at = whole.length % 3; at < whole.length; at += 3)
      grouped += (at > 0 ? group : "") + whole.slice(at, at + 3);
  }
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/** The shortest decimal digits that give the number back, without an exponent. */
export function plainDigits(value: number): string {
  const sign = value < 0 || Object.is(value, -0) ? "-" : "";
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  return sign + shiftPoint(mantissa, Number(exponent));
}

/** Moves the decimal point of unsigned digits to the right, or to the left where `places` is negative. */
export function shiftPoint(digits: string, places: number): string {
  const [whole = "", fraction = ""] = digits.split(".");
  const all = whole + fraction;
  const point = whole.length + places;
  const left = point > 0 ? all.padEnd(point, "0").slice(0, point) : "0";
  const right = point > 0 ? all.slice(point) : "0".repeat(-point) + all;
  let start = 0;
  while (start < left.length - 1 && left[start] === "0") start++;
  let end = right.length;
  while (end > 0 && right[end - 1] === "0") end--;
  return left.slice(start) + (end > 0 ? `.${right.slice(0, end)}` : "");
}
