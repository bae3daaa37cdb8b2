import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test, vi } from "vitest";

const readme = readFileSync("README.md", "utf8");

function textOf(fence: string, nth: number): string {
  return [...readme.matchAll(new RegExp(`^\`\`\`${fence}\\n([^]*?)^\`\`\``, "gm"))][nth]?.[1] ?? "";
}

async function run(name: string, code: string): Promise<unknown> {
  const folder = resolve("tests/docs/.generated-readme");
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, name), code);
  return import(/* @vite-ignore */ resolve(folder, name));
}

// The README wraps its lines; a sentence starts on a line of its own.
const unwrapped = (text: string) => text.replaceAll(/\s+/g, " ").trim();

test("the first example of the README prints what the README says", async () => {
  const lines: unknown[] = [];
  vi.spyOn(console, "log").mockImplementation((line) => void lines.push(line));
  await run("first.ts", textOf("ts", 0));
  expect(unwrapped(textOf("text", 0))).toBe(lines.join(" "));
});

test("its tables and its German are what the next lines give", async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const code = `${textOf("ts", 0)}${textOf("ts continued", 0)}export { table, german };`;
  // SAFETY: what was just exported.
  const { table, german } = (await run("table.ts", code)) as { table: string; german: string[] };
  expect(readme).toContain(`\n\n${table}\n\n`);
  expect(readme).toContain(`\n\n${german.at(-1)}\n\n`);
  expect(unwrapped(textOf("text", 1))).toBe(german.slice(0, -1).join(" "));
});
