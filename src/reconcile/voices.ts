import type { ActorId } from "../model/identifier.ts";
import type { Note } from "./reconciliation.ts";
import { compareStatements, compareText, idsOf, type Statement } from "./statement.ts";
import { numberKeysOf } from "./wording.ts";

/** A statement with the voices it counts for. */
export interface Voiced {
  readonly statement: Statement;
  /** Several for a joint statement; empty where neither an origin nor a publisher is known. */
  readonly voices: readonly ActorId[];
  /**
   * Whether these voices are named as the origin (`own`), joined because the one named merely relays them (`joined`), or
   * repeated by a page that names nobody (`echo`): such a page can never stand for them.
   */
  readonly as: "own" | "joined" | "echo";
}

/**
 * Finds whose voice each statement of one question is.
 *
 * An origin that elsewhere merely relays the same number, said no later, joins the root of that path. A claim that names
 * nobody is an echo of the named origin whose number it repeats, else the voice of the first who passed it on: three
 * papers with a number of one agency are one voice.
 */
export function voicesOf(statements: readonly Statement[]): { voiced: Voiced[]; notes: Note[] } {
  const sorted = [...statements].sort(compareStatements);
  const { rootOf, ring } = rootsIn(sorted);
  const notes: Note[] = [];
  const roots = new Map<Statement, Statement>();
  for (const statement of sorted) {
    const [relay] = statement.speakers;
    if (relay === undefined) continue;
    const root = rootOf(statement);
    roots.set(statement, root);
    if (root !== statement) {
      notes.push({ code: "truncated-path", claims: [statement.claim.id, root.claim.id], relay, root: root.speakers });
    } else if (ring(statement)[0] === statement) {
      const actors = [...new Set(ring(statement).flatMap(({ speakers }) => speakers))].sort(compareText);
      notes.push({ code: "circular-sourcing", claims: idsOf(ring(statement)), actors });
    }
  }
  // Backwards, so that of several the first is kept.
  const byNumber = new Map(
    [...roots].toReversed().map(([statement, root]) => [numberKeysOf(statement.claim.figure)[0], root.speakers]),
  );
  const voiced = sorted.map((statement) => {
    const root = roots.get(statement);
    if (root !== undefined)
      return { statement, voices: root.speakers, as: root === statement ? ("own" as const) : ("joined" as const) };
    const repeated = firstIn(byNumber, numberKeysOf(statement.claim.figure));
    return repeated === undefined
      ? { statement, voices: statement.relays.slice(0, 1), as: "own" as const }
      : { statement, voices: repeated, as: "echo" as const };
  });
  return { voiced, notes };
}

/**
 * Follows a number back until somebody has it from nobody. Those who name each other in a ring stay voices of their own:
 * nobody can tell who began.
 */
function rootsIn(statements: readonly Statement[]): {
  rootOf: (statement: Statement) => Statement;
  /** The statements of the ring that one is in, by id; empty where it is in none. */
  ring: (statement: Statement) => readonly Statement[];
} {
  const relayed = relayedNumbers(statements);
  const known = new Map<Statement, Statement>();
  const rings = new Map<Statement, readonly Statement[]>();
  const rootOf = (statement: Statement) => {
    const path = new Set<Statement>();
    let root = statement;
    for (let next: Statement | undefined = root; next !== undefined; next = sourceOf(root, relayed)) {
      if (rings.has(next)) return statement;
      if (path.has(next)) {
        const steps = [...path];
        const ring = steps.slice(steps.indexOf(next)).sort(compareStatements);
        for (const step of ring) rings.set(step, ring);
        return statement;
      }
      root = known.get(next) ?? next;
      path.add(next);
    }
    for (const step of path) known.set(step, root);
    return root;
  };
  return { rootOf, ring: (statement) => rings.get(statement) ?? [] };
}

type RelayedNumbers = ReadonlyMap<string, Statement>;

/** The statement that a single speaker merely passed on: of the same number, and not certainly said later. */
function sourceOf(
  { claim, speakers: [speaker, ...others], dated }: Statement,
  relayed: RelayedNumbers,
): Statement | undefined {
  if (others.length > 0) return undefined;
  const keys = numberKeysOf(claim.figure).map((key) => JSON.stringify([speaker, key]));
  const source = firstIn(relayed, keys);
  const isLater = source?.dated !== undefined && dated !== undefined && source.dated.span.first > dated.span.last;
  return isLater ? undefined : source;
}

/** For each relay and number, the first statement, by date and then by id, that the relay passed on. */
function relayedNumbers(statements: readonly Statement[]): RelayedNumbers {
  const relayed = new Map<string, Statement>();
  for (const statement of statements) {
    const [key] = numberKeysOf(statement.claim.figure);
    if (key === undefined || statement.speakers.length === 0) continue;
    for (const relay of statement.relays) {
      if (statement.speakers.includes(relay)) continue;
      const entry = JSON.stringify([relay, key]);
      const before = relayed.get(entry);
      if (before === undefined || firstDay(statement) < firstDay(before)) relayed.set(entry, statement);
    }
  }
  return relayed;
}

function firstDay({ dated }: Statement): number {
  return dated?.span.first ?? Infinity;
}

/** What stands under the first of some keys that is there. */
function firstIn<Value>(map: ReadonlyMap<string | undefined, Value>, keys: readonly string[]): Value | undefined {
  return keys.map((key) => map.get(key)).find((value) => value !== undefined);
}
