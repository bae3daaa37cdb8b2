import { isTelling } from "../granularity.ts";
import { groupBy } from "../group-by.ts";
import type { Voice } from "../origins.ts";
import { idsOf } from "../statement.ts";
import type { Note } from "../reconciliation.ts";
import { hedgeOf, isFirmerThan, numberKeyOf, numberOf } from "../wording.ts";

/** What is to be said about how the numbers of one question were worded. */
export function wordingNotes(voices: readonly Voice[]): Note[] {
  return [...voices.flatMap(lostHedges), ...suspectedEchoes(voices)];
}

/** Relays of one number that dropped or changed what the origin put before it. */
function lostHedges({ standing, echoes }: Voice): Note[] {
  const own = standing.claim;
  const same = echoes.filter(({ claim }) => numberKeyOf(claim.figure) === numberKeyOf(own.figure));
  return same.flatMap(({ claim }): Note[] => {
    const claims = [own.id, claim.id];
    const notes: Note[] = [];
    if (hedgeOf(claim.figure) !== hedgeOf(own.figure)) notes.push({ code: "hedge-lost", claims, of: "figure" });
    if (isFirmerThan(claim, own)) notes.push({ code: "hedge-lost", claims, of: "modality" });
    return notes;
  });
}

/** Origins that share a number which two would hardly hit on by chance. A shared 10,000 is heaping, no evidence. */
function suspectedEchoes(voices: readonly Voice[]): Note[] {
  return [...groupBy(voices, ({ standing }) => numberOf(standing.claim.figure))].flatMap(([value, sharing]): Note[] =>
    value !== undefined && sharing.length > 1 && isTelling(value)
      ? [{ code: "echo-suspected", claims: idsOf(sharing.map(({ standing }) => standing)), value }]
      : [],
  );
}
