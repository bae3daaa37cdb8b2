import type { Interval } from "../../numeric/interval.ts";
import { isTelling } from "../granularity.ts";
import { type Bounded, isLocated } from "../located.ts";
import type { NumberedVoice } from "../policies.ts";
import { isDivisible } from "../reading.ts";

/**
 * The cell of a likelihood that an origin's figure stands for; undefined where it is a constraint on the answer and no
 * observation of it.
 *
 * A whole count reaches half a step beyond its interval, so that no exact number is left and 0 has a logarithm. «More
 * than 10,000» is a rounded number and not the half-line above it: here, and only here, it ends before the next number
 * with one more in its first digit, 20,000. Below 10 no whole number lies before the next one, and «more than 3» is a
 * bound like a verified minimum or maximum, which tells nothing about where a belief lies.
 *
 * @see the methods page on log-normal beliefs: a half-line would pull the centre up
 */
export function cellOf(voice: NumberedVoice, nextStep: boolean): Interval | undefined {
  if (!voice.current) return undefined;
  const { figure, measure } = voice.standing.claim;
  const divisible = isDivisible(figure, measure.unit);
  if (isLocated(voice)) return withContinuity(voice.interval, divisible);
  if (!nextStep) return undefined;
  const step = divisible ? 0 : 1;
  // Between 5 and 6 there is no whole number that «more than 5» could stand for.
  const isRounded = (value: number) => value >= (divisible ? 1 : 10) && !isTelling(value);
  if (figure.kind === "atLeast" && figure.open === true && isRounded(figure.low)) {
    return withContinuity({ low: figure.low + step, high: stepAbove(figure.low) - step }, divisible);
  }
  if (figure.kind === "atMost" && figure.open === true && isRounded(figure.high)) {
    return withContinuity({ low: stepBelow(figure.high) + step, high: figure.high - step }, divisible);
  }
  return undefined;
}

/** Undefined where nothing is left, or nothing above 0, which has no logarithm. */
function withContinuity({ low, high }: Bounded, divisible: boolean): Interval | undefined {
  const reach = divisible ? 0 : 0.5;
  if (high < low || high + reach <= 0 || high === Infinity) return undefined;
  return { low: Math.max(0, low - reach), high: high + reach };
}

/** 10,000 -> 20,000; 3,000 -> 4,000; 650,000 -> 700,000. */
function stepAbove(value: number): number {
  const unit = 10 ** Math.floor(Math.log10(value));
  return (Math.floor(value / unit) + 1) * unit;
}

/** 4,000 -> 3,000; 10,000 -> 9,000; 650,000 -> 600,000. */
function stepBelow(value: number): number {
  const unit = 10 ** (Math.ceil(Math.log10(value)) - 1);
  return (Math.ceil(value / unit) - 1) * unit;
}
