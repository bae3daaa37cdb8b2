import type { ClaimId } from "../model/identifier.ts";
import type { Agreement, Answer, Interval, Origin } from "../reconcile/reconciliation.ts";
import { figureOf, noteSentences } from "./note-sentences.ts";
import type { Reader } from "./reader.ts";
import { speakersOf } from "./speakers.ts";

/** Of totals that contradict each other over time, so many pairs are spelled out; the rest is counted. */
export const contradictionsTold = 2;

/** How several origins stand to each other; of one origin there is nothing to say. */
export function standingSentences({ status, origins, conflicts, agreement, notes }: Answer, reader: Reader): string[] {
  const { standing } = reader.phrases;
  if (status === "agree") {
    const located = origins.filter(({ role }) => role === "located");
    const figures = new Set(located.map(({ claim }) => figureOf(reader.claim(claim), reader)));
    return [figures.size === 1 ? standing.agree : standing.leaveRoom];
  }
  if (status === "compatible") {
    // Of that day nothing contradicts anything, but over time something does, and that is said next.
    return notes.some(({ code }) => code === "contradiction-in-time") ? [] : [standing.compatible];
  }
  if (status !== "conflict") return [];
  // That two totals exclude each other over time is said next, where the note has words and is one of few.
  const contradictions = notes.filter(
    (note) => note.code === "contradiction-in-time" && noteSentences(note, reader).length > 0,
  );
  const isToldNext = (pair: readonly ClaimId[]) =>
    contradictions.length <= contradictionsTold &&
    contradictions.some(({ claims }) => pair.every((claim) => claims.includes(claim)));
  const left = conflicts.filter((pair) => !isToldNext(pair));
  if (origins.length === 2) return left.length === 0 ? [] : [standing.conflict];
  const pairs = left.map(([one, other]) => {
    const [first, second] = [who(one, origins, reader), who(other, origins, reader)];
    const isUnnamed = first === reader.phrases.someReport && second === first;
    return isUnnamed ? standing.conflictOfUnnamed : standing.conflictOf(first, second);
  });
  return [...new Set(pairs), ...(agreement === undefined ? [] : mostAgree(agreement, origins, reader))];
}

/** Groups larger or more numerous than this are not spelled out. */
const groupsTold = { count: 3, members: 5 };

/** Where the most origins overlap. Two regions are never those of the same origins, so it is said who shares which. */
function mostAgree({ origins: count, of, regions }: Agreement, origins: readonly Origin[], reader: Reader): string[] {
  // Of the day asked about all may meet, while two of them exclude each other over time.
  if (count < 2 || count === of) return [];
  const { and, standing } = reader.phrases;
  if (regions.length < 2) return [standing.someAgree(count, of)];
  const isTold = regions.length <= groupsTold.count && count <= groupsTold.members;
  const groups = regions.map((region) =>
    and(origins.filter(({ interval }) => isOpen(region, interval)).map(({ claim }) => who(claim, origins, reader))),
  );
  return [standing.someAgreeVariously(count, of, isTold ? groups : [])];
}

function isOpen(region: Interval, { low, high }: Interval): boolean {
  return low <= region.low && (high ?? Infinity) >= (region.high ?? Infinity);
}

/** Who gives a figure, as the subject of a sentence. */
function who(id: ClaimId, origins: readonly Origin[], { claim, phrases, actor }: Reader): string {
  const speakers = speakersOf(claim(id));
  const actors =
    speakers.length > 0
      ? speakers
      : (origins.find((origin) => origin.claim === id || origin.ceilingBy === id)?.actors ?? []);
  return actors.length === 0 ? phrases.someReport : phrases.and(actors.map((each) => actor(each).subject));
}
