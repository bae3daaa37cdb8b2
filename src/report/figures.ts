import type { Figure } from "../model/figure.ts";
import type { Measure, Unit } from "../model/measure.ts";
import { formatFigureWith } from "../text/format-figure-with.ts";
import { formatNumberWith } from "../text/format-number.ts";
import type { Phrases } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { spelled } from "./small-numbers.ts";
import { unitLabelOf, unitWordsOf } from "./unit-words.ts";
import { visible } from "./visible.ts";

/** A figure in the words of one language. */
export interface FigureWords {
  /** Without what is counted: «more than 3,000», «$2,000». Absent where no number is given. */
  readonly text: string | undefined;
  /** «per soldier and month»; empty where it is no ratio. */
  readonly per: string;
  /** «unit: barrel», where neither the figure nor the population says so. */
  readonly unit: string | undefined;
  /** Whether it is such as «thousands», which takes its noun differently. */
  readonly vague: boolean;
  /** What is said after the figure, about arithmetic that is not the source's: 2 times 6,000 makes 12,000. */
  readonly arithmetic: string | undefined;
}

/** Writes a figure as it was worded, hedge kept, in its unit; nothing that no claim states, but for products of factors. */
export function figureWords(
  figure: Figure,
  measure: Measure,
  reader: Reader,
  small: "digits" | "words" = "digits",
): FigureWords {
  const { phrases } = reader;
  const { unit } = measure;
  const text =
    figure.kind === "product"
      ? productOf(figure, phrases, small)
      : spelled(simple(figure, unit, phrases), figure, phrases, small);
  const isVague = (figure.kind === "product" ? figure.each : figure).kind === "vague";
  const arithmetic = figure.kind === "product" ? totalOf(figure, phrases) : undefined;
  return {
    text: text === undefined ? undefined : withUnit(text, unit, figure, phrases),
    per: perOf(unit, phrases),
    unit: text === undefined ? undefined : unitLabelOf(measure, reader),
    vague: isVague && text !== undefined && !/^\D*\d|several (?!tens of)/.test(text),
    arithmetic,
  };
}

/** The whole of it, where no noun stands between: «about 1,200 per day». */
export function wholeFigure({ text, per, unit, arithmetic }: FigureWords): string | undefined {
  if (text === undefined) return undefined;
  const aside = [unit, arithmetic].filter((part) => part !== undefined).join("; ");
  return [text, per, aside === "" ? "" : `(${aside})`].filter((part) => part !== "").join(" ");
}

/**
 * A number that nobody claimed, and that a policy makes: to two significant digits, and marked as rounded. What comes in
 * whole numbers gets no decimals.
 */
export function roundedWords(value: number, measure: Measure, reader: Reader, whole: boolean): string {
  const label = unitLabelOf(measure, reader);
  const words = rounded(value, measure.unit, reader.phrases, whole);
  return label === undefined ? words : `${words} (${label})`;
}

function rounded(value: number, unit: Unit, phrases: Phrases, whole: boolean): string {
  if (whole && value > 0 && value < 0.5) {
    return withUnit(formatted({ kind: "atMost", high: 1, open: true }, phrases) ?? "", unit, { kind: "some" }, phrases);
  }
  const scaled = unit.of === "share" ? value * 100 : value;
  const short = Number(scaled.toPrecision(2));
  const shown = whole ? Math.round(short) : short;
  const text = formatNumberWith(shown, phrases.lexicon);
  const number = unit.of === "share" ? text + phrases.quantity.percent : text;
  const amount = withUnit(number, unit, { kind: "exact", value: shown }, phrases);
  const per = perOf(unit, phrases);
  return phrases.quantity.rounded(per === "" ? amount : `${amount} ${per}`);
}

type Product = Extract<Figure, { kind: "product" }>;
type Simple = Exclude<Figure, Product>;

function simple(figure: Simple, unit: Unit, phrases: Phrases): string | undefined {
  const { quantity, lexicon } = phrases;
  if (unit.of === "share") return shareOf(figure, phrases);
  switch (figure.kind) {
    case "some":
    case "unstated":
      return undefined;
    case "range": {
      const ends = formatted({ kind: "range", low: figure.low, high: figure.high }, phrases);
      if (figure.best === undefined || ends === undefined) return ends;
      return `${ends} (${quantity.likeliest(formatNumberWith(figure.best, lexicon))})`;
    }
    case "vague": {
      const { many, several, lots } = lexicon.written;
      const words = formatted(figure, phrases);
      const known = [many, several, lots].some((scale) => Object.values(scale).includes(words ?? ""));
      return known ? words : boundsOf(figure, phrases);
    }
    default:
      return formatted(figure, phrases);
  }
}

/** A vague figure for which there is no scale word, by the numbers that it is made of. */
function boundsOf({ low, high }: { low: number; high?: number | undefined }, { quantity, lexicon }: Phrases): string {
  const from = formatNumberWith(low, lexicon);
  return high === undefined ? quantity.from(from) : quantity.between(from, formatNumberWith(high, lexicon));
}

function formatted(figure: Figure, { lexicon }: Phrases): string | undefined {
  const words = formatFigureWith(figure, lexicon);
  return words.ok ? words.value : undefined;
}

/** A share in percent; a half in words. */
function shareOf(figure: Simple, phrases: Phrases): string | undefined {
  const { quantity } = phrases;
  if (figure.kind === "exact" && figure.value === 0.5) return quantity.half;
  if (figure.kind === "approximate" && figure.value === 0.5 && figure.side === undefined) return quantity.aboutHalf;
  if (figure.kind === "atLeast" && figure.low === 0.5 && figure.open === true) return quantity.moreThanHalf;
  const words = simple(inPercent(figure), { of: "percent" }, phrases);
  return words === undefined ? undefined : words + quantity.percent;
}

function inPercent(figure: Simple): Simple {
  const percent = (share: number) => Number((share * 100).toPrecision(12));
  switch (figure.kind) {
    case "exact":
    case "approximate":
      return { ...figure, value: percent(figure.value) };
    case "atLeast":
      return { ...figure, low: percent(figure.low) };
    case "atMost":
      return { ...figure, high: percent(figure.high) };
    case "range": {
      const { low, high, best } = figure;
      return {
        kind: "range",
        low: percent(low),
        high: percent(high),
        ...(best === undefined ? {} : { best: percent(best) }),
      };
    }
    case "vague": {
      const { low, high } = figure;
      return { kind: "vague", low: percent(low), ...(high === undefined ? {} : { high: percent(high) }) };
    }
    case "some":
    case "unstated":
      return figure;
  }
}

function productOf({ count, each }: Product, phrases: Phrases, small: "digits" | "words"): string | undefined {
  const [times, factor] = [count, each].map((part) =>
    spelled(simple(part, { of: "unknown" }, phrases), part, phrases, small),
  );
  if (factor === undefined) return undefined;
  return times === undefined ? phrases.quantity.multiple(factor) : phrases.quantity.times(times, factor);
}

/** What the factors make, where both are a number. */
function totalOf({ count, each }: Product, phrases: Phrases): string | undefined {
  if (!("value" in count && "value" in each)) return undefined;
  const total = count.value * each.value;
  const hedged = count.kind === "approximate" || each.kind === "approximate";
  const words = formatted(hedged ? { kind: "approximate", value: total } : { kind: "exact", value: total }, phrases);
  return words === undefined ? undefined : phrases.quantity.together(words);
}

function withUnit(text: string, unit: Unit, figure: Figure, phrases: Phrases): string {
  const words = unitWordsOf(unit, phrases);
  if (words === undefined) return text;
  return words.money ? phrases.quantity.moneySign(inCents(text, figure, phrases), words) : `${text} ${words.name}`;
}

function perOf({ per = [] }: Unit, { denominators, quantity }: Phrases): string {
  const known = per.filter((denominator) => denominator !== "unknown");
  const named = known.map((word) => (Object.hasOwn(denominators, word) ? (denominators[word] ?? word) : visible(word)));
  // A number per period that was not named must not be read as that of the day.
  if (known.length < per.length)
    named.push(known.some((word) => times.has(word)) ? quantity.unnamedDenominator : quantity.unnamedPeriod);
  return named.length === 0 ? "" : quantity.per(named);
}

const times = new Set(["second", "minute", "hour", "day", "night", "week", "month", "year"]);

/** Small sums of money with two decimals: 0.5 is 0.50. */
function inCents(text: string, figure: Figure, { lexicon }: Phrases): string {
  const small = Object.values(figure).every((value) => typeof value !== "number" || Math.abs(value) < 1000);
  const { decimal } = lexicon.digits;
  return small ? text.replaceAll(new RegExp(`\\d+[${decimal}]\\d(?!\\d)`, "g"), "$&0") : text;
}
