import type { ClaimId } from "../model/identifier.ts";
import type { Change, Where } from "./change.ts";
import type { Answer, Origin, Reconciliation, Unused } from "./reconciliation.ts";

/** What changed among the origins of one question: who is new, who is gone, who says something else now. */
export function originChanges(answer: Where, before: Answer, after: Answer, { unused }: Reconciliation): Change[] {
  const gone = new Map(unused.map((entry) => [entry.claim, entry]));
  const pairs = pairsOf(before.origins, after.origins);
  const kept = pairs.flatMap(({ earlier, later }): Change[] => {
    if (earlier === undefined) return [{ code: "new-origin", answer, actors: later.actors, claim: later.claim }];
    if (earlier.claim !== later.claim) {
      return [
        {
          code: "revision",
          answer,
          actors: later.actors,
          from: earlier.claim,
          to: later.claim,
          ...whyRevised(earlier.claim, later, gone),
        },
      ];
    }
    return sameClaimChanges(answer, earlier, later);
  });
  const found = new Set(pairs.map(({ earlier }) => earlier));
  const lost = before.origins
    .filter((origin) => !found.has(origin))
    .map((origin): Change => ({
      code: "origin-gone",
      answer,
      actors: origin.actors,
      claim: origin.claim,
      ...whyGone(origin.claim, after, gone),
    }));
  return [...kept, ...lost];
}

function sameClaimChanges(answer: Where, earlier: Origin, later: Origin): Change[] {
  const echoes = later.echoes.filter((echo) => !earlier.echoes.includes(echo));
  const [from, to] = [earlier.interval, later.interval];
  const changes: Change[] = [];
  if (echoes.length > 0) changes.push({ code: "new-echoes", answer, actors: later.actors, claim: later.claim, echoes });
  if (from.low !== to.low || from.high !== to.high)
    changes.push({ code: "interval", answer, claim: later.claim, from, to });
  return changes;
}

/** Each later origin with the earlier one that is the same voice: the same claim, else a shared actor. */
function pairsOf(
  before: readonly Origin[],
  after: readonly Origin[],
): { earlier: Origin | undefined; later: Origin }[] {
  const byClaim = new Map(before.map((origin) => [origin.claim, origin]));
  const byActor = new Map(before.flatMap((origin) => actorsOf(origin).map((actor) => [actor, origin] as const)));
  const taken = new Set(after.map(({ claim }) => byClaim.get(claim)));
  return after.map((later) => {
    const same = byClaim.get(later.claim);
    if (same !== undefined) return { earlier: same, later };
    const earlier = actorsOf(later)
      .flatMap((actor) => byActor.get(actor) ?? [])
      .find((origin) => !taken.has(origin));
    taken.add(earlier);
    return { earlier, later };
  });
}

/** A voice without a name or a publisher is one of its kind. */
function actorsOf({ actors }: Origin): readonly string[] {
  return actors.length === 0 ? [""] : actors;
}

type Gone = ReadonlyMap<ClaimId, Unused>;

function whyRevised(from: ClaimId, later: Origin, gone: Gone) {
  const unused = gone.get(from);
  if (unused !== undefined) return reasonOf(unused);
  if (later.revisions.includes(from)) return { because: "replaced" as const };
  return { because: later.echoes.includes(from) ? ("reworded" as const) : ("elsewhere" as const) };
}

function whyGone(claim: ClaimId, after: Answer, gone: Gone) {
  const unused = gone.get(claim);
  if (unused !== undefined) return reasonOf(unused);
  const joined = after.origins.some(({ echoes, revisions }) => echoes.includes(claim) || revisions.includes(claim));
  return { because: joined ? ("joined" as const) : ("elsewhere" as const) };
}

function reasonOf({ because, by }: Unused) {
  return by === undefined ? { because } : { because, by };
}
