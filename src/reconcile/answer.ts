import type { Claim } from "../model/claim.ts";
import type { Dossier } from "../model/dossier.ts";
import type { Measure } from "../model/measure.ts";
import { accept, refuse, type Result } from "../result.ts";
import { answersTo } from "./answers-to.ts";
import type { ReconcileOptions } from "./options.ts";
import { measureKeyOf } from "./questions.ts";
import type { Answer, Question } from "./reconciliation.ts";
import { compareText } from "./statement.ts";

/** Why claims have no one answer. */
export type NoAnswer =
  | { readonly code: "no-claims" }
  | { readonly code: "mixed-measures"; readonly measures: readonly Measure[] }
  | { readonly code: "several-questions"; readonly questions: readonly Question[] };

/**
 * Answers one question: claims of one measure whose dates belong together.
 *
 * Claims whose types name different measures do not compile; {@link about} selects claims of one measure and types them.
 *
 * @param claims claims of one measure
 * @param options as for {@link reconcile}, and the `dossier` that the claims are from, where there is one
 * @returns the answer, or the refusal `no-claims` (also when all of them are retracted or unknown yet), `mixed-measures`
 * with the measures, or `several-questions` (dates apart, counts beside forecasts) with the questions
 *
 * @example
 * ```ts
 * import { about, answer, type Claim } from "corroborate";
 *
 * const claims: Claim[] = [];
 * answer(about(claims, { stage: "killed" })); // { ok: false, refusal: { code: "no-claims" } }
 * // answer([...about(claims, { stage: "killed" }), ...about(claims, { stage: "casualties" })]) does not compile
 * ```
 */
export function answer<const One extends Claim>(
  claims: readonly (One & OneMeasure<One["measure"]>)[],
  options: ReconcileOptions & { readonly dossier?: Dossier } = {},
): Result<Answer, NoAnswer> {
  const { dossier, ...rest } = options;
  const ids: ReadonlySet<string> = new Set(claims.map(({ id }) => id));
  const measures = new Map(
    [...claims]
      .sort((one, other) => compareText(one.id, other.id))
      .map(({ measure }) => [measureKeyOf(measure), measure]),
  );
  if (measures.size > 1) return refuse({ code: "mixed-measures", measures: [...measures.values()] });
  const { answered } = answersTo(dossier === undefined ? claims : amid(claims, dossier, ids), rest, ids);
  const answers = answered.map(({ answer: found }) => found);
  const [first] = answers;
  if (first === undefined) return refuse({ code: "no-claims" });
  if (answers.length > 1)
    return refuse({ code: "several-questions", questions: answers.map(({ question }) => question) });
  return accept(first);
}

/** The claims with the rest of their dossier: what it retracts, corrects or is restated from holds for them too. */
function amid(claims: readonly Claim[], dossier: Dossier, ids: ReadonlySet<string>): Dossier {
  return { ...dossier, claims: [...claims, ...dossier.claims.filter(({ id }) => !ids.has(id))] };
}

/** Satisfied by any type of claim but one whose measure could be this or that. */
type OneMeasure<Of extends Measure> = true extends
  | IsMixed<Of["population"], Measure["population"]>
  | IsMixed<Of["stage"], Measure["stage"]>
  | IsMixed<NonNullable<Of["place"]>, NonNullable<Measure["place"]>>
  | IsMixed<Of["counting"], Measure["counting"]>
  | IsMixed<Of["unit"]["of"], Measure["unit"]["of"]>
  ? { readonly "claims of different measures cannot be answered together": never }
  : unknown;

/** Whether a part is a union of literals («killed» or «casualties»); the general type is left to run time. */
type IsMixed<Part, General> = [General] extends [Part] ? false : IsUnion<Part>;

type IsUnion<Part, Whole = Part> = Part extends unknown ? ([Whole] extends [Part] ? false : true) : never;
