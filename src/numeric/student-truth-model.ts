import { accept, refuse, type Result } from "../result.ts";
import { requireAllFinite, requireOneOf } from "./precondition.ts";
import { medianOfSorted, sorted } from "./sample.ts";
import { type NoTruthModel, type SourceAnswer, type Table, toTable, whyNoModel } from "./truth-table.ts";

export type { NoTruthModel, SourceAnswer } from "./truth-table.ts";

/** What many answers to many questions say about the questions and about the sources. */
export interface TruthModel {
  /** In the order in which the questions first appear. */
  readonly questions: readonly { readonly question: string; readonly estimate: number; readonly variance: number }[];
  /** In the order in which the sources first appear; `bias` is 0 unless it was asked for. */
  readonly sources: readonly {
    readonly source: string;
    readonly answers: number;
    readonly variance: number;
    readonly bias: number;
  }[];
  readonly iterations: number;
}

/**
 * Estimates for many questions that trust each source as far as it agrees with the others elsewhere.
 *
 * For a single question it has nothing over the median; it refuses sources with fewer than five answers.
 *
 * @param answers one for each pair of question and source, in any order
 * @param options `bias`: `none` (default) or `perSource`, which also estimates how far each source lies too high or low
 * @returns estimates and variances, on the scale of the values, or the refusal {@link NoTruthModel}
 * @throws RangeError for values that are not finite or a pair of question and source that appears twice
 * @see the Gaussian truth model (Zhao and Han 2012) with Student errors of 4 degrees, variances drawn to their geometric
 * mean with the weight of 4 answers, and the uncertainty of the estimates added, which keeps one source from winning all
 * @example
 * ```ts
 * import { studentTruthModel } from "corroborate/numeric";
 *
 * const tolls = [3, 4, 5, 6, 7].flatMap((logToll, day) => [
 *   { question: `day ${day}`, source: "ministry", value: logToll },
 *   { question: `day ${day}`, source: "monitor", value: logToll + 0.1 },
 *   { question: `day ${day}`, source: "channel", value: logToll + day },
 * ]);
 * const model = studentTruthModel(tolls);
 * if (model.ok) {
 *   const most = model.value.sources.toSorted((one, other) => other.variance - one.variance)[0];
 *   most?.source; // "channel"
 * }
 * ```
 */
export function studentTruthModel(
  answers: readonly SourceAnswer[],
  options: { readonly bias?: "none" | "perSource" } = {},
): Result<TruthModel, NoTruthModel> {
  const { bias = "none" } = options;
  requireOneOf("bias", bias, ["none", "perSource"]);
  requireAllFinite(
    "answers.value",
    answers.map((answer) => answer.value),
  );
  const table = toTable(answers);
  const obstacle = whyNoModel(table);
  if (obstacle !== null) return refuse(obstacle);
  const state = start(table);
  if (state.variance.every((variance) => variance === 0)) return refuse({ code: "no-spread" });
  for (let iterations = 1; iterations <= most; iterations += 1) {
    const change = improve(table, state, bias === "perSource");
    if (change < 1e-13) return accept(describe(table, state, iterations));
  }
  return refuse({ code: "no-convergence", iterations: most });
}

const degrees = 4;
/** Each source's variance counts as if it had this many more answers with the typical variance. */
const priorAnswers = 4;
const most = 5000;

interface State {
  readonly estimate: Float64Array;
  /** Sum of the weights of a question's answers; its inverse is the variance of the estimate. */
  readonly precision: Float64Array;
  readonly variance: Float64Array;
  readonly bias: Float64Array;
}

/** Medians, and for every source the mean squared distance of all answers from them. */
function start(table: Table): State {
  const byQuestion: number[][] = table.questions.map(() => []);
  table.question.forEach((question, index) => byQuestion[question]!.push(table.value[index]!));
  const estimate = Float64Array.from(byQuestion, (values) => medianOfSorted(sorted(values)));
  let squares = 0;
  table.value.forEach((value, index) => {
    squares += (value - estimate[table.question[index]!]!) ** 2;
  });
  const variance = new Float64Array(table.sources.length).fill(squares / table.value.length);
  const bias = new Float64Array(table.sources.length);
  return { estimate, precision: new Float64Array(table.questions.length), variance, bias };
}

/** One round over estimates, biases and variances; returns the largest relative change. */
function improve(table: Table, state: State, withBias: boolean): number {
  const { estimate, precision, variance, bias } = state;
  const weight = table.value.map((value, index) => {
    const source = table.source[index]!;
    const distance = value - bias[source]! - estimate[table.question[index]!]!;
    return (degrees + 1) / (degrees * variance[source]! + distance * distance);
  });
  let change = renewEstimates(table, state, weight);
  if (withBias) renewBias(table, state, weight);
  const typical = Math.exp(variance.reduce((sum, each) => sum + Math.log(each), 0) / variance.length);
  const sum = new Float64Array(variance.length).fill(priorAnswers * typical);
  table.value.forEach((value, index) => {
    const source = table.source[index]!;
    const question = table.question[index]!;
    const distance = value - bias[source]! - estimate[question]!;
    sum[source]! += weight[index]! * variance[source]! * distance * distance + 1 / precision[question]!;
  });
  sum.forEach((total, source) => {
    const renewed = total / (priorAnswers + table.answersBySource[source]!);
    change = Math.max(change, Math.abs(renewed / variance[source]! - 1));
    variance[source] = renewed;
  });
  return change;
}

/** The weighted mean for each question; the change is measured in standard deviations of the estimate. */
function renewEstimates(table: Table, { estimate, precision, bias }: State, weight: Float64Array): number {
  const sum = new Float64Array(estimate.length);
  precision.fill(0);
  table.value.forEach((value, index) => {
    const question = table.question[index]!;
    precision[question]! += weight[index]!;
    sum[question]! += weight[index]! * (value - bias[table.source[index]!]! - estimate[question]!);
  });
  let change = 0;
  sum.forEach((total, question) => {
    const shift = total / precision[question]!;
    estimate[question]! += shift;
    change = Math.max(change, Math.abs(shift) * Math.sqrt(precision[question]!));
  });
  return change;
}

/** Shrunk towards 0 with the weight of four answers, and centred, because a bias common to all cannot be seen. */
function renewBias(table: Table, { estimate, variance, bias }: State, weight: Float64Array): void {
  const sum = new Float64Array(bias.length);
  const total = variance.map((each) => 4 / each);
  table.value.forEach((value, index) => {
    const source = table.source[index]!;
    sum[source]! += weight[index]! * (value - estimate[table.question[index]!]!);
    total[source]! += weight[index]!;
  });
  const raw = sum.map((each, source) => each / total[source]!);
  const centre = raw.reduce((all, each) => all + each, 0) / raw.length;
  raw.forEach((each, source) => {
    bias[source] = each - centre;
  });
}

function describe(table: Table, state: State, iterations: number): TruthModel {
  return {
    questions: table.questions.map((question, index) => ({
      question,
      estimate: state.estimate[index]!,
      variance: 1 / state.precision[index]!,
    })),
    sources: table.sources.map((source, index) => ({
      source,
      answers: table.answersBySource[index]!,
      variance: state.variance[index]!,
      bias: state.bias[index]!,
    })),
    iterations,
  };
}
