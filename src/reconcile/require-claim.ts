import type { Claim } from "../model/claim.ts";
import { requireDate } from "./day-span.ts";

/** What a part of a claim must be, in words and as a check. */
interface Part {
  readonly path: readonly string[];
  readonly what: string;
  readonly is: (value: unknown) => boolean;
}

// The type of each table grows with the model, so that none of its words can be missing here.
const countings: { readonly [counting in Claim["measure"]["counting"]]: true } = {
  stock: true,
  cumulative: true,
  flow: true,
  rate: true,
};
const modalities: { readonly [modality in Claim["modality"]]: true } = {
  asserted: true,
  confirmed: true,
  reported: true,
  hearsay: true,
  alleged: true,
  believed: true,
  expected: true,
  planned: true,
  possible: true,
  speculated: true,
  conceded: true,
  notConfirmed: true,
  denied: true,
  excluded: true,
};
const revisions: { readonly [how in NonNullable<Claim["revises"]>[number]["how"]]: true } = {
  supersedes: true,
  corrects: true,
  retracts: true,
  restates: true,
  refines: true,
};

const required: readonly Part[] = [
  part("id", "a text", isText),
  part("measure.population", "a text", isText),
  part("measure.stage", "a text", isText),
  part("measure.unit.of", "a text", isText),
  part("measure.counting", ...oneOf(countings)),
  part("attribution.via", "a list of relays", isListOf(isObject)),
  part("modality", ...oneOf(modalities)),
];

const optional: readonly Part[] = [
  part("measure.place", "a text", isText),
  part("measure.unit.per", "a list of texts", isListOf(isText)),
  part("attribution.origin", "a text", isText),
  part("attribution.jointly", "a list of texts", isListOf(isText)),
  part("period", "a period", isObject),
  part("evidence", "a list of evidence", isListOf(isObject)),
  part("revises", "a list of revisions", isListOf(isRevision)),
];

const dates = ["asOf", "due", "period.from", "period.through", "attribution.saidOn"].map((path) => path.split("."));

/** The numbers that a figure of each kind must have. */
const numbers: { readonly [kind in Exclude<Claim["figure"]["kind"], "product">]: readonly string[] } = {
  exact: ["value"],
  approximate: ["value"],
  atLeast: ["low"],
  atMost: ["high"],
  range: ["low", "high"],
  vague: ["low"],
  some: [],
  unstated: [],
};

/**
 * Refuses what cannot be a claim, naming the place: one that was never parsed, in JavaScript or after a cast. The checks
 * of the model say more; these keep a mistake from becoming a number or a voice.
 */
export function requireClaim(name: string, claim: unknown): void {
  for (const { path, what, is } of required) {
    const value = path.reduce<unknown>(partOf, claim);
    if (!is(value)) throw misfit(name, "a claim as Claim.parse returns it", path.join("."), what, value);
  }
  for (const { path, what, is } of optional) {
    const value = path.reduce<unknown>(partOf, claim);
    if (value !== undefined && !is(value))
      throw misfit(name, "a claim as Claim.parse returns it", path.join("."), what, value);
  }
  for (const path of dates) {
    const date = path.reduce<unknown>(partOf, claim);
    if (date !== undefined) requireDate(`${name}.${path.join(".")}`, date);
  }
  requireFigure(`${name}.figure`, partOf(claim, "figure"));
}

/** Refuses what cannot be a figure, naming the place. */
function requireFigure(name: string, figure: unknown): void {
  const a = "a figure as Figure.parse returns it";
  const kind = partOf(figure, "kind");
  if (kind === "product") {
    requireFigure(`${name}.count`, partOf(figure, "count"));
    return requireFigure(`${name}.each`, partOf(figure, "each"));
  }
  if (!isKeyOf(numbers, kind))
    throw misfit(name, a, "kind", `one of ${Object.keys(numbers).join(", ")}, product`, kind);
  for (const end of numbers[kind]) {
    const value = partOf(figure, end);
    if (!Number.isFinite(value)) throw misfit(name, a, end, "a finite number", value);
  }
  const [low, high, open] = ["low", "high", "open"].map((end) => partOf(figure, end));
  if (high !== undefined && low !== undefined && !(Number(high) >= Number(low)))
    throw misfit(name, a, "high", `no lower than low, ${String(low)}`, high);
  if (open !== undefined && typeof open !== "boolean") throw misfit(name, a, "open", "true or false", open);
}

function misfit(name: string, what: string, part: string, is: string, value: unknown): RangeError {
  const got = value === undefined ? "nothing" : typeof value === "object" ? JSON.stringify(value) : quoted(value);
  return new RangeError(`${name} must be ${what}: ${part} must be ${is}, got ${got}`);
}

function quoted(value: unknown): string {
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function part(path: string, what: string, is: (value: unknown) => boolean): Part {
  return { path: path.split("."), what, is };
}

function oneOf(allowed: object): readonly [what: string, is: (value: unknown) => boolean] {
  return [`one of ${Object.keys(allowed).join(", ")}`, (value) => isKeyOf(allowed, value)];
}

function isKeyOf<Table extends object>(table: Table, value: unknown): value is keyof Table {
  return typeof value === "string" && Object.hasOwn(table, value);
}

function partOf(whole: unknown, name: string): unknown {
  return isObject(whole) && Object.hasOwn(whole, name) ? whole[name] : undefined;
}

function isObject(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isListOf(isItem: (item: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(isItem);
}

function isRevision(value: unknown): boolean {
  return isText(partOf(value, "claim")) && isKeyOf(revisions, partOf(value, "how"));
}
