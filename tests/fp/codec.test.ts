import * as corroborate from "corroborate";
import * as fp from "corroborate/fp";
import * as fc from "fast-check";
import * as E from "fp-ts/lib/Either.js";
import * as t from "io-ts";
import { PathReporter } from "io-ts/lib/PathReporter.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import * as z from "zod";
import { claims } from "../arbitraries/claims.ts";
import { partialDates, periods } from "../arbitraries/dates.ts";
import { dossiers } from "../arbitraries/dossiers.ts";
import { figures } from "../arbitraries/figures.ts";
import { damaged, garbage } from "../arbitraries/garbage.ts";
import { identifiers } from "../arbitraries/identifiers.ts";
import { measures, units } from "../arbitraries/measures.ts";
import { law } from "./laws.ts";

const { ClaimCodec, DossierCodec, FigureCodec, codec } = fp;

interface Coded {
  readonly codec: t.Type<unknown, unknown>;
  readonly schema: z.ZodType;
  readonly values: fc.Arbitrary<unknown>;
}

const coded: readonly (readonly [name: string, coded: Coded])[] = [
  entry("Dossier", fp.DossierCodec, corroborate.Dossier, dossiers()),
  entry("Claim", fp.ClaimCodec, corroborate.Claim, claims()),
  entry(
    "Assessment",
    fp.AssessmentCodec,
    corroborate.Assessment,
    partsOf((dossier) => dossier.assessments),
  ),
  entry(
    "Actor",
    fp.ActorCodec,
    corroborate.Actor,
    partsOf((dossier) => dossier.actors),
  ),
  entry(
    "Source",
    fp.SourceCodec,
    corroborate.Source,
    partsOf((dossier) => dossier.sources),
  ),
  entry(
    "Population",
    fp.PopulationCodec,
    corroborate.Population,
    partsOf((dossier) => dossier.populations),
  ),
  entry(
    "Place",
    fp.PlaceCodec,
    corroborate.Place,
    partsOf((dossier) => dossier.places),
  ),
  entry(
    "Party",
    fp.PartyCodec,
    corroborate.Party,
    partsOf((dossier) => dossier.actors.flatMap((actor) => actor.party ?? [])),
  ),
  entry("Figure", fp.FigureCodec, corroborate.Figure, figures()),
  entry("Measure", fp.MeasureCodec, corroborate.Measure, measures()),
  entry("Unit", fp.UnitCodec, corroborate.Unit, units()),
  entry(
    "Attribution",
    fp.AttributionCodec,
    corroborate.Attribution,
    claims().map((claim) => claim.attribution),
  ),
  entry(
    "Relay",
    fp.RelayCodec,
    corroborate.Relay,
    fieldsOf((claim) => claim.attribution.via),
  ),
  entry(
    "Evidence",
    fp.EvidenceCodec,
    corroborate.Evidence,
    fieldsOf((claim) => claim.evidence),
  ),
  entry(
    "Likelihood",
    fp.LikelihoodCodec,
    corroborate.Likelihood,
    fieldsOf((claim) => [claim.likelihood]),
  ),
  entry(
    "Quote",
    fp.QuoteCodec,
    corroborate.Quote,
    fieldsOf((claim) => [claim.quote]),
  ),
  entry(
    "Revision",
    fp.RevisionCodec,
    corroborate.Revision,
    fieldsOf((claim) => claim.revises),
  ),
  entry("PartialDate", fp.PartialDateCodec, corroborate.PartialDate, partialDates()),
  entry("Period", fp.PeriodCodec, corroborate.Period, periods()),
  entry(
    "Stage",
    fp.StageCodec,
    corroborate.Stage,
    measures().map((measure) => measure.stage),
  ),
  entry(
    "Counting",
    fp.CountingCodec,
    corroborate.Counting,
    measures().map((measure) => measure.counting),
  ),
  entry(
    "Modality",
    fp.ModalityCodec,
    corroborate.Modality,
    claims().map((claim) => claim.modality),
  ),
  entry(
    "ActorKind",
    fp.ActorKindCodec,
    corroborate.ActorKind,
    partsOf((dossier) => dossier.actors.map((actor) => actor.kind)),
  ),
  entry("RelayHow", fp.RelayHowCodec, corroborate.RelayHow, fc.constantFrom("quotes", "headlines")),
  entry("ActorId", fp.ActorIdCodec, corroborate.ActorId, identifiers()),
  entry("SourceId", fp.SourceIdCodec, corroborate.SourceId, identifiers()),
  entry("PopulationId", fp.PopulationIdCodec, corroborate.PopulationId, identifiers()),
  entry("PlaceId", fp.PlaceIdCodec, corroborate.PlaceId, identifiers()),
  entry("ClaimId", fp.ClaimIdCodec, corroborate.ClaimId, identifiers()),
  entry("AssessmentId", fp.AssessmentIdCodec, corroborate.AssessmentId, identifiers()),
];

test("every schema of the model has a codec of its name", () => {
  const schemas = Object.entries(corroborate).filter(([, value]) => value instanceof z.ZodType);
  expect(coded.map(([name]) => name).toSorted()).toEqual(schemas.map(([name]) => name).toSorted());
  for (const [name, { codec: own }] of coded) expect(own.name).toBe(name);
});

describe.each(coded)("%sCodec", (_name, { codec: own, schema, values }) => {
  const lawOfEach = <Drawn>(title: string, drawn: fc.Arbitrary<Drawn>, holds: (drawn: Drawn) => void) =>
    law(title, drawn, holds, 100);
  const inputs = fc.oneof(values, damaged(values), garbage());

  lawOfEach("decoding after encoding is the identity", values, (value) => {
    expect(own.decode(own.encode(value))).toEqual(E.right(value));
  });

  lawOfEach("the value is its JSON, and comes back from it", values, (value) => {
    const written: unknown = JSON.parse(JSON.stringify(own.encode(value)));
    expect(own.decode(written)).toEqual(E.right(written));
  });

  lawOfEach("on any input, verdict, number of errors and paths are those of zod", inputs, (input) => {
    const expected = schema.safeParse(input);
    const actual = own.decode(input);
    if (expected.success) {
      expect(actual).toEqual(E.right(expected.data));
    } else {
      const paths = expected.error.issues.map((issue) => issue.path.map(String));
      expect(pathsIn(actual, 1)).toEqual(paths);
    }
  });

  lawOfEach("on any input, the guard and the decoder agree", inputs, (input) => {
    expect(own.is(input)).toBe(E.isRight(own.decode(input)));
  });

  lawOfEach("each message ends with the words of zod", inputs, (input) => {
    const words = schema.safeParse(input).error?.issues.map((issue) => issue.message) ?? [];
    const messages = errorsOf(own.decode(input)).map((error) => error.message);
    expect(messages).toHaveLength(words.length);
    messages.forEach((message, index) => expect(message?.endsWith(`: ${words[index]}`)).toBe(true));
  });
});

describe("an error", () => {
  const figure = { kind: "range", low: 12_000, high: 1000 };

  test("holds the value that stands at its path", () => {
    const [error] = errorsOf(FigureCodec.decode(figure));
    expect(error?.value).toBe(1000);
    expect(error?.context.map(({ key, actual }) => ({ key, actual }))).toEqual([
      { key: "", actual: figure },
      { key: "high", actual: 1000 },
    ]);
  });

  test("at a missing key that every object inherits holds no value", () => {
    const Heirless = codec(z.object({ constructor: z.string() }), "Heirless");
    const [error] = errorsOf(Heirless.decode({}));
    expect(error?.context.at(-1)?.key).toBe("constructor");
    expect(error?.value).toBeUndefined();
  });

  test("at a path that leads through nothing holds no value", () => {
    const Refined = codec(
      z.null().refine(() => false, { path: ["inner", "most"] }),
      "Refined",
    );
    const [error] = errorsOf(Refined.decode(null));
    expect(error?.context.map(({ key, actual }) => ({ key, actual }))).toEqual([
      { key: "", actual: null },
      { key: "inner", actual: undefined },
      { key: "most", actual: undefined },
    ]);
  });

  test("without a path is introduced by the name of the codec", () => {
    expect(PathReporter.report(FigureCodec.decode(17))).toEqual([expect.stringMatching(/^Figure: \S/)]);
  });

  test("of a dossier is readable from PathReporter", () => {
    const dossier = {
      actors: [],
      sources: [],
      claims: [{ ...claimOf(figure), evidence: [{ kind: "video", by: "nis" }] }],
    };
    expect(PathReporter.report(DossierCodec.decode(dossier))).toEqual([
      "claims[0].figure.high: the high end 1000 is below the low end 12000: swap them",
    ]);
  });
});

describe("a codec inside io-ts", () => {
  const Page = t.type({ url: t.string, "the claims": t.array(ClaimCodec) }, "Page");
  const page = {
    url: "https://example.org",
    "the claims": [claimOf(figureOf(1)), claimOf(figureOf(-2)), claimOf(figureOf(-3.5))],
  };

  test("keeps the outer context and adds a step for each part of the path", () => {
    const decoded = Page.decode(page);
    expect(pathsIn(decoded, 0)).toEqual([
      ["", "the claims", "1", "figure", "value"],
      ["", "the claims", "2", "figure", "value"],
    ]);
    const [error] = errorsOf(decoded);
    expect(error?.context.map(({ type }) => type.name)).toEqual([
      "Page",
      "Array<Claim>",
      "Claim",
      "unknown",
      "unknown",
    ]);
  });

  test("names the whole path in its message, as one would write it", () => {
    expect(PathReporter.report(Page.decode(page))).toEqual([
      '["the claims"][1].figure.value: -2 persons: a count of persons is not negative',
      '["the claims"][2].figure.value: -3.5 persons: a count of persons is not negative',
    ]);
  });

  test("tells a key that looks like an index from an index", () => {
    const ByYear = t.record(t.string, t.array(ClaimCodec));
    expect(PathReporter.report(ByYear.decode({ 2024: [claimOf(figureOf(-2))] }))).toEqual([
      expect.stringMatching(/^2024\[0\]\.figure\.value: /),
    ]);
  });

  test("works without any context", () => {
    expect(errorsOf(FigureCodec.validate({ kind: "exact" }, [])).map((error) => error.message)).toEqual([
      expect.stringMatching(/^value: /),
    ]);
  });

  law("decodes and encodes a list item by item", fc.array(claims(), { maxLength: 3 }), (list) => {
    const List = t.array(ClaimCodec);
    expect(List.decode(List.encode(list))).toEqual(E.right(list));
    expect(List.is(list)).toBe(true);
  });

  law("gives as many errors as the claims have issues", fc.array(damaged(claims()), { maxLength: 3 }), (list) => {
    const paths = list.flatMap((claim, index) =>
      (corroborate.Claim.safeParse(claim).error?.issues ?? []).map((issue) => ["", index, ...issue.path].map(String)),
    );
    expect(pathsIn(t.array(ClaimCodec).decode(list), 0)).toEqual(paths);
  });

  test("pipes after another codec", () => {
    expect(t.string.pipe(fp.PartialDateCodec).decode("2024-02-30")._tag).toBe("Left");
  });
});

describe("codec", () => {
  test("takes a schema whose input and output differ", () => {
    const Whole = codec(z.codec(z.string().regex(/^\d+$/), z.int(), { decode: Number, encode: String }), "Whole");
    expect(Whole.decode("12")).toEqual(E.right(12));
    expect(Whole.encode(12)).toBe("12");
    expect(Whole.is(12)).toBe(true);
    expect(Whole.is("12")).toBe(false);
    expectTypeOf(Whole).toEqualTypeOf<t.Type<number, string>>();
  });

  test("refuses to encode what is no output of the schema", () => {
    // @ts-expect-error a figure has a kind
    expect(() => FigureCodec.encode({ value: 1 })).toThrow();
  });

  test("reads into the type and writes from it", () => {
    expectTypeOf<t.TypeOf<typeof ClaimCodec>>().toEqualTypeOf<corroborate.Claim>();
    expectTypeOf<t.OutputOf<typeof ClaimCodec>>().toEqualTypeOf<z.input<typeof corroborate.Claim>>();
    expectTypeOf(ClaimCodec.decode).returns.toEqualTypeOf<E.Either<t.Errors, corroborate.Claim>>();
  });
});

function entry<Value, Written>(
  name: string,
  own: t.Type<Value, Written>,
  schema: z.ZodType,
  values: fc.Arbitrary<unknown>,
): readonly [string, Coded] {
  // SAFETY: the laws hand each codec's encode only what its own arbitrary made.
  return [name, { codec: own as unknown as t.Type<unknown, unknown>, schema, values }];
}

function partsOf(list: (dossier: corroborate.Dossier) => readonly unknown[] | undefined): fc.Arbitrary<unknown> {
  return dossiers({ minClaims: 1 })
    .map((dossier) => list(dossier)?.[0])
    .filter((part) => part !== undefined);
}

function fieldsOf(list: (claim: corroborate.Claim) => readonly unknown[] | undefined): fc.Arbitrary<unknown> {
  return claims()
    .map((claim) => list(claim)?.[0])
    .filter((field) => field !== undefined);
}

function errorsOf(decoded: t.Validation<unknown>): t.Errors {
  return E.isLeft(decoded) ? decoded.left : [];
}

function pathsIn(decoded: t.Validation<unknown>, from: number): string[][] {
  return errorsOf(decoded).map((error) => error.context.slice(from).map(({ key }) => key));
}

function figureOf(value: number) {
  return { kind: "exact", value };
}

function claimOf(figure: unknown) {
  return {
    id: "nis-1",
    measure: { population: "soldiers", stage: "dispatched", unit: { of: "person" }, counting: "cumulative" },
    figure,
    attribution: { via: [] },
    modality: "reported",
  };
}
