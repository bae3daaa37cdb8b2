import type { Interval } from "corroborate";
import { IntervalHull, IntervalLattice, IntervalOrd } from "corroborate/fp";
import * as fc from "fast-check";
import * as O from "fp-ts/lib/Option.js";
import { concatAll } from "fp-ts/lib/Semigroup.js";
import { describe, expect, test } from "vitest";
import { intervals } from "../arbitraries/intervals.ts";
import { describeSemilattice, law, triples } from "./laws.ts";

const { join, meet, zero } = IntervalLattice;
const options = fc.oneof(
  { weight: 5, arbitrary: intervals().map((interval) => O.some(interval)) },
  { weight: 1, arbitrary: fc.constant(O.none) },
);
const OptionEq = O.getEq(IntervalOrd);

describeSemilattice("IntervalHull.join", IntervalHull.join, IntervalOrd, triples(intervals()));
describeSemilattice("IntervalLattice.join", join, OptionEq, triples(options));
describeSemilattice("IntervalLattice.meet", meet, OptionEq, triples(options));

describe("IntervalHull", () => {
  law("holds both intervals and is a hull of its own ends", fc.tuple(intervals(), intervals()), ([one, other]) => {
    const hull = IntervalHull.concat(one, other);
    expect(isInside(one, hull) && isInside(other, hull)).toBe(true);
    expect([one.low, other.low]).toContain(hull.low);
    expect([one.high, other.high]).toContain(hull.high);
  });

  law("is inside every interval that holds both", triples(intervals()), ([one, other, around]) => {
    if (isInside(one, around) && isInside(other, around))
      expect(isInside(IntervalHull.join(one, other), around)).toBe(true);
  });

  law("concatenates as it joins", fc.tuple(intervals(), intervals()), ([one, other]) => {
    expect(IntervalHull.concat(one, other)).toEqual(IntervalHull.join(one, other));
  });

  law("with none becomes the join of the lattice", fc.tuple(options, options), ([one, other]) => {
    const monoid = O.getMonoid(IntervalHull);
    expect(monoid.concat(one, other)).toEqual(join(one, other));
    expect(monoid.concat(monoid.empty, one)).toEqual(one);
    expect(monoid.concat(one, monoid.empty)).toEqual(one);
  });

  test("folds a list from its first", () => {
    const hull = concatAll(IntervalHull)({ low: 1500, high: 1500 });
    expect(
      hull([
        { low: 3000, high: 3999 },
        { low: 10_000, high: null },
      ]),
    ).toEqual({ low: 1500, high: null });
  });
});

describe("IntervalLattice", () => {
  law("absorbs", fc.tuple(options, options), ([one, other]) => {
    expect(OptionEq.equals(join(one, meet(one, other)), one)).toBe(true);
    expect(OptionEq.equals(meet(one, join(one, other)), one)).toBe(true);
  });

  law("adds nothing with its zero and leaves nothing of it", options, (one) => {
    expect(join(zero, one)).toEqual(one);
    expect(join(one, zero)).toEqual(one);
    expect(meet(zero, one)).toEqual(O.none);
    expect(meet(one, zero)).toEqual(O.none);
  });

  law("has a one among what is not negative", options.filter(isNotNegative), (one) => {
    const all = O.some({ low: 0, high: null });
    expect(OptionEq.equals(meet(all, one), one)).toBe(true);
    expect(OptionEq.equals(join(all, one), all)).toBe(true);
  });

  law(
    "meets in the numbers that both hold",
    fc.tuple(intervals(), intervals(), fc.nat({ max: 7 })),
    ([one, other, number]) => {
      const common = meet(O.some(one), O.some(other));
      const inCommon = O.isSome(common) && holds(common.value, number);
      expect(inCommon).toBe(holds(one, number) && holds(other, number));
    },
  );

  test("shares the point where two intervals touch", () => {
    expect(meet(O.some({ low: 1, high: 2 }), O.some({ low: 2, high: null }))).toEqual(O.some({ low: 2, high: 2 }));
  });

  test("is not distributive", () => {
    const [one, two, three] = [1, 2, 3].map((number) => O.some({ low: number, high: number }));
    if (one === undefined || two === undefined || three === undefined) throw new RangeError("three were made");
    expect(meet(two, join(one, three))).toEqual(two);
    expect(join(meet(two, one), meet(two, three))).toEqual(O.none);
  });
});

function holds(interval: Interval, number: number): boolean {
  return number >= interval.low && number <= (interval.high ?? Infinity);
}

function isInside(part: Interval, whole: Interval): boolean {
  return part.low >= whole.low && (part.high ?? Infinity) <= (whole.high ?? Infinity);
}

function isNotNegative(option: O.Option<Interval>): boolean {
  return O.isNone(option) || option.value.low >= 0;
}
