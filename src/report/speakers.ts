import type { Claim } from "../model/claim.ts";
import type { ActorId } from "../model/identifier.ts";
import type { Reader } from "./reader.ts";

/** Who vouches for a claim on its page; empty where the page names nobody. */
export function speakersOf({ attribution: { origin, jointly = [] } }: Claim): readonly ActorId[] {
  return [...new Set(origin === undefined ? jointly : [origin, ...jointly])];
}

/** Names of those who do something: in English the subject of the sentence, in German what stands after «von». */
export function agentNames(actors: readonly ActorId[], { actor, phrases }: Reader): string {
  return phrases.and(
    actors.map((id) => (phrases.agents === "subject" ? actor(id).subject : sourceName(id, { actor }))),
  );
}

/** Names after «according to», in the case that takes; a name without that form stands bare. */
export function sourceNames(actors: readonly ActorId[], { actor, phrases }: Reader): string {
  return phrases.and(actors.map((id) => sourceName(id, { actor })));
}

export function sourceName(id: ActorId, { actor }: Pick<Reader, "actor">): string {
  const { dative, bare } = actor(id);
  return dative ?? bare;
}

/** Who says so, in a few words: the speakers, else the publisher, and that no source is named. */
export function accordingTo(claim: Claim, actors: readonly ActorId[], reader: Reader): string {
  const { phrases } = reader;
  const speakers = speakersOf(claim);
  if (speakers.length > 0) return phrases.accordingTo(sourceNames(speakers, reader));
  return actors.length > 0
    ? `${phrases.accordingTo(sourceNames(actors, reader))}, ${phrases.noSource}`
    : phrases.noSource;
}
