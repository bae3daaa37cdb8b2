// Turns the Economist's table of estimates into a dossier: one claim a line, named after its line in the file.
import { Dossier, type Figure, type Source } from "corroborate";
import { parse } from "csv-parse/sync";
import { pageAt } from "./pages.ts";
import { actors, speakers } from "./speakers.ts";

type Row = Record<
  "date" | "estimate_low" | "estimate_high" | "estimate" | "type" | "source" | "source_url" | "country",
  string
>;

const flag = "ignore for chart, data from warring parties";
const invasion = "2022-02-24";
const stages: { readonly [type: string]: string } = { deaths: "killed", casualties: "casualties" };
const populations = ["russia", "ukraine"].map((side) => ({
  id: `${side}-forces`,
  name: side === "russia" ? "Russian soldiers" : "Ukrainian soldiers",
  party: { conflict: "russo-ukrainian-war", side },
}));

/** The dossier of a table in the form of estimates.csv; throws where a cell is not what the table's columns promise. */
export function toDossier(csv: string): Dossier {
  const rows = parse<Row & { [flag]: string }>(csv, { columns: true, bom: true });
  const sources = new Map<string, Source>();
  const claims = rows.map((row, index) => {
    const line = `line-${String(index + 2).padStart(3, "0")}`;
    const printed = row.source.trim();
    const speaker = speakers[printed];
    if (speaker === undefined) throw new Error(`${line}: speakers.ts does not know «${printed}»`);
    const { origin, jointly, via } = speaker;
    const { url, remark } = addressIn(row.source_url);
    if (url !== undefined && !sources.has(url)) {
      // SAFETY: Dossier.parse below checks every id.
      sources.set(url, { id: `page-${String(sources.size + 1).padStart(2, "0")}`, ...pageAt(url) } as Source);
    }
    const page = url === undefined ? { actor: "economist" } : { source: sources.get(url)?.id };
    const notes = [
      row[flag] === "yes" ? "flagged in the table as from a warring party" : undefined,
      remark,
      ...(notesOn[line] ?? []),
    ].filter((note) => note !== undefined);
    return {
      id: line,
      measure: {
        population: `${row.country}-forces`,
        stage: stages[row.type],
        unit: { of: "person" },
        counting: "cumulative",
      },
      figure: figureOf(row),
      asOf: dayOf(row.date),
      period: { from: invasion },
      attribution: {
        origin,
        ...(jointly && { jointly }),
        via: [via === undefined ? page : { actor: via, ...page, how: "relays" }],
      },
      modality: "reported",
      ...(notes.length > 0 && { note: notes.join("; ") }),
    };
  });
  return Dossier.parse({ actors, populations, sources: [...sources.values()], claims });
}

/** What a reader of a single line could not know, seen from the other lines or from the page's own address. */
const notesOn: { readonly [line: string]: readonly string[] } = {
  "line-002": ["the address of its page names 6 February 2024"],
  "line-102": ["the address of its page names 24 March 2022, a month before the date given"],
  "line-103": ["the address of its page names 24 March 2022, a month before the date given"],
};

/** 1/12/2025 and 01/12/2025: the day comes first. */
function dayOf(printed: string): string {
  const [, day = "", month = "", year] = /^(\d\d?)\/(\d\d?)\/(\d{4})$/.exec(printed) ?? [];
  if (year === undefined) throw new Error(`no date in the form d/m/yyyy: ${printed}`);
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** One cell is a number, two are a range, and a range with one end is a bound. Its words are its cells. */
function figureOf({ estimate_low, estimate_high, estimate }: Row): Figure {
  const [low, high, best] = [estimate_low, estimate_high, estimate].map(numberIn);
  const verbatim = [estimate_low, estimate_high, estimate].filter((cell) => cell !== "").join(" | ");
  if (low !== undefined && high !== undefined)
    return { kind: "range", low, high, ...(best !== undefined && { best }), verbatim };
  if (best !== undefined && low === undefined && high === undefined) return { kind: "exact", value: best, verbatim };
  if (low !== undefined && best === undefined) return { kind: "atLeast", low, verbatim };
  if (high !== undefined && best === undefined) return { kind: "atMost", high, verbatim };
  throw new Error(`no figure in these cells: ${verbatim}`);
}

/** 700000 and 700,000; an empty cell is no number. */
function numberIn(cell: string): number | undefined {
  if (cell === "") return undefined;
  if (!/^\d{1,3}(,\d{3})+$|^\d+$/.test(cell)) throw new Error(`not a number: ${cell}`);
  return Number(cell.replaceAll(",", ""));
}

/** The address, and what the cell says besides, or instead, in brackets. */
function addressIn(cell: string): { readonly url?: string; readonly remark?: string } {
  const [, url, remark] = /^(https?:\S+)?\s*(?:\((.+)\))?$/s.exec(cell) ?? [];
  if (url === undefined && remark === undefined) throw new Error(`neither an address nor a remark: ${cell}`);
  return { ...(url !== undefined && { url }), ...(remark !== undefined && { remark: `the table says: ${remark}` }) };
}
