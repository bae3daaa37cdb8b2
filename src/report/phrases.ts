import type { Modality } from "../model/claim.ts";
import type { stages } from "../model/measure.ts";
import type { Answer, Note } from "../reconcile/reconciliation.ts";
import type { Lexicon } from "../text/lexicon.ts";
import type { DateWords } from "./dates.ts";
import type { Withdrawal } from "./withdrawals-by.ts";

/** The languages that reports are written in. */
export type ReportLanguage = "en" | "de";

/** A stage that reports have words for. */
export type KnownStage = (typeof stages)[number];

/** The verb of a clause: what agrees with the subject, in the plural and in the singular, and what follows it. */
export interface Verb {
  readonly plural: string;
  readonly singular: string;
  readonly rest: string;
}

/** A predicate in the forms that reports need. */
export interface Predicate {
  /** What had happened by a day, or was so on it: «had … been sent», «were … in training». */
  readonly past: Verb;
  /** What happened within a period: «were … sent». */
  readonly flow: Verb;
  /** «be sent». */
  readonly infinitive: string;
  /** «have been sent». */
  readonly perfectInfinitive: string;
  /** As a heading or in brackets: «sent». */
  readonly label: string;
  /** Whether its place is where something goes («to Russia») and not where it is («in Russia»). */
  readonly towards: boolean;
}

/** Who or what a clause is about; `singular` where the verb has to be. */
export interface Subject {
  readonly text: string;
  readonly singular: boolean;
}

/** How a clause is told: as a count, a plan, an expectation, what will be, what could be, what would be. */
export type Tense = "past" | "flow" | "planned" | "expected" | "future" | "possible" | "ruledOut";

/** The parts of a clause; a part that is not there is empty. */
export interface Clause {
  readonly subject: Subject;
  readonly verb: Verb;
  readonly adverb: string;
  readonly place: string;
  readonly date: string;
  /** Whether it gives a value, so that the verb is followed by the figure. */
  readonly value: boolean;
}

/** What a value is that is no count of things: its noun in a clause and what is added to its figure. */
export type ValueNoun = "share" | "amount" | "quantity" | "number" | "figure";

/** A unit with words of its own: money with its sign, a length. The population does not name what it counts. */
export interface UnitWords {
  readonly sign?: string;
  readonly name: string;
  readonly money?: true;
}

type NoteWords<Code extends Note["code"]> = { readonly [code in Code]: string };

/** One language of the reports as data: words, and the sentences they go into. */
export interface Phrases {
  readonly language: ReportLanguage;
  readonly lexicon: Lexicon;
  /** Tags of `names`: who acts, after «according to», where, where to, and one of them. */
  readonly tags: { readonly [form in "subject" | "dative" | "in" | "to" | "one"]: string };
  /** Who denies or doubts: a subject, or a dative after a preposition. */
  readonly agents: "subject" | "dative";
  readonly dates: DateWords;
  readonly stages: { readonly [stage in KnownStage]: Predicate };
  /** Stages that the model does not list, and that are common all the same. */
  readonly furtherStages: { readonly [stage: string]: Predicate };
  readonly otherStage: (stage: string) => string;
  readonly units: { readonly [unit: string]: UnitWords };
  readonly denominators: { readonly [denominator: string]: string };

  readonly and: (items: readonly string[]) => string;
  readonly quoted: (text: string) => string;
  /** A label and a place in brackets: «sent to Russia». */
  readonly labelled: (label: string, place: string) => string;
  readonly unnamedPlace: (name: string) => string;
  /** Where or where to, of a name whose form the data does not hold; undefined where that would be a guess. */
  readonly barePlace: (name: string, towards: boolean) => string | undefined;

  readonly quantity: {
    readonly percent: string;
    readonly half: string;
    readonly moreThanHalf: string;
    readonly aboutHalf: string;
    readonly from: (low: string) => string;
    readonly between: (low: string, high: string) => string;
    readonly times: (count: string, each: string) => string;
    readonly multiple: (each: string) => string;
    readonly together: (total: string) => string;
    readonly likeliest: (best: string) => string;
    readonly moneySign: (text: string, unit: UnitWords) => string;
    readonly per: (denominators: readonly string[]) => string;
    /** After «per»: a period, or something else, that was not named. */
    readonly unnamedPeriod: string;
    readonly unnamedDenominator: string;
    readonly unspecified: string;
    /** A unit that there are no words for. */
    readonly unit: (unit: string) => string;
    readonly rounded: (number: string) => string;
  };
  readonly subject: {
    /** A figure and what it counts; `vague` marks «thousands», which English joins with «of». */
    readonly counted: (figure: string, population: string, vague: boolean) => string;
    readonly unspecified: (population: Name, mass: boolean) => Subject;
    /** One person, with the hedge before it: `figure` ends with the word for 1. */
    readonly one: (figure: string, population: Name) => Subject;
    /** A sum and what it is; without a figure an unspecified one. */
    readonly sum: (
      figure: string | undefined,
      population: Name,
      unit: string | undefined,
      /** Whether it is a single one, and whether it is told as one sum where a language does so. */
      how: { readonly one: boolean; readonly singular: boolean },
    ) => Subject;
    /** Without a word about how many. */
    readonly bare: (population: Name, mass: boolean) => Subject;
    readonly value: (noun: ValueNoun, population: Name, detail: string) => Subject;
  };
  readonly value: (amount: string) => Predicate;
  readonly valueUnspecified: Predicate;

  /** The verb of a predicate in a tense; `perfect` where a forecast is to be complete by its day. */
  readonly verb: (predicate: Predicate, tense: Tense, perfect: boolean) => Verb;
  readonly adverbs: { readonly [modality in Modality]: string };
  readonly lead: {
    /** Whether «by» puts a belief in words of its own, so that no adverb is needed. */
    readonly believes: boolean;
    readonly by: (who: string, how: "according" | "believed" | "confirmed" | "conceded") => string;
    readonly unnamed: (publisher: string | undefined) => string;
    readonly aside: (text: string) => string;
  };
  readonly asides: { readonly asOf: string; readonly said: string; readonly published: string };
  readonly sentence: (lead: string, clause: Clause) => string;
  readonly disclaimer: (kind: "not-confirmed" | "denied" | "excluded", who: string, clause: Clause) => string;
  /** The same after a lead, where the page names nobody. */
  readonly unnamedDisclaimer: (kind: "not-confirmed" | "denied" | "excluded", lead: string, clause: Clause) => string;

  readonly remarks: {
    readonly noNumber: string;
    readonly noUnit: string;
    readonly undated: string;
    /** How a page puts it that names nobody who confirms or concedes. */
    readonly put: { readonly [how in "confirmed" | "conceded"]: string };
    readonly unnamedSpeaker: string;
    readonly estimate: string;
    readonly model: string;
    readonly laterTotal: (day: string) => string;
    readonly likelihood: (words: string) => string;
    /** The words of the source, and what they were taken for. */
    readonly likelihoodWorded: (words: string, low: string, high: string) => string;
    readonly likelihoodRange: (low: string, high: string) => string;
    /** `another` where what was corrected or retracted has been told. */
    readonly replaces: (figure: string, date: string, another: boolean) => string;
    /** `by` where it was not the origin itself, here and below. */
    readonly correctedTo: (before: string, after: string, by: string | undefined) => string;
    /** What was taken out and not put into another figure of the same measure. */
    readonly withdrawn: {
      readonly [because in Withdrawal["because"]]: (before: string, by: string | undefined) => string;
    };
    readonly follows: (figure: string, date: string) => string;
    readonly echoes: (count: number, alone: boolean) => string;
  };
  /** The words of the yardsticks ICD 203 and PHIA, by their ends in percent: «80-95». */
  readonly likelihoods: { readonly [ends: string]: string };
  readonly standing: {
    readonly conflict: string;
    readonly conflictOfUnnamed: string;
    /** Of more than two: who excludes whom, each as a subject. */
    readonly conflictOf: (one: string, other: string) => string;
    readonly someAgree: (count: number, of: number) => string;
    /** So many leave room for one number, in several ways: the names of each group, or none where they are too many. */
    readonly someAgreeVariously: (count: number, of: number, groups: readonly string[]) => string;
    /** The same figure from each. */
    readonly agree: string;
    /** Figures that differ, and do not exclude each other as they are read. */
    readonly leaveRoom: string;
    readonly compatible: string;
    /** `beyond` are bounds outside of the two, with who gave them. */
    readonly lowestAndHighest: (low: string, high: string, beyond: readonly string[]) => string;
  };
  readonly notes: {
    readonly party: (who: string, belongs: boolean, partly: boolean, interest: "high" | "low" | "unclear") => string;
    readonly doubts: (
      who: string,
      stance: "doubts" | "disagrees",
      direction: "tooHigh" | "tooLow" | undefined,
    ) => string;
    readonly endorsed: (who: string) => string;
    readonly cannotConfirm: (who: string) => string;
    readonly hedgeLost: (who: string | undefined, figure: string | undefined) => string;
    readonly truncatedPath: (relay: string, root: string) => string;
    readonly echoSuspected: (figure: string, isRange: boolean) => string;
    readonly possibleRevision: (figures: readonly string[]) => string;
    readonly replacesOther: (later: string, earlier: string) => string;
    readonly decrease: (before: string, after: string) => string;
    readonly contradiction: (one: string, other: string) => string;
    /** Of two figures of one date. */
    readonly contradictionOfDay: (one: string, other: string) => string;
    readonly furtherContradictions: (count: number) => string;
    readonly related: (who: readonly string[], partOf: string | undefined) => string;
    readonly merged: (who: readonly string[], as: string) => string;
    readonly sharedEvidence: (who: string) => string;
    readonly circular: (who: readonly string[]) => string;
    readonly stale: (date: string, days: number | undefined) => string;
  };
  readonly estimate: {
    readonly policies: { readonly [policy: string]: string };
    readonly by: (policy: string, figure: string, interval: string | undefined) => string;
    /** Of the policy `conservative`, where there are only minima to pick from. */
    readonly lowestMinimum: string;
    /** A bound below the figure that was picked as the lowest. */
    readonly lowerBound: (bound: string) => string;
    /** `level` in percent; without `low` where the low end is less than one whole thing. */
    readonly interval: (level: string, low: string | undefined, high: string) => string;
    readonly noInterval: string;
    readonly oneOrigin: string;
    readonly restsOn: (origins: number) => string;
    readonly breaks: (bounds: readonly string[]) => string;
    readonly unsupported: string;
    readonly onlyBounds: string;
    /** A policy that picks a figure of another day, which is but a bound on the day of the answer. */
    readonly ofAnotherDay: (policy: string, figure: string) => string;
    readonly refusals: { readonly [code: string]: string };
    /** Where there are no words for the reason. */
    readonly refused: string;
  };
  /** A counted thing in a few words: «1,500 soldiers (sent to Russia, according to the NIS, 18 October 2024)». */
  readonly thing: (subject: string, details: readonly string[]) => string;
  readonly accordingTo: (who: string) => string;
  readonly noSource: string;
  /** Who says so where nobody is known, as a subject. */
  readonly someReport: string;
  readonly tension: (part: string, whole: string) => string;
  readonly sameNumber: (one: string, other: string) => string;

  readonly table: {
    readonly columns: { readonly [column in Column]: string };
    readonly status: { readonly [status in Answer["status"]]: string };
    readonly roles: { readonly [role in "located" | "lower" | "upper" | "outdated" | "none"]: string };
    readonly modalities: { readonly [modality in Modality]: string };
    readonly notes: NoteWords<Note["code"]>;
    readonly noUnit: string;
    /** What a row replaced: a figure that was taken out in so many words. */
    readonly withdrawn: (figure: string, because: Withdrawal["because"]) => string;
    readonly due: (asOf: string, due: string) => string;
  };
}

/** The columns of a table, in their order. */
export type Column =
  | "counted"
  | "stage"
  | "place"
  | "date"
  | "who"
  | "figure"
  | "role"
  | "echoes"
  | "revised"
  | "status"
  | "remarks";

/** A name in the forms a sentence needs; a form that the data does not hold is absent. */
export interface Name {
  readonly bare: string;
  /** As a subject with its article, else the bare name. */
  readonly subject: string;
  readonly dative: string | undefined;
  /** Of a population: one of them. */
  readonly one: string | undefined;
}
