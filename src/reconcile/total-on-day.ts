import type { Interval } from "../numeric/interval.ts";
import { overlaps } from "./day-span.ts";
import type { Dated, Statement } from "./statement.ts";

/** What a voice leaves open of a running total on one day, and which of its statements say so. */
interface TotalOnDay {
  /** Its word on the day or before it, or the later one that bounds it. */
  readonly standing: Statement;
  readonly interval: Interval | undefined;
  readonly located: boolean;
  readonly current: boolean;
  readonly ceiling: Statement | undefined;
  /** Whether its word is too old to leave anything out. */
  readonly isSilent: boolean;
}

/** What a statement of the day says; without a day (of a stock, a flow, a forecast) every statement is of it. */
export function asItStands(standing: Statement): TotalOnDay {
  const { interval, located } = standing;
  return { standing, interval, located, current: true, ceiling: undefined, isSilent: false };
}

/**
 * What a voice says about a running total on a day; undefined where all that it said comes too late.
 *
 * Of that day it is the number itself; an earlier number only bounds the total from below, a later one only from above.
 */
export function boundOn(
  standing: Statement | undefined,
  later: readonly Statement[],
  day: Dated,
): TotalOnDay | undefined {
  const ceiling = lowestOf(later.filter((statement) => isCeiling(statement, day)));
  if (standing === undefined) {
    // «Around October» may be of this day: it is told, though nothing certain follows from it.
    const told = ceiling ?? later.find(({ interval }) => interval !== undefined);
    return told === undefined ? undefined : upTo(told, ceiling);
  }
  const { interval, dated } = standing;
  if (interval === undefined || dated === undefined || isOf(dated, day)) return asItStands(standing);
  const { low } = interval;
  if (ceiling !== undefined && low > ceiling.interval.high) return upTo(ceiling, ceiling);
  const high = ceiling === undefined ? null : ceiling.interval.high;
  const isSilent = low <= 0 && high === null;
  return { standing, interval: { low, high }, located: false, current: false, ceiling, isSilent };
}

function upTo(standing: Statement, ceiling: Ceiling | undefined): TotalOnDay {
  const { low = 0 } = standing.interval ?? {};
  const interval = { low: Math.min(0, low), high: ceiling === undefined ? null : ceiling.interval.high };
  return { standing, interval, located: false, current: false, ceiling, isSilent: false };
}

/**
 * Whether two dates are of one day: written alike, or days that «about» lets meet. The total of some day in 2024 need
 * not be that of its last.
 */
export function isOf(one: Dated, other: Dated): boolean {
  if (one.on === other.on) return true;
  return one.precise && other.precise && overlaps(one.span, other.span);
}

/** A later statement with an upper end. */
type Ceiling = Statement & { readonly interval: Interval & { readonly high: number } };

/** A total of some day in 2024 is no bound in June: it may be that of January. */
function isCeiling(statement: Statement, day: Dated): statement is Ceiling {
  // SAFETY: only what has a date is later.
  return statement.dated!.span.first >= day.day && (statement.interval?.high ?? null) !== null;
}

function lowestOf(ceilings: readonly Ceiling[]): Ceiling | undefined {
  const [lowest] = [...ceilings].sort((one, other) => one.interval.high - other.interval.high);
  return lowest;
}
