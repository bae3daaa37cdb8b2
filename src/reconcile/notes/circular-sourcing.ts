import type { ActorId } from "../../model/identifier.ts";
import type { Voice } from "../origins.ts";
import type { Note } from "../reconciliation.ts";
import { compareText, idsOf, type Statement } from "../statement.ts";
import { numberKeyOf } from "../wording.ts";

/** Pairs of origins that each pass the other's number on: nothing here tells which of them had it first. */
export function circularSourcing(voices: readonly Voice[]): Note[] {
  const spoken = new Map(voices.flatMap((voice) => voice.actors.map((actor) => [actor, voice] as const)));
  return voices.flatMap((voice) => {
    const relaying = new Set(relayedBy(voice).map((relay) => spoken.get(relay)));
    return [...relaying].flatMap((other): Note[] => {
      const isFirst = other !== undefined && compareText(voice.standing.claim.id, other.standing.claim.id) < 0;
      if (!isFirst || !areCircular(voice, other)) return [];
      const claims = idsOf([voice.standing, other.standing]);
      return [{ code: "circular-sourcing", claims, actors: [...voice.actors, ...other.actors].sort(compareText) }];
    });
  });
}

function areCircular(one: Voice, other: Voice): boolean {
  const isSameNumber = numberKeyOf(one.standing.claim.figure) === numberKeyOf(other.standing.claim.figure);
  return isSameNumber && relayedBy(other).some((relay) => one.actors.includes(relay));
}

/** Who is known to have passed the standing number of a voice on. */
function relayedBy({ standing, echoes }: Voice): readonly ActorId[] {
  const number = numberKeyOf(standing.claim.figure);
  const isSame = ({ claim }: Statement) => numberKeyOf(claim.figure) === number;
  return [standing, ...echoes.filter(isSame)].flatMap(({ relays }) => relays);
}
