import type { ActorId } from "../model/identifier.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Interval } from "../numeric/interval.ts";
import { groupBy } from "./group-by.ts";
import type { ComparedStatements } from "./questions.ts";
import type { Note } from "./reconciliation.ts";
import { standingOf, type Standing } from "./standing.ts";
import {
  compareStatements,
  compareText,
  datedOn,
  idsOf,
  isDisclaimer,
  type Dated,
  type Statement,
} from "./statement.ts";
import { streamsUpTo, type Stream } from "./streams.ts";
import { asItStands, boundOn } from "./total-on-day.ts";

/** One origin with the statements behind it. */
export interface Voice extends Standing {
  readonly actors: readonly ActorId[];
  /** What it leaves open on the day of the answer; absent where the standing statement gives no number. */
  readonly interval: Interval | undefined;
  readonly located: boolean;
  /** Whether its statement is of the day of the answer, and not a bound from another day. */
  readonly current: boolean;
  /** A later total of this voice, which bounds the one on the day of the answer from above. */
  readonly ceiling: Statement | undefined;
}

/** The origins of one question, and the day it is answered for. */
export interface Voices {
  readonly voices: readonly Voice[];
  readonly notes: readonly Note[];
  /** Of a running total: the day of the answer. */
  readonly at: Dated | undefined;
  /** Statements from after that day that say nothing about it. */
  readonly late: readonly Statement[];
  /** Statements from before that day that say nothing about it: at most 300 then can be any number now. */
  readonly outdated: readonly Statement[];
  /** Who made them. */
  readonly silent: readonly Voice[];
}

/** Counts origins instead of echoes: one voice for each independent root of attribution, with the claim that stands for it. */
export function originsOf(question: ComparedStatements, at: PartialDate | undefined): Voices {
  return heardIn(question, at, new Set());
}

/** The same without what actors took back: pairs of an actor and a claim. */
function heardIn(question: ComparedStatements, at: PartialDate | undefined, takenBack: ReadonlySet<string>): Voices {
  const total = question.measure.counting === "cumulative" && !question.forecast;
  const asked = total && at !== undefined ? datedOn(at) : undefined;
  const statements = question.statements.filter((statement) => !isDisclaimer(statement));
  const { streams, notes } = streamsUpTo(statements, asked);
  const standings = streams
    .flatMap((stream) => withoutThose(takenBack, stream))
    .map((stream) => ({
      ...stream,
      ...standingOf(stream.past.length > 0 ? stream.past : stream.future),
    }));
  const day = total ? (asked ?? latestOf(standings)) : undefined;
  const heardOn = standings.map((stream) => wordOn(stream, day)).filter((word) => word !== undefined);
  const all = [...groupBy(heardOn, ({ standing }) => standing).values()].map(voiceOf);
  const voices = all.filter((voice) => !voice.isSilent);
  voices.sort((one, other) => compareStatements(one.standing, other.standing));
  const heard = new Set(voices.flatMap(statementsOf));
  const ids = new Set(idsOf([...heard]));
  // Of a joint statement one member may say something else by now.
  const outdated = new Set(all.flatMap(statementsOf).filter((statement) => !heard.has(statement)));
  if (outdated.size > 0) {
    // Whose own word is too old to count is heard again where it joined in another.
    const left = question.statements.filter((statement) => !outdated.has(statement));
    const silent = all.filter((voice) => voice.isSilent);
    const again = heardIn(
      { ...question, statements: left },
      at,
      new Set([...takenBack, ...silent.flatMap(takenBackBy)]),
    );
    return { ...again, outdated: [...outdated, ...again.outdated], silent: [...silent, ...again.silent] };
  }
  return {
    voices,
    // What takes no part is not noted either.
    notes: notes.filter(({ claims }) => claims.every((claim) => ids.has(claim))),
    at: day,
    outdated: [],
    silent: [],
    late: statements.filter((statement) => !heard.has(statement)),
  };
}

/** Who was replaced by their own word is not heard again for it, however old that word is; what only grew still holds. */
function takenBackBy({ actors, standing, revisions, outgrown }: Voice): string[] {
  const most = standing.interval?.high ?? Infinity;
  const isLowered = ({ interval }: Statement) => (interval?.low ?? -Infinity) > most;
  const gone = revisions.filter((revision) => !outgrown.includes(revision) || isLowered(revision));
  return actors.flatMap((actor) => gone.map((revision) => pairOf(actor, revision)));
}

/** What was taken back was said by the day; what came later stands as it is. Of mere repeats by nameless pages no voice is left. */
function withoutThose(takenBack: ReadonlySet<string>, { actor, past, future }: Stream): Stream[] {
  const held = past.filter(({ statement }) => !takenBack.has(pairOf(actor, statement)));
  const named = [...held, ...future].some(({ as }) => as !== "echo");
  return named ? [{ actor, past: held, future }] : [];
}

function pairOf(actor: ActorId | undefined, { claim }: Statement): string {
  return JSON.stringify([actor, claim.id]);
}

function statementsOf({ standing, echoes, revisions, ceiling }: Voice): Statement[] {
  return [standing, ...echoes, ...revisions, ...(ceiling === undefined ? [] : [ceiling])];
}

/** The day of the latest standing number, as its most precise date has it: 31 October before October. */
function latestOf(standings: readonly Standing[]): Dated | undefined {
  const dates = standings.flatMap(({ standing: { dated } }) => dated ?? []);
  const [latest] = dates.sort((one, other) => other.day - one.day || other.span.first - one.span.first);
  return latest;
}

/** What one actor says of the day, which may be too old to leave anything out. */
type Word = Voice & { readonly isSilent: boolean };

/** Undefined where all that an actor said comes too late. */
function wordOn(stream: Stream & Standing, day: Dated | undefined): Word | undefined {
  const { actor, past, standing, echoes, revisions, undecided, outgrown } = stream;
  const own = { actors: actor === undefined ? [] : [actor], standing, echoes, revisions, undecided, outgrown };
  if (day === undefined) return { ...own, ...asItStands(standing) };
  const hasSpoken = past.length > 0;
  // What only pages say that name nobody is no later word of the voice.
  const future = hasSpoken ? stream.future.filter(({ as }) => as !== "echo") : stream.future;
  const later = future.length > 0 ? standingOf(future) : undefined;
  const totals = later === undefined ? [] : [later.standing, ...later.outgrown];
  const bound = boundOn(hasSpoken ? standing : undefined, totals, day);
  if (bound === undefined) return undefined;
  if (bound.standing === standing) return { ...own, ...bound };
  // A later, lower total corrects what the voice said before: then that stands, as a bound from above.
  const before = hasSpoken ? [standing, ...echoes, ...revisions] : [];
  return { ...own, ...bound, echoes: [], revisions: before, undecided: [], outgrown: [] };
}

/** One voice out of the words of its members, who all stand by one statement. */
function voiceOf(members: readonly Word[]): Word {
  const union = (lists: readonly (readonly Statement[])[]) => [...new Set(lists.flat())];
  // The member with the lowest ceiling speaks for all: they made one statement.
  const word = members.reduce((lowest, member) => (highOf(member) < highOf(lowest) ? member : lowest));
  return {
    ...word,
    actors: inOrderOf(
      word.standing.speakers,
      members.flatMap(({ actors }) => actors),
    ),
    echoes: union(members.map(({ echoes }) => echoes)),
    revisions: union(members.map(({ revisions }) => revisions)),
    undecided: union(members.map(({ undecided }) => undecided)),
    outgrown: union(members.map(({ outgrown }) => outgrown)),
  };
}

function highOf({ interval }: Word): number {
  return interval?.high ?? Infinity;
}

/** The members of a joint statement as the statement names them. */
function inOrderOf(named: readonly ActorId[], actors: readonly ActorId[]): readonly ActorId[] {
  const place = new Map(named.map((actor, index) => [actor, index]));
  const placeOf = (actor: ActorId) => place.get(actor) ?? named.length;
  return [...actors].sort((one, other) => placeOf(one) - placeOf(other) || compareText(one, other));
}
