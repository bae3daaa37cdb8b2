// The months in which at least two origins located a number: their range, and what the policy `lognormal` makes of it.
import { readings, reconcile, reconcileFigures, type Dossier } from "corroborate";
import { dailyAnswer } from "./daily-answer.ts";
import { compared, written } from "./relation.ts";

const months = [2022, 2023, 2024, 2025, 2026].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`),
);

export function byMonth(dossier: Dossier): string[] {
  return months.flatMap((month) => {
    const claims = dossier.claims.filter(({ asOf }) => asOf?.startsWith(month));
    const said = new Map(claims.map((claim) => [claim.id, claim]));
    // Whose latest number of the month stands; of a total, that of the 10th is only a minimum on the 31st.
    return reconcile({ ...dossier, claims }, { at: month }).answers.flatMap(({ question: { measure }, origins }) => {
      const figures = origins.flatMap(({ claim }) => said.get(claim)?.figure ?? []);
      const located = figures.filter((figure) => typeof readings.rounded(figure, measure.unit)?.high === "number");
      if (located.length < 2) return [];
      // Here all numbers of one month are taken to be comparable.
      const { status, hull, estimate } = reconcileFigures(figures, { policy: "lognormal" });
      if ("code" in estimate) return [];
      const mean = duringMonth(measure, month);
      const theirs = mean === undefined ? "–" : written(mean);
      const subject = `${measure.population}, ${measure.stage}`;
      return [
        `${month} ${subject} | ${theirs} | ${status}, ${located.length} located: ${compared(hull, mean)} | ${compared(estimate, mean)}`,
      ];
    });
  });
}

/** From the low end on the first day of a month to the high end on its last. */
function duringMonth(
  measure: Parameters<typeof dailyAnswer>[0],
  month: string,
): { low: number; high: number } | undefined {
  const days = Array.from({ length: 31 }, (_, index) => `${month}-${String(index + 1).padStart(2, "0")}`);
  const means = days.map((day) => dailyAnswer(measure, day)?.mean).filter((mean) => mean !== undefined);
  const [first, last] = [means[0], means.at(-1)];
  return first === undefined || last === undefined ? undefined : { low: first.low, high: last.high };
}
