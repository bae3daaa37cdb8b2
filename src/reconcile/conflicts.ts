import type { ClaimId } from "../model/identifier.ts";
import type { Origin } from "./reconciliation.ts";
import { compareText } from "./statement.ts";

type Pair = [lower: ClaimId, upper: ClaimId];

/**
 * The pairs of origins that exclude each other, the lower first.
 *
 * Of all such pairs those are given in which one is the other's nearest opponent, so that every origin in conflict is
 * named and a hundred origins against a hundred do not make ten thousand pairs. The rest follow from these: who excludes
 * the nearest excludes what lies beyond it.
 */
export function conflictsOf(origins: readonly Origin[]): Pair[] {
  // Origins come in the order of their claims, so that of equal ends the first by id is named.
  const highestFirst = origins.filter(hasHigh).sort((one, other) => other.interval.high - one.interval.high);
  const lowestFirst = [...origins].sort((one, other) => one.interval.low - other.interval.low);
  const pairs: Pair[] = [];
  const add = (lower: Origin | undefined, upper: Origin | undefined) => {
    if (lower !== undefined && upper !== undefined) pairs.push([lower.ceilingBy ?? lower.claim, upper.claim]);
  };
  // For each origin the nearest one wholly below it …
  const lower = [...highestFirst];
  let below: Origin | undefined;
  for (const origin of lowestFirst) {
    while ((lower.at(-1)?.interval.high ?? Infinity) < origin.interval.low) below = lower.pop();
    add(below, origin);
  }
  // … and the nearest one wholly above it.
  const upper = [...lowestFirst];
  let above: Origin | undefined;
  for (const origin of highestFirst) {
    // SAFETY: the origin itself is left, for none lies above itself.
    while (upper.at(-1)!.interval.low > origin.interval.high) above = upper.pop();
    add(origin, above);
  }
  return inOrder(pairs);
}

/** The pairs of two lists whose claims both still stand for an origin. */
export function withStanding(conflicts: readonly Pair[], others: readonly Pair[], origins: readonly Origin[]): Pair[] {
  const standing = new Set(origins.flatMap(({ claim, ceilingBy = claim }) => [claim, ceilingBy]));
  return inOrder([...conflicts, ...others.filter((pair) => pair.every((claim) => standing.has(claim)))]);
}

/** Each pair once, by their ids. */
function inOrder(pairs: readonly Pair[]): Pair[] {
  const distinct = new Map(pairs.map((pair) => [JSON.stringify(pair), pair]));
  return [...distinct.values()].sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
}

function hasHigh(origin: Origin): origin is Origin & { readonly interval: { readonly high: number } } {
  return origin.interval.high !== null;
}
