import type { ActorId } from "../../model/identifier.ts";
import { groupBy } from "../group-by.ts";
import { chainOf, type Lookup } from "../lookup.ts";
import type { Voice } from "../origins.ts";
import type { Note } from "../reconciliation.ts";
import { compareStatements, compareText, idsOf, namesNobody, type Statement } from "../statement.ts";

/** What is to be said about who stands behind the numbers of one question. */
export function attributionNotes(statements: readonly Statement[], voices: readonly Voice[], lookup: Lookup): Note[] {
  return [
    ...unnamed(statements),
    ...anonymous(statements, lookup),
    ...voices.flatMap(merged),
    ...related(voices, lookup),
    ...sharedEvidence(voices, lookup),
  ];
}

function unnamed(statements: readonly Statement[]): Note[] {
  const nameless = statements.filter(namesNobody).sort(compareStatements);
  return nameless.length === 0 ? [] : [{ code: "unnamed-origin", claims: idsOf(nameless) }];
}

function anonymous(statements: readonly Statement[], { actors }: Lookup): Note[] {
  const veiled = groupBy([...statements].sort(compareStatements), ({ claim }) => claim.attribution.origin);
  return [...veiled].flatMap(([actor, group]): Note[] =>
    actor !== undefined && actors.get(actor)?.kind === "anonymous"
      ? [{ code: "unnamed-origin", claims: idsOf(group), actor }]
      : [],
  );
}

/** Several speakers that the origin level hears as one. */
function merged({ actors, standing, echoes, revisions }: Voice): Note[] {
  const [as] = actors;
  if (as === undefined || actors.length > 1) return [];
  const own = [standing, ...echoes, ...revisions].filter(({ speakers }) => speakers.length === 1 && speakers[0] === as);
  const speakers = new Set(own.map(({ claim }) => claim.attribution.origin).filter((origin) => origin !== undefined));
  if (speakers.size < 2) return [];
  return [
    { code: "merged-origins", claims: idsOf(own.sort(compareStatements)), actors: [...speakers].sort(compareText), as },
  ];
}

/** Several origins that belong to one body: two at this origin level, one further up. */
function related(voices: readonly Voice[], { actors }: Lookup): Note[] {
  const spoken = voices.flatMap((voice) =>
    voice.actors.map((actor) => ({ voice, actor, top: chainOf(actor, actors).at(-1) })),
  );
  return [...groupBy(spoken, ({ top }) => top)].flatMap(([top, group]): Note[] => {
    const heard = [...new Set(group.map(({ voice }) => voice))];
    if (top === undefined || heard.length < 2) return [];
    const speakers = [...new Set(group.map(({ actor }) => actor))].sort(compareText);
    // SAFETY: the end of a chain of actors is the id of an actor.
    return [
      {
        code: "related-origins",
        claims: idsOf(heard.map(({ standing }) => standing)),
        actors: speakers,
        partOf: top as ActorId,
      },
    ];
  });
}

/** Origins that rest on what one of them provided, or on one provider, are not independent of each other. */
function sharedEvidence(voices: readonly Voice[], { actors }: Lookup): Note[] {
  const spoken = new Map(voices.flatMap((voice) => voice.actors.map((actor) => [actor, voice] as const)));
  const rests = voices.flatMap((voice) =>
    (voice.standing.claim.evidence ?? []).flatMap(({ by }) => (by === undefined ? [] : [{ by, voice }])),
  );
  return [...groupBy(rests, ({ by }) => by).values()].flatMap((group): Note[] => {
    const { by } = group[0]!;
    // SAFETY: chains of actors hold ids of actors.
    const provider = chainOf(by, actors)
      .map((link) => spoken.get(link as ActorId))
      .find((voice) => voice !== undefined);
    const together = new Set([...group.map(({ voice }) => voice), ...(provider === undefined ? [] : [provider])]);
    const claims = idsOf([...together].map(({ standing }) => standing).sort(compareStatements));
    return together.size < 2 ? [] : [{ code: "shared-evidence", claims, actor: by }];
  });
}
