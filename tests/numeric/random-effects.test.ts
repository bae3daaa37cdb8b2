import {
  chiSquareQuantile,
  heterogeneity,
  iSquaredOf,
  meanInterval,
  predictionInterval,
  randomEffects,
  studentQuantile,
  tauSquaredInterval,
  type TauSquaredMethod,
} from "corroborate/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlain, shuffled, valueOf } from "./generators.ts";

const methods: readonly TauSquaredMethod[] = [
  "pauleMandel",
  "restrictedMaximumLikelihood",
  "maximumLikelihood",
  "dersimonianLaird",
  "hedgesOlkin",
  "hunterSchmidt",
  "sidikJonkman",
  "commonEffect",
];
const method = fc.constantFrom(...methods);
const estimated = fc.record({
  estimate: fc.double({ min: -10, max: 10, noNaN: true }),
  variance: fc.double({ min: 1e-3, max: 4, noNaN: true }),
});
const estimates = fc.array(estimated, { minLength: 2, maxLength: 10 });

function near(actual: number, expected: number, relative = 1e-8): void {
  expect(
    Math.abs(actual - expected) <= relative * (1 + Math.abs(expected)),
    `got ${actual}, expected ${expected}`,
  ).toBe(true);
}

/** Cochran's Q around the weighted mean, with tau squared added to each variance. */
function qAt(all: readonly { readonly estimate: number; readonly variance: number }[], tauSquared: number): number {
  const weights = all.map(({ variance }) => 1 / (variance + tauSquared));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const mean = all.reduce((total, { estimate }, index) => total + weights[index]! * estimate, 0) / sum;
  return all.reduce((total, { estimate }, index) => total + weights[index]! * (estimate - mean) ** 2, 0);
}

describe("randomEffects", () => {
  it("has weights that sum to 1, a mean among the estimates, and tau squared from 0", () =>
    fc.assert(
      fc.property(estimates, method, (all, by) => {
        const pooled = valueOf(randomEffects(all, { method: by }));
        expect(isPlain(pooled)).toBe(true);
        expect(pooled.weights.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
        expect(pooled.tauSquared).toBeGreaterThanOrEqual(0);
        const values = all.map(({ estimate }) => estimate);
        expect(pooled.estimate).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(pooled.estimate).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    ));

  it("an offset moves the mean only; a factor scales it, and tau squared by its square", () =>
    fc.assert(
      fc.property(estimates, method, fc.constantFrom(-100, 3), fc.constantFrom(0.5, 4), (all, by, offset, factor) => {
        const plain = valueOf(randomEffects(all, { method: by }));
        const moved = valueOf(
          randomEffects(
            all.map((each) => ({ ...each, estimate: each.estimate + offset })),
            { method: by },
          ),
        );
        near(moved.estimate, plain.estimate + offset);
        near(moved.tauSquared, plain.tauSquared, 1e-7);
        const larger = all.map(({ estimate, variance }) => ({
          estimate: estimate * factor,
          variance: variance * factor ** 2,
        }));
        const scaled = valueOf(randomEffects(larger, { method: by }));
        const [spread, same] = [valueOf(heterogeneity(all)), valueOf(heterogeneity(larger))];
        near(same.q, spread.q);
        near(same.iSquared, spread.iSquared);
        const [ends, wider] = [valueOf(tauSquaredInterval(all)), valueOf(tauSquaredInterval(larger))];
        near(wider.low, ends.low * factor ** 2, 1e-7);
        near(wider.high, ends.high * factor ** 2, 1e-7);
        near(scaled.estimate, plain.estimate * factor);
        near(scaled.tauSquared, plain.tauSquared * factor ** 2, 1e-7);
      }),
    ));

  it("does not depend on order, and leaves its input alone", () =>
    fc.assert(
      fc.property(
        estimates.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        method,
        ([all, other], by) => {
          const before = structuredClone(all);
          near(
            valueOf(randomEffects(other, { method: by })).estimate,
            valueOf(randomEffects(all, { method: by })).estimate,
            1e-7,
          );
          expect(all).toEqual(before);
        },
      ),
    ));

  it("Paule and Mandel: Q at tau squared is k - 1, or tau squared is 0", () =>
    fc.assert(
      fc.property(estimates, (all) => {
        const { tauSquared, dispersion } = valueOf(randomEffects(all));
        if (tauSquared === 0) expect(dispersion).toBeLessThanOrEqual(1 + 1e-12);
        else near(dispersion, 1, 1e-9);
      }),
    ));

  it.each(["maximumLikelihood", "restrictedMaximumLikelihood"] as const)(
    "%s: no other tau squared is more likely",
    (by) =>
      fc.assert(
        fc.property(estimates, (all) => {
          const { tauSquared, logLikelihood } = valueOf(randomEffects(all, { method: by }));
          for (let other = 0; other < 60; other = other * 1.3 + 1e-3) {
            expect(likelihood(all, other, by === "restrictedMaximumLikelihood")).toBeLessThanOrEqual(
              logLikelihood + 1e-10 * (1 + Math.abs(logLikelihood)),
            );
          }
          near(likelihood(all, tauSquared, by === "restrictedMaximumLikelihood"), logLikelihood, 1e-10);
        }),
      ),
  );

  it("equal variances: the mean is the plain mean", () =>
    fc.assert(
      fc.property(estimates, method, fc.constantFrom(0.01, 1), (all, by, variance) => {
        const pooled = valueOf(
          randomEffects(
            all.map(({ estimate }) => ({ estimate, variance })),
            { method: by },
          ),
        );
        near(pooled.estimate, all.reduce((sum, { estimate }) => sum + estimate, 0) / all.length);
      }),
    ));

  it("two estimates: DL, PM, HE and REML are ((y1 - y2)^2 - v1 - v2) / 2", () =>
    fc.assert(
      fc.property(fc.tuple(estimated, estimated), ([one, other]) => {
        const expected = Math.max(0, ((one.estimate - other.estimate) ** 2 - one.variance - other.variance) / 2);
        for (const by of ["dersimonianLaird", "pauleMandel", "hedgesOlkin", "restrictedMaximumLikelihood"] as const) {
          near(valueOf(randomEffects([one, other], { method: by })).tauSquared, expected, 1e-6);
        }
      }),
    ));

  it("one estimate is handed back, none is refused", () => {
    const only = { estimate: 3, variance: 0.5 };
    expect(randomEffects([only])).toEqual({
      ok: false,
      refusal: { code: "too-few-estimates", count: 1, needed: 2, only },
    });
    expect(randomEffects([])).toEqual({ ok: false, refusal: { code: "too-few-estimates", count: 0, needed: 2 } });
  });
});

describe("intervals", () => {
  it("the modified Hartung–Knapp interval is at least as wide as the classic error with Student's t", () =>
    fc.assert(
      fc.property(estimates, method, (all, by) => {
        const pooled = valueOf(randomEffects(all, { method: by }));
        const { low, high } = meanInterval(pooled);
        const classic = 2 * pooled.standardError * studentQuantile(0.975, all.length - 1);
        expect(high - low).toBeGreaterThanOrEqual(classic * (1 - 1e-12) - 1e-12);
        const plain = meanInterval(pooled, { method: "hartungKnapp" });
        expect(high - low).toBeGreaterThanOrEqual((plain.high - plain.low) * (1 - 1e-12));
      }),
    ));

  it("the prediction interval holds the interval of the mean with the same error and degrees", () =>
    fc.assert(
      fc.property(estimates, method, fc.constantFrom(0.5, 0.95), (all, by, level) => {
        const pooled = valueOf(randomEffects(all, { method: by }));
        for (const interval of ["hartungKnapp", "modifiedHartungKnapp"] as const) {
          const mean = meanInterval(pooled, { method: interval, level });
          const prediction = valueOf(predictionInterval(pooled, { method: interval, level }));
          expect(prediction.low).toBeLessThanOrEqual(mean.low + 1e-12);
          expect(prediction.high).toBeGreaterThanOrEqual(mean.high - 1e-12);
          expect(prediction.degrees).toBe(mean.degrees);
        }
      }),
    ));

  it("Higgins, Thompson and Spiegelhalter: t with k - 2 degrees and the classic error, from three estimates", () =>
    fc.assert(
      fc.property(estimates, (all) => {
        const pooled = valueOf(randomEffects(all));
        const prediction = predictionInterval(pooled, { method: "higginsThompsonSpiegelhalter" });
        expect(prediction.ok).toBe(all.length > 2);
        if (!prediction.ok) return;
        const reach = studentQuantile(0.975, all.length - 2) * Math.sqrt(pooled.tauSquared + pooled.standardError ** 2);
        near(prediction.value.high, pooled.estimate + reach);
      }),
    ));

  it("identical estimates: plain Hartung–Knapp shrinks to a point, the default does not", () => {
    const pooled = valueOf(
      randomEffects([
        { estimate: 9, variance: 0.01 },
        { estimate: 9, variance: 0.02 },
      ]),
    );
    const plain = meanInterval(pooled, { method: "hartungKnapp" });
    expect(plain.high - plain.low).toBe(0);
    expect(meanInterval(pooled).high).toBeGreaterThan(9.5);
  });

  it("Q-profile: ends rise with the level's width and Q meets its quantiles there", () =>
    fc.assert(
      fc.property(estimates, (all) => {
        const narrow = valueOf(tauSquaredInterval(all, { level: 0.5 }));
        const wide = valueOf(tauSquaredInterval(all));
        expect(isPlain(wide)).toBe(true);
        const tails = { low: chiSquareQuantile(0.975, all.length - 1), high: chiSquareQuantile(0.025, all.length - 1) };
        for (const end of ["low", "high"] as const) {
          const q = qAt(all, wide[end]);
          if (wide[end] > 0) near(q, tails[end]);
          else expect(q).toBeLessThanOrEqual(tails[end]);
        }
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(narrow.low).toBeLessThanOrEqual(narrow.high);
        expect(narrow.high).toBeLessThanOrEqual(wide.high);
      }),
    ));
});

describe("data at the limits", () => {
  const wild = fc.record({
    estimate: fc.oneof(fc.constantFrom(0, 1e-9, -700, 700, 1e50, -1e50), fc.double({ min: -1, max: 1, noNaN: true })),
    variance: fc.constantFrom(1e-50, 1e-31, 1e-9, 1, 1e9, 1e100),
  });

  it("gives plain numbers, whatever the method", () =>
    fc.assert(
      fc.property(fc.array(wild, { minLength: 2, maxLength: 6 }), method, (all, how) => {
        expect(isPlain(randomEffects(all, { method: how }))).toBe(true);
        expect(isPlain(tauSquaredInterval(all))).toBe(true);
        const { typicalVariance } = valueOf(heterogeneity(all));
        expect(typicalVariance).toBeGreaterThan(0);
        expect(typicalVariance).toBeLessThan(Infinity);
      }),
    ));

  it("one far more precise estimate takes nothing from the typical variance", () => {
    const estimates = [5e-18, 0.16, 0.2].map((variance) => ({ estimate: 0, variance }));
    near(valueOf(heterogeneity(estimates)).typicalVariance, 1 / (1 / 0.16 + 1 / 0.2));
  });
});

describe("heterogeneity", () => {
  it("both definitions of I squared agree for DerSimonian and Laird's tau squared", () =>
    fc.assert(
      fc.property(estimates, (all) => {
        const { iSquared, typicalVariance } = valueOf(heterogeneity(all));
        const { tauSquared } = valueOf(randomEffects(all, { method: "dersimonianLaird" }));
        near(iSquaredOf(tauSquared, typicalVariance), iSquared, 1e-9);
      }),
    ));
});

/** From the definition, with a plain sum. */
function likelihood(
  all: readonly { estimate: number; variance: number }[],
  tauSquared: number,
  restricted: boolean,
): number {
  const weights = all.map(({ variance }) => 1 / (variance + tauSquared));
  const sum = weights.reduce((total, each) => total + each, 0);
  const mean = all.reduce((total, { estimate }, index) => total + weights[index]! * estimate, 0) / sum;
  const density = all.reduce(
    (total, { estimate }, index) =>
      total + Math.log(weights[index]! / (2 * Math.PI)) - weights[index]! * (estimate - mean) ** 2,
    0,
  );
  return 0.5 * (density - (restricted ? Math.log(sum / (2 * Math.PI)) : 0));
}
