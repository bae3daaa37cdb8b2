import * as z from "zod";
import { ActorId, SourceId } from "./identifier.ts";
import { PartialDate } from "./partial-date.ts";

/** What a relay did with what it passed on. */
export const RelayHow = z.enum(["quotes", "paraphrases", "relays", "translates", "headlines"]);
export type RelayHow = z.infer<typeof RelayHow>;

/** One station between the origin and the page: who passed it on, in which document, and how. */
export const Relay = z
  .strictObject({ actor: ActorId.optional(), source: SourceId.optional(), how: RelayHow.optional() })
  .refine((relay) => relay.actor !== undefined || relay.source !== undefined, {
    error: 'a relay needs an "actor", a "source" or both',
  });
export interface Relay extends z.infer<typeof Relay> {}

/**
 * The origin (who vouches) and the path from it to the page: `via` runs from the origin outwards, the page comes last.
 *
 * No origin means that the page names nobody. `jointly` lists those who made one statement together with the origin.
 *
 * @example
 * ```ts
 * import { Attribution } from "corroborate";
 *
 * Attribution.parse({
 *   origin: "hur-source",
 *   via: [{ actor: "washington-post", how: "quotes" }, { actor: "isw", how: "relays" }, { source: "page-3" }],
 *   saidOn: "2024-10-11",
 * });
 * ```
 */
export const Attribution = z.strictObject({
  origin: ActorId.optional(),
  jointly: z.array(ActorId).min(1, '"jointly" is empty: leave it out instead').optional(),
  via: z.array(Relay, {
    error: "expected the list of relays from the origin to the page; [] where the origin speaks itself",
  }),
  saidOn: PartialDate.optional(),
});
export interface Attribution extends z.infer<typeof Attribution> {}
