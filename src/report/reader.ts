import type { Actor } from "../model/actor.ts";
import type { Claim } from "../model/claim.ts";
import type { ActorId, ClaimId } from "../model/identifier.ts";
import type { Source } from "../model/source.ts";
import type { Claims } from "../reconcile/lookup.ts";
import type { Unused } from "../reconcile/reconciliation.ts";
import type { Name, Phrases } from "./phrases.ts";
import { visible } from "./visible.ts";
import { type Withdrawal, withdrawalsBy } from "./withdrawals-by.ts";

/** Finds the claims of a reconciliation, and the names of what they refer to, in one language. */
export interface Reader {
  readonly phrases: Phrases;
  readonly claim: (id: ClaimId) => Claim;
  /** The claims that a claim took out. */
  readonly withdrawnBy: (id: ClaimId) => readonly Withdrawal[];
  readonly actor: (id: ActorId) => Name;
  /** Whether it is an unnamed source whose name in this language the data does not hold. */
  readonly isVeiled: (id: ActorId) => boolean;
  /** The party to the conflict on whose side an actor is, where the dossier lists it as an actor. */
  readonly sideOf: (id: ActorId) => { readonly party: ActorId; readonly belongs: boolean } | undefined;
  readonly population: (id: string) => Name;
  /** All names of a population, in any language, its id included. */
  readonly namesOf: (population: string) => readonly string[];
  readonly place: (id: string) => {
    readonly name: string;
    readonly in: string | undefined;
    readonly to: string | undefined;
  };
  /** The document in which a claim is read: the last one on its path. */
  readonly page: (claim: Claim) => Source | undefined;
  /** Who published it, else who passed it on last. */
  readonly publisher: (claim: Claim) => ActorId | undefined;
}

/** @throws RangeError where the reconciliation is of other claims, at the first claim that is missing */
export function readerOf(claims: Claims, phrases: Phrases, unused: readonly Unused[]): Reader {
  const dossier = "claims" in claims ? claims : undefined;
  const list = byId("claims" in claims ? claims.claims : claims);
  const actors = byId<Actor>(dossier?.actors);
  const sources = byId<Source>(dossier?.sources);
  const populations = byId<Named>(dossier?.populations);
  const places = byId<Named>(dossier?.places);
  const { tags } = phrases;
  const page = (claim: Claim) => {
    const last = claim.attribution.via.findLast((relay) => relay.source !== undefined)?.source;
    return last === undefined ? undefined : sources.get(last);
  };
  const withdrawals = withdrawalsBy(unused);
  return {
    phrases,
    withdrawnBy: (id) => withdrawals.get(id) ?? [],
    claim: (id) => {
      const claim = list.get(id);
      if (claim === undefined)
        throw new RangeError(`claims must be those that were reconciled, got none with the id ${JSON.stringify(id)}`);
      return claim;
    },
    actor: (id) => nameOf(id, actors.get(id), tags),
    isVeiled: (id) => {
      const actor = actors.get(id);
      return actor?.kind === "anonymous" && formOf(actor, tags.subject) === undefined;
    },
    sideOf: (id) => {
      const chain = chainOf(id, actors);
      const side = chain.find((actor) => actor.party !== undefined)?.party?.side;
      const party = side === undefined ? undefined : actors.get(side);
      return party && { party: party.id, belongs: chain.includes(party) };
    },
    population: (id) => nameOf(id, populations.get(id), tags),
    namesOf: (id) => {
      const population = populations.get(id);
      return [id, ...(population === undefined ? [] : [population.name, ...Object.values(population.names ?? {})])];
    },
    place: (id) => {
      const place = places.get(id);
      return { name: nameOf(id, place, tags).subject, in: formOf(place, tags.in), to: formOf(place, tags.to) };
    },
    page,
    publisher: (claim) =>
      page(claim)?.publisher ?? claim.attribution.via.findLast((relay) => relay.actor !== undefined)?.actor,
  };
}

/** What may have names: an actor, a population, a place. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly names?: Readonly<Record<string, string>> | undefined;
}

function byId<Item extends { readonly id: string }>(items: readonly Item[] = []): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** An actor, then what it is part of, and so on to the whole. */
function chainOf(id: string, actors: ReadonlyMap<string, Actor>): Actor[] {
  const chain = new Set<Actor>();
  for (let next = actors.get(id); next !== undefined && !chain.has(next); next = actors.get(next.partOf ?? ""))
    chain.add(next);
  return [...chain];
}

function nameOf(id: string, named: Pick<Named, "name" | "names"> | undefined, tags: Phrases["tags"]): Name {
  const bare = visible(named?.name ?? id);
  return {
    bare,
    subject: formOf(named, tags.subject) ?? bare,
    dative: formOf(named, tags.dative),
    one: formOf(named, tags.one),
  };
}

/** One form of a name; the names of a dossier are data, so only its own keys count. */
function formOf(named: Pick<Named, "names"> | undefined, tag: string): string | undefined {
  const names = named?.names;
  const form = names !== undefined && Object.hasOwn(names, tag) ? names[tag] : undefined;
  return form === undefined ? undefined : visible(form);
}
