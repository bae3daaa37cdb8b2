import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, it, vi } from "vitest";
import { blocks } from "./blocks.ts";
import { checked } from "./checked.ts";

const folder = resolve("tests/docs/.generated");
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const examples = blocks().map((block, index) => {
  const name = `${String(index).padStart(3, "0")}-${block.file.replaceAll(/[^a-z0-9]+/gi, "-")}-${block.line}`;
  const result = checked(block.code);
  // On the first line, so that the lines of an example keep their numbers.
  const helpers = `import { $same, $near, $throws, $printed, $part, $start } from "../checks.ts"; `;
  const files = { asWritten: join(folder, `${name}.ts`), run: join(folder, `${name}.run.ts`) };
  writeFileSync(files.asWritten, `${block.code}\nexport {};\n`);
  writeFileSync(files.run, helpers + result.code);
  return { title: `${block.file}:${block.line} (${result.checks} values)`, block, files, ...result };
});

describe("examples in README, docs and doc comments", () => {
  const problems = typeErrors(examples.map((example) => example.files.asWritten));
  const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
  afterAll(() => log.mockRestore());

  it("are found", () => {
    expect(examples.length).toBeGreaterThan(0);
  });

  it.each(examples)("$title", async ({ files, unreadable }) => {
    expect(problems.get(files.asWritten) ?? []).toEqual([]);
    expect(unreadable, "comments that look like a value").toEqual([]);
    await import(/* @vite-ignore */ files.run);
  });
});

describe("reading an example", () => {
  it.each([
    ["f(1); // 12", `$same(f(1), 12); // 12`],
    ["f(1); // => 'a'", `$same(f(1), 'a'); // => 'a'`],
    ["f(1);\n// [1, { a: null }]", `$same(f(1), ([1, ({ a: null })]));\n// [1, { a: null }]`],
    ["f(1); // { low: 1, … }", `$same(f(1), $part({ low: 1 })); // { low: 1, … }`],
    ["f(1); // [1, …]", `$same(f(1), $start([1])); // [1, …]`],
    ["f(1); // ≈ 0.33", `$near(f(1), 0.33, 2); // ≈ 0.33`],
    ["f(1); // throws RangeError", `$throws(() => f(1), "RangeError", undefined); // throws RangeError`],
    ["const a = f(); // -1", `const a = f(); $same(a, -1); // -1`],
    ["if (a.ok) a.value; // true", `if (a.ok) $same(a.value, true); // true`],
    ["f(); // 1\n// Then the other.\ng(); // 2", `$same(f(), 1); // 1\n// Then the other.\n$same(g(), 2); // 2`],
  ])("checks %j", (code, expected) => {
    expect(checked(code).code).toBe(expected);
  });

  it.each(["f(); // what comes next", "f(); // 12 or so", "// 12\nf();", "f(); g(); // both", "f();\n\n// 12"])(
    "takes the comment for prose in %j",
    (code) => {
      expect(checked(code)).toMatchObject({ code, unreadable: [] });
    },
  );

  it("names a comment that starts like a value and is none", () => {
    expect(checked("f(); // { low: 1, and so on }").unreadable).toHaveLength(1);
  });
});

/** The errors of every file, as one TypeScript program. */
function typeErrors(files: readonly string[]): Map<string, string[]> {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(files, { ...options, noUnusedLocals: false, noUnusedParameters: false });
  const errors = new Map<string, string[]>();
  for (const file of files) {
    const source = program.getSourceFile(file)!;
    const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
    const messages = found.map(({ start = 0, messageText }) => {
      const { line } = source.getLineAndCharacterOfPosition(start);
      return `line ${line + 1}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`;
    });
    if (messages.length > 0) errors.set(file, messages);
  }
  return errors;
}
