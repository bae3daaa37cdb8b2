import { IntervalOrd, PartialDateOrd } from "corroborate/fp";
import type { Hull, Interval, PartialDate } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeDates, partialDates } from "../arbitraries/dates.ts";
import { intervals } from "../arbitraries/intervals.ts";
import { describeOrd, law, triples } from "./laws.ts";

const dates = fc.oneof(partialDates(), closeDates());

describeOrd("PartialDateOrd", PartialDateOrd, triples(dates));
describeOrd("IntervalOrd", IntervalOrd, triples(intervals()));

describe("PartialDateOrd", () => {
  law("sorts days by the calendar", fc.tuple(days(), days()), ([one, other]) => {
    expect(PartialDateOrd.compare(one, other)).toBe(Math.sign(Date.parse(one) - Date.parse(other)));
  });

  law("puts what lies wholly before another date first", fc.tuple(dates, dates), ([one, other]) => {
    if (lastDayOf(one) < firstDayOf(other)) expect(PartialDateOrd.compare(one, other)).toBe(-1);
  });

  law("puts a date after what begins on its first day and ends earlier", days(), (day) => {
    const first = `${day.slice(0, 7)}-01`;
    expect(PartialDateOrd.compare(first, day.slice(0, 7))).toBe(-1);
    expect(PartialDateOrd.compare(`${day.slice(0, 4)}-01`, day.slice(0, 4))).toBe(-1);
  });

  law("puts «about» before the date without it", dates, (date) => {
    const plain = date.replace("~", "");
    expect(PartialDateOrd.compare(`${plain}~`, plain)).toBe(-1);
  });

  test("knows the first years and leap days", () => {
    const sorted = [
      "0000~",
      "0000",
      "0099-12-31",
      "0100-01-01",
      "1970-01-01",
      "2000-02-29",
      "2000-03-01",
      "9999",
      "9999-12-31",
    ];
    expect(sorted.toReversed().toSorted(PartialDateOrd.compare)).toEqual(sorted);
  });
});

describe("IntervalOrd", () => {
  law("no upper bound comes after every upper bound", fc.tuple(intervals(), intervals()), ([one, other]) => {
    if (one.high === null) return;
    const bounded: Interval = { low: other.low, high: Math.max(other.low, one.high) };
    expect(IntervalOrd.compare(bounded, { low: other.low, high: null })).toBe(-1);
  });

  law("the low end decides first", fc.tuple(intervals(), intervals()), ([one, other]) => {
    if (one.low !== other.low) expect(IntervalOrd.compare(one, other)).toBe(one.low < other.low ? -1 : 1);
  });

  test("ignores which claims set the ends", () => {
    const hull: Hull = { low: 1, high: 2 };
    // SAFETY: ids are texts.
    expect(IntervalOrd.equals(hull, { ...hull, lowBy: "nis-1" } as Hull)).toBe(true);
  });
});

function days(): fc.Arbitrary<PartialDate> {
  return fc
    .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2100-01-01T00:00:00Z"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
}

/** The first day a date may mean, found as a text: a reckoning of its own, without day numbers. */
function firstDayOf(date: PartialDate): string {
  return reach(date, -1);
}

function lastDayOf(date: PartialDate): string {
  return reach(date, 1);
}

function reach(date: PartialDate, direction: -1 | 1): string {
  const [year = 0, month, day] = date.replace("~", "").split("-").map(Number);
  const about = date.endsWith("~") ? direction : 0;
  const last = direction === 1;
  const utc = new Date(0);
  if (month === undefined) utc.setUTCFullYear(year + about, last ? 11 : 0, last ? 31 : 1);
  else if (day === undefined) utc.setUTCFullYear(year, month - 1 + about + (last ? 1 : 0), last ? 0 : 1);
  else utc.setUTCFullYear(year, month - 1, day + about);
  // Twenty thousand years on, where every year is written with six digits, the one before 0 too.
  utc.setUTCFullYear(utc.getUTCFullYear() + 20_000);
  return utc.toISOString();
}
