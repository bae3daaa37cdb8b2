import { answer, claim, reconcile, reconcileFigures } from "corroborate";
import { describe, expect, test } from "vitest";

const sent = { stage: "dispatched", population: "North Korean soldiers", place: "Russia" } as const;

describe("claim", () => {
  test("keeps the words of its figure and takes what is usual for the stage", () => {
    expect(claim({ ...sent, by: "nis", figure: "more than 3,000", asOf: "2024-10-23", via: ["dpa"] })).toStrictEqual({
      id: "nis / more than 3,000 / North Korean soldiers / dispatched / Russia / 2024-10-23",
      measure: {
        population: "North Korean soldiers",
        stage: "dispatched",
        place: "Russia",
        unit: { of: "person" },
        counting: "cumulative",
      },
      figure: { kind: "atLeast", low: 3000, open: true, verbatim: "more than 3,000" },
      asOf: "2024-10-23",
      attribution: { origin: "nis", via: [{ actor: "dpa" }] },
      modality: "reported",
    });
  });

  test.each([
    ["inTraining", undefined, "stock"],
    ["killed", undefined, "cumulative"],
    ["paid", ["soldier", "month"], "rate"],
  ] as const)("%s per %j is counted as %s", (stage, per, counting) => {
    expect(claim({ stage, population: "soldiers", figure: 1, ...(per && { per }) }).measure.counting).toBe(counting);
  });

  test("several speakers make one joint statement, nobody an assertion without origin", () => {
    expect(claim({ ...sent, by: ["us", "south-korea"], figure: 1 }).attribution).toStrictEqual({
      origin: "us",
      jointly: ["south-korea"],
      via: [],
    });
    const unsigned = claim({ ...sent, figure: 1 });
    expect([unsigned.attribution, unsigned.modality]).toStrictEqual([{ via: [] }, "asserted"]);
  });

  test("words in another language, a figure object, a number", () => {
    expect(claim({ ...sent, figure: "rund 12.000", language: "de" }).figure).toMatchObject({
      kind: "approximate",
      value: 12_000,
    });
    expect(claim({ ...sent, figure: { kind: "some" } }).figure).toStrictEqual({ kind: "some" });
    expect(claim({ ...sent, figure: 12 }).figure).toStrictEqual({ kind: "exact", value: 12 });
  });

  test("words that are no figure are refused with their place", () => {
    expect(() => claim({ ...sent, figure: "heavy losses" })).toThrow(
      /^figure must be a figure in words, got "heavy losses" \(/,
    );
    expect(() => claim({ ...sent, figure: Number.NaN })).toThrow("figure must be a finite number, got NaN");
    expect(() => reconcileFigures([1, "x"])).toThrow(/^figures\[1\] must be a figure in words, got "x"/);
  });

  test("the same claim has the same id, and two claims of one measure are answered", () => {
    const claims = [
      claim({ ...sent, by: "a", figure: "about 1,500", asOf: "2024-10-18" }),
      claim({ ...sent, by: "b", figure: 1500, asOf: "2024-10-18" }),
    ];
    expect(claim({ ...sent, by: "b", figure: 1500, asOf: "2024-10-18" }).id).toBe(claims[1]?.id);
    const answered = answer(claims);
    expect(answered.ok && answered.value.status).toBe("agree");
    expect(reconcile(claims).answers).toHaveLength(1);
  });
});

test("reconcileFigures takes numbers, figures and words", () => {
  expect(reconcileFigures([1500, "about 1,600", { kind: "atLeast", low: 1000 }])).toMatchObject({
    status: "agree",
    hull: { low: 1425, high: 1700, lowBy: 0, highBy: 1 },
    conflicts: [],
    estimate: { policy: "range", low: 1425, high: 1700 },
  });
  expect(reconcileFigures(["mehr als 3.000"], { language: "de" }).hull).toStrictEqual({
    low: 3001,
    high: null,
    lowBy: 0,
  });
  expect(reconcileFigures([])).toStrictEqual({ status: "no-figure", conflicts: [], estimate: { code: "no-figure" } });
});
