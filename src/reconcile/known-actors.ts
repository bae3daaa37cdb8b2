import type { Lookup } from "./lookup.ts";
import type { PolicyOptions } from "./policies.ts";

/**
 * Throws for a mistyped actor in the options of a policy. A dossier lists its actors, so each has to be one of them. A
 * plain list may lack some of a standing table of weights, so one of them has to be in it; a rank that is silent there is
 * told by the estimate.
 */
export function requireKnownActors(policy: PolicyOptions, { claims, dossier, actors }: Lookup): void {
  if (claims.length === 0) return;
  const ranked = policy.policy === "authority" ? policy.rank : [];
  const weighted = policy.policy === "median" ? Object.keys(policy.weights ?? {}) : [];
  if (dossier !== undefined) {
    requireNone(
      "rank",
      "dossier",
      ranked.filter((id) => !actors.has(id)),
    );
    requireNone(
      "weights",
      "dossier",
      weighted.filter((id) => !actors.has(id)),
    );
  } else {
    const known = actorsIn(claims);
    if (!weighted.some((id) => known.has(id))) requireNone("weights", "claims", weighted);
  }
}

function requireNone(name: string, where: string, unknown: readonly string[]): void {
  if (unknown.length === 0) return;
  const told = unknown.map((id) => JSON.stringify(id)).join(", ");
  throw new RangeError(`${name} must name actors of the ${where}, got ${told}: mend the id or leave it out`);
}

/** All who are named in the claims, and undefined where one names nobody. */
function actorsIn(claims: Lookup["claims"]): ReadonlySet<string | undefined> {
  return new Set(
    claims.flatMap(({ attribution: { origin, jointly, via } }) =>
      [origin, jointly, via.map((relay) => relay.actor)].flat(),
    ),
  );
}
