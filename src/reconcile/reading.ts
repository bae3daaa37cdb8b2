import type { Figure } from "../model/figure.ts";
import type { Unit } from "../model/measure.ts";
import type { Interval } from "../numeric/interval.ts";
import { granularity, slack, slackOfShare } from "./granularity.ts";

/** A named rule that turns a figure into an interval; undefined where the figure carries no number. */
export type Reading = (figure: Figure, unit?: Unit) => Interval | undefined;

/** The readings that have a name: see {@link readings}. */
export type ReadingName = "stated" | "rounded";

/**
 * The two readings.
 *
 * `stated` takes the words as they stand: a bare number is itself, «about 1,500» is 1,350 to 1,650, «several thousand»
 * is 2,000 to 9,999. `rounded` (the default of {@link reconcile}) does the same and lets a bare number be rounded:
 * 10,000 may be 9,500 to 10,499, while 11,347 is itself. A product multiplies its factors as `stated` and is rounded last.
 *
 * Whole things are read in whole numbers («more than 3,000 soldiers» starts at 3,001); of what can be divided (money,
 * shares, kilometres, rates) an excluded end is kept, for want of a nearest number.
 *
 * @example
 * ```ts
 * import { Figure, readings } from "corroborate";
 *
 * readings.rounded({ kind: "exact", value: 10000 }); // { low: 9500, high: 10499 }
 * readings.stated({ kind: "atLeast", low: 3000, open: true }); // { low: 3001, high: null }
 * ```
 */
export const readings: { readonly [name in ReadingName]: Reading } = {
  stated: (figure, unit) => within(stated(figure, isDivisible(figure, unit)), unit),
  rounded: (figure, unit) => {
    const divisible = isDivisible(figure, unit);
    const interval = stated(figure, divisible);
    const isPoint = (figure.kind === "exact" || figure.kind === "product") && interval?.low === interval?.high;
    if (interval === undefined || !isPoint) return within(interval, unit);
    const half = unit?.of === "share" ? slackOfShare(interval.low) : slack(interval.low);
    return within(withSlack(interval.low, half, divisible), unit);
  },
};

/**
 * Whether a figure gives two ends, and so locates a number; one with an open end only excludes. The natural zero below
 * «at most 300» is no end that anybody gave.
 */
export function hasTwoEnds(figure: Figure): boolean {
  switch (figure.kind) {
    case "exact":
    case "approximate":
    case "range":
      return true;
    case "vague":
      return figure.high !== undefined;
    case "product":
      return hasTwoEnds(figure.count) && hasTwoEnds(figure.each);
    case "atLeast":
    case "atMost":
    case "some":
    case "unstated":
      return false;
  }
}

function stated(figure: Figure, divisible: boolean): Interval | undefined {
  // The nearest number beyond an excluded end; what can be divided has none.
  const step = divisible ? 0 : 1;
  switch (figure.kind) {
    case "exact":
      return { low: figure.value, high: figure.value };
    case "approximate":
      return approximate(figure.value, figure.side, divisible);
    case "atLeast":
      return { low: figure.open ? figure.low + step : figure.low, high: null };
    case "atMost":
      return upTo(figure.open ? figure.high - step : figure.high);
    case "range":
      return { low: figure.low, high: figure.high };
    case "vague":
      return { low: figure.low, high: figure.high === undefined ? null : figure.high - step };
    case "some":
      return { low: step, high: null };
    case "product":
      // Factors of a whole count are whole each: two brigades, 6,000 men.
      return times(stated(figure.count, isDivisible(figure.count)), stated(figure.each, divisible));
    case "unstated":
      return undefined;
  }
}

function approximate(value: number, side: "below" | "above" | undefined, divisible: boolean): Interval {
  const width = granularity(value);
  const step = divisible ? 0 : 1;
  const low = side === "above" ? value + step : value - width;
  const high = side === "below" ? value - step : value + width;
  if (divisible) return sameSide(value, { low: neat(low), high: neat(high) });
  // «Almost 1» leaves no whole number below 1 but 0, «just over 1» none up to 2 but 2.
  return sameSide(value, {
    low: Math.min(Math.ceil(low), Math.floor(high)),
    high: Math.max(Math.ceil(low), Math.floor(high)),
  });
}

/** An exact number with the slack of rounding, half a step each way: 10,500 itself would be rounded up. */
function withSlack(value: number, half: number, divisible: boolean): Interval {
  if (divisible) return sameSide(value, { low: neat(value - half), high: neat(value + half) });
  // Beyond 2^53 half a step is lost in the number.
  return sameSide(value, { low: Math.ceil(value - half), high: Math.max(Math.ceil(value + half) - 1, value) });
}

/** Rounding turns no number that is not negative into a negative one. */
function sameSide(value: number, { low, high }: { readonly low: number; readonly high: number }): Interval {
  return value < 0 ? { low, high } : { low: Math.max(0, low), high: Math.max(0, high) };
}

/** A share stays within the whole, a number within what JSON can hold; adding 0 turns -0, which is no JSON, into 0. */
function within(interval: Interval | undefined, unit: Unit | undefined): Interval | undefined {
  if (interval === undefined) return undefined;
  const { low, high } = interval;
  const most = unit?.of === "share" && unit.per === undefined ? 1 : Number.MAX_VALUE;
  return { low: finite(low) + 0, high: high === null ? null : Math.min(finite(high), most) + 0 };
}

function finite(value: number): number {
  return Math.min(Math.max(value, -Number.MAX_VALUE), Number.MAX_VALUE);
}

/** Without the dust of binary fractions: 0.42, not 0.42000000000000004. Large numbers have none that shows. */
function neat(value: number): number {
  return Math.abs(value) < 1e12 ? Number(value.toPrecision(12)) : value;
}

/** A count starts at 0; a number that may be negative has no lower end, and JSON no infinity. */
function upTo(high: number): Interval {
  return { low: high < 0 ? -Number.MAX_VALUE : 0, high };
}

function times(one: Interval | undefined, other: Interval | undefined): Interval | undefined {
  if (one === undefined || other === undefined) return undefined;
  const ends = [one.low, one.high ?? Infinity].flatMap((end) => [end * other.low, end * (other.high ?? Infinity)]);
  // 0 times no upper bound is 0: of nothing, however much each.
  const products = ends.map((end) => (Number.isNaN(end) ? 0 : Number(end.toPrecision(15))));
  const high = Math.max(...products);
  const isOpen = high === Infinity && (one.high === null || other.high === null);
  return { low: Math.min(...products), high: isOpen ? null : high };
}

// Units of things that come in fractions, money by its ISO 4217 code; of anything else there is no half.
const divisibleUnits = new Set(
  (
    "share percent km m mi m2 ha km2 t kg l km/h " +
    "hour hours day days week weeks month months year years decade decades " +
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP " +
    "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF " +
    "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD " +
    "MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB " +
    "RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD " +
    "UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG"
  ).split(" "),
);

/** Whether the unit comes in fractions, as money and kilometres do, or the figure gives one. */
export function isDivisible(figure: Figure, unit?: Unit): boolean {
  if (unit === undefined) return !numbersOf(figure).every(Number.isInteger);
  return unit.per !== undefined || divisibleUnits.has(unit.of) || !numbersOf(figure).every(Number.isInteger);
}

function numbersOf(figure: Figure): number[] {
  return Object.values(figure).flatMap((part: unknown) => (typeof part === "number" ? [part] : []));
}
