import type { ActorId } from "../model/identifier.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { maximumAgreement } from "../numeric/agreement.ts";
import { conflictsOf, withStanding } from "./conflicts.ts";
import { hullOf } from "./hull.ts";
import type { Lookup } from "./lookup.ts";
import { assessmentNotes, type Assessments } from "./notes/assessment.ts";
import { attributionNotes } from "./notes/attribution.ts";
import { disclaimerNotes } from "./notes/disclaimer.ts";
import { interestNotes } from "./notes/interest.ts";
import { revisionNotes } from "./notes/revision.ts";
import { stalenessNotes } from "./notes/staleness.ts";
import { wordingNotes } from "./notes/wording.ts";
import type { Settings } from "./options.ts";
import { originAt } from "./origin-level.ts";
import { originsOf, type Voice, type Voices } from "./origins.ts";
import { policies, type NumberedVoice } from "./policies.ts";
import type { ComparedStatements } from "./questions.ts";
import type { Agreement, Answer, Note, Origin, Question, Unused } from "./reconciliation.ts";
import { compareText, type Dated, type Statement } from "./statement.ts";
import { statusOf } from "./status.ts";
import { timelineOf } from "./timeline.ts";
import { outdatedOf, toOrigin } from "./to-origin.ts";

/** A question with what was found out about it: what tensions, confusions and notes between questions are read from. */
export interface Answered {
  readonly question: ComparedStatements;
  readonly voices: readonly Voice[];
  /** Voices whose word is too old for the day of the answer, and holds for its own. */
  readonly silent: readonly Voice[];
  readonly answer: Answer;
  /** Claims of another day, which say nothing about the one that was asked about. */
  readonly unused: readonly Unused[];
  /** Whether that is true of all its claims. */
  readonly isEmpty: boolean;
}

/** Answers one question: who its origins are, what they leave open, and how they stand to each other. */
export function answerQuestion(
  question: ComparedStatements,
  settings: Settings,
  lookup: Lookup,
  assessments: Assessments,
): Answered {
  const heard = originsOf(question, settings.at);
  const { late, outdated } = heard;
  const ofOtherDays = new Set([...late, ...outdated]);
  const statements = question.statements.filter((statement) => !ofOtherDays.has(statement));
  const isEmpty = statements.length === 0;
  const numbered = heard.voices.filter(hasNumber);
  const origins = numbered.map(toOrigin);
  const hull = hullOf(origins);
  const agreement = agreementOf(origins);
  // The bounds over time of what takes part, whatever the day of the answer.
  const always =
    settings.at === undefined ? heard : originsOf({ ...question, statements: [...statements, ...outdated] }, undefined);
  const { timeline, notes: timeNotes } = timelineOf(question, [...always.voices, ...always.silent], heard.at);
  const ofThatDay = conflictsOf(origins);
  const spoken = lastDaySpokenOf(numbered, heard.at);
  const isKnown = spoken === undefined || spoken === heard.at?.on;
  const conflicts = isKnown ? ofThatDay : withStanding(ofThatDay, conflictsOn(question, spoken), origins);
  // SAFETY: an id that names no actor is heard as itself, and as nobody's.
  const heardAs = (actor: string) => originAt(settings.originLevel, actor as ActorId, lookup);
  const estimate = policies[settings.policy.policy ?? "range"](numbered, settings.policy, heardAs);
  const notes = [
    ...heard.notes,
    ...attributionNotes(statements, numbered, lookup),
    ...wordingNotes(numbered),
    ...revisionNotes(question, heard.voices),
    ...timeNotes,
    ...interestNotes(numbered, lookup),
    ...assessmentNotes(statements, assessments),
    ...disclaimerNotes(statements, heard.voices),
    ...stalenessNotes(heard.voices, settings.at, settings.windowDays),
  ];
  return {
    question,
    voices: heard.voices,
    silent: heard.silent,
    answer: {
      question: toQuestion(question, statements, heard),
      status: statusOf(origins, conflicts),
      origins,
      ...(hull === undefined ? {} : { hull }),
      ...(agreement === undefined ? {} : { agreement }),
      conflicts,
      estimate,
      notes: sortNotes(notes),
      ...(timeline === undefined ? {} : { timeline }),
      ...(outdated.length === 0 ? {} : { outdated: outdatedOf(heard) }),
    },
    isEmpty,
    unused: [
      ...late.map(({ claim }) => ({ claim: claim.id, because: "after-at" as const })),
      // Where nobody says anything of the day there is no answer to hold what is too old for it.
      ...(isEmpty ? outdated : []).map(({ claim }) => ({ claim: claim.id, because: "outdated" as const })),
    ],
  };
}

/**
 * The last day up to that of the answer of which somebody gives a number, else the first one after it. Its conflicts are
 * those of the answer: what contradicted each other yesterday would look compatible today, as mere bounds.
 */
function lastDaySpokenOf(voices: readonly NumberedVoice[], day: Dated | undefined): PartialDate | undefined {
  if (day === undefined) return undefined;
  const giving = voices.filter(({ standing }) => standing.claim.figure.kind !== "some");
  const dates = giving.flatMap(({ standing: { dated } }) => dated ?? []).sort(compareDated);
  return (dates.findLast((dated) => dated.day <= day.day) ?? dates[0])?.on;
}

function conflictsOn(question: ComparedStatements, day: PartialDate) {
  return conflictsOf(originsOf(question, day).voices.filter(hasNumber).map(toOrigin));
}

/** By code, then by claims: an order that does not depend on how the notes were found. */
export function sortNotes(notes: readonly Note[]): Note[] {
  const keyed = notes.map((note) => ({ note, key: JSON.stringify([note.code, note.claims, note]) }));
  return keyed.sort((one, other) => compareText(one.key, other.key)).map(({ note }) => note);
}

function hasNumber(voice: Voice): voice is NumberedVoice {
  return voice.interval !== undefined;
}

function agreementOf(origins: readonly Origin[]): Agreement | undefined {
  const found = maximumAgreement(origins.map((origin) => origin.interval));
  return found.ok ? { origins: found.value.weight, of: origins.length, regions: found.value.regions } : undefined;
}

function toQuestion(question: ComparedStatements, statements: readonly Statement[], { at }: Voices): Question {
  const { measure, due, forecast } = question;
  const { from, through } = datesOf(question, statements, at);
  return {
    measure,
    ...(from === undefined ? {} : { from }),
    ...(through === undefined ? {} : { through }),
    ...(due === undefined ? {} : { due }),
    ...(forecast ? { forecast } : {}),
  };
}

/** The counting's own start and end where it has one, else the earliest and the latest date of the claims. */
function datesOf(
  { measure, forecast, from, through }: ComparedStatements,
  statements: readonly Statement[],
  at: Dated | undefined,
): { from?: PartialDate | undefined; through?: PartialDate | undefined } {
  let earliest: Dated | undefined;
  let latest: Dated | undefined;
  for (const { dated } of statements) {
    if (dated === undefined) continue;
    if (earliest === undefined || compareDated(dated, earliest) < 0) earliest = dated;
    if (latest === undefined || compareDated(dated, latest) > 0) latest = dated;
  }
  if (!forecast && measure.counting === "flow") return { from, through };
  if (!forecast && measure.counting === "cumulative") return { from, through: (at ?? latest)?.on };
  return { from: earliest?.on, through: latest?.on };
}

/** Two dates that end on one day and begin on one are written alike. */
function compareDated(one: Dated, other: Dated): number {
  return one.day - other.day || one.span.first - other.span.first;
}
