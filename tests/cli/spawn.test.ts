import { spawn, type ChildProcess } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

// Inside node_modules, so that the program finds its packages.
const folder = "node_modules/.cache/corroborate-cli-test";
const program = join(folder, "dist/cli.js");
const example = "examples/north-korean-troops/dossier.json";

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  for (const file of readdirSync("src", { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".ts")) continue;
    const { outputText } = ts.transpileModule(readFileSync(join("src", file), "utf8"), {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    });
    const path = join(folder, "dist", file.replace(/\.ts$/, ".js"));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, outputText);
  }
  copyFileSync("package.json", join(folder, "package.json"));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function start(...argv: readonly string[]): ChildProcess {
  return spawn(process.execPath, [program, ...argv], { env: { ...process.env, NODE_OPTIONS: "" } });
}

function ended(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ["", ""];
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

describe("the program itself", { timeout: 60_000 }, () => {
  it("reports a file", async () => {
    const { code, stdout, stderr } = await ended(start("reconcile", example, "--language", "de"));
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Laut dem südkoreanischen Geheimdienst NIS");
  });

  it("ends with 1 for bad input and 2 for wrong usage, without a stack trace", async () => {
    const bad = start("check", "-");
    bad.stdin?.end("{");
    const [one, two] = await Promise.all([ended(bad), ended(start("reconcile"))]);
    expect([one.code, one.stdout, two.code, two.stdout]).toEqual([1, "", 2, ""]);
    expect(one.stderr).toBe(
      "corroborate: standard input is no JSON: line 1, column 2: the file ends here: expected a key in double quotes\n",
    );
    expect(one.stderr + two.stderr).not.toMatch(/^\s+at /m);
  });

  it("is quiet when its reader has read enough", async () => {
    const child = start("reconcile", "-", "--json");
    // Far more than a pipe holds, so that it is still writing when the reader goes.
    const { claims } = JSON.parse(readFileSync(example, "utf8")) as { claims: { id: string }[] };
    const many = Array.from({ length: 8 }, (_, round) =>
      claims.map((claim) => ({ ...claim, id: `${claim.id}-${round}`, evidence: undefined })),
    );
    child.stdin?.end(JSON.stringify(many.flat()));
    child.stdout?.once("data", () => child.stdout?.destroy());
    const { code, stderr } = await ended(child);
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("knows its version", async () => {
    const { stdout } = await ended(start("--version"));
    expect(stdout).toMatch(/^\d+\.\d+\.\d+/);
  });
});
