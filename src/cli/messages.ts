import { styleText } from "node:util";
import type { Output, Streams } from "./command.ts";
import type { Problem } from "./parse-claims.ts";

// Control codes, halves of characters, bidirectional overrides, line breaks: a message is one line that shows all it holds.
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** Writes one message to the standard error. */
export function complain(message: string, { stderr, env }: Streams): void {
  stderr.write(`${red("corroborate:", stderr, env)} ${oneLine(message)}\n`);
}

/** Writes what is wrong with a file, a line for each problem; what is wrong with all of it stands alone. */
export function complainOf(file: string, problems: readonly Problem[], streams: Streams): void {
  const shown = file === "-" ? "standard input" : file;
  const [first] = problems;
  if (first !== undefined && problems.length === 1 && first.place === "") {
    complain(`${shown}: ${first.message}`, streams);
    return;
  }
  complain(`${shown}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}`, streams);
  const lines = problems.map(({ place, message }) => (place === "" ? message : `${place}: ${message}`));
  streams.stderr.write([...lines.map(oneLine), ""].join("\n"));
}

function oneLine(text: string): string {
  const printable = text.replaceAll(
    unprintable,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
  return printable.length > 1000 ? `${printable.slice(0, 1000)} …` : printable;
}

function red(text: string, { isTTY }: Output, { NO_COLOR }: Streams["env"]): string {
  const colour = isTTY === true && (NO_COLOR === undefined || NO_COLOR === "");
  return colour ? styleText("red", text, { validateStream: false }) : text;
}
