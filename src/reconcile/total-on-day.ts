import type { Interval } from "../numeric/interval.ts";
import { overlaps } from "./day-span.ts";
import type { Dated, Statement } from "./statement.ts";

/** What a voice leaves open of a running total on one day, and which of its statements say so. */
interface TotalOnDay {
  /** Its word on the day or before it, or the later one that bounds it; undefined where nothing does. */
  readonly standing: Statement | undefined;
  readonly interval: Interval | undefined;
  readonly located: boolean;
  readonly current: boolean;
  readonly ceiling: Statement | undefined;
  /** Whether everything it said is too old, or comes too late, to leave anything out. */
  readonly silent?: "before" | "after";
}

/**
 * What a voice says about a running total on a day.
 *
 * Of that day it is the number itself; an earlier number only bounds the total from below, a later one only from above.
 * Without a day (of a stock, a flow, a forecast) every statement is of the day.
 */
export function boundOn(
  standing: Statement | undefined,
  later: readonly Statement[],
  day: Dated | undefined,
): TotalOnDay {
  const ceiling =
    day === undefined ? undefined : lowestOf(later.filter((statement) => isCertainlyAfter(statement, day)));
  if (standing === undefined) {
    const nothing = { standing, interval: undefined, located: false, current: false, ceiling: undefined };
    if (ceiling !== undefined) return upTo(ceiling);
    // «Around October» may be of this day: it is told, though nothing certain follows from it.
    const possible = later.find(
      ({ dated, interval }) =>
        interval !== undefined && dated !== undefined && day !== undefined && overlaps(dated.span, day.span),
    );
    if (possible === undefined) return { ...nothing, silent: "after" };
    return { ...nothing, standing: possible, interval: { low: Math.min(0, possible.interval?.low ?? 0), high: null } };
  }
  const { interval, dated, located } = standing;
  if (day === undefined || dated === undefined || interval === undefined || isOf(dated, day)) {
    return { standing, interval, located, current: true, ceiling: undefined };
  }
  const high = ceiling?.interval?.high ?? null;
  if (ceiling !== undefined && high !== null && interval.low > high) return upTo(ceiling);
  const bound = { standing, interval: { low: interval.low, high }, located: false, current: false, ceiling };
  return interval.low <= 0 && high === null ? { ...bound, silent: "before" } : bound;
}

function upTo(ceiling: Statement): TotalOnDay {
  const { low = 0, high = null } = ceiling.interval ?? {};
  return { standing: ceiling, interval: { low: Math.min(0, low), high }, located: false, current: false, ceiling };
}

/** Whether two dates are of one day: written alike, ending together, or days that «about» lets meet. */
export function isOf(one: Dated, other: Dated): boolean {
  if (one.day === other.day) return true;
  return one.precise && other.precise && overlaps(one.span, other.span);
}

/** A total of some day in 2024 is no bound in June: it may be that of January. */
function isCertainlyAfter({ dated }: Statement, day: Dated): boolean {
  return dated !== undefined && dated.span.first >= day.day;
}

function lowestOf(statements: readonly Statement[]): Statement | undefined {
  let lowest: Statement | undefined;
  for (const statement of statements) {
    const high = statement.interval?.high ?? null;
    if (high !== null && (lowest === undefined || high < (lowest.interval?.high ?? Infinity))) lowest = statement;
  }
  return lowest;
}
