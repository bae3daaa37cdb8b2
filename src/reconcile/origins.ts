import type { ActorId, ClaimId } from "../model/identifier.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Interval } from "../numeric/interval.ts";
import { overlaps, spanOf, type DaySpan } from "./day-span.ts";
import { groupBy } from "./group-by.ts";
import type { ComparedStatements } from "./questions.ts";
import type { Note, Origin } from "./reconciliation.ts";
import { standingOf, type Standing } from "./standing.ts";
import { compareStatements, isDisclaimer, type Dated, type Statement } from "./statement.ts";
import { voicesOf, type Voiced } from "./voices.ts";

/** One origin with the statements behind it. */
export interface Voice extends Standing {
  readonly actors: readonly ActorId[];
  /** What it leaves open on the day of the answer; absent where the standing statement gives no number. */
  readonly interval: Interval | undefined;
  readonly located: boolean;
}

/** The origins of one question, and the day it is answered for. */
export interface Voices {
  readonly voices: readonly Voice[];
  readonly notes: readonly Note[];
  /** Of a running total: the day of the answer. */
  readonly at: Dated | undefined;
}

/** Counts origins instead of echoes: one voice for each independent root of attribution, with the claim that stands for it. */
export function originsOf(question: ComparedStatements, at: PartialDate | undefined): Voices {
  const { voiced, notes } = voicesOf(question.statements.filter((statement) => !isDisclaimer(statement)));
  const cumulative = question.measure.counting === "cumulative" && !question.forecast;
  const asked = at === undefined ? undefined : spanOf(at);
  const streams = [...streamsOf(voiced)].map(([actor, stream]) => ({
    actor,
    ...standingOf(cumulative && asked !== undefined ? upTo(stream, asked) : stream),
  }));
  const day = cumulative ? dayOf(streams, at) : undefined;
  const voices = [...groupBy(streams, ({ standing }) => standing)].map(([standing, heard]) =>
    voiceOf(standing, heard, day?.span),
  );
  voices.sort((one, other) => compareStatements(one.standing, other.standing));
  return { voices, notes, at: day };
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

/** What each actor says, in the order of its claims; a joint statement is in the stream of each of its members. */
function streamsOf(voiced: readonly Voiced[]): Map<ActorId | undefined, Voiced[]> {
  const heard = voiced.flatMap((entry) => {
    const actors: readonly (ActorId | undefined)[] = entry.voices.length === 0 ? [undefined] : entry.voices;
    return actors.map((actor) => ({ actor, entry }));
  });
  const streams = [...groupBy(heard, ({ actor }) => actor)];
  return new Map(streams.map(([actor, stream]) => [actor, stream.map(({ entry }) => entry)]));
}

/** What was said up to a day; where all of it came later, all of it, for a later total bounds an earlier one. */
function upTo(stream: readonly Voiced[], day: DaySpan): readonly Voiced[] {
  const earlier = stream.filter(({ statement: { dated } }) => dated === undefined || dated.span.first <= day.last);
  return earlier.length === 0 ? stream : earlier;
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
  const union = (lists: readonly (readonly Statement[])[]) => [...new Set(lists.flat())].sort(compareStatements);
  const direct = day === undefined || standing.dated === undefined || overlaps(standing.dated.span, day);
  return {
    standing,
    actors: heard.map(({ actor }) => actor).filter((actor) => actor !== undefined),
    echoes: union(heard.map((stream) => stream.echoes)),
    revisions: union(heard.map((stream) => stream.revisions)),
    undecided: union(heard.map((stream) => stream.undecided)),
    interval: direct ? standing.interval : boundOn(standing, day),
    located: standing.located && direct,
  };
}

/** An earlier total only bounds a later one from below, a later one only bounds an earlier one from above. */
function boundOn({ interval, dated }: Statement, day: DaySpan): Interval | undefined {
  if (interval === undefined || dated === undefined) return undefined;
  return dated.span.last < day.first ? { low: interval.low, high: null } : { low: Math.min(0, interval.low), high: interval.high };
}
