import * as z from "zod";
import { Claim, Dossier } from "../index.ts";
import { misfitsBeside, partOf, unitMisfitsBeside, type Found } from "./beside-schema.ts";
import { inFileOrder, isAbsent, placeOf } from "./place.ts";
import { withoutShortForm } from "./short-form.ts";
import { wordingOf } from "./wording.ts";

/** One thing that is wrong with a file: where inside it, and what. */
export interface Problem {
  /** Such as `claims[3].figure.high (id "kyiv-1")`; empty for the file as a whole. */
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
    const claims = z.array(Claim).safeParse(input, worded);
    const issues = claims.success ? [] : [...claims.error.issues, ...unitsIn(input)];
    const found = withoutShortForm([...issues, ...doubledIds(input)], input, []);
    return claims.success && found.length === 0
      ? { ok: true, claims: claims.data }
      : { ok: false, problems: problemsOf(found, input) };
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
  const dossier = Dossier.safeParse(input, worded);
  if (dossier.success) return { ok: true, claims: dossier.data };
  const given: unknown = partOf(input, "claims");
  const claims = Array.isArray(given) ? given : [];
  const found = [...dossier.error.issues, ...unitsIn(claims, "claims"), ...misfitsBeside(input)];
  return { ok: false, problems: problemsOf(withoutShortForm(found, claims, ["claims"]), input) };
}

const worded = { error: wordingOf };

function unitsIn(claims: readonly unknown[], ...list: readonly string[]): Found[] {
  return claims.flatMap((claim, index) =>
    unitMisfitsBeside(claim).map(({ path, message }) => ({ path: [...list, index, ...path], message })),
  );
}

/** Each problem once, though it was looked for twice, in the order of the file. */
function problemsOf(found: readonly Found[], input: unknown): Problem[] {
  const problems = inFileOrder(found, input).map(({ path, message }) => ({
    place: placeOf(path, input),
    message: isAbsent(path, input) ? `missing: ${message}` : message,
  }));
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
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
