import { styleText } from "node:util";
import { findFigures, readings, type FoundFigure } from "../index.ts";
import { visible } from "../report/visible.ts";
import { languageTags, type LanguageTag } from "../text/languages.ts";
import { fileOf, UsageError, type Arguments, type Command, type Streams } from "./command.ts";
import { jsonOf } from "./json-of.ts";
import { complain } from "./messages.ts";
import { readText } from "./read-input.ts";

/** Finds the figures of a text and says how each one reads. */
export const figures: Command = {
  usage: "figures FILE --language TAG [--json]",
  summary: "find the figures of a text, with what they count and how they read",
  help: `FILE is plain text. Prints a line for each figure: its place, its words, what kind of statement it is, the
interval that the reading "stated" gives it, and what is counted. In a terminal the text comes first, the figures
underlined. A text without figures is no failure.

Options:
  --language TAG  ${languageTags.join(", ")}
  --json          print the found figures as JSON instead, with UTF-16 offsets into the text

Examples:
  corroborate figures article.txt --language de
  curl -s https://example.org/article.txt | corroborate figures - --language en --json | jq '.[].figure'`,
  options: { json: { type: "boolean" }, language: { type: "string" } },
  run: async (given, streams) => {
    const file = fileOf(given);
    const language = languageOf(given);
    const input = await readText(file, streams.stdin);
    if (!input.ok) {
      complain(input.because, streams);
      return 1;
    }
    const found = findFigures(input.value, { language });
    if (given.values["json"] === true) {
      streams.stdout.write(`${jsonOf(found)}\n`);
      return 0;
    }
    const lines = found.length === 0 ? ["no figures"] : rowsOf(found, input.value);
    const marked = isStyled(streams) ? [underlined(input.value, found), ""] : [];
    streams.stdout.write(`${[...marked, ...lines].join("\n")}\n`);
    return 0;
  },
};

function languageOf({ values }: Arguments): LanguageTag {
  const given = values["language"];
  if (typeof given !== "string") throw new UsageError(`--language is missing: one of ${languageTags.join(", ")}`);
  const known = languageTags.find((tag) => tag === given.toLowerCase().split("-")[0]);
  if (known === undefined) throw new UsageError(`--language must be one of ${languageTags.join(", ")}, got ${given}`);
  // SAFETY: a known language with any region behind it is a tag.
  return given as LanguageTag;
}

function rowsOf(found: readonly FoundFigure[], text: string): string[] {
  const place = placesIn(text);
  const rows = found.map((one) => [
    place(one.start),
    visible(one.text),
    one.figure.kind,
    intervalOf(one),
    visibleOr(one.per === undefined ? one.unit : `${one.unit ?? ""}/${one.per}`),
    visibleOr(one.counted),
  ]);
  const table = [["place", "figure", "kind", "interval", "unit", "counted"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}

function visibleOr(text: string | undefined): string {
  return text === undefined ? "-" : visible(text);
}

/** Line and column of an offset, from 1; asked for in rising order. */
function placesIn(text: string): (offset: number) => string {
  const breaks = /\r\n|[\n\r]/g;
  let line = 1;
  let lineStart = 0;
  let next = breaks.exec(text);
  return (offset) => {
    while (next !== null && breaks.lastIndex <= offset) {
      line += 1;
      lineStart = breaks.lastIndex;
      next = breaks.exec(text);
    }
    return `${line}:${offset - lineStart + 1}`;
  };
}

function intervalOf({ figure, unit }: FoundFigure): string {
  const interval = readings.stated(figure, unit === undefined ? undefined : { of: unit });
  if (interval === undefined) return "-";
  if (interval.high === null) return `${interval.low} or more`;
  return interval.low === interval.high ? `${interval.low}` : `${interval.low} to ${interval.high}`;
}

function isStyled({ stdout, env }: Streams): boolean {
  return stdout.isTTY === true && (env["NO_COLOR"] === undefined || env["NO_COLOR"] === "");
}

/** The text with its lines, the figures underlined, and nothing in it that a terminal would obey. */
function underlined(text: string, found: readonly FoundFigure[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of found) {
    parts.push(plain(text.slice(at, start)), marked(text.slice(start, end)));
    at = end;
  }
  return [...parts, plain(text.slice(at))].join("").trimEnd();
}

function plain(text: string): string {
  return linesOf(text).join("\n");
}

function marked(text: string): string {
  return linesOf(text)
    .map((line) => (line === "" ? "" : styleText("underline", line, { validateStream: false })))
    .join("\n");
}

/** Each line made visible, its spaces kept. */
function linesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r]/).map((line) => line.replaceAll("\t", " ").replace(/\P{Zs}(?:.*\P{Zs})?/su, visible));
}
