// What the claims leave open on the first day of each quarter, beside the Economist's answer for that day.
import { endOf, readings, reconcile, type Answer, type Dossier, type Measure } from "corroborate";
import { monotoneEnvelope } from "corroborate/numeric";
import { dailyAnswer } from "./daily-answer.ts";
import { compared, written } from "./relation.ts";

const years = [2022, 2023, 2024, 2025, 2026];
const quarters = years.flatMap((year) => ["01", "04", "07", "10"].map((month) => `${year}-${month}-01`)).slice(1, -1);

export function byQuarter(dossier: Dossier): string[] {
  const measures = reconcile(dossier).answers.map(({ question }) => question.measure);
  const answers = new Map(quarters.map((day) => [day, reconcile(dossier, { at: day }).answers]));
  return measures.flatMap((measure) => [
    `\n${measure.population}, ${measure.stage}`,
    ...quarters.map((day) => {
      const mean = dailyAnswer(measure, day)?.mean;
      const answer = answers.get(day)?.find(({ question }) => isSame(question.measure, measure));
      const theirs = mean === undefined ? "–" : written(mean);
      return [day, theirs, onThatDay(answer, mean), leftOpen(dossier, measure, day, mean)].join(" | ");
    }),
  ]);
}

/** The answer for the day: where somebody located a number on it, from the lowest to the highest, else what bounds leave. */
function onThatDay(answer: Answer | undefined, mean: { low: number; high: number } | undefined): string {
  const located = answer?.origins.filter(({ role }) => role === "located").length ?? 0;
  const by = located === 0 ? "bounds" : `${located} located`;
  return `${answer?.status}, ${by}: ${compared(answer?.hull, mean)}`;
}

/** What all claims of all days leave open on one: not below any earlier one, not above any later one. */
function leftOpen(
  dossier: Dossier,
  measure: Measure,
  day: string,
  mean: { low: number; high: number } | undefined,
): string {
  const reports = dossier.claims
    .filter((claim) => isSame(claim.measure, measure))
    .map(({ figure, asOf = "" }) => ({
      at: endOf(asOf),
      low: 0,
      high: null,
      ...readings.rounded(figure, measure.unit),
    }));
  const { steps } = monotoneEnvelope([...reports, { at: endOf(day), low: 0, high: null }]);
  const step = steps.find(({ at }) => at === endOf(day));
  const isContradicted = step !== undefined && step.low > (step.high ?? Infinity);
  return compared(isContradicted ? undefined : step, mean);
}

function isSame(one: Measure, other: Measure): boolean {
  return one.population === other.population && one.stage === other.stage;
}
