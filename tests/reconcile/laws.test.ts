import { type Claim, type Note, reconcile, type Reconciliation } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossiers, orders, reordered } from "../arbitraries/dossiers.ts";

const options = () =>
  fc.record(
    {
      at: fc.constantFrom("2024-10-18", "2024-10", "2024-11-01~"),
      knownAt: fc.constantFrom("2024-10-20", "2024-10"),
      originLevel: fc.constantFrom("speaker" as const, "institution" as const, "top" as const),
      reading: fc.constantFrom("stated" as const, "rounded" as const),
      windowDays: fc.constantFrom(0, 7, 30),
      policy: fc.constantFrom(
        "range" as const,
        "conservative" as const,
        "floor" as const,
        "median" as const,
        "lognormal" as const,
        "randomEffects" as const,
      ),
    },
    { requiredKeys: [] },
  );

describe("laws of reconcile", () => {
  test("the order of claims, actors and sources does not matter", () => {
    fc.assert(
      fc.property(dossiers(), orders(), options(), (dossier, order, chosen) => {
        expect(reconcile(reordered(dossier, order), chosen)).toStrictEqual(reconcile(dossier, chosen));
      }),
    );
  });

  test("nothing is mutated", () => {
    fc.assert(
      fc.property(dossiers(), options(), (dossier, chosen) => {
        const before = structuredClone(dossier);
        reconcile(deepFrozen(dossier), deepFrozen(chosen));
        expect(dossier).toStrictEqual(before);
      }),
    );
  });

  test("the result is its JSON: no NaN, no Infinity, nothing undefined", () => {
    fc.assert(
      fc.property(dossiers(), options(), (dossier, chosen) => {
        const result = reconcile(dossier, chosen);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
    );
  });

  test("every claim is in exactly one answer or is unused with a reason", () => {
    fc.assert(
      fc.property(dossiers(), options(), (dossier, chosen) => {
        const result = reconcile(dossier, chosen);
        const places = new Map(dossier.claims.map(({ id }) => [id as string, 0]));
        for (const mentioned of mentions(result)) for (const id of mentioned) places.set(id, (places.get(id) ?? 0) + 1);
        for (const { claim } of result.unused) places.set(claim, (places.get(claim) ?? 0) + 1);
        expect([...places].filter(([, times]) => times !== 1)).toStrictEqual([]);
      }),
    );
  });

  test("an echo changes nothing but the list of echoes", () => {
    fc.assert(
      fc.property(dossiers({ minClaims: 1, revisions: false }), fc.nat(), options(), (dossier, pick, chosen) => {
        const original = dossier.claims[pick % dossier.claims.length]!;
        fc.pre(original.asOf !== undefined);
        const echo = { ...original, id: `${original.id}~` as Claim["id"] };
        fc.pre(dossier.claims.every(({ id }) => id !== echo.id));
        const echoed = reconcile({ ...dossier, claims: [...dossier.claims, echo] }, chosen);
        expect(without(echo.id, echoed)).toStrictEqual(without(echo.id, reconcile(dossier, chosen)));
      }),
    );
  });

  test("splitting by question and joining the answers gives the same answers", () => {
    fc.assert(
      fc.property(dossiers({ revisions: false, forecasts: false }), options(), (dossier, chosen) => {
        const whole = reconcile(dossier, chosen);
        const parts = mentions(whole).map((ids) => ({
          ...dossier,
          claims: dossier.claims.filter(({ id }) => ids.has(id)),
          assessments: (dossier.assessments ?? []).filter(({ claim }) => ids.has(claim)),
        }));
        expect(parts.flatMap((part) => reconcile(part, chosen).answers)).toStrictEqual(whole.answers);
      }),
    );
  });

  test("a best value of a policy that does not pool was claimed", () => {
    fc.assert(
      fc.property(
        dossiers(),
        fc.constantFrom("range" as const, "conservative" as const, "floor" as const),
        (dossier, policy) => {
          const claimed = new Set(dossier.claims.flatMap(({ figure }) => numbersIn(figure)));
          for (const { estimate } of reconcile(dossier, { policy }).answers) {
            const best = estimate !== undefined && "best" in estimate ? estimate.best : undefined;
            if (best !== undefined) expect(claimed).toContain(best);
          }
        },
      ),
    );
  });

  test("what is not confirmed, denied or excluded is never an origin", () => {
    fc.assert(
      fc.property(dossiers(), options(), (dossier, chosen) => {
        const numberless = new Set(
          dossier.claims
            .filter(({ modality }) => ["notConfirmed", "denied", "excluded"].includes(modality))
            .map(({ id }) => id),
        );
        const standing = reconcile(dossier, chosen).answers.flatMap(({ origins }) => origins);
        for (const { claim, echoes, revisions } of standing) {
          expect([claim, ...echoes, ...revisions].filter((id) => numberless.has(id))).toStrictEqual([]);
        }
      }),
    );
  });

  test("counts and forecasts are never in one answer", () => {
    fc.assert(
      fc.property(dossiers(), options(), (dossier, chosen) => {
        const forecast = new Map(
          dossier.claims.map(({ id, due, modality }) => [
            id as string,
            due !== undefined || modality === "planned" || modality === "expected",
          ]),
        );
        const result = reconcile(dossier, chosen);
        for (const { origins, question } of result.answers) {
          for (const { claim, echoes, revisions } of origins) {
            for (const id of [claim, ...echoes, ...revisions])
              expect(forecast.get(id)).toBe(question.forecast === true);
          }
        }
      }),
    );
  });
});

/** The claims that each answer mentions, notes that point to other questions aside. */
function mentions({ answers }: Reconciliation): ReadonlySet<string>[] {
  return answers.map(({ origins, notes, question, outdated = [] }) => {
    const heard = origins.flatMap(({ claim, echoes, revisions, ceilingBy = claim }) => [
      claim,
      ...echoes,
      ...revisions,
      ceilingBy,
    ]);
    const own = notes.filter(({ code }) => !(code === "possible-revision" && question.forecast === true));
    const before = outdated.flatMap(({ claim, echoes, revisions }) => [claim, ...echoes, ...revisions]);
    return new Set([...heard, ...before, ...own.flatMap(({ claims }) => claims)]);
  });
}

/** The result as if a claim were not there, nor what is to be noted about its own wording and path. */
function without(id: string, result: Reconciliation): unknown {
  const told = {
    ...result,
    unused: result.unused.filter(({ claim }) => claim !== id),
    answers: result.answers.map((answer) => ({
      ...answer,
      notes: answer.notes.filter(
        ({ code, claims }) =>
          !((code === "hedge-lost" || code === "truncated-path") && claims.some((claim) => claim === id)),
      ),
    })),
  };
  return JSON.parse(JSON.stringify(told), (key, value: unknown) => {
    if (!Array.isArray(value)) return value;
    const others = value.filter((item) => item !== id);
    return key === "notes" ? distinct(others as Note[]) : others;
  });
}

function distinct(notes: readonly Note[]): Note[] {
  const told = notes.filter(({ claims }) => claims.length > 0);
  return [...new Map(told.map((note) => [JSON.stringify(note), note])).values()];
}

function numbersIn(figure: unknown): number[] {
  if (typeof figure === "number") return [figure];
  if (typeof figure !== "object" || figure === null) return [];
  const numbers = Object.values(figure).flatMap(numbersIn);
  return "count" in figure ? [...numbers, ...numbers.flatMap((one) => numbers.map((other) => one * other))] : numbers;
}

function deepFrozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) for (const part of Object.values(value)) deepFrozen(part);
  return Object.freeze(value);
}
