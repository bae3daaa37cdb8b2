import { contains, hull, type Interval, intersection, majority, maximumAgreement } from "corroborate/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval, intervals, isPlain, shuffled, valueOf, weight, weighted } from "./generators.ts";

/** Weight of the intervals that hold a point: the definition that the sweep must meet. */
function coverage(all: readonly Interval[], weights: readonly number[], at: number): number {
  return all.reduce((sum, each, index) => sum + (contains(each, at) ? weights[index]! : 0), 0);
}

/** All ends, and points between them and beyond. */
function probes(all: readonly Interval[]): number[] {
  const ends = all.flatMap(({ low, high }) => (high === null ? [low] : [low, high]));
  return ends.flatMap((end) => [end - 0.25, end, end + 0.25]);
}

describe("maximumAgreement", () => {
  it("has the weight that brute force finds, and its regions are exactly the points of that weight", () =>
    fc.assert(
      fc.property(weighted, ({ intervals: all, weights }) => {
        const { weight: found, regions, second } = valueOf(maximumAgreement(all, { weights }));
        const points = probes(all);
        const best = Math.max(...points.map((at) => coverage(all, weights, at)));
        expect(found).toBeCloseTo(best, 10);
        for (const at of points) {
          const here = coverage(all, weights, at);
          expect(regions.some((region) => contains(region, at))).toBe(here > best - 1e-9);
          if (second !== null) {
            expect(second.regions.some((region) => contains(region, at))).toBe(here > second.weight - 1e-9);
            expect(here <= second.weight + 1e-9 || here > best - 1e-9).toBe(true);
          }
        }
      }),
    ));

  it("has disjoint regions in rising order, whose ends are ends of the input, inside the hull", () =>
    fc.assert(
      fc.property(weighted, ({ intervals: all, weights }) => {
        const { regions, share } = valueOf(maximumAgreement(all, { weights }));
        const whole = valueOf(hull(all));
        regions.forEach((region, index) => {
          const next = regions[index + 1];
          if (next !== undefined) expect(region.high! < next.low).toBe(true);
          expect(all.some((each) => each.low === region.low)).toBe(true);
          expect(all.some((each) => each.high === region.high)).toBe(true);
          expect(contains(whole, region.low)).toBe(true);
          expect(region.high === null ? whole.high === null : contains(whole, region.high)).toBe(true);
        });
        expect(share > 0 && share <= 1).toBe(true);
      }),
    ));

  it("does not depend on order, and leaves its input alone", () =>
    fc.assert(
      fc.property(
        intervals.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => {
          const before = structuredClone(all);
          expect(maximumAgreement(other)).toEqual(maximumAgreement(all));
          expect(all).toEqual(before);
          expect(isPlain(maximumAgreement(all))).toBe(true);
        },
      ),
    ));

  it("never falls when an interval is widened or added", () =>
    fc.assert(
      fc.property(intervals, interval, fc.nat(), fc.nat(5), fc.nat(5), (all, added, which, down, up) => {
        const before = valueOf(maximumAgreement(all)).weight;
        const chosen = which % all.length;
        const wider = all.map(({ low, high }, index) =>
          index === chosen ? { low: low - down, high: high === null ? null : high + up } : { low, high },
        );
        expect(valueOf(maximumAgreement(wider)).weight).toBeGreaterThanOrEqual(before);
        expect(valueOf(maximumAgreement([...all, added])).weight).toBeGreaterThanOrEqual(before);
      }),
    ));

  it("has share 1 exactly where the intersection is not empty, and then equals it", () =>
    fc.assert(
      fc.property(intervals, (all) => {
        const { share, regions } = valueOf(maximumAgreement(all));
        const common = intersection(all);
        expect(share === 1).toBe(common.ok);
        if (common.ok) expect(regions).toEqual([common.value]);
      }),
    ));

  it("scales with its ends; weights scale its weight only; an interval of weight 0 counts for nothing", () =>
    fc.assert(
      fc.property(weighted, interval, weight, ({ intervals: all, weights }, extra, factor) => {
        const plain = valueOf(maximumAgreement(all, { weights }));
        const scaled = all.map(({ low, high }) => ({ low: low * 4, high: high === null ? null : high * 4 }));
        const larger = plain.regions.map(({ low, high }) => ({ low: low * 4, high: high === null ? null : high * 4 }));
        expect(valueOf(maximumAgreement(scaled, { weights })).regions).toEqual(larger);
        const reweighted = valueOf(maximumAgreement(all, { weights: weights.map((each) => each * factor) }));
        expect(reweighted.regions).toEqual(plain.regions);
        expect(maximumAgreement([...all, extra], { weights: [...weights, 0] })).toEqual(
          maximumAgreement(all, { weights }),
        );
      }),
    ));

  it("splits in two when one end moves a little, with the second-best region to tell", () => {
    const shifted = (low: number): Interval[] => [
      { low: 10, high: 12 },
      { low: 11, high: 13 },
      { low, high: 13 },
    ];
    const three = valueOf(maximumAgreement(shifted(11.99)));
    expect(three.regions).toEqual([{ low: 11.99, high: 12 }]);
    expect(three.second?.regions).toEqual([{ low: 11, high: 13 }]);
    expect(valueOf(maximumAgreement(shifted(12.01))).regions).toEqual([
      { low: 11, high: 12 },
      { low: 12.01, high: 13 },
    ]);
  });

  it("refuses nothing and weightless input", () => {
    expect(maximumAgreement([])).toEqual({ ok: false, refusal: { code: "no-intervals" } });
    const weightless = maximumAgreement([{ low: 1, high: 2 }], { weights: [0] });
    expect(weightless).toEqual({ ok: false, refusal: { code: "no-intervals" } });
  });

  it("answers for 100,000 intervals", () => {
    const all = Array.from({ length: 1e5 }, (_, index) => ({
      low: (index * 7919) % 1e5,
      high: ((index * 7919) % 1e5) + 500,
    }));
    expect(valueOf(maximumAgreement(all, { weights: all.map(() => 0.1) })).weight).toBeCloseTo(50.1, 8);
  });
});

describe("hull and intersection", () => {
  it("the hull holds all intervals and ends at two of them", () =>
    fc.assert(
      fc.property(intervals, (all) => {
        const { low, high } = valueOf(hull(all));
        expect(low).toBe(Math.min(...all.map((each) => each.low)));
        expect(high).toBe(all.some((each) => each.high === null) ? null : Math.max(...all.map((each) => each.high!)));
      }),
    ));

  it("a refused intersection names two intervals that exclude each other", () =>
    fc.assert(
      fc.property(intervals, (all) => {
        const common = intersection(all);
        if (common.ok) {
          for (const each of all) expect(contains(each, common.value.low)).toBe(true);
        } else if (common.refusal.code === "disjoint") {
          expect(all[common.refusal.lowBy]!.low).toBeGreaterThan(all[common.refusal.highBy]!.high!);
        }
      }),
    ));

  it("nothing is refused", () => {
    expect(hull([]).ok).toBe(false);
    expect(intersection([])).toEqual({ ok: false, refusal: { code: "no-intervals" } });
  });
});

describe("majority", () => {
  it("leaves out fewer than half, and both ends are covered by all that are kept", () =>
    fc.assert(
      fc.property(intervals, (all) => {
        const found = majority(all);
        expect(isPlain(found)).toBe(true);
        if (!found.ok) return;
        const { low, high, leftOut } = found.value;
        expect(2 * leftOut).toBeLessThan(all.length);
        const ones = all.map(() => 1);
        expect(coverage(all, ones, low)).toBeGreaterThanOrEqual(all.length - leftOut);
        expect(coverage(all, ones, high ?? 1e9)).toBeGreaterThanOrEqual(all.length - leftOut);
        expect(high === null || high > low).toBe(true);
      }),
    ));
});
