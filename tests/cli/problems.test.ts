import { claim } from "corroborate";
import { describe, expect, it } from "vitest";
import { call } from "./call.ts";

const measure = { population: "civilians", stage: "killed", unit: { of: "person" }, counting: "cumulative" };
const whole = {
  id: "a",
  measure,
  figure: { kind: "atLeast", low: 12 },
  asOf: "2024-05-02",
  attribution: { origin: "the city council", via: [] },
  modality: "reported",
};
const { figure: _figure, ...noFigure } = whole;
const { id: _id, ...noId } = whole;
const { modality: _modality, asOf: _asOf, ...noModality } = whole;
const short = { by: "NIS", stage: "dispatched", population: "soldiers", figure: "about 1,500", asOf: "2024-10-18" };

async function problemsOf(content: unknown): Promise<string[]> {
  const { code, stdout, stderr } = await call(["check", "-"], { stdin: JSON.stringify(content) });
  expect([code, stdout]).toEqual([1, ""]);
  const [first, ...lines] = stderr.trimEnd().split("\n");
  expect(first).toBe(`corroborate: standard input: ${lines.length} ${lines.length === 1 ? "problem" : "problems"}`);
  return lines;
}

const shortForm = (more: string) =>
  `[0]: this is written in the short form of code ("by", "stage", a figure in words)${more}; a file holds the long form: pass it to claim() and save JSON.stringify of what that returns (docs/guides/write-claims.md, "In a file")`;
const kinds =
  'expected one of "exact", "approximate", "atLeast", "atMost", "range", "vague", "some", "product", "unstated"';

describe("what is wrong with a file is told in the words of a user:", () => {
  it.each<readonly [what: string, content: unknown, problems: readonly string[]]>([
    ["a field that is missing", [noFigure], ['[0].figure (id "a"): missing: expected an object with "kind"']],
    ["an id that is missing", [noId], ['[0].id: missing: expected an id: a text such as "nis"']],
    [
      "lists that are missing",
      { claims: [] },
      ["actors: missing: expected a list", "sources: missing: expected a list"],
    ],
    ["a kind that is missing", [{ ...whole, figure: {} }], [`[0].figure.kind (id "a"): missing: ${kinds}`]],
    ["a kind that is none", [{ ...whole, figure: { kind: "sum" } }], [`[0].figure.kind (id "a"): ${kinds}`]],
    [
      "a text for an object",
      [{ ...whole, measure: "killed" }],
      ['[0].measure (id "a"): expected an object with "population", "stage", "unit", "counting", got a text'],
    ],
    ["true for a list", { actors: true, sources: [], claims: [] }, ["actors: expected a list, got true"]],
    ["a number for a list", { actors: 3, sources: [], claims: [] }, ["actors: expected a list, got a number"]],
    [
      "null for a claim",
      [null],
      ['[0]: expected an object with "id", "measure", "figure", "attribution", "modality", got null'],
    ],
    [
      "an end that is neither open nor closed",
      [{ ...whole, figure: { kind: "atLeast", low: 12, open: 1 } }],
      ['[0].figure.open (id "a"): expected true or false, got a number'],
    ],
    [
      "a likelihood in words",
      [{ ...whole, likelihood: { low: "likely", high: 1 } }],
      ['[0].likelihood.low (id "a"): expected a number, got a text'],
    ],
    [
      "a relay that is a name",
      [{ ...whole, attribution: { via: ["AP"] } }],
      ['[0].attribution.via[0] (id "a"): expected an object, got a text'],
    ],
    [
      "a name in no language",
      { actors: [{ id: "x", name: "X", kind: "group", names: { deutsch: "X" } }], sources: [], claims: [] },
      ['actors[0].names.deutsch (id "x"): "deutsch" is no language tag: write "de", "en" or "de-CH"'],
    ],
    [
      "people in another unit",
      [{ ...whole, measure: { ...measure, unit: { of: "persons" } } }],
      ['[0].measure.unit.of (id "a"): people are counted in "person", not in "persons"'],
    ],
  ])("%s", async (_what, content, problems) => {
    expect(await problemsOf(content)).toEqual(problems);
  });

  it.each<readonly [key: string, told: string]>([
    ["asof", '"asof" (did you mean "asOf"?)'],
    ["as_of", '"as_of" (did you mean "asOf"?)'],
    ["modalty", '"modalty" (did you mean "modality"?)'],
    ["revise", '"revise" (did you mean "revises"?)'],
    ["amount", '"amount"'],
    ["ids", '"ids" (did you mean "id"?)'],
    ["x", '"x"'],
  ])("a key %s that nothing has", async (key, told) => {
    expect(await problemsOf([{ ...whole, [key]: 1 }])).toEqual([`[0] (id "a"): Unrecognized key: ${told}`]);
  });

  it("keys that nothing has, of very many the first", async () => {
    expect(await problemsOf([{ ...whole, asof: 1, sum: 2 }])).toEqual([
      '[0] (id "a"): Unrecognized keys: "asof" (did you mean "asOf"?), "sum"',
    ]);
    const many = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]));
    expect(await problemsOf([{ ...whole, ...many }])).toEqual([expect.stringMatching(/"key19" and 99980 more$/)]);
  });
});

describe("the short form in a file", () => {
  it("is told once, beside what is wrong with others", async () => {
    expect(await problemsOf([short])).toEqual([shortForm("")]);
    expect(await problemsOf([short, { ...short, figure: 1500 }])).toEqual([shortForm(", as is 1 more claim")]);
    expect(await problemsOf([short, noFigure, short, short])).toEqual([
      shortForm(", as are 2 more claims"),
      '[1].figure (id "a"): missing: expected an object with "kind"',
    ]);
    expect(await problemsOf({ actors: [], sources: [], claims: [short] })).toEqual([`claims${shortForm("")}`]);
    expect(await problemsOf([{ ...whole, figure: "at least 12" }])).toEqual([
      shortForm("").replace("[0]", '[0] (id "a")').replace('"by", "stage", ', ""),
    ]);
  });

  it("becomes a file in the way that the message says", async () => {
    const { code } = await call(["check", "-"], { stdin: JSON.stringify([claim(short)]) });
    expect(code).toBe(0);
  });

  it("is not what a claim with a field too many is written in", async () => {
    expect(await problemsOf([{ ...whole, by: "NIS" }])).toEqual(['[0] (id "a"): Unrecognized key: "by"']);
  });
});

describe("the place of a problem", () => {
  it("comes in the order of the file, what is missing last in its claim, each once", async () => {
    const { claims, ...rest } = {
      claims: [
        { ...noModality, id: "first", asof: "2024", figure: { high: 5, low: 9, kind: "range" } },
        {
          revises: [{ claim: "second", how: "corrects" }],
          ...whole,
          id: "second",
          figure: { kind: "exact", value: 0.5 },
        },
      ],
      actors: [{ id: "the city council", name: "", kind: "group" }],
      sources: [],
    };
    const places = (lines: readonly string[]) => lines.map((line) => line.split(": ")[0]);
    const told = [
      'claims[0] (id "first")',
      'claims[0].figure.high (id "first")',
      'claims[0].modality (id "first")',
      'claims[1].revises[0].claim (id "second")',
      'claims[1].figure.value (id "second")',
    ];
    const actor = 'actors[0].name (id "the city council")';
    expect(places(await problemsOf({ claims, ...rest }))).toEqual([...told, actor]);
    expect(places(await problemsOf({ ...rest, claims }))).toEqual([actor, ...told]);
  });

  it("shows an id that is long or hostile without obeying it", async () => {
    const [long] = await problemsOf([{ ...noFigure, id: "x".repeat(1_000_000) }]);
    expect(long).toBe(`[0].figure (id "${"x".repeat(60)} …"): missing: expected an object with "kind"`);
    const [hostile] = await problemsOf([{ ...noFigure, id: "\u001B[31m\u009B\u202E\n" }]);
    expect(hostile).toContain('(id "\\u001b[31m\\u009b\\u202e\\n")');
    expect(
      await problemsOf([
        { ...noFigure, id: "" },
        { ...noFigure, id: 7 },
      ]),
    ).toEqual([
      "[0].id: an id must not be empty",
      '[0].figure: missing: expected an object with "kind"',
      '[1].id: expected an id: a text such as "nis"',
      '[1].figure: missing: expected an object with "kind"',
    ]);
  });
});
