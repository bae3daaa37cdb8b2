import { intersection } from "../numeric/interval.ts";
import type { Hull, Origin } from "./reconciliation.ts";

/**
 * From the lowest to the highest located origin, with the claims that set the ends; where none is located, what the
 * bounds leave open, which may be nothing.
 */
export function hullOf(origins: readonly Origin[]): Hull | undefined {
  const located = origins.filter((origin) => origin.role === "located");
  return located.length > 0 ? around(located) : between(origins);
}

function around(located: readonly Origin[]): Hull | undefined {
  const lowest = located.reduce((low, origin) => (origin.interval.low < low.interval.low ? origin : low));
  const highest = located.reduce((high, origin) => (highOf(origin) > highOf(high) ? origin : high));
  return { low: lowest.interval.low, high: highest.interval.high, lowBy: lowest.claim, highBy: highest.claim };
}

function between(bounds: readonly Origin[]): Hull | undefined {
  const open = intersection(bounds.map((bound) => bound.interval));
  if (!open.ok) return undefined;
  const { low, high } = open.value;
  const lowBy = bounds.find((bound) => bound.interval.low === low && isFloor(bound));
  const highBy = bounds.find((bound) => high !== null && bound.interval.high === high);
  return {
    low,
    high,
    ...(lowBy === undefined ? {} : { lowBy: lowBy.claim }),
    ...(highBy === undefined ? {} : { highBy: highBy.ceilingBy ?? highBy.claim }),
  };
}

/** Whether a bound gives a low end: «at most 300» leaves it where counting starts, which nobody claimed. */
function isFloor({ interval: { low, high }, ceilingBy }: Origin): boolean {
  return low !== 0 && (high === null || ceilingBy !== undefined);
}

function highOf({ interval }: Origin): number {
  return interval.high ?? Infinity;
}
