// Which packages each entry point needs, found by following its imports through dist.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** What an entry point may import from outside; a pattern ending in "*" allows everything that starts so. */
const allowed = {
  "dist/index.js": ["zod"],
  "dist/numeric.js": [],
  "dist/fp.js": ["zod", "zod/v4/core", "io-ts", "fp-ts/*"],
  "dist/cli.js": ["zod", "node:*"],
};

let failed = 0;
for (const [entry, packages] of Object.entries(allowed)) {
  const { files, outside } = reach(entry);
  const wrong = [...outside].filter((name) => !packages.some((pattern) => matches(pattern, name)));
  console.log(`${entry}: ${files.size} files, needs ${[...outside].join(", ") || "nothing"}`);
  for (const name of wrong) console.error(`${entry} must not need "${name}"`);
  failed += wrong.length;
}
process.exitCode = failed === 0 ? 0 : 1;

function reach(entry) {
  const files = new Set();
  const outside = new Set();
  const open = [entry];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (files.has(file)) continue;
    files.add(file);
    for (const { fileName } of ts.preProcessFile(readFileSync(file, "utf8"), true, true).importedFiles) {
      if (fileName.startsWith(".")) open.push(join(dirname(file), fileName));
      else outside.add(fileName);
    }
  }
  return { files, outside };
}

function matches(pattern, name) {
  return pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}
