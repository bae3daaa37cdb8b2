import { Actor, answer, claim, reconcile, toSentences } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossiers } from "../arbitraries/dossiers.ts";

const killed = { stage: "killed", population: "civilians", asOf: "2024-05-02" } as const;
const ministry = claim({ ...killed, id: "x", by: "the interior ministry", figure: "312" });
const mayor = claim({ ...killed, id: "x", by: "the mayor", figure: "900" });

describe("claims of one id", () => {
  test("that say different things are refused with the id and both positions", () => {
    const other = claim({ ...killed, id: "y", by: "the hospital", figure: "300" });
    const message =
      'claims[2] must have an id of its own, got "x", which claims[0] has, and says something else: ' +
      "give one of them another id, or leave one out";
    expect(() => reconcile([ministry, other, mayor])).toThrow(new RangeError(message));
    expect(() => answer([ministry, other, mayor])).toThrow(new RangeError(message));
  });

  test("are one claim where they are the same, whatever the order of their keys", () => {
    const again = Object.fromEntries(Object.entries(ministry).reverse()) as typeof ministry;
    expect(reconcile([ministry, again])).toStrictEqual(reconcile([ministry]));
    // As a file may have it that nobody parsed.
    const noted = { ...ministry, note: null as never };
    expect(reconcile([noted, structuredClone(noted)])).toStrictEqual(reconcile([ministry]));
    const claims = [ministry, structuredClone(ministry)];
    expect(toSentences(reconcile(claims), claims, { language: "en" })).toStrictEqual(
      toSentences(reconcile([ministry]), [ministry], { language: "en" }),
    );
  });

  test("any claim given twice changes nothing", () => {
    fc.assert(
      fc.property(dossiers({ minClaims: 1 }), fc.nat(), (dossier, pick) => {
        const again = structuredClone(dossier.claims[pick % dossier.claims.length]!);
        expect(reconcile({ ...dossier, claims: [...dossier.claims, again] })).toStrictEqual(reconcile(dossier));
      }),
    );
  });
});

describe("revises", () => {
  const corrected = claim({
    ...killed,
    by: "the mayor",
    id: "b",
    figure: "9",
    revises: [{ claim: "x", how: "corrects" }],
  });
  const earlier = claim({
    ...killed,
    by: "the mayor",
    id: "a",
    figure: "10",
    revises: [{ claim: "x", how: "refines" }],
  });

  test("tells of a claim that the list lacks, once, with the first that revises it", () => {
    const { unused } = reconcile([corrected, earlier]);
    expect(unused).toStrictEqual([{ claim: "x", because: "not-given", by: "a" }]);
    expect(reconcile([earlier, corrected]).unused).toStrictEqual(unused);
    expect(reconcile([ministry, corrected]).unused).toStrictEqual([{ claim: "x", because: "corrected", by: "b" }]);
    expect(reconcile([corrected], { knownAt: "2024-05-01" }).unused).toStrictEqual([
      { claim: "b", because: "not-yet-known" },
    ]);
  });

  test("is refused where it names the claim itself", () => {
    const self = { ...killed, id: "a", figure: "10", revises: [{ claim: "a", how: "corrects" as const }] };
    expect(() => claim(self)).toThrow("revises itself: name the earlier one");
  });
});

describe("actors in the options", () => {
  const rank = (...actors: string[]) => ({ policy: "authority" as const, rank: actors });
  const dossier = {
    actors: ["the interior ministry", "un"].map((id) => Actor.parse({ id, name: id, kind: "group" })),
    sources: [],
    claims: [ministry],
  };

  test("of a plain list: a rank that is silent is told by the estimate, one weight has to be in it", () => {
    expect(reconcile([ministry], rank("un", "the interior ministry")).answers).toHaveLength(1);
    expect(reconcile([ministry], rank("un", "ministry")).answers[0]?.estimate).toStrictEqual({
      code: "no-ranked-origin",
      rank: ["un", "ministry"],
    });
    expect(() => reconcile([ministry], { policy: "median", weights: { mayor: 2 } })).toThrow(
      new RangeError('weights must name actors of the claims, got "mayor": mend the id or leave it out'),
    );
    expect(
      reconcile([ministry], { policy: "median", weights: { un: 1, "the interior ministry": 2 } }).answers,
    ).toHaveLength(1);
  });

  test("of a plain list: a relay is in it too", () => {
    const relayed = claim({ ...killed, by: "the interior ministry", via: ["the post"], figure: "312" });
    expect(reconcile([relayed], { policy: "median", weights: { "the post": 2 } }).answers).toHaveLength(1);
  });

  test("of a dossier: each has to be listed", () => {
    expect(reconcile(dossier, rank("un", "the interior ministry")).answers).toHaveLength(1);
    expect(() => reconcile(dossier, rank("unn", "the interior ministry"))).toThrow(
      'rank must name actors of the dossier, got "unn": mend the id or leave it out',
    );
    const weights = { un: 2, "the interior ministry": 1 };
    expect(reconcile(dossier, { policy: "median", weights }).answers).toHaveLength(1);
    expect(() => reconcile(dossier, { policy: "median", weights: { ...weights, unn: 3, mayor: 1 } })).toThrow(
      'weights must name actors of the dossier, got "unn", "mayor": mend the id or leave it out',
    );
  });

  test("are not looked for where nothing was claimed", () => {
    expect(reconcile([], rank("un")).answers).toStrictEqual([]);
    expect(reconcile([], { policy: "median", weights: { un: 2 } }).answers).toStrictEqual([]);
    expect(reconcile({ ...dossier, actors: [], claims: [] }, rank("un")).answers).toStrictEqual([]);
  });

  test.each([
    [{ weights: { mayor: 2 } }, "weights is for the policy median, got the policy range"],
    [{ rank: ["mayor"] }, "rank is for the policy authority, got the policy range"],
    [{ policy: "median", rank: ["mayor"] }, "rank is for the policy authority, got the policy median"],
    [{ policy: "floor", level: 0.9 }, "level is for the policy lognormal or randomEffects, got the policy floor"],
    [{ policy: "lognormal", method: "reml" }, "method is for the policy randomEffects, got the policy lognormal"],
    [{ policy: "randomEffects", nextStep: true }, "nextStep is for the policy lognormal, got the policy randomEffects"],
    [
      { policy: "randomEffects", priorScale: 1 },
      "priorScale is for the policy lognormal, got the policy randomEffects",
    ],
    [{ rangesAre: "uniform" }, "rangesAre is for the policy randomEffects, got the policy range"],
  ])("of another policy: %j", (options, message) => {
    // SAFETY: the types ask for the policy that an option belongs to.
    expect(() => reconcile([ministry], options as never)).toThrow(new RangeError(message));
  });
});

describe("what plain JavaScript lets pass is named", () => {
  test.each([null, undefined, 42, "x", {}])("claims: %j", (claims) => {
    // SAFETY: the point of the test.
    expect(() => reconcile(claims as never)).toThrow(
      new RangeError(`claims must be a list of claims or a dossier, got ${String(claims)}`),
    );
  });

  const unparsed = "claims[1] must be a claim as Claim.parse returns it: ";
  test.each([
    [null, `${unparsed}id must be a text, got nothing`],
    [{}, `${unparsed}id must be a text, got nothing`],
    [{ ...ministry, measure: { ...ministry.measure, unit: undefined } }, `${unparsed}measure.unit.of must be a text`],
    [
      { ...ministry, attribution: { origin: "un" } },
      `${unparsed}attribution.via must be a list of relays, got nothing`,
    ],
    [{ ...ministry, modality: "denyed" }, `${unparsed}modality must be one of asserted, confirmed, reported`],
    [{ ...ministry, modality: "toString" }, 'got "toString"'],
    [{ ...ministry, modality: ["asserted"] }, 'got ["asserted"]'],
    [
      { ...ministry, measure: { ...ministry.measure, counting: "total" } },
      "must be one of stock, cumulative, flow, rate",
    ],
    [{ ...ministry, measure: { ...ministry.measure, place: 3 } }, `${unparsed}measure.place must be a text, got 3`],
    [
      { ...ministry, measure: { ...ministry.measure, unit: { of: "person", per: "day" } } },
      `${unparsed}measure.unit.per must be a list of texts, got "day"`,
    ],
    [{ ...ministry, attribution: { origin: null, via: [] } }, `${unparsed}attribution.origin must be a text, got null`],
    [
      { ...ministry, attribution: { jointly: "BBC", via: [] } },
      `${unparsed}attribution.jointly must be a list of texts`,
    ],
    [
      { ...ministry, attribution: { via: ["BBC"] } },
      `${unparsed}attribution.via must be a list of relays, got ["BBC"]`,
    ],
    [{ ...ministry, attribution: { via: [null] } }, `${unparsed}attribution.via must be a list of relays, got [null]`],
    [{ ...ministry, evidence: "video" }, `${unparsed}evidence must be a list of evidence, got "video"`],
    [{ ...ministry, revises: { claim: "y" } }, `${unparsed}revises must be a list of revisions`],
    [{ ...ministry, revises: [{ claim: "y", how: "correct" }] }, `${unparsed}revises must be a list of revisions`],
    [{ ...ministry, revises: [{ claim: 3, how: "corrects" }] }, `${unparsed}revises must be a list of revisions`],
    [{ ...ministry, period: "May" }, `${unparsed}period must be a period, got "May"`],
    [
      { ...ministry, asOf: "18.10.2024" },
      "claims[1].asOf must be a date such as 2024, 2024-10 or 2024-10-18, got 18.10.2024",
    ],
    [{ ...ministry, period: { from: "May" } }, "claims[1].period.from must be a date"],
    [{ ...ministry, due: "Christmas" }, "claims[1].due must be a date"],
  ])("a claim that was never parsed: %j", (unparsedClaim, message) => {
    expect(() => reconcile([mayor, unparsedClaim] as never)).toThrow(message);
    expect(() => reconcile({ claims: [mayor, unparsedClaim] } as never)).toThrow(RangeError);
  });

  const figure = "claims[0].figure must be a figure as Figure.parse returns it: ";
  test.each([
    [
      undefined,
      `${figure}kind must be one of exact, approximate, atLeast, atMost, range, vague, some, unstated, product`,
    ],
    [{ kind: "toString" }, `${figure}kind must be one of`],
    [{ kind: "exact", value: "12" }, `${figure}value must be a finite number, got "12"`],
    [{ kind: "exact", value: NaN }, `${figure}value must be a finite number, got NaN`],
    [{ kind: "range", low: 1 }, `${figure}high must be a finite number, got nothing`],
    [{ kind: "range", low: 2, high: 1 }, `${figure}high must be no lower than low, 2, got 1`],
    [{ kind: "atLeast", low: 300, open: "false" }, `${figure}open must be true or false, got "false"`],
    [{ kind: "product", count: { kind: "some" } }, "claims[0].figure.each must be a figure as Figure.parse returns it"],
  ])("a figure that was never parsed: %j", (unparsedFigure, message) => {
    expect(() => reconcile([{ ...mayor, figure: unparsedFigure }] as never)).toThrow(message);
  });

  test("but a range may begin and end with one number", () => {
    const range = { kind: "range", low: 12, high: 12 } as const;
    expect(reconcile([{ ...mayor, figure: range }]).answers).toHaveLength(1);
  });

  test("an option that does not exist", () => {
    expect(() => reconcile([], { windowdays: 3 } as never)).toThrow('there is no option "windowdays": use knownAt, at');
  });
});
