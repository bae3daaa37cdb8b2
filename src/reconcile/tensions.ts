import type { Answered } from "./answer-question.ts";
import { groupBy } from "./group-by.ts";
import { chainOf, type Lookup } from "./lookup.ts";
import type { Tension } from "./reconciliation.ts";
import { wholesOf, type StageOrder } from "./stage-order.ts";
import { worstAmongStocks, worstInFlow, worstOverTime, type Excess } from "./tension-excess.ts";
import { sidesOf, type Side } from "./tension-side.ts";

/**
 * Pairs of answers that cannot both hold, because one counts a part of what the other counts and gives more.
 *
 * Bounds travel upwards along the order of stages and from part to whole, to a running total that is not older, or
 * between stocks of one date and flows of one period. Each pair of answers is reported once, with the two claims that
 * lie furthest apart. Of many periods that contain one, the sixteen nearest are looked at.
 */
export function tensionsOf(answered: readonly Answered[], order: StageOrder, lookup: Lookup): Tension[] {
  const bySubject = new Subjects(sidesOf(answered));
  const uppers = new Map<string, readonly string[]>();
  const tensions: Tension[] = [];
  for (const parts of bySubject.all()) {
    const { population, place, unit, stage } = parts.subject;
    const stages = uppers.get(stage) ?? wholesOf(stage, order);
    uppers.set(stage, stages);
    const places = place === undefined ? [undefined] : chainOf(place, lookup.places);
    for (const whole of chainOf(population, lookup.populations)) {
      for (const where of places) {
        const found = bySubject.at(whole, where, unit);
        if (found === undefined) continue;
        for (const upper of stages) {
          const wholes = found.get(upper);
          if (wholes !== undefined) for (const tension of tensionsBetween(parts, wholes)) tensions.push(tension);
        }
      }
    }
  }
  return tensions.sort((one, other) => one.part.answer - other.part.answer || one.whole.answer - other.whole.answer);
}

/** The answers about one population at one stage in one place, by how they are counted. */
interface Counted {
  readonly subject: Side["subject"];
  readonly stocks: readonly Side[];
  readonly flows: readonly Side[];
  readonly totals: readonly Side[];
}

/** All answers by what they count, found without writing a key for every whole that might exist. */
class Subjects {
  readonly #populations = new Map<string, Map<string | undefined, Map<string, Map<string, Counted>>>>();

  constructor(sides: readonly Side[]) {
    for (const group of groupBy(sides, ({ subject }) => JSON.stringify(Object.values(subject))).values()) {
      // SAFETY: a group is never empty.
      const { subject } = group[0]!;
      const among = (counting: string) =>
        group
          .filter((side) => side.counting === counting)
          .sort((one, other) => one.start - other.start || other.end - one.end);
      const counted = { subject, stocks: among("stock"), flows: among("flow"), totals: among("cumulative") };
      const places = inside(this.#populations, subject.population, () => new Map());
      const units = inside(places, subject.place, () => new Map());
      inside(units, subject.unit, () => new Map<string, Counted>()).set(subject.stage, counted);
    }
  }

  at(population: string, place: string | undefined, unit: string): ReadonlyMap<string, Counted> | undefined {
    return this.#populations.get(population)?.get(place)?.get(unit);
  }

  *all(): Generator<Counted> {
    for (const places of this.#populations.values()) {
      for (const units of places.values()) for (const stages of units.values()) yield* stages.values();
    }
  }
}

function inside<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
}

function* tensionsBetween(parts: Counted, wholes: Counted): Generator<Tension> {
  for (const part of [...parts.stocks, ...parts.flows, ...parts.totals]) {
    for (const whole of totalsAround(part, wholes.totals)) yield* tension(part, whole, worstOverTime(part, whole));
  }
  for (const [part, whole] of overlapping(parts.stocks, wholes.stocks))
    yield* tension(part, whole, worstAmongStocks(part, whole));
  for (const [part, whole] of containing(parts.flows, wholes.flows))
    yield* tension(part, whole, worstInFlow(part, whole));
}

function* tension(part: Side, whole: Side, excess: Excess | undefined): Generator<Tension> {
  if (excess === undefined || part === whole) return;
  const [stage, upper] = [part.subject.stage, whole.subject.stage];
  yield {
    rule: stage === upper ? "part <= whole" : `${stage} <= ${upper}`,
    part: { answer: part.answer, claim: excess.part.claim, interval: excess.part.interval },
    whole: { answer: whole.answer, claim: excess.whole.claim, interval: excess.whole.interval },
  };
}

const reach = 16;

/** The totals that count from no later than the part does: of those with a known start the nearest, and the one without. */
function totalsAround(part: Side, totals: readonly Side[]): readonly Side[] {
  const opened = firstIndex(totals, ({ start }) => start > -Infinity);
  // A stock may hold what came before any start.
  const started = part.counting === "stock" ? opened : firstIndex(totals, ({ start }) => start > part.start);
  const isSame = (total: Side) => part.measureKey === total.measureKey && part.start === total.start;
  return [...totals.slice(0, opened), ...totals.slice(Math.max(opened, started - reach), started)].filter(
    (total) => !isSame(total),
  );
}

/** Stocks whose dates meet, but for two windows of one measure: neither is part of the other. */
function* overlapping(parts: readonly Side[], wholes: readonly Side[]): Generator<[Side, Side]> {
  if (parts.length === 0) return;
  const longest = wholes.reduce((length, { start, end }) => Math.max(length, end - start), 0);
  for (const part of parts) {
    let index = firstIndex(wholes, (whole) => whole.start >= part.start - longest);
    for (let whole = wholes[index]; whole !== undefined && whole.start <= part.end; whole = wholes[(index += 1)]) {
      if (whole.end >= part.start && whole.measureKey !== part.measureKey) yield [part, whole];
    }
  }
}

/** Flows with the flows whose periods contain theirs: those that are open when it starts, the latest opened first. */
function* containing(parts: readonly Side[], wholes: readonly Side[]): Generator<[Side, Side]> {
  const open: Side[] = [];
  let next = 0;
  for (const part of parts) {
    for (let whole = wholes[next]; whole !== undefined && whole.start <= part.start; whole = wholes[next]) {
      open.push(whole);
      next += 1;
    }
    while ((open.at(-1)?.end ?? Infinity) < part.start) open.pop();
    let found = 0;
    for (let index = open.length - 1; index >= 0 && found < reach; index -= 1) {
      const whole = open[index]!;
      if (whole.end < part.end) continue;
      found += 1;
      yield [part, whole];
    }
  }
}

/** Where the first item stands for which a condition holds that holds for all after it. */
function firstIndex<Item>(sorted: readonly Item[], holds: (item: Item) => boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(sorted[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
