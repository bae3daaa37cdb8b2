import type { Claim } from "../model/claim.ts";
import type { ClaimId } from "../model/identifier.ts";
import type { Answer, Note, Origin } from "../reconcile/reconciliation.ts";
import { isForecast } from "./clause.ts";
import { originsConcerned } from "./concerned.ts";
import { dateKey, dateOfClaim, datePartsOf, isAfter } from "./dates.ts";
import { estimateSentences } from "./estimate-sentences.ts";
import { figureOf, noteSentences } from "./note-sentences.ts";
import type { Reader } from "./reader.ts";
import { speakersOf } from "./speakers.ts";
import { contradictionsTold, standingSentences } from "./standing-sentences.ts";
import { statementSentences } from "./statements.ts";
import { withdrawalSentence, withdrawalsOf } from "./withdrawal-sentences.ts";

/** One answer in words: each origin, by date, with what concerns it alone, then how the origins stand to each other. */
export function answerSentences(answer: Answer, reader: Reader): string[] {
  const notesOf = new Map<Origin | undefined, Note[]>();
  for (const [note, concerned] of originsConcerned(answer)) {
    // What is about several, about their relation, or about none of them is said after all of them.
    const aboutAll = note.code === "contradiction-in-time" || (note.code === "stale" && answer.origins.length > 1);
    const origin = concerned.length === 1 && !aboutAll ? concerned[0] : undefined;
    notesOf.set(origin, [...(notesOf.get(origin) ?? []), inOrder(note, reader)]);
  }
  const notesOn = (origin: Origin | undefined) => {
    const notes = notesOf.get(origin) ?? [];
    return noteOrder.flatMap((codes) => {
      const told = notes.filter(({ code }) => codes.includes(code)).flatMap((note) => noteSentences(note, reader));
      const sentences = [...new Set(told)];
      const further = sentences.length - contradictionsTold;
      if (!codes.includes("contradiction-in-time") || further <= 0) return sentences;
      return [...sentences.slice(0, contradictionsTold), reader.phrases.notes.furtherContradictions(further)];
    });
  };
  const undecided = new Set(answer.notes.flatMap(({ code, claims }) => (code === "possible-revision" ? claims : [])));
  const isLowered = answer.notes.some(({ code }) => code === "cumulative-decrease");
  const spoken = new Set<ClaimId>();
  const origins = byDate(answer.origins, reader).flatMap((origin) => {
    const { claim, echoes, revisions, ceilingBy = claim } = origin;
    const own = [claim, ...echoes, ...revisions, ceilingBy];
    for (const id of own) spoken.add(id);
    const withdrawn = withdrawalsOf(own, reader).map((each) => withdrawalSentence(each, claim, reader));
    return [
      ...originSentences(origin, answer, reader),
      ...withdrawn,
      ...notesOn(origin),
      ...(isLowered ? [] : replaced(origin, undecided, withdrawn.length > 0, reader)),
    ];
  });
  // Whoever took a number back may give none: then that is said where the others who give none are told.
  const silent = answer.notes.flatMap(({ claims }) => claims).filter((id) => !spoken.has(id));
  return [
    ...origins,
    ...standingSentences(answer, reader),
    ...notesOn(undefined),
    ...withdrawalsOf(silent, reader).map((each) => withdrawalSentence(each, each.by, reader)),
    ...estimateSentences(answer, reader),
  ];
}

/** What is said first: who it comes from, how it was passed on, who thinks what of it; the rest in the order of the answer. */
const noteOrder: readonly (readonly Note["code"][])[] = [
  ["truncated-path"],
  ["merged-origins"],
  ["hedge-lost"],
  ["interested-party"],
  ["reporter-doubts", "endorsed"],
  ["unstated", "not-confirmed", "denied", "excluded"],
  ["related-origins", "shared-evidence", "circular-sourcing", "echo-suspected"],
  ["possible-revision", "replaces-other", "cumulative-decrease"],
  ["contradiction-in-time"],
  ["unnamed-origin", "stale"],
];

/** Of a total that was lowered: the last number before, then the one that stands, which the note names last. */
function inOrder(note: Note, reader: Reader): Note {
  const standing = note.claims.at(-1);
  if (note.code !== "cumulative-decrease" || standing === undefined) return note;
  const dateOf = (id: ClaimId) => dateKey(dateOfClaim(reader.claim(id), reader.page(reader.claim(id))));
  const [before] = note.claims.slice(0, -1).sort((one, other) => compareText(dateOf(other), dateOf(one)));
  return before === undefined ? note : { ...note, claims: [before, standing] };
}

/** Earlier ones first; of one date those that the page names, then by id. */
function byDate(origins: readonly Origin[], reader: Reader): Origin[] {
  const keyed = origins.map((origin) => {
    const claim = reader.claim(origin.claim);
    const named = speakersOf(claim).length > 0 ? "named" : "unnamed";
    return { origin, key: [dateKey(dateOfClaim(claim, reader.page(claim))), named, ...origin.actors].join("\n") };
  });
  return keyed.sort((one, other) => compareText(one.key, other.key)).map(({ origin }) => origin);
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function originSentences(origin: Origin, answer: Answer, reader: Reader): string[] {
  const claim = reader.claim(origin.claim);
  const { remarks, dates } = reader.phrases;
  const { through } = answer.question;
  const sentences = statementSentences(claim, origin.actors, reader);
  const asOf = claim.asOf ?? claim.period?.through;
  if (
    !isForecast(claim) &&
    claim.measure.counting === "cumulative" &&
    asOf !== undefined &&
    through !== undefined &&
    isAfter(asOf, through)
  ) {
    sentences.push(remarks.laterTotal(dates.on(datePartsOf(through))));
  }
  if (origin.echoes.length > 0) sentences.push(remarks.echoes(origin.echoes.length, answer.origins.length === 1));
  if (origin.ceilingBy !== undefined) sentences.push(...later(reader.claim(origin.ceilingBy), reader));
  return sentences;
}

/** A total that the same origin gave after the day in question. */
function later(claim: Claim, reader: Reader): string[] {
  const { dates, remarks } = reader.phrases;
  const figure = figureOf(claim, reader);
  const date = dateOfClaim(claim, reader.page(claim));
  return figure === undefined
    ? []
    : [remarks.follows(figure, date === undefined ? "" : dates.plain(datePartsOf(date)))];
}

/** The last earlier figure of this origin, if one is known to be earlier. A page that names nobody repeats it at most. */
function replaced(
  { revisions, claim }: Origin,
  undecided: ReadonlySet<ClaimId>,
  another: boolean,
  reader: Reader,
): string[] {
  const { dates, remarks } = reader.phrases;
  const own = figureOf(reader.claim(claim), reader);
  // The latest number comes first, in its own wording before its repeats.
  const earlier = revisions
    .filter((id) => !undecided.has(id))
    .map((id) => reader.claim(id))
    .map((revision) => ({ revision, figure: figureOf(revision, reader) }))
    .filter(({ figure }) => figure !== undefined && figure !== own);
  const last = earlier.find(({ revision }) => speakersOf(revision).length > 0) ?? earlier[0];
  if (last?.figure === undefined) return [];
  const on = last.revision.asOf ?? last.revision.period?.through;
  return [remarks.replaces(last.figure, on === undefined ? "" : dates.plain(datePartsOf(on)), another)];
}
