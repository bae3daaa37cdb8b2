import { contains, intersection, type Interval } from "../../numeric/interval.ts";
import { fitLogNormal } from "../../numeric/log-normal-fit.ts";
import { logNormalInterval } from "../../numeric/log-normal-interval.ts";
import { logNormalPosterior, posteriorMedian } from "../../numeric/log-normal-posterior.ts";
import { accept, refuse, type Refusal, type Result } from "../../result.ts";
import { idsOf } from "../statement.ts";
import type { NumberedVoice, PolicyOptions } from "../policies.ts";
import { isDivisible } from "../reading.ts";
import type { Estimate } from "../reconciliation.ts";
import { cellOf } from "./cell.ts";
import { estimateBy, supportersOf, type Open } from "./single-origin.ts";

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
  const [first, ...more] = observed;
  if (first === undefined || (more.length === 0 && !first.voice.located)) return onlyBounds(voices);
  const cells = observed.map(({ cell }) => cell);
  const centre = more.length === 0 ? accept(ownCentre(first.voice)) : centreOf(cells, level, priorScale);
  if (!centre.ok) return centre.refusal;
  const { best, low, high, parameters } = centre.value;
  const floors = voices.filter(isFloor);
  const leftOut = voices.filter((voice) => voice.located && !has(observed, voice));
  return {
    policy: "lognormal",
    low,
    high,
    ...(best === undefined ? {} : { best, supportedBy: supportersOf(best, observed) }),
    parameters: {
      ...parameters,
      level,
      origins: cells.length,
      // Every origin weighs the same, and its echoes nothing.
      effectiveOrigins: cells.length,
      ...(cells.length > 2 ? { leaveOneOut: leaveOneOutOf(cells, priorScale) } : {}),
      ...(floors.length === 0 ? {} : { lowerBounds: bracketOf(floors, observed, priorScale) }),
      breaks: idsOf(voices.filter((voice) => breaks(voice, centre.value)).map(({ standing }) => standing)),
      // Amounts of 0 and less have no logarithm.
      ...(leftOut.length === 0 ? {} : { leftOut: idsOf(leftOut.map(({ standing }) => standing)) }),
    },
  };
}

/** Whether a bound leaves the estimate out: its best value, or without one all of its interval. */
function breaks({ located, interval }: NumberedVoice, { best, low, high }: Centre): boolean {
  if (located) return false;
  if (best !== undefined) return !contains(interval, best);
  return !intersection([interval, { low, high }]).ok;
}

function has(observed: readonly Open[], voice: NumberedVoice): boolean {
  return observed.some((one) => one.voice === voice);
}

/** What one origin says, which no arithmetic improves. */
function ownCentre(voice: NumberedVoice): Centre {
  const { low, high, best, parameters } = estimateBy("lognormal", voice, []);
  return { low, high, best, parameters: { method: "single origin", ...parameters } };
}

/** The best values with each origin left out in turn, and how many of them there are none. */
function leaveOneOutOf(cells: readonly Interval[], priorScale: number) {
  const all = cells.map((_, left) => bestOf(cells.toSpliced(left, 1), priorScale));
  const values = all.filter((value) => value !== null);
  const withoutCentre = all.length - values.length;
  return {
    // Where all origins have a centre together, some have one without another.
    low: Math.min(...values),
    high: Math.max(...values),
    ...(withoutCentre === 0 ? {} : { withoutCentre }),
  };
}

interface Centre extends Interval {
  readonly best: number | undefined;
  readonly parameters: { readonly [name: string]: unknown };
}

/** The fallback chain: maximum likelihood where it exists, else the posterior, else why neither does. */
function centreOf(cells: readonly Interval[], level: number, priorScale: number): Result<Centre> {
  const fitted = hasTwoBounded(cells)
    ? logNormalInterval(cells, { level })
    : refuse({ code: "fewer-than-two-bounded-cells" });
  if (fitted.ok) {
    const { low, high, fit } = fitted.value;
    return accept({ best: fit.median, low, high, parameters: { method: "profile likelihood", sigma: fit.sigma } });
  }
  const posterior = logNormalPosterior(cells, { level, scale: priorScale });
  // Zeros alone: no number above 0 bounds the median from below.
  if (!posterior.ok) return posterior.refusal.code === "only-upper-bounds" ? refuse(noLogarithm) : posterior;
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
  const fitted = hasTwoBounded(cells) ? fitLogNormal(cells) : undefined;
  return fitted?.ok === true ? fitted.value.median : posteriorMedian(cells, priorScale);
}

/** One cell with two ends says nothing about how far origins differ, nor do bounds beside it. */
function hasTwoBounded(cells: readonly Interval[]): boolean {
  return cells.filter(({ low, high }) => low > 0 && high !== null).length >= 2;
}

/** The centre with every lower bound as the point that it names, left out, and as a half-line: what it hangs on. */
function bracketOf(floors: readonly NumberedVoice[], observed: readonly Open[], priorScale: number) {
  const rest = observed.filter(({ voice }) => !floors.includes(voice)).map(({ cell }) => cell);
  const points = floors.map(({ interval, standing: { claim } }) => {
    const { figure, measure } = claim;
    // «More than 10,000» names 10,000, where its interval starts at 10,001.
    const point = figure.kind === "atLeast" ? figure.low : interval.low;
    const reach = isDivisible(figure, measure.unit) ? point * 1e-9 : 0.5;
    return { low: Math.max(0, point - reach), high: point + reach };
  });
  const halfLines = points.map(({ low }) => ({ low, high: null }));
  return {
    asPoint: bestOf([...rest, ...points], priorScale),
    leftOut: bestOf(rest, priorScale),
    halfLine: bestOf([...rest, ...halfLines], priorScale),
  };
}

/** A lower bound with a number in it; «some» names none, and 0 bounds nothing that has a logarithm. */
function isFloor({ located, interval, standing }: NumberedVoice): boolean {
  return !located && interval.high === null && interval.low > 0 && standing.claim.figure.kind !== "some";
}

const noLogarithm = { code: "no-logarithm" };

/** Bounds alone, one «more than 200» among them, have no centre, but they still leave something open. */
function onlyBounds(voices: readonly NumberedVoice[]): Estimate | Refusal {
  if (voices.length === 0) return { code: "no-figure" };
  if (voices.some(({ located }) => located)) return noLogarithm;
  const low = Math.max(...voices.map(({ interval }) => interval.low));
  const high = Math.min(...voices.map(({ interval }) => interval.high ?? Infinity));
  if (low > high) return { code: "bounds-exclude-each-other" };
  return { policy: "lognormal", low, high: high === Infinity ? null : high, parameters: { method: "bounds only" } };
}
