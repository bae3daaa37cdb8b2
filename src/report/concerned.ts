import type { ClaimId } from "../model/identifier.ts";
import type { Answer, Note, Origin } from "../reconcile/reconciliation.ts";

/** Which origins each note of an answer is about: those that made one of its claims, repeated, replaced and later ones included. */
export function originsConcerned({ origins, notes }: Answer): ReadonlyMap<Note, readonly Origin[]> {
  const speaker = new Map<ClaimId, Origin[]>();
  for (const origin of origins) {
    const { claim: standing, echoes, revisions, ceilingBy = standing } = origin;
    for (const claim of new Set([standing, ...echoes, ...revisions, ceilingBy])) {
      const known = speaker.get(claim);
      if (known === undefined) speaker.set(claim, [origin]);
      else known.push(origin);
    }
  }
  return new Map(notes.map((note) => [note, [...new Set(note.claims.flatMap((claim) => speaker.get(claim) ?? []))]]));
}
