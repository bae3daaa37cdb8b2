import { growthPaths, reconcile, type Claim } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  about,
  answered,
  atLeast,
  count,
  moreThan,
  notesOf,
  say,
  some,
  unstated,
  upTo,
  voices,
  type Saying,
} from "./say.ts";

const nis = (id: string, figure: Saying["figure"], asOf: string, more: Saying = {}) =>
  say(id, { by: "nis", figure: figure ?? 0, asOf, ...more });
const late = (claims: Parameters<typeof reconcile>[0], at: string) =>
  reconcile(claims, { at })
    .unused.filter(({ because }) => because === "after-at")
    .map(({ claim }) => claim as string);

describe("at asks for the answer on a day", () => {
  const begun = { period: { from: "2024-10-01" } };
  const first = nis("first", about(1500), "2024-10-18");
  const second = nis("second", moreThan(3000), "2024-10-25");
  const third = nis("third", 10_000, "2024-12-16");

  test("by default that is the latest date of the question", () => {
    const answer = answered([first, second, third]);
    expect(voices(answer)).toStrictEqual(["nis: third < first < second"]);
    expect(answer.question.through).toBe("2024-12-16");
  });
  test("a day on which nobody spoke is that of the answer all the same", () => {
    expect(answered([first], { at: "2024-11-01" }).question.through).toBe("2024-11-01");
  });
  test("a voice says what it had said by then; what it said later is unused", () => {
    const answer = answered([first, second, third], { at: "2024-10-25" });
    expect(voices(answer)).toStrictEqual(["nis: second < first"]);
    expect(late([first, second, { ...third, figure: { kind: "some" } }], "2024-10-25")).toStrictEqual(["third"]);
    expect(voices(answered([first, second, third], { at: "2024-10-24" }))).toStrictEqual(["nis: first"]);
    expect(late([first, second, third], "2024-10-24")).toStrictEqual(["second"]);
  });
  test("between two totals of one voice the later one bounds from above", () => {
    expect(answered([first, third], { at: "2024-10-24" })).toMatchObject({
      origins: [{ claim: "first", ceilingBy: "third", interval: { low: 1350, high: 10_499 }, role: "bound" }],
      hull: { low: 1350, high: 10_499, lowBy: "first", highBy: "third" },
    });
  });
  test("a total that its own voice later took back says nothing any more", () => {
    const high = nis("a", 5000, "2024-10-01");
    const low = nis("b", 1000, "2024-12-01");
    expect(answered([high, low], { at: "2024-11-01" }).origins).toStrictEqual([
      { actors: ["nis"], claim: "b", echoes: [], revisions: ["a"], interval: { low: 0, high: 1049 }, role: "bound" },
    ]);
    expect(growthPaths([high, low], { at: "2024-11-01" })).toMatchObject([{ steps: [{ on: "2024-12-01" }] }]);
  });
  test("a total that its own voice later confirmed holds in between", () => {
    expect(answered([nis("a", 9000, "2024-10-01"), nis("b", 9000, "2024-12-01")], { at: "2024-11-01" })).toMatchObject({
      origins: [{ claim: "a", ceilingBy: "b", interval: { low: 8550, high: 9449 } }],
    });
    const most = nis("b", upTo(300), "2024-12-01");
    expect(answered([nis("a", atLeast(300), "2024-10-01"), most], { at: "2024-11-01" })).toMatchObject({
      origins: [{ claim: "a", ceilingBy: "b", interval: { low: 300, high: 300 }, role: "bound" }],
    });
  });
  test("of a voice that spoke later only, the lowest of its totals bounds, and the others say nothing", () => {
    const [first, lower, most] = [
      nis("x", 7000, "2024-11-10"),
      nis("y", 5000, "2024-11-01"),
      nis("z", 9000, "2024-12-01"),
    ] as const;
    const at = "2024-10-18";
    expect(answered([first, lower, most], { at }).origins).toStrictEqual([
      { actors: ["nis"], claim: "y", echoes: [], revisions: [], interval: { low: 0, high: 5249 }, role: "bound" },
    ]);
    expect(late([first, lower, most], at)).toStrictEqual(["x", "z"]);
  });
  test("what takes no part is not noted", () => {
    const claims = [
      say("root", { by: "hur", via: ["isw"], figure: 9000, asOf: "2024-11-01" }),
      say("cut", { by: "isw", figure: 9000, asOf: "2024-11-02" }),
      say("more", { by: "hur", figure: 12_000, asOf: "2024-12-01" }),
    ];
    const answer = answered(claims, { at: "2024-10-18" });
    expect(voices(answer)).toStrictEqual(["hur: root"]);
    expect(answer.notes).toStrictEqual([]);
    expect(late(claims, "2024-10-18")).toStrictEqual(["cut", "more"]);
  });
  test("a path cut short before the day is noted once, whatever was said after it", () => {
    const claims = [
      say("root", { by: "hur", via: ["isw"], figure: 9000, asOf: "2024-10-11" }),
      say("cut", { by: "isw", figure: 9000, asOf: "2024-10-12" }),
      say("more", { by: "hur", figure: 12_000, asOf: "2024-12-01" }),
    ];
    expect(notesOf("truncated-path", answered(claims, { at: "2024-10-18" }))).toHaveLength(1);
  });
  test("a joint total is bounded by the member that later gave the lowest, the first by name of two such", () => {
    const joint = say("joint", { by: "us", jointly: ["korea", "japan"], figure: 10_000, asOf: "2024-10-01" });
    const later = (by: string, figure: number) => say(`z-${by}`, { by, figure, asOf: "2024-12-01" });
    const ceiling = (...said: Claim[]) => answered([joint, ...said], { at: "2024-11-01" }).origins[0]?.ceilingBy;
    expect(ceiling(later("us", 12_000), later("korea", 11_000), later("japan", 13_000))).toBe("z-korea");
    expect(ceiling(later("japan", 13_000))).toBe("z-japan");
    expect(ceiling(later("us", 12_000), later("japan", 12_000))).toBe("z-us");
    expect(ceiling(later("us", some as never))).toBeUndefined();
  });
  test("at most 300 then can be any number now", () => {
    const most = nis("a", { kind: "atMost", high: 300 }, "2024-10-01");
    expect(reconcile([most], { at: "2024-11-01" })).toMatchObject({
      answers: [],
      unused: [{ claim: "a", because: "outdated" }],
    });
    const other = say("b", { by: "un", figure: 1000, asOf: "2024-11-01" });
    const answer = answered([most, other], { at: "2024-11-01" });
    expect(voices(answer)).toStrictEqual(["un: b"]);
    expect(answer.outdated).toStrictEqual([{ actors: ["nis"], claim: "a", echoes: [], revisions: [] }]);
    expect(answered([other], { at: "2024-11-01" })).not.toHaveProperty("outdated");
  });
  test("and whoever said so is heard again where it had joined in a statement", () => {
    const joint = say("joint", { by: "us", jointly: ["korea"], figure: atLeast(200), asOf: "2024-10-18" });
    const own = say("own", { by: "us", figure: upTo(300), asOf: "2024-10-20" });
    const answer = answered([joint, own], { at: "2024-11-01" });
    expect(voices(answer)).toStrictEqual(["us + korea: joint"]);
    expect(answer.outdated).toStrictEqual([{ actors: ["us"], claim: "own", echoes: [], revisions: [] }]);
  });
  test("so too where its own word allows for the joint one, or the joint one gives no number", () => {
    const of = (figure: Saying["figure"]) =>
      answered([
        say("joint", { by: "us", jointly: ["korea"], figure: figure ?? 0, asOf: "2024-10-18" }),
        say("own", { by: "us", figure: upTo(300), asOf: "2024-10-20" }),
        say("other", { by: "un", figure: 6000, asOf: "2024-11-01" }),
      ]);
    expect(voices(of(atLeast(300)))).toStrictEqual(["us + korea: joint", "un: other"]);
    expect(notesOf("unstated", of(unstated))).toMatchObject([{ claims: ["joint"], actors: ["us", "korea"] }]);
  });
  test("but nobody is heard for a nameless page alone that repeats what was taken back", () => {
    const claims = [
      say("joint", { by: "us", jointly: ["korea"], figure: 500, asOf: "2024-10-02" }),
      say("own", { by: "korea", figure: upTo(300), asOf: "2024-10-03" }),
      say("page", { figure: 500, asOf: "2024-10-20", via: ["paper"] }),
    ];
    const result = reconcile(claims, { at: "2024-10-10" });
    expect(voices(result.answers[0]!)).toStrictEqual(["us: joint"]);
    expect(result.answers[0]?.outdated).toMatchObject([{ actors: ["korea"], claim: "own" }]);
    expect(result.unused).toStrictEqual([{ claim: "page", because: "after-at" }]);
  });
  test("what is too old is told with its repeats and what it replaced, but for what another voice still has", () => {
    const at = "2024-11-01";
    const said = [
      nis("a", upTo(300), "2024-10-02"),
      nis("b", upTo(300), "2024-10-03"),
      nis("c", upTo(200), "2024-10-01"),
      say("joint", { by: "us", jointly: ["korea"], figure: upTo(400), asOf: "2024-10-01" }),
      say("own", { by: "korea", figure: 500, asOf: "2024-10-20" }),
    ];
    const answer = answered(said, { at });
    expect(voices(answer)).toStrictEqual(["korea: own < joint"]);
    expect(answer.outdated).toStrictEqual([{ actors: ["nis"], claim: "a", echoes: ["b"], revisions: ["c"] }]);
  });
  test("but not for what it has replaced by that", () => {
    const joint = say("j", { by: "us", jointly: ["korea"], figure: 233, asOf: "2024-05-01" });
    const own = say("o", { by: "us", figure: upTo(150), asOf: "2024-05-05", supersedes: "j" });
    const later = say("z", { by: "un", figure: 433, asOf: "2024-05-10" });
    const answer = answered([joint, own, later]);
    expect(voices(answer)).toStrictEqual(["korea: j", "un: z"]);
    expect(answer.outdated).toMatchObject([{ actors: ["us"], claim: "o" }]);
    const lower = say("o", { by: "us", figure: upTo(150), asOf: "2024-05-05" });
    expect(voices(answered([joint, lower, later]))).toStrictEqual(["korea: j", "un: z"]);
  });
  test("but not once the same voice gave a total later: then it is no more than that", () => {
    const most = nis("a", upTo(300), "2024-10-01");
    const { origins, hull } = answered([most, nis("b", 1000, "2024-12-01")], { at: "2024-11-01" });
    expect(origins).toMatchObject([{ claim: "a", ceilingBy: "b", interval: { low: 0, high: 1049 }, role: "bound" }]);
    expect(hull).toStrictEqual({ low: 0, high: 1049, highBy: "b" });
  });
  test("a number of the year is neither that of January nor that of December", () => {
    const year = say("y", { by: "un", figure: 5000, asOf: "2024" });
    expect(answered([nis("a", 1000, "2024-01-15"), year]).status).toBe("compatible");
    expect(answered([nis("a", 9000, "2024-11-15"), year], { at: "2024-11-15" })).toMatchObject({
      status: "compatible",
      origins: [
        { claim: "a", role: "located" },
        { claim: "y", role: "bound", interval: { low: 0, high: null } },
      ],
    });
  });
  test("a number of October is a total since its first day", () => {
    expect(answered([nis("a", 10_000, "2024-10")], { at: "2024-10-01" }).hull).toStrictEqual({
      low: 0,
      high: 10_499,
      highBy: "a",
    });
    const { hull, estimate } = answered([nis("a", 10_000, "2024-10")], { at: "2024-10-02" });
    expect({ hull, estimate }).toStrictEqual({ hull: { low: 0, high: null }, estimate: { code: "nothing-certain" } });
  });
  test.each(["2024-10-01", "2024-10-02"])("no number in October says nothing about %s", (at) => {
    const claims = [say("a", { by: "un", figure: unstated, asOf: "2024-10" }), nis("b", 1000, "2024-10-01")];
    expect(voices(answered(claims, { at }))).toStrictEqual(["nis: b"]);
    expect(late(claims, at)).toStrictEqual(["a"]);
  });
  test("whoever gave no number before is told all the same", () => {
    const claims = [say("a", { by: "un", figure: unstated, asOf: "2024-10-01" }), nis("b", 1000, "2024-10-18")];
    expect(notesOf("unstated", answered(claims))).toStrictEqual([{ code: "unstated", claims: ["a"], actors: ["un"] }]);
  });
  test.each([
    ["one month", "2024-10", "2024-10"],
    ["about a day and the next", "2024-10-18~", "2024-10-19"],
  ])("%s is one day: both are numbers of it", (_what, one, other) => {
    const { origins } = answered([nis("a", 1000, one), say("b", { by: "un", figure: 5000, asOf: other })]);
    expect(origins.map(({ role }) => role)).toStrictEqual(["located", "located"]);
  });
  test("the total of some day in a month bounds that of its last day, and no more", () => {
    const { origins, status } = answered([
      nis("a", 5000, "2024-10-31"),
      say("b", { by: "un", figure: 1000, asOf: "2024-10" }),
    ]);
    expect(origins.map(({ claim, role }) => [claim, role])).toStrictEqual([
      ["a", "located"],
      ["b", "bound"],
    ]);
    expect(status).toBe("compatible");
  });
  test("asked for its last day, a number of the month is a floor", () => {
    expect(answered([nis("a", 1000, "2024-10")], { at: "2024-10-31" }).origins).toMatchObject([
      { claim: "a", interval: { low: 950, high: null }, role: "bound" },
    ]);
  });
  test("the day is written as the first by id of the standing numbers writes it", () => {
    const claims = [
      nis("a", 500, "2024-09-01"),
      say("m", { by: "un", figure: 1000, asOf: "2024-10-31" }),
      nis("z", 1000, "2024-10"),
    ];
    expect(answered(claims).question.through).toBe("2024-10-31");
  });
  test("an earlier total is a lower bound on the day", () => {
    const [origin] = answered([first], { at: "2024-10-30" }).origins;
    expect(origin).toMatchObject({ interval: { low: 1350, high: null }, role: "bound" });
    expect(answered([first], { at: "2024-10-18" }).origins[0]).toMatchObject({
      interval: { low: 1350, high: 1650 },
      role: "located",
    });
    expect(answered([first], { at: "2024-10" }).origins[0]).toMatchObject({ role: "bound" });
  });
  test("a later total of one who had not spoken yet is an upper bound on the day", () => {
    expect(answered([third], { at: "2024-10-18" }).origins).toMatchObject([
      { claim: "third", interval: { low: 0, high: 10_499 }, role: "bound" },
    ]);
    expect(answered([third], { at: "2024-10-18" }).hull).toStrictEqual({ low: 0, high: 10_499, highBy: "third" });
  });
  test("of what may be below 0, as far down as it goes", () => {
    const debt = nis("a", -1500, "2024-10-25", { unit: { of: "USD" } });
    expect(answered([debt], { at: "2024-10-18" }).origins).toMatchObject([{ interval: { low: -1575, high: -1425 } }]);
  });
  test("a later one without an upper end says nothing yet", () => {
    expect(late([second], "2024-10-18")).toStrictEqual(["second"]);
    expect(late([nis("a", some, "2024-10-25")], "2024-10-18")).toStrictEqual(["a"]);
    expect(late([nis("a", { kind: "unstated" }, "2024-10-25")], "2024-10-18")).toStrictEqual(["a"]);
  });
  test("bounds from before and after exclude each other", () => {
    const answer = answered([nis("a", 5000, "2024-10-01"), say("b", { by: "un", figure: 1000, asOf: "2024-12-01" })], {
      at: "2024-11-01",
    });
    expect(answer).toMatchObject({ status: "conflict", conflicts: [["b", "a"]] });
    expect(answer.hull).toBeUndefined();
  });
  test("growth is no conflict", () => {
    expect(
      answered([nis("a", 1000, "2024-10-01"), say("b", { by: "un", figure: 5000, asOf: "2024-12-01" })]).status,
    ).toBe("compatible");
    expect(
      answered([nis("a", 1000, "2024-10-01"), say("b", { by: "un", figure: 5000, asOf: "2024-12-01" })], {
        at: "2024-11-01",
      }).hull,
    ).toMatchObject({ low: 950, high: 5249 });
  });
  describe("two origins who excluded each other on one day are both bounds on another", () => {
    const apart = [nis("a", 1000, "2024-10-01"), say("b", { by: "un", figure: 5000, asOf: "2024-10-01" })];
    const of = (claims: typeof apart, at: string) => answered(claims, { at });

    test("and still in conflict where nobody gives a number of that day", () => {
      const hull = { low: 4750, high: null, lowBy: "b" };
      expect(of(apart, "2024-12-01")).toMatchObject({ status: "conflict", conflicts: [["a", "b"]], hull });
      expect(of(apart, "2024-09-01")).toMatchObject({ status: "conflict", conflicts: [["a", "b"]] });
      expect(notesOf("contradiction-in-time", of(apart, "2024-12-01"))).toHaveLength(1);
    });
    test("as are two of different days, the lower total the later one", () => {
      const fallen = [nis("a", 5000, "2024-10-01"), say("b", { by: "un", figure: 1000, asOf: "2024-10-09" })];
      expect(of(fallen, "2024-12-01")).toMatchObject({ status: "conflict", conflicts: [["b", "a"]] });
      expect(of(fallen, "2024-10-05")).toMatchObject({ status: "conflict", conflicts: [["b", "a"]] });
    });
    test("whoever else speaks too low or gives no number", () => {
      const b = say("b", { by: "un", figure: 300, asOf: "2024-10-02" });
      const [a, at] = [nis("a", 600, "2024-10-02"), "2024-10-10"];
      for (const figure of [0, 10, upTo(100)]) {
        const third = say("d", { by: "isw", figure, asOf: "2024-10-02" });
        const others = [["d", "b"]].filter(() => figure === 10);
        expect(of([a, b, third], at).conflicts).toStrictEqual([["b", "a"], ...others]);
      }
      for (const asOf of ["2024-10-02", at])
        expect(of([a, b, say("d", { by: "isw", figure: some, asOf })], at).conflicts).toStrictEqual([["b", "a"]]);
      const grown = [
        say("c", { by: "isw", figure: 800, asOf: "2024-10-01" }),
        say("e", { by: "isw", figure: 900, asOf: "2024-10-04" }),
      ];
      expect(of([a, b, ...grown], at).status).toBe("compatible");
      const silent = say("d", { by: "isw", figure: unstated, asOf: "2024-10-02" });
      expect(of([a, b, silent], at).conflicts).toStrictEqual([["b", "a"]]);
      const month = [nis("a", 600, "2024-10"), say("b", { by: "un", figure: 300, asOf: "2024-10" })];
      expect(of(month, "2024-12-01").conflicts).toStrictEqual([["b", "a"]]);
      const begun = say("c", { by: "isw", figure: atLeast(100), asOf: "2024-10-01" });
      expect(of([...month, begun], "2024-10-31").conflicts).toStrictEqual([["b", "a"]]);
    });
    test("but not those that spoke before the last number", () => {
      const later = [...apart, say("c", { by: "isw", figure: 6000, asOf: "2024-11-01" })];
      expect(of(later, "2024-12-01")).toMatchObject({ status: "compatible", conflicts: [] });
      const first = [...apart, say("0", { by: "isw", figure: 6000, asOf: "2024-11-01" })];
      expect(of(first, "2024-12-01")).toMatchObject({ status: "compatible", conflicts: [] });
      const fallen = [...apart, say("c", { by: "isw", figure: 2000, asOf: "2024-11-01" })];
      expect(of(fallen, "2024-12-01")).toMatchObject({ status: "conflict", conflicts: [["c", "b"]] });
      const late = [...apart, say("c", { by: "isw", figure: upTo(2000), asOf: "2025-01-01" })];
      expect(of(late, "2024-12-01").conflicts).toStrictEqual([
        ["a", "b"],
        ["c", "b"],
      ]);
    });
    test("nor once somebody gives one that neither excludes", () => {
      const later = [...apart, say("c", { by: "isw", figure: 6000, asOf: "2024-12-01" })];
      expect(of(later, "2024-12-01")).toMatchObject({ status: "compatible", conflicts: [] });
      expect(notesOf("contradiction-in-time", of(later, "2024-12-01"))).toHaveLength(1);
    });
    test("nor once one of them has grown past the other", () => {
      const grown = [...apart, nis("later", 6000, "2024-11-01")];
      expect(of(grown, "2024-12-01")).toMatchObject({ status: "compatible", conflicts: [] });
    });
  });
  test("an unnamed later page does not speak for an earlier day", () => {
    expect(late([first, say("page", { figure: 1500, asOf: "2024-11-30" })], "2024-10-18")).toStrictEqual(["page"]);
  });
  test("a later relay shows whose number an origin not yet heard repeats", () => {
    const claims = [
      say("root", { by: "hur", via: ["isw"], figure: 9000, asOf: "2024-11-01" }),
      say("cut", { by: "isw", figure: 9000, asOf: "2024-11-02" }),
    ];
    const answer = answered(claims, { at: "2024-10-18" });
    expect(voices(answer)).toStrictEqual(["hur: root = cut"]);
    expect(notesOf("truncated-path", answer)).toHaveLength(1);
  });
  test("stocks, flows and plans from later are unused", () => {
    const claims = [
      count("stock", { by: "a", asOf: "2024-10-25" }),
      say("flow", {
        by: "a",
        stage: "killed",
        counting: "flow",
        period: { from: "2024-10-25", through: "2024-10-31" },
      }),
      say("plan", { by: "a", asOf: "2024-10-25", modality: "planned" }),
      say("due", { by: "a", asOf: "2024-10-01", due: "2024-12" }),
      say("undated", { by: "a", stage: "killed" }),
      say("begun", {
        by: "a",
        stage: "wounded",
        counting: "flow",
        period: { from: "2024-10-01", through: "2024-10-31" },
      }),
      say("open", { by: "a", stage: "missing", counting: "flow", period: { through: "2024-10-31" } }),
    ];
    expect(late(claims, "2024-10-18")).toStrictEqual(["flow", "open", "plan", "stock"]);
  });
  test.each<[what: string, unused: boolean, saying: Saying]>([
    ["a flow that begins on the day counts", false, { counting: "flow", period: { from: "2024-10-18" } }],
    ["one that begins the day after does not", true, { counting: "flow", period: { from: "2024-10-19" } }],
    ["nor the toll of a month to come, without a period", true, { counting: "flow" }],
    [
      "nor a forecast made later, of a period that has begun",
      true,
      { ...begun, counting: "flow", modality: "expected" },
    ],
    ["nor a rate of such a period", true, { ...begun, counting: "rate" }],
  ])("%s", (_what, unused, saying) => {
    expect(late([say("a", { by: "x", asOf: "2024-11", ...saying })], "2024-10-18")).toStrictEqual(unused ? ["a"] : []);
  });
  test("a month that has begun counts", () => {
    expect(late([count("a", { by: "x", asOf: "2024-10" })], "2024-10-18")).toStrictEqual([]);
    expect(late([count("a", { by: "x", asOf: "2024-11" })], "2024-10-18")).toStrictEqual(["a"]);
    expect(late([count("a", { by: "x", asOf: "2024-10-19~" })], "2024-10-18")).toStrictEqual([]);
  });
  test("an undated total is answered for itself", () => {
    const answer = answered([say("a", { by: "x" })]);
    expect(answer.question).not.toHaveProperty("through");
    expect(answer.origins).toMatchObject([{ role: "located" }]);
    expect(answered([say("a", { by: "x" })], { at: "2024-10-18" }).origins).toMatchObject([{ role: "located" }]);
  });
});

describe("the timeline of a running total", () => {
  test("gives the bounds at each date on which somebody reported", () => {
    const claims = [
      nis("a", 1500, "2024-10-18"),
      nis("b", moreThan(3000), "2024-10-25"),
      say("c", { by: "us", figure: 10_000, asOf: "2024-12" }),
    ];
    expect(answered(claims).timeline).toStrictEqual([
      { on: "2024-10-18", low: 1425, high: 1574 },
      { on: "2024-10-25", low: 3001, high: 10_499 },
      { on: "2024-12", low: 9500, high: 10_499 },
    ]);
  });
  test("is open above where nobody gave an upper end, and holds whatever the day of the answer", () => {
    expect(answered([nis("a", moreThan(3000), "2024-10-18")]).timeline).toStrictEqual([
      { on: "2024-10-18", low: 3001, high: null },
    ]);
    const claims = [nis("a", 1500, "2024-10-18"), nis("b", 10_000, "2024-12-16")];
    const { timeline } = answered(claims);
    expect(timeline).toHaveLength(2);
    expect(answered(claims, { at: "2024-10-24" }).timeline).toStrictEqual(timeline);
  });
  test("of a voice that said at least 300 and later at most 300, both bound", () => {
    expect(answered([nis("a", atLeast(300), "2024-10-18"), nis("b", upTo(300), "2024-12-01")]).timeline).toStrictEqual([
      { on: "2024-10-18", low: 300, high: 300 },
      { on: "2024-12-01", low: 300, high: 300 },
    ]);
  });
  test("not of stocks, flows, plans, what has no date or no number", () => {
    for (const more of [{ counting: "stock" }, { counting: "flow" }, { modality: "planned" }, { due: "2025" }] as const)
      expect(answered([nis("a", 1500, "2024-10-18", more)]).timeline).toBeUndefined();
    expect(answered([say("a", { by: "x" })]).timeline).toBeUndefined();
    expect(answered([nis("a", { kind: "unstated" }, "2024-10-18")]).timeline).toBeUndefined();
  });
  test("a number taken back, in words or by a lower one, bounds nothing", () => {
    const lower = answered([nis("a", 5000, "2024-10-18"), nis("b", 3000, "2024-10-25")]);
    expect(lower.timeline).toStrictEqual([{ on: "2024-10-25", low: 2850, high: 3149 }]);
    const superseded = answered([nis("a", 1000, "2024-10-18"), nis("b", 3000, "2024-10-25", { supersedes: "a" })]);
    expect(superseded.timeline).toStrictEqual([{ on: "2024-10-25", low: 2850, high: 3149 }]);
  });
  test("a number that its voice did not stand by, for another of the same date, bounds nothing", () => {
    expect(answered([nis("a", 11, "2024-10-18"), nis("b", 22, "2024-10-18")]).timeline).toStrictEqual([
      { on: "2024-10-18", low: 11, high: 11 },
    ]);
  });
  test("where two contradict each other over time there is no step, but a note", () => {
    const answer = answered([nis("a", 5000, "2024-10-18"), say("b", { by: "un", figure: 1000, asOf: "2024-12-01" })]);
    expect(answer.timeline).toStrictEqual([]);
    expect(notesOf("contradiction-in-time", answer)).toStrictEqual([
      { code: "contradiction-in-time", claims: ["a", "b"] },
    ]);
    expect(
      notesOf(
        "contradiction-in-time",
        answered([nis("a", 1000, "2024-10-18"), say("b", { by: "un", figure: 5000, asOf: "2024-12-01" })]),
      ),
    ).toStrictEqual([]);
  });
  test("what contradicts a number of the day of the answer on that day is a conflict, on another day both", () => {
    const un = (asOf: string) => say("b", { by: "un", figure: 1000, asOf });
    const sameDay = answered([nis("a", 5000, "2024-10-18"), un("2024-10-18")]);
    expect(sameDay.conflicts).toHaveLength(1);
    expect(sameDay.notes).toStrictEqual([]);
    const later = answered([nis("a", 5000, "2024-10-18"), un("2024-12-01")], { at: "2024-10-18" });
    expect(later.conflicts).toHaveLength(1);
    expect(later.notes).toMatchObject([{ code: "contradiction-in-time", claims: ["a", "b"] }]);
  });
  test("of several who gave one number on one day, the first by id is named in a contradiction", () => {
    const claims = [
      nis("a", 4000, "2024-12-01"),
      nis("z", 3000, "2024-10-18"),
      say("b", { by: "hur", figure: 3000, asOf: "2024-10-18" }),
      say("c", { by: "un", figure: 1000, asOf: "2024-11-01" }),
    ];
    expect(notesOf("contradiction-in-time", answered(claims))).toStrictEqual([
      { code: "contradiction-in-time", claims: ["b", "c"] },
    ]);
  });
  test("what is too old to bound the day bounds earlier ones, or contradicts a claim of one", () => {
    const most = say("b", { by: "un", figure: upTo(3000), asOf: "2024-11-01" });
    const grown = (first: number) => [nis("a", first, "2024-10-18"), most, nis("c", 6000, "2024-12-01")];
    expect(answered(grown(1111)).timeline).toStrictEqual([
      { on: "2024-10-18", low: 1111, high: 1111 },
      { on: "2024-11-01", low: 1111, high: 3000 },
      { on: "2024-12-01", low: 5700, high: 6299 },
    ]);
    const broken = answered(grown(5555));
    expect(broken.timeline).toStrictEqual([{ on: "2024-12-01", low: 5700, high: 6299 }]);
    expect(broken.notes).toStrictEqual([{ code: "contradiction-in-time", claims: ["a", "b"] }]);
    expect(broken.outdated).toStrictEqual([{ actors: ["un"], claim: "b", echoes: [], revisions: [] }]);
    expect(voices(broken)).toStrictEqual(["nis: c < a"]);
    expect(answered(grown(5555), { at: "2024-12-02" })).toMatchObject({
      notes: broken.notes,
      outdated: [{ claim: "b" }],
    });
  });
  test("a total of some day in a month bounds what came before it from above, and what comes after it from below", () => {
    const most = say("b", { by: "un", figure: upTo(300), asOf: "2024-10" });
    const answer = answered([most, nis("a", 556, "2024-10-31"), nis("c", 6000, "2024-12-01")]);
    expect(answer.notes).toStrictEqual([]);
    expect(answer.timeline).toStrictEqual([
      { on: "2024-10-31", low: 556, high: 556 },
      { on: "2024-12-01", low: 5700, high: 6299 },
    ]);
    const before = answered([most, nis("a", 556, "2024-09-30"), nis("c", 6000, "2024-12-01")]);
    expect(before.notes).toStrictEqual([{ code: "contradiction-in-time", claims: ["a", "b"] }]);
    const least = say("b", { by: "un", figure: atLeast(300), asOf: "2024-10" });
    expect(answered([least, nis("c", 223, "2024-10-31"), nis("d", 6000, "2024-12-01")]).notes).toStrictEqual([
      { code: "contradiction-in-time", claims: ["b", "c"] },
    ]);
  });
  test("where a number is only denied, the day is that of the denial", () => {
    const denied = nis("a", some as never, "2024-10-23", { modality: "denied" });
    expect(answered([denied, nis("b", some as never, "2024-10-20", { modality: "denied" })]).question.through).toBe(
      "2024-10-23",
    );
  });
  test("of a month and its last day, the day is the day of the answer, whatever the ids", () => {
    for (const [one, other] of [
      ["a", "b"],
      ["b", "a"],
    ] as const) {
      const claims = [say(one, { by: "un", figure: upTo(300), asOf: "2024-05" }), nis(other, 556, "2024-05-31")];
      const { question, timeline, conflicts, notes, outdated } = answered(claims);
      expect(question.through).toBe("2024-05-31");
      expect({ conflicts, notes }).toStrictEqual({ conflicts: [], notes: [] });
      expect(timeline).toStrictEqual([{ on: "2024-05-31", low: 556, high: 556 }]);
      expect(outdated).toMatchObject([{ claim: one }]);
    }
  });
  test("rises, stays in order, and is what is said by origins that only ever grow", () => {
    const reports = fc.uniqueArray(
      fc.record({
        by: fc.constantFrom("a", "b", "c"),
        day: fc.nat({ max: 27 }),
        figure: fc.nat({ max: 99 }),
        kind: fc.constantFrom("exact", "atLeast", "atMost"),
      }),
      { minLength: 1, maxLength: 8, selector: ({ by, day }) => `${by}${day}` },
    );
    fc.assert(
      fc.property(reports, (said) => {
        const claims = said.map(({ by, day, figure, kind }, index) =>
          say(`c${index}`, {
            by,
            asOf: `2024-10-${String(day + 1).padStart(2, "0")}`,
            figure: kind === "exact" ? figure : kind === "atLeast" ? { kind, low: figure } : upTo(figure),
          }),
        );
        const { timeline = [] } = answered(claims);
        timeline.forEach(({ low, high }, index) => {
          expect(high ?? Infinity).toBeGreaterThanOrEqual(low);
          const before = timeline[index - 1];
          if (before === undefined) return;
          expect(low).toBeGreaterThanOrEqual(before.low);
          expect(high ?? Infinity).toBeGreaterThanOrEqual(before.high ?? Infinity);
        });
        expect(timeline.map(({ on }) => on)).toStrictEqual(timeline.map(({ on }) => on).toSorted());
      }),
    );
  });
});

describe("a day that is missing from the timeline", () => {
  test("two numbers of an earlier day that exclude each other are named", () => {
    const total = (id: string, low: number, high: number, asOf: string) =>
      say(id, { by: id, figure: { kind: "range", low, high }, asOf });
    const { conflicts, notes, timeline } = answered([
      total("x", 950, 1050, "2024-05-01"),
      total("y", 400, 500, "2024-05-01"),
      total("z", 2000, 2100, "2024-05-05"),
    ]);
    expect(conflicts).toStrictEqual([]);
    expect(timeline).toStrictEqual([{ on: "2024-05-05", low: 2000, high: 2100 }]);
    expect(notes).toContainEqual({ code: "contradiction-in-time", claims: ["x", "y"] });
  });
});

describe("what was known when, and what holds when, are two questions", () => {
  const claims = [
    nis("said-early", 1500, "2024-10-18"),
    {
      ...nis("said-late", 1600, "2024-10-18", { corrects: "said-early" }),
      attribution: { origin: "nis" as never, via: [], saidOn: "2024-11-30" },
    },
  ];
  test("a correction made later changes the answer for the day, not what was known then", () => {
    expect(voices(answered(claims, { at: "2024-10-18" }))).toStrictEqual(["nis: said-late"]);
    expect(voices(answered(claims, { at: "2024-10-18", knownAt: "2024-10-20" }))).toStrictEqual(["nis: said-early"]);
  });
});
