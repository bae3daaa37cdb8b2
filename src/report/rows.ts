import type { Claim } from "../model/claim.ts";
import type { ActorId } from "../model/identifier.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Answer, Note, Origin, Outdated, Reconciliation } from "../reconcile/reconciliation.ts";
import { heldFor, predicateOf } from "./clause.ts";
import { originsConcerned } from "./concerned.ts";
import { dateOfClaim, datePartsOf } from "./dates.ts";
import { figureOf } from "./note-sentences.ts";
import type { Column, Phrases } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { speakersOf } from "./speakers.ts";
import { withdrawalsOf } from "./withdrawal-sentences.ts";
import { wordedEndsOf } from "./worded-ends.ts";

/** One row of a table: one origin, or a claim too old for the day or without a number; every cell is one line of plain text. */
export type Row = { readonly [column in Column]: string };

/** The rows of both formats: for each answer its origins, then the claims too old for its day, then those without a number. */
export function rowsOf({ answers }: Reconciliation, reader: Reader): Row[] {
  return answers.flatMap((answer) => {
    const notes = new Map<Origin, Note[]>(answer.origins.map((origin) => [origin, []]));
    for (const [note, concerned] of originsConcerned(answer))
      for (const origin of concerned) notes.get(origin)?.push(note);
    return [
      ...answer.origins.map((origin) => originRow(origin, notes.get(origin) ?? [], answer, reader)),
      ...(answer.outdated ?? []).map((voice) => outdatedRow(voice, answer, reader)),
      ...answer.notes.flatMap((note) => silentRows(note, answer, reader)),
    ];
  });
}

function originRow(origin: Origin, notes: readonly Note[], answer: Answer, reader: Reader): Row {
  const { phrases } = reader;
  const claim = reader.claim(origin.claim);
  const numbered = figureOf(claim, reader) !== undefined;
  const role = !numbered
    ? "none"
    : origin.role === "located"
      ? "located"
      : origin.interval.high === null
        ? "lower"
        : "upper";
  return {
    ...claimCells(claim, origin.actors, answer, reader),
    role: phrases.table.roles[role],
    echoes: repeatsOf(origin),
    revised: revisedIn(origin, reader),
    remarks: remarksOf(
      claim,
      notes.filter((note) => isRemark(note, claim, reader)),
      phrases,
    ),
  };
}

function repeatsOf({ echoes }: Pick<Origin, "echoes">): string {
  return echoes.length === 0 ? "" : String(echoes.length);
}

/** What was corrected or retracted, the latest first, then what was replaced: each number once, in its own wording. */
function revisedIn(
  { claim, echoes, revisions, ceilingBy = claim }: Outdated & Pick<Origin, "ceilingBy">,
  reader: Reader,
): string {
  const { table } = reader.phrases;
  const withdrawn = withdrawalsOf([claim, ...echoes, ...revisions, ceilingBy], reader).flatMap(
    ({ claim: id, because }) => {
      const figure = figureOf(reader.claim(id), reader);
      return figure === undefined ? [] : [table.withdrawn(figure, because)];
    },
  );
  const replaced = new Map<string, string>();
  for (const id of revisions) {
    const figure = figureOf(reader.claim(id), reader);
    const { low, high, vague } = wordedEndsOf(reader.claim(id).figure) ?? {};
    const number = JSON.stringify([low, high, vague]);
    if (figure !== undefined && !replaced.has(number)) replaced.set(number, figure);
  }
  return [...new Set([...withdrawn.toReversed(), ...replaced.values()])].join("; ");
}

/** Whether a note is said in the row; that the page names nobody stands there already. */
function isRemark(note: Note, claim: Claim, reader: Reader): boolean {
  if (note.code === "unnamed-origin") return note.actor !== undefined && note.claims.includes(claim.id);
  return !isSilent(note, reader);
}

/** Who spoke of earlier days only: no origin of the answer. */
function outdatedRow(voice: Outdated, answer: Answer, reader: Reader): Row {
  const notes = answer.notes.filter(({ claims }) => claims.includes(voice.claim));
  return {
    ...claimRow(voice, notes, answer, reader),
    role: reader.phrases.table.roles.outdated,
    // The answer is not about this voice.
    status: "",
  };
}

/** Claims that a number is not so, or without one: they are notes, not origins. */
function silentRows(note: Note, answer: Answer, reader: Reader): Row[] {
  if (!isSilent(note, reader)) return [];
  const actors = "actors" in note ? note.actors : [];
  return note.claims.map((claim) => claimRow({ actors, claim, echoes: [], revisions: [] }, [note], answer, reader));
}

function claimRow(voice: Outdated, notes: readonly Note[], answer: Answer, reader: Reader): Row {
  const claim = reader.claim(voice.claim);
  return {
    ...claimCells(claim, voice.actors, answer, reader),
    role: reader.phrases.table.roles.none,
    echoes: repeatsOf(voice),
    revised: revisedIn(voice, reader),
    remarks: remarksOf(claim, notes, reader.phrases),
  };
}

function isSilent(note: Note, { claim }: Reader): boolean {
  if (note.code === "unstated" || note.code === "denied" || note.code === "excluded") return true;
  // What somebody could not confirm is somebody else's claim.
  return note.code === "not-confirmed" && note.claims.every((id) => claim(id).modality === "notConfirmed");
}

function claimCells(claim: Claim, actors: readonly ActorId[], { status }: Answer, reader: Reader) {
  const { phrases, actor, population, place } = reader;
  const { measure } = claim;
  const speakers = speakersOf(claim);
  const named = phrases.and((speakers.length > 0 ? speakers : actors).map((id) => actor(id).subject));
  const who = speakers.length > 0 ? named : [named, phrases.noSource].filter((words) => words !== "").join(", ");
  return {
    counted: population(measure.population).subject,
    stage: predicateOf(measure.stage, phrases)?.label ?? phrases.quoted(measure.stage),
    place: measure.place === undefined ? "" : place(measure.place).name,
    date: datesOf(claim, reader),
    who,
    figure: figureOf(claim, reader) ?? phrases.quantity.unspecified,
    status: phrases.table.status[status],
  };
}

function datesOf(claim: Claim, { phrases, page }: Reader): string {
  const plain = (date: PartialDate) => phrases.dates.plain(datePartsOf(date));
  const { due } = claim;
  const dated = heldFor(claim, dateOfClaim(claim, page(claim)), phrases);
  return due === undefined ? dated : phrases.table.due(dated, plain(due));
}

function remarksOf(claim: Claim, notes: readonly Note[], { table }: Phrases): string {
  const isNumbered = claim.figure.kind !== "some" && claim.figure.kind !== "unstated";
  const unit = isNumbered && claim.measure.unit.of === "unknown" ? table.noUnit : "";
  const words = [table.modalities[claim.modality], unit, ...notes.map(({ code }) => table.notes[code])];
  return [...new Set(words.filter((word) => word !== ""))].join("; ");
}
