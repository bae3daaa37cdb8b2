import { hull, type Interval, intersection, majority, maximumAgreement } from "corroborate/numeric";
import { expect } from "vitest";
import { expectClose, valueOf } from "./expect-close.ts";
import type { ReferenceCase } from "./load-cases.ts";

type Ends = readonly [number | null, number | null];

export type FusionCase = ReferenceCase<
  { readonly intervals: readonly Ends[]; readonly weights?: readonly number[] },
  {
    readonly hull: Ends;
    readonly intersection: Ends | null;
    readonly maxAgreement: { readonly count: number; readonly regions: readonly Ends[] };
    readonly weightedMaxAgreement?: { readonly weight: number; readonly regions: readonly Ends[] };
    readonly ntpSelect?:
      | { readonly found: false }
      | { readonly found: true; readonly low: number; readonly high: number; readonly falsetickersAllowed: number };
  }
>;

/** Brooks–Iyengar is not offered (METHODS.md section 2). */
export function checkFusion({ input, output }: FusionCase): void {
  const intervals = input.intervals.map(toInterval);
  expect(valueOf(hull(intervals))).toEqual(toInterval(output.hull));

  const common = intersection(intervals);
  expect(common.ok ? common.value : null).toEqual(output.intersection === null ? null : toInterval(output.intersection));

  const unweighted = valueOf(maximumAgreement(intervals));
  expect(unweighted.weight).toBe(output.maxAgreement.count);
  expect(unweighted.regions).toEqual(output.maxAgreement.regions.map(toInterval));

  if (output.weightedMaxAgreement !== undefined) {
    const weighted = valueOf(maximumAgreement(intervals, { weights: input.weights ?? intervals.map(() => 1) }));
    expectClose("weight", weighted.weight, output.weightedMaxAgreement.weight);
    expect(weighted.regions).toEqual(output.weightedMaxAgreement.regions.map(toInterval));
  }

  if (output.ntpSelect !== undefined) {
    const selected = majority(intervals);
    const { ntpSelect } = output;
    expect(selected.ok).toBe(ntpSelect.found);
    if (!ntpSelect.found) return;
    const expected = toInterval([ntpSelect.low, ntpSelect.high]);
    expect(valueOf(selected)).toEqual({ ...expected, leftOut: ntpSelect.falsetickersAllowed });
  }
}

/** The harness sent infinite ends as +-1e15; a missing lower end has no other form in the library. */
function toInterval([low, high]: Ends): Interval {
  return { low: low ?? -endless, high: high === null || high >= endless ? null : high };
}

const endless = 1e15;
