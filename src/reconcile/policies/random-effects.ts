import type { Estimated } from "../../numeric/estimates.ts";
import { heterogeneity, iSquaredOf } from "../../numeric/heterogeneity.ts";
import type { Interval } from "../../numeric/interval.ts";
import { logWidth } from "../../numeric/log-cells.ts";
import { type ErrorInterval, meanInterval, predictionInterval } from "../../numeric/random-effects-interval.ts";
import { randomEffects as pool } from "../../numeric/random-effects.ts";
import type { TauSquaredMethod } from "../../numeric/tau-squared.ts";
import type { Refusal } from "../../result.ts";
import { type Bounded, isLocated, type Located } from "../located.ts";
import type { NumberedVoice, PolicyOptions } from "../policies.ts";
import { isDivisible } from "../reading.ts";
import type { Estimate } from "../reconciliation.ts";
import { idsOf } from "../statement.ts";
import { estimateBy, supportersOf } from "./single-origin.ts";

/** What the policy `randomEffects` takes. */
export interface RandomEffectsOptions {
  readonly policy: "randomEffects";
  /** Of the interval, between 0 and 1; 0.95 by default. */
  readonly level?: number;
  /** How the variance between origins is estimated; `pauleMandel` by default. */
  readonly method?: TauSquaredMethod;
  /** What a range with two ends is: where every value is as likely (default), or an interval of 90 or 95 percent. */
  readonly rangesAre?: "uniform" | "interval90" | "interval95";
}

/**
 * The centre of figures that carry their own error, on logarithms, one observation an origin.
 *
 * A one-sided figure has no variance and takes no part. The interval is Hartung and Knapp's, modified so that it is
 * never narrower than the classic one; the best value is a median.
 */
export function randomEffects(voices: readonly NumberedVoice[], options: PolicyOptions): Estimate | Refusal {
  const {
    level = 0.95,
    method = "pauleMandel",
    rangesAre = "uniform",
  } = options.policy === "randomEffects" ? options : {};
  if (voices.length === 0) return { code: "no-figure" };
  const located = voices.filter(isLocated);
  const observed = located.flatMap((voice) => {
    const cell = cellWithError(voice);
    return cell === undefined ? [] : [{ voice, cell }];
  });
  const [first, ...more] = observed;
  if (first === undefined) return { code: whyNothing(located) };
  const leftOut = idsOf(
    voices.filter((voice) => !observed.some((one) => one.voice === voice)).map(({ standing }) => standing),
  );
  if (more.length === 0) {
    const { parameters, ...estimate } = estimateBy("randomEffects", first.voice, voices);
    return { ...estimate, parameters: { method: "single origin", ...parameters, leftOut } };
  }
  const estimates = observed.map((one) => estimatedOf(one, rangesAre));
  const pooled = pool(estimates, { method });
  const spread = heterogeneity(estimates);
  if (!pooled.ok) return pooled.refusal;
  if (!spread.ok) return spread.refusal;
  const best = Math.exp(pooled.value.estimate);
  const mean = meanInterval(pooled.value, { level });
  const next = predictionInterval(pooled.value, { level });
  return {
    policy: "randomEffects",
    ...backTransformed(mean),
    best,
    supportedBy: supportersOf(best, observed),
    parameters: {
      method,
      interval: mean.method,
      level,
      rangesAre,
      origins: observed.length,
      leftOut,
      tauSquared: pooled.value.tauSquared,
      q: spread.value.q,
      iSquaredFromQ: spread.value.iSquared,
      iSquaredFromTauSquared: iSquaredOf(pooled.value.tauSquared, spread.value.typicalVariance),
      ...(next.ok ? { prediction: { ...backTransformed(next.value), method: next.value.method } } : {}),
    },
  };
}

/** On the natural scale, where an end can be beyond all numbers. */
function backTransformed({ low, high }: ErrorInterval<string>): Interval {
  const most = Math.exp(high);
  return { low: Math.exp(low), high: most === Infinity ? null : most };
}

/** What an origin leaves open, half a step wider for whole counts; undefined without a logarithm or a width. */
function cellWithError({ interval: { low, high }, standing: { claim } }: Located<NumberedVoice>): Bounded | undefined {
  const reach = isDivisible(claim.figure, claim.measure.unit) ? 0 : 0.5;
  if (low - reach <= 0) return undefined;
  const cell = { low: low - reach, high: high + reach };
  return logWidth(cell.low, cell.high) ** 2 > 0 ? cell : undefined;
}

function whyNothing(located: readonly NumberedVoice[]): string {
  if (located.length === 0) return "nothing-located";
  return located.every(({ interval }) => interval.low <= 0) ? "no-logarithm" : "no-error";
}

// How many standard deviations the ends of a normal interval lie apart.
const widths = { interval90: 3.289707253902945, interval95: 3.919927969080108 };

function estimatedOf(
  { voice, cell }: { readonly voice: NumberedVoice; readonly cell: Bounded },
  rangesAre: NonNullable<RandomEffectsOptions["rangesAre"]>,
): Estimated {
  const low = Math.log(cell.low);
  const width = logWidth(cell.low, cell.high);
  const estimate = low + width / 2;
  const { figure } = voice.standing.claim;
  if (figure.kind !== "range") return { estimate, variance: width ** 2 / 12 };
  if (rangesAre !== "uniform") return { estimate, variance: (width / widths[rangesAre]) ** 2 };
  if (figure.best === undefined) return { estimate, variance: width ** 2 / 12 };
  // With a best value the spread is that of a triangle over the range.
  const best = Math.log(figure.best) - low;
  return { estimate: low + (width + best) / 3, variance: (width ** 2 + best ** 2 - width * best) / 18 };
}
