import type { ActorId } from "../model/identifier.ts";
import type { Note } from "./reconciliation.ts";
import { compareStatements, type Statement } from "./statement.ts";
import { numberKeyOf } from "./wording.ts";

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
 * nobody is an echo of the named origin whose number it repeats, else the voice of its publisher.
 */
export function voicesOf(statements: readonly Statement[]): { voiced: Voiced[]; notes: Note[] } {
  const sorted = [...statements].sort(compareStatements);
  const rootOf = rootsIn(sorted);
  const notes: Note[] = [];
  const roots = new Map<Statement, Statement>();
  for (const statement of sorted) {
    if (statement.speakers.length === 0) continue;
    const root = rootOf(statement);
    roots.set(statement, root);
    const [relay] = statement.speakers;
    if (root !== statement && relay !== undefined) {
      notes.push({ code: "truncated-path", claims: [statement.claim.id, root.claim.id], relay, root: root.speakers });
    }
  }
  const byNumber = new Map<string, readonly ActorId[]>();
  for (const [statement, root] of roots) {
    const key = numberKeyOf(statement.claim.figure);
    if (key !== undefined && !byNumber.has(key)) byNumber.set(key, root.speakers);
  }
  const voiced = sorted.map((statement) => {
    const root = roots.get(statement);
    if (root !== undefined)
      return { statement, voices: root.speakers, as: root === statement ? ("own" as const) : ("joined" as const) };
    const repeated = byNumber.get(numberKeyOf(statement.claim.figure) ?? "");
    return repeated === undefined
      ? { statement, voices: statement.relays.slice(-1), as: "own" as const }
      : { statement, voices: repeated, as: "echo" as const };
  });
  return { voiced, notes };
}

/** Follows a number back until somebody has it from nobody. Two who name each other stay two voices. */
function rootsIn(statements: readonly Statement[]): (statement: Statement) => Statement {
  const relayed = relayedNumbers(statements);
  const known = new Map<Statement, Statement>();
  return (statement) => {
    const path = new Set<Statement>();
    let root = statement;
    for (let next: Statement | undefined = root; next !== undefined; next = sourceOf(root, relayed)) {
      if (path.has(next)) return statement;
      root = known.get(next) ?? next;
      path.add(next);
      if (root !== next) break;
    }
    for (const step of path) known.set(step, root);
    return root;
  };
}

type RelayedNumbers = ReadonlyMap<string, Statement>;

/** The statement that a single speaker merely passed on: of the same number, and not certainly said later. */
function sourceOf(
  { claim, speakers: [speaker, ...others], dated }: Statement,
  relayed: RelayedNumbers,
): Statement | undefined {
  const key = numberKeyOf(claim.figure);
  if (speaker === undefined || others.length > 0 || key === undefined) return undefined;
  const source = relayed.get(JSON.stringify([speaker, key]));
  const isLater = source?.dated !== undefined && dated !== undefined && source.dated.span.first > dated.span.last;
  return isLater ? undefined : source;
}

/** For each relay and number, the first statement, by date and then by id, that the relay passed on. */
function relayedNumbers(statements: readonly Statement[]): RelayedNumbers {
  const relayed = new Map<string, Statement>();
  for (const statement of statements) {
    const key = numberKeyOf(statement.claim.figure);
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
