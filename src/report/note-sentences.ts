import type { Claim } from "../model/claim.ts";
import type { ActorId, ClaimId } from "../model/identifier.ts";
import type { Note } from "../reconcile/reconciliation.ts";
import { dateOfClaim, datePartsOf } from "./dates.ts";
import { figureWords, wholeFigure } from "./figures.ts";
import type { Reader } from "./reader.ts";
import { accordingTo, agentNames, sourceName, sourceNames, speakersOf } from "./speakers.ts";
import { disclaimerSentences, statementSentences } from "./statements.ts";

/** What an editor should know, in words; nothing where the sentence of the claim says it already. */
export function noteSentences(note: Note, reader: Reader): string[] {
  const { phrases, claim } = reader;
  const { notes } = phrases;
  const [first] = note.claims;
  const agents = (...actors: readonly ActorId[]) => agentNames(actors, reader);
  switch (note.code) {
    case "interested-party": {
      const joint = first !== undefined && speakersOf(claim(first)).length > 1;
      const side = reader.sideOf(note.actor) ?? { party: note.actor, belongs: true };
      return [notes.party(sourceName(side.party, reader), side.belongs, joint, note.interest)];
    }
    case "reporter-doubts":
      return [notes.doubts(agents(note.by), note.stance, note.direction)];
    case "endorsed":
      return [notes.endorsed(agents(note.by))];
    case "hedge-lost":
      return hedgeLost(note, reader);
    case "truncated-path": {
      const [relayed, root] = note.claims.map((id) => speakersOf(claim(id)));
      const from = root === undefined || root.length === 0 ? note.root : root;
      return [
        notes.truncatedPath(sourceNames(relayed?.length ? relayed : [note.relay], reader), sourceNames(from, reader)),
      ];
    }
    case "echo-suspected": {
      const words = figuresOf(note.claims, reader);
      return words.length === 0 ? [] : [notes.echoSuspected(words.join("; "), typeof note.value !== "number")];
    }
    case "possible-revision": {
      const words = figuresOf(note.claims, reader);
      return words.length < 2 ? [] : [notes.possibleRevision(words)];
    }
    case "replaces-other": {
      const [later, earlier] = note.claims.map((id) => datedFigure(claim(id), reader));
      return later === undefined || earlier === undefined ? [] : [notes.replacesOther(later, earlier)];
    }
    case "cumulative-decrease": {
      const [before, after] = note.claims.map((id) => figureOf(claim(id), reader));
      return before === undefined || after === undefined ? [] : [notes.decrease(before, after)];
    }
    case "contradiction-in-time": {
      const said = note.claims.map(claim);
      const [one, other] = said.map((each) => datedFigure(each, reader));
      const dates = new Set(said.map((each) => dateOfClaim(each, reader.page(each))));
      const contradict = dates.size === 1 ? notes.contradictionOfDay : notes.contradiction;
      return one === undefined || other === undefined ? [] : [contradict(one, other)];
    }
    case "not-confirmed":
    case "denied":
    case "excluded": {
      if (first === undefined) return [];
      const own = claim(first);
      const disclaims = own.modality === "notConfirmed" || own.modality === "denied" || own.modality === "excluded";
      if (disclaims) return disclaimerSentences(note.code, own, note.actors, reader);
      return [notes.cannotConfirm(agents(...note.actors))];
    }
    case "unstated":
      return note.claims.flatMap((id) => statementSentences(claim(id), note.actors, reader));
    case "related-origins":
      return [
        notes.related(
          subjects(note.actors, reader),
          note.actors.includes(note.partOf) ? undefined : reader.actor(note.partOf).subject,
        ),
      ];
    case "merged-origins":
      return [notes.merged(subjects(note.actors, reader), reader.actor(note.as).subject)];
    case "shared-evidence":
      return [notes.sharedEvidence(agents(note.actor))];
    case "circular-sourcing":
      return [notes.circular(subjects(note.actors, reader))];
    case "stale":
      // So many days from a date that is about some day would be more precise than the date.
      return [
        notes.stale(phrases.dates.plain(datePartsOf(note.on)), /^\d+-\d+-\d+$/.test(note.on) ? note.days : undefined),
      ];
    case "unnamed-origin":
      return [];
  }
}

/** The figure of a claim, or undefined where it gives no number. */
export function figureOf({ figure, measure }: Claim, reader: Reader): string | undefined {
  return wholeFigure(figureWords(figure, measure, reader));
}

/** A figure with who gave it and the date it holds for. */
export function datedFigure(claim: Claim, reader: Reader): string | undefined {
  const { dates, thing } = reader.phrases;
  const figure = figureOf(claim, reader);
  const date = dateOfClaim(claim, reader.page(claim));
  const publisher = reader.publisher(claim);
  const who = accordingTo(claim, publisher === undefined ? [] : [publisher], reader);
  return figure === undefined
    ? undefined
    : thing(figure, date === undefined ? [who] : [who, dates.plain(datePartsOf(date))]);
}

/** The different figures of some claims. */
function figuresOf(claims: readonly ClaimId[], reader: Reader): string[] {
  return [...new Set(claims.map((id) => figureOf(reader.claim(id), reader)).filter((words) => words !== undefined))];
}

function subjects(actors: readonly ActorId[], { actor }: Reader): string[] {
  return actors.map((id) => actor(id).subject);
}

/** What a relay made of a figure or of its hedge, and who printed it so. */
function hedgeLost({ claims, of }: Extract<Note, { code: "hedge-lost" }>, reader: Reader): string[] {
  const id = claims.at(-1);
  if (id === undefined) return [];
  const relayed = reader.claim(id);
  const publisher = reader.publisher(relayed);
  const who = publisher === undefined ? undefined : sourceName(publisher, reader);
  return [reader.phrases.notes.hedgeLost(who, of === "figure" ? figureOf(relayed, reader) : undefined)];
}
