import { contains, type Interval } from "../../numeric/interval.ts";
import { fitLogNormal } from "../../numeric/log-normal-fit.ts";
import { logNormalInterval } from "../../numeric/log-normal-interval.ts";
import { logNormalPosterior, posteriorMedian } from "../../numeric/log-normal-posterior.ts";
import { accept, type Refusal, type Result } from "../../result.ts";
import { idsOf } from "../statement.ts";
import type { NumberedVoice, PolicyOptions } from "../policies.ts";
import { isDivisible } from "../reading.ts";
import type { Estimate } from "../reconciliation.ts";
import { cellOf } from "./cell.ts";
import { estimateBy, supportersOf } from "./single-origin.ts";

/** What the policy `lognormal` takes. */
export interface LogNormalOptions {
  readonly policy: "lognormal";
  /** Of the interval, between 0 and 1; 0.95 by default. */
  readonly level?: number;
  /** False leaves «more than 10,000» out, which otherwise is read as a rounded number. */
  readonly nextStep?: boolean;
  /** Scale of the half-normal prior for the spread of origins where the likelihood has no maximum; 0.5 by default. */
  readonly priorScale?: number;
}

/**
 * The median of what origins believe, by interval-censored maximum likelihood on logarithms, one observation an origin.
 *
 * Where the likelihood has no single maximum (all cells share a number, or none has two ends) a posterior with a
 * half-normal prior on the spread stands in. Bounds are no observations: the parameters name those that the best value
 * breaks, and give the centre with lower bounds taken as points, left out, and as half-lines.
 */
export function logNormal(voices: readonly NumberedVoice[], options: PolicyOptions): Estimate | Refusal {
  const { level = 0.95, nextStep = true, priorScale = 0.5 } = options.policy === "lognormal" ? options : {};
  const observed = voices.flatMap((voice) => {
    const cell = cellOf(voice, nextStep);
    return cell === undefined ? [] : [{ voice, cell }];
  });
  const [first, second] = observed;
  if (first === undefined) return onlyBounds(voices);
  if (second === undefined)
    return {
      ...estimateBy("lognormal", first.voice, voices),
      parameters: { method: "single origin", claim: first.voice.standing.claim.id },
    };
  const cells = observed.map(({ cell }) => cell);
  const centre = centreOf(cells, level, priorScale);
  if (!centre.ok) return centre.refusal;
  const { best, low, high, parameters } = centre.value;
  const floors = voices.filter(isFloor);
  const others =
    cells.length > 2
      ? cells.map((_, left) =>
          bestOf(
            cells.filter((__, index) => index !== left),
            priorScale,
          ),
        )
      : [];
  const left = others.filter((value) => value !== null);
  return {
    policy: "lognormal",
    low,
    high,
    best,
    supportedBy: supportersOf(best, voices),
    parameters: {
      ...parameters,
      level,
      origins: cells.length,
      // Every origin weighs the same, and its echoes nothing.
      effectiveOrigins: cells.length,
      ...(left.length === 0 ? {} : { leaveOneOut: { low: Math.min(...left), high: Math.max(...left) } }),
      ...(floors.length === 0 ? {} : { lowerBounds: bracketOf(floors, observed, priorScale) }),
      breaks: idsOf(
        voices.filter(({ interval, located }) => !located && !contains(interval, best)).map(({ standing }) => standing),
      ),
    },
  };
}

interface Centre extends Interval {
  readonly best: number;
  readonly parameters: { readonly [name: string]: unknown };
}

/** The fallback chain: maximum likelihood where it exists, else the posterior, else why neither does. */
function centreOf(cells: readonly Interval[], level: number, priorScale: number): Result<Centre> {
  const fitted = logNormalInterval(cells, { level });
  if (fitted.ok) {
    const { low, high, fit } = fitted.value;
    return accept({ best: fit.median, low, high, parameters: { method: "profile likelihood", sigma: fit.sigma } });
  }
  const posterior = logNormalPosterior(cells, { level, scale: priorScale });
  if (!posterior.ok) return posterior;
  const { median, low, high } = posterior.value;
  return accept({
    best: median,
    low,
    high,
    parameters: { method: "posterior", priorScale, because: fitted.refusal.code },
  });
}

/** The best value alone, where no interval is wanted. */
function bestOf(cells: readonly Interval[], priorScale: number): number | null {
  const fitted = fitLogNormal(cells);
  if (fitted.ok) return fitted.value.median;
  return posteriorMedian(cells, priorScale);
}

type Observed = readonly { readonly voice: NumberedVoice; readonly cell: Interval }[];

/** The centre with every lower bound as the point that it names, left out, and as a half-line: what it hangs on. */
function bracketOf(floors: readonly NumberedVoice[], observed: Observed, priorScale: number) {
  const rest = observed.filter(({ voice }) => !floors.includes(voice)).map(({ cell }) => cell);
  const points = floors.map(({ interval, standing: { claim } }) => {
    const reach = isDivisible(claim.figure, claim.measure.unit) ? interval.low * 1e-9 : 0.5;
    return { low: Math.max(0, interval.low - reach), high: interval.low + reach };
  });
  const halfLines = points.map(({ low }) => ({ low, high: null }));
  return {
    asPoint: bestOf([...rest, ...points], priorScale),
    leftOut: rest.length < 2 ? null : bestOf(rest, priorScale),
    halfLine: bestOf([...rest, ...halfLines], priorScale),
  };
}

/** A lower bound with a number in it; «some» names none. */
function isFloor({ located, interval, standing }: NumberedVoice): boolean {
  return !located && interval.high === null && standing.claim.figure.kind !== "some";
}

/** Bounds alone have no centre, but they still leave something open. */
function onlyBounds(voices: readonly NumberedVoice[]): Estimate | Refusal {
  if (voices.length === 0) return { code: "no-figure" };
  const low = Math.max(...voices.map(({ interval }) => interval.low));
  const high = Math.min(...voices.map(({ interval }) => interval.high ?? Infinity));
  if (low > high) return { code: "bounds-exclude-each-other" };
  return { policy: "lognormal", low, high: high === Infinity ? null : high, parameters: { method: "bounds only" } };
}
