import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { Dossier } from "../model/dossier.ts";
import type { ActorId } from "../model/identifier.ts";
import type { Party } from "../model/party.ts";
import type { Source } from "../model/source.ts";
import { requireClaim } from "./require-claim.ts";

/** Claims alone, or a whole dossier: without a dossier every actor, population and place stands for itself. */
export type Claims = readonly Claim[] | Dossier;

/** Finds what the claims of a dossier refer to. */
export interface Lookup {
  readonly claims: readonly Claim[];
  readonly claimsById: ReadonlyMap<string, Claim>;
  readonly dossier: Dossier | undefined;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly populations: ReadonlyMap<string, Part>;
  readonly places: ReadonlyMap<string, Part>;
}

/** What may be part of something: an actor, a population, a place. */
interface Part {
  readonly id: string;
  readonly partOf?: string | undefined;
  readonly party?: Party | undefined;
}

export function lookupOf(claims: Claims): Lookup {
  const given: unknown = typeof claims === "object" && claims !== null && "claims" in claims ? claims.claims : claims;
  if (!Array.isArray(given)) throw new RangeError(`claims must be a list of claims or a dossier, got ${String(given)}`);
  const dossier = "claims" in claims ? claims : undefined;
  given.forEach((claim: unknown, index) => requireClaim(`claims[${index}]`, claim));
  // SAFETY: just looked at.
  const list = distinct(given as readonly Claim[]);
  return {
    claims: list,
    claimsById: byId(list),
    dossier,
    actors: byId(dossier?.actors),
    sources: byId(dossier?.sources),
    populations: byId<Part>(dossier?.populations),
    places: byId<Part>(dossier?.places),
  };
}

/**
 * Each claim once. Lists that are joined bring the same claim twice, which says nothing more; two claims of one id
 * could not be told apart in what follows.
 */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map<string, number>();
  return claims.filter((claim, index) => {
    const before = first.get(claim.id);
    if (before === undefined) first.set(claim.id, index);
    else if (canonical(claims[before]) !== canonical(claim)) {
      throw new RangeError(
        `claims[${index}] must have an id of its own, got ${JSON.stringify(claim.id)}, which claims[${before}] has, and says something else: give one of them another id, or leave one out`,
      );
    }
    return before === undefined;
  });
}

/** The same text for the same value, in whatever order its keys stand. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}

function byId<Item extends { readonly id: string }>(items: readonly Item[] = []): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** The thing itself, then what it is part of, and so on to the whole; what is not listed stands alone. */
export function chainOf<Item extends Part>(id: string, parts: ReadonlyMap<string, Item>): readonly string[] {
  const chain = [id];
  for (let next = parts.get(id)?.partOf; next !== undefined; next = parts.get(next)?.partOf) chain.push(next);
  return chain;
}

/** The party that somebody or something belongs to: its own, else that of what it is part of. */
export function partyOf<Item extends Part>(id: string, parts: ReadonlyMap<string, Item>): Party | undefined {
  return chainOf(id, parts)
    .map((link) => parts.get(link)?.party)
    .find((party) => party !== undefined);
}

/** The document in which a claim is read: the last one on its path. */
export function pageOf(claim: Claim, { sources }: Lookup): Source | undefined {
  const page = claim.attribution.via.findLast((relay) => relay.source !== undefined)?.source;
  return page === undefined ? undefined : sources.get(page);
}

/** Who passed a claim on, from the origin outwards: the relays by name, and the publishers of their documents. */
export function relaysOf(claim: Claim, { sources }: Lookup): ActorId[] {
  return claim.attribution.via.flatMap(({ actor, source }) => {
    const publisher = source === undefined ? undefined : sources.get(source)?.publisher;
    return [actor, publisher].filter((relay) => relay !== undefined);
  });
}
