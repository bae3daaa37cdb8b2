import { character, kindOf } from "./characters.ts";

/** A number as it stands in digits. */
export interface Digits {
  readonly value: number;
  /** Decimals that are there, zeros included. */
  readonly decimals: number;
  readonly grouped: boolean;
  /** The digits before the decimal sign, separators aside. */
  readonly length: number;
  /** No number: a date, a version, a reference, a telephone number. */
  readonly broken: boolean;
  /** Begins with a zero that counts nothing: 044, 007. */
  readonly leadingZero: boolean;
  /** The other reading of three digits after the decimal sign of the language, the last a zero: 12.000 in English. */
  readonly decimal?: number;
  readonly end: number;
}

const comma = 0x2c;
const dot = 0x2e;

/**
 * Reads the digits that begin at `start`, with whatever separators they were printed with.
 *
 * The separators decide, and the language only where they cannot: 12.000 groups, 1.5 does not, 1.234 is 1234 where
 * the comma is the decimal sign. Every character is looked at a fixed number of times.
 */
export function readDigits(text: string, start: number, decimal: "." | ","): Digits {
  const decimalCode = decimal.charCodeAt(0);
  let at = runEnd(text, start);
  const firstLength = at - start;
  let digits = text.slice(start, at);
  let lastLength = firstLength;
  let separator = 0;
  let count = 0;
  let lastSeparator = 0;
  let allThrees = firstLength <= 3;
  let mixedAt = 0;
  for (;;) {
    const sign = at < text.length ? separatorAt(text, at) : 0;
    if (sign === 0) break;
    const next = runEnd(text, at + 1);
    const length = next - at - 1;
    if (length === 0) break;
    // A space or an apostrophe only groups: three digits, after one to three, and never after a decimal sign.
    if (
      sign < 3 &&
      (length !== 3 || firstLength > 3 || text.charCodeAt(start) === 0x30 || (count > 0 && lastSeparator !== sign))
    )
      break;
    if (count > 0 && sign !== lastSeparator) mixedAt = mixedAt === 0 ? count : -1;
    if (count > 0 && lastLength !== 3) allThrees = false;
    if (count === 0) separator = sign;
    digits += text.slice(at + 1, next);
    lastSeparator = sign;
    lastLength = length;
    count++;
    at = next;
  }
  const zero = text.charCodeAt(start) === 0x30;
  const whole = (value: string, decimals: number, grouped: boolean): Digits => ({
    value: toNumber(value, decimals),
    decimals,
    grouped,
    length: value.length - decimals,
    broken: false,
    leadingZero: zero && value.length - decimals > 1,
    end: at,
  });
  if (count === 0) {
    const quarters = at < text.length ? "¼½¾".indexOf(text.charAt(at)) + 1 : 0;
    const plain = whole(digits, 0, false);
    return quarters === 0 ? plain : { ...plain, value: plain.value + quarters / 4, decimals: 2, end: at + 1 };
  }
  if (mixedAt === 0) {
    if (count > 1 || separator < 3) {
      return allThrees && lastLength === 3 && !zero
        ? whole(digits, 0, true)
        : { ...whole(digits, 0, false), broken: true };
    }
    const groups = allThrees && lastLength === 3 && !zero;
    if (!groups || (separator === decimalCode && !digits.endsWith("0"))) return whole(digits, lastLength, false);
    const other = separator === decimalCode && { decimal: toNumber(digits, lastLength) };
    return { ...whole(digits, 0, true), ...other };
  }
  // Two kinds of separators: groups, then one decimal sign.
  if (mixedAt === count - 1 && allThrees && lastSeparator >= 3) return whole(digits, lastLength, true);
  return { ...whole(digits, 0, false), broken: true };
}

/** 0 none, 1 space, 2 apostrophe, else the code of a dot or a comma. */
function separatorAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === comma || code === dot) return code;
  const kind = kindOf(code);
  return kind === character.space && code !== 0x09 ? 1 : kind === character.apostrophe ? 2 : 0;
}

function runEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    const code = text.charCodeAt(at);
    if (!(code >= 0x30 && code <= 0x39)) return at;
    at++;
  }
}

function toNumber(digits: string, decimals: number): number {
  if (decimals === 0) return Number(digits);
  return Number(`${digits.slice(0, digits.length - decimals)}.${digits.slice(digits.length - decimals)}`);
}
