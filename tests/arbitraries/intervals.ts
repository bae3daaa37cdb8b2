import type { Interval } from "corroborate";
import * as fc from "fast-check";

/** An interval whose ends are so few that they often meet; some have no upper bound, some hold one number. */
export function intervals(): fc.Arbitrary<Interval> {
  const ends = fc.oneof(
    { weight: 4, arbitrary: fc.nat({ max: 6 }) },
    { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  );
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .tuple(ends, ends)
        .map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) })),
    },
    { weight: 1, arbitrary: ends.map((low) => ({ low, high: null })) },
  );
}
