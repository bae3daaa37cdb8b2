import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test, vi } from "vitest";

test("the first example of the README prints what the README says", async () => {
  const [, code = "", printed = ""] =
    /```ts\n([\s\S]*?)```\s*```text\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
  const folder = resolve("tests/docs/.generated-readme");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, "first.ts"), code);
  const lines: unknown[] = [];
  vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  await import(/* @vite-ignore */ resolve(folder, "first.ts"));
  // The README wraps its lines; a sentence starts on a line of its own.
  expect(printed.replaceAll(/\s+/g, " ").trim()).toBe(lines.join(" "));
});
