// Builds src to dist with tsup, one file for each module: a bundler then takes only what an import reaches, and whoever
// imports no schema gets no zod. One bundled file cannot do that: every top-level `z.strictObject()` would stay in it.
import { deepStrictEqual } from "node:assert";
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "tsup";
import { fromLatin, toLatin } from "./latin.mjs";

rmSync("dist", { recursive: true, force: true });
await build({
  config: false,
  entry: ["src/**/*.ts"],
  bundle: false,
  format: "esm",
  target: "node20",
  dts: false,
  tsconfig: "tsconfig.build.json",
  silent: true,
  // Cyrillic as it is, and not as six characters a letter.
  esbuildOptions: (options) => {
    options.charset = "utf8";
  },
});
// The compiler itself writes the declarations: tsup's own bundles them, and TypeScript 6 has deprecated what it needs.
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });

// A file that is not bundled still imports "./x.ts".
for (const file of readdirSync("dist", { recursive: true, withFileTypes: true })) {
  if (!file.isFile()) continue;
  const path = join(file.parentPath, file.name);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replaceAll(/((?:\bfrom|\bimport)[ (]?"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'));
}

// A byte a letter for the languages in Cyrillic letters.
copyFileSync("scripts/latin.mjs", "dist/text/lexicons/latin.js");
for (const file of readdirSync("dist/text/lexicons")) {
  const url = new URL(`../dist/text/lexicons/${file}`, import.meta.url);
  if (!file.endsWith(".js") || file === "latin.js" || !/[а-я]/.test(readFileSync(url, "utf8"))) continue;
  const stored = Object.entries(await import(url.href)).map(([name, lexicon]) => {
    const latin = toLatin(lexicon);
    deepStrictEqual(fromLatin(latin), lexicon, `${file} cannot be stored in Latin letters`);
    return `export const ${name} = /* @__PURE__ */ fromLatin(${JSON.stringify(latin)});\n`;
  });
  writeFileSync(url, `import { fromLatin } from "./latin.js";\n${stored.join("")}`);
}

const program = readFileSync("dist/cli.js", "utf8");
if (!program.startsWith("#!")) writeFileSync("dist/cli.js", `#!/usr/bin/env node\n${program}`);
chmodSync("dist/cli.js", 0o755);
