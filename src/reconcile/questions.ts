import type { Measure } from "../model/measure.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { spanOf, startOf } from "./day-span.ts";
import { groupBy } from "./group-by.ts";
import type { Settings } from "./options.ts";
import type { Unused } from "./reconciliation.ts";
import { compareStatements, compareText, type Statement } from "./statement.ts";

/** Statements that can be compared: one measure, and dates that belong together. */
export interface ComparedStatements {
  readonly measure: Measure;
  /** Equal for equal measures, however the unit's denominators are ordered. */
  readonly measureKey: string;
  /** Of a running total and a flow: where the counting starts. */
  readonly from?: PartialDate | undefined;
  /** Of a flow: where the counting ends. */
  readonly through?: PartialDate | undefined;
  readonly due?: PartialDate | undefined;
  readonly forecast: boolean;
  readonly statements: readonly Statement[];
}

/**
 * Finds out which claims can be compared at all, and which come too late for the day that was asked about.
 *
 * Questions come in the order of their measures, counts before forecasts, earlier before later.
 */
export function questionsOf(
  statements: readonly Statement[],
  settings: Settings,
): { questions: ComparedStatements[]; unused: Unused[] } {
  const { at } = settings;
  const unused: Unused[] = [];
  const inTime = statements.filter((statement) => {
    if (at === undefined || !comesTooLate(statement, at)) return true;
    unused.push({ claim: statement.claim.id, because: "after-at" });
    return false;
  });
  const measured = [...groupBy(inTime, ({ claim }) => measureKeyOf(claim.measure))];
  measured.sort(([one], [other]) => compareText(one, other));
  const questions = measured.flatMap(([measureKey, group]) => {
    const counts = group.filter((statement) => !statement.forecast);
    const forecasts = group.filter((statement) => statement.forecast);
    const shared = { measureKey, measure: measureOf(group) };
    return [
      ...countQuestions(counts, settings.windowDays).map((question) => ({ ...shared, ...question, forecast: false })),
      ...forecastQuestions(forecasts).map((question) => ({ ...shared, ...question, forecast: true })),
    ];
  });
  return { questions, unused };
}

type DatesOfQuestion = Pick<ComparedStatements, "from" | "through" | "due" | "statements">;

export function measureKeyOf({ population, stage, place, unit, counting }: Measure): string {
  return JSON.stringify([population, stage, place ?? null, unit.of, [...(unit.per ?? [])].sort(compareText), counting]);
}

/** Claims may write one measure in two ways; the question shows it as the first claim by id does. */
function measureOf(statements: readonly Statement[]): Measure {
  // SAFETY: a group is never empty.
  return [...statements].sort(compareStatements)[0]!.claim.measure;
}

/** A later running total may bound an earlier one; anything else from later says nothing yet. */
function comesTooLate({ claim, dated, forecast, interval }: Statement, at: PartialDate): boolean {
  const day = spanOf(at).last;
  if (!forecast && claim.measure.counting === "flow" && claim.period?.from !== undefined) {
    return startOf(claim.period.from) > day;
  }
  if (dated === undefined || dated.span.first <= day) return false;
  return forecast || claim.measure.counting !== "cumulative" || interval === undefined || interval.high === null;
}

function countQuestions(statements: readonly Statement[], windowDays: number): DatesOfQuestion[] {
  const dated = statements.filter((statement) => statement.dated !== undefined);
  // Without a date nothing tells which number belongs with which.
  const undated = statements.filter((statement) => statement.dated === undefined).sort(compareStatements);
  const alone = undated.map((statement) => ({ ...periodOf(statement), statements: [statement] }));
  switch (statements[0]?.claim.measure.counting) {
    case "cumulative":
    case "flow":
      return [...byPeriod(dated), ...alone];
    case "stock":
    case "rate":
      return [...windows(dated, windowDays), ...alone];
    case undefined:
      return [];
  }
}

type Bounds = Pick<ComparedStatements, "from" | "through">;

function periodOf({ claim, dated }: Statement): Bounds {
  const { counting } = claim.measure;
  if (counting === "stock" || counting === "rate") return {};
  if (counting === "cumulative") return { from: claim.period?.from };
  // A flow without a period is that of the month, day or year that it is dated to.
  return claim.period === undefined
    ? { from: dated?.on, through: dated?.on }
    : { from: claim.period.from, through: claim.period.through ?? dated?.on };
}

function byPeriod(statements: readonly Statement[]): DatesOfQuestion[] {
  const keyed = groupBy(statements, (statement) => {
    const { from, through } = periodOf(statement);
    // October is 1 to 31 October; of a total, whose start may be known to the day or to the month, the writing counts.
    return through === undefined
      ? (from ?? "")
      : JSON.stringify([from === undefined ? "" : spanOf(from).first, spanOf(through).last]);
  });
  return [...keyed.values()]
    .map((group) => ({ ...periodOf(group.sort(compareStatements)[0]!), statements: group }))
    .sort(
      (one, other) =>
        compareText(one.from ?? "", other.from ?? "") || compareText(one.through ?? "", other.through ?? ""),
    );
}

/** The latest number opens a question and takes those up to so many days before it; then the rest, likewise. */
function windows(dated: readonly Statement[], windowDays: number): DatesOfQuestion[] {
  // SAFETY: what has no date comes into no window.
  const dayOf = (statement: Statement) => statement.dated!.day;
  const questions: Statement[][] = [];
  let opened = Infinity;
  for (const statement of [...dated].sort((one, other) => dayOf(other) - dayOf(one))) {
    if (opened - dayOf(statement) > windowDays) {
      questions.push([]);
      opened = dayOf(statement);
    }
    // SAFETY: the latest statement opened a question, for any number of days is fewer than Infinity.
    questions.at(-1)!.push(statement);
  }
  return questions.reverse().map((group) => ({ statements: group }));
}

/** One question for each day that is forecast, and one for the forecasts without such a day. */
function forecastQuestions(statements: readonly Statement[]): DatesOfQuestion[] {
  return [...groupBy(statements, ({ claim }) => claim.due)]
    .sort(([one = ""], [other = ""]) => compareText(one, other))
    .map(([due, group]) => ({ due, statements: group }));
}
