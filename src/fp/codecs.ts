import type { Type } from "io-ts";
import type { input } from "zod/v4/core";
import {
  Actor,
  ActorId,
  ActorKind,
  Assessment,
  AssessmentId,
  Attribution,
  Claim,
  ClaimId,
  Counting,
  Dossier,
  Evidence,
  Figure,
  Likelihood,
  Measure,
  Modality,
  PartialDate,
  Party,
  Period,
  Place,
  PlaceId,
  Population,
  PopulationId,
  Quote,
  Relay,
  RelayHow,
  Revision,
  Source,
  SourceId,
  Stage,
  Unit,
} from "../index.ts";
import { codec } from "./codec.ts";

/**
 * Reads and writes a whole dossier: references that resolve, no id twice, no cycle.
 *
 * @example
 * ```ts
 * import { DossierCodec } from "corroborate/fp";
 *
 * DossierCodec.decode({ actors: [], sources: [], claims: [] })._tag; // "Right"
 * ```
 */
export const DossierCodec: Type<Dossier, input<typeof Dossier>> = codec(Dossier, "Dossier");

/**
 * Reads and writes one claim. What it refers to is checked in a dossier only.
 *
 * @example
 * ```ts
 * import { ClaimCodec } from "corroborate/fp";
 * import * as t from "io-ts";
 *
 * const Page = t.type({ url: t.string, claims: t.array(ClaimCodec) });
 * Page.decode({ url: "https://example.org/1", claims: [] })._tag; // "Right"
 * ```
 */
export const ClaimCodec: Type<Claim, input<typeof Claim>> = codec(Claim, "Claim");

/** Reads and writes what somebody thinks of a claim. */
export const AssessmentCodec: Type<Assessment, input<typeof Assessment>> = codec(Assessment, "Assessment");

/** Reads and writes someone who can say or do something. */
export const ActorCodec: Type<Actor, input<typeof Actor>> = codec(Actor, "Actor");

/** Reads and writes one document or utterance. */
export const SourceCodec: Type<Source, input<typeof Source>> = codec(Source, "Source");

/** Reads and writes who or what is counted. */
export const PopulationCodec: Type<Population, input<typeof Population>> = codec(Population, "Population");

/** Reads and writes where something is counted. */
export const PlaceCodec: Type<Place, input<typeof Place>> = codec(Place, "Place");

/** Reads and writes a side in a conflict. */
export const PartyCodec: Type<Party, input<typeof Party>> = codec(Party, "Party");

/** Reads and writes a number as it was worded. */
export const FigureCodec: Type<Figure, input<typeof Figure>> = codec(Figure, "Figure");

/** Reads and writes what is counted. */
export const MeasureCodec: Type<Measure, input<typeof Measure>> = codec(Measure, "Measure");

/** Reads and writes what one of the thing counted is; `per` must not name a denominator twice. */
export const UnitCodec: Type<Unit, input<typeof Unit>> = codec(Unit, "Unit");

/** Reads and writes an origin and the path from it to the page. */
export const AttributionCodec: Type<Attribution, input<typeof Attribution>> = codec(Attribution, "Attribution");

/** Reads and writes one station on the path from an origin to the page. */
export const RelayCodec: Type<Relay, input<typeof Relay>> = codec(Relay, "Relay");

/** Reads and writes what a claim says it rests on. */
export const EvidenceCodec: Type<Evidence, input<typeof Evidence>> = codec(Evidence, "Evidence");

/** Reads and writes how likely the source says it is. */
export const LikelihoodCodec: Type<Likelihood, input<typeof Likelihood>> = codec(Likelihood, "Likelihood");

/** Reads and writes the words that carry a claim. */
export const QuoteCodec: Type<Quote, input<typeof Quote>> = codec(Quote, "Quote");

/** Reads and writes which earlier claim a claim changes, and how. */
export const RevisionCodec: Type<Revision, input<typeof Revision>> = codec(Revision, "Revision");

/** Reads and writes a date as precisely as it was printed; a text, and only dates that exist. */
export const PartialDateCodec: Type<PartialDate> = codec(PartialDate, "PartialDate");

/** Reads and writes from when to when; an end before its start is refused as far as both are precise. */
export const PeriodCodec: Type<Period, input<typeof Period>> = codec(Period, "Period");

/** Reads and writes what happened to those who are counted: any camelCase word. */
export const StageCodec: Type<Stage> = codec(Stage, "Stage");

/** Reads and writes how a counting relates to time. */
export const CountingCodec: Type<Counting> = codec(Counting, "Counting");

/** Reads and writes how firmly a claim is put. */
export const ModalityCodec: Type<Modality> = codec(Modality, "Modality");

/** Reads and writes what sort of speaker an actor is. */
export const ActorKindCodec: Type<ActorKind> = codec(ActorKind, "ActorKind");

/** Reads and writes what a relay did with what it passed on. */
export const RelayHowCodec: Type<RelayHow> = codec(RelayHow, "RelayHow");

/** Reads and writes an actor's id. To compare ids of any kind, take `Eq` and `Ord` of `fp-ts/lib/string`. */
export const ActorIdCodec: Type<ActorId, string> = codec(ActorId, "ActorId");

/** Reads and writes a source's id. */
export const SourceIdCodec: Type<SourceId, string> = codec(SourceId, "SourceId");

/** Reads and writes a population's id, or its name where the dossier does not list it. */
export const PopulationIdCodec: Type<PopulationId, string> = codec(PopulationId, "PopulationId");

/** Reads and writes a place's id, or its name where the dossier does not list it. */
export const PlaceIdCodec: Type<PlaceId, string> = codec(PlaceId, "PlaceId");

/** Reads and writes a claim's id. */
export const ClaimIdCodec: Type<ClaimId, string> = codec(ClaimId, "ClaimId");

/** Reads and writes an assessment's id. */
export const AssessmentIdCodec: Type<AssessmentId, string> = codec(AssessmentId, "AssessmentId");
