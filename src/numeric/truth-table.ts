import type { Refusal } from "../result.ts";

/** One source's answer to one question; counts go in as logarithms. */
export interface SourceAnswer {
  readonly question: string;
  readonly source: string;
  readonly value: number;
}

/**
 * Why sources cannot be told apart.
 *
 * `too-few-sources`: fewer than two. `too-few-answers`: a source with fewer than five. `disconnected`: groups of
 * sources without a common question. `no-spread`: all answers agree. `no-convergence`: the iteration did not settle.
 */
export type NoTruthModel =
  | (Refusal & { readonly code: "too-few-sources"; readonly count: number; readonly needed: number })
  | (Refusal & {
      readonly code: "too-few-answers";
      readonly source: string;
      readonly answers: number;
      readonly needed: number;
    })
  | (Refusal & { readonly code: "disconnected"; readonly groups: readonly (readonly string[])[] })
  | (Refusal & { readonly code: "no-spread" })
  | (Refusal & { readonly code: "no-convergence"; readonly iterations: number });

/** Answers as columns, with questions and sources numbered as they first appear. */
export interface Table {
  readonly questions: readonly string[];
  readonly sources: readonly string[];
  readonly question: Uint32Array;
  readonly source: Uint32Array;
  readonly value: Float64Array;
  readonly answersBySource: Uint32Array;
}

export function toTable(answers: readonly SourceAnswer[]): Table {
  const questions = new Map<string, number>();
  const sources = new Map<string, number>();
  const pairs = new Set<string>();
  const question = new Uint32Array(answers.length);
  const source = new Uint32Array(answers.length);
  answers.forEach((answer, index) => {
    question[index] = numberOf(questions, answer.question);
    source[index] = numberOf(sources, answer.source);
    const pair = `${question[index]} ${source[index]}`;
    if (pairs.has(pair)) {
      throw new RangeError(`answers[${index}] repeats the source ${answer.source} for the question ${answer.question}`);
    }
    pairs.add(pair);
  });
  const answersBySource = new Uint32Array(sources.size);
  for (const index of source) answersBySource[index]! += 1;
  const value = Float64Array.from(answers, (answer) => answer.value);
  return { questions: [...questions.keys()], sources: [...sources.keys()], question, source, value, answersBySource };
}

function numberOf(known: Map<string, number>, name: string): number {
  const number = known.get(name) ?? known.size;
  known.set(name, number);
  return number;
}

/** What keeps the sources from being told apart before anything is computed. */
export function whyNoModel(table: Table): NoTruthModel | null {
  const count = table.sources.length;
  if (count < 2) return { code: "too-few-sources", count, needed: 2 };
  const scarce = table.answersBySource.findIndex((answers) => answers < neededAnswers);
  if (scarce >= 0) {
    const answers = table.answersBySource[scarce]!;
    return { code: "too-few-answers", source: table.sources[scarce]!, answers, needed: neededAnswers };
  }
  const groups = connectedSources(table);
  return groups.length > 1 ? { code: "disconnected", groups } : null;
}

/** Sources linked by common questions, by joining each question's sources to its first. */
function connectedSources(table: Table): string[][] {
  const parent = Uint32Array.from(table.sources.keys());
  const rootOf = (source: number): number => {
    let root = source;
    while (parent[root] !== root) root = parent[root]!;
    while (parent[source] !== root) [source, parent[source]] = [parent[source]!, root];
    return root;
  };
  const first = new Map<number, number>();
  table.question.forEach((question, index) => {
    const source = table.source[index]!;
    const known = first.get(question);
    if (known === undefined) first.set(question, source);
    else parent[rootOf(source)] = rootOf(known);
  });
  const groups = new Map<number, string[]>();
  table.sources.forEach((name, source) => {
    const root = rootOf(source);
    groups.set(root, [...(groups.get(root) ?? []), name]);
  });
  return [...groups.values()];
}

const neededAnswers = 5;
