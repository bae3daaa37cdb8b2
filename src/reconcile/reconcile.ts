import { answerQuestion, sortNotes, type Answered } from "./answer-question.ts";
import { apartOf } from "./apart.ts";
import { inForce } from "./in-force.ts";
import { lookupOf, type Claims } from "./lookup.ts";
import { assessmentsOf } from "./notes/assessment.ts";
import { forecastNotes } from "./notes/revision.ts";
import { settingsOf, type ReconcileOptions } from "./options.ts";
import { questionsOf } from "./questions.ts";
import type { Reconciliation } from "./reconciliation.ts";
import { compareText, statementOf } from "./statement.ts";
import { tensionsOf } from "./tensions.ts";

/**
 * Finds out which numbers can be compared, counts origins instead of echoes, and reconciles the rest.
 *
 * Disagreement is a result, never an error; the order of the claims does not matter, and nothing is mutated. Intervals
 * are readings of the figures and carry their slack; what was claimed is in the claims.
 *
 * @param claims a dossier, or claims alone, of which every actor stands for itself
 * @param options what to take into account, and how
 * @returns the answers by measure, what cannot hold together, what must not be confused, and what was left out
 * @throws RangeError for an option outside its bounds, naming it
 *
 * @example
 * ```ts
 * import { Claim, reconcile } from "corroborate";
 *
 * const measure = { population: "civilians", stage: "killed", unit: { of: "person" }, counting: "cumulative" };
 * const claims = [
 *   { id: "a", measure, figure: { kind: "exact", value: 12 }, asOf: "2024-05-02",
 *     attribution: { origin: "city council", via: [] }, modality: "reported" },
 *   { id: "b", measure, figure: { kind: "atLeast", low: 15 }, asOf: "2024-05-02",
 *     attribution: { origin: "rescue service", via: [] }, modality: "reported" },
 * ].map((claim) => Claim.parse(claim));
 * const [answer] = reconcile(claims).answers;
 * answer?.status; // "conflict"
 * answer?.conflicts; // [["a", "b"]]
 * ```
 */
export function reconcile(claims: Claims, options: ReconcileOptions = {}): Reconciliation {
  const settings = settingsOf(options);
  const lookup = lookupOf(claims);
  const known = inForce(lookup, settings.knownAt);
  const statements = known.claims.map((claim) => statementOf(claim, lookup, settings));
  const { questions, unused } = questionsOf(statements, settings);
  const assessments = assessmentsOf(lookup);
  const answered = withForecastNotes(questions.map((question) => answerQuestion(question, settings, lookup, assessments)));
  return {
    answers: answered.map(({ answer }) => answer),
    tensions: tensionsOf(answered, settings.order, lookup),
    apart: apartOf(answered, settings.windowDays),
    unused: [...known.unused, ...unused, ...answered.flatMap((each) => each.unused)].sort((one, other) => compareText(one.claim, other.claim)),
  };
}

function withForecastNotes(answered: readonly Answered[]): readonly Answered[] {
  const notes = forecastNotes(answered);
  return answered.map((each) => {
    const own = notes.get(each.question);
    return own === undefined ? each : { ...each, answer: { ...each.answer, notes: sortNotes([...each.answer.notes, ...own]) } };
  });
}
