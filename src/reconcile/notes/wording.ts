import type { Figure } from "../../model/figure.ts";
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

/** Origins that share a figure which two would hardly hit on by chance. A shared 10,000 is heaping, no evidence. */
function suspectedEchoes(voices: readonly Voice[]): Note[] {
  const telling = voices.flatMap(({ standing }) => {
    const value = tellingIn(standing.claim.figure);
    return value === undefined ? [] : [{ standing, value, key: JSON.stringify(value) }];
  });
  return [...groupBy(telling, ({ key }) => key).values()].flatMap((sharing): Note[] =>
    sharing.length > 1
      ? [{ code: "echo-suspected", claims: idsOf(sharing.map(({ standing }) => standing)), value: sharing[0]!.value }]
      : [],
  );
}

/** The number of a figure, or the ends of a range, where that tells where it comes from. */
function tellingIn(figure: Figure): number | { low: number; high: number } | undefined {
  if (figure.kind === "range") {
    const { low, high } = figure;
    return isTelling(low) || isTelling(high) ? { low, high } : undefined;
  }
  const value = numberOf(figure);
  return value !== undefined && isTelling(value) ? value : undefined;
}
