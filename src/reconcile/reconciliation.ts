import type { ActorId, ClaimId } from "../model/identifier.ts";
import type { Measure } from "../model/measure.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Interval } from "../numeric/interval.ts";
import type { Refusal } from "../result.ts";

export type { Interval };

/** What follows from a set of claims: the answers, what cannot hold together, what must not be confused, what was left out. */
export interface Reconciliation {
  readonly answers: readonly Answer[];
  readonly tensions: readonly Tension[];
  readonly apart: readonly Apart[];
  readonly unused: readonly Unused[];
}

/** What can be compared: one measure, and the dates its claims span. */
export interface Question {
  readonly measure: Measure;
  /** Of a running total and a flow: where the counting starts. Of a stock: the earliest date. Absent where none is known. */
  readonly from?: PartialDate;
  /** The latest date, or the end of the period. */
  readonly through?: PartialDate;
  /** The day a forecast is for. */
  readonly due?: PartialDate;
  /** Present where the claims are plans and forecasts, which are never mixed with counts. */
  readonly forecast?: true;
}

/**
 * How the origins of one question stand to each other. Uncontested is not corroborated: `agree` takes two origins that
 * each give a number with two ends.
 */
export type Status = "conflict" | "agree" | "compatible" | "single-origin" | "no-figure";

/** What follows for one question. */
export interface Answer {
  readonly question: Question;
  readonly status: Status;
  readonly origins: readonly Origin[];
  /** From the lowest to the highest located origin; where none is located, what the bounds leave open. */
  readonly hull?: Hull;
  /** Where most origins overlap: how many, of how many, and all such regions. */
  readonly agreement?: Agreement;
  /** Pairs of claims that exclude each other, the lower first; each origin in conflict stands with its nearest opponents. */
  readonly conflicts: readonly (readonly [ClaimId, ClaimId])[];
  readonly estimate: Estimate | Refusal;
  readonly notes: readonly Note[];
  /** Of a running total: the bounds day by day, at the dates at which they change. */
  readonly timeline?: readonly TimelineStep[];
  /** Who spoke of earlier days only, and so long ago that nothing follows for the day: «at most 300» then bounds the timeline. */
  readonly outdated?: readonly Outdated[];
}

export interface Hull extends Interval {
  /** The claim that sets the low end. */
  readonly lowBy?: ClaimId;
  /** The claim that sets the high end. */
  readonly highBy?: ClaimId;
}

/** Where most origins overlap: how many do, of how many, and every region that they share. */
export interface Agreement {
  readonly origins: number;
  readonly of: number;
  readonly regions: readonly Interval[];
}

export interface TimelineStep extends Interval {
  readonly on: PartialDate;
}

/** One independent voice, with the one claim that stands for it. */
export interface Origin {
  /** Who speaks: several for a joint statement, the publisher where the page names nobody, empty where even that is unknown. */
  readonly actors: readonly ActorId[];
  readonly claim: ClaimId;
  readonly interval: Interval;
  /** `located` has two ends; a `bound` excludes, it does not locate. */
  readonly role: "located" | "bound";
  /** The same statement again. */
  readonly echoes: readonly ClaimId[];
  /** Earlier statements of this origin that the claim replaced: the latest number first, its own wording before its repeats. */
  readonly revisions: readonly ClaimId[];
  /** Of a running total on a day: the later claim of this origin that sets the upper end. */
  readonly ceilingBy?: ClaimId;
}

/** A voice whose word is too old to say anything of the day. */
export type Outdated = Pick<Origin, "actors" | "claim" | "echoes" | "revisions">;

/** The range or the value that a named policy gives. */
export interface Estimate {
  readonly policy: string;
  readonly low: number;
  readonly high: number | null;
  readonly best?: number;
  /** The origins whose intervals contain `best`; none means that no source supports this value. */
  readonly supportedBy?: readonly (readonly ActorId[])[];
  readonly parameters?: { readonly [name: string]: unknown };
}

/** Two answers that cannot both hold: more in training than were ever sent. */
export interface Tension {
  /** The rule that is broken, as in `inTraining <= dispatched`, or `part <= whole`. */
  readonly rule: string;
  readonly part: TensionSide;
  readonly whole: TensionSide;
}

/** One of the two numbers that cannot both hold: its answer, its claim, and what that leaves open. */
export interface TensionSide {
  /** Its index in `answers`. */
  readonly answer: number;
  readonly claim: ClaimId;
  readonly interval: Interval;
}

/** Two questions that differ in one dimension only, and so must not be confused. */
export interface Apart {
  /** Their indexes in `answers`. */
  readonly answers: readonly [number, number];
  readonly by: "population" | "stage" | "place" | "unit" | "counting" | "date" | "period" | "due" | "forecast";
  /** Two claims of the same number at two stages, the likeliest confusion of all; then the place or date may differ too. */
  readonly sameNumber?: readonly [ClaimId, ClaimId];
}

/** A claim that took no part, and why; `not-given` where a claim of the list revises one that is not in the list. */
export interface Unused {
  readonly claim: ClaimId;
  readonly because: "not-yet-known" | "retracted" | "corrected" | "superseded" | "after-at" | "outdated" | "not-given";
  /** The claim that retracts or corrects it, or revises it where it was not given; absent of a mere repeat of such a claim. */
  readonly by?: ClaimId;
}

/** What an editor should know about an answer: a code, the claims concerned, and the facts of the case. */
export type Note =
  | NoteOf<"hedge-lost", { of: "figure" | "modality" }>
  | NoteOf<"unnamed-origin", { actor?: ActorId }>
  | NoteOf<"truncated-path", { relay: ActorId; root: readonly ActorId[] }>
  | NoteOf<"interested-party", { actor: ActorId; interest: "high" | "low" | "unclear" }>
  | NoteOf<"echo-suspected", { value: number | { readonly low: number; readonly high: number } }>
  | NoteOf<"reporter-doubts", { by: ActorId; stance: "doubts" | "disagrees"; direction?: "tooHigh" | "tooLow" }>
  | NoteOf<"endorsed", { by: ActorId }>
  | NoteOf<"possible-revision", object>
  | NoteOf<"replaces-other", object>
  | NoteOf<"cumulative-decrease", object>
  | NoteOf<"contradiction-in-time", object>
  | NoteOf<"not-confirmed", { actors: readonly ActorId[] }>
  | NoteOf<"denied", { actors: readonly ActorId[] }>
  | NoteOf<"excluded", { actors: readonly ActorId[] }>
  | NoteOf<"unstated", { actors: readonly ActorId[] }>
  | NoteOf<"related-origins", { actors: readonly ActorId[]; partOf: ActorId }>
  | NoteOf<"merged-origins", { actors: readonly ActorId[]; as: ActorId }>
  | NoteOf<"shared-evidence", { actor: ActorId }>
  | NoteOf<"circular-sourcing", { actors: readonly ActorId[] }>
  | NoteOf<"stale", { on: PartialDate; days: number }>;

type NoteOf<Code extends string, Facts extends object> = Readonly<{ code: Code; claims: readonly ClaimId[] } & Facts>;
