import { readFileSync } from "node:fs";
import { Dossier, reconcile, toSentences, toTable, type ReconcileOptions } from "corroborate";
import { describe, expect, it } from "vitest";

const dossier = Dossier.parse(JSON.parse(readFileSync("examples/north-korean-troops/dossier.json", "utf8")));

const days: readonly (readonly [name: string, options: ReconcileOptions])[] = [
  ["latest", {}],
  ["2024-10-18", { at: "2024-10-18" }],
  ["2024-10-25", { at: "2024-10-25" }],
];

describe.each(["en", "de"] as const)("the North Korean troops in %s", (language) => {
  it.each(days)("as sentences, %s", async (name, options) => {
    const text = toSentences(reconcile(dossier, options), dossier, { language }).join("\n\n");
    await expect(`${text}\n`).toMatchFileSnapshot(`goldens/sentences-${name}.${language}.txt`);
  });

  it("as a table in Markdown", async () => {
    const text = toTable(reconcile(dossier), dossier, { language, format: "markdown" });
    await expect(`${text}\n`).toMatchFileSnapshot(`goldens/table.${language}.md`);
  });

  it("as a table in HTML", async () => {
    const text = toTable(reconcile(dossier), dossier, { language, format: "html" });
    await expect(`${text}\n`).toMatchFileSnapshot(`goldens/table.${language}.html`);
  });
});
