import type { ActorId, ClaimId } from "../model/identifier.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Interval } from "../numeric/interval.ts";
import { overlaps, spanOf, type DaySpan } from "./day-span.ts";
import { groupBy } from "./group-by.ts";
import type { ComparedStatements } from "./questions.ts";
import type { Note, Origin } from "./reconciliation.ts";
import { standingOf, type Standing } from "./standing.ts";
import { compareStatements, compareText, isDisclaimer, type Dated, type Statement } from "./statement.ts";
import { voicesOf, type Voiced } from "./voices.ts";

/** One origin with the statements behind it. */
export interface Voice extends Standing {
  readonly actors: readonly ActorId[];
  /** What it leaves open on the day of the answer; absent where the standing statement gives no number. */
  readonly interval: Interval | undefined;
  readonly located: boolean;
  /** Whether its statement is of the day of the answer, and not a bound from another day. */
  readonly current: boolean;
}

/** The origins of one question, and the day it is answered for. */
export interface Voices {
  readonly voices: readonly Voice[];
  readonly notes: readonly Note[];
  /** Of a running total: the day of the answer. */
  readonly at: Dated | undefined;
  /** Statements from after that day by voices that had spoken before: they say nothing about it. */
  readonly late: readonly Statement[];
}

/** Counts origins instead of echoes: one voice for each independent root of attribution, with the claim that stands for it. */
export function originsOf(question: ComparedStatements, at: PartialDate | undefined): Voices {
  const total = question.measure.counting === "cumulative" && !question.forecast;
  const statements = question.statements.filter((statement) => !isDisclaimer(statement));
  const { streams, notes } = streamsUpTo(statements, total && at !== undefined ? spanOf(at).last : Infinity);
  const standings = [...streams].map(([actor, stream]) => ({ actor, ...standingOf(stream) }));
  const day = total ? dayOf(standings, at) : undefined;
  const voices = [...groupBy(standings, ({ standing }) => standing)].map(([standing, members]) =>
    voiceOf(standing, members, day?.span),
  );
  voices.sort((one, other) => compareStatements(one.standing, other.standing));
  const heard = new Set(voices.flatMap(({ standing, echoes, revisions }) => [standing, ...echoes, ...revisions]));
  return { voices, notes, at: day, late: statements.filter((statement) => !heard.has(statement)) };
}

/** The origin as an answer shows it; a voice without a number is none. */
export function toOrigin({ actors, standing, echoes, revisions, interval, located }: Voice): Origin | undefined {
  if (interval === undefined) return undefined;
  const role = located ? "located" : "bound";
  return { actors, claim: standing.claim.id, interval, role, echoes: idsOf(echoes), revisions: idsOf(revisions) };
}

export function idsOf(statements: readonly Statement[]): ClaimId[] {
  return statements.map(({ claim }) => claim.id);
}

type Streams = ReadonlyMap<ActorId | undefined, readonly Voiced[]>;

/**
 * What each actor said up to a day; of an actor that spoke only later, what it said then, for a later total bounds an
 * earlier one. Who is whose echo is decided by what was said up to the day.
 */
function streamsUpTo(statements: readonly Statement[], day: number): { streams: Streams; notes: readonly Note[] } {
  const later = new Set(statements.filter(({ dated }) => dated !== undefined && dated.span.first > day));
  const past = voicesOf(statements.filter((statement) => !later.has(statement)));
  const streams = streamsOf(past.voiced);
  if (later.size === 0) return { streams, notes: past.notes };
  const all = voicesOf(statements);
  for (const [actor, stream] of streamsOf(all.voiced.filter(({ statement }) => later.has(statement)))) {
    const before = streams.get(actor);
    if (before === undefined) streams.set(actor, stream);
    else if (isTakenBack(before, stream)) streams.set(actor, [...before, ...stream]);
  }
  const heard = new Set([...streams.values()].flat().map(({ statement }) => statement.claim.id));
  const laterIds = new Set(idsOf([...later]));
  const bounds = all.notes.filter(({ claims: [claim, ...roots] }) => claim !== undefined && laterIds.has(claim) && [claim, ...roots].every((id) => heard.has(id)));
  return { streams, notes: [...past.notes, ...bounds] };
}

/** Whether a voice later gave a lower total than it had: that corrects the earlier one, for a total does not fall. */
function isTakenBack(before: readonly Voiced[], later: readonly Voiced[]): boolean {
  const least = later.reduce((high, { statement }) => Math.min(high, statement.interval?.high ?? Infinity), Infinity);
  return (standingOf(before).standing.interval?.low ?? -Infinity) > least;
}

/** What each actor says, in the order of its claims; a joint statement is in the stream of each of its members. */
function streamsOf(voiced: readonly Voiced[]): Map<ActorId | undefined, Voiced[]> {
  const heard = voiced.flatMap((entry) => {
    const actors: readonly (ActorId | undefined)[] = entry.voices.length === 0 ? [undefined] : entry.voices;
    return actors.map((actor) => ({ actor, entry }));
  });
  const streams = [...groupBy(heard, ({ actor }) => actor)];
  return new Map(streams.map(([actor, stream]) => [actor, stream.map(({ entry }) => entry)]));
}

/** The day a running total is answered for: the one asked for, else that of its latest standing number. */
function dayOf(streams: readonly Standing[], at: PartialDate | undefined): Dated | undefined {
  if (at !== undefined) return { on: at, span: spanOf(at), day: spanOf(at).last };
  let latest: Dated | undefined;
  for (const { dated } of streams.map(({ standing }) => standing).sort(compareStatements)) {
    if (dated !== undefined && (latest === undefined || dated.day > latest.day)) latest = dated;
  }
  return latest;
}

function voiceOf(
  standing: Statement,
  heard: readonly (Standing & { readonly actor: ActorId | undefined })[],
  day: DaySpan | undefined,
): Voice {
  const union = (lists: readonly (readonly Statement[])[]) => [...new Set(lists.flat())];
  const direct = day === undefined || standing.dated === undefined || overlaps(standing.dated.span, day);
  return {
    standing,
    actors: inOrderOf(standing.speakers, heard.map(({ actor }) => actor).filter((actor) => actor !== undefined)),
    echoes: union(heard.map((stream) => stream.echoes)),
    revisions: union(heard.map((stream) => stream.revisions)),
    undecided: union(heard.map((stream) => stream.undecided)),
    outdated: union(heard.map((stream) => stream.outdated)),
    interval: direct ? standing.interval : boundOn(standing, day),
    located: standing.located && direct,
    current: direct,
  };
}

/** An earlier total only bounds a later one from below, a later one only bounds an earlier one from above. */
function boundOn({ interval, dated }: Statement, day: DaySpan): Interval | undefined {
  if (interval === undefined || dated === undefined) return undefined;
  return dated.span.last < day.first ? { low: interval.low, high: null } : { low: Math.min(0, interval.low), high: interval.high };
}

/** The members of a joint statement as the statement names them. */
function inOrderOf(named: readonly ActorId[], actors: readonly ActorId[]): readonly ActorId[] {
  return [...actors].sort((one, other) => named.indexOf(one) - named.indexOf(other) || compareText(one, other));
}
