import { reconcile, reconcileFigures, type Answer, type Figure, type Interval } from "corroborate";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answered, atLeast, count, fewerThan, moreThan, range, some, upTo, type Factor } from "./say.ts";

/** Figures as origins of their own: whole numbers so few that they often meet. */
const figures = () => {
  const ends = fc
    .tuple(fc.nat({ max: 9 }), fc.nat({ max: 9 }))
    .map(([one, other]) => range(Math.min(one, other), Math.max(one, other)));
  const bounds = fc
    .nat({ max: 9 })
    .chain((end) => fc.constantFrom<Figure>(atLeast(end), moreThan(end), upTo(end), fewerThan(end + 1)));
  return fc.array(
    fc.oneof(
      { weight: 3, arbitrary: ends },
      { weight: 2, arbitrary: bounds },
      { weight: 1, arbitrary: fc.constant(some) },
    ),
    { minLength: 1, maxLength: 9 },
  );
};
const answerTo = (said: readonly Figure[]): Answer =>
  answered(said.map((figure, index) => count(`c${index}`, { by: `o${index}`, figure, asOf: "2024-10-18" })));

const meets = (one: Interval, other: Interval) =>
  one.low <= (other.high ?? Infinity) && other.low <= (one.high ?? Infinity);

describe("conflicts, against every pair", () => {
  test("exist if and only if some pair excludes; each pair given excludes, the lower first; each origin that excludes is named", () => {
    fc.assert(
      fc.property(figures(), (said) => {
        const { origins, conflicts, status, agreement } = answerTo(said);
        const of = new Map(origins.map((origin) => [origin.claim as string, origin.interval]));
        const excluded = new Set(
          origins
            .filter((one) => origins.some((other) => !meets(one.interval, other.interval)))
            .map(({ claim }) => claim as string),
        );
        expect(conflicts.length > 0).toBe(excluded.size > 0);
        expect(status === "conflict").toBe(excluded.size > 0);
        // On a line, intervals that meet in pairs meet in a point.
        expect(agreement?.origins === origins.length).toBe(excluded.size === 0);
        for (const [lower, upper] of conflicts) expect(of.get(lower)!.high!).toBeLessThan(of.get(upper)!.low);
        expect(new Set(conflicts.flat() as string[])).toStrictEqual(excluded);
        expect(new Set(conflicts.map(String)).size).toBe(conflicts.length);
        expect(conflicts.length).toBeLessThanOrEqual(2 * origins.length);
      }),
    );
  });

  test("each origin stands with its nearest opponents: none lies between", () => {
    fc.assert(
      fc.property(figures(), (said) => {
        const { origins, conflicts } = answerTo(said);
        const of = new Map(origins.map((origin) => [origin.claim as string, origin.interval]));
        for (const [lower, upper] of conflicts) {
          const [one, other] = [of.get(lower)!, of.get(upper)!];
          const nearestBelow = Math.max(
            ...origins.flatMap(({ interval: { high } }) => (high !== null && high < other.low ? [high] : [])),
          );
          const nearestAbove = Math.min(...origins.flatMap(({ interval: { low } }) => (low > one.high! ? [low] : [])));
          expect(one.high === nearestBelow || other.low === nearestAbove).toBe(true);
        }
      }),
    );
  });

  test("a hundred against a hundred are not ten thousand pairs", () => {
    const camp = (from: number) => Array.from({ length: 100 }, (_, index) => range(from + index, from + 1000));
    expect(answerTo([...camp(0), ...camp(50_000)]).conflicts.length).toBeLessThanOrEqual(200);
  });

  test("stand in the order of their claims, not of their numbers", () => {
    expect(answerTo([range(7, 7), range(5, 5), range(3, 3), range(1, 1)]).conflicts).toStrictEqual([
      ["c1", "c0"],
      ["c2", "c1"],
      ["c3", "c2"],
    ]);
    expect(answerTo([range(1, 1), range(9, 9), range(8, 9), range(7, 9)]).conflicts).toStrictEqual([
      ["c0", "c1"],
      ["c0", "c2"],
      ["c0", "c3"],
    ]);
  });

  test("of several opponents equally near, the first by id stands for them", () => {
    const below = [range(1, 3), range(2, 3), range(3, 3)];
    expect(answerTo([...below, range(5, 9), range(6, 9)]).conflicts).toStrictEqual([
      ["c0", "c3"],
      ["c0", "c4"],
      ["c1", "c3"],
      ["c2", "c3"],
    ]);
    const above = [range(6, 8), range(6, 7), range(6, 6)];
    expect(answerTo([...above, range(0, 4), range(0, 3)]).conflicts).toStrictEqual([
      ["c3", "c0"],
      ["c3", "c1"],
      ["c3", "c2"],
      ["c4", "c0"],
    ]);
  });

  test("touching is no conflict", () => {
    expect(answerTo([range(1, 3), range(3, 5)]).conflicts).toStrictEqual([]);
    expect(answerTo([range(1, 3), moreThan(2)]).conflicts).toStrictEqual([]);
    expect(answerTo([range(1, 3), moreThan(3)]).conflicts).toStrictEqual([["c0", "c1"]]);
    expect(answerTo([atLeast(3), upTo(2)]).conflicts).toStrictEqual([["c1", "c0"]]);
    expect(answerTo([some, upTo(0)]).conflicts).toStrictEqual([["c1", "c0"]]);
  });
});

describe("agreement, against every point", () => {
  test("the regions are where most overlap, all of them, in order and apart", () => {
    fc.assert(
      fc.property(figures(), (said) => {
        const { origins, agreement } = answerTo(said);
        // All ends are whole, so whole points and one far out are enough.
        const points = [...Array.from({ length: 14 }, (_, point) => point), 1e6];
        const cover = (point: number) =>
          origins.filter(({ interval: { low, high } }) => low <= point && point <= (high ?? Infinity)).length;
        const most = Math.max(...points.map(cover));
        expect(agreement).toMatchObject({ origins: most, of: origins.length });
        const inside = (point: number) =>
          agreement!.regions.filter(({ low, high }) => low <= point && point <= (high ?? Infinity)).length;
        for (const point of points) expect(inside(point)).toBe(cover(point) === most ? 1 : 0);
        agreement!.regions
          .slice(1)
          .forEach(({ low }, index) => expect(low).toBeGreaterThan(agreement!.regions[index]!.high!));
      }),
    );
  });
});

describe("hull", () => {
  test("of the located, with the claims that set its ends; of bounds alone what they leave open", () => {
    fc.assert(
      fc.property(figures(), (said) => {
        const { origins, hull } = answerTo(said);
        const located = origins.filter(({ role }) => role === "located");
        if (located.length > 0) {
          const low = Math.min(...located.map(({ interval }) => interval.low));
          const high = Math.max(...located.map(({ interval }) => interval.high!));
          expect(hull).toMatchObject({ low, high });
          expect(located.find(({ claim }) => claim === hull!.lowBy)?.interval.low).toBe(low);
          expect(located.find(({ claim }) => claim === hull!.highBy)?.interval.high).toBe(high);
          return;
        }
        const low = Math.max(...origins.map(({ interval }) => interval.low));
        const high = Math.min(...origins.map(({ interval }) => interval.high ?? Infinity));
        if (low > high) expect(hull).toBeUndefined();
        else {
          expect(hull).toMatchObject({ low, high: high === Infinity ? null : high });
          // «At most» leaves the low end where counting starts, which nobody claimed.
          expect(hull!.lowBy !== undefined).toBe(
            low > 0 && origins.some(({ interval }) => interval.high === null && interval.low === low),
          );
          expect(hull!.highBy !== undefined).toBe(high < Infinity);
        }
      }),
    );
  });

  test("a bound excludes, it does not locate", () => {
    const { hull, status } = answerTo([range(10, 20), moreThan(100)]);
    expect({ hull, status }).toStrictEqual({
      hull: { low: 10, high: 20, lowBy: "c0", highBy: "c0" },
      status: "conflict",
    });
  });

  test("where several give an end, the first by id sets it", () => {
    expect(answerTo([range(3, 4), range(1, 9), range(1, 9)]).hull).toMatchObject({ lowBy: "c1", highBy: "c1" });
  });

  test("of bounds, an end is set by who gave it", () => {
    expect(answerTo([some, upTo(300), upTo(200), atLeast(20)]).hull).toStrictEqual({
      low: 20,
      high: 200,
      lowBy: "c3",
      highBy: "c2",
    });
  });

  test("role: two ends locate, one open end is a bound", () => {
    const roles = (...said: Figure[]) => answerTo(said).origins.map(({ role }) => role);
    expect(roles(range(1, 2), atLeast(1), upTo(1), some)).toStrictEqual(["located", "bound", "bound", "bound"]);
    expect(
      roles(
        { kind: "vague", low: 1000 },
        { kind: "vague", low: 2000, high: 10_000 },
        { kind: "approximate", value: 9 },
      ),
    ).toStrictEqual(["bound", "located", "located"]);
    const two: Factor = { kind: "exact", value: 2 };
    expect(
      roles(
        { kind: "product", count: two, each: two },
        { kind: "product", count: two, each: atLeast(1) },
        { kind: "product", count: upTo(3), each: two },
        { kind: "product", count: { kind: "exact", value: 0 }, each: { kind: "vague", low: 1000 } },
      ),
    ).toStrictEqual(["located", "bound", "bound", "bound"]);
  });

  test("widening a located figure never creates a conflict, narrows the hull or lowers the agreement", () => {
    fc.assert(
      fc.property(figures(), fc.nat(), fc.nat({ max: 4 }), fc.nat({ max: 4 }), (said, pick, below, above) => {
        const located = [...said.keys()].filter((index) => said[index]!.kind === "range");
        fc.pre(located.length > 0);
        const index = located[pick % located.length]!;
        const figure = said[index]!;
        if (figure.kind !== "range") return;
        const wider = said.with(index, range(Math.max(0, figure.low - below), figure.high + above));
        const [before, after] = [answerTo(said), answerTo(wider)];
        if (before.conflicts.length === 0) expect(after.conflicts).toStrictEqual([]);
        expect(after.hull!.low).toBeLessThanOrEqual(before.hull!.low);
        expect(after.hull!.high!).toBeGreaterThanOrEqual(before.hull!.high!);
        expect(after.agreement!.origins).toBeGreaterThanOrEqual(before.agreement!.origins);
      }),
    );
  });
});

describe("reconcileFigures is reconcile for figures that are known to be comparable", () => {
  test("the same conflicts, hull and agreement, by position", () => {
    fc.assert(
      fc.property(figures(), (said) => {
        const { status, hull, agreement, conflicts } = answerTo(said);
        const position = (id: string | undefined) => (id === undefined ? {} : Number(id.slice(1)));
        const found = reconcileFigures(said);
        expect(found.status).toBe(status);
        expect(found.agreement).toStrictEqual(agreement);
        expect(new Set(found.conflicts.map(String))).toStrictEqual(
          new Set(conflicts.map((pair) => String(pair.map(position)))),
        );
        expect([found.hull?.low, found.hull?.high]).toStrictEqual([hull?.low, hull?.high]);
      }),
    );
  });
  test("positions, also of ten and more", () => {
    const said = Array.from({ length: 12 }, (_, index) => range(10 * index, 10 * index + 1));
    const { hull, conflicts } = reconcileFigures(said);
    expect(hull).toStrictEqual({ low: 0, high: 111, lowBy: 0, highBy: 11 });
    expect(conflicts).toStrictEqual(said.slice(1).map((_, index) => [index, index + 1]));
    const others = said.slice(1).map((_, index) => range(200, 210 + index));
    expect(reconcileFigures([range(0, 1), ...others]).conflicts).toStrictEqual(
      others.map((_, index) => [0, index + 1]),
    );
    const { estimate } = reconcileFigures(
      Array.from(said, () => 1500),
      { policy: "median" },
    );
    expect(estimate).toMatchObject({ supportedBy: [...said.keys()] });
  });
  test("a policy that hangs on nothing has no parameters", () => {
    expect(reconcileFigures([1500, 1600]).estimate).toStrictEqual({ policy: "range", low: 1425, high: 1649 });
  });
  test("figures are of persons unless a unit is told, also for a reading of one's own", () => {
    const units: unknown[] = [];
    const reading = (_: Figure, unit: unknown) => {
      units.push(unit);
      return { low: 1, high: 2 };
    };
    reconcileFigures([1500], { reading });
    reconcileFigures([1500], { reading, unit: { of: "USD" } });
    expect(units).toStrictEqual([{ of: "person" }, { of: "USD" }]);
  });
  test("bare numbers, bounds and units", () => {
    expect(reconcileFigures([1500, moreThan(3000)])).toMatchObject({
      status: "conflict",
      conflicts: [[0, 1]],
      hull: { low: 1425, high: 1574 },
    });
    expect(reconcileFigures([1500], { reading: "stated" }).hull).toStrictEqual({
      low: 1500,
      high: 1500,
      lowBy: 0,
      highBy: 0,
    });
    expect(reconcileFigures([2.5, 3], { unit: { of: "USD" } }).status).toBe("agree");
    expect(reconcileFigures([upTo(3)]).hull).toStrictEqual({ low: 0, high: 3, highBy: 0 });
    expect(reconcileFigures([upTo(-3)], { unit: { of: "USD" } }).hull).toStrictEqual({
      low: -Number.MAX_VALUE,
      high: -3,
      highBy: 0,
    });
    expect(reconcileFigures([moreThan(3)]).hull).toStrictEqual({ low: 4, high: null, lowBy: 0 });
    expect(reconcileFigures([moreThan(3), upTo(2)]).hull).toBeUndefined();
  });
  test("nothing, and no number", () => {
    expect(reconcileFigures([])).toStrictEqual({ status: "no-figure", conflicts: [], estimate: { code: "no-figure" } });
    expect(reconcileFigures([{ kind: "unstated" }])).toStrictEqual({
      status: "no-figure",
      conflicts: [],
      estimate: { code: "no-figure" },
    });
  });
  test.each([NaN, Infinity, -Infinity])("%d is a caller's mistake", (value) => {
    expect(() => reconcileFigures([1, value])).toThrow(
      new RangeError(`figures[1] must be a finite number, got ${value}`),
    );
  });
});

describe("a reading of one's own", () => {
  test("decides what the figures leave open", () => {
    const wide = (figure: Figure) =>
      figure.kind === "exact" ? { low: figure.value / 2, high: figure.value * 2 } : undefined;
    const { answers } = reconcile(
      [
        count("a", { by: "x", figure: 10, asOf: "2024" }),
        count("b", { by: "y", figure: 16, asOf: "2024" }),
        count("c", { by: "z", figure: some, asOf: "2024" }),
      ],
      { reading: wide },
    );
    expect(answers[0]).toMatchObject({
      status: "agree",
      hull: { low: 5, high: 32 },
      agreement: { regions: [{ low: 8, high: 20 }] },
    });
  });
});
