import {
  chiSquareQuantile,
  fitLogLogistic,
  fitLogNormal,
  type Interval,
  intersection,
  logNormalDisagreement,
  logNormalInterval,
  logNormalPosterior,
  normalLogCdf,
  studentQuantile,
} from "corroborate/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlain, shuffled, valueOf } from "./generators.ts";

/** Counts between 1 and about 20,000 on a log scale, as bounded cells, half-lines and exact numbers. */
const count = fc.double({ min: 0, max: 10, noNaN: true }).map((log) => Math.ceil(Math.exp(log)));
const boundedCell = fc
  .tuple(count, fc.integer({ min: 1, max: 100 }))
  .map(([low, percent]) => ({ low, high: low + Math.max(1, (low * percent) / 100) }));
const exactCell = count.map((value) => ({ low: value, high: value }));
const cell: fc.Arbitrary<Interval> = fc.oneof(
  { weight: 4, arbitrary: boundedCell },
  { weight: 1, arbitrary: exactCell },
  { weight: 1, arbitrary: count.map((low) => ({ low, high: null })) },
  { weight: 1, arbitrary: count.map((high) => ({ low: 0, high })) },
);
const cells = fc.array(cell, { minLength: 1, maxLength: 8 });

/** Cells of which the maximum exists: one is bounded, and no number lies in all. */
const fittable = cells.filter((all) => fitLogNormal(all).ok);

function close(actual: number, expected: number, relative: number): void {
  expect(
    Math.abs(actual - expected) <= relative * Math.max(1, Math.abs(expected)),
    `got ${actual}, expected ${expected}`,
  ).toBe(true);
}

/** The log-likelihood from its definition, by differences of tails; for cells that are not narrow. */
function logLikelihood(all: readonly Interval[], theta: number, sigma: number): number {
  return all.reduce((sum, { low, high }) => {
    const from = (Math.log(low) - theta) / sigma;
    const to = high === null ? Infinity : (Math.log(high) - theta) / sigma;
    if (from === to) return sum - 0.5 * from * from - 0.5 * Math.log(2 * Math.PI) - Math.log(sigma) - Math.log(low);
    const [near, far] = from > 0 ? [-from, -to] : [to, from];
    return sum + normalLogCdf(near) + Math.log(-Math.expm1(normalLogCdf(far) - normalLogCdf(near)));
  }, 0);
}

describe("existence", () => {
  it("is refused for the reason that holds, and only then", () =>
    fc.assert(
      fc.property(cells, (all) => {
        const fit = fitLogNormal(all);
        const common = intersection(all);
        const isBounded = all.some(({ low, high }) => low > 0 && high !== null);
        expect(fit.ok).toBe(isBounded && !common.ok);
        expect(isPlain(fit)).toBe(true);
        if (fit.ok) return;
        const { refusal } = fit;
        if (refusal.code === "common-region")
          expect(common).toEqual({ ok: true, value: { low: refusal.low, high: refusal.high } });
        if (refusal.code === "no-bounded-cell") expect(refusal.low).toBeGreaterThan(refusal.high);
        if (refusal.code === "only-lower-bounds") expect(all.every(({ high }) => high === null)).toBe(true);
        if (refusal.code === "only-upper-bounds") expect(all.every(({ low }) => low === 0)).toBe(true);
      }),
    ));

  it("one cell, no cell, weightless cells and cells that say nothing are refused", () => {
    expect(fitLogNormal([{ low: 5, high: 9 }])).toEqual({
      ok: false,
      refusal: { code: "common-region", low: 5, high: 9 },
    });
    expect(fitLogNormal([])).toEqual({ ok: false, refusal: { code: "no-values" } });
    expect(fitLogNormal([{ low: 5, high: 9 }], { weights: [0] })).toEqual({
      ok: false,
      refusal: { code: "no-values" },
    });
    expect(fitLogNormal([{ low: 0, high: null }])).toEqual({ ok: false, refusal: { code: "no-values" } });
  });
});

describe("fitLogNormal", () => {
  it("has the likelihood of the definition, and no other parameters have more", () =>
    fc.assert(
      fc.property(
        fittable,
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.double({ min: -1, max: 1, noNaN: true }),
        (all, shift, stretch) => {
          const { theta, sigma, logLikelihood: highest } = valueOf(fitLogNormal(all));
          if (sigma > 1e-3) close(logLikelihood(all, theta, sigma), highest, 1e-9);
          for (const size of [1, 0.1, 0.01]) {
            const moved = logLikelihood(all, theta + shift * size * sigma, sigma * Math.exp(stretch * size));
            if (!Number.isNaN(moved)) expect(moved).toBeLessThanOrEqual(highest + 1e-9 * (1 + Math.abs(highest)));
          }
        },
      ),
    ));

  it("of exact numbers is their mean and standard deviation on logs", () =>
    fc.assert(
      fc.property(fc.uniqueArray(count, { minLength: 2, maxLength: 10 }), (numbers) => {
        const { theta, sigma } = valueOf(fitLogNormal(numbers.map((value) => ({ low: value, high: value }))));
        const logs = numbers.map(Math.log);
        const mean = logs.reduce((sum, each) => sum + each, 0) / logs.length;
        close(theta, mean, 1e-12);
        close(sigma, Math.sqrt(logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / logs.length), 1e-11);
      }),
    ));

  it("of numbers hidden in ever narrower cells approaches that of the numbers", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(count, { minLength: 2, maxLength: 8 }),
        fc.constantFrom(1e-5, 1e-7, 1e-9, 1e-12),
        (numbers, width) => {
          const exact = valueOf(fitLogNormal(numbers.map((value) => ({ low: value, high: value }))));
          const narrow = valueOf(
            fitLogNormal(numbers.map((value) => ({ low: value * (1 - width), high: value * (1 + width) }))),
          );
          close(narrow.theta, exact.theta, 10 * width + 1e-11);
          close(narrow.sigma, exact.sigma, 10 * width + 1e-11);
        },
      ),
    ));

  it("scales: cells times c move the median by c and leave sigma", () =>
    fc.assert(
      fc.property(fittable, fc.constantFrom(0.25, 8, 1000), (all, factor) => {
        const before = valueOf(fitLogNormal(all));
        const after = valueOf(
          fitLogNormal(all.map(({ low, high }) => ({ low: low * factor, high: high === null ? null : high * factor }))),
        );
        close(after.theta, before.theta + Math.log(factor), 1e-7);
        close(after.sigma / before.sigma, 1, 1e-6);
      }),
    ));

  it("counts a weight of 2 as two cells, and a common factor of the weights not at all", () =>
    fc.assert(
      fc.property(fittable, fc.nat(), (all, which) => {
        const doubled = all.map((_, index) => (index === which % all.length ? 2 : 1));
        const weighted = valueOf(fitLogNormal(all, { weights: doubled }));
        const repeated = valueOf(fitLogNormal([...all, all[which % all.length]!]));
        close(weighted.theta, repeated.theta, 1e-7);
        close(weighted.logLikelihood, repeated.logLikelihood, 1e-9);
        const light = valueOf(fitLogNormal(all, { weights: doubled.map((each) => each * 0.125) }));
        close(light.theta, weighted.theta, 1e-7);
      }),
    ));

  it("never becomes less likely when a cell is widened", () =>
    fc.assert(
      fc.property(
        fc.array(boundedCell, { minLength: 2, maxLength: 6 }),
        fc.nat(),
        fc.double({ min: 1, max: 2, noNaN: true }),
        (all, which, factor) => {
          const wider = all.map(({ low, high }, index) =>
            index === which % all.length ? { low: low / factor, high: high * factor } : { low, high },
          );
          const before = fitLogNormal(all);
          const after = fitLogNormal(wider);
          if (before.ok && after.ok)
            expect(after.value.logLikelihood).toBeGreaterThanOrEqual(before.value.logLikelihood - 1e-9);
        },
      ),
    ));

  it("does not depend on order, and leaves its input alone", () =>
    fc.assert(
      fc.property(
        fittable.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => {
          const before = structuredClone(all);
          close(valueOf(fitLogNormal(other)).theta, valueOf(fitLogNormal(all)).theta, 1e-8);
          expect(fitLogNormal(all)).toEqual(fitLogNormal(before));
          expect(all).toEqual(before);
        },
      ),
    ));

  it("with sigma known needs one lower and one upper bound only", () =>
    fc.assert(
      fc.property(cells, fc.constantFrom(0.1, 0.5, 2), (all, sigma) => {
        const fit = fitLogNormal(all, { sigma });
        expect(isPlain(fit)).toBe(true);
        const bounds = all.some(({ low }) => low > 0) && all.some(({ high }) => high !== null);
        expect(fit.ok).toBe(bounds);
        if (fit.ok) expect(fit.value.sigma).toBeCloseTo(sigma, 12);
      }),
    ));

  it("log-logistic: exists for the same cells, and no other parameters are more likely", () =>
    fc.assert(
      fc.property(cells, fc.double({ min: -1, max: 1, noNaN: true }), (all, shift) => {
        const fit = fitLogLogistic(all);
        expect(fit.ok).toBe(fitLogNormal(all).ok);
        expect(isPlain(fit)).toBe(true);
        if (!fit.ok) return;
        const { sigma, logLikelihood: highest } = fit.value;
        const elsewhere = fitLogLogistic(all, { sigma: sigma * Math.exp(shift) });
        if (elsewhere.ok)
          expect(elsewhere.value.logLikelihood).toBeLessThanOrEqual(highest + 1e-9 * (1 + Math.abs(highest)));
      }),
    ));
});

describe("logNormalInterval", () => {
  it("holds the median, and widens with the level", () =>
    fc.assert(
      fc.property(fittable, (all) => {
        if (all.length < 2) return;
        const narrow = valueOf(logNormalInterval(all, { level: 0.5 }));
        const wide = valueOf(logNormalInterval(all, { level: 0.95 }));
        expect(isPlain(wide)).toBe(true);
        expect(narrow.low).toBeLessThanOrEqual(narrow.fit.median);
        expect(narrow.high ?? Infinity).toBeGreaterThanOrEqual(narrow.fit.median);
        expect(wide.low).toBeLessThanOrEqual(narrow.low);
        expect(wide.high ?? Infinity).toBeGreaterThanOrEqual(narrow.high ?? Infinity);
      }),
      { numRuns: 40 },
    ));

  it("scales: cells times c move both ends by c", () =>
    fc.assert(
      fc.property(fittable, fc.constantFrom(0.25, 8, 1000), (all, factor) => {
        if (all.length < 2) return;
        const before = valueOf(logNormalInterval(all));
        const scaled = all.map(({ low, high }) => ({ low: low * factor, high: high === null ? null : high * factor }));
        const after = valueOf(logNormalInterval(scaled));
        for (const end of ["low", "high"] as const) {
          const [from, to] = [before[end], after[end]];
          if (from === null || to === null || from === 0 || to === 0) continue;
          close(Math.log(to), Math.log(from) + Math.log(factor), 1e-6);
        }
      }),
      { numRuns: 100 },
    ));

  it("of exact numbers is Student's t interval of their logarithms", () =>
    fc.assert(
      fc.property(
        fc.uniqueArray(count, { minLength: 2, maxLength: 10 }),
        fc.constantFrom(0.5, 0.9, 0.95),
        (numbers, level) => {
          const { low, high } = valueOf(
            logNormalInterval(
              numbers.map((value) => ({ low: value, high: value })),
              { level },
            ),
          );
          const logs = numbers.map(Math.log);
          const n = logs.length;
          const mean = logs.reduce((sum, each) => sum + each, 0) / n;
          const deviation = Math.sqrt(logs.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (n - 1));
          const reach = (studentQuantile((1 + level) / 2, n - 1) * deviation) / Math.sqrt(n);
          close(Math.log(low), mean - reach, 1e-10);
          close(Math.log(high ?? Infinity), mean + reach, 1e-10);
        },
      ),
    ));

  it.each(["chiSquare", "t"] as const)(
    "has ends at which the profile likelihood meets the cut-off of %s",
    (calibration) => {
      const all = [
        { low: 1450, high: 1550 },
        { low: 2500, high: 3500 },
        { low: 10_000, high: null },
        { low: 10_500, high: 11_500 },
      ];
      const { low, high, fit } = valueOf(logNormalInterval(all, { calibration }));
      const sigmas = Array.from({ length: 4000 }, (_, index) => 0.05 * 1.002 ** index);
      const t = studentQuantile(0.975, 3);
      const cutOff = calibration === "t" ? 4 * Math.log1p((t * t) / 3) : chiSquareQuantile(0.95, 1);
      for (const end of [low, high ?? NaN]) {
        const best = Math.max(...sigmas.map((sigma) => logLikelihood(all, Math.log(end), sigma)));
        expect(2 * (fit.logLikelihood - best)).toBeCloseTo(cutOff, 4);
      }
    },
  );

  it("says so where no bound is reached among the numbers, and refuses one origin", () => {
    const two = [
      { low: 1, high: 3 },
      { low: 3.5, high: 9 },
    ];
    const open = valueOf(logNormalInterval(two, { level: 0.9999 }));
    expect([open.low, open.high]).toEqual([0, null]);
    expect(logNormalInterval(two, { origins: 1 })).toEqual({
      ok: false,
      refusal: { code: "too-few-origins", origins: 1, needed: 2 },
    });
  });

  it("lies inside the span of a further origin", () =>
    fc.assert(
      fc.property(fc.uniqueArray(count, { minLength: 3, maxLength: 8 }), (numbers) => {
        const interval = valueOf(logNormalInterval(numbers.map((value) => ({ low: value, high: value }))));
        const span = valueOf(logNormalDisagreement(interval.fit, { origins: numbers.length }));
        expect(span.low).toBeLessThanOrEqual(interval.low);
        expect(span.high ?? Infinity).toBeGreaterThanOrEqual(interval.high ?? Infinity);
      }),
    ));
});

describe("logNormalPosterior", () => {
  const few = fc.array(cell, { minLength: 1, maxLength: 4 });

  it("exists with one lower and one upper bound, has ordered quantiles, and scales with the cells", () =>
    fc.assert(
      fc.property(few, (all) => {
        const posterior = logNormalPosterior(all);
        expect(isPlain(posterior)).toBe(true);
        const bounds = all.some(({ low }) => low > 0) && all.some(({ high }) => high !== null);
        const repeated = all.filter(({ low, high }) => low === high).length > 1 && intersection(all).ok;
        expect(posterior.ok).toBe(bounds && !repeated);
        if (!posterior.ok) return;
        const { low, median, high } = posterior.value;
        expect(low).toBeLessThan(median);
        expect(median).toBeLessThan(high);
        const eightfold = all.map((each) => ({ low: each.low * 8, high: each.high === null ? null : each.high * 8 }));
        close(Math.log(valueOf(logNormalPosterior(eightfold)).median), Math.log(median * 8), 1e-9);
      }),
      { numRuns: 15 },
    ));

  it("is symmetric for one cell, and gives the two-sided quantiles asked for", () => {
    const { median, low, high, quantiles } = valueOf(
      logNormalPosterior([{ low: 100, high: 400 }], { probabilities: [0.025, 0.5, 0.975] }),
    );
    close(median, 200, 1e-9);
    close(low * high, 200 * 200, 1e-7);
    // (1 - 0.95) / 2 is not quite 0.025.
    [low, median, high].forEach((end, index) => close(quantiles[index] ?? NaN, end, 1e-12));
  });

  it("is what plain summation over a fine grid gives", () => {
    const all = [
      { low: 900, high: 1100 },
      { low: 1000, high: 1500 },
      { low: 950, high: null },
    ];
    const { thetaMean } = valueOf(logNormalPosterior(all, { scale: 1 }));
    let total = 0;
    let moment = 0;
    for (let tau = 0.005; tau < 5; tau += 0.01) {
      for (let theta = 2; theta < 12; theta += 0.02) {
        const density = Math.exp(logLikelihood(all, theta, tau) - (tau * tau) / 2);
        total += Number.isNaN(density) ? 0 : density;
        moment += Number.isNaN(density) ? 0 : density * theta;
      }
    }
    expect(thetaMean).toBeCloseTo(moment / total, 3);
  });
});
