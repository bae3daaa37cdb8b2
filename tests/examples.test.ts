import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { format } from "node:util";
import { afterEach, expect, it, vi } from "vitest";

const folder = resolve("examples");
const examples = readdirSync(folder).filter((file) => /^\d\d-.+\.ts$/.test(file));

afterEach(() => vi.restoreAllMocks());

it.each(examples)("examples/%s prints what stands beside it", async (file) => {
  const lines: string[] = [];
  vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => void lines.push(format(...values)));
  await import(/* @vite-ignore */ resolve(folder, file));
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(resolve(folder, file.replace(/\.ts$/, ".txt")));
});
