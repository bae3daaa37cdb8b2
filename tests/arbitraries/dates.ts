import type { PartialDate, Period } from "corroborate";
import * as fc from "fast-check";

/** Any date the model knows, of the years 0000 to 9999, in each precision, with and without «about». */
export function partialDates(): fc.Arbitrary<PartialDate> {
  const days = fc
    .date({ min: new Date("0000-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const leapDays = fc.constantFrom("2000-02-29", "2024-02-29", "0000-02-29");
  return fc.oneof(
    { weight: 3, arbitrary: closeDates() },
    { weight: 2, arbitrary: precise(fc.oneof({ weight: 9, arbitrary: days }, { weight: 1, arbitrary: leapDays })) },
  );
}

/** A date in the autumn of 2024, from so few that two often meet, lie within a week, or hold each other. */
export function closeDates(): fc.Arbitrary<PartialDate> {
  return precise(closeDays());
}

/** A day in the autumn of 2024, from so few that two often meet or lie within a week. */
export function closeDays(): fc.Arbitrary<PartialDate> {
  return fc.constantFrom(
    "2024-10-18",
    "2024-10-11",
    "2024-10-12",
    "2024-10-19",
    "2024-10-23",
    "2024-10-25",
    "2024-10-31",
    "2024-11-01",
    "2024-11-07",
    "2024-12-16",
    "2024-12-31",
    "2025-01-01",
  );
}

/** A period of any two dates, or open at one end. */
export function periods(): fc.Arbitrary<Period> {
  return periodsOf(partialDates());
}

/** A period in the autumn of 2024; many begin on the same day. */
export function closePeriods(): fc.Arbitrary<Period> {
  const starts = fc.constantFrom("2024-10-01", "2024-10", "2022-02-24");
  return fc.oneof(
    { weight: 2, arbitrary: fc.record({ from: starts }, { noNullPrototype: true }) },
    { weight: 2, arbitrary: fc.tuple(starts, closeDates()).map(ordered) },
    { weight: 1, arbitrary: periodsOf(closeDates()) },
  );
}

function periodsOf(dates: fc.Arbitrary<PartialDate>): fc.Arbitrary<Period> {
  return fc.oneof(
    fc.record({ from: dates }, { noNullPrototype: true }),
    fc.record({ through: dates }, { noNullPrototype: true }),
    fc.tuple(dates, dates).map(ordered),
  );
}

/** A period must not end before it starts, as far as both ends are precise. */
function ordered([one, other]: readonly [PartialDate, PartialDate]): Period {
  const shared = Math.min(one.replace("~", "").length, other.replace("~", "").length);
  return one.slice(0, shared) <= other.slice(0, shared) ? { from: one, through: other } : { from: other, through: one };
}

function precise(days: fc.Arbitrary<PartialDate>): fc.Arbitrary<PartialDate> {
  const precisions = fc.oneof(
    { weight: 8, arbitrary: fc.constant("2024-10-18".length) },
    { weight: 2, arbitrary: fc.constant("2024-10".length) },
    { weight: 1, arbitrary: fc.constant("2024".length) },
  );
  const about = fc.oneof({ weight: 7, arbitrary: fc.constant("") }, { weight: 1, arbitrary: fc.constant("~") });
  return fc.tuple(days, precisions, about).map(([day, length, mark]) => day.slice(0, length) + mark);
}
