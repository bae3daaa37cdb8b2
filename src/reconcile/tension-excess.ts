import { overlaps } from "./day-span.ts";
import { groupBy } from "./group-by.ts";
import type { Point, Side } from "./tension-side.ts";

/** Two claims of which the part gives more than the whole can hold. */
export interface Excess {
  readonly part: Point;
  readonly whole: Point;
}

/** The widest excess of a part over a total that is certainly not older: what was counted by then is in the total since. */
export function worstOverTime(part: Side, whole: Side): Excess | undefined {
  const parts = part.points
    .map((point) => ({ point, from: latestDay(point) }))
    .sort((one, other) => one.from - other.from);
  const totals = whole.points
    .map((point) => ({ point, until: earliestDay(point) }))
    .sort((one, other) => one.until - other.until);
  let worst = worstOnEqualDates(part, whole);
  let highest: Point | undefined;
  let next = 0;
  for (const { point: total, until } of totals) {
    for (let entry = parts[next]; entry !== undefined && entry.from <= until; entry = parts[next]) {
      highest = highest === undefined ? entry.point : higher(highest, entry.point);
      next += 1;
    }
    if (highest !== undefined) worst = wider(worst, { part: highest, whole: total });
  }
  return worst;
}

/** The widest excess between claims of two stocks whose own dates meet. */
export function worstAmongStocks(part: Side, whole: Side): Excess | undefined {
  // A window holds few different dates, and of each the extreme claim is enough.
  const parts = [...byDates(part.points).values()].map(highestOf);
  const wholes = [...byDates(whole.points).values()].map(lowestOf);
  let worst: Excess | undefined;
  for (const one of parts) {
    for (const other of wholes) {
      if (overlaps(one.dated.span, other.dated.span)) worst = wider(worst, { part: one, whole: other });
    }
  }
  return worst;
}

/** The widest excess of a flow over one whose period contains its own. */
export function worstInFlow(part: Side, whole: Side): Excess | undefined {
  return wider(undefined, { part: highestOf(part.points), whole: lowestOf(whole.points) });
}

/** Claims dated alike are of one day, though «October» alone is certain of none. */
function worstOnEqualDates(part: Side, whole: Side): Excess | undefined {
  const totals = groupBy(whole.points, ({ dated }) => dated.on);
  let worst: Excess | undefined;
  for (const [on, points] of groupBy(part.points, ({ dated }) => dated.on)) {
    const same = totals.get(on);
    if (same === undefined) continue;
    worst = wider(worst, { part: highestOf(points), whole: lowestOf(same) });
  }
  return worst;
}

/** The latest day a part may be of. Days that «about» lets meet count as one. */
function latestDay({ dated }: Point): number {
  return dated.precise ? dated.span.first : dated.span.last;
}

/** The earliest day a total may be of, likewise. */
function earliestDay({ dated }: Point): number {
  return dated.precise ? dated.span.last : dated.span.first;
}

function byDates(points: readonly Point[]): Map<string, Point[]> {
  return groupBy(points, ({ dated }) => `${dated.span.first} ${dated.span.last}`);
}

/** The first of those that start highest; a side has at least one point. */
function highestOf(points: readonly Point[]): Point {
  return points.reduce(higher);
}

function higher(one: Point, other: Point): Point {
  return other.interval.low > one.interval.low ? other : one;
}

function lowestOf(points: readonly Point[]): Point {
  return points.reduce((low, point) => (highOf(point) < highOf(low) ? point : low));
}

function highOf({ interval }: Point): number {
  return interval.high ?? Infinity;
}

function wider(worst: Excess | undefined, found: Excess): Excess | undefined {
  const excess = excessOf(found);
  return excess > 0 && (worst === undefined || excess > excessOf(worst)) ? found : worst;
}

function excessOf({ part, whole }: Excess): number {
  return part.interval.low - highOf(whole);
}
