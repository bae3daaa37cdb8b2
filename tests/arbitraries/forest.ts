import * as fc from "fast-check";

/** Which other item an item refers to, before it is known how many there are. Shrinks to the first. */
export function picks(): fc.Arbitrary<number> {
  return fc.nat({ max: 11 });
}

/** An item that may hang on one that is older: age decides, not the place in the list, and so there is no cycle. */
export interface Aged {
  readonly age: number;
}

/** The item's own age; shrinks to one for all, and then the place in the list decides. */
export function ages(): fc.Arbitrary<number> {
  return fc.nat({ max: 3 });
}

/** The one that `pick` falls on; none in an empty list, and none without a pick. */
export function picked<Item>(items: readonly Item[], pick: number | undefined): Item | undefined {
  return pick === undefined || items.length === 0 ? undefined : items[pick % items.length];
}

/** The index of an older item than the one at `index`, or none where that is the oldest. */
export function olderThan(items: readonly Aged[], index: number, pick: number | undefined): number | undefined {
  const own = items[index]?.age ?? 0;
  const older = [...items.keys()].filter((other) => {
    const age = items[other]?.age ?? 0;
    return age < own || (age === own && other < index);
  });
  return picked(older, pick);
}
