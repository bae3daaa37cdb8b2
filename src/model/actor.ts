import * as z from "zod";
import { ActorId } from "./identifier.ts";
import { Party } from "./party.ts";
import { Names, Text } from "./text.ts";

/** What sort of speaker an actor is; a `person` and an `anonymous` source speak for what they are part of. */
export const ActorKind = z.enum([
  "state",
  "government",
  "military",
  "intelligence",
  "igo",
  "ngo",
  "media",
  "agency",
  "thinkTank",
  "company",
  "person",
  "group",
  "anonymous",
]);
export type ActorKind = z.infer<typeof ActorKind>;

/**
 * Someone who can say or do something: a state, a service, a person, a newspaper, a news agency, an unnamed source.
 *
 * `partOf` names what it belongs to (a service is part of its state), and a party to the conflict is marked so that
 * its interest can be named.
 *
 * @example
 * ```ts
 * import { Actor } from "corroborate";
 *
 * Actor.parse({
 *   id: "hur",
 *   name: "Ukrainian military intelligence",
 *   kind: "intelligence",
 *   partOf: "ukraine",
 *   party: { conflict: "russo-ukrainian-war", side: "ukraine" },
 * });
 * ```
 */
export const Actor = z.strictObject({
  id: ActorId,
  name: Text,
  names: Names.optional(),
  kind: ActorKind,
  partOf: ActorId.optional(),
  party: Party.optional(),
});
export interface Actor extends z.infer<typeof Actor> {}
