import type { Figure } from "../model/figure.ts";
import { findFigures } from "../text/find-figures.ts";
import { lexiconOf, type LanguageTag } from "../text/languages.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { parseFigure } from "../text/parse-figure.ts";
import { contradictionOf, type ClaimWords } from "./beside-figure.ts";

/** A figure as a number, as an object of the model, or in words. */
export type WrittenFigure = number | string | Figure;

/**
 * The figure that is written, its words kept.
 *
 * @param name the parameter it was given as, for the messages
 * @param claimed what the claim says beside its figure, and the words may repeat
 * @throws RangeError for what is no figure, and for words that say more than the figure or something else than the claim
 */
export function readWrittenFigure(
  written: WrittenFigure,
  name: string,
  claimed: ClaimWords,
  language: LanguageTag | Lexicon,
): Figure {
  if (typeof written === "number") {
    if (!Number.isFinite(written)) throw new RangeError(`${name} must be a finite number, got ${written}`);
    return { kind: "exact", value: written };
  }
  if (typeof written !== "string") {
    if (typeof written === "object" && written !== null) return written;
    throw new RangeError(`${name} must be a number, words or a figure, got ${String(written)}`);
  }
  const told = JSON.stringify(written);
  const parsed = parseFigure(written, { language });
  if (!parsed.ok) {
    const { code, at, text } = parsed.refusal;
    throw new RangeError(
      code === "leftover"
        ? `${name} must hold the number and its hedge alone, got ${told}: say ${JSON.stringify(text)} in ${claimed.elsewhere} instead`
        : `${name} must be a figure in words, got ${told} (${code} at ${at}): write the number and its hedge, as in "about 1,500"`,
    );
  }
  const figure = { ...parsed.value, verbatim: written };
  const contradiction = contradictionOf(
    figure,
    findFigures(written, { language }).at(-1),
    claimed,
    lexiconOf(language),
  );
  if (contradiction !== undefined)
    throw new RangeError(`${name} must hold the number and its hedge alone, got ${told}: ${contradiction}`);
  requireWhole(figure, name, claimed, lexiconOf(language));
  return figure;
}

/** Broken persons are mostly thousands whose separator is the decimal sign of the language. */
function requireWhole(
  figure: Figure & { verbatim: string },
  name: string,
  { unit }: ClaimWords,
  lexicon: Lexicon,
): void {
  if (unit.of !== "person" || unit.per !== undefined) return;
  const broken = Object.values(figure).find((value) => typeof value === "number" && !Number.isInteger(value));
  if (broken === undefined) return;
  const { decimal } = lexicon.digits;
  const isGrouped = new RegExp(`\\d\\${decimal}\\d{3}(?!\\d)`).test(figure.verbatim);
  const grouped = figure.verbatim.replaceAll(decimal, decimal === "," ? "." : ",");
  throw new RangeError(
    `${name} must be a whole number of persons, got ${JSON.stringify(figure.verbatim)}, which is ${broken}${isGrouped ? `: in the language "${lexicon.language}" ${decimal === "," ? "a comma" : "a point"} is the decimal sign, and thousands are written ${JSON.stringify(grouped)}` : ""}`,
  );
}
