import { type Claim, diff, reconcile } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossiers } from "../arbitraries/dossiers.ts";

describe("diff", () => {
  test("nothing changed is no change", () => {
    fc.assert(
      fc.property(dossiers(), (dossier) => {
        expect(diff(reconcile(dossier), reconcile(dossier))).toStrictEqual([]);
      }),
    );
  });

  test("every claim that leaves or comes is told, and from nothing every question is new", () => {
    fc.assert(
      fc.property(dossiers({ minClaims: 1 }), (dossier) => {
        const after = reconcile(dossier);
        const changes = diff(reconcile([]), after);
        expect(changes.filter(({ code }) => code === "new-question")).toHaveLength(after.answers.length);
        expect(diff(after, reconcile([])).filter(({ code }) => code === "question-gone")).toHaveLength(
          after.answers.length,
        );
      }),
    );
  });

  test("what differs is told", () => {
    fc.assert(
      fc.property(dossiers({ minClaims: 1 }), fc.nat(), (dossier, pick) => {
        const { id } = dossier.claims[pick % dossier.claims.length]!;
        const less = { ...dossier, claims: dossier.claims.filter((claim) => claim.id !== id), assessments: [] };
        const more = { ...dossier, assessments: [] };
        const [before, after] = [reconcile(less), reconcile(more)];
        const told = (["answers", "tensions", "unused"] as const).some(
          (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
        );
        // A repeated statement that says nothing new may still be told as an echo; what is different is never silent.
        if (told && diff(before, after).length === 0) expect(silent(after, id)).toBe(true);
      }),
    );
  });
});

/** A claim that only joined a list of revisions or moved a date. */
function silent({ answers }: ReturnType<typeof reconcile>, id: Claim["id"]): boolean {
  return answers.some(({ origins }) => origins.some(({ revisions }) => revisions.includes(id)));
}
