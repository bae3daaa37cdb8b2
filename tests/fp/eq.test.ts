import { Claim, type ActorId, type Figure, type Measure, type Period, type Unit } from "corroborate";
import { ClaimEq, FigureEq, MeasureEq, PeriodEq, UnitEq } from "corroborate/fp";
import * as fc from "fast-check";
import { contramap, type Eq } from "fp-ts/lib/Eq.js";
import * as S from "fp-ts/lib/string.js";
import { describe, expect, expectTypeOf, test } from "vitest";
import { claims } from "../arbitraries/claims.ts";
import { closePeriods, periods } from "../arbitraries/dates.ts";
import { countFigures, figures } from "../arbitraries/figures.ts";
import { measures, units } from "../arbitraries/measures.ts";
import { describeEq, law, triples } from "./laws.ts";

describeEq("UnitEq", UnitEq, triples(units(), rewrittenUnit));
describeEq("MeasureEq", MeasureEq, triples(measures(), rewrittenMeasure));
describeEq("FigureEq", FigureEq, triples(fc.oneof(figures(), countFigures()), rewrittenFigure));
describeEq("PeriodEq", PeriodEq, triples(fc.oneof(periods(), closePeriods()), rewrittenPeriod));
describeEq("ClaimEq", ClaimEq, triples(claims(), rewrittenClaim));

describe("what is the same written in another way is equal", () => {
  law("a unit", units(), (unit) => UnitEq.equals(unit, rewrittenUnit(unit)));
  law("a measure", measures(), (measure) => MeasureEq.equals(measure, rewrittenMeasure(measure)));
  law("a figure", figures(), (figure) => FigureEq.equals(figure, rewrittenFigure(figure)));
  law("a period", periods(), (period) => PeriodEq.equals(period, rewrittenPeriod(period)));
  law("a claim", claims(), (claim) => ClaimEq.equals(claim, rewrittenClaim(claim)));
});

describe("UnitEq", () => {
  test.each<[title: string, one: Unit, other: Unit, equal: boolean]>([
    ["takes per as a set", { of: "USD", per: ["a", "b"] }, { of: "USD", per: ["b", "a"] }, true],
    ["tells a ratio from a plain amount", { of: "USD", per: ["day"] }, { of: "USD" }, false],
    ["tells denominators apart", { of: "USD", per: ["day"] }, { of: "USD", per: ["month"] }, false],
    [
      "tells a part of the denominators from all",
      { of: "USD", per: ["day"] },
      { of: "USD", per: ["day", "head"] },
      false,
    ],
    ["tells things counted apart", { of: "USD" }, { of: "EUR" }, false],
  ])("%s", (_title, one, other, equal) => {
    expect(UnitEq.equals(one, other)).toBe(equal);
  });
});

describe("MeasureEq", () => {
  law("equal measures agree in every field", fc.tuple(measures(), measures()), ([one, other]) => {
    const agree =
      one.population === other.population &&
      one.stage === other.stage &&
      one.place === other.place &&
      one.counting === other.counting &&
      UnitEq.equals(one.unit, other.unit);
    return MeasureEq.equals(one, other) === agree;
  });

  law("one changed field makes a difference", fc.tuple(measures(), measures()), ([one, other]) => {
    for (const key of ["population", "stage", "place", "counting"] as const) {
      if (one[key] !== other[key]) expect(MeasureEq.equals({ ...one, [key]: other[key] }, one)).toBe(false);
    }
    expect(MeasureEq.equals({ ...one, unit: other.unit }, one)).toBe(UnitEq.equals(one.unit, other.unit));
  });
});

describe("FigureEq", () => {
  const exact = { kind: "exact", value: 2 } as const;

  test.each<[title: string, one: Figure, other: Figure, equal: boolean]>([
    [
      "takes a bound without open as closed",
      { kind: "atLeast", low: 1 },
      { kind: "atLeast", low: 1, open: false },
      true,
    ],
    ["tells more than from at least", { kind: "atLeast", low: 1, open: true }, { kind: "atLeast", low: 1 }, false],
    ["tells less than from at most", { kind: "atMost", high: 1, open: true }, { kind: "atMost", high: 1 }, false],
    ["tells kinds apart", exact, { kind: "approximate", value: 2 }, false],
    ["tells numbers apart", exact, { kind: "exact", value: 3 }, false],
    ["tells sides apart", { kind: "approximate", value: 2, side: "below" }, { kind: "approximate", value: 2 }, false],
    ["tells some from unstated", { kind: "some" }, { kind: "unstated" }, false],
    [
      "tells the best value from none",
      { kind: "range", low: 1, high: 3, best: 2 },
      { kind: "range", low: 1, high: 3 },
      false,
    ],
    ["tells low ends apart", { kind: "range", low: 1, high: 3 }, { kind: "range", low: 2, high: 3 }, false],
    ["tells high ends apart", { kind: "range", low: 1, high: 3 }, { kind: "range", low: 1, high: 4 }, false],
    [
      "tells a vague figure with an end from one without",
      { kind: "vague", low: 1, high: 3 },
      { kind: "vague", low: 1 },
      false,
    ],
    ["tells vague lows apart", { kind: "vague", low: 1 }, { kind: "vague", low: 2 }, false],
    ["tells lows apart", { kind: "atLeast", low: 1 }, { kind: "atLeast", low: 2 }, false],
    ["tells highs apart", { kind: "atMost", high: 1 }, { kind: "atMost", high: 2 }, false],
    [
      "does not swap the factors of a product",
      { kind: "product", count: exact, each: { kind: "exact", value: 6 } },
      { kind: "product", count: { kind: "exact", value: 6 }, each: exact },
      false,
    ],
    [
      "ignores the words of the factors",
      { kind: "product", count: { ...exact, verbatim: "zwei" }, each: exact },
      { kind: "product", count: exact, each: { ...exact, verbatim: "two" } },
      true,
    ],
    ["tells a product from its factor", { kind: "product", count: exact, each: exact }, exact, false],
  ])("%s", (_title, one, other, equal) => {
    expect(FigureEq.equals(one, other)).toBe(equal);
    expect(FigureEq.equals(other, one)).toBe(equal);
  });
});

describe("PeriodEq", () => {
  test("does not take a month for its days", () => {
    expect(
      PeriodEq.equals({ from: "2024-10", through: "2024-10" }, { from: "2024-10-01", through: "2024-10-31" }),
    ).toBe(false);
  });

  test("tells the one end from the other", () => {
    expect(PeriodEq.equals({ from: "2024" }, { through: "2024" })).toBe(false);
    expect(PeriodEq.equals({ from: "2024" }, { from: "2024", through: "2024" })).toBe(false);
  });
});

describe("ClaimEq", () => {
  law("equal claims have equal measures and figures", triples(claims(), rewrittenClaim), ([one, other]) => {
    if (!ClaimEq.equals(one, other)) return;
    expect(MeasureEq.equals(one.measure, other.measure)).toBe(true);
    expect(FigureEq.equals(one.figure, other.figure)).toBe(true);
  });

  law("a claim of other words is another claim", claims(), (claim) => {
    const figure = { ...claim.figure, verbatim: `${claim.figure.verbatim ?? ""} and more` };
    expect(ClaimEq.equals(claim, { ...claim, figure })).toBe(false);
    expect(ClaimEq.equals(claim, { ...claim, note: `${claim.note ?? ""} and more` })).toBe(false);
  });

  law("a changed field makes another claim", fc.tuple(claims(), claims()), ([one, other]) => {
    for (const key of Claim.keyof().options) {
      const mixed = Claim.safeParse({ ...one, [key]: other[key] });
      if (mixed.success) expect(ClaimEq.equals(one, mixed.data)).toBe(sameJson(one[key], mixed.data[key]));
    }
  });

  test("tells the words of a product's factors apart", () => {
    const product = (each: string): Figure => ({
      kind: "product",
      count: { kind: "exact", value: 2 },
      each: { kind: "exact", value: 6000, verbatim: each },
    });
    const [claim] = fc.sample(claims(), 1);
    if (claim === undefined) throw new RangeError("no claim was drawn");
    expect(ClaimEq.equals({ ...claim, figure: product("6.000") }, { ...claim, figure: product("6,000") })).toBe(false);
  });

  test("tells a shorter list from a longer one", () => {
    const [claim] = fc.sample(claims(), 1);
    if (claim === undefined) throw new RangeError("no claim was drawn");
    const longer = {
      ...claim,
      attribution: { ...claim.attribution, via: [...claim.attribution.via, { how: "quotes" as const }] },
    };
    expect(ClaimEq.equals(claim, longer)).toBe(false);
    expect(ClaimEq.equals(longer, claim)).toBe(false);
  });
});

test("ids are compared with the Eq of fp-ts for strings", () => {
  expectTypeOf(S.Eq).toExtend<Eq<ActorId>>();
  expectTypeOf(contramap((claim: Claim): string => claim.id)(S.Eq)).toEqualTypeOf<Eq<Claim>>();
});

function rewrittenUnit(unit: Unit): Unit {
  const { of, per } = unit;
  return { per: per?.toReversed(), of };
}

function rewrittenMeasure({ counting, unit, place, stage, population }: Measure): Measure {
  return { counting, unit: rewrittenUnit(unit), place, stage, population };
}

/** Other words, and an `open` that says so. */
function rewrittenFigure(figure: Figure): Figure {
  const verbatim = `in other words: ${figure.verbatim ?? ""}`;
  if (figure.kind === "atLeast" || figure.kind === "atMost") return { ...figure, open: figure.open ?? false, verbatim };
  return { ...figure, verbatim };
}

function rewrittenPeriod({ from, through }: Period): Period {
  return { through, from };
}

/** Keys in the other order, absent keys as undefined, the unit's denominators reversed. */
function rewrittenClaim(claim: Claim): Claim {
  const { id, measure, figure, attribution, modality, ...rest } = claim;
  const { via, ...others } = attribution;
  return {
    note: undefined,
    basis: undefined,
    ...rest,
    modality,
    attribution: { jointly: undefined, ...others, via },
    figure: figure.kind === "atLeast" || figure.kind === "atMost" ? { ...figure, open: figure.open ?? false } : figure,
    measure: rewrittenMeasure(measure),
    id,
  };
}

function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

/** The value with its keys, and the denominators of its unit, in one order. */
function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value === 0 ? 0 : value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, item]) => !(key === "open" && item === false))
      .map(([key, item]) => [key, key === "per" && Array.isArray(item) ? item.toSorted() : sorted(item)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
