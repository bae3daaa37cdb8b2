import * as z from "zod";
import { PlaceId } from "./identifier.ts";
import { Names, Text } from "./text.ts";

/**
 * Where something is counted. A region is part of its country; a number for the one is no number for the other.
 *
 * @example
 * ```ts
 * import { Place } from "corroborate";
 *
 * Place.parse({ id: "kursk", name: "Kursk oblast", partOf: "russia" });
 * ```
 */
export const Place = z.strictObject({
  id: PlaceId,
  name: Text,
  names: Names.optional(),
  partOf: PlaceId.optional(),
});
export interface Place extends z.infer<typeof Place> {}
