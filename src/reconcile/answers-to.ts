import { answerQuestion, sortNotes, type Answered } from "./answer-question.ts";
import { inForce } from "./in-force.ts";
import { requireKnownActors } from "./known-actors.ts";
import { lookupOf, type Claims, type Lookup } from "./lookup.ts";
import { assessmentsOf } from "./notes/assessment.ts";
import { forecastNotes } from "./notes/revision.ts";
import { settingsOf, type ReconcileOptions, type Settings } from "./options.ts";
import { questionsOf } from "./questions.ts";
import type { Unused } from "./reconciliation.ts";
import { statementOf } from "./statement.ts";
import { withoutWithdrawnEchoes } from "./withdrawn-echoes.ts";

/**
 * Each question that the claims answer, answered by itself, with the voices behind the answer; where `among` names some
 * of the claims, by these alone, though what the others revise holds.
 */
export function answersTo(
  claims: Claims,
  options: ReconcileOptions,
  among?: ReadonlySet<string>,
): { answered: readonly Answered[]; unused: readonly Unused[]; lookup: Lookup; settings: Settings } {
  const settings = settingsOf(options);
  const lookup = lookupOf(claims);
  requireKnownActors(settings.policy, lookup);
  const known = withoutWithdrawnEchoes(inForce(lookup, settings.knownAt), lookup, settings);
  const statements = known.claims
    .filter(({ id }) => among?.has(id) ?? true)
    .map((claim) => statementOf(claim, lookup, settings));
  const { questions, unused } = questionsOf(statements, settings);
  const assessments = assessmentsOf(lookup);
  const answered = withForecastNotes(
    questions.map((question) => answerQuestion(question, settings, lookup, assessments)),
  );
  return {
    // A question all of whose claims are of another day has no answer on this one.
    answered: answered.filter(({ isEmpty }) => !isEmpty),
    unused: [...known.unused, ...unused, ...answered.flatMap((each) => each.unused)],
    lookup,
    settings,
  };
}

function withForecastNotes(answered: readonly Answered[]): readonly Answered[] {
  const notes = forecastNotes(answered);
  return answered.map((each) => {
    const own = notes.get(each.question);
    return own === undefined
      ? each
      : { ...each, answer: { ...each.answer, notes: sortNotes([...each.answer.notes, ...own]) } };
  });
}
