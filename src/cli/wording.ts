import * as z from "zod";
import { nearestTo } from "./nearest.ts";

type Issue = z.core.$ZodRawIssue;

/** What does not fit the model in the words of this program, where the model has none of its own. */
export function wordingOf(issue: Issue): string | undefined {
  switch (issue.code) {
    case "unrecognized_keys":
      return unrecognized(issue.keys, issue.inst);
    case "invalid_value":
      return `expected ${oneOf(issue.values)}`;
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? `expected ${oneOf(issue.options)}` : undefined;
    case "invalid_type":
      return `expected ${expectedBy(issue)}${issue.input === undefined ? "" : `, got ${kindOf(issue.input)}`}`;
    default:
      return undefined;
  }
}

/** Of very many keys the first: each is compared with every known one. */
function unrecognized(keys: readonly string[], schema: Issue["inst"]): string {
  const told = keys.slice(0, 20).map((key) => withNearest(key, schema));
  const more = keys.length - told.length;
  return `Unrecognized key${keys.length === 1 ? "" : "s"}: ${told.join(", ")}${more === 0 ? "" : ` and ${more} more`}`;
}

function withNearest(key: string, schema: Issue["inst"]): string {
  const nearest = schema instanceof z.ZodObject ? nearestTo(key, Object.keys(schema.shape)) : undefined;
  return JSON.stringify(key) + (nearest === undefined ? "" : ` (did you mean ${JSON.stringify(nearest)}?)`);
}

function oneOf(values: readonly unknown[]): string {
  const told = values.map((value) => (typeof value === "string" ? JSON.stringify(value) : String(value)));
  return told.length === 1 ? told.join("") : `one of ${told.join(", ")}`;
}

const nouns: { readonly [type: string]: string } = {
  object: "an object",
  record: "an object",
  array: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "null",
};

/** An object is told by the fields that it cannot lack. */
function expectedBy({ expected, inst }: Extract<Issue, { code: "invalid_type" }>): string {
  const noun = nouns[expected] ?? expected;
  const needed =
    inst instanceof z.ZodDiscriminatedUnion
      ? [inst.def.discriminator]
      : inst instanceof z.ZodObject
        ? Object.entries(inst.shape).flatMap(([key, field]) => (field instanceof z.ZodOptional ? [] : [key]))
        : [];
  return needed.length === 0 ? noun : `${noun} with ${needed.map((key) => JSON.stringify(key)).join(", ")}`;
}

function kindOf(value: unknown): string {
  if (typeof value === "boolean") return String(value);
  const type = Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
  return nouns[type] ?? type;
}
