import { answer, reconcile } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { about, answered, count, dossier, notesOf, questions, range, say, type Saying } from "./say.ts";

const grouped = (...args: Parameters<typeof reconcile>) => questions(reconcile(...args));

describe("what differs in one part of the measure is another question", () => {
  test.each<[part: string, saying: Saying]>([
    ["population", { population: "officers" }],
    ["stage", { stage: "arrived" }],
    ["place", { place: "russia" }],
    ["unit", { unit: { of: "brigade" } }],
    ["counting", { counting: "stock" }],
    ["denominator", { unit: { of: "person", per: ["day"] } }],
  ])("%s", (_part, saying) => {
    const result = reconcile([
      say("a", { by: "nis", asOf: "2024-10-18" }),
      say("b", { by: "hur", asOf: "2024-10-18", figure: 9, ...saying }),
    ]);
    expect(result.answers).toHaveLength(2);
    expect(result.answers.map(({ status }) => status)).toStrictEqual(["single-origin", "single-origin"]);
  });

  test("the order of denominators makes no difference", () => {
    const unit = (...per: string[]) => ({ of: "USD", per });
    const pay = { stage: "paid", counting: "rate", asOf: "2024-10-18", figure: 2000 } as const;
    expect(
      grouped([
        say("a", { ...pay, by: "x", unit: unit("soldier", "month") }),
        say("b", { ...pay, by: "y", unit: unit("month", "soldier") }),
      ]),
    ).toStrictEqual([["a", "b"]]);
  });

  test("the question writes its measure as the first claim by id does", () => {
    const pay = (id: string, ...per: string[]) =>
      say(id, { stage: "paid", counting: "rate", asOf: "2024-10-18", by: id, unit: { of: "USD", per } });
    for (const claims of [
      [pay("b", "soldier", "month"), pay("a", "month", "soldier")],
      [pay("a", "month", "soldier"), pay("b", "soldier", "month")],
    ])
      expect(reconcile(claims).answers[0]?.question.measure.unit.per).toStrictEqual(["month", "soldier"]);
  });

  test("an unknown denominator is no other one", () => {
    const pay = { stage: "paid", counting: "rate", asOf: "2024-10-18", figure: 2000 } as const;
    expect(
      grouped([
        say("a", { ...pay, by: "x", unit: { of: "USD", per: ["month"] } }),
        say("b", { ...pay, by: "y", unit: { of: "USD", per: ["unknown"] } }),
      ]),
    ).toHaveLength(2);
  });

  test("the number per something comes before the one that is per nothing", () => {
    const a = say("a", { by: "x", asOf: "2024" });
    const b = say("b", { by: "x", asOf: "2024", unit: { of: "person", per: ["day"] } });
    expect(grouped([a, b])).toStrictEqual([["b"], ["a"]]);
  });

  test("an absent place equals only an absent place", () => {
    expect(
      grouped([
        say("a", { by: "x", asOf: "2024" }),
        say("b", { by: "y", asOf: "2024" }),
        say("c", { by: "z", asOf: "2024", place: "russia" }),
      ]),
    ).toStrictEqual([["c"], ["a", "b"]]);
  });

  test("a part is no number of its whole, nor the other way round", () => {
    const claims = [
      say("a", { by: "x", asOf: "2024-10-18" }),
      say("b", { by: "y", figure: 500, population: "officers", asOf: "2024-10-18" }),
    ];
    const populations = [{ id: "officers", name: "officers", partOf: "soldiers" }] as never;
    expect(grouped(dossier(claims, { populations }))).toStrictEqual([["b"], ["a"]]);
  });
});

describe("the date a claim counts as of", () => {
  const sources = [{ id: "page", kind: "article", publishedOn: "2024-11-20" }] as never;
  test.each<[what: string, saying: Saying, on: string | undefined]>([
    ["as of", { asOf: "2024-10-01", period: { through: "2024-10-02" }, saidOn: "2024-10-03" }, "2024-10-01"],
    [
      "the end of its period",
      { period: { from: "2024-09", through: "2024-10-02" }, saidOn: "2024-10-03" },
      "2024-10-02",
    ],
    ["when it was said", { period: { from: "2024-09" }, saidOn: "2024-10-03" }, "2024-10-03"],
    ["when it was published", {}, "2024-11-20"],
    ["no date", { via: [] }, undefined],
  ])("%s", (_what, saying, on) => {
    const claim = count("a", { by: "nis", via: [{ source: "page" }], ...saying });
    expect(answered(dossier([claim], { sources })).question.through).toBe(on);
  });

  test("without any date each claim is its own question", () => {
    const claims = [say("a", { by: "x" }), say("b", { by: "y" }), count("c", { by: "x" }), count("d", { by: "y" })];
    const flow = { counting: "flow", stage: "killed" } as const;
    const flows = [
      say("e", { by: "x", ...flow }),
      say("f", { by: "y", ...flow }),
      say("g", { by: "y", ...flow, period: { from: "2024-10" } }),
    ];
    expect(grouped([...claims, ...flows]).toSorted()).toStrictEqual([["a"], ["b"], ["c"], ["d"], ["e"], ["f"], ["g"]]);
  });
});

describe("stocks: the latest opens a question and takes those up to windowDays before it", () => {
  const on = (id: string, asOf: string) => count(id, { by: id, asOf });
  test("exactly so many days are within, one more is not", () => {
    expect(grouped([on("a", "2024-10-18"), on("b", "2024-10-11")])).toStrictEqual([["a", "b"]]);
    expect(grouped([on("a", "2024-10-18"), on("b", "2024-10-10")])).toStrictEqual([["b"], ["a"]]);
    expect(grouped([on("a", "2024-10-18"), on("b", "2024-10-11")], { windowDays: 6 })).toStrictEqual([["b"], ["a"]]);
    expect(grouped([on("a", "2024-10-18"), on("b", "2024-10-18")], { windowDays: 0 })).toStrictEqual([["a", "b"]]);
  });

  test("a window is no chain: it does not stretch from claim to claim", () => {
    expect(
      grouped([on("a", "2024-10-20"), on("b", "2024-10-14"), on("c", "2024-10-08"), on("d", "2024-10-02")]),
    ).toStrictEqual([
      ["c", "d"],
      ["a", "b"],
    ]);
  });

  test("it repeats with the rest", () => {
    expect(
      grouped([on("a", "2024-10-20"), on("b", "2024-10-12"), on("c", "2024-10-06"), on("d", "2024-10-04")]),
    ).toStrictEqual([["d"], ["b", "c"], ["a"]]);
  });

  test("across the end of a year and a leap day", () => {
    expect(grouped([on("a", "2025-01-02"), on("b", "2024-12-26")])).toStrictEqual([["a", "b"]]);
    expect(grouped([on("a", "2024-03-06"), on("b", "2024-02-28")])).toStrictEqual([["a", "b"]]);
    expect(grouped([on("a", "2023-03-06"), on("b", "2023-02-27")])).toStrictEqual([["a", "b"]]);
  });

  test("a month counts as of its end, «about» as printed", () => {
    expect(grouped([on("a", "2024-10"), on("b", "2024-10-24~")])).toStrictEqual([["a", "b"]]);
    expect(grouped([on("a", "2024-10"), on("b", "2024-10-23~")])).toStrictEqual([["b"], ["a"]]);
  });

  test("rates likewise", () => {
    const rate = (id: string, asOf: string) =>
      say(id, { by: id, asOf, counting: "rate", unit: { of: "USD", per: ["month"] }, stage: "paid" });
    expect(grouped([rate("a", "2024-10-18"), rate("b", "2024-10-10")])).toStrictEqual([["b"], ["a"]]);
  });

  test("whatever the days: within a question all are within the window of the latest, between questions more", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 }),
        fc.nat({ max: 10 }),
        (days, windowDays) => {
          const start = Date.parse("2024-10-01") / 86_400_000;
          const written = days.map((day) => new Date((start + day) * 86_400_000).toISOString().slice(0, 10));
          const result = reconcile(
            written.map((asOf, index) => on(`c${index}`, asOf)),
            { windowDays },
          );
          const ends = result.answers.map(({ question }) =>
            [Date.parse(question.from!), Date.parse(question.through!)].map((time) => time / 86_400_000),
          );
          for (const [from, through] of ends) expect(through! - from!).toBeLessThanOrEqual(windowDays);
          ends
            .slice(1)
            .forEach(([, through], index) => expect(through! - ends[index]![1]!).toBeGreaterThan(windowDays));
          expect(questions(result).flat()).toHaveLength(days.length);
        },
      ),
    );
  });
});

describe("running totals: one question over time for one start", () => {
  test("however far apart", () => {
    expect(
      grouped([say("a", { by: "x", asOf: "2022-03-01" }), say("b", { by: "y", asOf: "2024-12-31" })]),
    ).toStrictEqual([["a", "b"]]);
  });
  test("another start is another question, no start a third", () => {
    const since = (id: string, from?: string) =>
      say(id, { by: id, asOf: "2024-10-18", ...(from === undefined ? {} : { period: { from } }) });
    expect(grouped([since("a", "2022-02-24"), since("b", "2024"), since("c"), since("d", "2022-02-24")])).toStrictEqual(
      [["c"], ["a", "d"], ["b"]],
    );
  });
});

describe("the order of questions", () => {
  const told = (...args: Parameters<typeof reconcile>) =>
    reconcile(...args).answers.map(({ question: { from, through, due, forecast } }) =>
      [from, through, due, forecast].filter((part) => part !== undefined).join(" "),
    );
  test.each<[what: string, sayings: Saying[], expected: string[]]>([
    [
      "flows by their start and then by their end",
      [
        { counting: "flow", period: { from: "2024-10-08", through: "2024-10-31" } },
        { counting: "flow", period: { from: "2024-10-01", through: "2024-10-31" } },
        { counting: "flow", period: { from: "2024-10-01", through: "2024-10-07" } },
        { counting: "flow", period: { through: "2024-10-07" } },
      ],
      ["2024-10-07", "2024-10-01 2024-10-07", "2024-10-01 2024-10-31", "2024-10-08 2024-10-31"],
    ],
    [
      "forecasts by the day they are for, those for none first",
      [
        { modality: "planned", asOf: "2024-01", due: "2025" },
        { modality: "planned", asOf: "2024-01", due: "2024-12" },
        { modality: "planned", asOf: "2024-01" },
      ],
      ["2024-01 2024-01 true", "2024-01 2024-01 2024-12 true", "2024-01 2024-01 2025 true"],
    ],
    [
      "stocks by their dates, and the undated by their ids behind them",
      [{ counting: "stock" }, { counting: "stock", asOf: "2024-10-01" }, { counting: "stock", asOf: "2024-05" }],
      ["2024-05 2024-05", "2024-10-01 2024-10-01", ""],
    ],
  ])("%s", (_what, sayings, expected) => {
    const claims = sayings.map((saying, index) => say(`c${index}`, { by: "x", ...saying }));
    expect(told(claims)).toStrictEqual(expected);
    expect(told(claims.toReversed())).toStrictEqual(expected);
  });
  test("undated claims stand in the order of their ids", () => {
    const claims = [say("b", { by: "x", figure: 2 }), say("a", { by: "x", figure: 1 })];
    expect(grouped(claims)).toStrictEqual([["a"], ["b"]]);
  });
  test("a question names its earliest and its latest date, and of one day the first as it is written", () => {
    const on = (id: string, asOf: string) => count(id, { by: id, asOf });
    expect(told([on("a", "2024-10-18"), on("b", "2024-10-12"), on("c", "2024-10-15")])).toStrictEqual([
      "2024-10-12 2024-10-18",
    ]);
    expect(told([on("a", "2024-10-31"), on("b", "2024-10"), on("c", "2024-10-31~")])).toStrictEqual([
      "2024-10 2024-10-31",
    ]);
  });
});

describe("flows: equal periods", () => {
  const flow = (id: string, saying: Saying) => say(id, { by: id, stage: "killed", counting: "flow", ...saying });
  test("only equal ones are compared", () => {
    const october = { from: "2024-10-01", through: "2024-10-31" };
    const result = reconcile([
      flow("a", { period: october }),
      flow("b", { period: october }),
      flow("c", { period: { from: "2024-10-01", through: "2024-10-18" } }),
    ]);
    expect(questions(result)).toStrictEqual([["c"], ["a", "b"]]);
    expect(result.answers.map(({ question: { from, through } }) => [from, through])).toStrictEqual([
      ["2024-10-01", "2024-10-18"],
      ["2024-10-01", "2024-10-31"],
    ]);
  });
  test("without a period the flow is that of the date it bears", () => {
    expect(
      grouped([
        flow("a", { asOf: "2024-10" }),
        flow("b", { period: { from: "2024-10", through: "2024-10" } }),
        flow("c", { asOf: "2024-10-18" }),
      ]),
    ).toStrictEqual([["a", "b"], ["c"]]);
  });
  test("the question writes its period as the first claim by id does", () => {
    const claims = [
      flow("b", { period: { from: "2024-10-01", through: "2024-10-31" } }),
      flow("a", { period: { from: "2024-10", through: "2024-10" } }),
    ];
    for (const order of [claims, claims.toReversed()])
      expect(reconcile(order).answers.map(({ question: { from, through } }) => [from, through])).toStrictEqual([
        ["2024-10", "2024-10"],
      ]);
  });
  test("an open period ends with the date of the claim", () => {
    expect(
      grouped([
        flow("a", { period: { from: "2024-10-01" }, asOf: "2024-10-18" }),
        flow("b", { period: { from: "2024-10-01", through: "2024-10-18" } }),
      ]),
    ).toStrictEqual([["a", "b"]]);
  });
});

describe("forecasts are never mixed with counts", () => {
  test("a plan, an expectation and anything due", () => {
    const result = reconcile([
      say("count", { by: "a", asOf: "2024-10-18" }),
      say("plan", { by: "b", asOf: "2024-10-18", modality: "planned" }),
      say("hope", { by: "c", asOf: "2024-10-18", modality: "expected" }),
      say("due", { by: "d", asOf: "2024-10-18", modality: "possible", due: "2024-12" }),
    ]);
    expect(questions(result)).toStrictEqual([["count"], ["hope", "plan"], ["due"]]);
    expect(result.answers.map(({ question: { forecast, due } }) => [forecast, due])).toStrictEqual([
      [undefined, undefined],
      [true, undefined],
      [true, "2024-12"],
    ]);
  });
  test("one question per due day, however far apart they were said", () => {
    const due = (id: string, day: string, asOf: string) => count(id, { by: id, due: day, asOf, modality: "planned" });
    expect(
      grouped([due("a", "2024-12", "2024-01-01"), due("b", "2024-12", "2024-10-01"), due("c", "2025", "2024-10-01")]),
    ).toStrictEqual([["a", "b"], ["c"]]);
  });
  test("the dated and the undated forecast of one origin: possible-revision on both, neither replaced", () => {
    const plan = say("plan", { by: "nis", figure: about(12_000), asOf: "2024-10-18", modality: "planned" });
    const due = say("due", { by: "nis", figure: 10_000, asOf: "2024-10-23", due: "2024-12", modality: "expected" });
    const { answers } = reconcile([plan, due]);
    for (const each of answers)
      expect(notesOf("possible-revision", each)).toStrictEqual([
        { code: "possible-revision", claims: ["due", "plan"] },
      ]);
    expect(answers.flatMap(({ origins }) => origins.map(({ revisions }) => revisions))).toStrictEqual([[], []]);
  });
  test("not where two origins forecast, nor between two due days", () => {
    const one = say("one", { by: "nis", asOf: "2024-10-18", modality: "planned" });
    const other = say("other", { by: "hur", asOf: "2024-10-18", due: "2024-12", modality: "planned" });
    const later = say("later", { by: "hur", asOf: "2024-10-18", due: "2025-12", modality: "planned" });
    for (const each of reconcile([one, other, later]).answers)
      expect(notesOf("possible-revision", each)).toStrictEqual([]);
  });
  test("a joint forecast has one such note, not one for each member", () => {
    const { answers } = reconcile([
      say("plan", { by: "us", jointly: ["korea"], asOf: "2024-10-18", modality: "planned" }),
      say("due", {
        by: "us",
        jointly: ["korea"],
        figure: 4000,
        asOf: "2024-10-18",
        due: "2024-12",
        modality: "planned",
      }),
    ]);
    for (const each of answers) expect(notesOf("possible-revision", each)).toHaveLength(1);
  });
});

describe("answer takes one question", () => {
  const one = say("a", { by: "x", asOf: "2024-10-18" });
  test("no claims", () => {
    expect(answer([])).toStrictEqual({ ok: false, refusal: { code: "no-claims" } });
    expect(answer([one], { knownAt: "2024-01-01" })).toStrictEqual({ ok: false, refusal: { code: "no-claims" } });
  });
  test("claims of two measures, named in an order that does not depend on theirs", () => {
    const other = say("b", { by: "x", stage: "arrived", asOf: "2024-10-18" });
    const refused = { ok: false, refusal: { code: "mixed-measures", measures: [one.measure, other.measure] } };
    expect(answer([one, other])).toStrictEqual(refused);
    expect(answer([other, one])).toStrictEqual(refused);
  });
  test("counts beside forecasts", () => {
    const plan = say("b", { by: "x", asOf: "2024-10-18", modality: "planned" });
    const result = answer([one, plan]);
    expect(result.ok ? [] : result.refusal).toMatchObject({
      code: "several-questions",
      questions: [{ through: "2024-10-18" }, { forecast: true }],
    });
  });
  test("what the rest of the dossier corrects or retracts holds, and the rest is not answered with it", () => {
    const right = say("b", { by: "x", figure: 7, asOf: "2024-10-18", corrects: "a" });
    const stranger = say("c", { by: "y", asOf: "2024-10-18" });
    const whole = dossier([one, right, stranger]);
    expect(answer([one], { dossier: whole })).toStrictEqual({ ok: false, refusal: { code: "no-claims" } });
    const result = answer([stranger], { dossier: whole });
    expect(result.ok && result.value.origins.map(({ claim }) => claim)).toStrictEqual(["c"]);
  });
  test("of a claim that was changed since, the words given count and not those in the dossier", () => {
    const changed = { ...one, figure: range(5, 6) };
    const result = answer([changed], { dossier: dossier([one]) });
    expect(result.ok && result.value.hull).toMatchObject({ low: 5, high: 6 });
  });
  test("one question is answered, with the dossier it is from", () => {
    const whole = dossier([say("a", { by: "budanov", asOf: "2024-10-18" })], {
      actors: ["budanov: person < hur", "hur: intelligence"],
    });
    const result = answer(whole.claims, { dossier: whole });
    expect(result.ok && result.value.origins.map(({ actors }) => actors)).toStrictEqual([["hur"]]);
  });
});

describe("a caller's mistake is a RangeError that names the parameter and the value", () => {
  test.each<[message: string, options: object]>([
    ["windowDays must be a number of days, 0 or more, got -1", { windowDays: -1 }],
    ["windowDays must be a number of days, 0 or more, got NaN", { windowDays: NaN }],
    ["windowDays must be a number of days, 0 or more, got Infinity", { windowDays: Infinity }],
    ["windowDays must be a number of days, 0 or more, got 7", { windowDays: "7" }],
    ["originLevel must be one of speaker, institution, top, got nation", { originLevel: "nation" }],
    ["reading must be one of stated, rounded, got exact", { reading: "exact" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got 2024-02-30", { at: "2024-02-30" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got 2024-13", { at: "2024-13" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got ", { at: "" }],
    ["knownAt must be a date such as 2024, 2024-10 or 2024-10-18, got tomorrow", { knownAt: "tomorrow" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got on 2024", { at: "on 2024" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got 2024-10-18T", { at: "2024-10-18T" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got 2024-1", { at: "2024-1" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got 2024-10-1", { at: "2024-10-1" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got 2024-04-31", { at: "2024-04-31" }],
    ["at must be a date such as 2024, 2024-10 or 2024-10-18, got 2024", { at: 2024 }],
    ['order must be pairs of stages, got "killed"', { order: "killed" }],
    ["order must be pairs of stages, got {}", { order: {} }],
    ['order must be pairs of stages, got ["ab"]', { order: ["ab"] }],
    ['order must be pairs of stages, got [["a"]]', { order: [["a"]] }],
    ['order must be pairs of stages, got [["a","b","c"]]', { order: [["a", "b", "c"]] }],
    [
      'order must be pairs of stages, got [["a","b"],["a",1]]',
      {
        order: [
          ["a", "b"],
          ["a", 1],
        ],
      },
    ],
    ['rank must name at least one actor for the policy authority, got "un"', { policy: "authority", rank: "un" }],
    ["rank must name at least one actor for the policy authority, got none", { policy: "authority" }],
    ["level must lie between 0 and 1, both excluded, got 95", { policy: "lognormal", level: 95 }],
    ["nextStep must be one of true, false, got false", { policy: "lognormal", nextStep: "false" }],
    ["nextStep must be one of true, false, got once", { policy: "lognormal", nextStep: "once" }],
    ["priorScale must be a positive finite number, got 0", { policy: "lognormal", priorScale: 0 }],
    ["level must lie between 0 and 1, both excluded, got 1", { policy: "randomEffects", level: 1 }],
    [
      "method must be one of pauleMandel, restrictedMaximumLikelihood, maximumLikelihood, dersimonianLaird, hedgesOlkin, hunterSchmidt, sidikJonkman, commonEffect, got mean",
      { policy: "randomEffects", method: "mean" },
    ],
    [
      "rangesAre must be one of uniform, interval90, interval95, got wide",
      { policy: "randomEffects", rangesAre: "wide" },
    ],
  ])("%s", (message, options) => {
    expect(() => reconcile([], options)).toThrow(new RangeError(message));
  });
  test.each(["2024", "2024~", "2024-10", "2024-02-29", "2024-10-18~", "0099-12-31"])("%s is a date", (at) => {
    expect(reconcile([], { at, knownAt: at }).answers).toStrictEqual([]);
  });
  test.each<[low: number, high: number | null]>([
    [3, 2],
    [NaN, 3],
    [3, NaN],
    [3, Infinity],
    [-Infinity, 3],
  ])("a reading that gives %d to %d", (low, high) => {
    const claims = [say("a", { by: "x", asOf: "2024-10-18" })];
    expect(() => reconcile(claims, { reading: () => ({ low, high }) })).toThrow(
      new RangeError(`reading must give finite ends in order, or high null, got ${low} to ${high}`),
    );
  });
  test("but one that gives a point, no upper end or nothing is heard", () => {
    for (const [interval, role] of [
      [{ low: 3, high: 3 }, "located"],
      [{ low: 3, high: null }, "bound"],
      [undefined, undefined],
    ] as const) {
      const [origin] = answered([say("a", { by: "x", asOf: "2024-10-18" })], { reading: () => interval }).origins;
      expect([origin?.interval, origin?.role]).toStrictEqual([interval, role]);
    }
  });
  test.each([["mean"], ["__proto__"], ["toString"]])("policy %s", (policy) => {
    expect(() => reconcile([], { policy } as never)).toThrow(/^policy must be one of .*, got /);
    expect(() => reconcile([], { policy } as never)).toThrow(RangeError);
  });
});
