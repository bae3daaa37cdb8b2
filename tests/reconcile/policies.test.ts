import { reconcile, type Claim, type Estimate, type Refusal, type ReconcileOptions } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  about,
  answered,
  atLeast,
  count,
  dossier,
  moreThan,
  range,
  say,
  some,
  unstated,
  upTo,
  type Factor,
} from "./say.ts";

const day = "2024-10-18";
const low = count("low", { by: "un", figure: 1000, asOf: day });
const middle = count("middle", { by: "ngo", figure: range(1500, 2500, 1800), asOf: day });
const high = count("high", { by: "army", figure: about(4000), asOf: day });
const least = count("least", { by: "medics", figure: atLeast(1200), asOf: day, basis: "documented" });
const most = count("most", { by: "police", figure: upTo(9000), asOf: day });
const all = [low, middle, high, least, most];
const estimate = (claims: readonly Claim[], options: ReconcileOptions = {}): Estimate | Refusal | undefined =>
  answered(claims, options).estimate;

describe("range (default): the hull, no best", () => {
  test("is the default", () => {
    expect(estimate(all)).toStrictEqual({ policy: "range", low: 950, high: 4400 });
    expect(estimate(all, { policy: "range" })).toStrictEqual(estimate(all));
  });
  test("of bounds alone, what they leave open", () => {
    expect(estimate([least, most])).toStrictEqual({ policy: "range", low: 1200, high: 9000 });
    expect(estimate([least])).toStrictEqual({ policy: "range", low: 1200, high: null });
    expect(estimate([most])).toStrictEqual({ policy: "range", low: 0, high: 9000 });
  });
  test("refuses bounds that exclude each other, and nothing", () => {
    expect(
      estimate([
        count("a", { by: "x", figure: atLeast(9), asOf: day }),
        count("b", { by: "y", figure: upTo(2), asOf: day }),
      ]),
    ).toStrictEqual({ code: "bounds-exclude-each-other" });
    expect(estimate([count("a", { by: "x", figure: unstated, asOf: day })])).toStrictEqual({ code: "no-figure" });
  });
});

describe("authority: the origin the caller ranks highest", () => {
  const by = (...rank: string[]) => ({ policy: "authority" as const, rank });
  test("with its best value and who supports it", () => {
    expect(estimate(all, by("nobody", "ngo", "un"))).toStrictEqual({
      policy: "authority",
      low: 1500,
      high: 2500,
      best: 1800,
      // Whose intervals contain 1,800, bounds included.
      supportedBy: [["medics"], ["ngo"], ["police"]],
      parameters: { claim: "middle" },
    });
  });
  test.each([
    ["some hundreds of 60", range(200, 900), { kind: "exact", value: 60 } as const],
    ["60 of some hundreds", { kind: "exact", value: 60 } as const, range(200, 900)],
  ])("a product has no best value where a factor has none: %s", (_words, one, each) => {
    const claim = count("a", { by: "ngo", figure: { kind: "product", count: one, each }, asOf: day });
    expect(estimate([claim], by("ngo"))).toStrictEqual({
      policy: "authority",
      low: 12_000,
      high: 54_000,
      parameters: { claim: "a" },
    });
  });
  test("«almost 4,000» has no best value, «about 4,000» has", () => {
    const almost: Factor = { kind: "approximate", value: 4000, side: "below" };
    const best = (figure: Factor) => estimate([count("a", { by: "ngo", figure, asOf: day })], by("ngo"));
    expect(best(almost)).toStrictEqual({ policy: "authority", low: 3600, high: 3999, parameters: { claim: "a" } });
    expect(best(about(4000))).toMatchObject({ best: 4000 });
  });
  test("a bound has no best value", () => {
    expect(estimate(all, by("medics"))).toStrictEqual({
      policy: "authority",
      low: 1200,
      high: null,
      parameters: { claim: "least" },
    });
  });
  test("refuses where none of them spoke", () => {
    expect(estimate(all, by("nobody"))).toStrictEqual({ code: "no-ranked-origin", rank: ["nobody"] });
  });
  test("a speaker is heard as his institution", () => {
    const whole = dossier([count("a", { by: "budanov", figure: 11_000, asOf: day })], {
      actors: ["budanov: person < hur", "hur: intelligence"],
    });
    for (const actor of ["budanov", "hur"]) expect(answered(whole, by(actor)).estimate).toMatchObject({ best: 11_000 });
  });
  test("a member speaks for its joint statement", () => {
    expect(estimate([say("a", { by: "us", jointly: ["korea"], asOf: day })], by("korea"))).toMatchObject({
      best: 3000,
    });
  });
  test("a rank of nobody is a caller's mistake", () => {
    expect(() => estimate(all, by())).toThrow(RangeError);
    expect(() => estimate(all, by())).toThrow(/^rank /);
    expect(() => estimate(all, { policy: "authority" } as never)).toThrow(/^rank /);
  });
});

describe("conservative: the lowest", () => {
  test("of the located, whatever the bounds", () => {
    expect(estimate(all, { policy: "conservative" })).toStrictEqual({
      policy: "conservative",
      low: 950,
      high: 1049,
      best: 1000,
      supportedBy: [["un"], ["police"]],
      parameters: { claim: "low" },
    });
  });
  test("else of those that give a minimum", () => {
    expect(
      estimate([most, least, count("more", { by: "z", figure: moreThan(5000), asOf: day })], {
        policy: "conservative",
      }),
    ).toStrictEqual({ policy: "conservative", low: 1200, high: null, parameters: { claim: "least" } });
  });
  test("of two equally low the first by id", () => {
    const again = count("low-too", { by: "church", figure: range(950, 2000), asOf: day });
    expect(estimate([low, again], { policy: "conservative" })).toMatchObject({ parameters: { claim: "low" } });
  });
  test("refuses upper bounds alone, and nothing", () => {
    expect(estimate([most], { policy: "conservative" })).toStrictEqual({ code: "only-upper-bounds" });
    expect(estimate([count("a", { by: "x", figure: unstated, asOf: day })], { policy: "conservative" })).toStrictEqual({
      code: "no-figure",
    });
  });
});

describe("floor: the highest verified minimum, open upwards", () => {
  test.each<[what: string, claims: readonly Claim[], low: number, claim: string]>([
    ["at least", [least, low], 1200, "least"],
    ["the highest of several", [least, count("more", { by: "z", figure: moreThan(1500), asOf: day })], 1501, "more"],
    ["a documented count", [{ ...middle, basis: "documented" }, low], 1500, "middle"],
    ["a confirmed count", [{ ...high, modality: "confirmed" }, least], 3600, "high"],
    ["the first by id of two", [least, count("too", { by: "z", figure: atLeast(1200), asOf: day })], 1200, "least"],
    ["confirmed some", [count("a", { by: "z", figure: some, modality: "confirmed", asOf: day })], 1, "a"],
  ])("%s", (_what, claims, minimum, claim) => {
    expect(estimate(claims, { policy: "floor" })).toStrictEqual({
      policy: "floor",
      low: minimum,
      high: null,
      parameters: { claim },
    });
  });
  test("of a running total, what was documented by the day, whatever the same voice documents later", () => {
    const documented = (id: string, figure: number, asOf: string) =>
      say(id, { by: "un", figure, asOf, basis: "documented" });
    const first = documented("first", 1000, "2024-10-01");
    const minimum = { policy: "floor", low: 1000, high: null, parameters: { claim: "first" } };
    for (const more of [[], [documented("later", 5000, "2024-12-01")]])
      expect(estimate([first, ...more], { policy: "floor", at: "2024-11-01" })).toStrictEqual(minimum);
    for (const late of ["2024-12-01", "2024-11"])
      expect(estimate([documented("late", 5000, late)], { policy: "floor", at: "2024-11-02" })).toStrictEqual({
        code: "no-verified-minimum",
      });
  });
  test("refuses where nothing is verified: an estimate and an upper bound are none", () => {
    expect(
      estimate([low, { ...middle, basis: "estimate" }, { ...most, basis: "documented" }], { policy: "floor" }),
    ).toStrictEqual({ code: "no-verified-minimum" });
    for (const nobodys of [
      count("a", { figure: atLeast(1200), asOf: day }),
      say("a", { by: "x", figure: atLeast(1200), modality: "planned", due: "2024-12" }),
    ]) {
      expect(estimate([nobodys], { policy: "floor" })).toStrictEqual({ code: "no-verified-minimum" });
    }
    expect(estimate([count("a", { by: "x", figure: unstated, asOf: day })], { policy: "floor" })).toStrictEqual({
      code: "no-figure",
    });
  });
});

describe("median: weighted, over origins", () => {
  test("of three the middle one, with its own best value", () => {
    expect(estimate([low, middle, high], { policy: "median" })).toStrictEqual({
      policy: "median",
      low: 950,
      high: 4400,
      best: 1800,
      supportedBy: [["ngo"]],
      parameters: { origins: 3, tie: "geometricMean" },
    });
  });
  test("between two their geometric mean, which nobody claimed and nobody supports", () => {
    expect(estimate([low, high], { policy: "median" })).toMatchObject({ best: 2000, supportedBy: [] });
  });
  test("the mean where one is 0", () => {
    expect(estimate([count("a", { by: "x", figure: 0, asOf: day }), high], { policy: "median" })).toMatchObject({
      best: 2000,
      parameters: { tie: "mean" },
    });
  });
  test("0 is supported by those who say it, in persons and in money", () => {
    for (const unit of ["person", "USD"])
      expect(
        estimate([count("a", { by: "x", figure: 0, unit: { of: unit }, asOf: day })], { policy: "median" }),
      ).toMatchObject({ best: 0, supportedBy: [["x"]] });
  });
  test("a range without a best value stands for its middle, on the scale of ratios where it can", () => {
    expect(estimate([count("a", { by: "x", figure: range(100, 400), asOf: day })], { policy: "median" })).toMatchObject(
      { best: 200 },
    );
    expect(estimate([count("a", { by: "x", figure: range(0, 400), asOf: day })], { policy: "median" })).toMatchObject({
      best: 200,
    });
    const dollars = { by: "x", unit: { of: "USD" }, asOf: day };
    expect(estimate([count("a", { ...dollars, figure: range(-100, 300) })], { policy: "median" })).toMatchObject({
      best: 100,
    });
  });
  test("two brigades of 6,000 stand for 12,000", () => {
    const brigades = {
      kind: "product",
      count: { kind: "exact", value: 2 },
      each: { kind: "exact", value: 6000 },
    } as const;
    expect(estimate([count("a", { by: "x", figure: brigades, asOf: day })], { policy: "median" })).toMatchObject({
      best: 12_000,
    });
    const vague = { ...brigades, each: { kind: "range", low: 5000, high: 7200 } } as const;
    expect(estimate([count("a", { by: "x", figure: vague, asOf: day })], { policy: "median" })).toMatchObject({
      best: 12_000,
    });
  });
  test("bounds do not take part", () => {
    expect(estimate(all, { policy: "median" })).toMatchObject({ best: 1800, parameters: { origins: 3 } });
  });
  test("weights by origin, by a member of a joint statement, 1 where none is given", () => {
    expect(estimate([low, middle, high], { policy: "median", weights: { army: 3 } })).toMatchObject({ best: 4000 });
    expect(estimate([low, middle, high], { policy: "median", weights: { ngo: 0, army: 0 } })).toMatchObject({
      best: 1000,
    });
    const joint = say("joint", { by: "us", jointly: ["korea"], figure: 10, asOf: day });
    expect(
      estimate([joint, say("b", { by: "x", figure: 90, asOf: day })], { policy: "median", weights: { korea: 5 } }),
    ).toMatchObject({ best: 10 });
  });
  test("a weight of an id that every object has is not found on its prototype", () => {
    expect(
      estimate(
        [
          count("a", { by: "constructor", figure: 10, asOf: day }),
          count("b", { by: "__proto__", figure: 90, asOf: day }),
        ],
        { policy: "median", weights: {} },
      ),
    ).toMatchObject({ best: 30 });
  });
  test("refuses where nothing is located, nothing weighs, nothing is", () => {
    expect(estimate([least], { policy: "median" })).toStrictEqual({ code: "nothing-located" });
    expect(estimate([low], { policy: "median", weights: { un: 0 } })).toStrictEqual({ code: "no-weight" });
    expect(estimate([count("a", { by: "x", figure: unstated, asOf: day })], { policy: "median" })).toStrictEqual({
      code: "no-figure",
    });
  });
  test.each([-1, NaN, Infinity])("a weight of %d is a caller's mistake", (weight) => {
    expect(() => estimate([low], { policy: "median", weights: { un: weight } })).toThrow(RangeError);
    expect(() => estimate([low], { policy: "median", weights: { un: weight } })).toThrow(
      new RegExp(`^weights.*un.*got ${weight}`),
    );
  });
});

describe("laws of policies", () => {
  const claims = () =>
    fc.array(
      fc.record({
        by: fc.constantFrom("a", "b", "c", "d"),
        figure: fc.oneof(fc.nat({ max: 50 }), fc.nat({ max: 50 }).map(atLeast), fc.nat({ max: 50 }).map(upTo)),
      }),
      { minLength: 1, maxLength: 8 },
    );
  const policies = fc.constantFrom<ReconcileOptions>(
    {},
    { policy: "conservative" },
    { policy: "floor" },
    { policy: "median" },
    { policy: "authority", rank: ["a", "b"] },
  );
  test("an estimate names its policy, lies in order and says who supports its best value; a refusal has a code", () => {
    fc.assert(
      fc.property(claims(), policies, (said, options) => {
        const { estimate: found, origins } = answered(
          said.map((saying, index) => count(`c${index}`, { asOf: day, ...saying })),
          options,
        );
        if (found === undefined || "code" in found) {
          expect(typeof found?.code).toBe("string");
          return;
        }
        const { policy, low: from, high: to, best, supportedBy } = found as Estimate;
        expect(policy).toBe(options.policy ?? "range");
        expect(to ?? Infinity).toBeGreaterThanOrEqual(from);
        expect(supportedBy === undefined).toBe(best === undefined);
        if (best === undefined) return;
        const supporters = origins
          .filter(({ interval }) => interval.low <= best && best <= (interval.high ?? Infinity))
          .map(({ actors }) => actors);
        expect(supportedBy).toStrictEqual(supporters);
        expect(best).toBeGreaterThanOrEqual(from);
        expect(best).toBeLessThanOrEqual(to ?? Infinity);
      }),
    );
  });
  test("an estimate is made for each question", () => {
    expect(
      reconcile([low, say("sent", { by: "x", asOf: day })]).answers.map((each) => each.estimate !== undefined),
    ).toStrictEqual([true, true]);
  });
});
