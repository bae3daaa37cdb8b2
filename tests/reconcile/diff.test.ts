import { type Change, type Claim, diff, reconcile, type ReconcileOptions } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dossiers } from "../arbitraries/dossiers.ts";
import { about, count, moreThan, range, say, unstated, type Saying } from "./say.ts";

/** What changed from some claims to others, and perhaps from some options to others. */
function changes(
  before: readonly Claim[],
  after: readonly Claim[],
  { from = {}, to = {} }: { from?: ReconcileOptions; to?: ReconcileOptions } = {},
): Change[] {
  return diff(reconcile(before, from), reconcile(after, to));
}
const codes = (...args: Parameters<typeof changes>) => changes(...args).map(({ code }) => code);
const only = (code: Change["code"], ...args: Parameters<typeof changes>) =>
  changes(...args).filter((change) => change.code === code);

const here = { before: 0, after: 0 };
const day = "2024-10-18";
const nis = (id: string, figure: Saying["figure"], more: Saying = {}) =>
  say(id, { by: "nis", figure: figure ?? 0, asOf: day, ...more });
const a = nis("a", 3000);
const other = say("other", { by: "un", figure: 9000, asOf: day });

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

describe("questions", () => {
  test("new and gone, the gone ones last", () => {
    const paid = nis("b", 3000, { stage: "paid" });
    expect(changes([a], [a, paid])).toStrictEqual([{ code: "new-question", answer: { after: 1 } }]);
    expect(changes([a, paid], [a])).toStrictEqual([{ code: "question-gone", answer: { before: 1 } }]);
    expect(changes([a], [paid])).toStrictEqual([
      { code: "new-question", answer: { after: 0 } },
      { code: "question-gone", answer: { before: 0 } },
    ]);
    const arrived = nis("c", 3000, { stage: "arrived" });
    expect(changes([a, paid], [arrived, a, paid])).toStrictEqual([{ code: "new-question", answer: { after: 0 } }]);
    expect(changes([arrived, a, paid], [a, paid])).toStrictEqual([{ code: "question-gone", answer: { before: 0 } }]);
  });
  test("a total that loses its date is a new question, and not that of another one without a date", () => {
    const total = (id: string, asOf?: string) =>
      say(id, { by: id, figure: 9, ...(asOf === undefined ? {} : { asOf }) });
    expect(
      changes([total("p", day), total("q", day), total("u")], [total("p", day), total("q")]).filter(({ code }) =>
        code.includes("question"),
      ),
    ).toStrictEqual([
      { code: "new-question", answer: { after: 1 } },
      { code: "question-gone", answer: { before: 1 } },
    ]);
  });
  test.each<[what: string, one: Saying, two: Saying]>([
    ["totals since two days", { period: { from: "2024-01" } }, { period: { from: "2024-02" } }],
    [
      "flows of two periods that begin together",
      { counting: "flow", period: { from: "2024-10-01", through: "2024-10-07" } },
      { counting: "flow", period: { from: "2024-10-01", through: "2024-10-31" } },
    ],
    ["forecasts for two days", { due: "2024-11" }, { due: "2024-12" }],
    ["a count and a forecast", {}, { modality: "planned" }],
    ["stocks far apart in time", { counting: "stock" }, { counting: "stock", asOf: "2024-12-18" }],
    ["rates far apart in time", { counting: "rate" }, { counting: "rate", asOf: "2024-12-18" }],
  ])("%s are two", (_what, one, two) => {
    expect(codes([nis("a", 9, one)], [nis("b", 9, two)])).toStrictEqual(["new-question", "question-gone"]);
  });
  test.each<[what: string, one: Saying, two: Saying]>([
    ["a total, whoever gives it", {}, { asOf: "2024-12-18" }],
    ["a flow of one period", { counting: "flow", asOf: "2024-10" }, { counting: "flow", asOf: "2024-10" }],
    ["a forecast for one day", { due: "2024-11" }, { due: "2024-11", asOf: "2024-12-18" }],
    [
      "a plan of a stock, whenever it was told",
      { counting: "stock", modality: "planned" },
      { counting: "stock", modality: "planned", asOf: "2024-12-18" },
    ],
  ])("%s is one", (_what, one, two) => {
    // The hull is that of the same number, set by another claim.
    expect(codes([nis("a", 9, one)], [say("b", { by: "un", figure: 9, asOf: day, ...two })])).toStrictEqual([
      "new-origin",
      "origin-gone",
      "hull",
    ]);
  });
  describe("of several windows, the one that shares most claims", () => {
    const stock = (id: string, on: number) => count(id, { by: id, figure: 100, asOf: `2024-10-${on}` });
    const stocks = [stock("p", 10), stock("q", 14), stock("r", 15)];
    const narrow = { windowDays: 1 };
    const wide = { windowDays: 30 };
    test("where several become one", () => {
      expect(changes(stocks, stocks, { from: narrow, to: wide })).toMatchObject([
        { code: "new-origin", answer: { before: 1, after: 0 }, claim: "p" },
        { code: "hull" },
        { code: "question-gone", answer: { before: 0 } },
      ]);
      for (const two of [stocks.slice(0, 2), [stock("z", 10), stock("a", 14)]])
        expect(changes(two, two, { from: narrow, to: wide }).at(-1)).toStrictEqual({
          code: "question-gone",
          answer: { before: 1 },
        });
    });
    test.each(["stock", "rate"] as const)("of a %s, also where a claim from before it joins it", (counting) => {
      const early = say("early", { by: "un", figure: 9, counting, asOf: "2024-10-16" });
      const claim = nis("a", 9, { counting });
      expect(codes([claim], [claim, early])).not.toContain("new-question");
    });
    test("where one becomes several, the first that shares a claim", () => {
      expect(changes(stocks, stocks, { from: wide, to: narrow }).map(({ code }) => code)).toContain("new-question");
      expect(only("new-question", stocks, stocks, { from: wide, to: narrow })).toStrictEqual([
        { code: "new-question", answer: { after: 1 } },
      ]);
    });
    test("a denial is a claim of its window too, and so is an echo", () => {
      const denial = count("d", { by: "nis", modality: "denied", asOf: day });
      expect(codes([denial], [denial, count("e", { by: "un", asOf: day })])).not.toContain("new-question");
      const echo = count("z", { by: "nis", via: ["dpa"], asOf: day });
      expect(codes([echo], [echo, count("b", { by: "nis", asOf: day })])).not.toContain("new-question");
    });
    test("two denials of days far apart are of two windows", () => {
      const denied = (asOf: string) => count(`no ${asOf}`, { by: "nis", modality: "denied", asOf });
      expect(codes([denied(day)], [denied("2024-12-18")])).toStrictEqual(["new-question", "question-gone"]);
    });
  });
});

describe("origins", () => {
  test("one that is new, with who it is", () => {
    expect(only("new-origin", [a], [a, other])).toStrictEqual([
      { code: "new-origin", answer: here, actors: ["un"], claim: "other" },
    ]);
  });
  const why = (before: readonly Claim[], after: readonly Claim[], options?: Parameters<typeof changes>[2]) =>
    changes(before, after, options).flatMap((change) => {
      if (change.code !== "origin-gone" && change.code !== "revision") return [];
      const { code, answer: _, ...facts } = change;
      return [{ code, ...facts }];
    });
  test("one that is gone: it joined another", () => {
    const cut = say("cut", { by: "isw", asOf: day });
    expect(why([cut], [cut, say("root", { by: "hur", via: ["isw"], asOf: day })])).toStrictEqual([
      { code: "origin-gone", actors: ["isw"], claim: "cut", because: "joined" },
    ]);
    const root = say("root", { by: "hur", via: ["isw"], asOf: day });
    expect(why([cut, other], [cut, other, root])).toMatchObject([{ code: "origin-gone", because: "joined" }]);
    const page = say("page", { via: ["isw"], figure: 10, asOf: day });
    expect(why([page], [page, say("root", { by: "hur", figure: 10, asOf: day })])).toMatchObject([
      { code: "origin-gone", because: "joined" },
    ]);
  });
  test("one that is gone: retracted, not yet known, or no longer among the claims", () => {
    const sorry = say("sorry", { by: "nis", figure: unstated, asOf: day, retracts: "a" });
    expect(why([a, other], [a, other, sorry])).toStrictEqual([
      { code: "origin-gone", actors: ["nis"], claim: "a", because: "retracted", by: "sorry" },
    ]);
    const late = nis("late", 9000, { asOf: "2024-10-25", by: "us" });
    expect(why([a, late], [a, late], { to: { knownAt: day } })).toStrictEqual([
      { code: "origin-gone", actors: ["us"], claim: "late", because: "not-yet-known" },
    ]);
    expect(why([a, other], [a])).toStrictEqual([
      { code: "origin-gone", actors: ["un"], claim: "other", because: "elsewhere" },
    ]);
  });
  test("one that says something else: why", () => {
    const revision = { code: "revision", actors: ["nis"], from: "a", to: "b" };
    const later = nis("b", 4000, { asOf: "2024-10-25" });
    expect(why([a], [a, later])).toStrictEqual([{ ...revision, because: "replaced" }]);
    expect(why([a], [a, nis("b", about(3000))])).toStrictEqual([{ ...revision, because: "reworded" }]);
    expect(why([a], [a, nis("b", 4000, { corrects: "a" })])).toStrictEqual([
      { ...revision, because: "corrected", by: "b" },
    ]);
    expect(why([a], [later])).toStrictEqual([{ ...revision, because: "elsewhere" }]);
  });
  test("one without a name stays one", () => {
    const nobody = (id: string, figure: number, asOf: string) => say(id, { figure, asOf, via: [{ source: "page" }] });
    expect(why([nobody("a", 10, day)], [nobody("a", 10, day), nobody("b", 20, "2024-10-25")])).toMatchObject([
      { code: "revision", actors: [], from: "a", to: "b" },
    ]);
  });
  test("a member that leaves a joint statement is new, for the others stand by it", () => {
    const joint = say("joint", { by: "us", jointly: ["korea"], asOf: day });
    const left = say("alone", { by: "korea", figure: 9000, asOf: "2024-10-25" });
    expect(only("new-origin", [joint], [joint, left])).toStrictEqual([
      { code: "new-origin", answer: here, actors: ["korea"], claim: "alone" },
    ]);
    expect(why([joint], [joint, left])).toStrictEqual([]);
  });
  test("a joint voice that becomes two: one is it, the other is new", () => {
    const joint = say("joint", { by: "us", jointly: ["korea"], asOf: day });
    const later = ["korea", "us"].map((by) => say(by, { by, figure: 9000 + by.length, asOf: "2024-10-25" }));
    expect(why([joint], [joint, ...later])).toStrictEqual([
      { code: "revision", actors: ["korea"], from: "joint", to: "korea", because: "replaced" },
    ]);
    expect(only("new-origin", [joint], [joint, ...later])).toMatchObject([{ actors: ["us"], claim: "us" }]);
  });
  test("two voices that become one joint one: one is it, the other has joined", () => {
    const single = ["korea", "us"].map((by) => say(by, { by, figure: by.length, asOf: day }));
    const joint = say("z", { by: "us", jointly: ["korea"], figure: 10, asOf: "2024-10-25" });
    expect(why(single, [...single, joint])).toStrictEqual([
      { code: "revision", actors: ["us", "korea"], from: "us", to: "z", because: "replaced" },
      { code: "origin-gone", actors: ["korea"], claim: "korea", because: "joined" },
    ]);
  });
  test("the same statement printed again", () => {
    const again = (id: string) => nis(id, 3000, { via: ["dpa"] });
    expect(changes([a], [a, again("e")])).toStrictEqual([
      { code: "new-echoes", answer: here, actors: ["nis"], claim: "a", echoes: ["e"] },
    ]);
    expect(changes([a, again("e")], [a, again("e"), again("f")])).toMatchObject([{ echoes: ["f"] }]);
    expect(changes([a, again("e")], [a])).toStrictEqual([]);
  });
  test("the same claim that leaves something else open", () => {
    const total = nis("a", range(300, 400));
    expect(only("interval", [total], [total], { from: { at: day }, to: { at: "2024-10-25" } })).toStrictEqual([
      { code: "interval", answer: here, claim: "a", from: { low: 300, high: 400 }, to: { low: 300, high: null } },
    ]);
    const twenty = nis("a", 20);
    expect(only("interval", [twenty], [twenty], { to: { reading: "stated" } })).toStrictEqual([
      { code: "interval", answer: here, claim: "a", from: { low: 19, high: 20 }, to: { low: 20, high: 20 } },
    ]);
  });
});

describe("what follows from them", () => {
  const without = nis("none", unstated);
  test("the status, the hull and the estimate: from what to what, where there was any", () => {
    const hull = { low: 2850, high: 3149, lowBy: "a", highBy: "a" };
    const estimate = { policy: "range", low: 2850, high: 3149 };
    const facts = changes([without], [without, a]).filter(({ code }) => /status|hull|estimate/.test(code));
    expect(facts).toStrictEqual([
      { code: "status", answer: here, from: "no-figure", to: "single-origin" },
      { code: "hull", answer: here, to: hull },
      { code: "estimate", answer: here, from: { code: "no-figure" }, to: estimate },
    ]);
    expect(only("hull", [without, a], [without])).toStrictEqual([{ code: "hull", answer: here, from: hull }]);
  });
  test("conflicts and notes", () => {
    const rival = say("rival", { by: "un", figure: 9000, asOf: day });
    expect(only("new-conflict", [a], [a, rival])).toStrictEqual([
      { code: "new-conflict", answer: here, claims: ["a", "rival"] },
    ]);
    expect(only("conflict-resolved", [a, rival], [a])).toStrictEqual([
      { code: "conflict-resolved", answer: here, claims: ["a", "rival"] },
    ]);
    const note = { code: "denied", claims: ["no"], actors: ["un"] };
    const no = say("no", { by: "un", modality: "denied", asOf: day });
    expect(changes([a], [a, no])).toStrictEqual([{ code: "new-note", answer: here, note }]);
    expect(changes([a, no], [a])).toStrictEqual([{ code: "note-gone", answer: here, note }]);
  });
  test("tensions, by their claims and not by where their answers stand", () => {
    const training = count("training", { by: "hur", stage: "inTraining", figure: 11_000, asOf: day });
    const more = [
      nis("officers", 30, { population: "officers" }),
      count("trainees", { by: "hur", population: "officers", stage: "inTraining", figure: 110, asOf: day }),
    ];
    const both = [a, training, ...more];
    expect(only("new-tension", [a, training], both)).toMatchObject([{ tension: { part: { claim: "trainees" } } }]);
    expect(only("tension-resolved", both, [a, training])).toMatchObject([{ tension: { part: { claim: "trainees" } } }]);
    const before = nis("before", 5, { stage: "arrived" });
    const [tension] = reconcile([a, training]).tensions;
    expect(only("new-tension", [training], [a, training])).toStrictEqual([{ code: "new-tension", tension }]);
    expect(only("tension-resolved", [a, training], [training])).toStrictEqual([{ code: "tension-resolved", tension }]);
    const moved = changes([a, training], [a, training, { ...before, measure: { ...before.measure, stage: "aaa" } }]);
    expect(moved).toStrictEqual([{ code: "new-question", answer: { after: 0 } }]);
  });
  test("what is left out, and what no longer is, for which reason", () => {
    const late = nis("late", moreThan(4000), { asOf: "2024-10-25" });
    expect(only("unused", [a, late], [a, late], { to: { knownAt: day } })).toStrictEqual([
      { code: "unused", claim: "late", because: "not-yet-known" },
    ]);
    expect(only("used-now", [a, late], [a, late], { from: { at: day } })).toStrictEqual([
      { code: "used-now", claim: "late", because: "after-at" },
    ]);
    const right = nis("right", 3100, { corrects: "a" });
    expect(only("used-now", [a, right, late], [a, right, late], { from: { at: day } })).toStrictEqual([
      { code: "used-now", claim: "late", because: "after-at" },
    ]);
    expect(
      changes([a, late], [a, late], { from: { knownAt: day }, to: { at: day } }).filter(({ code }) => /use/.test(code)),
    ).toStrictEqual([{ code: "unused", claim: "late", because: "after-at" }]);
  });
  test("and what a later number made too old for the day", () => {
    const most = say("most", { by: "hur", figure: { kind: "atMost", high: 2000 }, asOf: day });
    const late = nis("late", moreThan(4000), { asOf: "2024-10-25" });
    expect(changes([most], [most, late])).toMatchObject([
      { code: "new-origin", claim: "late" },
      { code: "origin-gone", claim: "most", because: "outdated" },
      { code: "hull" },
      { code: "estimate" },
      { code: "unused", claim: "most", because: "outdated" },
    ]);
  });
});
