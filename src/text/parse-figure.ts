import type { Figure } from "../model/figure.ts";
import type { Result } from "../result.ts";
import { lexiconOf } from "./languages.ts";
import type { LanguageTag } from "./languages.ts";
import type { Lexicon } from "./lexicon.ts";
import { parseFigureWith } from "./parse-figure-with.ts";
import type { PhraseRefusal } from "./parse-figure-with.ts";

/**
 * Reads one phrase whole as a figure, a product of two included, or says where reading stopped.
 *
 * A phrase is taken at its word: «2024» is the number, though {@link findFigures} takes it for a year.
 *
 * @param phrase a figure, with the noun it counts or without
 * @param options `language`: a tag or a lexicon
 * @returns the figure, or a refusal with `at`, the UTF-16 offset: `empty`, `no-figure`, `not-a-figure` (a date, a name, a
 * share), `leftover` (words after the figure)
 * @throws RangeError for a tag no lexicon answers to
 *
 * @example
 * ```ts
 * import { parseFigure } from "corroborate";
 *
 * const read = parseFigure("zwei Brigaden mit jeweils 6.000 Mann", { language: "de" });
 * read.ok && read.value.kind; // "product"
 * parseFigure("am Montag", { language: "de" }); // refused: no-figure at 0
 * ```
 */
export function parseFigure(
  phrase: string,
  options: { readonly language: LanguageTag | Lexicon },
): Result<Figure, PhraseRefusal> {
  return parseFigureWith(phrase, lexiconOf(options.language));
}
