import { readings, type Figure, type Interval } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFigures } from "../arbitraries/figures.ts";
import { about, atLeast, fewerThan, moreThan, range, some, unstated, upTo, type Factor } from "./say.ts";

const soldiers = { of: "person" };
const dollars = { of: "USD" };
const exact = (value: number): Factor => ({ kind: "exact", value });
const nearly = (value: number): Factor => ({ kind: "approximate", value, side: "below" });
const justOver = (value: number): Factor => ({ kind: "approximate", value, side: "above" });
const vague = (low: number, high?: number): Factor =>
  high === undefined ? { kind: "vague", low } : { kind: "vague", low, high };
const product = (count: Factor, each: Factor): Figure => ({ kind: "product", count, each });
const to = (low: number, high: number | null): Interval => ({ low, high });

describe("stated: the table of the guide, in whole persons", () => {
  test.each<[words: string, figure: Figure, interval: Interval | undefined]>([
    ["3000", exact(3000), to(3000, 3000)],
    ["a dozen", exact(12), to(12, 12)],
    ["genau 29", exact(29), to(29, 29)],
    ["rund 1500", about(1500), to(1350, 1650)],
    ["rund 12’000", about(12_000), to(11_000, 13_000)],
    ["rund null: nobody is fewer than none", about(0), to(0, 1)],
    ["rund sechs", about(6), to(5, 7)],
    ["rund 10", about(10), to(9, 11)],
    ["rund 15: 13.5 to 16.5 holds 14 to 16", about(15), to(14, 16)],
    ["rund 25: 22.5 to 27.5 holds 23 to 27", about(25), to(23, 27)],
    ["rund 11", about(11), to(10, 12)],
    ["rund 11’347", about(11_347), to(11_346, 11_348)],
    ["rund 100", about(100), to(90, 110)],
    ["rund 14’500", about(14_500), to(14_000, 15_000)],
    ["rund 650’000", about(650_000), to(600_000, 700_000)],
    ["fast 4000", nearly(4000), to(3600, 3999)],
    ["fast 15", nearly(15), to(14, 14)],
    ["knapp sechs", nearly(6), to(5, 5)],
    ["gut 200", justOver(200), to(201, 220)],
    ["gut sechs", justOver(6), to(7, 7)],
    ["mehr als 3000", moreThan(3000), to(3001, null)],
    ["mindestens 300", atLeast(300), to(300, null)],
    ["weniger als 50", fewerThan(50), to(0, 49)],
    ["bis zu 300", upTo(300), to(0, 300)],
    ["keiner", upTo(0), to(0, 0)],
    ["zwischen 6 und 18", range(6, 18), to(6, 18)],
    ["6 bis 18, am ehesten 8", range(6, 18, 8), to(6, 18)],
    ["Tausende", vague(1000), to(1000, null)],
    ["Dutzende", vague(12), to(12, null)],
    ["mehrere tausend", vague(2000, 10_000), to(2000, 9999)],
    ["dreistellige Zahl", vague(100, 1000), to(100, 999)],
    ["einige", some, to(1, null)],
    ["zwei Brigaden mit jeweils 6.000", product(exact(2), exact(6000)), to(12_000, 12_000)],
    ["zwei Brigaden mit rund 6.000", product(exact(2), about(6000)), to(10_800, 13_200)],
    ["einige Brigaden mit 6.000", product(some, exact(6000)), to(6000, null)],
    ["mehr als zwei Brigaden mit 6.000", product(moreThan(2), exact(6000)), to(18_000, null)],
    ["zwei Brigaden mit mindestens 6.000", product(exact(2), atLeast(6000)), to(12_000, null)],
    ["höchstens zwei Brigaden mit 6.000", product(upTo(2), exact(6000)), to(0, 12_000)],
    ["zwei bis drei Brigaden mit 5.000 bis 6.000", product(range(2, 3), range(5000, 6000)), to(10_000, 18_000)],
    ["zweieinhalb Brigaden mit 6.000", product(exact(2.5), exact(6000)), to(15_000, 15_000)],
    ["keine Brigade mit mindestens 6.000", product(exact(0), atLeast(6000)), to(0, 0)],
    ["zwei Brigaden, ohne Zahl", product(exact(2), unstated), undefined],
    ["Brigaden mit 6.000", product(unstated, exact(6000)), undefined],
    ["keine Angabe", unstated, undefined],
  ])("%s", (_words, figure, interval) => {
    expect(readings.stated(figure, soldiers)).toStrictEqual(interval);
  });
});

describe("rounded: only what has one exact value gets slack", () => {
  test.each<[words: string, figure: Figure, interval: Interval | undefined]>([
    ["2 x 6,000 = 12,000", product(exact(2), exact(6000)), to(11_500, 12_499)],
    ["2 x about 6,000", product(exact(2), about(6000)), to(10_800, 13_200)],
    ["3 x 7 = 21", product(exact(3), exact(7)), to(21, 21)],
    ["some", some, to(1, null)],
    ["nothing", unstated, undefined],
    ["3,000 to 3,000", range(3000, 3000), to(3000, 3000)],
    ["more than 3,000", moreThan(3000), to(3001, null)],
    ["about 1,500", about(1500), to(1350, 1650)],
    ["8", exact(8), to(8, 8)],
    ["50: half a step of 5 each way", exact(50), to(48, 52)],
    ["100: half of 10 each way", exact(100), to(95, 104)],
    ["25: 23.75 to 26.25", exact(25), to(24, 26)],
    ["30: 28.5 to 31.5", exact(30), to(29, 31)],
  ])("%s", (_words, figure, interval) => {
    expect(readings.rounded(figure, soldiers)).toStrictEqual(interval);
  });
});

describe("what can be divided keeps its open ends, for want of a nearest number", () => {
  test.each<[words: string, figure: Figure, interval: Interval]>([
    ["more than 3", moreThan(3), to(3, null)],
    ["less than 3", fewerThan(3), to(0, 3)],
    ["nearly 4,000", nearly(4000), to(3600, 4000)],
    ["a good 200", justOver(200), to(200, 220)],
    ["some", some, to(0, null)],
    ["billions", vague(1e9), to(1e9, null)],
    ["several billion", vague(2e9, 1e10), to(2e9, 1e10)],
    ["2,000: half of 200 each way", exact(2000), to(1900, 2100)],
    ["0.06 to 0.18", range(0.06, 0.18), to(0.06, 0.18)],
    ["up to minus 3", upTo(-3), to(-Number.MAX_VALUE, -3)],
    ["about 2.5", about(2.5), to(2.25, 2.75)],
    ["a loss of about 1,500", about(-1500), to(-1650, -1350)],
    ["a loss of 1,500", exact(-1500), to(-1575, -1425)],
  ])("%s", (_words, figure, interval) => {
    expect(readings.rounded(figure, dollars)).toStrictEqual(interval);
  });

  test.each(["share", "percent", "km", "km2", "hours", "EUR"])("%s", (of) => {
    expect(readings.stated(moreThan(0), { of })).toStrictEqual(to(0, null));
  });

  test.each(["person", "drone", "tank", "unknown", "militaryUnit"])("not %s", (of) => {
    expect(readings.stated(moreThan(0), { of })).toStrictEqual(to(1, null));
  });

  test("a rate, whatever its unit", () => {
    expect(readings.stated(moreThan(2), { of: "person", per: ["day"] })).toStrictEqual(to(2, null));
  });

  test("a share of 1 is the whole and rounds to no more; a share per something may", () => {
    expect(readings.rounded(exact(1), { of: "share" })).toStrictEqual(to(0.95, 1));
    expect(readings.rounded(exact(0), { of: "share" })).toStrictEqual(to(0, 0));
    expect(readings.rounded(exact(1), { of: "share", per: ["year"] })).toStrictEqual(to(0.95, 1.05));
  });

  test("half a thing, whatever its unit", () => {
    expect(readings.stated(moreThan(2.5), { of: "pile" })).toStrictEqual(to(2.5, null));
    expect(readings.stated(moreThan(2.5))).toStrictEqual(to(2.5, null));
    expect(readings.stated(moreThan(2))).toStrictEqual(to(3, null));
  });

  test("an end has no dust of binary fractions, and loses none of its own digits", () => {
    expect(readings.rounded(exact(0.7), { of: "share" })).toStrictEqual(to(0.665, 0.735));
    expect(readings.rounded(exact(1_234_567_890_123), dollars)).toStrictEqual(
      to(1_234_567_890_122.5, 1_234_567_890_123.5),
    );
  });

  test("0.3 has the slack of three tenths, not of what binary makes of them", () => {
    const { low, high } = readings.rounded(exact(0.3), { of: "share" })!;
    expect(low).toBeCloseTo(0.285, 12);
    expect(high).toBeCloseTo(0.315, 12);
  });

  test("a product of what may be below 0", () => {
    expect(readings.stated(product(range(-2, 3), range(-5, 7)), dollars)).toStrictEqual(to(-15, 21));
    expect(readings.stated(product(exact(-2), atLeast(3)), dollars)).toStrictEqual(to(-Number.MAX_VALUE, -6));
  });

  test.each<[words: string, figure: Figure, interval: Interval]>([
    ["0, and never -0", exact(-0), to(0, 0)],
    ["beyond what JSON can hold", product(exact(1e200), exact(1e200)), to(Number.MAX_VALUE, Number.MAX_VALUE)],
    ["up to beyond", product(range(1, 1e200), exact(1e200)), to(1e200, Number.MAX_VALUE)],
    ["below it", product(exact(-1e200), exact(1e200)), to(-Number.MAX_VALUE, -Number.MAX_VALUE)],
    ["at least beyond", product(atLeast(1e200), exact(1e200)), to(Number.MAX_VALUE, null)],
  ])("an end is a number that JSON knows: %s", (_words, figure, interval) => {
    expect(readings.stated(figure, dollars)).toStrictEqual(interval);
  });
});

describe("laws of readings", () => {
  test("intervals of counts are whole, in order and not below what was said; rounding only widens", () => {
    fc.assert(
      fc.property(countFigures(), (figure) => {
        const [stated, rounded] = [readings.stated(figure, soldiers), readings.rounded(figure, soldiers)];
        if (stated === undefined || rounded === undefined) {
          expect(stated).toBe(rounded);
          return;
        }
        for (const { low, high } of [stated, rounded]) {
          expect(Number.isInteger(low) && (high === null || Number.isInteger(high))).toBe(true);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(low);
        }
        expect(rounded.low).toBeLessThanOrEqual(stated.low);
        expect(rounded.high ?? Infinity).toBeGreaterThanOrEqual(stated.high ?? Infinity);
      }),
    );
  });

  test("half-integers and their neighbours: the slack of n is never that of another scale", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 1e9 }), (value) => {
        const { low, high } = readings.rounded(exact(value), soldiers)!;
        const powers = Array.from({ length: 10 }, (_, power) => 10 ** power);
        const step = Math.max(
          ...powers.flatMap((power) => [power, 5 * power]).filter((candidate) => value % candidate === 0),
        );
        const half = Math.min(step, value / 10) / 2;
        expect([low, high]).toStrictEqual([Math.ceil(value - half), Math.ceil(value + half) - 1]);
        expect(low <= value && value <= high!).toBe(true);
      }),
    );
  });
});
