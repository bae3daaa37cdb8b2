import { Dossier } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closeDates } from "./dates.ts";
import { dossiers, orders, reordered } from "./dossiers.ts";

const seed = 20_241_018;

describe("dossiers()", () => {
  const drawn = fc.sample(dossiers(), { numRuns: 1000, seed });

  test.each<[what: string, atLeast: number, is: (dossier: Dossier) => boolean]>([
    ["two claims of one measure", 500, (dossier) => repeats(dossier, (claim) => claim.measure)],
    [
      "two claims of one measure and one figure",
      250,
      (dossier) => repeats(dossier, ({ measure, figure }) => [measure, figure]),
    ],
    [
      "two claims of one measure and one origin",
      250,
      (dossier) => repeats(dossier, ({ measure, attribution }) => [measure, attribution.origin]),
    ],
    ["a claim that revises another", 100, ({ claims }) => claims.some((claim) => claim.revises)],
    ["a joint statement", 100, ({ claims }) => claims.some((claim) => claim.attribution.jointly)],
    ["a path of two relays", 100, ({ claims }) => claims.some((claim) => claim.attribution.via.length > 1)],
    ["a claim that names nobody", 100, ({ claims }) => claims.some((claim) => !claim.attribution.origin)],
    ["a forecast with its day", 100, ({ claims }) => claims.some((claim) => claim.due && claim.modality === "planned")],
    [
      "a forecast without its day",
      50,
      ({ claims }) => claims.some((claim) => !claim.due && claim.modality === "planned"),
    ],
    ["an undated claim", 100, ({ claims }) => claims.some((claim) => !claim.asOf && !claim.attribution.saidOn)],
    ["an actor that is part of another", 250, ({ actors }) => actors.some((actor) => actor.partOf)],
    ["a population that is part of another", 50, ({ populations = [] }) => populations.some((one) => one.partOf)],
    [
      "a part listed before its whole",
      50,
      ({ actors }) => actors.some(({ partOf }, at) => actors.findIndex(({ id }) => id === partOf) > at),
    ],
    ["an assessment", 100, ({ assessments = [] }) => assessments.length > 0],
    ["an id that every object has", 50, ({ claims }) => claims.some((claim) => claim.id === "__proto__")],
    ["no claim", 20, ({ claims }) => claims.length === 0],
  ])("of 1000 a good part have %s", (_what, atLeast, is) => {
    expect(drawn.filter(is).length).toBeGreaterThanOrEqual(atLeast);
  });

  test("fulfil wishes", () => {
    const wished = dossiers({
      minClaims: 2,
      maxMeasures: 1,
      forecasts: false,
      revisions: false,
      denials: false,
      dates: closeDates(),
    });
    for (const { claims } of fc.sample(wished, { numRuns: 300, seed })) {
      expect(claims.length).toBeGreaterThanOrEqual(2);
      expect(new Set(claims.map((claim) => JSON.stringify(claim.measure))).size).toBe(1);
      for (const { modality, due, revises } of claims) {
        expect([due, revises]).toEqual([undefined, undefined]);
        expect(["planned", "expected", "notConfirmed", "denied", "excluded"]).not.toContain(modality);
      }
    }
  });

  test("stay valid in another order, and say the same", () => {
    fc.assert(
      fc.property(dossiers(), orders(), (dossier, order) => {
        const again = reordered(dossier, order);
        expect(Dossier.safeParse(again).success).toBe(true);
        expect(again.claims).toHaveLength(dossier.claims.length);
        expect(new Set(again.claims)).toEqual(new Set(dossier.claims));
      }),
    );
  });

  test("shrink to little", () => {
    const { counterexample } = fc.check(
      fc.property(dossiers(), ({ claims }) => !claims.some((claim) => claim.revises)),
      { seed, numRuns: 1000 },
    );
    expect(counterexample?.[0].claims).toHaveLength(2);
    expect(counterexample?.[0].actors).toHaveLength(0);
  });
});

function repeats(dossier: Dossier, of: (claim: Dossier["claims"][number]) => unknown): boolean {
  return new Set(dossier.claims.map((claim) => JSON.stringify(of(claim)))).size < dossier.claims.length;
}
