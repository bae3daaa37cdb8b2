import type { Interval } from "../numeric/interval.ts";

/**
 * Whether a statement, or a voice on the day of the answer, gives a number with two ends. What gives only one, or was
 * said of another day, is a bound.
 */
export function isLocated<Of extends Locatable>(of: Of): of is Located<Of> {
  return of.located;
}

/** Something that is located, and so has both ends. */
export type Located<Of extends Locatable> = Of & { readonly interval: Bounded };

/** From one number to another. */
export type Bounded = Interval & { readonly high: number };

interface Locatable {
  readonly located: boolean;
  readonly interval: Interval | undefined;
}
