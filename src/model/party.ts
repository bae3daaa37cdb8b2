import * as z from "zod";
import { Text } from "./text.ts";

/** A side in a conflict: two parties of one conflict are adversaries when their sides differ. */
export const Party = z.strictObject({ conflict: Text, side: Text });
export interface Party extends z.infer<typeof Party> {}
