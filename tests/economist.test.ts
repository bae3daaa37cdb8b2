import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { format } from "node:util";
import { Dossier } from "corroborate";
import { afterEach, describe, expect, it, vi } from "vitest";
import { toDossier } from "../examples/economist/to-dossier.ts";

const folder = resolve("examples/economist");
const table = readFileSync(resolve(folder, "estimates.csv"), "utf8");

afterEach(() => vi.restoreAllMocks());

describe("examples/economist", () => {
  it("dossier.json is what the table gives, one claim a line", async () => {
    const dossier = toDossier(table);
    await expect(`${JSON.stringify(dossier, undefined, 2)}\n`).toMatchFileSnapshot(resolve(folder, "dossier.json"));
    expect(Dossier.parse(dossier)).toEqual(dossier);
    expect(dossier.claims).toHaveLength(table.trimEnd().split("\n").length - 1);
  });

  it("compare.ts prints what stands beside it", async () => {
    const lines: string[] = [];
    vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => void lines.push(format(...values)));
    await import(/* @vite-ignore */ resolve(folder, "compare.ts"));
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(resolve(folder, "compare.txt"));
  });
});
