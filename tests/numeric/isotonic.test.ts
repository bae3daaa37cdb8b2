import { isotonicRegression } from "corroborate/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shuffled, weight } from "./generators.ts";

interface Observation {
  readonly at: number;
  readonly value: number;
  readonly weight: number;
}

const observation: fc.Arbitrary<Observation> = fc.record({
  at: fc.nat(8),
  value: fc.integer({ min: -20, max: 20 }),
  weight,
});
const observations = fc.array(observation, { minLength: 1, maxLength: 14 });

function fit(all: readonly Observation[], direction: "increasing" | "decreasing" = "increasing") {
  return isotonicRegression(all, { weights: all.map((each) => each.weight), direction });
}

function mean(all: readonly Observation[], values: readonly number[]): number {
  const total = all.reduce((sum, each) => sum + each.weight, 0);
  return all.reduce((sum, each, index) => sum + each.weight * values[index]!, 0) / total;
}

function squares(all: readonly Observation[], fitted: readonly number[]): number {
  return all.reduce((sum, each, index) => sum + each.weight * (each.value - fitted[index]!) ** 2, 0);
}

describe("isotonicRegression", () => {
  it("rises, keeps the weighted mean, and gives one value to each place", () =>
    fc.assert(
      fc.property(observations, (all) => {
        const { at, values, fitted } = fit(all);
        values.slice(1).forEach((value, index) => expect(value).toBeGreaterThanOrEqual(values[index]!));
        expect(at).toEqual([...new Set(all.map((each) => each.at))].sort((one, other) => one - other));
        all.forEach((each, index) => expect(fitted[index]).toBe(values[at.indexOf(each.at)]));
        expect(mean(all, fitted)).toBeCloseTo(
          mean(
            all,
            all.map((each) => each.value),
          ),
          9,
        );
      }),
    ));

  it("takes a whole weight as repetition", () =>
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(8), value: fc.integer(), weight: fc.integer({ min: 1, max: 4 }) }), {
          minLength: 1,
          maxLength: 10,
        }),
        (all) => {
          const repeated = all.flatMap((each) => Array.from({ length: each.weight }, () => ({ ...each, weight: 1 })));
          const { at, values } = fit(repeated);
          const weighted = fit(all);
          expect(weighted.at).toStrictEqual(at);
          values.forEach((value, index) =>
            expect(Math.abs(value - weighted.values[index]!)).toBeLessThanOrEqual(1e-12 * (1 + 2 ** 31)),
          );
        },
      ),
    ));

  it("consists of blocks whose value is their weighted mean", () =>
    fc.assert(
      fc.property(observations, (all) => {
        const { values, fitted } = fit(all);
        for (const value of new Set(values)) {
          const block = all.filter((_, index) => fitted[index] === value);
          expect(
            mean(
              block,
              block.map((each) => each.value),
            ),
          ).toBeCloseTo(value, 9);
        }
      }),
    ));

  it("is as near as any rising sequence: nearer than the running maximum and than any constant", () =>
    fc.assert(
      fc.property(observations, fc.integer({ min: -20, max: 20 }), (all, constant) => {
        const best = squares(all, fit(all).fitted);
        const running = all.map((each) =>
          Math.max(...all.filter((other) => other.at <= each.at).map((other) => other.value)),
        );
        expect(best).toBeLessThanOrEqual(squares(all, running) + 1e-9);
        expect(best).toBeLessThanOrEqual(
          squares(
            all,
            all.map(() => constant),
          ) + 1e-9,
        );
      }),
    ));

  it("changes nothing the second time, and fits what already rises exactly", () =>
    fc.assert(
      fc.property(observations, (all) => {
        const { fitted } = fit(all);
        const again = fit(all.map((each, index) => ({ ...each, value: fitted[index]! })));
        again.fitted.forEach((value, index) => expect(value).toBeCloseTo(fitted[index]!, 12));
      }),
    ));

  it("falls where it should: the mirror image of the rising fit", () =>
    fc.assert(
      fc.property(observations, (all) => {
        const mirrored = fit(all.map((each) => ({ ...each, value: -each.value }))).fitted;
        fit(all, "decreasing").fitted.forEach((value, index) => expect(value).toBeCloseTo(-mirrored[index]!, 10));
      }),
    ));

  it("does not depend on order, and leaves its input alone", () =>
    fc.assert(
      fc.property(
        observations.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => {
          const before = structuredClone(all);
          fit(other).values.forEach((value, index) => expect(value).toBeCloseTo(fit(all).values[index]!, 10));
          expect(all).toEqual(before);
        },
      ),
    ));

  it("keeps ties separate on request, the larger first as R's isoreg does", () => {
    const tied = [
      { at: 1, value: 1 },
      { at: 1, value: 3 },
      { at: 2, value: 9 },
    ];
    expect(isotonicRegression(tied).fitted).toEqual([2, 2, 9]);
    expect(isotonicRegression(tied, { ties: "separate" })).toEqual({
      at: [1, 1, 2],
      values: [2, 2, 9],
      fitted: [2, 2, 9],
    });
    const rising = [
      { at: 1, value: 1 },
      { at: 1, value: 3 },
      { at: 2, value: 0 },
    ];
    const { values } = isotonicRegression(rising, { ties: "separate" });
    values.forEach((value) => expect(value).toBeCloseTo(4 / 3, 14));
  });

  it("fits a million falling values", () => {
    const falling = Array.from({ length: 1e6 }, (_, index) => ({ at: index, value: -index }));
    expect(isotonicRegression(falling).fitted[0]).toBeCloseTo(-499_999.5, 6);
  });

  it("fits nothing to nothing", () => {
    expect(isotonicRegression([])).toEqual({ at: [], values: [], fitted: [] });
  });
});
