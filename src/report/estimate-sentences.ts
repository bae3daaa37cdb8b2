import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/identifier.ts";
import type { Answer, Estimate } from "../reconcile/reconciliation.ts";
import { lowestAndHighest } from "./lowest-and-highest.ts";
import { datedFigure, figureOf } from "./note-sentences.ts";
import { brokenBounds, pooledSentences } from "./pooled-sentences.ts";
import type { Reader } from "./reader.ts";
import { wordedEndsOf } from "./worded-ends.ts";

/**
 * The estimate in words. A policy that picks a claim is told with that claim's figure, and the range with the lowest and
 * the highest figure; a policy that makes a number of its own is named, and so is what the number rests on and breaks.
 */
export function estimateSentences(answer: Answer, reader: Reader): string[] {
  const { estimate } = answer;
  const { refusals, refused, policies } = reader.phrases.estimate;
  if (estimate === undefined) return [];
  if ("code" in estimate) {
    // That nobody gives a number has been told, and that no date is certain is no matter of an estimate.
    if (estimate.code === "no-figure" || estimate.code === "nothing-certain") return [];
    return [(Object.hasOwn(refusals, estimate.code) ? refusals[estimate.code] : undefined) ?? refused];
  }
  if (estimate.policy === "range") return lowestAndHighest(answer, reader);
  const picked = estimate.parameters?.["claim"];
  // SAFETY: a policy that picks a claim names it by its id.
  if (typeof picked === "string") return pickedSentences(picked as ClaimId, estimate, answer, reader);
  return pooledSentences(estimate, policyName(estimate.policy, policies), answer, reader);
}

function pickedSentences(claim: ClaimId, estimate: Estimate, answer: Answer, reader: Reader): string[] {
  const { origins } = answer;
  const { by, policies, onlyBounds, ofAnotherDay, oneOrigin, lowestMinimum } = reader.phrases.estimate;
  const words = figureOf(reader.claim(claim), reader);
  if (words === undefined) return [];
  const isLocated = origins.some((origin) => origin.claim === claim && origin.role === "located");
  const name = policyName(estimate.policy, policies);
  if (!isLocated && isTwoEnded(reader.claim(claim)))
    return [ofAnotherDay(name, datedFigure(reader.claim(claim), reader) ?? words)];
  switch (estimate.policy) {
    case "lognormal":
    case "randomEffects":
      // Of bounds alone the loosest may be the only one that was observed, and it is no estimate.
      return isLocated
        ? [by(name, words, undefined), oneOrigin, ...brokenBounds(estimate, answer, reader)]
        : [onlyBounds];
    case "conservative":
      return isLocated
        ? [by(name, words, undefined), ...lowerBound(claim, origins, reader)]
        : [by(lowestMinimum, words, undefined)];
    default:
      return [by(name, words, undefined)];
  }
}

/** Whether a figure has two ends by its words: then only its day makes a bound of it. */
function isTwoEnded({ figure }: Claim): boolean {
  const ends = wordedEndsOf(figure);
  return ends !== undefined && Number.isFinite(ends.high) && figure.kind !== "atLeast" && figure.kind !== "atMost";
}

/** The name of a policy in words; one without is named as the caller wrote it. */
function policyName(policy: string, names: { readonly [policy: string]: string }): string {
  return (Object.hasOwn(names, policy) ? names[policy] : undefined) ?? policy;
}

/** The lowest bound below a figure that was picked as the lowest one: an editor who sees it would think it forgotten. */
function lowerBound(picked: ClaimId, origins: Answer["origins"], reader: Reader): string[] {
  const lowOf = (id: ClaimId) => wordedEndsOf(reader.claim(id).figure)?.low ?? Infinity;
  const [lowest] = origins
    .filter(({ role }) => role === "bound")
    .map(({ claim }) => claim)
    .filter((claim) => lowOf(claim) < lowOf(picked))
    .toSorted((one, other) => lowOf(one) - lowOf(other));
  const words = lowest === undefined ? undefined : datedFigure(reader.claim(lowest), reader);
  return words === undefined ? [] : [reader.phrases.estimate.lowerBound(words)];
}
