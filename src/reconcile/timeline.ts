import { type DatedInterval, monotoneEnvelope } from "../numeric/envelope.ts";
import type { Voice } from "./origins.ts";
import type { ComparedStatements } from "./questions.ts";
import type { Note, TimelineStep } from "./reconciliation.ts";
import { compareStatements, idsOf, type Dated, type Statement } from "./statement.ts";

/**
 * The bounds of a running total at each date on which somebody reported one.
 *
 * An earlier number bounds later totals from below, a later one earlier totals from above, whoever gave them. A number
 * that its own origin took back, in words or by a lower one later, bounds nothing. Where two claims contradict each
 * other over time there is no step, but a note that names them.
 */
export function timelineOf(
  question: ComparedStatements,
  voices: readonly Voice[],
  day: Dated | undefined,
): { timeline: TimelineStep[] | undefined; notes: Note[] } {
  const reports = heldReports(question, voices);
  if (reports.length === 0) return { timeline: undefined, notes: [] };
  const { steps, contradictions } = monotoneEnvelope(reports.flatMap((report) => boundsOf(report, day)));
  // Of several dates that end on one day the most precise.
  const written = reports.map(({ dated }) => dated).sort((one, other) => one.span.first - other.span.first);
  const dates = new Map(written.map(({ day: end, on }) => [end, on]));
  const timeline = steps.flatMap(({ at, low, high }) => {
    const on = dates.get(at);
    return on === undefined || (high !== null && low > high) ? [] : [{ on, low, high }];
  });
  // SAFETY: each report gives two bounds.
  const reportAt = (bound: number) => reports[Math.floor(bound / 2)]!;
  const notes = contradictions.flatMap(({ lowBy, highBy }): Note[] => {
    const [earlier, later] = [reportAt(lowBy), reportAt(highBy)];
    // On the day of the answer it is a conflict, and told as one.
    if (earlier.dated.day === later.dated.day && earlier.dated.day === day?.day) return [];
    return [{ code: "contradiction-in-time", claims: idsOf([earlier, later]) }];
  });
  return { timeline, notes };
}

/**
 * From when on a number bounds the total from below, and up to when from above: that of some day in May is passed by the
 * end of the month, and holds until its beginning. Dated as the answer is, it is of the day of the answer.
 */
function boundsOf({ dated, interval }: Report, day: Dated | undefined): readonly [DatedInterval, DatedInterval] {
  const until = dated.on === day?.on ? dated.day : dated.span.first;
  return [
    { at: dated.day, low: interval.low, high: null },
    { at: until, low: Math.min(0, interval.low), high: interval.high },
  ];
}

/** A number with its date. */
export type Report = Statement & { readonly dated: Dated; readonly interval: NonNullable<Statement["interval"]> };

/** Every dated number of a running total that its own voice did not take back; none of anything else. */
export function heldReports(question: ComparedStatements, voices: readonly Voice[]): readonly Report[] {
  if (question.measure.counting !== "cumulative" || question.forecast) return [];
  return [...new Set(voices.flatMap(heldNumbers))].sort(compareStatements).filter(isDated);
}

/** What a voice said and did not take back by a lower number later: growth is no revision of an earlier total. */
function heldNumbers({ standing, outgrown }: Voice): Statement[] {
  // SAFETY: an undated total is a question of its own, so of several each has a date.
  const latestFirst = [standing, ...outgrown].sort((one, other) => other.dated!.day - one.dated!.day);
  const held: Statement[] = [];
  let least = Infinity;
  for (const statement of latestFirst) {
    if (statement.interval === undefined || statement.interval.low > least) continue;
    held.push(statement);
    least = Math.min(least, statement.interval.high ?? Infinity);
  }
  return held;
}

function isDated(statement: Statement): statement is Report {
  return statement.dated !== undefined && statement.interval !== undefined;
}
