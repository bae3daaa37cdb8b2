// Compiles src to dist, one file for each module: a bundler then takes only what an import reaches, and whoever imports
// no schema gets no zod. One bundled file cannot do that: every top-level `z.strictObject()` would stay in it.
import { execFileSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });

// The compiler turns "./x.ts" into "./x.js" in JavaScript only.
for (const file of readdirSync("dist", { recursive: true })) {
  if (!file.endsWith(".d.ts")) continue;
  const path = join("dist", file);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replaceAll(/((?:\bfrom|\bimport)[ (]?"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'));
}

const program = readFileSync("dist/cli.js", "utf8");
if (!program.startsWith("#!")) writeFileSync("dist/cli.js", `#!/usr/bin/env node\n${program}`);
chmodSync("dist/cli.js", 0o755);
