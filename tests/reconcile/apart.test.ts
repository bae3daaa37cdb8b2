import { reconcile, type Apart, type Claim } from "corroborate";
import { describe, expect, test } from "vitest";
import { count, moreThan, say, some, type Saying } from "./say.ts";

/** Pairs by the first claims of their answers. */
function apart(claims: readonly Claim[], options?: Parameters<typeof reconcile>[1]): string[] {
  const { answers, apart: found } = reconcile(claims, options);
  const first = (index: number) => answers[index]!.origins[0]?.claim ?? answers[index]!.notes[0]?.claims[0] ?? "?";
  return found.map(({ answers: [one, other], by, sameNumber }: Apart) => {
    const pair = [first(one), first(other)].toSorted().join(" | ");
    return `${pair}: ${by}${sameNumber === undefined ? "" : " (same number)"}`;
  });
}

const base: Saying = { asOf: "2024-10-18", figure: 3000 };
const one = say("a", { ...base, by: "x" });

describe("two questions that differ in one dimension are named", () => {
  test.each<[by: Apart["by"], other: Saying]>([
    ["population", { population: "officers" }],
    ["stage", { stage: "arrived" }],
    ["stage", { stage: "inTraining", counting: "stock" }],
    ["place", { place: "russia" }],
    ["unit", { unit: { of: "brigade" } }],
    ["counting", { counting: "stock" }],
    ["counting", { counting: "flow" }],
    ["period", { period: { from: "2024-01" } }],
    ["forecast", { modality: "planned" }],
    ["forecast", { due: "2024-12" }],
  ])("%s", (by, other) => {
    expect(apart([one, say("b", { ...base, by: "y", figure: 7, ...other })])).toStrictEqual([`a | b: ${by}`]);
  });
  test("due: a dated and an undated forecast, or two days", () => {
    const plan = (id: string, due?: string) =>
      say(id, {
        ...base,
        by: id,
        modality: "planned",
        figure: Number(id.length),
        ...(due === undefined ? {} : { due }),
      });
    expect(apart([plan("a"), plan("bb", "2024-12")])).toStrictEqual(["a | bb: due"]);
    expect(apart([plan("a", "2025"), plan("bb", "2024-12")])).toStrictEqual(["a | bb: due"]);
  });
  test("date: two windows of a stock, two undated claims", () => {
    expect(
      apart([count("a", { by: "x", asOf: "2024-10-01" }), count("b", { by: "x", asOf: "2024-10-18" })]),
    ).toStrictEqual(["a | b: date"]);
    expect(apart([count("a", { by: "x" }), count("b", { by: "y" })])).toStrictEqual(["a | b: date"]);
  });
  test("the denominator", () => {
    const pay = (id: string, ...per: string[]) =>
      say(id, { ...base, by: id, counting: "rate", unit: { of: "USD", per } });
    expect(apart([pay("a", "month"), pay("b", "unknown")])).toStrictEqual(["a | b: unit"]);
    expect(apart([pay("a", "month", "soldier"), pay("b", "soldier", "month")])).toStrictEqual([]);
    const there = { ...pay("b", "soldier", "month"), measure: { ...pay("b", "soldier", "month").measure, place: "x" } };
    expect(apart([pay("a", "month", "soldier"), there as Claim])).toStrictEqual(["a | b: place"]);
  });
  test("a total since a day and a stock at another stage, for a stock covers no period", () => {
    const since = say("a", { ...base, by: "x", period: { from: "2024-01" } });
    expect(apart([since, count("b", { by: "y", stage: "inTraining", figure: 7, asOf: "2024-10-18" })])).toStrictEqual([
      "a | b: stage",
    ]);
  });
  test("two numbers of a moment that bear no date but a start, for neither covers a period", () => {
    for (const counting of ["stock", "rate"] as const)
      expect(
        apart([
          say("a", { by: "x", counting, period: { from: "2024-01" } }),
          say("b", { by: "y", counting, figure: 7, place: "russia" }),
        ]),
      ).toStrictEqual(["a | b: place"]);
  });
  test("not two rates of two places and times", () => {
    const rate = (id: string, place: string, asOf: string) => say(id, { by: id, place, asOf, counting: "rate" });
    expect(apart([rate("a", "kursk", "2024-10-18"), rate("b", "omsk", "2024-10-18")])).toStrictEqual(["a | b: place"]);
    expect(apart([rate("a", "kursk", "2024-10-18"), rate("b", "omsk", "2024-01-01")])).toStrictEqual([]);
  });
  test("a total and a stock, whatever their dates, for a total has none to compare", () => {
    expect(apart([one, count("b", { by: "y", stage: "dispatched", figure: 7, asOf: "2023-01-01" })])).toStrictEqual([
      "a | b: counting",
    ]);
    expect(apart([one, say("b", { by: "y", figure: 7, place: "russia", asOf: "2023-01-01" })])).toStrictEqual([
      "a | b: place",
    ]);
  });
});

describe("two that differ in more are not", () => {
  test.each<[what: string, other: Saying]>([
    ["population and place", { population: "officers", place: "russia" }],
    ["stage and place", { stage: "arrived", place: "russia" }],
    ["stage and population", { stage: "arrived", population: "officers" }],
    ["unit and place", { unit: { of: "brigade" }, place: "russia" }],
    ["stage and forecast", { stage: "arrived", modality: "planned" }],
    ["stage and period", { stage: "arrived", period: { from: "2024-01" } }],
  ])("%s", (_what, other) => {
    expect(apart([one, say("b", { ...base, by: "y", figure: 7, ...other })])).toStrictEqual([]);
  });
  test("stage and date, of two stocks", () => {
    const other = (asOf: string) => count("b", { by: "y", figure: 7, stage: "inTraining", asOf });
    expect(apart([count("a", { by: "x", asOf: "2024-10-18" }), other("2024-11-30")])).toStrictEqual([]);
    expect(apart([count("a", { by: "x", asOf: "2024-10-18" }), other("2024-10-25")])).toStrictEqual(["a | b: stage"]);
    expect(apart([count("a", { by: "x", asOf: "2024-10-18" }), other("2024-10-26")])).toStrictEqual([]);
    expect(apart([count("a", { by: "x", asOf: "2024-10-18" }), other("2024-10-26")], { windowDays: 8 })).toStrictEqual([
      "a | b: stage",
    ]);
  });
  test("stage and date, of a window and what lies before or after it", () => {
    const window = [count("a", { by: "x", asOf: "2024-10-18" }), count("aa", { by: "xx", asOf: "2024-10-12" })];
    const other = (asOf: string) => apart([...window, count("b", { by: "y", figure: 7, stage: "inTraining", asOf })]);
    expect(other("2024-10-25")).toStrictEqual(["a | b: stage"]);
    expect(other("2024-10-26")).toStrictEqual([]);
    expect(other("2024-10-05")).toStrictEqual(["a | b: stage"]);
    expect(other("2024-10-04")).toStrictEqual([]);
  });
  test("plans of stocks are of the day they are for, whenever they were said", () => {
    const plan = (id: string, place: string, asOf: string) =>
      count(id, { by: id, figure: Number(asOf.slice(-2)), place, asOf, modality: "planned" });
    expect(apart([plan("a", "kursk", "2024-01-01"), plan("b", "moscow", "2024-10-18")])).toStrictEqual([
      "a | b: place",
    ]);
  });
  test("a dated stock and an undated one of another place", () => {
    expect(
      apart([count("a", { by: "x", asOf: "2024-10-18" }), count("b", { by: "y", place: "russia" })]),
    ).toStrictEqual([]);
    expect(
      apart([count("a", { by: "x", place: "russia", asOf: "2024-10-18" }), count("b", { by: "y" })]),
    ).toStrictEqual([]);
    expect(apart([count("a", { by: "x" }), count("b", { by: "y", place: "russia" })])).toStrictEqual(["a | b: place"]);
  });
});

describe("the same number at two stages is the likeliest confusion", () => {
  const tried = say("tried", { by: "x", stage: "desertionAttempted", figure: 18, place: "kursk", asOf: "2024-10" });
  test("whatever the place and the date", () => {
    const { apart: found } = reconcile([
      tried,
      say("did", { by: "y", stage: "deserted", figure: 18, place: "russia", asOf: "2024-10-18" }),
    ]);
    expect(found).toStrictEqual([{ answers: [0, 1], by: "stage", sameNumber: ["did", "tried"] }]);
  });
  test("however hedged", () => {
    expect(
      apart([tried, say("did", { by: "y", stage: "deserted", figure: moreThan(18), asOf: "2024-10" })]),
    ).toStrictEqual(["did | tried: stage (same number)"]);
  });
  test("in the same place it is named once, with the number", () => {
    expect(
      apart([tried, say("did", { by: "y", stage: "deserted", figure: 18, place: "kursk", asOf: "2024-10" })]),
    ).toStrictEqual(["did | tried: stage (same number)"]);
  });
  test("not another number, population or unit, nor a plan, nor «some»", () => {
    const did = (saying: Saying) =>
      say("did", { by: "y", stage: "deserted", figure: 18, asOf: "2024-10-18", ...saying });
    for (const saying of [
      { figure: 19 },
      { population: "officers" },
      { unit: { of: "brigade" } },
      { modality: "planned" },
    ] as const)
      expect(apart([tried, did(saying)])).toStrictEqual([]);
    expect(
      apart([
        say("tried", { by: "x", stage: "desertionAttempted", figure: some, place: "kursk", asOf: "2024-10" }),
        did({ figure: some }),
      ]),
    ).toStrictEqual([]);
  });
});

describe("the list", () => {
  test("is in the order of the answers, and then of the dimensions, each pair as they stand there", () => {
    const claims = ["kursk", "moscow", "omsk"].flatMap((place, index) => [
      count(`a${index}`, { by: "x", figure: 10 + index, place, asOf: `2024-10-0${9 - index}` }),
      count(`b${index}`, { by: "x", figure: 20 + index, place, asOf: `2024-10-0${9 - index}`, unit: { of: "tank" } }),
      say(`c${index}`, { by: "x", figure: 30 + index, place, stage: "present", asOf: "2024-10-09" }),
    ]);
    const found = reconcile(claims).apart.map(({ answers: [one, other], by }) => [one, other, by] as const);
    expect(found).toHaveLength(3 * 3 + 3 * 2);
    expect(found).toStrictEqual(found.toSorted(([a, b, by], [c, d, other]) => a - c || b - d || (by < other ? -1 : 1)));
    for (const [one, other] of found) expect(one).toBeLessThan(other);
  });
  test("names one number at several pairs of stages", () => {
    const at = (id: string, stage: string, figure: number) => say(id, { by: id, figure, stage, asOf: "2024-10-18" });
    const claims = [at("a", "arrived", 18), at("b", "deployed", 18), at("c", "lost", 18), at("d", "used", 19)];
    expect(apart(claims)).toStrictEqual([
      "a | b: stage (same number)",
      "a | c: stage (same number)",
      "a | d: stage",
      "b | c: stage (same number)",
      "b | d: stage",
      "c | d: stage",
    ]);
  });
});

describe("many", () => {
  test("seventeen places: each with the next in time, not in the order of names", () => {
    const stocks = Array.from({ length: 17 }, (_, index) =>
      count(`c${index}`, {
        by: "x",
        place: `p${String(index).padStart(2, "0")}`,
        figure: index + 1,
        asOf: `2024-10-${String(10 + ((index * 5) % 17)).padStart(2, "0")}`,
      }),
    );
    const { apart: found, answers } = reconcile(stocks);
    const day = (index: number) => Number(answers[index]!.question.through!.slice(-2));
    expect(found).toHaveLength(16);
    for (const {
      answers: [one, other],
    } of found)
      expect(Math.abs(day(one) - day(other))).toBe(1);
  });
  test("sixteen places: every pair", () => {
    const places = Array.from({ length: 16 }, (_, index) => say(`c${index}`, { ...base, by: "x", place: `p${index}` }));
    expect(reconcile(places).apart).toHaveLength((16 * 15) / 2);
  });
  test("beyond that each is named with its neighbours, so that the list stays in proportion", () => {
    const places = Array.from({ length: 300 }, (_, index) =>
      say(`c${index}`, { ...base, by: "x", place: `p${index}`, figure: index }),
    );
    const { apart: found, answers } = reconcile(places);
    expect(found.length).toBeLessThan(2 * answers.length);
    expect(new Set(found.flatMap(({ answers: pair }) => pair)).size).toBe(answers.length);
  });
});
