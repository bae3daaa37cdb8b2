import { type Interval, requireIntervals } from "./interval.ts";
import { requireAllFinite } from "./precondition.ts";

/** An interval that held at one time, such as a running total as it was reported then. */
export interface DatedInterval extends Interval {
  /** When the total stood there, in any unit that rises with time. */
  readonly at: number;
}

/** What all reports together leave open at one time. `low` exceeds `high` only at times that a contradiction spans. */
export interface EnvelopeStep extends DatedInterval {
  /** Position of the report that sets `low`: the highest bound at this time or before. */
  readonly lowBy: number;
  /** Position of the report that sets `high`: the lowest bound at this time or after; null where there is none. */
  readonly highBy: number | null;
}

/** Two reports that cannot both hold: the total had passed `low` before, or when, it was at most `high`. */
export interface Contradiction {
  readonly lowBy: number;
  readonly highBy: number;
  readonly low: number;
  readonly high: number;
}

/** The bounds of a running total at each reported time, and the reports that break them. */
export interface Envelope {
  readonly steps: readonly EnvelopeStep[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * The bounds of a number that only grows, from reports at several times.
 *
 * An earlier report bounds later totals only from below, a later one bounds earlier totals only from above, so both
 * bounds rise; a contradiction is part of the answer and is not refused.
 *
 * @param reports intervals with their times, in any order; several may share a time
 * @returns one step for each distinct time, in rising order, and by position the pairs that set bounds which exclude each other, each pair once
 * @throws RangeError for a time or an end that is not a number, or an interval whose ends are reversed
 * @see the monotone envelope L(t) = max of lows up to t, U(t) = min of highs from t on; cost O(n log n)
 * @example
 * ```ts
 * import { monotoneEnvelope } from "corroborate/numeric";
 *
 * monotoneEnvelope([{ at: 1, low: 100, high: null }, { at: 5, low: 120, high: 150 }]).steps;
 * // [{ at: 1, low: 100, high: 150, lowBy: 0, highBy: 1 }, { at: 5, low: 120, high: 150, lowBy: 1, highBy: 1 }]
 * ```
 */
export function monotoneEnvelope(reports: readonly DatedInterval[]): Envelope {
  requireIntervals("reports", reports);
  requireAllFinite(
    "reports.at",
    reports.map((report) => report.at),
  );
  const order = [...reports.keys()].sort((one, other) => reports[one]!.at - reports[other]!.at || one - other);
  const lowBy = risingLows(reports, order);
  const highBy = fallingHighs(reports, order);
  const steps: EnvelopeStep[] = [];
  order.forEach((index, place) => {
    const { at } = reports[index]!;
    const next = order[place + 1];
    if (next !== undefined && reports[next]!.at === at) return;
    const first = firstAtSameTime(reports, order, place);
    const lowest = highBy[first] ?? null;
    const highest = lowBy[place]!;
    const high = lowest === null ? null : reports[lowest]!.high;
    steps.push({ at, low: reports[highest]!.low, high, lowBy: highest, highBy: lowest });
  });
  return { steps, contradictions: contradictionsOf(steps) };
}

/** For each place in time, the report with the highest lower bound so far. */
function risingLows(reports: readonly DatedInterval[], order: readonly number[]): number[] {
  let best = order[0] ?? 0;
  return order.map((index) => {
    if (reports[index]!.low > reports[best]!.low) best = index;
    return best;
  });
}

/** For each place in time, the report with the lowest upper bound from there on; null where none has one. */
function fallingHighs(reports: readonly DatedInterval[], order: readonly number[]): (number | null)[] {
  const lowest: (number | null)[] = [];
  let best: number | null = null;
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const index = order[place]!;
    const { high } = reports[index]!;
    const bound = best === null ? Infinity : (reports[best]!.high ?? Infinity);
    if (high !== null && high <= bound) best = index;
    lowest[place] = best;
  }
  return lowest;
}

function firstAtSameTime(reports: readonly DatedInterval[], order: readonly number[], place: number): number {
  let first = place;
  while (first > 0 && reports[order[first - 1]!]!.at === reports[order[place]!]!.at) first -= 1;
  return first;
}

/** Both setters move only forwards in time, so an equal pair can only follow itself. */
function contradictionsOf(steps: readonly EnvelopeStep[]): Contradiction[] {
  const found: Contradiction[] = [];
  for (const { low, high, lowBy, highBy } of steps) {
    if (high === null || highBy === null || low <= high) continue;
    const last = found.at(-1);
    if (last?.lowBy !== lowBy || last.highBy !== highBy) found.push({ lowBy, highBy, low, high });
  }
  return found;
}
