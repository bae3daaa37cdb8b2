import type { PartialDate } from "../model/partial-date.ts";

/** The first and the last day that a date may mean, counted from 1 January 1970. */
export interface DaySpan {
  readonly first: number;
  readonly last: number;
}

/**
 * The days that a date may mean: a month all its days, and a `~` one unit of its precision more each way.
 *
 * @param date a day, a month or a year, with `~` for «about»
 * @returns the first and the last of these days, counted from 1 January 1970
 * @throws RangeError for what is no date
 *
 * @example
 * ```ts
 * import { spanOf } from "corroborate";
 *
 * spanOf("1970-01-02~"); // { first: 0, last: 2 }
 * ```
 */
export function spanOf(date: PartialDate): DaySpan {
  const parts = requireDate("date", date);
  return daysOf(parts, date.endsWith("~") ? 1 : 0);
}

/**
 * The last day that a date names as it is printed, whatever «about» adds to it: what a claim is sorted by.
 *
 * @param date a day, a month or a year, with `~` for «about»
 * @returns that day, counted from 1 January 1970
 * @throws RangeError for what is no date
 *
 * @example
 * ```ts
 * import { endOf } from "corroborate";
 *
 * endOf("1970-01"); // 30
 * endOf("1970-01-02~"); // 1
 * ```
 */
export function endOf(date: PartialDate): number {
  return daysOf(requireDate("date", date), 0).last;
}

/**
 * The first day that a date names as it is printed.
 *
 * @param date a day, a month or a year, with `~` for «about»
 * @returns that day, counted from 1 January 1970
 * @throws RangeError for what is no date
 *
 * @example
 * ```ts
 * import { startOf } from "corroborate";
 *
 * startOf("1970-02"); // 31
 * ```
 */
export function startOf(date: PartialDate): number {
  return daysOf(requireDate("date", date), 0).first;
}

export function overlaps(one: DaySpan, other: DaySpan): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** A date in numbers, as far as it goes. */
interface Parts {
  readonly year: number;
  readonly month: number | undefined;
  readonly day: number | undefined;
}

/** @throws RangeError for what is no date, naming it */
export function requireDate(name: string, date: unknown): Parts {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?~?$/.exec(typeof date === "string" ? date : "") ?? [];
  const first = new Date(0);
  first.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  // A day that its month does not have runs into another month.
  if (first.getUTCMonth() !== Number(month ?? 1) - 1)
    throw new RangeError(`${name} must be a date such as 2024, 2024-10 or 2024-10-18, got ${String(date)}`);
  return {
    year: Number(year),
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
  };
}

/** The days that a date may mean, with so many units of its precision more each way. */
function daysOf({ year, month, day }: Parts, about: number): DaySpan {
  if (month === undefined) return { first: dayNumber(year - about, 1, 1), last: dayNumber(year + about + 1, 1, 1) - 1 };
  if (day === undefined) {
    return { first: dayNumber(year, month - about, 1), last: dayNumber(year, month + about + 1, 1) - 1 };
  }
  const number = dayNumber(year, month, day);
  return { first: number - about, last: number + about };
}

/** The day in the Gregorian calendar, also before 1970; a month beyond 1 to 12 runs into the neighbouring years. */
function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}
