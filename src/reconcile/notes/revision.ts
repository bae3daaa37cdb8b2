import { groupBy } from "../group-by.ts";
import type { Voice } from "../origins.ts";
import type { ComparedStatements } from "../questions.ts";
import type { Note } from "../reconciliation.ts";
import { compareStatements, idsOf, type Statement } from "../statement.ts";

/** What is to be said about statements of one voice that differ. */
export function revisionNotes(question: ComparedStatements, voices: readonly Voice[]): Note[] {
  const isTotal = question.measure.counting === "cumulative" && !question.forecast;
  return [...voices.flatMap(undecided), ...replacements(voices), ...(isTotal ? voices.flatMap(decreases) : [])];
}

/** A number that is to replace one of another voice, which still stands: nobody but that voice can take it back. */
function replacements(voices: readonly Voice[]): Note[] {
  const voiceOf = new Map<string, Voice>(
    voices.flatMap((voice) => [voice.standing, ...voice.echoes].map(({ claim }) => [claim.id, voice] as const)),
  );
  return voices.flatMap((voice) => {
    const { id, revises = [] } = voice.standing.claim;
    return revises.flatMap(({ claim, how }): Note[] => {
      const other = voiceOf.get(claim);
      const isOther = how === "supersedes" && other !== undefined && other !== voice;
      return isOther ? [{ code: "replaces-other", claims: [id, claim] }] : [];
    });
  });
}

/** Two numbers of one voice on dates that overlap: one may have replaced the other. */
function undecided({ standing, undecided: others }: Voice): Note[] {
  return others.length === 0
    ? []
    : [{ code: "possible-revision", claims: idsOf([standing, ...others].sort(compareStatements)) }];
}

/** A running total that went down was corrected: a higher one of the same day or before, if it is known which came last. */
function decreases({ standing, revisions, undecided: others }: Voice): Note[] {
  const high = standing.interval?.high ?? Infinity;
  const day = standing.dated?.day ?? Infinity;
  const higher = revisions.filter(
    (revision) =>
      revision.interval !== undefined &&
      revision.interval.low > high &&
      (revision.dated?.day ?? -Infinity) <= day &&
      !others.includes(revision),
  );
  return higher.length === 0
    ? []
    : [{ code: "cumulative-decrease", claims: idsOf([...higher.sort(compareStatements), standing]) }];
}

/**
 * The forecasts of one voice for one measure, of which one names no day: it may be the later word on the other, and
 * neither replaces the other. By question, for the note belongs to both.
 */
export function forecastNotes(
  questions: readonly { readonly question: ComparedStatements; readonly voices: readonly Voice[] }[],
): ReadonlyMap<ComparedStatements, Note[]> {
  const forecasts = questions.flatMap(({ question, voices }) =>
    question.forecast
      ? voices.flatMap((voice) => voice.actors.map((actor) => ({ question, actor, standing: voice.standing })))
      : [],
  );
  const notes = new Map<ComparedStatements, Note[]>();
  for (const group of groupBy(forecasts, ({ question, actor }) =>
    JSON.stringify([question.measureKey, actor]),
  ).values()) {
    const undated = group.find(({ question }) => question.due === undefined);
    if (undated === undefined) continue;
    for (const { question, standing } of group) add(notes, question, [undated.standing, standing]);
    add(
      notes,
      undated.question,
      group.map(({ standing }) => standing),
    );
  }
  return notes;
}

function add(
  notes: Map<ComparedStatements, Note[]>,
  question: ComparedStatements,
  statements: readonly Statement[],
): void {
  const claims = [...new Set(idsOf([...statements].sort(compareStatements)))];
  // One forecast alone is no revision; a joint one has one note, not one for each member.
  const before = notes.get(question) ?? [];
  const known = before.some((note) => JSON.stringify(note.claims) === JSON.stringify(claims));
  if (claims.length > 1 && !known) notes.set(question, [...before, { code: "possible-revision", claims }]);
}
