import type { ClaimId } from "../model/identifier.ts";
import type { Counting } from "../model/measure.ts";
import type { Interval } from "../numeric/interval.ts";
import type { Answered } from "./answer-question.ts";
import { endOf, startOf } from "./day-span.ts";
import type { Dated } from "./statement.ts";
import { compareText } from "./statement.ts";

/** One answer as a side of a comparison: what it counts, from when to when, and its standing claims. */
export interface Side {
  readonly answer: number;
  readonly measureKey: string;
  readonly subject: {
    readonly population: string;
    readonly place: string | undefined;
    readonly unit: string;
    readonly stage: string;
  };
  readonly counting: Counting;
  /** Of a total where its counting starts, -Infinity where that is not known; of a flow its period; of a stock its dates. */
  readonly start: number;
  readonly end: number;
  readonly points: readonly Point[];
}

/** A standing claim on its own day, with what it leaves open there. */
export interface Point {
  readonly claim: ClaimId;
  readonly dated: Dated;
  readonly interval: Interval;
}

/** The answers that can be compared with others: counts with a date, no forecasts and no rates. */
export function sidesOf(answered: readonly Answered[]): Side[] {
  return answered.map(sideOf).filter((side) => side !== undefined);
}

function sideOf({ question, voices, silent }: Answered, answer: number): Side | undefined {
  const { measure, measureKey, forecast, from, through } = question;
  if (forecast || measure.counting === "rate") return undefined;
  const points = [...voices, ...silent].flatMap(({ standing: { claim, dated, interval } }) =>
    dated === undefined || interval === undefined ? [] : [{ claim: claim.id, dated, interval }],
  );
  if (points.length === 0) return undefined;
  points.sort((one, other) => one.dated.day - other.dated.day || compareText(one.claim, other.claim));
  const { population, stage, place, unit } = measure;
  const first = points.reduce((day, { dated }) => Math.min(day, dated.span.first), Infinity);
  const last = points.reduce((day, { dated }) => Math.max(day, dated.span.last), -Infinity);
  return {
    answer,
    measureKey,
    subject: { population, place, unit: JSON.stringify([unit.of, [...(unit.per ?? [])].sort(compareText)]), stage },
    counting: measure.counting,
    start: measure.counting === "stock" ? first : from === undefined ? -Infinity : startOf(from),
    end: through === undefined ? last : endOf(through),
    points,
  };
}
