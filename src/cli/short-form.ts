import { partOf, type Found } from "./beside-schema.ts";

/**
 * What is found wrong, with one word on the short form in place of all that is wrong with claims written in it: `claim`
 * takes it in code, a file holds what `claim` returns.
 *
 * @param list where the claims stand in the file
 */
export function withoutShortForm(
  found: readonly Found[],
  claims: readonly unknown[],
  list: readonly string[],
): Found[] {
  const short = new Set(claims.flatMap((claim, index) => (isShort(claim) ? [index] : [])));
  const [first] = short;
  if (first === undefined) return [...found];
  const others =
    short.size === 1 ? "" : `, as ${short.size === 2 ? "is 1 more claim" : `are ${short.size - 1} more claims`}`;
  const message = `this is written in the short form of code (${tellsIn(claims[first]).join(", ")})${others}; a file holds the long form: pass it to claim() and save JSON.stringify of what that returns (docs/guides/write-claims.md, "In a file")`;
  return [
    { path: [...list, first], message },
    ...found.filter(({ path }) => {
      const index = path[list.length];
      return !(typeof index === "number" && list.every((part, at) => path[at] === part) && short.has(index));
    }),
  ];
}

function isShort(claim: unknown): boolean {
  return tellsIn(claim).length > 0;
}

/** What only the short form has. */
function tellsIn(claim: unknown): string[] {
  const keys = ["by", "stage"].filter(
    (key) => partOf(claim, key) !== undefined && partOf(claim, "measure") === undefined,
  );
  const words = typeof partOf(claim, "figure") === "string" ? ["a figure in words"] : [];
  return [...keys.map((key) => JSON.stringify(key)), ...words];
}
