import { Figure, type Unit } from "corroborate";
import * as fc from "fast-check";
import { texts } from "./text.ts";

/** Any figure the model knows, broken and negative numbers included. It may not fit a unit: see {@link fitting}. */
export function figures(): fc.Arbitrary<Figure> {
  return figuresOf(
    fc.oneof(
      { weight: 3, arbitrary: counts() },
      { weight: 1, arbitrary: fc.constantFrom(0, -1, 0.5, 1e21, Number.MAX_VALUE, Number.MIN_VALUE) },
      { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
    ),
  );
}

/** A figure that counts persons: whole, not negative, of numbers so few that echoes and conflicts are frequent. */
export function countFigures(): fc.Arbitrary<Figure> {
  return figuresOf(counts());
}

/** A figure whose numbers come from `numbers`. */
export function figuresOf(numbers: fc.Arbitrary<number>): fc.Arbitrary<Figure> {
  const factor = factorsOf(numbers);
  return fc
    .oneof(
      { weight: 12, arbitrary: factor },
      { weight: 1, arbitrary: worded({ kind: fc.constant("product"), count: factor, each: factor }) },
      { weight: 1, arbitrary: brigades },
    )
    .map((figure) => Figure.parse(figure));
}

/** A number that newsrooms print, most of them round, from so few that two often meet. */
export function counts(): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(10_000, 11_000, 12_000, 1500, 3000, 11_347, 6000) },
    { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 9500, 10_499, 10_500) },
    { weight: 1, arbitrary: fc.nat({ max: 20_000 }) },
  );
}

/**
 * The figure with its numbers brought into what the unit allows: a share lies within 0 and 1. What was equal stays
 * equal and what was lower stays lower.
 */
export function fitting(figure: Figure, unit: Unit): Figure {
  return unit.of === "share" ? withNumbers(figure, (number) => number / (number + 10_000)) : figure;
}

/** The figure with every number changed; `change` must keep their order. */
export function withNumbers(figure: Figure, change: (number: number) => number): Figure {
  const changed = JSON.parse(JSON.stringify(figure), (_key, value: unknown) =>
    typeof value === "number" ? change(value) : value,
  );
  return Figure.parse(changed);
}

const brigades = fc.constant({
  kind: "product",
  count: { kind: "approximate", value: 2 },
  each: { kind: "exact", value: 6000 },
  verbatim: "perhaps two brigades of 6,000 each",
});

function factorsOf(numbers: fc.Arbitrary<number>): fc.Arbitrary<unknown> {
  const pair = fc.tuple(numbers, numbers).map(ascending);
  const open = fc.boolean();
  return fc.oneof(
    { weight: 5, arbitrary: worded({ kind: fc.constant("exact"), value: numbers }) },
    { weight: 2, arbitrary: worded({ kind: fc.constant("approximate"), value: numbers }) },
    {
      weight: 1,
      arbitrary: worded({ kind: fc.constant("approximate"), value: numbers, side: fc.constantFrom("below", "above") }),
    },
    { weight: 2, arbitrary: worded({ kind: fc.constant("atLeast"), low: numbers }, { open }) },
    { weight: 2, arbitrary: worded({ kind: fc.constant("atMost"), high: numbers }, { open }) },
    { weight: 2, arbitrary: pair.map(([low, high]) => ({ kind: "range", low, high })) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(numbers, numbers, numbers)
        .map(ascending)
        .map(([low, best, high]) => ({ kind: "range", low, best, high })),
    },
    { weight: 1, arbitrary: worded({ kind: fc.constant("vague"), low: numbers }) },
    {
      weight: 1,
      arbitrary: pair.map(([low = 0, high = 0]) =>
        low < high ? { kind: "vague", low, high } : { kind: "vague", low },
      ),
    },
    { weight: 1, arbitrary: worded({ kind: fc.constant("some") }) },
    { weight: 1, arbitrary: worded({ kind: fc.constant("unstated") }) },
  );
}

/** An object of these fields, with its words now and then. */
function worded(
  fields: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): fc.Arbitrary<unknown> {
  const all: Record<string, fc.Arbitrary<unknown>> = { ...fields, ...optional, verbatim: texts() };
  return fc.record(all, { requiredKeys: Object.keys(fields), noNullPrototype: true });
}

function ascending(numbers: readonly number[]): number[] {
  return numbers.toSorted((one, other) => one - other);
}
