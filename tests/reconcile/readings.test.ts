import { readings } from "corroborate";
import { describe, expect, test } from "vitest";

const soldiers = { of: "person" };

describe("rounded: a bare number has the slack of half its granularity", () => {
  test.each([
    [10_000, 9_500, 10_499],
    [11_000, 10_500, 11_499],
    [12_000, 11_500, 12_499],
    [11_347, 11_347, 11_347],
    [3_000, 2_850, 3_149],
    [1_500, 1_425, 1_574],
    [1_400_000, 1_350_000, 1_449_999],
    [650_000, 625_000, 674_999],
    [20, 19, 20],
    [18, 18, 18],
    [15, 15, 15],
    [5, 5, 5],
    [0, 0, 0],
  ])("%d is %d to %d", (value, low, high) => {
    expect(readings.rounded({ kind: "exact", value }, soldiers)).toStrictEqual({ low, high });
  });
  test("without a unit the same", () => {
    expect(readings.rounded({ kind: "exact", value: 3000 })).toStrictEqual({ low: 2850, high: 3149 });
  });
});
