import * as t from "io-ts";
import {
  encode,
  safeEncode,
  safeParse,
  toDotPath,
  type $ZodIssue,
  type $ZodType,
  type input,
  type output,
} from "zod/v4/core";

/**
 * The io-ts codec that says exactly what a zod schema says, for code that composes codecs and reads `Either`.
 *
 * Each zod issue becomes one `ValidationError`: its context is the outer context and one entry for each part of the
 * issue's path, its message the whole path and zod's own words. Entries below the codec carry the type `unknown`,
 * because a zod path does not tell which schema stood there.
 *
 * @param schema a synchronous schema without one-way transforms, such as any of this library's
 * @param name what error reports call it
 * @returns a codec that composes inside `t.type`, `t.array` and the others; decoding after encoding is the identity
 * @throws what zod throws: `encode` on a value that is no output of the schema, and everything on an asynchronous schema
 *
 * @example
 * ```ts
 * import { Figure } from "corroborate";
 * import { codec } from "corroborate/fp";
 *
 * const FigureCodec = codec(Figure, "Figure");
 * FigureCodec.is({ kind: "exact", value: 1500 }); // true
 * FigureCodec.decode({ kind: "exact", value: "1500" })._tag; // "Left"
 * ```
 */
// @__NO_SIDE_EFFECTS__
export function codec<Schema extends $ZodType>(schema: Schema, name: string): t.Type<output<Schema>, input<Schema>> {
  return new t.Type<output<Schema>, input<Schema>>(
    name,
    // SAFETY: safeEncode checks what it is given, whatever that is; its parameter type states only what would succeed.
    (value): value is output<Schema> => safeEncode(schema, value as output<Schema>).success,
    (value, context) => {
      const result = safeParse(schema, value);
      if (result.success) return t.success(result.data);
      return t.failures(result.error.issues.map((issue) => validationError(issue, value, context, name)));
    },
    (value) => encode(schema, value),
  );
}

function validationError(issue: $ZodIssue, root: unknown, outer: t.Context, name: string): t.ValidationError {
  const steps: t.ContextEntry[] = [];
  let value = root;
  for (const part of issue.path) {
    value = ownValue(value, part);
    steps.push({ key: String(part), type: t.unknown, actual: value });
  }
  const place = toDotPath([...outerPath(outer), ...issue.path]);
  return { value, context: [...outer, ...steps], message: `${place || name}: ${issue.message}` };
}

/** What stands at a key, nothing where it is inherited: a missing `constructor` is missing. */
function ownValue(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  // SAFETY: the line above found the key.
  return (value as Readonly<Record<PropertyKey, unknown>>)[key];
}

/** The keys of the codecs around this one; the first entry is the outermost codec itself and has no key. */
function outerPath(outer: t.Context): PropertyKey[] {
  return outer.slice(1).map(({ key }, index) => (Array.isArray(outer[index]?.actual) ? Number(key) : key));
}
