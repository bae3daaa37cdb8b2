import type { Note } from "../reconciliation.ts";
import { compareStatements, isDisclaimer, type Statement } from "../statement.ts";

/** The claims of one question that give no number: not confirmed, denied, ruled out, or without a figure. Never a 0. */
export function disclaimerNotes(statements: readonly Statement[]): Note[] {
  return [...statements].sort(compareStatements).flatMap((statement): Note[] => {
    const { claim, speakers, relays, interval } = statement;
    if (interval !== undefined) return [];
    // Where the page names nobody, it is the publisher who says so.
    const actors = speakers.length > 0 ? speakers : relays.slice(-1);
    if (!isDisclaimer(statement)) return [{ code: "unstated", claims: [claim.id], actors }];
    const code = claim.modality === "denied" ? "denied" : claim.modality === "excluded" ? "excluded" : "not-confirmed";
    return [{ code, claims: [claim.id], actors }];
  });
}
