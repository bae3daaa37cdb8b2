import { readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { fileName, jsonSchemaOf, models } from "./schemas/json-schema.ts";

describe("schemas/*.json", () => {
  it.each([...models.keys()])("%s is up to date (`npm run schemas` writes it)", async (name) => {
    const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../schemas/${fileName(name)}`);
  });

  it("holds no file that belongs to no public schema", () => {
    expect([...models.keys()].map(fileName)).toEqual(expect.arrayContaining(readdirSync("schemas")));
  });
});

const person = { of: "person" };
const measure = { population: "soldiers", stage: "dispatched", unit: person, counting: "cumulative" };
const claim = {
  id: "c1",
  measure,
  figure: { kind: "atLeast", low: 3000, open: true },
  attribution: { origin: "nis", via: [] },
  modality: "reported",
};

const samples: { [name: string]: { accepted: unknown[]; refused: unknown[] } } = {
  PartialDate: {
    accepted: ["2024", "2024-10", "2024-10-18", "2024-02-29", "2024-10~"],
    refused: ["2023-02-29", "2024-13", "18.10.2024", "", 2024],
  },
  Period: { accepted: [{ from: "2024" }, { from: "2024-10", through: "2024-12" }], refused: [{}, { since: "2024" }] },
  Figure: {
    accepted: [
      { kind: "exact", value: 0 },
      { kind: "vague", low: 1000 },
      { kind: "some" },
      { kind: "product", count: { kind: "exact", value: 2 }, each: { kind: "approximate", value: 6000 } },
    ],
    refused: [
      { kind: "exact" },
      { kind: "exact", value: "12" },
      { kind: "exact", value: 12, high: 13 },
      { kind: "some", verbatim: "" },
      { kind: "product", count: { kind: "product" }, each: { kind: "some" } },
      12,
    ],
  },
  Unit: {
    accepted: [person, { of: "USD", per: ["soldier", "month"] }],
    refused: [{ of: "" }, { of: "persons" }, { of: "USD", per: [] }, { of: "USD", per: ["day", "day"] }, "person"],
  },
  Measure: {
    accepted: [measure],
    refused: [
      { ...measure, stage: "in training" },
      { ...measure, counting: "total" },
    ],
  },
  Attribution: {
    accepted: [{ via: [] }, { origin: "hur", via: [{ source: "page" }, { actor: "isw", how: "relays" }] }],
    refused: [{}, { via: [{ how: "quotes" }] }, { origin: "", via: [] }],
  },
  Claim: {
    accepted: [claim],
    refused: [
      { ...claim, id: undefined },
      { ...claim, modality: "said" },
      { ...claim, extra: 1 },
    ],
  },
  Dossier: {
    accepted: [
      { actors: [], sources: [], claims: [] },
      { actors: [{ id: "nis", name: "NIS", kind: "intelligence" }], sources: [], claims: [claim] },
    ],
    refused: [{ actors: [], sources: [] }, { actors: [{ id: "nis" }], sources: [], claims: [] }, []],
  },
};

describe.each(Object.entries(samples))("the JSON Schema of %s", (name, { accepted, refused }) => {
  const validate = new Ajv2020({ strict: true, strictRequired: false }).compile(jsonSchemaOf(name));
  const model = models.get(name)!;

  it.each(accepted)("accepts %j, as the model does", (value) => {
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(model.safeParse(value).success).toBe(true);
  });

  // JSON has no `undefined`: what a validator sees is the value after a round trip.
  it.each(refused)("refuses %j, as the model does", (value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
    expect(model.safeParse(value).success).toBe(false);
  });
});
