export { codec } from "./fp/codec.ts";
export {
  ActorCodec,
  ActorIdCodec,
  ActorKindCodec,
  AssessmentCodec,
  AssessmentIdCodec,
  AttributionCodec,
  ClaimCodec,
  ClaimIdCodec,
  CountingCodec,
  DossierCodec,
  EvidenceCodec,
  FigureCodec,
  LikelihoodCodec,
  MeasureCodec,
  ModalityCodec,
  PartialDateCodec,
  PartyCodec,
  PeriodCodec,
  PlaceCodec,
  PlaceIdCodec,
  PopulationCodec,
  PopulationIdCodec,
  QuoteCodec,
  RelayCodec,
  RelayHowCodec,
  RevisionCodec,
  SourceCodec,
  SourceIdCodec,
  StageCodec,
  UnitCodec,
} from "./fp/codecs.ts";
export { toEither } from "./fp/either.ts";

export { ClaimEq } from "./fp/claim-eq.ts";
export { FigureEq } from "./fp/figure-eq.ts";
export { MeasureEq } from "./fp/measure-eq.ts";
export { PeriodEq } from "./fp/period-eq.ts";
export { UnitEq } from "./fp/unit-eq.ts";

export { IntervalHull } from "./fp/interval-hull.ts";
export { IntervalLattice } from "./fp/interval-lattice.ts";
export { IntervalOrd } from "./fp/interval-ord.ts";
export { PartialDateOrd } from "./fp/partial-date-ord.ts";
