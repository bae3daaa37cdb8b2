import { fitLogNormal, logNormalPosterior, meanInterval, predictionInterval, randomEffects } from "corroborate/numeric";
import {
  growthPaths,
  rateSources,
  reconcile,
  reconcileFigures,
  type Claim,
  type Estimate,
  type Figure,
  type ReconcileOptions,
} from "corroborate";
import { describe, expect, test } from "vitest";
import {
  about,
  answered,
  atLeast,
  count,
  fewerThan,
  moreThan,
  range,
  say,
  some,
  unstated,
  upTo,
  type Saying,
} from "./say.ts";

const exact = (value: number) => ({ kind: "exact", value }) as const;
const pool = (figures: Parameters<typeof reconcileFigures>[0], options: object = {}): unknown =>
  reconcileFigures(figures, { policy: "lognormal", ...options } as Parameters<typeof reconcileFigures>[1]).estimate;

describe("lognormal: the cells of figures, one an origin", () => {
  test("a centre between origins that differ, with what it hangs on", () => {
    expect(pool([1000, 2000, 4000])).toMatchObject({
      policy: "lognormal",
      best: expect.closeTo(2000, -1),
      supportedBy: [1],
      parameters: { method: "profile likelihood", level: 0.95, origins: 3, effectiveOrigins: 3, breaks: [] },
    });
  });
  test("leaving one origin out moves the centre by so much", () => {
    const estimate = pool([1000, 2000, 4000]);
    const { leaveOneOut } = (estimate as { parameters: { leaveOneOut: { low: number; high: number } } }).parameters;
    expect(leaveOneOut.low).toBeCloseTo(Math.sqrt(1000 * 2000), -2);
    expect(leaveOneOut.high).toBeCloseTo(Math.sqrt(2000 * 4000), -2);
  });
  test("«more than 10,000» is a rounded number, and «at least 10,000» no observation", () => {
    const leastOf = (figure: object) =>
      (pool([10_500, 11_500, figure as never]) as { parameters: { origins: number } }).parameters.origins;
    expect(leastOf(moreThan(10_000))).toBe(3);
    expect(leastOf(moreThan(10_347))).toBe(2);
    expect(leastOf(atLeast(10_000))).toBe(2);
    expect(leastOf({ kind: "atMost", high: 12_000, open: true })).toBe(3);
    expect(leastOf({ kind: "atMost", high: 12_000 })).toBe(2);
    expect(
      (pool([10_500, 11_500, moreThan(10_000)], { nextStep: false }) as { parameters: { origins: number } }).parameters
        .origins,
    ).toBe(2);
  });
  test.each<[words: string, figure: Figure, cell: Figure]>([
    ["more than 10,000", moreThan(10_000), range(10_001, 19_999)],
    ["more than 3,000", moreThan(3000), range(3001, 3999)],
    ["more than 650,000", moreThan(650_000), range(650_001, 699_999)],
    ["more than 10", moreThan(10), range(11, 19)],
    ["fewer than 4,000", fewerThan(4000), range(3001, 3999)],
    ["fewer than 10,000", fewerThan(10_000), range(9001, 9999)],
    ["fewer than 650,000", fewerThan(650_000), range(600_001, 649_999)],
  ])("«%s» ends before the next number with one more in its first digit", (_words, figure, cell) => {
    const { low, high, best } = pool([figure, 7000, 21_000]) as Estimate;
    expect(pool([cell, 7000, 21_000])).toMatchObject({ low, high, best });
  });
  test("of money it ends at that number, and one dollar is a number of one digit", () => {
    const dollars = { unit: { of: "USD" }, reading: "stated" };
    for (const [figure, cell] of [
      [moreThan(3000), range(3000, 4000)],
      [fewerThan(3000), range(2000, 3000)],
      [moreThan(1), range(1, 2)],
    ] as const) {
      const { low, high, best } = pool([figure, 700, 2100], dollars) as Estimate;
      expect(pool([cell, 700, 2100], dollars)).toMatchObject({ low, high, best });
    }
  });
  test.each<[words: string, figure: Figure]>([
    ["more than 5, for no whole number lies between 5 and 6", moreThan(5)],
    ["fewer than 5, likewise", fewerThan(5)],
    ["fewer than 10, for none lies between 9 and 10", fewerThan(10)],
    ["more than 10,347, which is not rounded", moreThan(10_347)],
    ["more than none", moreThan(0)],
    ["so many that the next rounded number is beyond all numbers", moreThan(1e308)],
    ["some", some],
  ])("no observation: %s", (_words, figure) => {
    const origins = (figures: readonly Figure[]) =>
      (pool(figures) as { parameters: { origins: number } }).parameters.origins;
    const others = [range(7, 8), range(14, 15)];
    expect(origins([...others, figure])).toBe(2);
  });
  test("a total of an earlier day is no observation of the one asked about", () => {
    const said = (id: string, figure: Figure, asOf: string) => say(id, { by: id, figure, asOf });
    const claims = [
      said("a", range(9000, 9100), "2024-05-02"),
      said("b", range(8000, 8100), "2024-05-02"),
      said("c", moreThan(10_000), "2024-05-01"),
      said("d", fewerThan(10_000), "2024-05-03"),
    ];
    expect(answered(claims.slice(0, 3), { policy: "lognormal" }).estimate).toMatchObject({
      parameters: { origins: 2 },
    });
    expect(answered(claims, { policy: "lognormal", at: "2024-05-02" }).estimate).toMatchObject({
      parameters: { origins: 2 },
    });
  });
  test("leaving an origin out is asking without it; of two nothing is left to leave out", () => {
    const best = (figures: readonly number[]) => (pool(figures) as Estimate).best;
    const { parameters } = pool([1000, 2000, 4500]) as Estimate;
    expect(parameters!["leaveOneOut"]).toStrictEqual({ low: best([1000, 2000]), high: best([2000, 4500]) });
    expect(Object.keys((pool([1000, 2000]) as Estimate).parameters!)).toStrictEqual([
      "method",
      "sigma",
      "level",
      "origins",
      "effectiveOrigins",
      "breaks",
    ]);
    // Without the third there are only numbers that reach down to 0, and those have no centre.
    const [one, other, third] = [range(0, 10), range(0, 20), range(5, 8)];
    const left = [pool([one, third]), pool([other, third])].map((estimate) => (estimate as Estimate).best!);
    expect((pool([one, other, third]) as Estimate).parameters!["leaveOneOut"]).toStrictEqual({
      low: expect.closeTo(Math.min(...left), 5),
      high: expect.closeTo(Math.max(...left), 5),
      withoutCentre: 1,
    });
  });
  test("lower bounds as points, left out and as half-lines: «some» and upper bounds are none", () => {
    const bracket = (figures: readonly (number | Figure)[], options: object = {}) =>
      (pool(figures, options) as Estimate).parameters!["lowerBounds"];
    const best = (figures: readonly (number | Figure)[], options: object = {}) =>
      (pool(figures, options) as Estimate).best;
    expect(bracket([1000, 2000, atLeast(3000)])).toMatchObject({
      asPoint: best([1000, 2000, range(3000, 3000)]),
      leftOut: best([1000, 2000]),
    });
    expect(bracket([1000, 2000, moreThan(10_000)])).toMatchObject({
      asPoint: best([1000, 2000, range(10_000, 10_000)]),
      leftOut: best([1000, 2000]),
    });
    expect(bracket([1000, moreThan(10_000)])).toMatchObject({ leftOut: expect.closeTo(1000, -1) });
    expect(bracket([moreThan(10_000), moreThan(20_000)])).toMatchObject({ leftOut: null });
    const dollars = { unit: { of: "USD" } };
    const { asPoint } = bracket([1000, 2000, atLeast(3000)], dollars) as { asPoint: number };
    expect(asPoint).toBeCloseTo(best([1000, 2000, range(3000, 3000)], dollars)!, 4);
    expect(bracket([1000, 2000, upTo(3000), some, atLeast(0)])).toBeUndefined();
  });
  test("one origin and a lower bound have no spread of their own, so the prior gives it", () => {
    const posterior = (cells: Parameters<typeof logNormalPosterior>[0]) => {
      const found = logNormalPosterior(cells);
      return found.ok ? expect.closeTo(found.value.median, 1) : undefined;
    };
    const own = { low: 999.5, high: 1000.5 };
    const { parameters } = pool([1000, atLeast(3000)], { reading: "stated" }) as Estimate;
    expect(parameters).toMatchObject({
      lowerBounds: { leftOut: posterior([own]), halfLine: posterior([own, { low: 2999.5, high: null }]) },
    });
  });
  test("a total of an earlier day is a lower bound, unless a later one closes it from above", () => {
    const said = (by: string, figure: number, on: string) => say(`${by}-${on}`, { by, figure, asOf: `2024-05-${on}` });
    const claims = [said("a", 1000, "01"), said("b", 3000, "02"), said("c", 4000, "02")];
    const ask = (more: readonly Claim[]) => {
      const options = { policy: "lognormal", at: "2024-05-02", reading: "stated" } as const;
      return (answered([...claims, ...more], options).estimate as Estimate).parameters!;
    };
    const fit = fitLogNormal([3000, 4000, 1000].map((value) => ({ low: value - 0.5, high: value + 0.5 })));
    expect(ask([])["lowerBounds"]).toMatchObject({ asPoint: expect.closeTo(fit.ok ? fit.value.median : NaN, 6) });
    expect(ask([said("a", 9000, "03")])).not.toHaveProperty("lowerBounds");
  });
  test("the level and the scale of the prior are the caller's", () => {
    const width = (figures: readonly number[], options: object = {}) => {
      const { low, high } = pool(figures, options) as { low: number; high: number };
      return high - low;
    };
    expect(width([1000, 2000, 4000], { level: 0.5 })).toBeLessThan(width([1000, 2000, 4000]));
    expect(width([2000, 2000], { level: 0.5 })).toBeLessThan(width([2000, 2000]));
    expect(width([2000, 2000], { priorScale: 0.1 })).toBeLessThan(width([2000, 2000]));
  });
  test("what has neither a maximum nor a posterior is refused", () => {
    expect(pool([2000, 2000], { unit: { of: "USD" }, reading: "stated" })).toMatchObject({
      code: "repeated-exact-number",
    });
    expect(pool([range(0, 10), range(0, 20)])).toMatchObject({ code: "no-logarithm" });
    expect(pool([exact(-3)], { unit: { of: "USD" } })).toStrictEqual({ code: "no-logarithm" });
    expect(pool([exact(-3), atLeast(5)], { unit: { of: "USD" } })).toStrictEqual({ code: "no-logarithm" });
  });
  test("what may be 0 bounds the centre from above, and one number beside it has no spread of its own", () => {
    for (const figure of [range(0, 3), range(0, 10)])
      expect(pool([figure, range(5, 8)])).toMatchObject({
        parameters: { method: "posterior", because: "fewer-than-two-bounded-cells", origins: 2 },
      });
  });
  test("a bound that the centre breaks is named, and lower bounds are shown as point, left out and half-line", () => {
    const { parameters } = pool([1000, 1400, 2000, atLeast(3000)]) as { parameters: Record<string, unknown> };
    expect(parameters["breaks"]).toStrictEqual([3]);
    const { asPoint, leftOut, halfLine } = parameters["lowerBounds"] as Record<string, number>;
    expect(leftOut).toBeLessThan(asPoint!);
    expect(asPoint).toBeLessThan(halfLine!);
  });
  test("where all cells share a number the posterior stands in, and says why", () => {
    expect(pool([11_000, about(11_000), 11_200])).toMatchObject({
      parameters: { method: "posterior", because: "common-region", priorScale: 0.5 },
    });
  });
  test("one origin is its figure, bounds alone are a bound, nothing is a refusal", () => {
    expect(pool([1500])).toMatchObject({
      low: 1425,
      high: 1574,
      best: 1500,
      parameters: { method: "single origin", claim: 0 },
    });
    expect(pool([atLeast(300), upTo(500)])).toStrictEqual({
      policy: "lognormal",
      low: 300,
      high: 500,
      parameters: { method: "bounds only" },
    });
    expect(pool([atLeast(300)])).toMatchObject({ low: 300, high: null });
    expect(pool([moreThan(200)])).toStrictEqual({
      policy: "lognormal",
      low: 201,
      high: null,
      parameters: { method: "bounds only" },
    });
    expect(pool([atLeast(300), upTo(300)])).toMatchObject({ low: 300, high: 300 });
    expect(pool([atLeast(300), upTo(200)])).toStrictEqual({ code: "bounds-exclude-each-other" });
    for (const policy of ["lognormal", "randomEffects"] as const)
      expect(answered([say("a", { by: "x", figure: unstated })], { policy }).estimate).toStrictEqual({
        code: "no-figure",
      });
    expect(pool([])).toStrictEqual({ code: "no-figure" });
  });
  test("one origin without a best value is its range, and bounds break it that leave none of it", () => {
    const bounds = [upTo(299), upTo(300), upTo(1000), atLeast(3), atLeast(500), atLeast(501)];
    expect(pool([range(300, 500), ...bounds])).toStrictEqual({
      policy: "lognormal",
      low: 300,
      high: 500,
      parameters: {
        method: "single origin",
        claim: 0,
        level: 0.95,
        origins: 1,
        effectiveOrigins: 1,
        lowerBounds: expect.any(Object),
        breaks: [1, 6],
      },
    });
  });
  test("what is not above 0 has no logarithm: it is no observation, and named; a bound never was one", () => {
    for (const least of [-3, 0])
      expect(pool([least, 5, atLeast(1), upTo(9)], { unit: { of: "USD" }, reading: "stated" })).toMatchObject({
        best: 5,
        parameters: { method: "single origin", leftOut: [0] },
      });
  });
  test("of a count, none is an observation: fewer than a half", () => {
    expect(pool([0, 5, 9])).toMatchObject({ parameters: { origins: 3 } });
  });
  test("echoes change nothing", () => {
    const said = [1000, 2000, 4000].map((figure) =>
      say(`c${figure}`, { by: `origin of ${figure}`, figure, asOf: "2024-05-01" }),
    );
    const echoes = said.map((claim) => ({ ...claim, id: `${claim.id}~` as Claim["id"] }));
    const options: ReconcileOptions = { policy: "lognormal" };
    expect(answered([...said, ...echoes], options).estimate).toStrictEqual(answered(said, options).estimate);
  });
});

describe("randomEffects: figures with errors of their own", () => {
  const effects = (figures: Parameters<typeof reconcileFigures>[0], options: object = {}) =>
    pool(figures, { policy: "randomEffects", ...options });
  const dollars = { unit: { of: "USD" }, reading: "stated" };
  const parameters = (figures: Parameters<typeof reconcileFigures>[0], options: object = {}) =>
    (effects(figures, options) as { parameters: Record<string, number> }).parameters;
  test("pools located figures on logarithms and leaves one-sided ones out", () => {
    expect(effects([range(900, 1100), range(1800, 2200), atLeast(100)])).toMatchObject({
      policy: "randomEffects",
      best: expect.closeTo(Math.sqrt(1000 * 2000), -2),
      // «At least 100» leaves 1,400 open, but observes nothing.
      supportedBy: [],
      parameters: {
        method: "pauleMandel",
        interval: "modifiedHartungKnapp",
        origins: 2,
        leftOut: [2],
        prediction: { method: "veroniki" },
      },
    });
  });
  test("a range read as an interval of 95 percent is surer than one in which every value is as likely", () => {
    const q = (rangesAre: string) =>
      (effects([range(900, 1100), range(1800, 2200)], { rangesAre }) as { parameters: { q: number } }).parameters.q;
    expect(q("interval95")).toBeGreaterThan(q("interval90"));
    expect(q("interval90") / q("uniform")).toBeCloseTo(3.289707253902945 ** 2 / 12, 9);
  });
  test("a count reaches half a step beyond its ends, and money does not", () => {
    const { low, high, best } = effects([range(900, 1100), range(1800, 2200)]) as Estimate;
    const money = effects([range(899.5, 1100.5), range(1799.5, 2200.5)], dollars);
    expect(money).toMatchObject({ low, high, best });
    expect(parameters([5, 7, 9])).toMatchObject({ origins: 3, leftOut: [] });
    const upwards = (figure: Figure) => ({ low: figure.kind === "range" ? figure.low : 0.5, high: 2000 });
    expect(parameters([1, range(500, 600), range(700, 800)], { reading: upwards })).toMatchObject({ leftOut: [0] });
  });
  test("a number is as uncertain as the range that it is read as", () => {
    const { low, high, best } = effects([950, 2100]) as Estimate;
    expect(effects([range(925, 974), range(2050, 2149)])).toMatchObject({ low, high, best });
  });
  test("what may be 0 has no logarithm, what is known exactly no error: both are left out", () => {
    expect(parameters([1000, 2000, range(0, 10)])).toMatchObject({ origins: 2, leftOut: [2] });
    const money = [range(1000, 1100), range(2000, 2100)];
    expect(parameters([...money, range(0, 10)], dollars)).toMatchObject({ origins: 2, leftOut: [2] });
    expect(parameters([...money, 3000], dollars)).toMatchObject({ origins: 2, leftOut: [2] });
  });
  test("a total of an earlier day is left out, though a later one gives it an upper end", () => {
    const said = (id: string, by: string, figure: number, asOf: string) => say(id, { by, figure, asOf });
    const claims = [
      said("a", "x", 1000, "2024-05-02"),
      said("b", "y", 2000, "2024-05-02"),
      said("c", "z", 1500, "2024-05-01"),
      said("d", "z", 3000, "2024-05-03"),
    ];
    expect(answered(claims, { policy: "randomEffects", at: "2024-05-02" }).estimate).toMatchObject({
      parameters: { origins: 2, leftOut: ["c"] },
    });
  });
  test("the level and the method are the caller's", () => {
    const figures = [range(900, 1100), range(1800, 2200), range(2500, 4000)];
    const width = (options: object) => {
      const { low, high, parameters: found } = effects(figures, options) as Estimate & { high: number };
      const { prediction } = found as unknown as { prediction: { low: number; high: number } };
      return [high - low, prediction.high - prediction.low] as const;
    };
    const [half, all] = [width({ level: 0.5 }), width({})];
    expect(half[0]).toBeLessThan(all[0]);
    expect(half[1]).toBeLessThan(all[1]);
    expect(parameters(figures, { method: "dersimonianLaird" })["tauSquared"]).not.toBe(
      parameters(figures)["tauSquared"],
    );
  });
  test("a range is a uniform on logarithms, with a best value a triangle", () => {
    const [a, b, c] = [899.5, 1600.5, 1000].map(Math.log) as [number, number, number];
    const [from, to] = [1799.5, 2200.5].map(Math.log) as [number, number];
    const estimates = [
      { estimate: (a + b + c) / 3, variance: (a * a + b * b + c * c - a * b - a * c - b * c) / 18 },
      { estimate: (from + to) / 2, variance: (to - from) ** 2 / 12 },
    ];
    const pooled = randomEffects(estimates);
    if (!pooled.ok) throw new Error(pooled.refusal.code);
    const {
      low,
      high,
      best,
      parameters: found,
    } = effects([{ kind: "range", low: 900, high: 1600, best: 1000 }, range(1800, 2200)]) as Estimate;
    expect(best).toBeCloseTo(Math.exp(pooled.value.estimate), 6);
    expect(found!["tauSquared"]).toBeCloseTo(pooled.value.tauSquared, 9);
    const mean = meanInterval(pooled.value);
    const next = predictionInterval(pooled.value);
    if (!next.ok) throw new Error(next.refusal.code);
    expect([low, high]).toStrictEqual([mean.low, mean.high].map((end) => expect.closeTo(Math.exp(end), 6)));
    expect(found!["prediction"]).toMatchObject({
      low: expect.closeTo(Math.exp(next.value.low), 6),
      high: expect.closeTo(Math.exp(next.value.high), 2),
    });
  });
  test("two numbers that lie so far apart that the interval is beyond all numbers leave it open", () => {
    expect(effects([range(1, 2), range(1e200, 2e200)])).toMatchObject({
      high: null,
      parameters: { prediction: { high: null } },
    });
  });
  test("only a range is an interval of so many percent", () => {
    expect(parameters([1000, 2000], { rangesAre: "interval95" })["q"]).toBe(parameters([1000, 2000])["q"]);
  });
  test("a best value in the middle halves the variance of a range", () => {
    const q = (...best: [] | [number, number]) =>
      parameters([range(900, 1600, best[0]), range(1800, 3200, best[1])], dollars)["q"]!;
    expect(q(1200, 2400) / q()).toBeCloseTo(2, 9);
  });
  test("a best value draws the estimate towards it", () => {
    const best = (figure: object) => (effects([figure as never, range(1000, 2000)]) as { best: number }).best;
    expect(best(range(1000, 2000, 1900))).toBeGreaterThan(best(range(1000, 2000)));
  });
  test("one origin is its figure, none a refusal", () => {
    expect(effects([1500, atLeast(3)])).toMatchObject({
      best: 1500,
      parameters: { method: "single origin", claim: 0 },
    });
    expect(effects([atLeast(3)])).toStrictEqual({ code: "nothing-located" });
    expect(effects([])).toStrictEqual({ code: "no-figure" });
    expect(effects([0, range(0, 9)])).toStrictEqual({ code: "no-logarithm" });
    expect(effects([5, 9], dollars)).toStrictEqual({ code: "no-error" });
    expect(effects([0, 9], dollars)).toStrictEqual({ code: "no-error" });
  });
});

describe("over many questions", () => {
  const days = [1, 2, 3, 4, 5, 6];
  const tolls = days.flatMap((day) => [
    count(`ministry-${day}`, { by: "ministry", population: `day ${day}`, figure: 100 * day, asOf: "2024-05-01" }),
    count(`monitor-${day}`, { by: "monitor", population: `day ${day}`, figure: 110 * day, asOf: "2024-05-01" }),
    count(`channel-${day}`, {
      by: "channel",
      population: `day ${day}`,
      figure: 100 * day * (day % 2 === 0 ? 3 : 4),
      asOf: "2024-05-01",
    }),
  ]);
  test("an origin far from the others lies off by a larger factor, and leans", () => {
    const ratings = rateSources(tolls);
    if (!ratings.ok) throw new Error(ratings.refusal.code);
    const [channel, ministry, monitor] = ratings.value;
    expect(ratings.value.map(({ actors, questions }) => [actors, questions])).toStrictEqual([
      [["channel"], 6],
      [["ministry"], 6],
      [["monitor"], 6],
    ]);
    expect(channel!.typicalFactor).toBeGreaterThan(2);
    expect(channel!.lean).toBeGreaterThan(2);
    expect(ministry!.typicalFactor).toBeLessThan(1.5);
    expect(monitor!.lean).toBeGreaterThan(ministry!.lean);
    // Three or four times what the ministry says, but the truth is drawn a little towards it.
    expect(channel!.lean).toBeLessThan(4);
    expect(ministry!.lean).toBeLessThan(1);
  });
  test("the ratings come by actor, whatever the ids of the claims", () => {
    const backwards = tolls.map((claim, index) => ({ ...claim, id: `${999 - index}` as Claim["id"] }));
    const ratings = rateSources(backwards);
    expect(ratings.ok && ratings.value.flatMap(({ actors }) => actors)).toStrictEqual([
      "channel",
      "ministry",
      "monitor",
    ]);
  });
  test("several dossiers are as many sets of questions", () => {
    const dossier = { actors: [], sources: [], claims: tolls.slice(0, 9) };
    expect(rateSources([dossier, { ...dossier, claims: tolls.slice(9) }] as never)).toStrictEqual(rateSources(tolls));
    expect(rateSources({ ...dossier, claims: tolls } as never)).toStrictEqual(rateSources(tolls));
  });
  test("nobody in particular, a bound, 0 and what only one answers take no part", () => {
    const more = (id: string, saying: Saying) =>
      days.map((day) => count(`${id}-${day}`, { population: `day ${day}`, asOf: "2024-05-01", ...saying }));
    const alone = days.map((day) => count(`alone-${day}`, { by: "alone", population: `other ${day}`, asOf: "2024" }));
    const others = [
      ...more("nobody", { figure: 7 }),
      ...more("bound", { by: "bound", figure: atLeast(1) }),
      ...more("none", { by: "none", figure: 0 }),
      ...more("silent", { by: "silent", figure: unstated }),
      ...alone,
    ];
    expect(rateSources([...tolls, ...others])).toStrictEqual(rateSources(tolls));
  });
  test("groups that share no question are refused, each named as the claims name them", () => {
    const pair = (one: string, other: string) =>
      days.flatMap((day) =>
        [one, other].map((by, index) =>
          count(`${by}-${day}`, { by, population: `${one} ${day}`, figure: (90 + index) * day, asOf: "2024-05-01" }),
        ),
      );
    const joint = pair("x", "y").map((claim) =>
      claim.attribution.origin === ("y" as never)
        ? { ...claim, attribution: { ...claim.attribution, jointly: ["z" as never] } }
        : claim,
    );
    expect(rateSources([...joint, ...pair("p", "q")])).toMatchObject({
      ok: false,
      refusal: {
        code: "disconnected",
        groups: [
          ["p", "q"],
          ["x", "y and z"],
        ],
      },
    });
  });
  test("nothing to compare is refused, and options are judged all the same", () => {
    for (const nothing of [[], tolls.slice(0, 1)])
      expect(rateSources(nothing)).toStrictEqual({
        ok: false,
        refusal: { code: "too-few-sources", count: 0, needed: 2 },
      });
    expect(() => rateSources([], { windowDays: -1 })).toThrow(RangeError);
  });
  test("too few questions are refused, the source named as the claims name it", () => {
    expect(rateSources(tolls.slice(0, 6))).toMatchObject({
      ok: false,
      refusal: { code: "too-few-answers", source: "channel", answers: 2 },
    });
  });
});

describe("the path of a running total", () => {
  const total = (id: string, by: string, figure: number, asOf: string) => say(id, { by, figure, asOf });
  test("never falls, and gives each origin one weight", () => {
    const claims = [
      total("a", "x", 1000, "2024-05-01"),
      total("b", "y", 800, "2024-05-02"),
      total("c", "z", 2000, "2024-05-03"),
    ];
    const [path] = growthPaths(claims);
    expect(path!.steps.map(({ on }) => on)).toStrictEqual(["2024-05-01", "2024-05-02", "2024-05-03"]);
    expect(path!.steps[0]!.value).toBeCloseTo(Math.sqrt(1000 * 800), 6);
    expect(path!.steps[1]!.value).toBeCloseTo(Math.sqrt(1000 * 800), 6);
    expect(path!.steps[2]!.value).toBeCloseTo(2000, 6);
  });
  test("takes in a number that is too old to bound the day of the answer", () => {
    const claims = [
      say("a", { by: "x", figure: range(0, 300), asOf: "2024-05-01" }),
      total("b", "y", 2000, "2024-06-01"),
    ];
    expect(growthPaths(claims)[0]?.steps.map(({ on }) => on)).toStrictEqual(["2024-05-01", "2024-06-01"]);
  });
  test("an origin that reports every day weighs no more than one that reports once", () => {
    const claims = [
      ...["01", "02", "03"].map((on) => total(`often-${on}`, "often", 1000 + Number(on), `2024-05-${on}`)),
      total("once", "once", 500, "2024-05-04"),
    ];
    const [path] = growthPaths(claims);
    // Of four reports that fall, three share one weight.
    const often = (Math.log(1001) + Math.log(1002) + Math.log(1003)) / 3;
    expect(path!.steps.map(({ value }) => value)).toStrictEqual(
      Array.from({ length: 4 }, () => expect.closeTo(Math.exp((often + Math.log(500)) / 2), 6)),
    );
  });
  test("a date is written as the first claim by id writes it; 0 and bounds take no part", () => {
    const claims = [
      total("a", "x", 1000, "2024-05-31"),
      total("b", "y", 1000, "2024-05"),
      total("c", "z", 0, "2024-05-01"),
      say("d", { by: "w", figure: atLeast(900), asOf: "2024-05-02" }),
      say("e", { by: "v", figure: upTo(5000), asOf: "2024-06-01" }),
      total("f", "u", 0, "2024-06-01"),
    ];
    for (const order of [claims, claims.toReversed()])
      expect(growthPaths(order)).toMatchObject([{ steps: [{ on: "2024-05-31", value: expect.closeTo(1000, 6) }] }]);
  });
  test("bounds and stocks have none", () => {
    expect(growthPaths([say("a", { figure: atLeast(5) })])).toStrictEqual([]);
    expect(growthPaths([count("a", {})])).toStrictEqual([]);
  });
});

test("policies that pool are asked for by name", () => {
  const claims = [say("a", { by: "x", figure: 1000 }), say("b", { by: "y", figure: 4000 })];
  expect(reconcile(claims).answers[0]!.estimate).not.toHaveProperty("best");
});
