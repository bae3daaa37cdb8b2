import { endOf, PartialDate, Period, spanOf, startOf } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partialDates } from "../arbitraries/dates.ts";

const day = 86_400_000;
const two = (number: number) => String(number).padStart(2, "0");

/** The day as a Date would write it, of any year from 0 to 9999. */
function exists(year: number, month: number, date: number): boolean {
  const made = new Date(0);
  made.setUTCFullYear(year, month - 1, date);
  return made.getUTCFullYear() === year && made.getUTCMonth() === month - 1 && made.getUTCDate() === date;
}

describe("a date exists as a Date does", () => {
  test.each([0, 4, 99, 100, 400, 1582, 1900, 1999, 2000, 2023, 2024, 2100, 2400, 9999])("in %d", (year) => {
    const wrong: string[] = [];
    for (let month = 0; month <= 13; month += 1) {
      for (let date = 0; date <= 32; date += 1) {
        const written = `${String(year).padStart(4, "0")}-${two(month)}-${two(date)}`;
        const parts = month >= 1 && month <= 12 && exists(year, month, date);
        if (PartialDate.safeParse(written).success !== parts) wrong.push(written);
        if (PartialDate.safeParse(`${written}~`).success !== parts) wrong.push(`${written}~`);
      }
    }
    expect(wrong).toStrictEqual([]);
  });

  test("and 29 February in the leap years of 10,000 years, and in no other", () => {
    const leap = Array.from({ length: 10_000 }, (_, year) => year).filter(
      (year) => PartialDate.safeParse(`${String(year).padStart(4, "0")}-02-29`).success,
    );
    expect(leap).toStrictEqual(Array.from({ length: 10_000 }, (_, year) => year).filter((year) => exists(year, 2, 29)));
    expect(leap).toHaveLength(2425);
  });

  test("whatever text comes, only dates pass", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d~-]{0,12}$/)), (text) => {
        expect(PartialDate.safeParse(text).success).toBe(isDate(text));
      }),
    );
  });
});

function isDate(text: string): boolean {
  const [, year, , month, , date] = /^(\d{4})(-(\d\d)(-(\d\d))?)?~?$/.exec(text) ?? [];
  return year !== undefined && exists(Number(year), Number(month ?? 1), Number(date ?? 1));
}

describe("the days of a date", () => {
  test.each<[string, string, string]>([
    ["2024-10-18", "2024-10-18", "2024-10-18"],
    ["2024-10-18~", "2024-10-17", "2024-10-19"],
    ["2024-10", "2024-10-01", "2024-10-31"],
    ["2024-10~", "2024-09-01", "2024-11-30"],
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024~", "2023-01-01", "2025-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-01~", "2023-12-01", "2024-02-29"],
    ["2024-12~", "2024-11-01", "2025-01-31"],
    ["2024-01-01~", "2023-12-31", "2024-01-02"],
    ["2024-02-29~", "2024-02-28", "2024-03-01"],
    ["0099", "0099-01-01", "0099-12-31"],
  ])("%s: from %s through %s", (date, first, last) => {
    expect(spanOf(date)).toStrictEqual({ first: Date.parse(first) / day, last: Date.parse(last) / day });
  });

  test.each(["x", "", "2024-02-30", "2024-13", "2024-1", "-2024", "2024-10-18T00:00", undefined])(
    "what is no date has none: %j",
    (date) => {
      const refused = `date must be a date such as 2024, 2024-10 or 2024-10-18, got ${String(date)}`;
      for (const of of [spanOf, startOf, endOf]) expect(() => of(date as never)).toThrow(RangeError);
      expect(() => spanOf(date as never)).toThrow(refused);
    },
  );

  test("1 January 1970 is day 0", () => {
    expect(spanOf("1970-01-01")).toStrictEqual({ first: 0, last: 0 });
  });

  test("each day of 2023 and 2024 follows on the day before, in its month and its year", () => {
    for (let number = Date.parse("2023-01-01") / day; number <= Date.parse("2024-12-31") / day; number += 1) {
      const written = new Date(number * day).toISOString().slice(0, 10);
      expect(spanOf(written)).toStrictEqual({ first: number, last: number });
      for (const coarser of [written.slice(0, 7), written.slice(0, 4)]) {
        expect(startOf(coarser)).toBeLessThanOrEqual(number);
        expect(endOf(coarser)).toBeGreaterThanOrEqual(number);
      }
    }
  });

  test("«about» widens and leaves start and end as printed", () => {
    fc.assert(
      fc.property(partialDates(), (date) => {
        const printed = date.replace("~", "");
        const [plain, about] = [spanOf(printed), spanOf(`${printed}~`)];
        expect([startOf(date), endOf(date)]).toStrictEqual([plain.first, plain.last]);
        expect(plain.first).toBeLessThanOrEqual(plain.last);
        expect(about.first).toBeLessThan(plain.first);
        expect(about.last).toBeGreaterThan(plain.last);
        expect(Number.isInteger(about.first) && Number.isInteger(about.last)).toBe(true);
      }),
    );
  });
});

describe("a period", () => {
  test("of two dates is refused only where it certainly ends before it starts", () => {
    fc.assert(
      fc.property(partialDates(), partialDates(), (from, through) => {
        if (startOf(from) > endOf(through)) expect(Period.safeParse({ from, through }).success).toBe(false);
        else expect(Period.safeParse({ from, through }).success).toBe(true);
      }),
    );
  });
});
