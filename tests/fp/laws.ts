import * as fc from "fast-check";
import type { Eq } from "fp-ts/lib/Eq.js";
import type { Ord } from "fp-ts/lib/Ord.js";
import { describe, expect, test } from "vitest";

/** Three values of which two or all are often the same one, now and then written in another way. */
export function triples<Value>(
  values: fc.Arbitrary<Value>,
  rewritten: (value: Value) => Value = (value) => value,
): fc.Arbitrary<[Value, Value, Value]> {
  const pick = fc.record({ index: fc.nat({ max: 3 }), rewrite: fc.boolean() });
  return fc
    .tuple(fc.array(values, { minLength: 1, maxLength: 3 }), fc.tuple(pick, pick, pick))
    .map(([pool, [one, two, three]]) => {
      const drawn = ({ index, rewrite }: { index: number; rewrite: boolean }): Value => {
        const value = pool[index % pool.length];
        if (value === undefined) throw new RangeError("the pool is empty");
        return rewrite ? rewritten(value) : value;
      };
      return [drawn(one), drawn(two), drawn(three)];
    });
}

export function describeEq<Value>(name: string, eq: Eq<Value>, drawn: fc.Arbitrary<[Value, Value, Value]>): void {
  describe(`${name} is an equality`, () => {
    law("reflexive", drawn, ([one]) => eq.equals(one, one));
    law("symmetric", drawn, ([one, two]) => eq.equals(one, two) === eq.equals(two, one));
    law("transitive", drawn, ([one, two, three]) => {
      return !(eq.equals(one, two) && eq.equals(two, three)) || eq.equals(one, three);
    });
    test("tells some apart and not others", () => {
      const verdicts = new Set(fc.sample(drawn, 200).map(([one, two]) => eq.equals(one, two)));
      expect(verdicts).toEqual(new Set([true, false]));
    });
  });
}

export function describeOrd<Value>(name: string, ord: Ord<Value>, drawn: fc.Arbitrary<[Value, Value, Value]>): void {
  describeEq(name, ord, drawn);
  describe(`${name} is a total order`, () => {
    law("total", drawn, ([one, two]) => ord.compare(one, two) <= 0 || ord.compare(two, one) <= 0);
    law("compares the other way round with the other sign", drawn, ([one, two]) => {
      return ord.compare(one, two) + ord.compare(two, one) === 0;
    });
    law("antisymmetric and consistent with equality", drawn, ([one, two]) => {
      return (ord.compare(one, two) === 0) === ord.equals(one, two);
    });
    law("transitive", drawn, ([one, two, three]) => {
      return !(ord.compare(one, two) <= 0 && ord.compare(two, three) <= 0) || ord.compare(one, three) <= 0;
    });
    law("answers -1, 0 or 1", drawn, ([one, two]) => [-1, 0, 1].includes(ord.compare(one, two)));
  });
}

/** `combine` is associative, commutative and idempotent up to `eq`. */
export function describeSemilattice<Value>(
  name: string,
  combine: (one: Value, other: Value) => Value,
  eq: Eq<Value>,
  drawn: fc.Arbitrary<[Value, Value, Value]>,
): void {
  describe(`${name} is a semilattice`, () => {
    law("associative", drawn, ([one, two, three]) =>
      eq.equals(combine(one, combine(two, three)), combine(combine(one, two), three)),
    );
    law("commutative", drawn, ([one, two]) => eq.equals(combine(one, two), combine(two, one)));
    law("idempotent", drawn, ([one]) => eq.equals(combine(one, one), one));
  });
}

export function law<Drawn>(
  title: string,
  drawn: fc.Arbitrary<Drawn>,
  holds: (drawn: Drawn) => boolean | void,
  numRuns = 200,
): void {
  test(title, () => {
    fc.assert(fc.property(drawn, holds), { numRuns });
  });
}
