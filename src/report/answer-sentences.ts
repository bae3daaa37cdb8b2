import type { ClaimId } from "../model/identifier.ts";
import type { Answer, Note, Origin } from "../reconcile/reconciliation.ts";
import { isForecast } from "./clause.ts";
import { originsConcerned } from "./concerned.ts";
import { datePartsOf, isAfter } from "./dates.ts";
import { estimateSentences } from "./estimate-sentences.ts";
import { figureOf, noteSentences } from "./note-sentences.ts";
import type { Reader } from "./reader.ts";
import { sourceNames, speakersOf } from "./speakers.ts";
import { statementSentences } from "./statements.ts";

/** One answer in words: each origin with what concerns it alone, then how the origins stand to each other. */
export function answerSentences(answer: Answer, reader: Reader): string[] {
  const notesOf = new Map<Origin | undefined, Note[]>();
  for (const [note, concerned] of originsConcerned(answer)) {
    // What is about several, about their relation, or about none of them is said after all of them.
    const origin =
      concerned.length === 1 && !(note.code === "stale" && answer.origins.length > 1) ? concerned[0] : undefined;
    notesOf.set(origin, [...(notesOf.get(origin) ?? []), note]);
  }
  const notesOn = (origin: Origin | undefined) => {
    const notes = notesOf.get(origin) ?? [];
    const sentences = noteOrder.flatMap((codes) =>
      notes.filter(({ code }) => codes.includes(code)).flatMap((note) => noteSentences(note, reader)),
    );
    return [...new Set(sentences)];
  };
  const origins = answer.origins.flatMap((origin) => [
    ...originSentences(origin, answer, reader),
    ...notesOn(origin),
    ...(answer.notes.some(({ code }) => code === "cumulative-decrease") ? [] : replaced(origin, reader)),
  ]);
  return [
    ...origins,
    ...standingSentences(answer, reader),
    ...notesOn(undefined),
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
  ["related-origins", "shared-evidence", "echo-suspected"],
  ["possible-revision", "cumulative-decrease", "contradiction-in-time"],
  ["unnamed-origin", "stale"],
];

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
  return sentences;
}

/** The last earlier figure of this origin. A page that names nobody repeats it at most. */
function replaced({ revisions, claim }: Origin, reader: Reader): string[] {
  const { dates, remarks } = reader.phrases;
  const own = figureOf(reader.claim(claim), reader);
  const earlier = revisions
    .map((id) => reader.claim(id))
    .map((revision) => ({
      revision,
      figure: figureOf(revision, reader),
      named: speakersOf(revision).length > 0,
      on: revision.asOf ?? revision.period?.through,
    }))
    .filter(({ figure }) => figure !== undefined && figure !== own);
  const named = earlier.filter((revision) => revision.named);
  const last = (named.length > 0 ? named : earlier).reduce<(typeof earlier)[number] | undefined>(
    (latest, revision) => (latest === undefined || (revision.on ?? "") > (latest.on ?? "") ? revision : latest),
    undefined,
  );
  if (last?.figure === undefined) return [];
  return [remarks.replaces(last.figure, last.on === undefined ? "" : dates.plain(datePartsOf(last.on)))];
}

/** How several origins stand to each other; of one origin there is nothing to say. */
function standingSentences({ status, origins, conflicts, agreement }: Answer, reader: Reader): string[] {
  const { standing } = reader.phrases;
  if (status === "agree") return [standing.agree];
  if (status === "compatible") return [standing.compatible];
  if (status !== "conflict") return [];
  if (origins.length === 2) return [standing.conflict];
  const pairs = conflicts.map(([one, other]) =>
    standing.conflictOf(who(one, origins, reader), who(other, origins, reader)),
  );
  const most =
    agreement !== undefined && agreement.origins > 1 ? [standing.someAgree(agreement.origins, agreement.of)] : [];
  return [...pairs, ...most];
}

function who(id: ClaimId, origins: readonly Origin[], reader: Reader): string {
  const speakers = speakersOf(reader.claim(id));
  const actors = speakers.length > 0 ? speakers : (origins.find(({ claim }) => claim === id)?.actors ?? []);
  return actors.length === 0 ? reader.phrases.someReport : sourceNames(actors, reader);
}
