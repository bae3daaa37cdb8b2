import * as z from "zod";
import { PopulationId } from "./identifier.ts";
import { Party } from "./party.ts";
import { Names, Text } from "./text.ts";

/**
 * Who or what is counted. A part is counted apart from its whole: special forces are part of the soldiers, and a
 * number of the one is no number of the other.
 *
 * @example
 * ```ts
 * import { Population } from "corroborate";
 *
 * Population.parse({ id: "special-forces", name: "North Korean special forces", partOf: "soldiers" });
 * ```
 */
export const Population = z.strictObject({
  id: PopulationId,
  name: Text,
  names: Names.optional(),
  partOf: PopulationId.optional(),
  party: Party.optional(),
});
export interface Population extends z.infer<typeof Population> {}
