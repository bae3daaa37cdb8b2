import { readFileSync } from "node:fs";
import { Dossier, reconcile, type Answer, type Reconciliation, type ReconcileOptions } from "corroborate";
import { describe, expect, test } from "vitest";
import { notesOf, tensions, voices } from "./say.ts";

const dossier = Dossier.parse(JSON.parse(readFileSync("examples/north-korean-troops/dossier.json", "utf8")));

/** The answer in which a claim stands, is repeated, replaced or noted. */
function answerWith(id: string, result: Reconciliation): Answer {
  const found = result.answers.find(
    ({ origins, notes }) =>
      origins.some(({ claim, echoes, revisions }) => [claim, ...echoes, ...revisions].some((each) => each === id)) ||
      (origins.length === 0 && notes.some(({ claims }) => claims.some((each) => each === id))),
  );
  if (found === undefined) throw new Error(`${id} is in no answer`);
  return found;
}

const asked = (id: string, options: ReconcileOptions = {}) => answerWith(id, reconcile(dossier, options));
const replaced = (id: string, figure: object) =>
  Dossier.parse({
    ...dossier,
    claims: dossier.claims.map((claim) => (claim.id === id ? { ...claim, figure } : claim)),
  });
/** What the origins themselves say, who give a number at all: «some soldiers» is no rival of a number. */
const numbered = (answer: Answer) =>
  voices({ ...answer, origins: answer.origins.filter(({ interval }) => interval.low > 1) });

describe("sent, on 18 October", () => {
  const sent = asked("s4-03", { at: "2024-10-18", knownAt: "2024-10-18" });
  test("NIS, about 1,500: one origin, however many repeat it", () => {
    expect(numbered(sent)).toStrictEqual(["nis: s4-03 = s4-01"]);
    expect(sent.hull).toStrictEqual({ low: 1350, high: 1650, lowBy: "s4-03", highBy: "s4-03" });
    expect(sent.conflicts).toStrictEqual([]);
    expect(sent.question).toMatchObject({ measure: { stage: "dispatched" }, through: "2024-10-18" });
  });
  test("the headline lost its «about»", () => {
    expect(notesOf("hedge-lost", sent)).toStrictEqual([
      { code: "hedge-lost", claims: ["s4-03", "s4-01"], of: "figure" },
    ]);
  });
  test("«several thousand arrived» is another stage and one other origin, not three", () => {
    const arrived = asked("s3-04", { at: "2024-10-18" });
    expect(arrived.question.measure.stage).toBe("arrived");
    expect(voices(arrived)).toStrictEqual(["hur: s3-04 = s4-11"]);
    expect(notesOf("truncated-path", arrived)).toStrictEqual([
      { code: "truncated-path", claims: ["s4-11", "s3-04"], relay: "isw", root: ["hur"] },
    ]);
  });
});

describe("sent, on 25 October", () => {
  const sent = asked("s1-01", { at: "2024-10-25", knownAt: "2024-10-25" });
  test("NIS, more than 3,000: a revision of 1,500 and no conflict", () => {
    expect(numbered(sent)).toStrictEqual(["nis: s1-01 = s0-05 < s4-01 < s4-03"]);
    expect(sent.conflicts).toStrictEqual([]);
    expect(sent.status).not.toBe("conflict");
    expect(notesOf("cumulative-decrease", sent)).toStrictEqual([]);
  });
  test("one relay prints «3,000»: the cautious wording stands", () => {
    expect(notesOf("hedge-lost", sent)).toStrictEqual([
      { code: "hedge-lost", claims: ["s1-01", "s0-05"], of: "figure" },
    ]);
    expect(sent.origins.find(({ claim }) => claim === "s1-01")).toMatchObject({
      interval: { low: 3001, high: null },
      role: "bound",
    });
  });
});

describe("in training", () => {
  test("11,000 from military intelligence, «perhaps» 2 x 6,000 = 12,000 from the president", () => {
    expect(voices(asked("s4-09"))).toStrictEqual(["hur: s4-09"]);
    expect(asked("s4-09").hull).toMatchObject({ low: 10_500, high: 11_499 });
    expect(numbered(asked("s1-04"))).toContain("ukraine-government: s1-04");
    expect(asked("s1-04").origins.find(({ claim }) => claim === "s1-04")?.interval).toStrictEqual({
      low: 11_500,
      high: 12_499,
    });
    expect(dossier.claims.find(({ id }) => id === "s1-04")?.modality).toBe("speculated");
  });
  test("one origin or two is originLevel's choice, and the origins say which", () => {
    const speakers = (originLevel: NonNullable<ReconcileOptions["originLevel"]>) =>
      ["s4-09", "s1-04"].map((id) => asked(id, { originLevel }).origins.find(({ claim }) => claim === id)?.actors);
    expect(speakers("speaker")).toStrictEqual([["budanov"], ["zelensky"]]);
    expect(speakers("institution")).toStrictEqual([["hur"], ["ukraine-government"]]);
    expect(speakers("top")).toStrictEqual([["ukraine"], ["ukraine"]]);
  });
  test("«3,000» in training has no origin and is flagged", () => {
    expect(notesOf("unnamed-origin", asked("s0-01"))).toStrictEqual([{ code: "unnamed-origin", claims: ["s0-01"] }]);
    expect(voices(asked("s0-01"))).toContain("blue-news: s0-01");
  });
});

describe("forecast", () => {
  test("about 12,000 without a date and 10,000 by December: two questions told apart by due", () => {
    const result = reconcile(dossier);
    const [undated, december] = [answerWith("s4-04", result), answerWith("s1-02", result)];
    expect([undated.question.due, december.question.due]).toStrictEqual([undefined, "2024-12"]);
    expect([undated.question.forecast, december.question.forecast]).toStrictEqual([true, true]);
    const pair = [undated, december].map((each) => result.answers.indexOf(each));
    expect(
      result.apart.filter(({ by, answers }) => by === "due" && answers.every((index) => pair.includes(index))),
    ).toHaveLength(1);
    for (const answer of [undated, december]) {
      expect(notesOf("possible-revision", answer)).toStrictEqual([
        { code: "possible-revision", claims: ["s1-02", "s4-04"] },
      ]);
      expect(answer.origins.flatMap(({ revisions }) => revisions)).toStrictEqual([]);
    }
    expect(voices(undated)).toStrictEqual(["nis: s4-04"]);
    expect(voices(december)).toStrictEqual(["nis: s1-02"]);
  });
});

describe("December", () => {
  const sent = asked("s2-02");
  test("more than 10,000 sent, the US and South Korea jointly", () => {
    expect(sent.origins.find(({ claim }) => claim === "s2-02")).toMatchObject({
      actors: ["us", "south-korea"],
      interval: { low: 10_001, high: null },
      role: "bound",
    });
    expect(sent.hull).toStrictEqual({ low: 10_001, high: null, lowBy: "s2-02" });
    expect(sent.conflicts).toStrictEqual([]);
  });
  test("agrees with the plan and is never averaged with it", () => {
    expect(sent.question.forecast).toBeUndefined();
    const plan = asked("s1-02");
    expect(plan.hull!.high!).toBeGreaterThanOrEqual(sent.hull!.low);
    for (const policy of ["range", "conservative", "floor", "median"] as const) {
      expect(voices(asked("s2-02", { policy })).join(" ")).not.toMatch(/s1-02|s4-04/);
      expect(asked("s2-02", { policy }).estimate).not.toHaveProperty("best");
    }
  });
});

describe("more in training than sent?", () => {
  const until = { at: "2024-10-25", knownAt: "2024-10-25" };
  const asExactly = reconcile(replaced("s1-01", { kind: "exact", value: 3000 }), until);
  test("against NIS read as exactly 3,000: a tension", () => {
    expect(tensions(asExactly)).toContain("inTraining <= dispatched: s4-09 > s1-01");
  });
  test("against «more than 3,000»: none", () => {
    expect(tensions(reconcile(dossier, until))).toStrictEqual([]);
    expect(tensions(reconcile(dossier))).toStrictEqual([]);
  });
});

describe("deserted", () => {
  test("18 who tried and 18 who did: two stages, kept apart, flagged", () => {
    const result = reconcile(dossier);
    const [tried, did] = [answerWith("s0-09", result), answerWith("s4-06", result)];
    expect([tried.question.measure.stage, did.question.measure.stage]).toStrictEqual([
      "desertionAttempted",
      "deserted",
    ]);
    expect([tried, did].map((each) => voices(each))).toStrictEqual([["blue-news: s0-09"], ["hur: s4-06"]]);
    expect(result.apart).toContainEqual({
      answers: [result.answers.indexOf(did), result.answers.indexOf(tried)],
      by: "stage",
      sameNumber: ["s4-06", "s0-09"],
    });
  });
});

describe("pay", () => {
  test("2,000 USD per soldier and month: one origin, two sub-headings its echoes, one of them firmer", () => {
    const pay = asked("s0-11");
    expect(voices(pay)).toStrictEqual(["nis: s0-11 = s0-02 = s0-10"]);
    expect(pay.question.measure.unit).toStrictEqual({ of: "USD", per: ["soldier", "month"] });
    expect(pay.hull).toMatchObject({ low: 1900, high: 2100 });
    expect(notesOf("hedge-lost", pay)).toStrictEqual([
      { code: "hedge-lost", claims: ["s0-11", "s0-10"], of: "modality" },
    ]);
    expect(notesOf("unnamed-origin", pay)).toStrictEqual([{ code: "unnamed-origin", claims: ["s0-02", "s0-10"] }]);
  });
  test("6 to 18 cents of an unknown period: not comparable", () => {
    const cents = asked("s0-03");
    expect(cents.question.measure.unit).toStrictEqual({ of: "USD", per: ["soldier", "unknown"] });
    expect(voices(cents)).toStrictEqual(["blue-news: s0-03 = s0-12"]);
    expect(cents.hull).toMatchObject({ low: 0.06, high: 0.18 });
  });
});

describe("Russian casualties", () => {
  test("more than 650,000, by an interested party, doubted by the reporter as too high: both notes", () => {
    const casualties = asked("s3-02");
    expect(numbered(casualties)).toStrictEqual(["ukraine: s3-02"]);
    expect(casualties.hull).toStrictEqual({ low: 650_001, high: null, lowBy: "s3-02" });
    expect(notesOf("interested-party", casualties)).toStrictEqual([
      { code: "interested-party", claims: ["s3-02"], actor: "ukraine", interest: "high" },
    ]);
    expect(notesOf("reporter-doubts", casualties)).toStrictEqual([
      { code: "reporter-doubts", claims: ["s3-02"], by: "publisher-003", stance: "doubts", direction: "tooHigh" },
    ]);
  });
});

describe("in combat", () => {
  test("nobody confirms: no number, never 0", () => {
    const combat = reconcile(dossier).answers.filter(({ question: { measure } }) => measure.stage === "inCombat");
    expect(combat.length).toBeGreaterThan(0);
    for (const answer of combat) {
      expect(answer).toMatchObject({
        status: "no-figure",
        origins: [],
        conflicts: [],
        estimate: { code: "no-figure" },
      });
      expect(answer.hull).toBeUndefined();
      expect(answer.agreement).toBeUndefined();
    }
    expect(
      combat.flatMap((each) => notesOf("not-confirmed", each)).map((note) => ("actors" in note ? note.actors : [])),
    ).toStrictEqual([["journalists", "western-intelligence"], ["uk"], ["nato"]]);
  });
});

describe("the whole dossier", () => {
  test("6,625, the mean of 1,500, 3,000, 10,000 and 12,000, is nowhere", () => {
    for (const policy of ["range", "conservative", "floor", "median"] as const)
      expect(JSON.stringify(reconcile(dossier, { policy }))).not.toContain("6625");
  });
  test("every claim is heard", () => {
    const result = reconcile(dossier);
    const heard = result.answers.flatMap(({ origins, notes }) => [
      ...origins.flatMap(({ claim, echoes, revisions }) => [claim, ...echoes, ...revisions]),
      ...notes.flatMap(({ claims }) => claims),
    ]);
    expect([...new Set<string>(heard)].toSorted()).toStrictEqual(
      dossier.claims.map(({ id }) => id as string).toSorted(),
    );
    expect(result.unused).toStrictEqual([]);
  });
  test("in training is the only conflict, between a page that names nobody and the president", () => {
    expect(
      reconcile(dossier)
        .answers.filter(({ status }) => status === "conflict")
        .map(({ conflicts }) => conflicts),
    ).toStrictEqual([[["s0-01", "s1-04"]]]);
  });
});
