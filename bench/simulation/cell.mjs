// One cell of the design: so many origins, with so much spread, many times over.
import { reconcile, reconcileFigures } from "../../dist/index.js";
import { medianInterval } from "../../dist/numeric.js";
import { claimsOf, worded } from "./press.mjs";
import { randomStream } from "./random.mjs";

/** What every method made of `replications` samples. */
export function simulate({ seed, origins, spread, replications, echoes = 1.5 }) {
  const methods = Object.fromEntries(names.map((name) => [name, new Tally()]));
  const branches = { "profile likelihood": new Tally(), posterior: new Tally() };
  for (let replication = 0; replication < replications; replication += 1) {
    const random = randomStream(seed, origins, Math.round(1000 * spread), replication);
    const truth = Math.round(Math.exp(random.between(Math.log(800), Math.log(80_000))));
    const figures = Array.from({ length: origins }, () =>
      worded(Math.max(1, truth * Math.exp(spread * random.normal())), random),
    );
    const claims = claimsOf(figures, echoes, random);
    const alone = reconcileFigures(figures, { policy: "lognormal" });
    methods.lognormal.add(truth, alone.estimate);
    branches[alone.estimate.parameters.method].add(truth, alone.estimate);
    methods.collapsed.add(truth, onlyAnswerOf(claims).estimate);
    methods.counted.add(
      truth,
      reconcileFigures(
        claims.map(({ figure }) => figure),
        { policy: "lognormal" },
      ).estimate,
    );
    const pooled = reconcileFigures(figures, { policy: "randomEffects" }).estimate;
    methods.randomEffects.add(truth, "parameters" in pooled && "interval" in pooled.parameters ? pooled : undefined);
    const points = figures.flatMap((figure) => pointOf(figure) ?? []);
    const orders = medianInterval(points);
    methods.orderStatistics.add(truth, orders.ok ? orders.value : undefined);
    methods.hull.add(truth, alone.hull);
    methods.agreement.add(truth, ...alone.agreement.regions);
  }
  return { origins, spread, replications, methods, branches };
}

const names = ["lognormal", "collapsed", "counted", "randomEffects", "orderStatistics", "hull", "agreement"];

function onlyAnswerOf(claims) {
  const { answers } = reconcile(claims, { policy: "lognormal" });
  if (answers.length !== 1) throw new Error(`${answers.length} answers instead of one`);
  return answers[0];
}

/** What the policy `median` takes for the point of a figure; a lower bound has none. */
function pointOf(figure) {
  if (figure.kind === "atLeast") return undefined;
  return figure.kind === "range" ? Math.sqrt(figure.low * figure.high) : figure.value;
}

/** Counts how often an interval holds the truth, and how wide and how far off it is. */
class Tally {
  given = 0;
  covered = 0;
  missing = 0;
  widths = [];
  sum = 0;
  squares = 0;

  /** Without an interval the method refused. */
  add(truth, ...intervals) {
    const [first] = intervals;
    if (first === undefined || "code" in first) {
      this.missing += 1;
      return;
    }
    this.given += 1;
    if (intervals.some(({ low, high }) => low <= truth && (high === null || truth <= high))) this.covered += 1;
    this.widths.push((first.high ?? Infinity) / first.low);
    if (first.best !== undefined) {
      const off = Math.log(first.best / truth);
      this.sum += off;
      this.squares += off * off;
    }
  }
}
