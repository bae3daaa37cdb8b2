import type { ActorId } from "../../model/identifier.ts";
import type { Voice } from "../origins.ts";
import type { Note } from "../reconciliation.ts";
import { idsOf, isDisclaimer, type Statement } from "../statement.ts";

/** What of one question gives no number: claims that are not confirmed, denied or ruled out, and voices without a figure. Never a 0. */
export function disclaimerNotes(statements: readonly Statement[], voices: readonly Voice[]): Note[] {
  return [...statements.filter(isDisclaimer).map(disclaimerNote), ...voices.flatMap(unstated)];
}

function disclaimerNote(statement: Statement): Note {
  const { claim } = statement;
  const code = claim.modality === "denied" ? "denied" : claim.modality === "excluded" ? "excluded" : "not-confirmed";
  return { code, claims: [claim.id], actors: speakersOf(statement) };
}

/** A voice whose standing statement has no number, with all that it said. */
function unstated({ standing, echoes, revisions, interval }: Voice): Note[] {
  if (interval !== undefined) return [];
  return [{ code: "unstated", claims: idsOf([standing, ...echoes, ...revisions]), actors: speakersOf(standing) }];
}

/** Where the page names nobody, it is the publisher who says so. */
function speakersOf({ speakers, relays }: Statement): readonly ActorId[] {
  return speakers.length > 0 ? speakers : relays.slice(-1);
}
