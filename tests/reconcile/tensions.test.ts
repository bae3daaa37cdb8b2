import { reconcile, stageOrder, type Claim, type StageOrder } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { about, answered, atLeast, count, dossier, moreThan, range, say, tensions, upTo, type Saying } from "./say.ts";

const training = (figure: Saying["figure"], saying: Saying = {}) =>
  count("training", { by: "hur", stage: "inTraining", figure: figure ?? 0, asOf: "2024-10-18", ...saying });
const sent = (figure: Saying["figure"], saying: Saying = {}) =>
  say("sent", { by: "nis", figure: figure ?? 0, asOf: "2024-10-23", ...saying });
const wholes = {
  populations: [
    { id: "officers", name: "officers", partOf: "soldiers" },
    { id: "soldiers", name: "soldiers", partOf: "people" },
    { id: "people", name: "people" },
  ],
  places: [
    { id: "kursk", name: "Kursk", partOf: "russia" },
    { id: "russia", name: "Russia" },
  ],
} as never;
const between = (...claims: Parameters<typeof dossier>[0]) => tensions(reconcile(dossier(claims, wholes)));

describe("more in training than were ever sent", () => {
  test("11,000 in training against exactly 3,000 sent", () => {
    const { tensions: found, answers } = reconcile([training(11_000), sent(3000)]);
    expect(found).toStrictEqual([
      {
        rule: "inTraining <= dispatched",
        part: { answer: 1, claim: "training", interval: { low: 10_500, high: 11_499 } },
        whole: { answer: 0, claim: "sent", interval: { low: 2850, high: 3149 } },
      },
    ]);
    expect(answers[found[0]!.part.answer]!.question.measure.stage).toBe("inTraining");
  });
  test.each<[words: string, figure: Saying["figure"]]>([
    ["more than 3,000", moreThan(3000)],
    ["at least 3,000", atLeast(3000)],
    ["about 11,000", about(11_000)],
    ["11,347, which the slack of 11,000 reaches", 11_347],
    ["some", { kind: "some" }],
    ["no number", { kind: "unstated" }],
    ["up to 10,500", upTo(10_500)],
  ])("none against %s", (_words, figure) => {
    expect(tensions(reconcile([training(11_000), sent(figure)]))).toStrictEqual([]);
  });
  test.each<[words: string, figure: Saying["figure"]]>([
    ["up to 10,000", upTo(10_000)],
    ["several thousand", { kind: "vague", low: 2000, high: 10_000 }],
    ["3,000 to 10,499", range(3000, 10_499)],
  ])("one against %s", (_words, figure) => {
    expect(tensions(reconcile([training(11_000), sent(figure)]))).toStrictEqual([
      "inTraining <= dispatched: training > sent",
    ]);
  });
  test("one against a bound that is too old for the day of the answer, and holds for its own", () => {
    const [old, later] = [sent(upTo(300)), say("later", { by: "cia", figure: 20_000, asOf: "2024-12-01" })];
    const started = say("started", { by: "hur", stage: "arrived", figure: 3500, asOf: "2024-10-20" });
    expect(tensions(reconcile([started, old, later]))).toStrictEqual(["arrived <= dispatched: started > sent"]);
  });
  test("none between touching ends", () => {
    expect(tensions(reconcile([training(range(500, 900)), sent(range(100, 500))]))).toStrictEqual([]);
    expect(tensions(reconcile([training(range(501, 900)), sent(range(100, 500))]))).toHaveLength(1);
  });
  test("none from what is not confirmed, a plan, a denied number", () => {
    for (const modality of ["notConfirmed", "denied", "excluded", "planned", "expected"] as const) {
      expect(tensions(reconcile([training(11_000, { modality }), sent(3000)]))).toStrictEqual([]);
      expect(tensions(reconcile([training(11_000), sent(3000, { modality })]))).toStrictEqual([]);
    }
    expect(tensions(reconcile([training(11_000, { due: "2024-11" }), sent(3000)]))).toStrictEqual([]);
  });
  test("none from a replaced number", () => {
    expect(
      tensions(
        reconcile([training(11_000), sent(3000), say("more", { by: "nis", figure: 12_000, asOf: "2024-10-30" })]),
      ),
    ).toStrictEqual([]);
  });
  test("none between different units, or with a rate", () => {
    expect(tensions(reconcile([training(11_000, { unit: { of: "brigade" } }), sent(3000)]))).toStrictEqual([]);
    expect(tensions(reconcile([training(11_000, { counting: "rate" }), sent(3000)]))).toStrictEqual([]);
    expect(tensions(reconcile([training(11_000), sent(3000, { counting: "rate" })]))).toStrictEqual([]);
  });
});

describe("the order of stages", () => {
  const total = (id: string, stage: string, figure: number) => say(id, { by: id, stage, figure, asOf: "2024-10-18" });
  const pairs: readonly (readonly [string, string])[] = [
    ["killed", "casualties"],
    ["wounded", "casualties"],
    ["inTraining", "present"],
    ["present", "arrived"],
    ["arrived", "dispatched"],
    ["ready", "present"],
    ["inCombat", "deployed"],
    ["deployed", "arrived"],
    ["deserted", "arrived"],
    ["inTraining", "dispatched"],
    ["inCombat", "dispatched"],
    ["deserted", "dispatched"],
  ];
  test.each(pairs)("%s <= %s", (part, whole) => {
    expect(tensions(reconcile([total("p", part, 9000), total("w", whole, 100)]))).toStrictEqual([
      `${part} <= ${whole}: p > w`,
    ]);
    expect(tensions(reconcile([total("p", part, 100), total("w", whole, 9000)]))).toStrictEqual([]);
  });
  test.each([
    ["killed", "wounded"],
    ["killed", "dispatched"],
    ["captured", "casualties"],
    ["inCombat", "present"],
    ["desertionAttempted", "arrived"],
    ["pledged", "dispatched"],
  ])("nothing between %s and %s", (one, other) => {
    expect(tensions(reconcile([total("p", one, 9000), total("w", other, 100)]))).toStrictEqual([]);
    expect(tensions(reconcile([total("p", one, 100), total("w", other, 9000)]))).toStrictEqual([]);
  });
  test("is data that a caller extends", () => {
    const claims = [total("p", "hospitalised", 9000), total("w", "casualties", 100)];
    expect(tensions(reconcile(claims))).toStrictEqual([]);
    expect(tensions(reconcile(claims, { order: [...stageOrder, ["hospitalised", "wounded"]] }))).toStrictEqual([
      "hospitalised <= casualties: p > w",
    ]);
    expect(
      tensions(reconcile([total("p", "killed", 9000), total("w", "casualties", 100)], { order: [] })),
    ).toStrictEqual([]);
  });
  test("tensions come in the order of the answers, of the part and then of the whole", () => {
    const claims = [
      training(9000),
      total("at", "arrived", 100),
      count("present", { by: "x", figure: 100, asOf: "2024-10-18" }),
      sent(100),
      training(9000, { place: "kursk" }),
      say("in russia", { by: "y", figure: 100, place: "kursk", asOf: "2024-10-23" }),
    ].map((claim, index) => ({ ...claim, id: `${claim.id} ${index}` as Claim["id"] }));
    const found = reconcile(claims).tensions.map(({ part, whole }) => [part.answer, whole.answer]);
    expect(found).toStrictEqual(found.toSorted(([a, b], [c, d]) => a! - c! || b! - d!));
    expect(found).toHaveLength(4);
    expect(reconcile(claims.toReversed()).tensions).toStrictEqual(reconcile(claims).tensions);
  });
  test("a circular order of the caller's ends", () => {
    const order: StageOrder = [
      ["killed", "casualties"],
      ["casualties", "killed"],
    ];
    expect(tensions(reconcile([total("p", "killed", 9000), total("w", "casualties", 100)], { order }))).toStrictEqual([
      "killed <= casualties: p > w",
    ]);
  });
  test("without the steps between nothing else is needed", () => {
    const claims = [total("p", "deserted", 9000), total("w", "dispatched", 100), total("m", "arrived", 5000)];
    expect(tensions(reconcile(claims))).toStrictEqual([
      "arrived <= dispatched: m > w",
      "deserted <= arrived: p > m",
      "deserted <= dispatched: p > w",
    ]);
  });
});

describe("part <= whole", () => {
  test("through the population, the place, the stage, and all at once", () => {
    expect(
      between(sent(500, { population: "officers" }), say("all", { by: "x", figure: 100, asOf: "2024-10-23" })),
    ).toStrictEqual(["part <= whole: sent > all"]);
    expect(
      between(sent(500, { place: "kursk" }), say("all", { by: "x", figure: 100, asOf: "2024-10-23", place: "russia" })),
    ).toStrictEqual(["part <= whole: sent > all"]);
    expect(
      between(
        training(500, { population: "officers", place: "kursk" }),
        sent(100, { population: "people", place: "russia" }),
      ),
    ).toStrictEqual(["inTraining <= dispatched: training > sent"]);
  });
  test("not the other way round, nor between siblings", () => {
    expect(
      between(sent(100, { population: "officers" }), say("all", { by: "x", figure: 500, asOf: "2024-10-23" })),
    ).toStrictEqual([]);
    expect(
      between(
        sent(500, { population: "officers" }),
        say("pilots", { by: "x", figure: 100, population: "pilots", asOf: "2024-10-23" }),
      ),
    ).toStrictEqual([]);
  });
  test("an absent place is neither part nor whole", () => {
    expect(
      between(sent(500, { place: "kursk" }), say("all", { by: "x", figure: 100, asOf: "2024-10-23" })),
    ).toStrictEqual([]);
    expect(between(sent(500), say("all", { by: "x", figure: 100, place: "russia", asOf: "2024-10-23" }))).toStrictEqual(
      [],
    );
  });
  test("what is not listed is part of nothing", () => {
    expect(
      tensions(
        reconcile([
          sent(500, { place: "kursk" }),
          say("all", { by: "x", figure: 100, asOf: "2024-10-23", place: "russia" }),
        ]),
      ),
    ).toStrictEqual([]);
  });
  test("the order of denominators makes no difference", () => {
    const pay = (id: string, figure: number, place: string, ...per: string[]) =>
      say(id, { by: id, figure, place, stage: "lost", unit: { of: "ton", per }, asOf: "2024-10-18" });
    expect(between(pay("a", 500, "kursk", "day", "ship"), pay("b", 100, "russia", "ship", "day"))).toStrictEqual([
      "part <= whole: a > b",
    ]);
    expect(between(pay("a", 500, "kursk", "day"), pay("b", 100, "russia", "ship"))).toStrictEqual([]);
  });
});

describe("running totals in time", () => {
  test("a total bounds what came before it and not what came after", () => {
    expect(tensions(reconcile([training(11_000, { asOf: "2024-10-23" }), sent(3000)]))).toHaveLength(1);
    expect(tensions(reconcile([training(11_000, { asOf: "2024-10-24" }), sent(3000)]))).toStrictEqual([]);
  });
  test("the widest excess is reported, once", () => {
    const claims = [
      training(5000, { asOf: "2024-10-11" }),
      count("more", { by: "isw", stage: "inTraining", figure: 8000, asOf: "2024-10-12" }),
      sent(3000),
      say("fewer", { by: "us", figure: 1000, asOf: "2024-10-24" }),
      say("before", { by: "uk", figure: 10, asOf: "2024-10-01" }),
    ];
    expect(tensions(reconcile(claims))).toStrictEqual(["inTraining <= dispatched: more > fewer"]);
  });
  test("a flow is part of the total since", () => {
    const killed = say("killed", {
      by: "x",
      stage: "killed",
      counting: "flow",
      figure: 900,
      period: { from: "2024-09", through: "2024-09" },
    });
    const total = say("total", { by: "y", stage: "killed", figure: 100, asOf: "2024-10-18" });
    expect(tensions(reconcile([killed, total]))).toStrictEqual(["part <= whole: killed > total"]);
    const since = (from: string) =>
      say("total", { by: "y", stage: "killed", figure: 100, asOf: "2024-10-18", period: { from } });
    expect(tensions(reconcile([killed, since("2024-09-01")]))).toHaveLength(1);
    expect(tensions(reconcile([killed, since("2024-09-02")]))).toStrictEqual([]);
  });
  test("a total since a day contains neither a stock nor a total since an earlier day", () => {
    const since = (id: string, from: string, figure: number, asOf = "2024-10-23") =>
      say(id, { by: id, figure, asOf, period: { from } });
    expect(tensions(reconcile([training(11_000), since("sent", "2024-10", 100)]))).toStrictEqual([]);
    expect(tensions(reconcile([since("long", "2022-02-24", 9000), since("short", "2024-01", 100)]))).toStrictEqual([]);
    expect(tensions(reconcile([since("short", "2024-01", 9000), since("long", "2022-02-24", 100)]))).toStrictEqual([
      "part <= whole: short > long",
    ]);
    expect(tensions(reconcile([since("short", "2024-01", 9000), sent(100)]))).toStrictEqual([
      "part <= whole: short > sent",
    ]);
  });
  test("totals since October and since 1 October may be one count", () => {
    const since = (id: string, from: string, figure: number) =>
      say(id, { by: id, figure, asOf: "2024-10-23", period: { from } });
    expect(tensions(reconcile([since("a", "2024-10", 9000), since("b", "2024-10-01", 100)]))).toStrictEqual([]);
    expect(tensions(reconcile([since("a", "2024-10", 9000), since("b", "2024-09-30", 100)]))).toHaveLength(1);
  });
  test("of the totals since many days the sixteen that begin last are looked at, and the one since ever", () => {
    const since = (id: string, figure: number, from?: string, stage = "casualties") =>
      say(id, { by: "x", stage, figure, asOf: "2024-10-23", ...(from === undefined ? {} : { period: { from } }) });
    const wholes = Array.from({ length: 20 }, (_, day) =>
      since(`from ${day + 1}`, 100, `2024-01-${String(day + 1).padStart(2, "0")}`),
    );
    const part = since("part", 9000, "2024-01-20", "killed");
    const found = reconcile([part, since("ever", 100), ...wholes]).tensions.map(({ whole }) => whole.claim as string);
    expect(found).toStrictEqual(["ever", ...wholes.slice(4).map(({ id }) => id as string)]);
    expect(reconcile([{ ...part, period: undefined }, ...wholes] as Claim[]).tensions).toStrictEqual([]);
  });
  test("of two totals since one day the one that ends first is the nearer", () => {
    const since = (id: string, figure: number, from: string, asOf: string, stage = "casualties") =>
      say(id, { by: "x", stage, figure, asOf, period: { from } });
    const later = Array.from({ length: 15 }, (_, day) =>
      since(`from ${day + 2}`, 100, `2024-01-${String(day + 2).padStart(2, "0")}`, "2024-10-23"),
    );
    const claims = [
      since("part", 9000, "2024-02", "2024-10-01", "killed"),
      since("longer", 100, "2024-01-01", "2024-10-23"),
      since("shorter", 100, "2024-01", "2024-10-22"),
      ...later,
    ];
    expect(reconcile(claims).tensions.map(({ whole }) => whole.claim as string)).toStrictEqual([
      "shorter",
      ...later.map(({ id }) => id as string),
    ]);
  });
  test("a total of October is of no certain day: it bounds what came before it, and what is of October too", () => {
    const part = (asOf: string) => say("part", { by: "x", stage: "arrived", figure: 9000, asOf });
    const whole = (asOf: string) => say("whole", { by: "y", figure: 100, asOf });
    const found = (one: string, other: string) => reconcile([part(one), whole(other)]).tensions.length;
    expect(found("2024-09-30", "2024-10")).toBe(1);
    expect(found("2024-10-01", "2024-10")).toBe(1);
    expect(found("2024-10-02", "2024-10")).toBe(0);
    expect(found("2024-10", "2024-10")).toBe(1);
    expect(found("2024-10", "2024-10-30")).toBe(0);
    expect(found("2024-10", "2024-10-31")).toBe(1);
    expect(found("2024-10-19~", "2024-10-18~")).toBe(1);
    expect(found("2024-10-21", "2024-10-18~")).toBe(0);
  });
  const part = (id: string, figure: number, asOf: string) => say(id, { by: id, stage: "arrived", figure, asOf });
  const whole = (id: string, figure: number, asOf: string) => say(id, { by: id, figure, asOf });
  test("a number of about September, which may be of October, hides none of a day before that ends", () => {
    const claims = [part("about", 10, "2024-09~"), part("day", 9000, "2024-10-05"), whole("total", 100, "2024-10-10")];
    expect(tensions(reconcile(claims))).toStrictEqual(["arrived <= dispatched: day > total"]);
  });
  test("a total of October does not bound the third, whatever a total of the fifth does", () => {
    const claims = [
      part("part", 9000, "2024-10-03"),
      whole("month", 100, "2024-10"),
      whole("day", 20_000, "2024-10-05"),
    ];
    expect(tensions(reconcile(claims))).toStrictEqual([]);
  });
  test("of many numbers on both sides the two furthest apart in time that allows it", () => {
    const claims = [
      part("p-early", 4000, "2024-10-01"),
      part("p-high", 6000, "2024-10-05"),
      part("p-late", 9000, "2024-10-20"),
      whole("w-low", 1000, "2024-10-03"),
      whole("w-mid", 2000, "2024-10-10"),
      whole("w-high", 7000, "2024-10-25"),
    ];
    expect(tensions(reconcile(claims))).toStrictEqual(["arrived <= dispatched: p-high > w-mid"]);
    expect(tensions(reconcile(claims.toReversed()))).toStrictEqual(["arrived <= dispatched: p-high > w-mid"]);
  });
  test("of equally wide ones the first by date and then by id", () => {
    const high = (id: string, asOf: string) => part(id, 9000, asOf);
    const low = (id: string, asOf: string) => whole(id, 100, asOf);
    const same = [high("b", "2024-10-18"), high("a", "2024-10-18"), low("d", "2024-10-18"), low("c", "2024-10-18")];
    expect(tensions(reconcile(same))).toStrictEqual(["arrived <= dispatched: a > c"]);
    const later = [high("a", "2024-10-02"), high("b", "2024-10-01"), low("c", "2024-10-04"), low("d", "2024-10-03")];
    expect(tensions(reconcile(later))).toStrictEqual(["arrived <= dispatched: b > d"]);
  });
  test("a total contains no undated number", () => {
    expect(
      tensions(reconcile([training(11_000, { asOf: "2024-10-18" }), say("sent", { by: "x", figure: 100 })])),
    ).toStrictEqual([]);
  });
  test("a stock is no whole of a total", () => {
    expect(
      tensions(
        reconcile([
          say("killed", { by: "x", stage: "killed", figure: 900, asOf: "2024-10-18" }),
          count("casualties", { by: "y", stage: "casualties", figure: 10, asOf: "2024-10-18" }),
        ]),
      ),
    ).toStrictEqual([]);
  });
});

describe("stocks of one date, flows of one period", () => {
  const present = (figure: number, asOf: string) => count("present", { by: "x", figure, asOf });
  test("stocks whose dates overlap", () => {
    expect(tensions(reconcile([training(5000), present(100, "2024-10-18")]))).toStrictEqual([
      "inTraining <= present: training > present",
    ]);
    expect(tensions(reconcile([training(5000), present(100, "2024-10")]))).toHaveLength(1);
    expect(tensions(reconcile([training(5000), present(100, "2024-10-19~")]))).toHaveLength(1);
  });
  test("a conflict within one answer is none between two", () => {
    const claims = [present(100, "2024-10-18"), { ...present(9000, "2024-10-18"), id: "other" as Claim["id"] }];
    const [one, other] = [claims[0]!, { ...claims[1]!, attribution: { origin: "y" as never, via: [] } }];
    expect(reconcile([one, other])).toMatchObject({ answers: [{ status: "conflict" }], tensions: [] });
    const flow = (id: string, figure: number) =>
      say(id, { by: id, stage: "killed", counting: "flow", figure, period: { from: "2024-10", through: "2024-10" } });
    expect(reconcile([flow("a", 9000), flow("b", 100)])).toMatchObject({
      answers: [{ status: "conflict" }],
      tensions: [],
    });
  });
  const trained = (id: string, figure: number, asOf: string) =>
    count(id, { by: id, stage: "inTraining", figure, asOf });
  const there = (id: string, figure: number, asOf: string) => count(id, { by: id, figure, asOf });
  test("of equally wide ones the first by date", () => {
    const claims = [trained("a", 5000, "2024-10-18"), trained("b", 5000, "2024-10-16"), there("c", 100, "2024-10")];
    expect(tensions(reconcile(claims))).toStrictEqual(["inTraining <= present: b > c"]);
  });
  test("the claims of one date that are furthest apart, of dates that meet", () => {
    expect(
      tensions(
        reconcile([
          trained("a", 5000, "2024-10-18"),
          trained("b", 7000, "2024-10-18"),
          trained("c", 9000, "2024-10-16"),
          there("d", 2000, "2024-10-18"),
          there("e", 1000, "2024-10-18"),
          there("f", 10, "2024-10-14"),
        ]),
      ),
    ).toStrictEqual(["inTraining <= present: b > e"]);
  });
  test("of many windows of stocks each is held against those whose dates meet its own", () => {
    const days = ["2024-01-10", "2024-03-10", "2024-05-10", "2024-07-10", "2024-09-10"];
    const wholes = days.map((asOf, index) => there(`w${index}`, 100, asOf));
    const parts = days.map((asOf, index) => trained(`p${index}`, 9000, asOf));
    expect(tensions(reconcile([...parts, ...wholes]))).toStrictEqual(
      days.map((_, index) => `inTraining <= present: p${index} > w${index}`),
    );
    expect(
      tensions(reconcile([trained("p", 9000, "2024-05-10"), ...wholes, there("year", 100, "2024")])),
    ).toStrictEqual(["inTraining <= present: p > w2", "inTraining <= present: p > year"]);
  });
  test("a day and the year it is in, also before 1970", () => {
    expect(tensions(reconcile([training(5000, { asOf: "1916-07-01" }), present(100, "1916")]))).toStrictEqual([
      "inTraining <= present: training > present",
    ]);
  });
  test("a month and a day in it are two answers to one question, and neither is a part of the other", () => {
    const day = { ...present(100, "2024-10-18"), id: "day" as Claim["id"] };
    expect(reconcile([present(9000, "2024-10"), day])).toMatchObject({ answers: [{}, {}], tensions: [] });
    expect(reconcile([present(10, "2024-10"), day])).toMatchObject({ answers: [{}, {}], tensions: [] });
  });
  test("not of two dates", () => {
    expect(tensions(reconcile([training(5000), present(100, "2024-10-30")]))).toStrictEqual([]);
    expect(tensions(reconcile([training(5000), present(100, "2024-10-01")]))).toStrictEqual([]);
  });
  test("a contained flow is part of the whole", () => {
    const flow = (id: string, figure: number, from: string, through: string) =>
      say(id, { by: id, stage: "killed", counting: "flow", figure, period: { from, through } });
    expect(
      tensions(
        reconcile([flow("week", 900, "2024-10-07", "2024-10-13"), flow("month", 100, "2024-10-01", "2024-10-31")]),
      ),
    ).toStrictEqual(["part <= whole: week > month"]);
    expect(
      tensions(
        reconcile([flow("week", 900, "2024-09-30", "2024-10-06"), flow("month", 100, "2024-10-01", "2024-10-31")]),
      ),
    ).toStrictEqual([]);
    expect(
      tensions(
        reconcile([flow("week", 900, "2024-10-28", "2024-11-03"), flow("month", 100, "2024-10-01", "2024-10-31")]),
      ),
    ).toStrictEqual([]);
    expect(
      tensions(reconcile([flow("day", 900, "2024-10-18", "2024-10-18"), flow("month", 100, "2024-10", "2024-10")])),
    ).toHaveLength(1);
  });
  const flow = (id: string, stage: string, figure: number, from: string, through: string) =>
    say(id, { by: id, stage, counting: "flow", figure, period: { from, through } });
  test("the last day of a month is part of the month", () => {
    const day = flow("day", "killed", 900, "2024-10-31", "2024-10-31");
    expect(tensions(reconcile([day, flow("month", "killed", 100, "2024-10-01", "2024-10-31")]))).toStrictEqual([
      "part <= whole: day > month",
    ]);
  });
  test("a flow is part of a total at a wider stage, of which there are no flows", () => {
    const casualties = say("casualties", { by: "x", stage: "casualties", figure: 100, asOf: "2024-10-31" });
    const day = flow("day", "killed", 900, "2024-10-30", "2024-10-31");
    expect(tensions(reconcile([day, casualties]))).toStrictEqual(["killed <= casualties: day > casualties"]);
  });
  test("a flow is of its period, however late it was counted", () => {
    const part = flow("part", "killed", 900, "2024-10-20", "2024-11-10");
    const month = flow("month", "casualties", 100, "2024-10-01", "2024-10-31");
    expect(tensions(reconcile([part, { ...month, asOf: "2024-11-30" as never }]))).toStrictEqual([]);
  });
  test("a flow of which no number is given bounds nothing", () => {
    const none = say("none", {
      by: "x",
      stage: "killed",
      counting: "flow",
      figure: { kind: "unstated" },
      period: { from: "2024-10", through: "2024-10" },
    });
    expect(tensions(reconcile([flow("day", "killed", 900, "2024-10-30", "2024-10-31"), none]))).toStrictEqual([]);
  });
  test("a flow that ended between two that go on hides neither", () => {
    const claims = [
      flow("first", "casualties", 100, "2024-01-01", "2024-02-20"),
      flow("ended", "casualties", 100, "2024-01-02", "2024-01-05"),
      flow("second", "casualties", 100, "2024-01-03", "2024-02-20"),
      flow("part", "killed", 900, "2024-02-01", "2024-02-02"),
    ];
    expect(tensions(reconcile(claims))).toStrictEqual([
      "killed <= casualties: part > first",
      "killed <= casualties: part > second",
    ]);
  });
  test("of many flows that begin on one day the sixteen shortest are looked at", () => {
    const around = Array.from({ length: 20 }, (_, day) =>
      flow(`to ${day + 3}`, "casualties", 100, "2024-01-01", `2024-01-${String(day + 3).padStart(2, "0")}`),
    );
    const part = flow("part", "killed", 900, "2024-01-01", "2024-01-02");
    expect(reconcile([part, ...around]).tensions.map(({ whole }) => whole.claim as string)).toStrictEqual(
      around.slice(0, 16).map(({ id }) => id as string),
    );
  });
  test("of many flows around one the sixteen that begin last are looked at", () => {
    const around = Array.from({ length: 20 }, (_, day) =>
      flow(`from ${day + 1}`, "casualties", 100, `2024-01-${String(day + 1).padStart(2, "0")}`, "2024-02-20"),
    );
    const others = [
      flow("past", "casualties", 10, "2024-01-21", "2024-01-31"),
      flow("overlapping", "casualties", 10, "2024-01-25", "2024-02-01"),
      flow("later", "casualties", 10, "2024-02-02", "2024-02-20"),
    ];
    const part = flow("part", "killed", 9000, "2024-02-01", "2024-02-02");
    expect(reconcile([part, ...others, ...around]).tensions.map(({ whole }) => whole.claim as string)).toStrictEqual(
      around.slice(4).map(({ id }) => id as string),
    );
  });
  test("of two numbers for one period the furthest apart", () => {
    const flow = (id: string, figure: number, month: string) =>
      say(id, { by: id, stage: "killed", counting: "flow", figure, period: { from: `2024-10-01`, through: month } });
    expect(
      tensions(
        reconcile([
          flow("a", 500, "2024-10-07"),
          flow("b", 900, "2024-10-07"),
          flow("c", 300, "2024-10-31"),
          flow("d", 100, "2024-10-31"),
        ]),
      ),
    ).toStrictEqual(["part <= whole: b > d"]);
  });
  test("a stock and a flow have nothing to do with each other", () => {
    expect(
      tensions(
        reconcile([
          training(5000),
          say("f", { by: "x", counting: "flow", stage: "present", figure: 10, asOf: "2024-10-18" }),
        ]),
      ),
    ).toStrictEqual([]);
  });
});

describe("a tension is broken by both claims, whatever else is said", () => {
  test("each names an answer that holds its claim, and the part exceeds the whole", () => {
    const claims = fc.array(
      fc.record({
        by: fc.constantFrom("a", "b", "c"),
        stage: fc.constantFrom("inTraining", "present", "arrived", "dispatched"),
        population: fc.constantFrom("officers", "soldiers"),
        figure: fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 40 }).map(atLeast), fc.nat({ max: 40 }).map(upTo)),
        counting: fc.constantFrom("stock" as const, "cumulative" as const),
        asOf: fc.constantFrom("2024-10-11", "2024-10-18", "2024-10-25", "2024-10"),
      }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(claims, (said) => {
        const result = reconcile(
          dossier(
            said.map((saying, index) => say(`c${index}`, saying)),
            wholes,
          ),
        );
        for (const { part, whole } of result.tensions) {
          expect(part.interval.low).toBeGreaterThan(whole.interval.high!);
          for (const side of [part, whole]) {
            const { origins, outdated = [] } = result.answers[side.answer]!;
            expect([...origins, ...outdated].map(({ claim }) => claim)).toContain(side.claim);
          }
        }
        const pairs = result.tensions.map(({ part, whole }) => `${part.answer} ${whole.answer}`);
        expect(new Set(pairs).size).toBe(pairs.length);
      }),
    );
  });
  test("and leaves the answers as they are", () => {
    expect(answered([sent(3000)])).toStrictEqual(reconcile([training(11_000), sent(3000)]).answers[0]);
  });
});
