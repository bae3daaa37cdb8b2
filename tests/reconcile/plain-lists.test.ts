import { answer, claim, reconcile, toSentences } from "corroborate";
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
