import type { ActorId } from "../model/identifier.ts";
import { groupBy } from "./group-by.ts";
import type { Note } from "./reconciliation.ts";
import { idsOf, type Dated, type Statement } from "./statement.ts";
import { isOf } from "./total-on-day.ts";
import { voicesOf, type Voiced } from "./voices.ts";
import { numberKeyOf } from "./wording.ts";

/** What one actor said, before and after the day that was asked about; a joint statement is in the stream of each member. */
export interface Stream {
  /** Absent where neither an origin nor a publisher is known. */
  readonly actor: ActorId | undefined;
  readonly past: readonly Voiced[];
  readonly future: readonly Voiced[];
}

/** The streams of all actors. Who is whose echo on a day is decided by what was said up to it. */
export function streamsUpTo(
  statements: readonly Statement[],
  day: Dated | undefined,
): { streams: readonly Stream[]; notes: readonly Note[] } {
  const later = new Set(
    statements.filter(
      ({ dated }) => day !== undefined && dated !== undefined && dated.day > day.day && !isOf(dated, day),
    ),
  );
  const past = voicesOf(statements.filter((statement) => !later.has(statement)));
  if (later.size === 0) return { streams: [...streamsOf(past.voiced, []).values()], notes: past.notes };
  const all = voicesOf(statements);
  const streams = streamsOf(
    past.voiced,
    all.voiced.filter(({ statement }) => later.has(statement)),
  );
  const laterIds = new Set<string | undefined>(idsOf([...later]));
  const notes = all.notes.filter(({ claims: [claim] }) => laterIds.has(claim));
  return { streams: [...streams.values()], notes: [...past.notes, ...notes] };
}

function streamsOf(past: readonly Voiced[], future: readonly Voiced[]): ReadonlyMap<string, Stream> {
  const spread = (list: readonly Voiced[]) =>
    list.flatMap((voiced) => speakersOf(voiced).map((actor) => ({ actor, voiced })));
  const streams = new Map<string, Stream>();
  const keyOf = ({ actor, voiced }: { actor: ActorId | undefined; voiced: Voiced }) =>
    actor === undefined ? namelessKey(voiced.statement) : JSON.stringify(["actor", actor]);
  // SAFETY: a group is never empty.
  for (const [key, group] of groupBy(spread(past), keyOf)) {
    streams.set(key, { actor: group[0]!.actor, past: group.map(({ voiced }) => voiced), future: [] });
  }
  for (const [key, group] of groupBy(spread(future), keyOf)) {
    streams.set(key, {
      actor: group[0]!.actor,
      past: streams.get(key)?.past ?? [],
      future: group.map(({ voiced }) => voiced),
    });
  }
  return streams;
}

function speakersOf({ voices }: Voiced): readonly (ActorId | undefined)[] {
  return voices.length === 0 ? [undefined] : voices;
}

/** Whose voice it is where nobody is known: of each page its own; without a page, of each number. */
function namelessKey({ claim }: Statement): string {
  // No relay is an actor here, so each is a document.
  const page = claim.attribution.via.at(-1)?.source;
  return JSON.stringify(
    page === undefined ? ["number", numberKeyOf(claim.figure) ?? claim.figure.kind] : ["page", page],
  );
}
