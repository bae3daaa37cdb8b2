import { Actor, Assessment, Claim, type Dossier, Figure, Place, Population, Source, Unit } from "../index.ts";
import { dossierMisfits } from "../model/dossier-misfits.ts";
import { unitMisfits } from "../model/unit-misfits.ts";

/** What is wrong at a place, as an issue of zod tells it. */
export interface Found {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const lists = [
  ["actors", Actor],
  ["sources", Source],
  ["claims", Claim],
  ["populations", Population, []],
  ["places", Place, []],
  ["assessments", Assessment, []],
] as const;

/**
 * What is wrong between the parts of a dossier that does not fit its schema, which zod looks for only in one that does:
 * all can be mended at once. A part that does not fit stands by its id alone, so that what refers to it is not blamed.
 */
export function misfitsBeside(input: object): Found[] {
  const parts: Record<string, unknown[]> = {};
  const broken = new Set<string>();
  for (const [name, schema, absent] of lists) {
    const list: unknown = partOf(input, name) ?? absent;
    if (!Array.isArray(list)) return [];
    parts[name] = list.map((item: unknown, index) => {
      const { error } = schema.safeParse(item);
      // What a check of the model says, as of a negative count, leaves the shape as it is.
      if (error === undefined || error.issues.every(({ code }) => code === "custom")) return item;
      broken.add(`${name} ${index}`);
      return { id: partOf(item, "id"), attribution: { via: [] } };
    });
  }
  // SAFETY: parts that fit, and of the others what is asked for here.
  const misfits = dossierMisfits(parts as unknown as Dossier);
  return misfits
    .filter(([[name, index]]) => !broken.has(`${String(name)} ${String(index)}`))
    .map(([path, , message]) => ({ path, message }));
}

/** The numbers of a claim that its unit cannot have, where another part of the claim does not fit. */
export function unitMisfitsBeside(claim: unknown): Found[] {
  const figure = Figure.safeParse(partOf(claim, "figure"));
  const unit = Unit.safeParse(partOf(partOf(claim, "measure"), "unit"));
  if (!figure.success || !unit.success) return [];
  return unitMisfits(figure.data, unit.data).map(([path, , message]) => ({ path: ["figure", ...path], message }));
}

/** What stands under a key of anything. */
export function partOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}
