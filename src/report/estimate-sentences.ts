import type { ClaimId } from "../model/identifier.ts";
import type { Answer } from "../reconcile/reconciliation.ts";
import { roundedWords } from "./figures.ts";
import { lowestAndHighest } from "./lowest-and-highest.ts";
import { figureOf } from "./note-sentences.ts";
import type { Reader } from "./reader.ts";

/**
 * The estimate in words. A policy that picks a claim is told with that claim's figure, and the range with the figures at
 * its ends; a policy that makes a number of its own is named, and so is that no source supports the number.
 */
export function estimateSentences(answer: Answer, reader: Reader): string[] {
  const { estimate, question } = answer;
  const { phrases, claim } = reader;
  if (estimate === undefined) return [];
  if ("code" in estimate) {
    const { refusals } = phrases.estimate;
    const refusal = Object.hasOwn(refusals, estimate.code) ? refusals[estimate.code] : undefined;
    return refusal === undefined ? [] : [refusal];
  }
  const figure = (id: ClaimId | undefined) => (id === undefined ? undefined : figureOf(claim(id), reader));
  if (estimate.policy === "range") return lowestAndHighest(answer, reader);
  const { policies, by, between, unsupported } = phrases.estimate;
  const policy = Object.hasOwn(policies, estimate.policy)
    ? (policies[estimate.policy] ?? estimate.policy)
    : estimate.policy;
  const picked = estimate.parameters?.["claim"];
  if (typeof picked === "string") {
    // SAFETY: a policy that picks a claim names it by its id.
    const words = figure(picked as ClaimId);
    return words === undefined ? [] : [by(policy, words, undefined)];
  }
  if (estimate.best === undefined) return [];
  const rounded = (value: number) => roundedWords(value, question.measure.unit, phrases);
  // The ends of the hull are readings; those of a fit are its own.
  const fitted = estimate.high !== null && (estimate.policy === "lognormal" || estimate.policy === "randomEffects");
  const interval =
    fitted && estimate.high !== null ? between(rounded(estimate.low), rounded(estimate.high)) : undefined;
  return [by(policy, rounded(estimate.best), interval), ...(estimate.supportedBy?.length === 0 ? [unsupported] : [])];
}
