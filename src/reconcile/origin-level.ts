import type { ActorId } from "../model/identifier.ts";
import { chainOf, type Lookup } from "./lookup.ts";

/**
 * How far up a voice is heard as one: the `speaker`, the `institution` (a person or an unnamed source speaks for the
 * nearest body it is part of), or the `top` of what it is part of.
 */
export type OriginLevel = "speaker" | "institution" | "top";

/** The actor that counts as the origin when this one speaks. */
export function originAt(level: OriginLevel, actor: ActorId, { actors }: Lookup): ActorId {
  if (level === "speaker") return actor;
  const chain = chainOf(actor, actors);
  const speaksFor =
    level === "top"
      ? chain.at(-1)
      : chain.find((id) => {
          const kind = actors.get(id)?.kind;
          return kind !== "person" && kind !== "anonymous";
        });
  // SAFETY: a chain holds the actor itself and the `partOf` of actors, all of them ids of actors.
  return (speaksFor ?? actor) as ActorId;
}
