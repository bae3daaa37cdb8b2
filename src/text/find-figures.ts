import { findFiguresWith } from "./find-figures-with.ts";
import type { FoundFigure } from "./find-figures-with.ts";
import { lexiconOf } from "./languages.ts";
import type { LanguageTag } from "./languages.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * Finds the figures of a text: what was counted, how firmly it was worded, and where it stands.
 *
 * Hedges belong to the figure («mehr als 3000» is at least 3000, open), round numbers without a hedge are exact, and
 * dates, times, ranks, model numbers and telephone numbers are no figures.
 *
 * @param text any text; offsets are UTF-16 code units into it as given
 * @param options `language`: a tag or a lexicon
 * @returns the figures in the order of the text; never a product
 * @throws RangeError for a tag no lexicon answers to
 *
 * @example
 * ```ts
 * import { findFigures } from "corroborate";
 *
 * const [found] = findFigures("Seoul schätzt das Kontingent auf rund 14’500 Soldaten.", { language: "de-CH" });
 * found?.text; // "rund 14’500"
 * found?.figure.kind; // "approximate"
 * found?.counted; // "Soldaten"
 * ```
 */
export function findFigures(text: string, options: { readonly language: LanguageTag | Lexicon }): FoundFigure[] {
  return findFiguresWith(text, lexiconOf(options.language));
}
