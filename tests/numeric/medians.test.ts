import {
  effectiveSampleSize,
  geometricMean,
  hodgesLehmann,
  medianAbsoluteDeviation,
  medianInterval,
  quantile,
  weightedMedian,
} from "corroborate/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlain, valueOf } from "./generators.ts";

const values = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 15 });
const ties = ["lower", "upper", "mean", "geometricMean"] as const;

/** Everything that names a centre. */
const centres: { readonly [name: string]: (values: readonly number[]) => number } = {
  ...Object.fromEntries(
    ties.map((tie) => [`median ${tie}`, (all: readonly number[]) => valueOf(weightedMedian(all, { tie }))]),
  ),
  "quantile type 7": (all) => valueOf(quantile(all, 0.5)),
  "quantile type 8": (all) => valueOf(quantile(all, 0.3, { type: 8 })),
  "Hodges-Lehmann": (all) => valueOf(hodgesLehmann(all)),
  "Hodges-Lehmann log": (all) => valueOf(hodgesLehmann(all, { scale: "log" })),
  "geometric mean": (all) => valueOf(geometricMean(all)),
};

describe.each(Object.entries(centres))("%s", (_, centre) => {
  it("lies between the smallest and the largest value", () =>
    fc.assert(
      fc.property(values, (all) => {
        expect(centre(all)).toBeGreaterThanOrEqual(Math.min(...all) * (1 - 1e-14));
        expect(centre(all)).toBeLessThanOrEqual(Math.max(...all) * (1 + 1e-14));
      }),
    ));

  it("never falls when a value rises", () =>
    fc.assert(
      fc.property(values, fc.nat(), fc.nat(30), (all, which, rise) => {
        const raised = all.map((value, index) => (index === which % all.length ? value + rise : value));
        expect(centre(raised)).toBeGreaterThanOrEqual(centre(all) * (1 - 1e-14));
      }),
    ));

  it("scales with the values, does not depend on their order and leaves them alone", () =>
    fc.assert(
      fc.property(values, (all) => {
        const before = [...all];
        expect(centre(all.map((value) => value * 8))).toBeCloseTo(8 * centre(all), 9);
        expect(centre(all.toReversed())).toBeCloseTo(centre(all), 12);
        expect(all).toEqual(before);
      }),
    ));
});

describe("weightedMedian", () => {
  it("takes a whole weight as repetition", () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.nat(4)), { minLength: 1 }),
        fc.constantFrom(...ties),
        (pairs, tie) => {
          const repeated = pairs.flatMap(([value, times]) => Array.from({ length: times }, () => value));
          const weighted = weightedMedian(
            pairs.map(([value]) => value),
            { weights: pairs.map(([, times]) => times), tie },
          );
          expect(weighted).toEqual(weightedMedian(repeated, { tie }));
        },
      ),
    ));

  it("has the lower median below the mean of both below the upper, and scaling all weights changes nothing", () =>
    fc.assert(
      fc.property(values, fc.constantFrom(0.1, 0.3, 7), (all, factor) => {
        const by = (tie: (typeof ties)[number]): number => valueOf(weightedMedian(all, { tie }));
        expect(by("lower")).toBeLessThanOrEqual(by("geometricMean") * (1 + 1e-15));
        expect(by("geometricMean")).toBeLessThanOrEqual(by("mean") * (1 + 1e-15));
        expect(by("mean")).toBeLessThanOrEqual(by("upper"));
        expect(weightedMedian(all, { weights: all.map(() => factor), tie: "lower" })).toEqual(
          weightedMedian(all, { tie: "lower" }),
        );
      }),
    ));
});

describe("hodgesLehmann", () => {
  it("is the median of all pair means", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 12 }), (all) => {
        const means = all.flatMap((one, index) => all.slice(index).map((other) => (one + other) / 2));
        // A difference, because 0 and -0 are the same number here.
        expect(Math.abs(valueOf(hodgesLehmann(all)) - valueOf(weightedMedian(means)))).toBe(0);
      }),
    ));
});

describe("medianInterval", () => {
  it("covers as often as counting all ways of falling above and below says, and exists from 6 values", () =>
    fc.assert(
      fc.property(values, fc.constantFrom(0.5, 0.9, 0.95, 0.99), (all, level) => {
        const interval = medianInterval(all, { level });
        expect(isPlain(interval)).toBe(true);
        expect(interval.ok).toBe(1 - 2 ** (1 - all.length) >= level);
        if (!interval.ok) return;
        const { low, high, coverage } = interval.value;
        expect(coverage).toBeGreaterThanOrEqual(level * (1 - 1e-14));
        expect(low).toBeLessThanOrEqual(valueOf(weightedMedian(all, { tie: "lower" })));
        expect(high).toBeGreaterThanOrEqual(valueOf(weightedMedian(all, { tie: "upper" })));
      }),
    ));

  it("says how many values it needs", () => {
    expect(medianInterval([1, 2, 3])).toEqual({ ok: false, refusal: { code: "too-few-values", count: 3, needed: 6 } });
  });

  it("holds for many values", () => {
    const all = Array.from({ length: 20_001 }, (_, index) => index);
    const { low, high, coverage } = valueOf(medianInterval(all));
    expect(low + high).toBe(20_000);
    expect(coverage).toBeGreaterThanOrEqual(0.95);
    expect(coverage).toBeLessThan(0.952);
  });
});

describe("deviation and effective size", () => {
  it("the deviation is 0 for equal values, scales with the values, and on logs does not", () =>
    fc.assert(
      fc.property(values, (all) => {
        const plain = valueOf(medianAbsoluteDeviation(all));
        expect(valueOf(medianAbsoluteDeviation(all.map((value) => value * 4)))).toBeCloseTo(4 * plain, 10);
        const onLogs = valueOf(medianAbsoluteDeviation(all, { scale: "log" }));
        expect(
          valueOf(
            medianAbsoluteDeviation(
              all.map((value) => value * 4),
              { scale: "log" },
            ),
          ),
        ).toBeCloseTo(onLogs, 10);
        expect(valueOf(medianAbsoluteDeviation(all.map(() => 7)))).toBe(0);
      }),
    ));

  it("the effective size lies between 1 and the number of weights", () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 1 }), (weights) => {
        const size = valueOf(effectiveSampleSize(weights));
        expect(size).toBeGreaterThan(1 - 1e-12);
        expect(size).toBeLessThan(weights.length * (1 + 1e-12));
      }),
    ));
});

it("nothing to take the centre of is refused", () => {
  const refusal = { ok: false, refusal: { code: "no-values" } };
  expect(weightedMedian([])).toEqual(refusal);
  expect(weightedMedian([1], { weights: [0] })).toEqual(refusal);
  expect(quantile([], 0.5)).toEqual(refusal);
  expect(hodgesLehmann([])).toEqual(refusal);
  expect(medianAbsoluteDeviation([])).toEqual(refusal);
  expect(geometricMean([])).toEqual(refusal);
  expect(effectiveSampleSize([])).toEqual(refusal);
});
