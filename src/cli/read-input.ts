import { readFile } from "node:fs/promises";
import { jsonFault } from "./json-place.ts";

/** What was read, or why it could not be, in one line that names the file. */
export type Input<T> =
  | { readonly ok: true; readonly value: T; readonly bytes: number }
  | { readonly ok: false; readonly because: string };

/** Reads JSON from a file, or from the standard input where the file is «-». */
export async function readJson(file: string, stdin: Stdin): Promise<Input<unknown>> {
  const text = await readText(file, stdin);
  if (!text.ok) return text;
  try {
    return { ...text, value: JSON.parse(text.value) };
  } catch {
    const fault = jsonFault(text.value);
    const where = fault === undefined ? "" : `: line ${fault.line}, column ${fault.column}: ${fault.why}`;
    return refused(file, `is no JSON${where}`);
  }
}

/** Reads a text of UTF-8 in the same way; a byte order mark is dropped. */
export async function readText(file: string, stdin: Stdin): Promise<Input<string>> {
  let bytes: Uint8Array;
  try {
    bytes = file === "-" ? await all(stdin) : await readFile(file);
  } catch (error) {
    return refused(file, reasonOf(error));
  }
  try {
    const value = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return value.trim() === "" ? refused(file, "is empty") : { ok: true, value, bytes: bytes.length };
  } catch {
    return refused(file, bytes.length > 5e8 ? "is too large to be read at once" : "is no UTF-8 text");
  }
}

type Stdin = AsyncIterable<Uint8Array | string>;

function refused(file: string, why: string): { readonly ok: false; readonly because: string } {
  return { ok: false, because: `${file === "-" ? "standard input" : file} ${why}` };
}

async function all(stream: Stdin): Promise<Uint8Array> {
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
