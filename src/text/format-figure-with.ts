import type { Figure } from "../model/figure.ts";
import { accept, refuse } from "../result.ts";
import type { Refusal, Result } from "../result.ts";
import { plainDigits, punctuate, shiftPoint } from "./format-number.ts";
import { phrasesOf } from "./lists.ts";
import type { Bound, Lexicon, Phrases } from "./lexicon.ts";

/** How a figure is written: `newsroom` takes scale words from a million on, `digits` never does. */
export type FigureStyle = "newsroom" | "digits";

/**
 * Writes a figure in one language, hedges in words and ranges with an en dash.
 *
 * Which question it answers that {@link formatFigure} does not: the same, without loading the other languages.
 *
 * @param figure the figure, its `verbatim` aside
 * @param lexicon the language
 * @param style `newsroom` unless told
 * @returns the words, or the refusal `no-words` (an unstated figure, or a vague one that no scale word expresses),
 * or `not-finite`
 *
 * @example
 * ```ts
 * import { formatFigureWith, german } from "corroborate";
 *
 * formatFigureWith({ kind: "atLeast", low: 3000, open: true }, german); // { ok: true, value: "mehr als 3000" }
 * ```
 */
export function formatFigureWith(
  figure: Figure,
  lexicon: Lexicon,
  style: FigureStyle = "newsroom",
): Result<string, Refusal> {
  if (figure.kind !== "product") return simple(figure, lexicon, style);
  const count = simple(figure.count, lexicon, style);
  if (!count.ok) return count;
  const each = simple(figure.each, lexicon, style);
  if (!each.ok) return each;
  const [link, closing] = lexicon.products[0] ?? ["×", ""];
  const end = first(closing);
  return accept(`${count.value} ${first(link)} ${each.value}${end === "" ? "" : ` ${end}`}`);
}

function simple(figure: Figure, lexicon: Lexicon, style: FigureStyle): Result<string, Refusal> {
  for (const value of numbersOf(figure)) {
    if (!Number.isFinite(value)) return refuse({ code: "not-finite", kind: figure.kind, value });
  }
  const number = (value: number) => written(value, lexicon, style);
  const hedged = (bound: Bound, value: number) => accept(`${first(lexicon.before[bound])} ${number(value)}`);
  switch (figure.kind) {
    case "exact":
      return accept(number(figure.value));
    case "approximate":
      return hedged(figure.side ?? "about", figure.value);
    case "atLeast":
      return hedged(figure.open === true ? "moreThan" : "atLeast", figure.low);
    case "atMost":
      return hedged(figure.open === true ? "lessThan" : "atMost", figure.high);
    case "range": {
      const ends = range(figure.low, figure.high, lexicon, style);
      return accept(figure.best === undefined ? ends : `${ends}, ${first(lexicon.likeliest)} ${number(figure.best)}`);
    }
    case "vague": {
      const words = vague(figure.low, figure.high, lexicon);
      return words === undefined ? refuse({ code: "no-words", kind: "vague", low: figure.low }) : accept(words);
    }
    case "some":
      return accept(first(lexicon.some));
    default:
      return refuse({ code: "no-words", kind: figure.kind });
  }
}

function written(value: number, lexicon: Lexicon, style: FigureStyle): string {
  const scaled = style === "newsroom" ? toScale(value, lexicon) : undefined;
  if (scaled === undefined) return punctuate(plainDigits(value), lexicon);
  return `${punctuate(scaled.digits, lexicon)} ${scaled.words[scaled.digits.replace("-", "") === "1" ? 0 : 1]}`;
}

/** The number in the largest scale word that leaves at most two decimals, as desks print it. */
function toScale(value: number, { written: { scales } }: Lexicon) {
  const digits = plainDigits(value);
  const sign = digits.startsWith("-") ? "-" : "";
  for (const scale of Object.keys(scales)
    .map(Number)
    .sort((a, b) => b - a)) {
    const words = scales[scale];
    if (words === undefined || Math.abs(value) < scale || Math.abs(value) >= scale * 1000) continue;
    const shifted = shiftPoint(digits.slice(sign.length), -Math.round(Math.log10(scale)));
    if ((shifted.split(".")[1]?.length ?? 0) <= 2) return { digits: sign + shifted, words, scale };
  }
  return undefined;
}

function range(low: number, high: number, lexicon: Lexicon, style: FigureStyle): string {
  const negative = low < 0 || Object.is(low, -0) || high < 0;
  const [from, to] = [written(low, lexicon, style), written(high, lexicon, style)];
  const [scaledLow, scaledHigh] = style === "newsroom" ? [toScale(low, lexicon), toScale(high, lexicon)] : [];
  if (
    scaledLow !== undefined &&
    scaledHigh !== undefined &&
    scaledLow.scale === scaledHigh.scale &&
    low < high &&
    !negative
  ) {
    return `${punctuate(scaledLow.digits, lexicon)}–${to}`;
  }
  // A scale word on the high end alone would be read onto the low end as well.
  if ((scaledLow === undefined) !== (scaledHigh === undefined)) return range(low, high, lexicon, "digits");
  return scaledLow === undefined && !negative ? `${from}–${to}` : `${from} ${first(lexicon.to)} ${to}`;
}

function vague(
  low: number,
  high: number | undefined,
  { written: { many, several, lots }, vague: named = [] }: Lexicon,
) {
  const own = named.find(([, from, to]) => from === low && to === high);
  if (high === undefined) return many[low] ?? lots[low / 2] ?? (own && first(own[0]));
  return (high === low * 5 ? several[low / 2] : undefined) ?? (own && first(own[0]));
}

function numbersOf(figure: Figure): number[] {
  return Object.values(figure).filter((value) => typeof value === "number");
}

function first(phrases: Phrases): string {
  return phrasesOf(phrases)[0] ?? "";
}
