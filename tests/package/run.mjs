// Packs the library, installs the tarball into empty projects and uses it there as a stranger would. Needs the network.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const tool = (...path) => join(here, "node_modules", ...path);

// Outside of the repository: inside it, a missing dependency would be found in a folder further up.
const work = mkdtempSync(join(tmpdir(), "corroborate-package-"));
process.on("exit", () => rmSync(work, { recursive: true, force: true }));

const runtimes = {
  "Node 20": [tool("node20/bin/node")],
  "Node 22": [tool("node22/bin/node")],
  "Node 24": [tool("node24/bin/node")],
  "Node 26": [tool("node26/bin/node")],
  Bun: [tool("@oven/bun-linux-x64/bin/bun")],
  Deno: [
    tool("@deno/linux-x64-glibc/deno"),
    "run",
    "--no-config",
    "--node-modules-dir=manual",
    "--allow-read",
    "--allow-env",
  ],
};

/** What else is installed beside the tarball. */
const projects = {
  newest: { zod: "4.6.7" },
  oldest: { zod: "4.5.0" },
  fp: { zod: "4.6.7", "io-ts": "2.2.22", "fp-ts": "2.16.11" },
  "oldest fp": { zod: "4.5.0", "io-ts": "2.2.0", "fp-ts": "2.16.0" },
};

const compilers = { "TypeScript 5.5": "typescript5", "TypeScript 6": "typescript6", "TypeScript 7": "typescript7" };

let passed = 0;
let failed = 0;

await must("tools", "npm", ["ci", "--ignore-scripts"], here);
await must("build", "npm", ["run", "build"], root);
await must("pack", "npm", ["pack", "--ignore-scripts", "--pack-destination", work], root);
const tarball = join(
  work,
  readdirSync(work).find((file) => file.endsWith(".tgz")),
);
for (const [name, dependencies] of Object.entries(projects)) {
  const folder = projectFolder(name);
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  cpSync(join(here, "use"), folder, { recursive: true });
  cpSync(join(here, "types"), join(folder, "types"), { recursive: true });
  await must(
    `install: ${name}`,
    "npm",
    ["install", "--ignore-scripts", "--no-package-lock", "--strict-peer-deps", tarball],
    folder,
  );
}

// Side by side, for two cores.
await Promise.all([onEveryRuntime(), asPublished().then(underEveryCompiler)]);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function onEveryRuntime() {
  for (const [runtime, [program, ...flags]] of Object.entries(runtimes)) {
    await uses(runtime, program, flags, "newest", ["main", "numeric", "schema"]);
    await uses(runtime, program, flags, "fp", ["fp"]);
  }
  const [node20] = runtimes["Node 20"];
  await uses("Node 20", node20, [], "oldest", ["main"]);
  await uses("Node 20", node20, [], "oldest fp", ["fp"]);
}

async function asPublished() {
  const attw = tool("@arethetypeswrong/cli/dist/index.js");
  await check("publint", process.execPath, [tool("publint/src/cli.js"), "run", tarball, "--strict"], root);
  await check("attw", process.execPath, [attw, tarball, "--profile", "esm-only"], root);

  const folder = projectFolder("newest");
  const bin = join(folder, "node_modules/.bin/corroborate");
  await check("bin: --help", bin, ["--help"], folder, { shows: "reconcile" });
  await check("bin: sentences", bin, ["reconcile", "dossier.json"], folder, { shows: "1,500" });
  await check("bin: --json", bin, ["reconcile", "dossier.json", "--json"], folder, { shows: '"answers"' });
  await check("bin: wrong usage", bin, ["reconcile"], folder, { code: 2 });
  await check("bin: bad input", bin, ["reconcile", "package.json"], folder, { code: 1 });
}

async function underEveryCompiler() {
  for (const [compiler, folder] of Object.entries(compilers)) {
    for (const resolution of ["nodenext", "bundler"]) {
      await types(compiler, tool(folder, "bin/tsc"), "newest", "main", resolution);
      await types(compiler, tool(folder, "bin/tsc"), "fp", "fp", resolution);
    }
  }
}

function projectFolder(name) {
  return join(work, name.replace(" ", "-"));
}

async function uses(runtime, program, flags, project, scripts) {
  for (const script of scripts) {
    await check(`${runtime}: ${script}, ${project}`, program, [...flags, `${script}.mjs`], projectFolder(project));
  }
}

function types(compiler, tsc, project, file, resolution) {
  const module = resolution === "nodenext" ? "nodenext" : "esnext";
  // The types of zod need a global `URL`, from the browser's or from Node's types.
  const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022", "--lib", "es2022,dom"];
  const flags = [...strict, "--module", module, "--moduleResolution", resolution, `types/${file}.ts`];
  return check(`${compiler}: ${file}, ${resolution}`, process.execPath, [tsc, ...flags], projectFolder(project));
}

async function check(name, program, flags, folder, { code = 0, shows = "" } = {}) {
  const result = await run(program, flags, folder);
  const ok = result.code === code && result.output.includes(shows);
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? "ok    " : "FAILED"} ${name}`);
  if (!ok) console.log(`exit code ${result.code}\n${result.output}`);
}

/** A step without which nothing else makes sense. */
async function must(name, program, flags, folder) {
  const { code, output } = await run(program, flags, folder);
  if (code === 0) return;
  console.log(`FAILED ${name}\n${output}\n${passed} passed, ${failed + 1} failed`);
  process.exit(1);
}

function run(program, flags, cwd) {
  return new Promise((resolve) => {
    const child = spawn(program, flags, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
