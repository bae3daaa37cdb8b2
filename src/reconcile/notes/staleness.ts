import type { PartialDate } from "../../model/partial-date.ts";
import { startOf } from "../day-span.ts";
import type { Voice } from "../origins.ts";
import type { Note } from "../reconciliation.ts";

/** Whether the newest number is older than the window, seen from the day that was asked about. */
export function stalenessNotes(voices: readonly Voice[], at: PartialDate | undefined, windowDays: number): Note[] {
  const dated = voices.flatMap(({ standing: { claim, dated: date } }) =>
    date === undefined ? [] : [{ claim: claim.id, ...date }],
  );
  const [newest] = dated.sort((one, other) => other.day - one.day);
  if (at === undefined || newest === undefined) return [];
  const days = startOf(at) - newest.day;
  return days > windowDays ? [{ code: "stale", claims: [newest.claim], on: newest.on, days }] : [];
}
