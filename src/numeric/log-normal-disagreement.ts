import { accept, refuse, type Result } from "../result.ts";
import type { CensoredFit } from "./censored-fit.ts";
import type { TooFewOrigins } from "./log-normal-interval.ts";
import { requireLevel } from "./precondition.ts";
import { studentQuantile } from "./student.ts";

/** The span in which a further origin's belief is expected. */
export interface Disagreement {
  readonly low: number;
  /** Null where the span leaves the numbers. */
  readonly high: number | null;
  readonly level: number;
}

/**
 * How far apart origins believe the number to be.
 *
 * It does not shrink as origins are added, unlike the interval for their median.
 *
 * @param fit of {@link fitLogNormal}
 * @param options `origins`: how many independent voices stand behind the fit; `level`: between 0 and 1, 0.95 by default
 * @returns the span on the natural scale, or the refusal `too-few-origins` below two
 * @throws RangeError for a level outside 0 to 1 or origins that are not finite
 * @see exp(theta ± t s sqrt(1 + 1/n)), s^2 = sigma^2 n / (n - 1), t with n - 1 degrees
 * @example
 * ```ts
 * import { fitLogNormal, logNormalDisagreement } from "corroborate/numeric";
 *
 * const fit = fitLogNormal([{ low: 1450, high: 1550 }, { low: 2500, high: 3500 }, { low: 10_500, high: 11_500 }]);
 * if (fit.ok) logNormalDisagreement(fit.value, { origins: 3, level: 0.5 }).ok; // true
 * ```
 */
export function logNormalDisagreement(
  fit: CensoredFit,
  options: { readonly origins: number; readonly level?: number },
): Result<Disagreement, TooFewOrigins> {
  const { origins, level = 0.95 } = options;
  requireLevel("level", level);
  if (!Number.isFinite(origins)) throw new RangeError(`origins must be a finite number, got ${origins}`);
  if (origins < 2) return refuse({ code: "too-few-origins", origins, needed: 2 });
  const spread = fit.sigma * Math.sqrt((origins + 1) / (origins - 1));
  const reach = studentQuantile((1 + level) / 2, origins - 1) * spread;
  const high = Math.exp(fit.theta + reach);
  return accept({ low: Math.exp(fit.theta - reach), high: high === Infinity ? null : high, level });
}
