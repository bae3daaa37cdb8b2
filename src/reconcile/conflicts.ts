import type { ClaimId } from "../model/identifier.ts";
import type { Origin } from "./reconciliation.ts";
import { compareText } from "./statement.ts";

/**
 * The pairs of origins that exclude each other, the lower first.
 *
 * Of all such pairs those are given in which one is the other's nearest opponent, so that every origin in conflict is
 * named and a hundred origins against a hundred do not make ten thousand pairs. The rest follow from these: who excludes
 * the nearest excludes what lies beyond it.
 */
export function conflictsOf(origins: readonly Origin[]): [ClaimId, ClaimId][] {
  const byHigh = origins
    .filter(hasHigh)
    .sort((one, other) => one.interval.high - other.interval.high || byClaim(one, other));
  const byLow = [...origins].sort((one, other) => one.interval.low - other.interval.low || byClaim(one, other));
  const pairs = new Map<string, [ClaimId, ClaimId]>();
  const add = (lower: Origin | undefined, upper: Origin | undefined) => {
    if (lower !== undefined && upper !== undefined) {
      const highBy = lower.ceilingBy ?? lower.claim;
      pairs.set(JSON.stringify([highBy, upper.claim]), [highBy, upper.claim]);
    }
  };
  // For each origin the nearest one wholly below it …
  let below = 0;
  let nearestBelow: Origin | undefined;
  for (const upper of byLow) {
    for (
      let next = byHigh[below];
      next !== undefined && next.interval.high < upper.interval.low;
      next = byHigh[below]
    ) {
      if (nearestBelow?.interval.high !== next.interval.high) nearestBelow = next;
      below += 1;
    }
    add(nearestBelow, upper);
  }
  // … and the nearest one wholly above it.
  let above = byLow.length - 1;
  let nearestAbove: Origin | undefined;
  for (const lower of byHigh.toReversed()) {
    for (let next = byLow[above]; next !== undefined && next.interval.low > lower.interval.high; next = byLow[above]) {
      nearestAbove = next;
      above -= 1;
    }
    add(lower, nearestAbove);
  }
  return [...pairs.values()].sort(([a, b], [c, d]) => compareText(a, c) || compareText(b, d));
}

function hasHigh(origin: Origin): origin is Origin & { readonly interval: { readonly high: number } } {
  return origin.interval.high !== null;
}

function byClaim(one: Origin, other: Origin): number {
  return compareText(one.claim, other.claim);
}
