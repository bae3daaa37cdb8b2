import { readFileSync, readdirSync } from "node:fs";
import ts from "typescript";
import * as z from "zod";
import * as corroborate from "corroborate";

/** Every public zod schema by its name. */
export const models: ReadonlyMap<string, z.ZodType> = new Map(
  Object.entries(corroborate).flatMap(([name, value]) => (value instanceof z.ZodType ? [[name, value]] : [])),
);

const descriptions = firstSentences();

/** `PartialDate` stands in `partial-date.json`. */
export function fileName(name: string): string {
  return `${kebabCase(name)}.json`;
}

/** The JSON Schema of one model: whole in itself, the models inside it under `$defs` by their own names. */
export function jsonSchemaOf(name: string): object {
  const registry = z.registry<{ id: string; description?: string }>();
  for (const [other, schema] of models) {
    const description = descriptions.get(other);
    if (other !== name && !sharesSchema(other)) registry.add(schema, { id: other, ...(description && { description }) });
  }
  const { $schema, ...schema } = z.toJSONSchema(models.get(name)!, {
    metadata: registry,
    override: ({ zodSchema, jsonSchema }) => {
      Object.assign(jsonSchema, rules.get(zodSchema));
      delete jsonSchema.id;
    },
  });
  return {
    $schema,
    $id: `urn:corroborate:schema:${kebabCase(name)}`,
    $comment: "The shape only. How the parts fit together (low <= high, whole persons, references) the models check.",
    title: name,
    description: descriptions.get(name),
    ...schema,
  };
}

/** What the models check in code and JSON Schema can say too. */
const rules = new Map<z.core.$ZodType, z.core.JSONSchema.BaseSchema>([
  [corroborate.Period, { minProperties: 1 }],
  [corroborate.Relay, { anyOf: [{ required: ["actor"] }, { required: ["source"] }] }],
  [corroborate.Unit.shape.per.unwrap(), { uniqueItems: true }],
]);

/** Branded names of one schema object cannot be told apart inside another schema. */
function sharesSchema(name: string): boolean {
  return [...models].some(([other, schema]) => other !== name && schema === models.get(name));
}

/** The first sentence of the doc comment of every exported name in src/model. */
function firstSentences(): Map<string, string> {
  const sentences = new Map<string, string>();
  for (const file of readdirSync("src/model")) {
    const source = ts.createSourceFile(file, readFileSync(`src/model/${file}`, "utf8"), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      const [comment] = ts.getJSDocCommentsAndTags(statement);
      const name = ts.isVariableStatement(statement) ? statement.declarationList.declarations[0]?.name.getText() : undefined;
      const text = ts.getTextOfJSDocComment(comment?.comment)?.split("\n\n")[0]?.replaceAll("\n", " ");
      if (name !== undefined && text !== undefined) sentences.set(name, text.replaceAll(/\{@link (\w+)\}/g, "`$1`"));
    }
  }
  return sentences;
}

function kebabCase(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
}
