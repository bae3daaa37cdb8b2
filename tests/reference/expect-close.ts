import { expect } from "vitest";
import type { Interval } from "corroborate/numeric";

/** How far a number may lie from the reference: relative first, absolute where the reference is 0 or nearly so. */
export interface Tolerance {
  readonly relative?: number;
  readonly absolute?: number;
}

/** What a verified number, or one written with 15 digits, must agree to. */
export const verified: Tolerance = { relative: 1e-9, absolute: 1e-12 };

/** A reference of null, or none at all, says nothing. */
export function expectClose(
  name: string,
  actual: number | null,
  expected: number | null | undefined,
  { relative = 1e-9, absolute = 1e-12 }: Tolerance = verified,
): void {
  if (expected === null || expected === undefined) return;
  expect(actual, `${name}: no number, expected ${expected}`).not.toBeNull();
  const distance = Math.abs((actual ?? NaN) - expected);
  const allowed = relative * Math.abs(expected) + absolute;
  expect(distance <= allowed, `${name}: got ${actual}, expected ${expected}, allowed ${allowed}`).toBe(true);
}

export function expectAllClose(
  name: string,
  actual: readonly number[],
  expected: readonly number[] | null | undefined,
  tolerance: Tolerance = verified,
): void {
  if (expected === null || expected === undefined) return;
  expect(actual.length, `${name}: length`).toBe(expected.length);
  expected.forEach((value, index) => expectClose(`${name}[${index}]`, actual[index] ?? null, value, tolerance));
}

/** Printed numbers: right within one unit of the last decimal (of at least four), because some were rounded twice. */
export function asPrinted(expected: number): Tolerance {
  const decimals = Math.max(4, String(expected).split(".")[1]?.length ?? 0);
  return { relative: 1e-12, absolute: 10 ** -decimals };
}

export function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** Cells of a likelihood: null below is no lower bound, which for positive numbers is 0. */
export function toCells(lower: readonly (number | null)[], upper: readonly (number | null)[]): Interval[] {
  return lower.map((low, index) => ({ low: low ?? 0, high: upper[index] ?? null }));
}
