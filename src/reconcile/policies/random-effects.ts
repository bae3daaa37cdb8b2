import { heterogeneity, iSquaredOf } from "../../numeric/heterogeneity.ts";
import { type ErrorInterval, meanInterval, predictionInterval } from "../../numeric/random-effects-interval.ts";
import { randomEffects as pool } from "../../numeric/random-effects.ts";
import type { TauSquaredMethod } from "../../numeric/tau-squared.ts";
import type { Refusal } from "../../result.ts";
import type { NumberedVoice, PolicyOptions } from "../policies.ts";
import { isDivisible } from "../reading.ts";
import type { Estimate } from "../reconciliation.ts";
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
  const located = voices.filter((voice) => voice.located && logEndsOf(voice) !== undefined);
  const [only] = located;
  if (only === undefined) return { code: "nothing-located" };
  if (located.length === 1)
    return {
      ...estimateBy("randomEffects", only, voices),
      parameters: { method: "single origin", claim: only.standing.claim.id },
    };
  const estimates = located.map((voice) => estimatedOf(voice, rangesAre));
  const pooled = pool(estimates, { method });
  const spread = heterogeneity(estimates);
  if (!pooled.ok) return pooled.refusal;
  if (!spread.ok) return spread.refusal;
  const best = Math.exp(pooled.value.estimate);
  const mean = meanInterval(pooled.value, { level });
  const next = predictionInterval(pooled.value, { level });
  return {
    policy: "randomEffects",
    low: Math.exp(mean.low),
    high: Math.exp(mean.high),
    best,
    supportedBy: supportersOf(best, voices),
    parameters: {
      method,
      interval: mean.method,
      level,
      rangesAre,
      origins: located.length,
      leftOut: voices.length - located.length,
      tauSquared: pooled.value.tauSquared,
      q: spread.value.q,
      iSquaredFromQ: spread.value.iSquared,
      iSquaredFromTauSquared: iSquaredOf(pooled.value.tauSquared, spread.value.typicalVariance),
      ...(next.ok ? { prediction: backTransformed(next.value) } : {}),
    },
  };
}

function backTransformed({ low, high, method }: ErrorInterval<string>) {
  return { low: Math.exp(low), high: Math.exp(high), method };
}

/** The logarithms of an interval's ends, half a step wider for whole counts; a count that may be 0 has none. */
function logEndsOf({
  interval: { low, high },
  standing: { claim },
}: NumberedVoice): readonly [number, number] | undefined {
  const reach = isDivisible(claim.figure, claim.measure.unit) ? 0 : 0.5;
  if (high === null || low - reach <= 0 || high + reach <= low - reach) return undefined;
  return [Math.log(low - reach), Math.log(high + reach)];
}

// How many standard deviations the ends of a normal interval lie apart.
const widths = { interval90: 3.289707253902945, interval95: 3.919927969080108 };

function estimatedOf(voice: NumberedVoice, rangesAre: NonNullable<RandomEffectsOptions["rangesAre"]>) {
  // SAFETY: only voices with logarithms come here.
  const [low, high] = logEndsOf(voice)!;
  const { figure } = voice.standing.claim;
  const estimate = (low + high) / 2;
  if (figure.kind !== "range" || rangesAre === "uniform") {
    // With a best value the spread is that of a triangle over the range.
    if (figure.kind === "range" && figure.best !== undefined) {
      const best = Math.log(figure.best);
      return { estimate: (low + high + best) / 3, variance: triangular(low, high, best) };
    }
    return { estimate, variance: (high - low) ** 2 / 12 };
  }
  return { estimate, variance: ((high - low) / widths[rangesAre]) ** 2 };
}

function triangular(low: number, high: number, best: number): number {
  return (low ** 2 + high ** 2 + best ** 2 - low * high - low * best - high * best) / 18;
}
