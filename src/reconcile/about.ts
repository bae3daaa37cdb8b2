import type { Claim } from "../model/claim.ts";
import type { Measure } from "../model/measure.ts";

/** What a measure is to be: any of its parts, by value. */
export type MeasurePattern = {
  readonly [part in "population" | "stage" | "place" | "counting"]?: string;
} & { readonly unit?: { readonly of?: string } };

/** A claim whose measure is known to the compiler as far as the pattern goes. */
export type ClaimAbout<Pattern extends MeasurePattern> = Claim & { readonly measure: Measure & Pattern };

/**
 * The claims about one measure, with a type that says so.
 *
 * This is where the type of a measure comes from: what `Claim.parse` returns could be about anything.
 *
 * @param claims claims about anything
 * @param pattern the parts of the measure that matter
 * @returns the claims that have all of them, in the order given
 *
 * @example
 * ```ts
 * import { about, type Claim } from "corroborate";
 *
 * const claims: Claim[] = [];
 * const killed = about(claims, { population: "civilians", stage: "killed" });
 * killed.length; // 0
 * ```
 */
export function about<const Pattern extends MeasurePattern>(
  claims: readonly Claim[],
  pattern: Pattern,
): ClaimAbout<Pattern>[] {
  return claims.filter((claim): claim is ClaimAbout<Pattern> => {
    const { population, stage, place, unit, counting } = claim.measure;
    return (
      (pattern.population ?? population) === population &&
      (pattern.stage ?? stage) === stage &&
      (pattern.place ?? place) === place &&
      (pattern.counting ?? counting) === counting &&
      (pattern.unit?.of ?? unit.of) === unit.of
    );
  });
}
