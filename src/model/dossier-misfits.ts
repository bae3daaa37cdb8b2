import type { Dossier } from "./dossier.ts";

type Path = readonly (string | number)[];
type Misfit = readonly [path: Path, value: string, message: string];
type Reference = readonly [path: Path, id: string];

/** What is wrong between the parts of a dossier: doubled ids, dangling references, cycles. */
export function dossierMisfits(dossier: Dossier): Misfit[] {
  const { actors, sources, claims, populations = [], places = [], assessments = [] } = dossier;
  // A claim that revises itself is told of by the claim already.
  const revised = claims.map(({ id, revises = [] }) => ({
    id,
    next: revises.map((revision) => revision.claim).filter((next) => next !== id),
  }));
  return [
    ...doubled("actors", actors),
    ...doubled("sources", sources),
    ...doubled("populations", populations),
    ...doubled("places", places),
    ...doubled("claims", claims),
    ...doubled("assessments", assessments),
    ...dangling("actor", actors, actorReferences(dossier)),
    ...dangling("source", sources, sourceReferences(dossier)),
    ...dangling("claim", claims, claimReferences(dossier)),
    ...cycles("actors", "is part of itself", actors.map(wholeOf)),
    ...cycles("populations", "is part of itself", populations.map(wholeOf)),
    ...cycles("places", "is part of itself", places.map(wholeOf)),
    ...cycles("claims", "revises itself", revised),
  ];
}

function doubled(list: string, items: readonly { id: string }[]): Misfit[] {
  const first = new Map<string, number>();
  const misfits: Misfit[] = [];
  items.forEach(({ id }, index) => {
    const before = first.get(id);
    if (before === undefined) first.set(id, index);
    else misfits.push([[list, index, "id"], id, `the id "${id}" is taken already by ${list}[${before}]`]);
  });
  return misfits;
}

function dangling(what: string, items: readonly { id: string }[], references: Iterable<Reference>): Misfit[] {
  const known = new Set(items.map((item) => item.id));
  const misfits: Misfit[] = [];
  for (const [path, id] of references) {
    if (!known.has(id))
      misfits.push([path, id, `there is no ${what} "${id}" in this dossier: add it to "${what}s" or mend the id`]);
  }
  return misfits;
}

function* actorReferences({ actors, sources, claims, assessments = [] }: Dossier): Generator<Reference> {
  for (const [index, { partOf }] of actors.entries()) if (partOf) yield [["actors", index, "partOf"], partOf];
  for (const [index, { publisher }] of sources.entries())
    if (publisher) yield [["sources", index, "publisher"], publisher];
  for (const [index, { attribution, evidence = [] }] of claims.entries()) {
    const { origin, jointly = [], via } = attribution;
    const place = ["claims", index, "attribution"];
    if (origin) yield [[...place, "origin"], origin];
    for (const [member, actor] of jointly.entries()) yield [[...place, "jointly", member], actor];
    for (const [step, { actor }] of via.entries()) if (actor) yield [[...place, "via", step, "actor"], actor];
    for (const [item, { by }] of evidence.entries()) if (by) yield [["claims", index, "evidence", item, "by"], by];
  }
  for (const [index, { by }] of assessments.entries()) yield [["assessments", index, "by"], by];
}

function* sourceReferences({ claims }: Dossier): Generator<Reference> {
  for (const [index, { attribution }] of claims.entries()) {
    for (const [step, { source }] of attribution.via.entries()) {
      if (source) yield [["claims", index, "attribution", "via", step, "source"], source];
    }
  }
}

function* claimReferences({ claims, assessments = [] }: Dossier): Generator<Reference> {
  for (const [index, { revises = [] }] of claims.entries()) {
    for (const [item, { claim }] of revises.entries()) yield [["claims", index, "revises", item, "claim"], claim];
  }
  for (const [index, { claim }] of assessments.entries()) yield [["assessments", index, "claim"], claim];
}

interface Link {
  readonly id: string;
  /** Up to the first undefined. */
  readonly next: readonly (string | undefined)[];
}

function wholeOf(item: { id: string; partOf?: string | undefined }): Link {
  return { id: item.id, next: [item.partOf] };
}

/**
 * The items that come back to themselves, each cycle named once, where it was first met. A walk with its own stack:
 * a chain of a hundred thousand revisions must not overflow the engine's.
 */
function cycles(list: string, what: string, links: readonly Link[]): Misfit[] {
  const indexOf = new Map(links.map((link, index) => [link.id, index]));
  const state = new Array<"new" | "open" | "done">(links.length).fill("new");
  const misfits: Misfit[] = [];
  for (const start of links.keys()) {
    const path: { index: number; step: number }[] = [{ index: start, step: 0 }];
    if (state[start] !== "new") continue;
    state[start] = "open";
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      // SAFETY: a path leads over indices of the list.
      const next = links[top.index]!.next[top.step];
      top.step += 1;
      if (next === undefined) {
        state[top.index] = "done";
        path.pop();
        continue;
      }
      const index = indexOf.get(next);
      if (index === undefined || state[index] === "done") continue;
      if (state[index] === "new") {
        state[index] = "open";
        path.push({ index, step: 0 });
        continue;
      }
      const start = path.findIndex((entry) => entry.index === index);
      const [first, last] = [path.slice(start, start + 4), path.slice(Math.max(start + 4, path.length - 2))];
      const left = path.length - start - first.length - last.length;
      const round = [...first, ...(left > 0 ? [`(${left} more)`] : []), ...last];
      const told = round.map((entry) => (typeof entry === "string" ? entry : links[entry.index]!.id));
      misfits.push([[list, index], next, `"${next}" ${what}: ${[...told, next].join(" -> ")}`]);
    }
  }
  return misfits;
}
