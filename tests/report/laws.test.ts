import { reconcile, toSentences, toTable, type Answer, type Claim, type Reconciliation, Dossier } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { claimLists, dossiers } from "../arbitraries/dossiers.ts";
import { figures } from "../arbitraries/figures.ts";
import { numbersIn, numbersOfClaim } from "./numbers.ts";

const languages = fc.constantFrom("en" as const, "de" as const);
const policies = fc.constantFrom({}, { policy: "conservative" as const }, { policy: "floor" as const });

/** No digit is left in the dossier but in figures and likelihoods: names without digits, and no dates. */
function withoutOtherDigits(dossier: Dossier): Dossier {
  const letters = (text: string) => text.replaceAll(/\d/g, (digit) => "abcdefghij".charAt(Number(digit)));
  const keep = new Set(["figure", "likelihood"]);
  const drop = new Set([
    "asOf",
    "period",
    "due",
    "saidOn",
    "publishedOn",
    "retrievedOn",
    "url",
    "language",
    "quote",
    "note",
    "reliability",
    "names",
  ]);
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return letters(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([key]) => !drop.has(key));
    return Object.fromEntries(entries.map(([key, item]) => [key, keep.has(key) ? item : walk(item)]));
  };
  // SAFETY: optional fields left out and texts changed letter by letter, ids and references alike.
  return walk(dossier) as Dossier;
}

/** The claims of an answer, and those that they took out. */
function claimsIn({ origins, notes }: Answer, { unused }: Reconciliation): Set<string> {
  const ids = new Set<string>([
    ...origins.flatMap(({ claim, echoes, revisions, ceilingBy = claim }) => [
      claim,
      ...echoes,
      ...revisions,
      ceilingBy,
    ]),
    ...notes.flatMap(({ claims }) => claims),
  ]);
  // A set grows while it is walked.
  for (const id of ids) for (const { claim, by } of unused) if (by === id) ids.add(claim);
  return ids;
}

describe("the numbers in a report", () => {
  it("are all stated by a claim, or the product of two stated factors", () => {
    fc.assert(
      fc.property(dossiers(), languages, policies, (generated, language, options) => {
        const dossier = withoutOtherDigits(generated);
        const reconciliation = reconcile(dossier, options);
        const statedBy = (claims: readonly Claim[]) =>
          new Set(claims.flatMap((claim) => numbersOfClaim(claim, language)));
        const sentences = toSentences(reconciliation, dossier, { language });
        // What is said about one answer are numbers of that answer's claims.
        reconciliation.answers.forEach((answer, index) => {
          const ids = claimsIn(answer, reconciliation);
          const stated = statedBy(dossier.claims.filter(({ id }) => ids.has(id)));
          for (const number of numbersIn(sentences[index] ?? "")) expect(stated).toContain(number);
        });
        const stated = statedBy(dossier.claims);
        for (const text of sentences) for (const number of numbersIn(text)) expect(stated).toContain(number);
        // In a table a bare small number counts the repetitions.
        const table = toTable(reconciliation, dossier, { language, format: "html" }).replaceAll(
          /<td>\d+<\/td>|&#\d+;/g,
          "",
        );
        for (const number of numbersIn(table)) expect(stated).toContain(number);
      }),
      { numRuns: 200 },
    );
  });

  it("are found by this test where they stand: every located figure is printed", () => {
    fc.assert(
      fc.property(dossiers({ figures: fc.constant({ kind: "exact", value: 11_347 }), minClaims: 1 }), (generated) => {
        const dossier = withoutOtherDigits(generated);
        const reconciliation = reconcile(dossier);
        const sentences = toSentences(reconciliation, dossier, { language: "en" });
        reconciliation.answers.forEach((answer, index) => {
          const counted = answer.origins.length > 0 && answer.question.measure.unit.of === "person";
          if (counted) expect(numbersIn(sentences[index] ?? "")).toContain("11,347");
        });
      }),
    );
  });
});

describe("a report", () => {
  it("is written for every reconciliation, one text per answer first", () => {
    fc.assert(
      fc.property(dossiers({ figures: figuresOfPersons() }), languages, (named, language) => {
        const dossier = plainlyNamed(named);
        const reconciliation = reconcile(dossier);
        const sentences = toSentences(reconciliation, dossier, { language });
        const { answers, tensions, apart } = reconciliation;
        expect(sentences).toHaveLength(
          answers.length + tensions.length + apart.filter(({ sameNumber }) => sameNumber).length,
        );
        for (const sentence of sentences) expect(sentence).toMatch(/^\S.*\.$/su);
        for (const sentence of sentences) expect(sentence).not.toMatch(/undefined|NaN|Infinity| {2}| ,|\.\.(?!\.)/);
      }),
    );
  });

  it("is the same again, and changes nothing that it reads", () => {
    fc.assert(
      fc.property(dossiers(), languages, (dossier, language) => {
        const reconciliation = reconcile(dossier);
        const before = JSON.stringify([reconciliation, dossier]);
        const first = toSentences(reconciliation, dossier, { language });
        expect(toSentences(reconciliation, dossier, { language })).toEqual(first);
        expect(JSON.stringify([reconciliation, dossier])).toBe(before);
      }),
    );
  });

  it("is written for claims without a dossier too", () => {
    fc.assert(
      fc.property(claimLists(), languages, (claims, language) => {
        expect(toSentences(reconcile(claims), claims, { language }).join(" ")).not.toContain("undefined");
      }),
    );
  });
});

describe("hostile names in a report", () => {
  const control = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;

  it("never bring a control code, a line break or a turn of direction into it", () => {
    fc.assert(
      fc.property(dossiers(), languages, (dossier, language) => {
        const reconciliation = reconcile(dossier);
        for (const text of toSentences(reconciliation, dossier, { language })) expect(text).not.toMatch(control);
        for (const format of ["markdown", "html"] as const) {
          for (const line of toTable(reconciliation, dossier, { language, format }).split("\n"))
            expect(line).not.toMatch(control);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("never make a tag or a column", () => {
    fc.assert(
      fc.property(dossiers(), languages, (dossier, language) => {
        const reconciliation = reconcile(dossier);
        const html = toTable(reconciliation, dossier, { language, format: "html" });
        expect(
          html.replaceAll(/<\/?(?:table|thead|tbody|tr|td)>|<table lang="\w+">|<th scope="col">|<\/th>/g, ""),
        ).not.toMatch(/[<>"']/);
        for (const line of toTable(reconciliation, dossier, { language, format: "markdown" }).split("\n")) {
          expect(line.replaceAll(/\\[\\|`*_~[\]$]/g, "").split("|")).toHaveLength(13);
          expect(line).not.toMatch(/[<>]|:\/\/|@(?!\u2060)/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Any figure of whole persons, huge ones included. */
function figuresOfPersons() {
  return figures().filter((figure) => !JSON.stringify(figure).match(/-\d|\d\.\d|e-/));
}

/** The dossier with names that hold no punctuation of their own: what is left of it is the sentence's. */
function plainlyNamed(dossier: Dossier): Dossier {
  const plain = <Item extends { name: string; names?: unknown }>(items: readonly Item[] = []) =>
    items.map(({ names: _, ...item }, index) => ({ ...item, name: `Name ${index}` }));
  return Dossier.parse({
    ...dossier,
    actors: plain(dossier.actors),
    populations: plain(dossier.populations),
    places: plain(dossier.places),
  });
}
