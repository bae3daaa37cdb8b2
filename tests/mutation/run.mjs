// Which changes of the code no test notices: `npm run mutation`, or `npm run mutation -- "src/model/figure.ts"`.
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { printSurvivors } from "./survivors.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`;
const [files] = process.argv.slice(2);

if (!existsSync(stryker)) execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: here, stdio: "inherit" });
const flags = files === undefined ? [] : ["--mutate", files];
execFileSync(process.execPath, [stryker, "run", `${here}stryker.config.mjs`, ...flags], {
  cwd: root,
  env: { ...process.env, RUNS: "25" },
  stdio: "inherit",
});
printSurvivors(`${root}reports/mutation.json`, `${here}explained.json`);
