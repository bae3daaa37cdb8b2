import * as z from "zod";
import { Claim, Dossier } from "../index.ts";
import { misfitsBeside, partOf, unitMisfitsBeside, type Found } from "./beside-schema.ts";

/** One thing that is wrong with a file: where inside it, and what. */
export interface Problem {
  /** Such as `claims[3].figure.high`; empty for the file as a whole. */
  readonly place: string;
  readonly message: string;
}

/** The dossier or the claims of a file, or what is wrong with them. */
export type Parsed =
  | { readonly ok: true; readonly claims: Dossier | readonly Claim[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Takes a whole dossier or a bare array of claims. */
export function parseClaims(input: unknown): Parsed {
  if (Array.isArray(input)) {
    const claims = z.array(Claim).safeParse(input);
    const issues = claims.success ? [] : [...claims.error.issues, ...unitsIn(input)];
    const problems = problemsOf([...issues, ...doubledIds(input)]);
    return claims.success && problems.length === 0 ? { ok: true, claims: claims.data } : { ok: false, problems };
  }
  if (typeof input !== "object" || input === null || !Object.hasOwn(input, "claims")) {
    return {
      ok: false,
      problems: [
        {
          place: "",
          message: `expected a dossier (an object with "actors", "sources" and "claims") or an array of claims`,
        },
      ],
    };
  }
  const dossier = Dossier.safeParse(input);
  if (dossier.success) return { ok: true, claims: dossier.data };
  const claims: unknown = Reflect.get(input, "claims");
  const units = Array.isArray(claims) ? unitsIn(claims, "claims") : [];
  return { ok: false, problems: problemsOf([...dossier.error.issues, ...units, ...misfitsBeside(input)]) };
}

function unitsIn(claims: readonly unknown[], ...list: readonly string[]): Found[] {
  return claims.flatMap((claim, index) =>
    unitMisfitsBeside(claim).map(({ path, message }) => ({ path: [...list, index, ...path], message })),
  );
}

/** Each problem once, though it was looked for twice. */
function problemsOf(found: readonly Found[]): Problem[] {
  const problems = found.map(({ path, message }) => ({ place: placeOf(path), message }));
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

/** A path as it is written in code: `claims[3].figure.high`. */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      const key = String(part);
      if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
}

function doubledIds(claims: readonly unknown[]): Found[] {
  const first = new Map<string, number>();
  return claims.flatMap((claim, index) => {
    const id = partOf(claim, "id");
    if (typeof id !== "string") return [];
    const before = first.get(id);
    if (before !== undefined)
      return [{ path: [index, "id"], message: `the id "${id}" is taken already by [${before}]` }];
    first.set(id, index);
    return [];
  });
}
