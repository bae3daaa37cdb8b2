import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/** One case of a reference file; a family states the shape of its input and output. */
export interface ReferenceCase<Input, Output> {
  readonly id: string;
  readonly description?: string;
  readonly input: Input;
  readonly output: Output;
}

/** REFERENCE_CASES names a folder with files of the same names and shapes, but other numbers. */
const folder = resolve(process.env["REFERENCE_CASES"] ?? fileURLToPath(new URL("cases", import.meta.url)));

/** One test for each case of a file; a file that cannot be read, or holds no case, is a failing test. */
export function testFamily<Case extends { readonly id: string }>(file: string, check: (example: Case) => void): void {
  describe(file, () => {
    let cases: readonly Case[] = [];
    let problem: unknown = null;
    try {
      cases = readCases<Case>(resolve(folder, file));
    } catch (error) {
      problem = error;
    }
    it("can be read", () => {
      if (problem !== null) throw problem;
      expect(cases.length).toBeGreaterThan(0);
    });
    for (const example of cases) it(example.id, () => check(example));
  });
}

function readCases<Case extends { readonly id: string }>(path: string): readonly Case[] {
  const parsed: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (typeof parsed !== "object" || parsed === null || !("cases" in parsed) || !Array.isArray(parsed.cases)) {
    throw new Error(`${path} holds no list of cases`);
  }
  // SAFETY: the shape is the one that the file's own note describes; a case that departs from it fails its test.
  const cases = parsed.cases as readonly Case[];
  return cases;
}
