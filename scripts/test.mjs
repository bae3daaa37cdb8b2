// All checks that need no network: `npm test`. Prints what fails, and ends with a line of sums.
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const vitestReport = "node_modules/.cache/vitest.json";
mkdirSync("node_modules/.cache", { recursive: true });
rmSync(vitestReport, { force: true });

let passed = 0;
let failed = 0;

// Two rows side by side, then the tests, which use both cores themselves.
await Promise.all([
  inRow(["build", "reach", "size", "lint", "format:check"]),
  inRow(["typecheck", "docs:check", "unused"]),
]);
await step("vitest", ["--reporter=dot", "--reporter=json", `--outputFile.json=${vitestReport}`]);

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function inRow(scripts) {
  for (const script of scripts) await step(script);
}

async function step(script, flags = []) {
  const start = performance.now();
  const { code, output } = await run("npm", ["run", "--silent", script, "--", ...flags]);
  const counts = script === "vitest" ? vitestCounts() : { passed: 0, failed: 0 };
  // A run may fail without a failed test: a file that does not load, an error outside of tests.
  if (code !== 0 && counts.failed === 0) counts.failed += 1;
  if (code === 0 && counts.passed === 0) counts.passed += 1;
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok    " : "FAILED"} ${script} (${seconds} s)`);
  if (code !== 0) console.log(output);
}

function vitestCounts() {
  try {
    const report = JSON.parse(readFileSync(vitestReport, "utf8"));
    return { passed: report.numPassedTests, failed: report.numFailedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function run(command, flags) {
  return new Promise((resolve) => {
    const child = spawn(command, flags, { stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
