import type { Claim, Figure } from "corroborate";
import { formatFigure } from "../../src/text/format-figure.ts";

/**
 * The numbers in a report, as the digits that stand in a row with their separators: «3,000» and «3.000» are «3000».
 * Dates and names are taken out first by giving the claims neither.
 */
export function numbersIn(text: string): string[] {
  return [...text.matchAll(/\d(?:[\d.,]*\d)?/g)].map(([digits]) => digits);
}

/** What a claim may print: the numbers of its figure (a share in percent), and the product of two factors. */
function numbersOf({ figure, measure }: Claim, language: "en" | "de"): string[] {
  const values = valuesOf(figure);
  // The factors of a product are no shares.
  const shown =
    measure.unit.of === "share" && figure.kind !== "product"
      ? values.map((value) => Number((value * 100).toPrecision(12)))
      : values;
  return shown.flatMap((value) => writings(value, language));
}

/** What a claim may print, its likelihood in percent included. */
export function numbersOfClaim(claim: Claim, language: "en" | "de"): string[] {
  const { likelihood } = claim;
  const percent =
    likelihood === undefined ? [] : [likelihood.low, likelihood.high].map((end) => Number((end * 100).toPrecision(12)));
  return [...numbersOf(claim, language), ...percent.flatMap((value) => writings(value, language))];
}

function writings(value: number, language: "en" | "de"): string[] {
  const styles = (["newsroom", "digits"] as const).flatMap((style) => {
    const words = formatFigure({ kind: "exact", value }, { language, style });
    return words.ok ? numbersIn(words.value) : [];
  });
  // Small sums of money have two decimals.
  return [...styles, ...styles.filter((digits) => /[.,]\d$/.test(digits)).map((digits) => `${digits}0`)];
}

function valuesOf(figure: Figure): number[] {
  if (figure.kind === "product") {
    const { count, each } = figure;
    const total = "value" in count && "value" in each ? [count.value * each.value] : [];
    return [...valuesOf(count), ...valuesOf(each), ...total];
  }
  return Object.values(figure).filter((value) => typeof value === "number");
}
