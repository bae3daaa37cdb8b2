import type { Party } from "../../model/party.ts";
import { partyOf, type Lookup } from "../lookup.ts";
import type { Voice } from "../origins.ts";
import type { Note } from "../reconciliation.ts";

/** Stages at which a side loses; a side wants its own losses low and those of its adversary high. */
const losses = new Set([
  "killed",
  "wounded",
  "casualties",
  "captured",
  "missing",
  "desertionAttempted",
  "deserted",
  "lost",
]);

/** Stages that make a side strong. */
const strengths = new Set(["present", "ready", "deployed", "inTraining", "enlisted"]);

/** Origins that are a party to the conflict, and in which direction their interest lies, where that can be told. */
export function interestNotes(voices: readonly Voice[], lookup: Lookup): Note[] {
  return voices.flatMap(({ actors, standing: { claim } }) =>
    actors.flatMap((actor): Note[] => {
      const party = partyOf(actor, lookup.actors);
      if (party === undefined) return [];
      const counted = partyOf(claim.measure.population, lookup.populations);
      return [
        {
          code: "interested-party",
          claims: [claim.id],
          actor,
          interest: interestOf(party, counted, claim.measure.stage),
        },
      ];
    }),
  );
}

function interestOf(party: Party, counted: Party | undefined, stage: string): "high" | "low" | "unclear" {
  if (counted === undefined || counted.conflict !== party.conflict) return "unclear";
  const own = counted.side === party.side;
  if (losses.has(stage)) return own ? "low" : "high";
  // How strong an adversary is made out to be can serve either end: to alarm, or to belittle.
  return strengths.has(stage) && own ? "high" : "unclear";
}
