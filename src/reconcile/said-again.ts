import type { Claim } from "../model/claim.ts";
import type { ActorId } from "../model/identifier.ts";
import { groupBy } from "./group-by.ts";
import type { Lookup } from "./lookup.ts";
import type { Unused } from "./reconciliation.ts";
import { datedOn, namesNobody, type Statement } from "./statement.ts";
import type { Voiced } from "./voices.ts";

/** A claim that was taken out, with the one that took it out. */
export interface Withdrawal {
  readonly unused: Unused;
  readonly of: Statement;
  readonly by: Statement;
}

export interface Context {
  readonly lookup: Lookup;
  readonly revisersOf: ReadonlyMap<string, readonly string[]>;
}

/** Whether a voice says again what was withdrawn: by revising the withdrawal, or later and in its own words. */
export function saysAgain(
  { statement, voices, as }: Voiced,
  withdrawals: readonly Withdrawal[],
  context: Context,
): boolean {
  if (as !== "own" || namesNobody(statement)) return false;
  const { lookup, revisersOf } = context;
  if (isRevisionOf(statement.claim, withdrawals, revisersOf)) return true;
  const again = saidOn(statement);
  const isLater = withdrawals.every(({ by }) => {
    const before = saidOn(by);
    return before !== undefined && again !== undefined && before.span.last < again.span.first;
  });
  return isLater && isOwnPath(statement, voices) && !isOnUnknownPage(statement.claim, lookup);
}

function saidOn({ claim, dated }: Statement): Statement["dated"] {
  const { saidOn: on } = claim.attribution;
  return on === undefined ? dated : datedOn(on);
}

/** Whether nobody is known to have passed a statement on but the voice itself. */
export function isOwnPath({ relays }: Statement, voices: readonly ActorId[]): boolean {
  return relays.every((relay) => voices.includes(relay));
}

/** Whether a claim was read on a page of which nobody knows who published it. */
function isOnUnknownPage({ attribution }: Claim, { sources }: Lookup): boolean {
  return attribution.via.some(
    ({ actor, source }) => actor === undefined && sources.get(source ?? "")?.publisher === undefined,
  );
}

/** The ids of the claims that revise each claim. */
export function revisersIn(claims: readonly Claim[]): ReadonlyMap<string, readonly string[]> {
  const revisions = claims.flatMap(({ id, revises = [] }) =>
    revises.filter(({ how }) => how !== "restates" && how !== "refines").map(({ claim }) => ({ id, claim })),
  );
  return new Map(
    [...groupBy(revisions, ({ claim }) => claim as string)].map(([claim, group]) => [claim, group.map(({ id }) => id)]),
  );
}

/** Whether a claim revises what withdrew another one, or what revised that, and so on. */
function isRevisionOf(
  { id, revises }: Claim,
  withdrawals: readonly Withdrawal[],
  revisersOf: Context["revisersOf"],
): boolean {
  if (revises === undefined) return false;
  const later = new Set<string>(withdrawals.flatMap(({ by }) => revisersOf.get(by.claim.id) ?? []));
  // The set grows while it is walked.
  for (const reviser of later) for (const next of revisersOf.get(reviser) ?? []) later.add(next);
  return later.has(id);
}
