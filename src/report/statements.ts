import type { Claim } from "../model/claim.ts";
import type { ActorId } from "../model/identifier.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { clauseOf, isForecast } from "./clause.ts";
import { formatNumberWith } from "../text/format-number.ts";
import { datePartsOf } from "./dates.ts";
import type { Phrases } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { agentNames, sourceNames, speakersOf } from "./speakers.ts";
import { visible } from "./visible.ts";

/** One claim as a sentence with its attribution and its hedge, and what else has to be said about it at once. */
export function statementSentences(claim: Claim, actors: readonly ActorId[], reader: Reader): string[] {
  const { phrases } = reader;
  const lead = leadOf(claim, actors, reader);
  const clause = clauseOf(claim, reader, claim.figure.kind === "unstated" ? "fact" : "number");
  // In the assessment of somebody, nothing is presumable a second time.
  const adverb = claim.modality === "believed" && speakersOf(claim).length > 0 && lead.believed ? "" : clause.adverb;
  return [phrases.sentence(lead.text, { ...clause, adverb }), ...remarksOn(claim, reader)];
}

/** A claim that something is not confirmed, denied or ruled out. */
export function disclaimerSentences(
  kind: "not-confirmed" | "denied" | "excluded",
  claim: Claim,
  actors: readonly ActorId[],
  reader: Reader,
): string[] {
  const { phrases } = reader;
  const clause = clauseOf(claim, reader, "fact");
  const speakers = speakersOf(claim);
  const told =
    speakers.length === 0
      ? phrases.unnamedDisclaimer(kind, leadOf(claim, actors, reader).text, clause)
      : phrases.disclaimer(kind, agentNames(speakers, reader), clause);
  return [told, ...likelihoodOf(claim, phrases)];
}

function leadOf(
  claim: Claim,
  actors: readonly ActorId[],
  reader: Reader,
): { readonly text: string; readonly believed: boolean } {
  const { phrases } = reader;
  const speakers = speakersOf(claim);
  const said = asideOf(claim, reader);
  const aside = said === undefined ? "" : phrases.lead.aside(said);
  if (speakers.length === 0) {
    return {
      text: phrases.lead.unnamed(actors.length === 0 ? undefined : sourceNames(actors, reader)) + aside,
      believed: false,
    };
  }
  const how =
    claim.modality === "believed" || claim.modality === "confirmed" || claim.modality === "conceded"
      ? claim.modality
      : "according";
  return { text: phrases.lead.by(sourceNames(speakers, reader), how) + aside, believed: phrases.lead.believes };
}

/** The date a forecast was made, or the date a claim goes by that holds for no date of its own. */
function asideOf(claim: Claim, { phrases, page }: Reader): string | undefined {
  const { dates, asides } = phrases;
  const labelled = (label: string, date: PartialDate) => `${label} ${dates.plain(datePartsOf(date))}`;
  if (claim.asOf !== undefined) return isForecast(claim) ? labelled(asides.asOf, claim.asOf) : undefined;
  if (claim.period !== undefined && !isForecast(claim)) return undefined;
  if (claim.attribution.saidOn !== undefined) return labelled(asides.said, claim.attribution.saidOn);
  const published = page(claim)?.publishedOn;
  return published === undefined ? undefined : `${asides.published} ${dates.on(datePartsOf(published))}`;
}

function remarksOn(claim: Claim, reader: Reader): string[] {
  const { remarks } = reader.phrases;
  const { figure, measure, basis } = claim;
  const numbered = figure.kind !== "some" && figure.kind !== "unstated";
  const { of } = measure.unit;
  const said: string[] = [];
  if (figure.kind === "unstated") said.push(remarks.noNumber);
  if (of === "unknown" && numbered) said.push(remarks.noUnit);
  if (basis === "estimate" && numbered) said.push(remarks.estimate);
  if (basis === "model" && numbered) said.push(remarks.model);
  const { modality } = claim;
  if (speakersOf(claim).length === 0 && (modality === "confirmed" || modality === "conceded"))
    said.push(remarks.put[modality]);
  if (isUndated(claim, reader)) said.push(remarks.undated);
  if (speakersOf(claim).some((actor) => reader.isVeiled(actor))) said.push(remarks.unnamedSpeaker);
  return [...said, ...likelihoodOf(claim, reader.phrases)];
}

function isUndated(claim: Claim, { page }: Reader): boolean {
  const { asOf, period, due, attribution } = claim;
  return [asOf, period, due, attribution.saidOn, page(claim)?.publishedOn].every((date) => date === undefined);
}

/** How likely the source calls it, in a sentence of its own: how sure it is is another matter. */
function likelihoodOf({ likelihood }: Claim, { remarks, likelihoods, lexicon }: Phrases): string[] {
  if (likelihood === undefined) return [];
  const percent = (end: number) => formatNumberWith(Number((end * 100).toPrecision(12)), lexicon);
  const [low, high] = [percent(likelihood.low), percent(likelihood.high)];
  const words = likelihoods[`${low}-${high}`];
  if (words !== undefined) return [remarks.likelihood(words)];
  const { verbatim } = likelihood;
  return [
    verbatim === undefined
      ? remarks.likelihoodRange(low, high)
      : remarks.likelihoodWorded(visible(verbatim), low, high),
  ];
}
