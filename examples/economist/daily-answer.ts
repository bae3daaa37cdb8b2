// The Economist's own answer for Russian losses, a line a day: meta-casualties.csv and meta-deaths.csv.
import { readFileSync } from "node:fs";
import type { Measure } from "corroborate";
import { parse } from "csv-parse/sync";

/** What the model gives for one day: 95 % for its mean, and the wider interval for a single estimate. */
export interface DailyAnswer {
  readonly mean: { readonly low: number; readonly high: number };
  readonly single: { readonly low: number; readonly high: number };
}

const byStage: { readonly [stage: string]: ReadonlyMap<string, DailyAnswer> } = {
  casualties: read("meta-casualties.csv"),
  killed: read("meta-deaths.csv"),
};

/** Nothing for Ukraine, which the Economist publishes no answer for, and nothing after the last day of its files. */
export function dailyAnswer(
  { population, stage }: Pick<Measure, "population" | "stage">,
  day: string,
): DailyAnswer | undefined {
  return population === "russia-forces" ? byStage[stage]?.get(day) : undefined;
}

/** By day, rounded to whole persons; the last line of each file, which gives NA, is left out. */
function read(file: string): ReadonlyMap<string, DailyAnswer> {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  const rows = parse<{ [column: string]: string }>(text, { columns: true }).filter(({ estimate }) => estimate !== "NA");
  const between = (low?: string, high?: string) => ({ low: Math.round(Number(low)), high: Math.round(Number(high)) });
  return new Map(
    rows.map(({ date = "", ci_lower, ci_upper, pi_low, pi_high }) => [
      date,
      { mean: between(ci_lower, ci_upper), single: between(pi_low, pi_high) },
    ]),
  );
}
