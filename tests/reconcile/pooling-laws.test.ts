import { type Figure, reconcileFigures } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { figuresOf } from "../arbitraries/figures.ts";
import { isPlain } from "../numeric/generators.ts";

type Options = NonNullable<Parameters<typeof reconcileFigures>[1]>;

/** Small counts, round and telling ones, and the ends of what a number can be. */
const counts = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: 1, max: 30_000 }),
  fc
    .tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 14 }))
    .map(([digit, power]) => digit * 10 ** power),
  fc.integer({ min: 10 ** 15, max: 10 ** 15 + 9 }),
);
const amounts = fc.oneof(
  counts,
  counts.map((count) => -count),
  fc.integer({ min: -100_000, max: 100_000 }).map((hundredths) => hundredths / 100),
  fc.constantFrom(1e-300, 1e300, 11347.25, 12000.5),
);

const pooling: fc.Arbitrary<Options> = fc.oneof(
  fc.record({
    policy: fc.constant("lognormal" as const),
    level: fc.constantFrom(0.5, 0.95),
    nextStep: fc.boolean(),
    priorScale: fc.constantFrom(0.1, 0.5, 1),
    reading: fc.constantFrom("stated" as const, "rounded" as const),
  }),
  fc.record({
    policy: fc.constant("randomEffects" as const),
    method: fc.constantFrom(
      "pauleMandel" as const,
      "restrictedMaximumLikelihood" as const,
      "dersimonianLaird" as const,
    ),
    rangesAre: fc.constantFrom("uniform" as const, "interval95" as const),
    reading: fc.constantFrom("stated" as const, "rounded" as const),
  }),
);

const cases = fc.oneof(
  fc.tuple(fc.array(figuresOf(counts), { maxLength: 6 }), pooling),
  fc.tuple(
    fc.array(figuresOf(amounts), { maxLength: 6 }),
    pooling.map((options) => ({ ...options, unit: { of: "USD" } })),
  ),
);

describe("pooling policies, whatever is claimed", () => {
  test("give plain numbers in order, or a reason with a code", () => {
    fc.assert(
      fc.property(cases, ([figures, options]) => {
        const { estimate } = reconcileFigures(figures as Figure[], options);
        expect(isPlain(estimate)).toBe(true);
        if (estimate === undefined || "code" in estimate) {
          expect(typeof estimate?.code).toBe("string");
          return;
        }
        const { low, high, best = low } = estimate;
        expect(low).toBeLessThanOrEqual(best);
        expect(best).toBeLessThanOrEqual(high ?? Infinity);
      }),
    );
  });

  test("name as supporters and as broken only origins that are there, each once", () => {
    fc.assert(
      fc.property(cases, ([figures, options]) => {
        const { estimate } = reconcileFigures(figures as Figure[], options);
        if (estimate === undefined || "code" in estimate) return;
        for (const named of [estimate.supportedBy, estimate.parameters?.["breaks"], estimate.parameters?.["leftOut"]]) {
          const positions = (named ?? []) as number[];
          expect(new Set(positions).size).toBe(positions.length);
          for (const position of positions) expect(figures[position]).toBeDefined();
        }
      }),
    );
  });

  test("origins that say the same support it together", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10 ** 9 }),
        fc.integer({ min: 2, max: 4 }),
        pooling,
        (value, times, options) => {
          const figures = Array.from({ length: times }, (): Figure => ({ kind: "exact", value }));
          const { estimate } = reconcileFigures(figures, options);
          if (estimate === undefined || "code" in estimate) throw new Error(JSON.stringify(estimate));
          expect(estimate.supportedBy).toStrictEqual(figures.map((_, index) => index));
        },
      ),
      { numRuns: 40 },
    );
  });
});
