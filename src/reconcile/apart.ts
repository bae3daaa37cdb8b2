import type { Answered } from "./answer-question.ts";
import { groupBy } from "./group-by.ts";
import type { Apart } from "./reconciliation.ts";
import { compareText } from "./statement.ts";
import { numberKeyOf } from "./wording.ts";

/**
 * The questions that differ in one dimension only, and so are easily confused; and, whatever else differs, those that
 * hold the same number of the same population at two stages.
 *
 * In a family of more than sixteen such questions each is named with its neighbours, not with all others.
 */
export function apartOf(answered: readonly Answered[], windowDays: number): Apart[] {
  const facets = answered.map(facetOf);
  const found = new Map<string, Apart>();
  for (const { by, alike, differs } of dimensions) {
    for (const family of groupBy(facets, alike).values()) {
      for (const [one, other] of neighbours(family)) {
        if (differs(one) === differs(other) || !isContemporary(one, other, windowDays, by)) continue;
        add(found, one, other, by);
      }
    }
  }
  for (const [one, other, claims] of sameNumbers(answered, facets)) {
    const key = keyOf(one, other, "stage");
    found.set(key, { ...(found.get(key) ?? { answers: [one.answer, other.answer], by: "stage" }), sameNumber: claims });
  }
  return [...found.values()].sort(
    (one, other) =>
      one.answers[0] - other.answers[0] || one.answers[1] - other.answers[1] || compareText(one.by, other.by),
  );
}

/** An answer by what can set it apart, each part as a text that is equal where the part is. */
interface Facet {
  readonly answer: number;
  readonly population: string;
  readonly stage: string;
  readonly place: string;
  readonly unit: string;
  readonly counting: string;
  /** Of a total and a flow: what it covers; the same for all others. */
  readonly period: string;
  readonly due: string;
  readonly forecast: string;
  /** Of a stock and a rate: the days its claims are dated to. */
  readonly days: { readonly first: number; readonly last: number } | undefined;
}

function facetOf({ question }: Answered, answer: number): Facet {
  const { measure, forecast, due = "", from = "", through = "" } = question;
  const days = question.statements.flatMap(({ dated }) => (dated === undefined ? [] : [dated.day]));
  return {
    answer,
    population: measure.population,
    stage: measure.stage,
    place: JSON.stringify(measure.place ?? null),
    unit: JSON.stringify([measure.unit.of, [...(measure.unit.per ?? [])].sort(compareText)]),
    counting: measure.counting,
    period: JSON.stringify([from, through]),
    due,
    forecast: String(forecast),
    days:
      days.length === 0
        ? undefined
        : { first: days.reduce((a, b) => Math.min(a, b)), last: days.reduce((a, b) => Math.max(a, b)) },
  };
}

interface Dimension {
  readonly by: Apart["by"];
  /** Equal for questions that differ in this dimension only. */
  readonly alike: (facet: Facet) => string;
  readonly differs: (facet: Facet) => string;
}

function dimension(by: Apart["by"], differs: (facet: Facet) => string, alike: readonly (keyof Facet)[]): Dimension {
  return { by, differs, alike: (facet) => JSON.stringify(alike.map((part) => facet[part])) };
}

const dimensions: readonly Dimension[] = [
  dimension("population", (facet) => facet.population, [
    "stage",
    "place",
    "unit",
    "counting",
    "period",
    "due",
    "forecast",
  ]),
  dimension("place", (facet) => facet.place, ["population", "stage", "unit", "counting", "period", "due", "forecast"]),
  dimension("unit", (facet) => facet.unit, ["population", "stage", "place", "counting", "period", "due", "forecast"]),
  // A stage brings its counting with it: who was sent is a total, who is there a stock.
  dimension("stage", (facet) => facet.stage, ["population", "place", "unit", "due", "forecast"]),
  dimension("counting", (facet) => facet.counting, ["population", "stage", "place", "unit", "due", "forecast"]),
  dimension("period", (facet) => facet.period, ["population", "stage", "place", "unit", "counting", "due", "forecast"]),
  dimension("due", (facet) => facet.due, ["population", "stage", "place", "unit", "counting", "period", "forecast"]),
  dimension("forecast", (facet) => facet.forecast, ["population", "stage", "place", "unit", "counting"]),
  dimension("date", (facet) => String(facet.answer), [
    "population",
    "stage",
    "place",
    "unit",
    "counting",
    "period",
    "due",
    "forecast",
  ]),
];

/** Pairs within a family: all in a small one, each with the next in a large one. */
function* neighbours<Item extends Facet>(family: readonly Item[]): Generator<[Item, Item]> {
  // Of one day they stay in the order of the answers.
  const sorted = [...family].sort((one, other) => (one.days?.last ?? 0) - (other.days?.last ?? 0));
  const reach = family.length > 16 ? 1 : family.length;
  for (const [index, one] of sorted.entries()) {
    for (const other of sorted.slice(index + 1, index + 1 + reach))
      yield one.answer < other.answer ? [one, other] : [other, one];
  }
}

/** Whether two questions are of one time: of different times they differ in date as well, and so in two dimensions. */
function isContemporary(one: Facet, other: Facet, windowDays: number, by: Apart["by"]): boolean {
  if (by === "date") return true;
  // Counted alike, two stages must cover the same; counted differently, a total has no date to compare.
  if (by === "stage" && one.counting === other.counting && one.period !== other.period) return false;
  if (!isMomentary(one) || !isMomentary(other)) return true;
  if (one.days === undefined || other.days === undefined) return one.days === other.days;
  return one.days.first - other.days.last <= windowDays && other.days.first - one.days.last <= windowDays;
}

function isMomentary({ counting, forecast }: Facet): boolean {
  return forecast === "false" && (counting === "stock" || counting === "rate");
}

/** Pairs of questions in which the same number of one population stands at two stages, with the claims. */
function* sameNumbers(
  answered: readonly Answered[],
  facets: readonly Facet[],
): Generator<[Facet, Facet, NonNullable<Apart["sameNumber"]>]> {
  const standing = answered.flatMap(({ voices }, index) =>
    voices.map(({ standing: { claim } }) => ({ ...facets[index]!, claim, number: numberKeyOf(claim.figure) })),
  );
  const numbered = standing.filter(({ forecast, number }) => forecast === "false" && number !== undefined);
  for (const family of groupBy(numbered, ({ population, unit, number }) =>
    JSON.stringify([population, unit, number]),
  ).values()) {
    for (const [one, other] of neighbours(family)) {
      if (one.stage !== other.stage) yield [one, other, [one.claim.id, other.claim.id]];
    }
  }
}

function add(found: Map<string, Apart>, one: Facet, other: Facet, by: Apart["by"]): void {
  found.set(keyOf(one, other, by), { answers: [one.answer, other.answer], by });
}

function keyOf(one: Facet, other: Facet, by: Apart["by"]): string {
  return `${one.answer} ${other.answer} ${by}`;
}
