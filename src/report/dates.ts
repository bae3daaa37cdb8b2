import type { Claim } from "../model/claim.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Source } from "../model/source.ts";

/** A date as precisely as it was printed. */
export interface DateParts {
  readonly year: string;
  /** 1 to 12. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  readonly about: boolean;
}

/** How a language puts a date: bare, on it, by it, between two, from it on. */
export interface DateWords {
  readonly plain: (date: DateParts) => string;
  readonly on: (date: DateParts) => string;
  readonly by: (date: DateParts) => string;
  /** Of what happened within a period without a known start. */
  readonly until: (date: DateParts) => string;
  /** The day of a plan, in the words it has: «by December» is the speaker's own. */
  readonly due: (date: DateParts) => string;
  readonly between: (from: DateParts, through: DateParts) => string;
  readonly since: (date: DateParts) => string;
  readonly onwards: (date: DateParts) => string;
}

/** Takes a date of the model apart; nothing is added to its precision. */
export function datePartsOf(date: PartialDate): DateParts {
  const about = date.endsWith("~");
  const [year = "", month, day] = (about ? date.slice(0, -1) : date).split("-");
  return {
    year,
    month: month === undefined ? undefined : Number(month),
    day: day === undefined ? undefined : Number(day),
    about,
  };
}

/** Whether one date certainly comes after the other: compared as far as both are precise. */
export function isAfter(one: PartialDate, other: PartialDate): boolean {
  const shared = Math.min(one.replace("~", "").length, other.replace("~", "").length);
  return one.slice(0, shared) > other.slice(0, shared);
}

/** The date a claim counts for: as of, else the end of its period, else when it was said, else when it was published. */
export function dateOfClaim({ asOf, period, attribution }: Claim, page: Source | undefined): PartialDate | undefined {
  return asOf ?? period?.through ?? attribution.saidOn ?? page?.publishedOn;
}

/** Text that sorts as dates do: a month stands behind its days, and what has no date behind all others. */
export function dateKey(date: PartialDate | undefined): string {
  return date === undefined ? "undated" : `${date.replace("~", "")}-99`;
}
