import type { Assessment } from "../../model/assessment.ts";
import type { ClaimId } from "../../model/identifier.ts";
import { groupBy } from "../group-by.ts";
import type { Lookup } from "../lookup.ts";
import type { Note } from "../reconciliation.ts";
import type { Statement } from "../statement.ts";

/** What others think of the claims, by claim. */
export type Assessments = ReadonlyMap<ClaimId, readonly Assessment[]>;

export function assessmentsOf({ dossier }: Lookup): Assessments {
  return groupBy(dossier?.assessments ?? [], ({ claim }) => claim);
}

/** Who doubts, disputes, endorses or cannot confirm a claim of one question; none of them becomes an origin. */
export function assessmentNotes(statements: readonly Statement[], assessments: Assessments): Note[] {
  return statements.flatMap(({ claim }) =>
    (assessments.get(claim.id) ?? []).map((assessment) => noteOf(claim.id, assessment)),
  );
}

function noteOf(claim: ClaimId, { by, stance, direction }: Assessment): Note {
  const claims = [claim];
  switch (stance) {
    case "agrees":
      return { code: "endorsed", claims, by };
    case "cannotConfirm":
      return { code: "not-confirmed", claims, actors: [by] };
    case "doubts":
    case "disagrees":
      return { code: "reporter-doubts", claims, by, stance, ...(direction === undefined ? {} : { direction }) };
  }
}
