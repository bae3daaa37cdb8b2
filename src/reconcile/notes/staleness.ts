import type { PartialDate } from "../../model/partial-date.ts";
import { startOf } from "../day-span.ts";
import type { Voice } from "../origins.ts";
import { idsOf } from "../statement.ts";
import type { Note } from "../reconciliation.ts";

/** Whether the newest number is older than the window, seen from the day that was asked about. */
export function stalenessNotes(voices: readonly Voice[], at: PartialDate | undefined, windowDays: number): Note[] {
  if (at === undefined) return [];
  let newest: Voice["standing"] | undefined;
  for (const { standing } of voices) {
    if ((standing.dated?.day ?? -Infinity) > (newest?.dated?.day ?? -Infinity)) newest = standing;
  }
  if (newest?.dated === undefined) return [];
  const days = startOf(at) - newest.dated.day;
  return days > windowDays ? [{ code: "stale", claims: idsOf([newest]), on: newest.dated.on, days }] : [];
}
