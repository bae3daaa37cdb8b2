import * as z from "zod";
import { Claim, Dossier } from "../index.ts";

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
    if (!claims.success) return { ok: false, problems: problemsOf(claims.error) };
    const problems = doubledIds(claims.data);
    return problems.length > 0 ? { ok: false, problems } : { ok: true, claims: claims.data };
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
  return dossier.success ? { ok: true, claims: dossier.data } : { ok: false, problems: problemsOf(dossier.error) };
}

function problemsOf(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({ place: placeOf(path), message }));
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

function doubledIds(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, number>();
  return claims.flatMap(({ id }, index) => {
    const before = first.get(id);
    if (before !== undefined)
      return [{ place: `[${index}].id`, message: `the id "${id}" is taken already by [${before}]` }];
    first.set(id, index);
    return [];
  });
}
