import { readFileSync, readdirSync } from "node:fs";

/** One ```ts block: where it starts, and its text. */
export interface Block {
  readonly file: string;
  /** Line of its first line of code, from 1. */
  readonly line: number;
  readonly code: string;
}

/**
 * Every ```ts block of README.md, docs and the doc comments in src.
 *
 * A block stands on its own. One that starts with ```ts continued goes on from the block before it in the same file.
 */
export function blocks(): Block[] {
  return documents().flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return blocksOf(file, file.endsWith(".ts") ? docCommentsOnly(text) : text);
  });
}

function documents(): string[] {
  const inside = (folder: string, ending: string) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(ending) && !file.startsWith("api/") && !file.includes("node_modules"))
      .map((file) => `${folder}/${file}`)
      .sort();
  const readme = readdirSync(".").filter((file) => file === "README.md");
  return [...readme, ...inside("docs", ".md"), ...inside("src", ".ts")];
}

export function blocksOf(file: string, text: string): Block[] {
  const found: Block[] = [];
  let open: { line: number; indent: string; lines: string[]; before: string } | undefined;
  text.split("\n").forEach((line, index) => {
    const fence = /^(?<indent>\s*)```(?<language>.*)$/.exec(line)?.groups;
    if (open === undefined) {
      if (!/^(?:ts|typescript)\b/.test(fence?.["language"] ?? "")) return;
      const continued = fence?.["language"]?.endsWith(" continued") ? found.at(-1) : undefined;
      open = {
        line: index + 2,
        indent: fence?.["indent"] ?? "",
        lines: [],
        before: continued ? `${continued.code}\n` : "",
      };
    } else if (fence === undefined) {
      open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line);
    } else {
      found.push({ file, line: open.line, code: open.before + open.lines.join("\n") });
      open = undefined;
    }
  });
  return found;
}

/** The text with all but its doc comments made blank, line by line, so that lines keep their numbers. */
function docCommentsOnly(text: string): string {
  let inside = false;
  return text
    .split("\n")
    .map((line) => {
      if (/^\s*\/\*\*/.test(line)) inside = true;
      const shown = inside ? line.replace(/^\s*\* ?/, "") : "";
      if (line.includes("*/")) inside = false;
      return shown;
    })
    .join("\n");
}
