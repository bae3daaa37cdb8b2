import type { ClaimId } from "../model/identifier.ts";
import type { Measure } from "../model/measure.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Interval } from "../numeric/interval.ts";
import type { Answered } from "./answer-question.ts";
import { endOf, startOf } from "./day-span.ts";
import { groupBy } from "./group-by.ts";
import { chainOf, type Lookup } from "./lookup.ts";
import { measureKeyOf } from "./questions.ts";
import type { Tension, TensionSide } from "./reconciliation.ts";
import { wholesOf, type StageOrder } from "./stage-order.ts";
import { compareText } from "./statement.ts";

/**
 * Pairs of answers that cannot both hold, because one counts a part of what the other counts and gives more.
 *
 * Bounds travel upwards along the order of stages and from part to whole, to a running total that is not older, or
 * between stocks of one date and flows of one period. Each pair of answers is reported once, with the two claims that
 * lie furthest apart.
 */
export function tensionsOf(answered: readonly Answered[], order: StageOrder, lookup: Lookup): Tension[] {
  const counted = answered.map(toSide).filter((side) => side !== undefined);
  const bySubject = groupBy(counted, ({ measure }) => subjectKey(measure));
  const uppers = new Map<string, readonly string[]>();
  const tensions = counted.flatMap((part) =>
    wholesFor(part.measure, order, lookup, uppers).flatMap((subject) =>
      comparable(part, bySubject.get(subject) ?? []).flatMap((whole) => {
        const tension = whole === part ? undefined : tensionBetween(part, whole);
        return tension === undefined ? [] : [tension];
      }),
    ),
  );
  return tensions.sort(
    (one, other) => one.part.answer - other.part.answer || one.whole.answer - other.whole.answer || compareText(one.rule, other.rule),
  );
}

/** One answer as a side of a comparison: its standing claims by day, and the days they span. */
interface Side {
  readonly answer: number;
  readonly measure: Measure;
  readonly from: PartialDate | undefined;
  readonly through: PartialDate | undefined;
  readonly points: readonly Point[];
  readonly first: number;
  readonly last: number;
}

/** A standing claim on its own day, with what it leaves open there. */
interface Point {
  readonly claim: ClaimId;
  readonly day: number;
  readonly interval: Interval;
}

function toSide({ question, voices }: Answered, answer: number): Side | undefined {
  if (question.forecast || question.measure.counting === "rate") return undefined;
  const points = voices.flatMap(({ standing: { claim, dated, interval } }) =>
    dated === undefined || interval === undefined ? [] : [{ claim: claim.id, day: dated.day, first: dated.span.first, last: dated.span.last, interval }],
  );
  if (points.length === 0) return undefined;
  const first = points.reduce((day, point) => Math.min(day, point.first), Infinity);
  const last = points.reduce((day, point) => Math.max(day, point.last), -Infinity);
  points.sort((one, other) => one.day - other.day || compareText(one.claim, other.claim));
  return { answer, measure: question.measure, from: question.from, through: question.through, points, first, last };
}

/** Population, place, unit and stage: what an order can lead from one to another. */
function subjectKey({ population, place, unit, stage }: Measure): string {
  return measureKeyOf({ population, stage, place, unit, counting: "stock" });
}

/** The subjects that contain this one: its population and place, and what these are part of, at each stage above. */
function wholesFor(measure: Measure, order: StageOrder, lookup: Lookup, uppers: Map<string, readonly string[]>): string[] {
  const { population, place, unit, stage } = measure;
  const stages = uppers.get(stage) ?? wholesOf(stage, order);
  uppers.set(stage, stages);
  const places = place === undefined ? [undefined] : chainOf(place, lookup.places);
  // SAFETY: chains hold ids of populations and of places.
  return chainOf(population, lookup.populations).flatMap((whole) =>
    places.flatMap((where) =>
      stages.map((upper) => subjectKey({ population: whole, place: where, unit, stage: upper, counting: "stock" } as Measure)),
    ),
  );
}

/** The answers that bound this one: totals from at least as early on, stocks of its date, flows around its period. */
function comparable(part: Side, wholes: readonly Side[]): Side[] {
  return wholes.filter((whole) => {
    if (whole.measure.counting === "cumulative") return startsWithin(part, whole) && !isSameTotal(part, whole);
    if (whole.measure.counting !== part.measure.counting) return false;
    if (whole.measure.counting === "stock") return part.first <= whole.last && whole.first <= part.last;
    return startsWithin(part, whole) && endsWithin(part, whole);
  });
}

/** A total since some day contains nothing from before: a stock, or a total from an earlier day, is no part of it. */
function startsWithin(part: Side, whole: Side): boolean {
  if (whole.from === undefined) return true;
  return part.from !== undefined && part.measure.counting !== "stock" && startOf(part.from) >= startOf(whole.from);
}

function endsWithin(part: Side, whole: Side): boolean {
  return part.through !== undefined && whole.through !== undefined && endOf(part.through) <= endOf(whole.through);
}

/** Two totals of one measure from the same day are one question; only a claim without a date stands outside it. */
function isSameTotal(part: Side, whole: Side): boolean {
  return measureKeyOf(part.measure) === measureKeyOf(whole.measure) && part.from === whole.from;
}

function tensionBetween(part: Side, whole: Side): Tension | undefined {
  const worst = whole.measure.counting === "cumulative" ? worstInTime(part, whole) : worstOf(part, whole);
  if (worst === undefined) return undefined;
  const [stage, upper] = [part.measure.stage, whole.measure.stage];
  const side = (answer: number, { claim, interval }: Point): TensionSide => ({ answer, claim, interval });
  return {
    rule: stage === upper ? "part <= whole" : `${stage} <= ${upper}`,
    part: side(part.answer, worst[0]),
    whole: side(whole.answer, worst[1]),
  };
}

type Excess = readonly [part: Point, whole: Point];

/** The widest excess of a part over a total that is not older: what was counted by then is in the total since. */
function worstInTime(part: Side, whole: Side): Excess | undefined {
  let worst: Excess | undefined;
  let highest: Point | undefined;
  let next = 0;
  for (const total of whole.points) {
    for (let point = part.points[next]; point !== undefined && point.day <= total.day; point = part.points[next]) {
      if (highest === undefined || point.interval.low > highest.interval.low) highest = point;
      next += 1;
    }
    if (highest !== undefined) worst = wider(worst, [highest, total]);
  }
  return worst;
}

function worstOf(part: Side, whole: Side): Excess | undefined {
  const highest = part.points.reduce((high, point) => (point.interval.low > high.interval.low ? point : high));
  const lowest = whole.points.reduce((low, point) => ((point.interval.high ?? Infinity) < (low.interval.high ?? Infinity) ? point : low));
  return wider(undefined, [highest, lowest]);
}

function wider(worst: Excess | undefined, found: Excess): Excess | undefined {
  if (excessOf(found) <= 0) return worst;
  return worst === undefined || excessOf(found) > excessOf(worst) ? found : worst;
}

function excessOf([part, whole]: Excess): number {
  return part.interval.low - (whole.interval.high ?? Infinity);
}
