import type { ParseArgsConfig } from "node:util";

/** Where a command reads and writes; the streams of the process fit. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: { readonly [name: string]: string | undefined };
}

export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean | undefined;
}

/** The options and words of one call. */
export interface Arguments {
  readonly values: { readonly [option: string]: string | boolean | (string | boolean)[] | undefined };
  readonly positionals: readonly string[];
}

/** One command as data: how it is called, what it is for, and what it does. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  readonly help: string;
  readonly options: NonNullable<ParseArgsConfig["options"]>;
  /** Returns the exit code: 0, 1 for bad input, 2 for wrong usage. */
  readonly run: (given: Arguments, streams: Streams) => Promise<number>;
}

/** A call that makes no sense, with what to do instead. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The one word without a flag that a command takes: a file. */
export function fileOf({ positionals }: Arguments): string {
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('a FILE is missing: name one, or "-" for the standard input');
  if (more.length > 0) throw new UsageError(`one FILE at a time, got ${positionals.length}`);
  return file;
}
