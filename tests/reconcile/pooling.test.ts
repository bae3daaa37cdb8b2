import { growthPaths, rateSources, reconcile, reconcileFigures, type Claim, type ReconcileOptions } from "corroborate";
import { describe, expect, test } from "vitest";
import { about, answered, count, moreThan, say, upTo } from "./say.ts";

const exact = (value: number) => ({ kind: "exact", value }) as const;
const atLeast = (low: number) => ({ kind: "atLeast", low }) as const;
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
    expect(pool([atLeast(300), upTo(200)])).toStrictEqual({ code: "bounds-exclude-each-other" });
    expect(pool([])).toStrictEqual({ code: "no-figure" });
  });
  test("what is not above 0 has no logarithm and is no observation", () => {
    expect(pool([exact(-3), exact(5)], { unit: { of: "USD" } })).toMatchObject({
      best: 5,
      parameters: { method: "single origin" },
    });
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
  const range = (low: number, high: number, best?: number) =>
    ({ kind: "range", low, high, ...(best === undefined ? {} : { best }) }) as const;
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
  });
  test("several dossiers are as many sets of questions", () => {
    const dossier = { actors: [], sources: [], claims: tolls.slice(0, 9) };
    expect(rateSources([dossier, { ...dossier, claims: tolls.slice(9) }] as never)).toStrictEqual(rateSources(tolls));
    expect(rateSources({ ...dossier, claims: tolls } as never)).toStrictEqual(rateSources(tolls));
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
  test("bounds and stocks have none", () => {
    expect(growthPaths([say("a", { figure: atLeast(5) })])).toStrictEqual([]);
    expect(growthPaths([count("a", {})])).toStrictEqual([]);
  });
});

test("policies that pool are asked for by name", () => {
  const claims = [say("a", { by: "x", figure: 1000 }), say("b", { by: "y", figure: 4000 })];
  expect(reconcile(claims).answers[0]!.estimate).not.toHaveProperty("best");
});
