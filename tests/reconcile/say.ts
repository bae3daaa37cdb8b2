import {
  Claim,
  Dossier,
  reconcile,
  type Answer,
  type Counting,
  type Figure,
  type Modality,
  type Note,
  type Reconciliation,
  type ReconcileOptions,
} from "corroborate";
import { expect } from "vitest";

/** What is said in a claim; all but the id has a default. */
export interface Saying {
  /** Who vouches; nobody, unless told. */
  readonly by?: string;
  readonly jointly?: readonly string[];
  /** Relays, from the origin outwards: a plain text is an actor. */
  readonly via?: readonly (string | { actor?: string; source?: string; how?: string })[];
  /** 3000, unless told; a number is an exact figure. */
  readonly figure?: number | Figure;
  readonly population?: string;
  readonly stage?: string;
  readonly place?: string;
  readonly unit?: { of: string; per?: string[] };
  readonly counting?: Counting;
  readonly asOf?: string;
  readonly saidOn?: string;
  readonly period?: { from?: string; through?: string };
  readonly due?: string;
  readonly modality?: Modality;
  readonly basis?: string;
  readonly evidence?: readonly { kind: string; by?: string }[];
  /** Ids of earlier claims, by what is done to them. */
  readonly supersedes?: string;
  readonly corrects?: string;
  readonly retracts?: string;
  readonly restates?: string;
  readonly refines?: string;
}

/** A valid claim: by default 3,000 soldiers dispatched, a running total. */
export function say(id: string, saying: Saying = {}): Claim {
  const { by, jointly, via = [], figure = 3000, population = "soldiers", stage = "dispatched", place } = saying;
  const { unit = { of: "person" }, counting = "cumulative", saidOn, modality = "reported" } = saying;
  const { asOf, period, due, basis, evidence } = saying;
  const revises = (["supersedes", "corrects", "retracts", "restates", "refines"] as const).flatMap((how) =>
    saying[how] === undefined ? [] : [{ claim: saying[how], how }],
  );
  return Claim.parse(
    present({
      id,
      measure: present({ population, stage, place, unit, counting }),
      figure: typeof figure === "number" ? { kind: "exact", value: figure } : figure,
      asOf,
      period,
      due,
      attribution: present({
        origin: by,
        jointly,
        via: via.map((relay) => (typeof relay === "string" ? { actor: relay } : relay)),
        saidOn,
      }),
      modality,
      basis,
      evidence,
      revises: revises.length === 0 ? undefined : revises,
    }),
  );
}

/** A number of those who are there at one moment. */
export function count(id: string, saying: Saying = {}): Claim {
  return say(id, { stage: "present", counting: "stock", ...saying });
}

/** A dossier of claims with whatever else is told: actors as `id` or `id: kind`, wholes as `part < whole`. */
export function dossier(
  claims: readonly Claim[],
  more: { actors?: readonly string[] } & Partial<Omit<Dossier, "actors" | "claims">> = {},
): Dossier {
  const { actors = [], sources = [], ...rest } = more;
  const told = new Map(actors.map((line) => [line.split(/[:<@]/)[0]!.trim(), line]));
  const mentioned = claims.flatMap(({ attribution: { origin, jointly = [], via }, evidence = [] }) => [
    origin,
    ...jointly,
    ...via.map(({ actor }) => actor),
    ...evidence.map(({ by }) => by),
  ]);
  const others = [
    ...mentioned,
    ...sources.map(({ publisher }) => publisher),
    ...(rest.assessments ?? []).map(({ by }) => by),
  ];
  for (const id of others) if (id !== undefined && !told.has(id)) told.set(id, id);
  return Dossier.parse({ actors: [...told.values()].map(actor), sources, claims: [...claims], ...rest });
}

/** `budanov: person < hur @ ukraine`: an id, its kind, what it is part of, its side in the war. */
function actor(line: string): unknown {
  const [, id, kind = "group", partOf, side] =
    /^([^:<@]+?)\s*(?::\s*(\w+))?\s*(?:<\s*([^@]+?))?\s*(?:@\s*(.+))?$/.exec(line) ?? [];
  return present({ id, name: id, kind, partOf, party: side === undefined ? undefined : { conflict: "war", side } });
}

/** The one answer that these claims have, in whatever order they come. */
export function answered(claims: readonly Claim[] | Dossier, options: ReconcileOptions = {}): Answer {
  const { answers } = reconcile(claims, options);
  if (answers.length !== 1) throw new Error(`one answer expected, got ${answers.length}`);
  const backwards = "claims" in claims ? { ...claims, claims: claims.claims.toReversed() } : claims.toReversed();
  expect(reconcile(backwards, options).answers).toStrictEqual(answers);
  return answers[0]!;
}

/** The answers in short: who stands with which claim, and what of theirs is the same again (=) or replaced (<). */
export function voices({ origins }: Answer): string[] {
  return origins.map(({ actors, claim, echoes, revisions }) =>
    [
      `${actors.join(" + ") || "?"}: ${claim}`,
      ...echoes.toSorted().map((id) => `= ${id}`),
      ...revisions.toSorted().map((id) => `< ${id}`),
    ].join(" "),
  );
}

/** The claims of each question, in short. */
export function questions(result: Reconciliation): string[][] {
  return result.answers.map(({ origins }) =>
    origins.flatMap(({ claim, echoes, revisions }) => [claim, ...echoes, ...revisions]).toSorted(),
  );
}

/** The notes of one code. */
export function notesOf(code: Note["code"], { notes }: Answer): Note[] {
  return notes.filter((note) => note.code === code);
}

export function tensions({ tensions: found }: Reconciliation): string[] {
  return found.map(({ rule, part, whole }) => `${rule}: ${part.claim} > ${whole.claim}`);
}

/** What a figure, and a factor of a product, may be. */
export type Factor = Exclude<Figure, { kind: "product" }>;

export const about = (value: number): Factor => ({ kind: "approximate", value });
export const moreThan = (low: number): Factor => ({ kind: "atLeast", low, open: true });
export const atLeast = (low: number): Factor => ({ kind: "atLeast", low });
export const upTo = (high: number): Factor => ({ kind: "atMost", high });
export const fewerThan = (high: number): Factor => ({ kind: "atMost", high, open: true });
export const range = (low: number, high: number, best?: number): Factor =>
  best === undefined ? { kind: "range", low, high } : { kind: "range", low, high, best };
export const severalThousand: Factor = { kind: "vague", low: 2000, high: 10_000 };
export const some: Factor = { kind: "some" };
export const unstated: Factor = { kind: "unstated" };

function present(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
