import { answer, claim, type ClaimInShort, reconcile, reconcileFigures } from "corroborate";
import { describe, expect, test } from "vitest";

const sent = { stage: "dispatched", population: "North Korean soldiers", place: "Russia" } as const;

describe("claim", () => {
  test("keeps the words of its figure and takes what is usual for the stage", () => {
    expect(claim({ ...sent, by: "nis", figure: "more than 3,000", asOf: "2024-10-23", via: ["dpa"] })).toStrictEqual({
      id: "nis / more than 3,000 / North Korean soldiers / dispatched / Russia / 2024-10-23 / via dpa",
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

  test("whatever else is claimed makes another id", () => {
    const said = { ...sent, by: "ministry", figure: "312" };
    const claims: ClaimInShort<string, string, string, string>[] = [
      said,
      { ...said, via: "Reuters" },
      { ...said, via: "AFP" },
      { ...said, via: "Reuters", modality: "alleged" },
      { ...said, saidOn: "2024-10-23" },
      { ...said, asOf: "2024-10-23" },
      { ...said, due: "2024-10-23" },
      { ...said, period: { from: "2024-10" } },
      { ...said, period: { through: "2024-10" } },
      { ...said, unit: "tank" },
      { ...said, per: ["day"] },
      { ...said, counting: "stock" },
      { ...said, figure: 312 },
      { ...said, evidence: [{ kind: "video" }] },
      { ...said, basis: "model" },
      { ...said, note: "by telephone" },
    ];
    const made = claims.map((short) => claim(short));
    expect(new Set(made.map(({ id }) => id)).size).toBe(claims.length);
    expect(made[3]?.id).toBe(
      "ministry / 312 / North Korean soldiers / dispatched / Russia / via Reuters / modality alleged",
    );
    expect(reconcile(made.toReversed())).toStrictEqual(reconcile(made));
  });

  test("a claim has one id however it is written", () => {
    const said = { ...sent, by: "ministry", figure: "312" } as const;
    const full = { via: [{ actor: "Reuters" }], unit: "person", modality: "reported", counting: "cumulative" } as const;
    expect(claim({ ...said, ...full })).toStrictEqual(claim({ ...said, via: "Reuters" }));
  });

  test.each([
    ["more than 1,000 feared dead", {}, 'say "feared dead" in population, stage, modality or note instead'],
    ["1,000 possibly dead", {}, 'say "possibly dead" in'],
    ["312 wounded", {}, 'say "wounded" in'],
    ["312 missing", {}, 'say "missing" in'],
    ["312 reportedly", {}, 'say "reportedly" in'],
    ["312 so far", {}, 'say "so far" in'],
    ["several tanks", {}, 'say "tanks" in'],
    ["a few", {}, 'say "few" in'],
    ["312 tanks", {}, 'it counts tank, and unit is "person": give unit: "tank", or a figure in "person"'],
    ["two brigades of 6,000 tanks each", {}, 'it counts tank, and unit is "person"'],
    ["12 km", {}, 'it counts km, and unit is "person": give unit: "km", or a figure in "person"'],
    ["12 percent", { unit: "share" }, 'it counts percent, and unit is "share"'],
    ["$12 million", { unit: "EUR" }, 'it counts USD, and unit is "EUR"'],
    ["312 a day", {}, 'it counts per day, and per is absent: give per: ["day"], or a figure that is not per day'],
    ["312 a day", { per: ["month"] }, 'it counts per day, and per is ["month"]'],
  ])("%s says something else than the claim %j", (figure, more, message) => {
    const start = `figure must hold the number and its hedge alone, got "${figure}": ${message}`;
    expect(() => claim({ stage: "killed", population: "civilians", figure, ...more })).toThrow(start);
  });

  test.each([
    ["312 people", {}],
    ["312 killed", {}],
    ["dozens of civilians", {}],
    ["some civilians", {}],
    ["two brigades of 6,000 each", {}],
    ["312 Mann", { language: "de" }],
    ["12 km", { unit: "km" }],
    ["12 kilometres", { unit: "km" }],
    ["312 tanks", { unit: "tank" }],
    ["$12 million", { unit: "USD" }],
    ["12 million dollars", { unit: "USD" }],
    ["$2,000 a month", { unit: "USD", per: ["soldier", "month"] }],
    ["2,000 dollars per soldier", { unit: "USD", per: ["soldier", "month"] }],
  ] as const)("%s says no more than the claim %j", (figure, more) => {
    expect(claim({ stage: "killed", population: "civilians", figure, ...more }).figure.verbatim).toBe(figure);
  });

  test("a fraction of persons is told with its words and the decimal sign of the language", () => {
    expect(() => claim({ ...sent, figure: "36,574", language: "de" })).toThrow(
      'figure must be a whole number of persons, got "36,574", which is 36.574: in the language "de" a comma is the ' +
        'decimal sign, and thousands are written "36.574"',
    );
    expect(() => reconcileFigures(["36.574"])).toThrow('in the language "en" a point is the decimal sign');
    expect(() => claim({ ...sent, figure: "2.5" })).toThrow(/persons, got "2\.5", which is 2\.5$/);
    expect(claim({ ...sent, figure: "36,574", language: "de", unit: "km" }).figure).toMatchObject({ value: 36.574 });
  });

  test.each([
    [undefined, "claim takes an object"],
    [{ ...sent, figure: null }, "figure must be a number, words or a figure, got null"],
    [{ ...sent, figure: "3", unknown: 1 }, 'Unrecognized key: \\"unknown\\"'],
    [{ ...sent, figure: "3", by: 5 }, "expected an id"],
    [{ ...sent, figure: "3", via: null }, "via"],
    [{ ...sent, figure: "3", stage: undefined }, "expected a stage"],
    [{ ...sent, figure: "3 a day", per: "day" }, "per"],
  ])("what plain JavaScript lets pass is named: %j", (short, message) => {
    // SAFETY: the point of the test.
    expect(() => claim(short as never)).toThrow(message);
    expect(() => claim(short as never)).not.toThrow(TypeError);
  });

  test("words that are no figure are refused with their place", () => {
    expect(() => claim({ ...sent, figure: "heavy losses" })).toThrow(
      /^figure must be a figure in words, got "heavy losses" \(/,
    );
    expect(() => claim({ ...sent, figure: Number.NaN })).toThrow("figure must be a finite number, got NaN");
    expect(() => reconcileFigures([1, "12 km"])).toThrow(/^figures\[1\] must hold the number and its hedge alone/);
    expect(() => reconcileFigures(["312 wounded"])).toThrow(/: say "wounded" in a claim instead$/);
    expect(() => reconcileFigures("x" as never)).toThrow("figures must be a list, got x");
    expect(() => reconcileFigures([1, 1.5])).toThrow(
      "figures[1] must fit its unit, got 1.5 persons: a count of persons is whole; if it counts something else, give its unit",
    );
    expect(reconcileFigures([-1.5], { unit: { of: "degree" } }).status).toBe("single-origin");
    expect(() => reconcileFigures([{ kind: "exact" }] as never)).toThrow(
      "figures[0].value must be a figure as Figure.parse returns it: expected a finite number",
    );
    expect(reconcileFigures(["12 km"], { unit: { of: "km" } }).status).toBe("single-origin");
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
