import { Claim, parseClaim } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { claims } from "../arbitraries/claims.ts";

/** What came of it: the value, or the issues. */
function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch (error) {
    if (error instanceof z.ZodError) return { issues: error.issues };
    throw error;
  }
}

describe("parseClaim is Claim.parse, only faster", () => {
  test("on any claim", () => {
    fc.assert(
      fc.property(claims(), (claim) => {
        expect(parseClaim(structuredClone(claim))).toStrictEqual(claim);
      }),
    );
  });

  test("on anything", () => {
    fc.assert(
      fc.property(
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        (input) => {
          expect(outcome(() => parseClaim(input))).toStrictEqual(outcome(() => Claim.parse(input)));
        },
      ),
    );
  });

  test("on claims with one part spoilt", () => {
    fc.assert(
      fc.property(
        claims(),
        fc.nat(),
        fc.oneof(fc.anything(), fc.constantFrom("", -1, 2.5, NaN, Infinity, "2024-02-30", [], {}, null)),
        (claim, pick, junk) => {
          const spoilt = spoil(structuredClone(claim), pick, junk);
          expect(outcome(() => parseClaim(spoilt))).toStrictEqual(outcome(() => Claim.parse(spoilt)));
        },
      ),
    );
  });

  test("on claims with one part too many", () => {
    fc.assert(
      fc.property(
        claims(),
        fc.nat(),
        fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString")),
        (claim, pick, key) => {
          const places = objectsIn(structuredClone(claim));
          const [root] = places;
          const place = places[pick % places.length]!;
          if (!Object.hasOwn(place, key))
            Object.defineProperty(place, key, { value: 1, enumerable: true, configurable: true, writable: true });
          expect(outcome(() => parseClaim(root))).toStrictEqual(outcome(() => Claim.parse(root)));
        },
      ),
    );
  });

  test("and throws what Claim.parse throws", () => {
    expect(() => parseClaim({})).toThrow(z.ZodError);
  });
});

function objectsIn(value: unknown): object[] {
  if (typeof value !== "object" || value === null) return [];
  const own = Array.isArray(value) ? [] : [value];
  return [...own, ...Object.values(value).flatMap(objectsIn)];
}

function spoil(claim: unknown, pick: number, junk: unknown): unknown {
  const places = [...objectsIn(claim)].flatMap((place) => Object.keys(place).map((key) => ({ place, key })));
  const { place, key } = places[pick % places.length]!;
  Object.defineProperty(place, key, { value: junk, enumerable: true, configurable: true, writable: true });
  return claim;
}
