import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/identifier.ts";
import { claimInWords } from "./between-sentences.ts";
import { dateOfClaim, datePartsOf } from "./dates.ts";
import { datedFigure, figureOf } from "./note-sentences.ts";
import type { Reader } from "./reader.ts";
import { agentNames, speakersOf } from "./speakers.ts";
import type { Withdrawal } from "./withdrawals-by.ts";

/** What some claims took out, and what that had taken out before: the earliest first. */
export function withdrawalsOf(ids: readonly ClaimId[], { withdrawnBy }: Reader): Withdrawal[] {
  const chain = new Map<ClaimId, Withdrawal>();
  const left = [...ids];
  // The list grows while it is walked.
  for (const id of left) {
    for (const withdrawal of withdrawnBy(id)) {
      if (chain.has(withdrawal.claim)) continue;
      chain.set(withdrawal.claim, withdrawal);
      left.push(withdrawal.claim);
    }
  }
  return [...chain.values()].toReversed();
}

/** «The figure was corrected from 497 (11 March) to 479»: the clearest revision has the clearest words. */
export function withdrawalSentence({ claim, by, because }: Withdrawal, standing: ClaimId, reader: Reader): string {
  const { remarks } = reader.phrases;
  const [target, successor] = [reader.claim(claim), reader.claim(by)];
  const [before, after] = [figureOf(target, reader), figureOf(successor, reader)];
  const isOwn = speakersOf(target).join("\n") === speakersOf(successor).join("\n");
  // Nobody but an origin itself is expected to take its figure back.
  const agents = isOwn ? [] : speakersOf(successor);
  const agent = agents.length === 0 ? undefined : agentNames(agents, reader);
  if (before === undefined || measureOf(target) !== measureOf(successor))
    return remarks.withdrawn[because](claimInWords(claim, undefined, reader), agent);
  const earlier = (isOwn ? undefined : datedFigure(target, reader)) ?? dated(target, before, reader);
  if (because !== "corrected" || after === undefined || after === before)
    return remarks.withdrawn[because](earlier, agent);
  return remarks.correctedTo(earlier, by === standing ? after : dated(successor, after, reader), agent);
}

function dated(claim: Claim, figure: string, { phrases, page }: Reader): string {
  const date = dateOfClaim(claim, page(claim));
  return date === undefined ? figure : phrases.thing(figure, [phrases.dates.plain(datePartsOf(date))]);
}

/** Equal texts are one measure. */
function measureOf({ measure: { population, stage, place, counting, unit } }: Claim): string {
  return JSON.stringify([population, stage, place, counting, unit.of, [...(unit.per ?? [])].sort()]);
}
