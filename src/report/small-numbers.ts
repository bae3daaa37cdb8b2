import type { Figure } from "../model/figure.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { phrasesOf } from "../text/lists.ts";
import type { Phrases } from "./phrases.ts";

/** In running text a number up to twelve is a word: «at least eight». */
export function spelled(
  text: string | undefined,
  figure: Figure,
  { lexicon }: Phrases,
  small: "digits" | "words",
): string | undefined {
  const number = numberOf(figure);
  if (small === "digits" || text === undefined || number === undefined) return text;
  const word = number > 0 ? wordOf(number, lexicon) : undefined;
  const digits = String(number);
  return word === undefined || !text.endsWith(digits) ? text : text.slice(0, -digits.length) + word;
}

/** The word for a number up to twelve, in its first form; larger ones and fractions have none in running text. */
export function wordOf(number: number, { numbers }: Lexicon): string | undefined {
  const words = number < 13 ? numbers[number] : undefined;
  return words === undefined ? undefined : phrasesOf(words)[0];
}

/** The one number behind a hedge, if any. */
export function numberOf(figure: Figure): number | undefined {
  switch (figure.kind) {
    case "exact":
    case "approximate":
      return figure.value;
    case "atLeast":
      return figure.low;
    case "atMost":
      return figure.high;
    default:
      return undefined;
  }
}
