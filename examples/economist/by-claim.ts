// Each claim about Russian losses on its own day against the Economist's answer for that day.
import { growthPaths, readings, type Claim, type Dossier } from "corroborate";
import { dailyAnswer } from "./daily-answer.ts";
import { leftBy, relationOf, written } from "./relation.ts";

/** By stage and year: how many claims share a number with the interval, and how many lie wholly above or below it. */
export function byYear({ claims }: Dossier): string[] {
  const counts = new Map<string, { mean: number[]; single: number[] }>();
  for (const claim of claims) {
    const [answer, interval] = [dailyAnswer(claim.measure, claim.asOf ?? ""), intervalOf(claim)];
    if (answer === undefined || interval === undefined) continue;
    const key = `${claim.measure.stage} ${claim.asOf?.slice(0, 4)}`;
    const count = counts.get(key) ?? { mean: [0, 0, 0], single: [0, 0, 0] };
    counts.set(key, count);
    for (const kind of ["mean", "single"] as const) {
      const place = Math.max(0, ["below", "above"].indexOf(relationOf(interval, answer[kind])) + 1);
      count[kind][place] = (count[kind][place] ?? 0) + 1;
    }
  }
  const told = ([shared, below, above]: readonly number[]) => `${shared} share, ${below} below, ${above} above`;
  return [...counts].sort().map(([key, { mean, single }]) => `${key} | ${told(mean)} | ${told(single)}`);
}

/** The claims with one end, and whether the Economist's intervals for their day leave room for them. */
export function oneSided({ claims }: Dossier): string[] {
  const bounds = claims.filter(({ figure }) => figure.kind === "atLeast" || figure.kind === "atMost");
  return bounds.map(sentenceOn).sort();
}

function sentenceOn(claim: Claim): string {
  const { measure, figure, asOf = "", attribution } = claim;
  const said = `${asOf} ${attribution.origin}, ${measure.population}, ${measure.stage}: ${figure.kind} ${figure.verbatim}`;
  const [answer, bound] = [dailyAnswer(measure, asOf), intervalOf(claim)];
  if (answer === undefined || bound === undefined) return `${said} | no answer for Ukraine`;
  const verdicts = [answer.mean, answer.single].map((theirs) => `${written(theirs)}: ${leftBy(bound, theirs)}`);
  return [said, ...verdicts].join(" | ");
}

/** The pooled path of each total: at how many of its dates it lies within the Economist's intervals. */
export function paths(dossier: Dossier): string[] {
  return growthPaths(dossier).flatMap(({ question: { measure }, steps }) => {
    const answered = steps.flatMap(({ on, value }) => {
      const answer = dailyAnswer(measure, on);
      return answer === undefined ? [] : [{ value: { low: value, high: value }, answer }];
    });
    if (answered.length === 0) return [];
    const within = (kind: "mean" | "single") =>
      answered.filter(({ value, answer }) => relationOf(value, answer[kind]) === "narrower").length;
    return [`${measure.stage}, ${answered.length} dates | ${within("mean")} within | ${within("single")} within`];
  });
}

function intervalOf({ figure, measure }: Claim) {
  return readings.rounded(figure, measure.unit);
}
