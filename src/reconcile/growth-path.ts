import type { PartialDate } from "../model/partial-date.ts";
import { isotonicRegression } from "../numeric/isotonic.ts";
import { answersTo } from "./answers-to.ts";
import { endOf } from "./day-span.ts";
import { groupBy } from "./group-by.ts";
import { isLocated } from "./located.ts";
import type { Claims } from "./lookup.ts";
import type { ReconcileOptions } from "./options.ts";
import { pointOf } from "./policies/median.ts";
import type { Question } from "./reconciliation.ts";
import type { Statement } from "./statement.ts";
import { heldReports } from "./timeline.ts";

/** The rising path that lies closest to what was reported of one running total. */
export interface GrowthPath {
  readonly question: Question;
  readonly steps: readonly { readonly on: PartialDate; readonly value: number }[];
}

/**
 * The path of each running total that lies closest to all its reports and never falls: a pooled estimate.
 *
 * Its values may be numbers that nobody claimed. The bounds that all reports leave open are in `Answer.timeline`; ask
 * for the path only where one line has to be drawn through them. Bounds, and reports of 0, take no part.
 *
 * @param claims claims or a dossier
 * @param options as for {@link reconcile}
 * @returns a path for each running total that somebody located, steps in the order of time
 * @see isotonic regression on logarithms, one weight for each origin, shared by its reports; reports of one day pooled first
 *
 * @example
 * ```ts
 * import { growthPaths } from "corroborate";
 *
 * growthPaths([]); // []
 * ```
 */
export function growthPaths(claims: Claims, options: ReconcileOptions = {}): GrowthPath[] {
  return answersTo(claims, options).answered.flatMap(({ question, voices, silent, answer }) => {
    const points = heldReports(question, [...voices, ...silent])
      .filter(isLocated)
      .flatMap((statement) => {
        const value = pointOf(statement);
        return value > 0
          ? [{ statement, on: statement.dated.on, at: endOf(statement.dated.on), value: Math.log(value) }]
          : [];
      });
    if (points.length === 0) return [];
    const dates = new Map(points.toReversed().map(({ at, on }) => [at, on]));
    const weights = weightsOf(points.map(({ statement }) => statement));
    const { at: days, values } = isotonicRegression(points, { weights });
    // SAFETY: the days are those of the points, and each has a value.
    const steps = days.map((day, index) => ({ on: dates.get(day)!, value: Math.exp(values[index]!) }));
    return [{ question: answer.question, steps }];
  });
}

/** One origin, one weight: whoever reports every day does not outweigh those who report once. */
function weightsOf(statements: readonly Statement[]): number[] {
  const keys = statements.map(({ speakers }) => JSON.stringify(speakers));
  const reports = groupBy(keys, (key) => key);
  // SAFETY: each key is in the group that it names.
  return keys.map((key) => 1 / reports.get(key)!.length);
}
