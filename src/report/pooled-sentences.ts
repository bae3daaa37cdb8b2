import type { Answer, Estimate } from "../reconcile/reconciliation.ts";
import { formatNumberWith } from "../text/format-number.ts";
import { figureWords, roundedWords, wholeFigure } from "./figures.ts";
import { datedFigure, figureOf } from "./note-sentences.ts";
import type { Reader } from "./reader.ts";
import { unitWordsOf } from "./unit-words.ts";

/** An interval that spans more than this factor tells nothing but that there are too few origins, or too far apart. */
const widestToldAs = 100;

/** A number that a policy made: how it is known, on how many origins it rests, what it contradicts, who supports it. */
export function pooledSentences(estimate: Estimate, name: string, answer: Answer, reader: Reader): string[] {
  const { by, onlyBounds, oneOrigin, restsOn, noInterval, unsupported } = reader.phrases.estimate;
  const { policy, best, supportedBy, parameters } = estimate;
  if (best === undefined) return [onlyBounds];
  const origins = parameters?.["origins"];
  const isFitted = policy === "lognormal" || policy === "randomEffects";
  const interval = isFitted ? intervalOf(estimate, answer, reader) : undefined;
  const claimed = claimedWords(best, answer, reader);
  const words = claimed ?? pooledWords(best, answer, reader);
  const isTold = typeof origins === "number" && (isFitted || origins === 1);
  return [
    by(name, words, interval),
    ...(origins === 1 && claimed !== undefined ? [oneOrigin] : isTold ? [restsOn(origins)] : []),
    ...(isFitted && interval === undefined ? [noInterval] : []),
    ...brokenBounds(estimate, answer, reader),
    ...(supportedBy?.length === 0 ? [unsupported] : []),
  ];
}

/** A number that somebody claimed, as it was worded; of several wordings the most cautious. */
function claimedWords(best: number, { origins, question }: Answer, reader: Reader): string | undefined {
  const located = origins.flatMap(({ role, claim }) => (role === "located" ? [reader.claim(claim)] : []));
  const about = located.find(({ figure }) => figure.kind === "approximate" && !figure.side && figure.value === best);
  if (about !== undefined) return figureOf(about, reader);
  const isClaimed = located.some(
    ({ figure }) =>
      (figure.kind === "exact" && figure.value === best) || (figure.kind === "range" && figure.best === best),
  );
  return isClaimed ? wholeFigure(figureWords({ kind: "exact", value: best }, question.measure, reader)) : undefined;
}

function intervalOf({ low, high, parameters }: Estimate, answer: Answer, reader: Reader): string | undefined {
  const { lexicon, estimate } = reader.phrases;
  const level = parameters?.["level"];
  const isTiny = isWhole(answer, reader) && low < 0.5;
  if (high === null || typeof level !== "number" || high > widestToldAs * (isTiny ? 0.5 : low)) return undefined;
  const percent = formatNumberWith(Number((level * 100).toPrecision(12)), lexicon);
  const [from, to] = [isTiny ? undefined : pooledWords(low, answer, reader), pooledWords(high, answer, reader)];
  return estimate.interval(percent, from, to);
}

function pooledWords(value: number, answer: Answer, reader: Reader): string {
  return roundedWords(value, answer.question.measure, reader, isWhole(answer, reader));
}

/** Whether what is counted comes in whole numbers: people and things, of which nobody gave a fraction. */
function isWhole({ origins, question }: Answer, { phrases, claim }: Reader): boolean {
  const { unit } = question.measure;
  if (unit.of === "share" || unit.per !== undefined || unitWordsOf(unit, phrases) !== undefined) return false;
  const numbers = origins.flatMap((origin) => Object.values(claim(origin.claim).figure));
  return numbers.every((value) => typeof value !== "number" || Number.isInteger(value));
}

/** Bounds that exclude an estimate, its best value or without one all of it: it was made without them. */
export function brokenBounds(estimate: Estimate, { origins }: Answer, reader: Reader): string[] {
  const { low, high } = estimate.best === undefined ? estimate : { low: estimate.best, high: estimate.best };
  // A fit is off by some last digits.
  const dust = Math.abs(low) * 1e-9;
  const broken = origins.flatMap(({ role, interval, claim, ceilingBy = claim }) => {
    if (role !== "bound") return [];
    const isAbove = interval.high !== null && interval.high < low - dust;
    const isBelow = high !== null && high + dust < interval.low;
    return isAbove || isBelow ? [datedFigure(reader.claim(isAbove ? ceilingBy : claim), reader)] : [];
  });
  const words = broken.filter((bound) => bound !== undefined);
  return words.length === 0 ? [] : [reader.phrases.estimate.breaks(words)];
}
