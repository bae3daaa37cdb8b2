import * as fc from "fast-check";
import { hostile } from "./text.ts";

/** An id, from so few that two often meet; some are names that every object has. */
export function identifiers(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("nis", "hur", "isw", "kursk", "1") },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 6, unit: "grapheme" }) },
  );
}

/** How a dossier names its items: `claim-0`, `claim-1` … or, in a strange one, names that every object has. */
export function numberedId(list: string, index: number, strange: boolean): string {
  return (strange ? hostile[index] : undefined) ?? `${list}-${index}`;
}
