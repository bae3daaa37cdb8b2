import { readFile } from "node:fs/promises";
import { jsonFault } from "./json-place.ts";

/** What was read, or why it could not be, in one line. */
export type Input =
  | { readonly ok: true; readonly value: unknown; readonly bytes: number }
  | { readonly ok: false; readonly because: string };

/** Reads JSON from a file, or from the standard input where the file is «-». */
export async function readInput(file: string, stdin: AsyncIterable<Uint8Array | string>): Promise<Input> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await all(stdin) : await readFile(file);
  } catch (error) {
    return { ok: false, because: reasonOf(error) };
  }
  let text: string;
  try {
    // A byte order mark is dropped.
    text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return { ok: false, because: bytes.length > 5e8 ? "is too large to be read at once" : "is no UTF-8 text" };
  }
  if (text.trim() === "") return { ok: false, because: "is empty" };
  try {
    return { ok: true, value: JSON.parse(text), bytes: bytes.length };
  } catch {
    const fault = jsonFault(text);
    return {
      ok: false,
      because:
        fault === undefined
          ? "is no JSON"
          : `is no JSON: line ${fault.line}, column ${fault.column}: expected ${fault.expected}`,
    };
  }
}

async function all(stream: AsyncIterable<Uint8Array | string>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
  return Buffer.concat(chunks);
}

const reasons: { readonly [code: string]: string } = {
  ENOENT: "does not exist",
  EISDIR: "is a directory, not a file",
  EACCES: "may not be read",
  EPERM: "may not be read",
  ENOTDIR: "does not exist",
  ENAMETOOLONG: "has too long a name",
  ERR_FS_FILE_TOO_LARGE: "is too large to be read at once",
};

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return (
    (Object.hasOwn(reasons, code) ? reasons[code] : undefined) ?? `cannot be read${code === "" ? "" : ` (${code})`}`
  );
}
