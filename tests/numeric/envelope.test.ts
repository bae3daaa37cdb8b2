import { type DatedInterval, monotoneEnvelope } from "corroborate/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interval, shuffled } from "./generators.ts";

const report = fc.tuple(fc.nat(8), interval).map(([at, { low, high }]): DatedInterval => ({ at, low, high }));
const reports = fc.array(report, { maxLength: 12 });

describe("monotoneEnvelope", () => {
  it("is the definition: highest low so far, lowest high from there on", () =>
    fc.assert(
      fc.property(reports, (all) => {
        const { steps } = monotoneEnvelope(all);
        expect(steps.map(({ at }) => at)).toEqual(
          [...new Set(all.map(({ at }) => at))].sort((one, other) => one - other),
        );
        for (const { at, low, high, lowBy, highBy } of steps) {
          expect(low).toBe(Math.max(...all.filter((each) => each.at <= at).map((each) => each.low)));
          const highs = all.filter((each) => each.at >= at).map((each) => each.high ?? Infinity);
          expect(high ?? Infinity).toBe(Math.min(...highs));
          expect(all[lowBy]!.low).toBe(low);
          expect(highBy === null ? null : all[highBy]!.high).toBe(high);
        }
      }),
    ));

  it("has bounds that never fall", () =>
    fc.assert(
      fc.property(reports, (all) => {
        const { steps } = monotoneEnvelope(all);
        steps.slice(1).forEach((step, index) => {
          expect(step.low).toBeGreaterThanOrEqual(steps[index]!.low);
          expect(step.high ?? Infinity).toBeGreaterThanOrEqual(steps[index]!.high ?? Infinity);
        });
      }),
    ));

  it("names contradictions exactly where a step is empty, and each names an earlier low above a later high", () =>
    fc.assert(
      fc.property(reports, (all) => {
        const { steps, contradictions } = monotoneEnvelope(all);
        expect(contradictions.length > 0).toBe(steps.some(({ low, high }) => high !== null && low > high));
        for (const { lowBy, highBy, low, high } of contradictions) {
          expect(all[lowBy]!.at).toBeLessThanOrEqual(all[highBy]!.at);
          expect([all[lowBy]!.low, all[highBy]!.high]).toEqual([low, high]);
          expect(low).toBeGreaterThan(high);
        }
        const pairs = contradictions.map(({ lowBy, highBy }) => `${lowBy} ${highBy}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    ));

  it("tightens only once", () =>
    fc.assert(
      fc.property(reports, (all) => {
        const { steps, contradictions } = monotoneEnvelope(all);
        if (contradictions.length > 0) return;
        const bare = steps.map(({ at, low, high }) => ({ at, low, high }));
        expect(monotoneEnvelope(bare).steps.map(({ at, low, high }) => ({ at, low, high }))).toEqual(bare);
      }),
    ));

  it("has the same bounds in any order, and leaves its input alone", () =>
    fc.assert(
      fc.property(
        reports.chain((all) => fc.tuple(fc.constant(all), shuffled(all))),
        ([all, other]) => {
          const before = structuredClone(all);
          const bounds = (given: readonly DatedInterval[]): unknown =>
            monotoneEnvelope(given).steps.map(({ at, low, high }) => [at, low, high]);
          expect(bounds(other)).toEqual(bounds(all));
          expect(all).toEqual(before);
        },
      ),
    ));

  it("answers for 100,000 reports at one time", () => {
    const all = Array.from({ length: 1e5 }, (_, index) => ({ at: 1, low: index, high: 2e5 - index }));
    expect(monotoneEnvelope(all).steps).toEqual([{ at: 1, low: 99_999, high: 100_001, lowBy: 99_999, highBy: 99_999 }]);
  });
});
