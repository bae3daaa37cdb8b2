import type { Interval } from "corroborate/numeric";
import fc from "fast-check";

/** Small whole numbers, so that ends coincide often. */
export const place = fc.integer({ min: 0, max: 30 });

export const bounded: fc.Arbitrary<Interval & { high: number }> = fc
  .tuple(place, fc.integer({ min: 0, max: 12 }))
  .map(([low, width]) => ({ low, high: low + width }));

export const interval: fc.Arbitrary<Interval> = fc.oneof(
  { weight: 4, arbitrary: bounded },
  { weight: 1, arbitrary: place.map((low) => ({ low, high: null })) },
);

export const intervals = fc.array(interval, { minLength: 1, maxLength: 12 });

export const weight = fc.constantFrom(0.1, 0.25, 0.5, 1, 2, 3);

export interface Weighted {
  readonly intervals: Interval[];
  readonly weights: number[];
}

export const weighted: fc.Arbitrary<Weighted> = fc
  .array(fc.tuple(interval, weight), { minLength: 1, maxLength: 12 })
  .map((pairs) => ({ intervals: pairs.map(([each]) => each), weights: pairs.map(([, each]) => each) }));

/** The same things in another order. */
export function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}

export function valueOf<Value>(result: { ok: true; value: Value } | { ok: false; refusal: { code: string } }): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

/** No NaN and no infinity anywhere in a result. */
export function isPlain(result: unknown): boolean {
  if (typeof result === "number") return Number.isFinite(result);
  if (typeof result !== "object" || result === null) return true;
  return Object.values(result).every(isPlain);
}
