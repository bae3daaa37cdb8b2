import { accept, refuse, type Refusal, type Result } from "../result.ts";
import { normalQuantile } from "./normal.ts";
import { requireLevel, requireOneOf } from "./precondition.ts";
import type { RandomEffects } from "./random-effects.ts";
import { studentQuantile } from "./student.ts";

/** How the error of the mean is judged. */
export type MeanIntervalMethod = "modifiedHartungKnapp" | "hartungKnapp" | "wald";

/** An interval with the ingredients that name it. */
export interface ErrorInterval<Method extends string> {
  readonly low: number;
  readonly high: number;
  readonly method: Method;
  readonly level: number;
  readonly standardError: number;
  /** Degrees of freedom of Student's t; null for the normal distribution. */
  readonly degrees: number | null;
}

/**
 * The interval for the centre of estimates that differ beyond their errors.
 *
 * `hartungKnapp` alone shrinks to a point for identical estimates; the default never goes below the classic error.
 *
 * @param pooled of {@link randomEffects}
 * @param options `level`: between 0 and 1, 0.95 by default; `method`: `modifiedHartungKnapp` (default: variance factor
 * max(1, q), Student's t), `hartungKnapp` (factor q, Student's t) or `wald` (normal, too narrow below 20 estimates)
 * @returns the interval, on the scale of the estimates
 * @throws RangeError for a level outside 0 to 1 or an unknown method
 * @see Hartung and Knapp (2001), Knapp and Hartung (2003); k - 1 degrees of freedom
 * @example
 * ```ts
 * import { meanInterval, randomEffects } from "corroborate/numeric";
 *
 * const pooled = randomEffects([{ estimate: 7, variance: 0.04 }, { estimate: 9, variance: 0.04 }]);
 * if (pooled.ok) meanInterval(pooled.value).degrees; // 1
 * ```
 */
export function meanInterval(
  pooled: RandomEffects,
  options: { readonly level?: number; readonly method?: MeanIntervalMethod } = {},
): ErrorInterval<MeanIntervalMethod> {
  const { level = 0.95, method = "modifiedHartungKnapp" } = options;
  requireOneOf("method", method, ["modifiedHartungKnapp", "hartungKnapp", "wald"]);
  const degrees = method === "wald" ? null : pooled.count - 1;
  const standardError = standardErrorBy(pooled, method);
  return { ...around(pooled.estimate, standardError, degrees, level), method, standardError };
}

/** Which error of the mean, and which distribution, a prediction uses. */
export type PredictionMethod =
  | "veroniki"
  | "hartungKnapp"
  | "modifiedHartungKnapp"
  | "higginsThompsonSpiegelhalter"
  | "normal";

/** Two estimates leave no degree of freedom for this prediction. */
export interface NoPrediction extends Refusal {
  readonly code: "no-prediction";
  readonly method: PredictionMethod;
  readonly count: number;
  readonly needed: number;
}

/**
 * The interval in which one further origin's own value is expected.
 *
 * It answers how far origins lie apart, not how well their centre is known, and five variants are in use: the result
 * names the one it is.
 *
 * @param pooled of {@link randomEffects}
 * @param options `level`: between 0 and 1, 0.95 by default; `method`: `veroniki` (default: classic error, t with k - 1),
 * `hartungKnapp` and `modifiedHartungKnapp` (their error, t with k - 1), `higginsThompsonSpiegelhalter` (classic error,
 * t with k - 2, from three estimates) or `normal` (classic error)
 * @returns mean plus and minus quantile times sqrt(tau squared + squared error), or the refusal `no-prediction`
 * @throws RangeError for a level outside 0 to 1 or an unknown method
 * @see Higgins, Thompson and Spiegelhalter (2009); Veroniki et al. (2019)
 * @example
 * ```ts
 * import { predictionInterval, randomEffects } from "corroborate/numeric";
 *
 * const pooled = randomEffects([{ estimate: 7, variance: 0.04 }, { estimate: 9, variance: 0.04 }]);
 * if (pooled.ok) predictionInterval(pooled.value, { method: "higginsThompsonSpiegelhalter" }).ok; // false
 * ```
 */
export function predictionInterval(
  pooled: RandomEffects,
  options: { readonly level?: number; readonly method?: PredictionMethod } = {},
): Result<ErrorInterval<PredictionMethod>, NoPrediction> {
  const { level = 0.95, method = "veroniki" } = options;
  const methods: readonly PredictionMethod[] = [
    "veroniki",
    "hartungKnapp",
    "modifiedHartungKnapp",
    "higginsThompsonSpiegelhalter",
    "normal",
  ];
  requireOneOf("method", method, methods);
  const lost = method === "higginsThompsonSpiegelhalter" ? 2 : 1;
  const degrees = method === "normal" ? null : pooled.count - lost;
  requireLevel("level", level);
  if (degrees === 0) return refuse({ code: "no-prediction", method, count: pooled.count, needed: lost + 1 });
  const ofMean =
    method === "hartungKnapp" || method === "modifiedHartungKnapp"
      ? standardErrorBy(pooled, method)
      : pooled.standardError;
  const standardError = Math.sqrt(pooled.tauSquared + ofMean * ofMean);
  return accept({ ...around(pooled.estimate, standardError, degrees, level), method, standardError });
}

function standardErrorBy({ standardError, dispersion }: RandomEffects, method: MeanIntervalMethod): number {
  if (method === "wald") return standardError;
  return standardError * Math.sqrt(method === "hartungKnapp" ? dispersion : Math.max(1, dispersion));
}

function around(
  centre: number,
  error: number,
  degrees: number | null,
  level: number,
): { low: number; high: number; level: number; degrees: number | null } {
  requireLevel("level", level);
  const probability = (1 + level) / 2;
  const reach = error * (degrees === null ? normalQuantile(probability) : studentQuantile(probability, degrees));
  return { low: centre - reach, high: centre + reach, level, degrees };
}
