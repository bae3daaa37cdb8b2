import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";
import { describe, expect, it } from "vitest";

interface Layer {
  /** Layers it may import anything from; always itself. */
  readonly values?: readonly string[];
  /** Layers it may import types from, with `import type`. */
  readonly types?: readonly string[];
  /** Packages it may import; "node" stands for all of Node. */
  readonly packages?: readonly string[];
}

/** Who may import whom inside src. A layer is a folder, or a file that lies directly in src. */
const layers: { readonly [name: string]: Layer } = {
  "result.ts": {},
  numeric: { values: ["result.ts"] },
  model: { packages: ["zod"] },
  text: { values: ["result.ts"], types: ["model"] },
  reconcile: { values: ["result.ts", "numeric"], types: ["model"] },
  report: { values: ["result.ts", "text"], types: ["model", "reconcile"] },
  shorthand: { values: ["result.ts", "model", "text"] },
  "shorthand.ts": { values: ["result.ts", "model", "text", "reconcile", "shorthand"] },
  "index.ts": { values: ["result.ts", "model", "text", "reconcile", "report", "shorthand.ts"] },
  "numeric.ts": { values: ["numeric"] },
  fp: { values: ["result.ts", "index.ts"], packages: ["zod", "io-ts", "fp-ts"] },
  "fp.ts": { values: ["fp"] },
  cli: {
    values: ["result.ts", "index.ts", "numeric.ts", "model", "text", "reconcile", "report", "shorthand.ts"],
    packages: ["node", "zod"],
  },
  "cli.ts": { values: ["cli"], packages: ["node"] },
};

describe("layers of src", () => {
  it.each(sourceFiles())("%s imports only what its layer may", (file) => {
    expect(violations(file, readFileSync(`src/${file}`, "utf8"))).toEqual([]);
  });
});

describe("the layer check", () => {
  it.each([
    ["result.ts", `import { hull } from "./numeric/interval.ts";`],
    ["numeric/a.ts", `import type { Claim } from "../model/claim.ts";`],
    ["numeric/a.ts", `import * as z from "zod";`],
    ["model/a.ts", `import { accept } from "../result.ts";`],
    ["model/a.ts", `import { readFileSync } from "node:fs";`],
    ["text/a.ts", `import { Figure } from "../model/figure.ts";`],
    ["reconcile/a.ts", `import * as z from "zod";`],
    ["reconcile/a.ts", `import type * as z from "zod";`],
    ["reconcile/a.ts", `import { Claim } from "../model/claim.ts";`],
    // Without types, this line still loads the module.
    ["reconcile/a.ts", `import { type Claim } from "../model/claim.ts";`],
    ["reconcile/a.ts", `export { Claim } from "../model/claim.ts";`],
    ["reconcile/a.ts", `const { Claim } = await import("../model/claim.ts");`],
    ["reconcile/a.ts", `let text: import("../text/lexicon.ts").Lexicon;`],
    ["reconcile/rules/a.ts", `import type { Row } from "../../report/row.ts";`],
    ["report/a.ts", `import { reconcile } from "../reconcile/reconcile.ts";`],
    ["index.ts", `export * from "./fp/codec.ts";`],
    ["index.ts", `import * as t from "io-ts";`],
    ["fp/a.ts", `import { Claim } from "../model/claim.ts";`],
    ["numeric/a.ts", `import { hull } from "./interval";`],
    ["numeric/a.ts", `import { hull } from "./interval.js";`],
    ["index.ts", `export * from "./model";`],
    ["elsewhere/a.ts", `import { hull } from "../numeric/interval.ts";`],
  ])("finds in %s: %s", (file, line) => {
    expect(violations(file, line)).toHaveLength(1);
  });

  it.each([
    ["numeric/a.ts", `import { accept } from "../result.ts";`],
    ["reconcile/a.ts", `import type { Claim } from "../model/claim.ts";`],
    ["reconcile/rules/a.ts", `import { hull } from "../../numeric/interval.ts"; import { order } from "../order.ts";`],
    ["reconcile/a.ts", `export type { Claim } from "../model/claim.ts";`],
    ["text/a.ts", `let figure: import("../model/figure.ts").Figure;`],
    ["fp/a.ts", `import type { Either } from "fp-ts/lib/Either.js"; import type * as core from "zod/v4/core";`],
    ["cli.ts", `import process from "node:process"; import { run } from "./cli/run.ts";`],
    ["model/a.ts", `/** import { accept } from "../result.ts"; */ const text = "import x from 'y'";`],
  ])("lets pass in %s: %s", (file, line) => {
    expect(violations(file, line)).toEqual([]);
  });
});

function sourceFiles(): string[] {
  return readdirSync("src", { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"));
}

function violations(file: string, text: string): string[] {
  const name = layerOf(file);
  const layer = layers[name];
  if (layer === undefined) return [`${name} is no layer: add it to the table`];
  return importsOf(file, text).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith(".")) {
      return layer.packages?.includes(packageOf(from)) ? [] : [`${name} must not import the package "${from}"`];
    }
    if (!from.endsWith(".ts")) return [`"${from}" must name a file with its ending .ts`];
    const other = layerOf(join(dirname(file), from));
    if (other === name || layer.values?.includes(other)) return [];
    if (!layer.types?.includes(other)) return [`${name} must not import from ${other}: "${from}"`];
    return typeOnly ? [] : [`${name} may only "import type" from ${other}: "${from}"`];
  });
}

/** The folder directly in src, or the file where it lies in none. */
function layerOf(file: string): string {
  return file.split("/", 1)[0]!;
}

function packageOf(specifier: string): string {
  return specifier.split(/[/:]/, 1)[0]!;
}

interface Import {
  readonly from: string;
  /** Whether nothing of it is left once the types are erased. */
  readonly typeOnly: boolean;
}

function importsOf(file: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (node: ts.Node | undefined, typeOnly: boolean) => {
    if (node !== undefined && ts.isStringLiteralLike(node)) found.push({ from: node.text, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022));
  return found;
}
