import type { ActorId } from "../model/identifier.ts";
import type { Note } from "./reconciliation.ts";
import { compareStatements, type Statement } from "./statement.ts";
import { numberKeyOf } from "./wording.ts";

/** A statement with the voices it counts for. */
export interface Voiced {
  readonly statement: Statement;
  /** Several for a joint statement; empty where neither an origin nor a publisher is known. */
  readonly voices: readonly ActorId[];
  /** It names nobody and repeats the number of a named origin, so it can only be an echo of it. */
  readonly unnamedEcho: boolean;
}

/**
 * Finds whose voice each statement of one question is.
 *
 * An origin that elsewhere merely relays the same number joins the root of that path. A claim that names nobody is an
 * echo of the named origin whose number it repeats, else the voice of its publisher.
 */
export function voicesOf(statements: readonly Statement[]): { voiced: Voiced[]; notes: Note[] } {
  const sorted = [...statements].sort(compareStatements);
  const relayed = relayedNumbers(sorted);
  const notes: Note[] = [];
  const named = new Map<Statement, readonly ActorId[]>();
  for (const statement of sorted) {
    if (statement.speakers.length === 0) continue;
    const root = rootOf(statement, relayed);
    named.set(statement, root.speakers);
    const [relay] = statement.speakers;
    if (root !== statement && relay !== undefined) {
      notes.push({ code: "truncated-path", claims: [statement.claim.id, root.claim.id], relay, root: root.speakers });
    }
  }
  const byNumber = new Map<string, readonly ActorId[]>();
  for (const [statement, voices] of named) {
    const key = numberKeyOf(statement.claim.figure);
    if (key !== undefined && !byNumber.has(key)) byNumber.set(key, voices);
  }
  const voiced = sorted.map((statement) => {
    const voices = named.get(statement);
    if (voices !== undefined) return { statement, voices, unnamedEcho: false };
    const repeated = byNumber.get(numberKeyOf(statement.claim.figure) ?? "");
    return { statement, voices: repeated ?? statement.relays.slice(-1), unnamedEcho: repeated !== undefined };
  });
  return { voiced, notes };
}

type RelayedNumbers = ReadonlyMap<string, Statement>;

/** For each relay and number, the statement (the first by id) that the relay passed on. */
function relayedNumbers(statements: readonly Statement[]): RelayedNumbers {
  const relayed = new Map<string, Statement>();
  for (const statement of statements) {
    const key = numberKeyOf(statement.claim.figure);
    if (key === undefined || statement.speakers.length === 0) continue;
    for (const relay of statement.relays) {
      const entry = JSON.stringify([relay, key]);
      if (!statement.speakers.includes(relay) && !relayed.has(entry)) relayed.set(entry, statement);
    }
  }
  return relayed;
}

/** Follows a number back until somebody has it from nobody. Two who name each other stay two voices. */
function rootOf(statement: Statement, relayed: RelayedNumbers): Statement {
  const key = numberKeyOf(statement.claim.figure);
  const seen = new Set<ActorId>();
  let root = statement;
  for (;;) {
    const [speaker] = root.speakers;
    if (key === undefined || speaker === undefined || root.speakers.length > 1) return root;
    if (seen.has(speaker)) return statement;
    seen.add(speaker);
    const further = relayed.get(JSON.stringify([speaker, key]));
    if (further === undefined) return root;
    root = further;
  }
}
