import * as z from "zod";

// Any text will do, `__proto__` included: ids are only ever compared, never used as keys of an object. A schema for
// each, because `brand` returns its receiver, and what a user registers for one id must not be registered for all.
const identifier = () => z.string({ error: 'expected an id: a text such as "nis"' }).min(1, "an id must not be empty");

/** Names one actor of a dossier. */
export const ActorId = identifier().brand<"ActorId">();
export type ActorId = z.infer<typeof ActorId>;

/** Names one source of a dossier. */
export const SourceId = identifier().brand<"SourceId">();
export type SourceId = z.infer<typeof SourceId>;

/** Names one population of a dossier, or is its name where the dossier lists none. */
export const PopulationId = identifier().brand<"PopulationId">();
export type PopulationId = z.infer<typeof PopulationId>;

/** Names one place of a dossier, or is its name where the dossier lists none. */
export const PlaceId = identifier().brand<"PlaceId">();
export type PlaceId = z.infer<typeof PlaceId>;

/** Names one claim of a dossier. */
export const ClaimId = identifier().brand<"ClaimId">();
export type ClaimId = z.infer<typeof ClaimId>;

/** Names one assessment of a dossier. */
export const AssessmentId = identifier().brand<"AssessmentId">();
export type AssessmentId = z.infer<typeof AssessmentId>;
