import type { Figure } from "../model/figure.ts";
import type { Refusal, Result } from "../result.ts";
import { formatFigureWith } from "./format-figure-with.ts";
import type { FigureStyle } from "./format-figure-with.ts";
import { lexiconOf } from "./languages.ts";
import type { LanguageTag } from "./languages.ts";
import type { Lexicon } from "./lexicon.ts";

/**
 * Writes a figure in newsroom style: hedges in words, German 1500 but 12.000, Swiss 12’000, ranges with an en dash.
 *
 * What it writes, {@link parseFigure} reads back as the same figure.
 *
 * @param figure the figure; its `verbatim` is not looked at
 * @param options `language`: a tag or a lexicon; `style`: `newsroom` (scale words from a million on) or `digits`
 * @returns the words, or a refusal: `no-words` (an unstated figure, a vague one that no scale word expresses), `not-finite`
 *
 * @example
 * ```ts
 * import { formatFigure } from "corroborate";
 *
 * formatFigure({ kind: "approximate", value: 12000 }, { language: "de-CH" }); // { ok: true, value: "rund 12’000" }
 * formatFigure({ kind: "range", low: 6, high: 18 }, { language: "en" }); // { ok: true, value: "6–18" }
 * ```
 */
export function formatFigure(
  figure: Figure,
  options: { readonly language: LanguageTag | Lexicon; readonly style?: FigureStyle },
): Result<string, Refusal> {
  return formatFigureWith(figure, lexiconOf(options.language), options.style);
}
