import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run.ts";

/** A folder that is gone when the tests of a file are. */
export const folder = mkdtempSync(join(tmpdir(), "corroborate-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file to call the program with. */
export function file(content: string | Uint8Array, name = "input"): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Call {
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly env?: { readonly [name: string]: string };
}

/** Calls the program as a shell would, without a process. */
export async function call(argv: readonly string[], { stdin = "", terminal = false, env = {} }: Call = {}) {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({
    isTTY: terminal,
    write: (text: string) => {
      written[name] += text;
    },
  });
  async function* chunks() {
    yield typeof stdin === "string" ? Buffer.from(stdin) : stdin;
  }
  const code = await run(argv, { stdin: chunks(), stdout: output("stdout"), stderr: output("stderr"), env });
  return { code, ...written };
}
