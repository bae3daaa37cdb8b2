import type { Interval } from "../numeric/interval.ts";
import type { Voice, Voices } from "./origins.ts";
import type { Origin, Outdated } from "./reconciliation.ts";
import { idsOf, type Statement } from "./statement.ts";

/** The origin as an answer shows it. */
export function toOrigin({
  actors,
  standing,
  echoes,
  revisions,
  interval,
  located,
  ceiling,
}: Voice & { readonly interval: Interval }): Origin {
  return {
    actors,
    claim: standing.claim.id,
    interval,
    role: located ? "located" : "bound",
    echoes: idsOf(echoes),
    revisions: idsOf(revisions),
    ...(ceiling === undefined || ceiling === standing ? {} : { ceilingBy: ceiling.claim.id }),
  };
}

/** The voices that are too old for the day, each with what no voice of the day said as well. */
export function outdatedOf({ silent, outdated }: Voices): Outdated[] {
  const left = new Set(outdated);
  return silent.flatMap(({ actors, standing, echoes, revisions }) => {
    const [claim, ...others] = [standing, ...echoes, ...revisions].filter((statement) => left.has(statement));
    const isRevision = (statement: Statement) => revisions.includes(statement);
    return claim === undefined
      ? []
      : [
          {
            actors,
            claim: claim.claim.id,
            echoes: idsOf(others.filter((statement) => !isRevision(statement))),
            revisions: idsOf(others.filter(isRevision)),
          },
        ];
  });
}
