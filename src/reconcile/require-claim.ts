/**
 * What each part of a claim must be where it was not parsed: in JavaScript, or after a cast. The checks of the model say
 * more; these only keep a mistake from becoming a number, or an error that names no place.
 */
const parts: readonly (readonly [path: readonly string[], is: (value: unknown) => boolean, what: string])[] = [
  [["id"], isText, "a text"],
  [["measure", "population"], isText, "a text"],
  [["measure", "stage"], isText, "a text"],
  [["measure", "unit", "of"], isText, "a text"],
  [["measure", "counting"], isText, "a text"],
  [["attribution", "via"], Array.isArray, "a list"],
  [["modality"], isText, "a text"],
];

/** The numbers that a figure of each kind must have. */
const numbers: { readonly [kind: string]: readonly string[] } = {
  exact: ["value"],
  approximate: ["value"],
  atLeast: ["low"],
  atMost: ["high"],
  range: ["low", "high"],
  vague: ["low"],
  some: [],
  unstated: [],
};

/** Refuses what cannot be a claim, naming the place. */
export function requireClaim(name: string, claim: unknown): void {
  for (const [path, is, what] of parts) {
    const value = path.reduce<unknown>(partOf, claim);
    if (!is(value)) throw misfit(name, "a claim as Claim.parse returns it", path.join("."), what, value);
  }
  requireFigure(`${name}.figure`, partOf(claim, "figure"));
}

/** Refuses what cannot be a figure, naming the place. */
export function requireFigure(name: string, figure: unknown): void {
  const kind = partOf(figure, "kind");
  if (kind === "product") {
    requireFigure(`${name}.count`, partOf(figure, "count"));
    return requireFigure(`${name}.each`, partOf(figure, "each"));
  }
  const needed = typeof kind === "string" && Object.hasOwn(numbers, kind) ? numbers[kind] : undefined;
  const a = "a figure as Figure.parse returns it";
  if (needed === undefined) throw misfit(name, a, "kind", `one of ${Object.keys(numbers).join(", ")}, product`, kind);
  for (const end of needed) {
    const value = partOf(figure, end);
    if (!Number.isFinite(value)) throw misfit(name, a, end, "a finite number", value);
  }
}

function misfit(name: string, what: string, part: string, is: string, value: unknown): RangeError {
  const got = typeof value === "string" ? JSON.stringify(value) : value === undefined ? "nothing" : String(value);
  return new RangeError(`${name} must be ${what}: ${part} must be ${is}, got ${got}`);
}

function partOf(whole: unknown, name: string): unknown {
  return typeof whole === "object" && whole !== null && Object.hasOwn(whole, name)
    ? (whole as { readonly [name: string]: unknown })[name]
    : undefined;
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}
