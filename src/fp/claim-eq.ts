import type { Eq } from "fp-ts/lib/Eq.js";
import type { Claim, Figure } from "../index.ts";
import { FigureEq } from "./figure-eq.ts";
import { MeasureEq } from "./measure-eq.ts";
import { sameStructure } from "./same-structure.ts";

/**
 * Two claims are equal when they say the same in every field, their id, their words and their path included.
 *
 * It answers whether a claim has changed since it was stored. To find out whether two claims speak of one thing,
 * compare their measures; whether they are one entry of a dossier, their ids.
 *
 * @example
 * ```ts
 * import { Claim } from "corroborate";
 * import { ClaimEq } from "corroborate/fp";
 *
 * const measure = { population: "soldiers", stage: "killed", unit: { of: "person" }, counting: "cumulative" };
 * const claim = { measure, figure: { kind: "exact", value: 12 }, attribution: { via: [] }, modality: "asserted" };
 * ClaimEq.equals(Claim.parse({ id: "1", ...claim }), Claim.parse({ ...claim, id: "1" })); // true
 * ```
 */
export const ClaimEq: Eq<Claim> = {
  equals: ({ measure, figure, ...rest }, { measure: otherMeasure, figure: otherFigure, ...otherRest }) =>
    MeasureEq.equals(measure, otherMeasure) &&
    FigureEq.equals(figure, otherFigure) &&
    sameStructure(wordsOf(figure), wordsOf(otherFigure)) &&
    sameStructure(rest, otherRest),
};

function wordsOf(figure: Figure): (string | undefined)[] {
  return figure.kind === "product" ? [figure.verbatim, figure.count.verbatim, figure.each.verbatim] : [figure.verbatim];
}
