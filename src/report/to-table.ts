import type { Claims } from "../reconcile/lookup.ts";
import type { Reconciliation } from "../reconcile/reconciliation.ts";
import { escapeHtml, escapeMarkdown } from "./escape.ts";
import { phrasesOf } from "./language.ts";
import type { Column, Phrases, ReportLanguage } from "./phrases.ts";
import { readerOf } from "./reader.ts";
import { rowsOf, type Row } from "./rows.ts";

/** How a table is written. */
export interface TableOptions {
  /** English by default. */
  readonly language?: ReportLanguage;
  /** Markdown by default. */
  readonly format?: "markdown" | "html";
}

/**
 * Puts a reconciliation into a table: a row for each origin, then one for each claim that gives no number.
 *
 * Both formats have the same cells, and figures stand as they were worded. Everything that comes from the claims is
 * escaped: no name can become markup, a link or a control code.
 *
 * @param reconciliation what `reconcile` returned
 * @param claims the claims or the dossier it came from
 * @param options `language`: `en` (default) or `de`; `format`: `markdown` (default, a GitHub table) or `html` (a `table` element)
 * @returns the table, without a line break at its end
 * @throws RangeError where the claims are not those that were reconciled
 *
 * @example
 * ```ts
 * import { Claim, reconcile, toTable } from "corroborate";
 *
 * const claim = Claim.parse({
 *   id: "a",
 *   measure: { population: "civilians", stage: "killed", unit: { of: "person" }, counting: "cumulative" },
 *   figure: { kind: "atLeast", low: 12 },
 *   asOf: "2024-05-02",
 *   attribution: { origin: "city council", via: [] },
 *   modality: "reported",
 * });
 * const table = toTable(reconcile([claim]), [claim], { language: "en", format: "markdown" });
 * table.includes("| civilians | killed |  | 2 May 2024 | city council | at least 12 |"); // true
 * ```
 */
export function toTable(reconciliation: Reconciliation, claims: Claims, options: TableOptions = {}): string {
  const { language = "en", format = "markdown" } = options;
  const phrases = phrasesOf(language);
  const rows = rowsOf(reconciliation, readerOf(claims, phrases, reconciliation.unused));
  switch (format) {
    case "markdown":
      return markdown(rows, phrases);
    case "html":
      return html(rows, phrases);
    default:
      throw new RangeError(`format must be one of markdown, html, got ${String(format)}`);
  }
}

function markdown(rows: readonly Row[], { table }: Phrases): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(" | ")} |`;
  const heads = columnsOf(table);
  const rule = `| ${heads.map(([column]) => (column === "echoes" ? "---:" : "---")).join(" | ")} |`;
  return [
    line(heads.map(([, name]) => name)),
    rule,
    ...rows.map((row) => line(heads.map(([column]) => row[column]))),
  ].join("\n");
}

function html(rows: readonly Row[], { table, language }: Phrases): string {
  const heads = columnsOf(table);
  const head = heads.map(([, name]) => `<th scope="col">${escapeHtml(name)}</th>`).join("");
  const body = rows.map(
    (row) => `    <tr>${heads.map(([column]) => `<td>${escapeHtml(row[column])}</td>`).join("")}</tr>`,
  );
  return [
    `<table lang="${language}">`,
    "  <thead>",
    `    <tr>${head}</tr>`,
    "  </thead>",
    "  <tbody>",
    ...body,
    "  </tbody>",
    "</table>",
  ].join("\n");
}

/** The columns with their names; the names are written in their order. */
function columnsOf({ columns }: Phrases["table"]): (readonly [column: Column, name: string])[] {
  // SAFETY: an object typed with exactly the columns as keys.
  return Object.entries(columns) as [Column, string][];
}
