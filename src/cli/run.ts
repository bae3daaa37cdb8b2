import { readFileSync } from "node:fs";
import { argumentsOf } from "./arguments.ts";
import { check } from "./check.ts";
import { UsageError, type Command, type Streams } from "./command.ts";
import { figures } from "./figures.ts";
import { complain } from "./messages.ts";
import { reconcile } from "./reconcile.ts";

const commands: { readonly [name: string]: Command } = { reconcile, check, figures };

/**
 * Runs the command line.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0, also where sources disagree; 1 for bad input, 2 for wrong usage, and then the standard
 * output stays empty
 */
export async function run(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    streams.stderr.write(`${help()}\n`);
    return 2;
  }
  if (name === "--help" || name === "-h") {
    streams.stdout.write(`${help()}\n`);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    streams.stdout.write(`${version()}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) return wrong(`there is no command "${name}"`, "corroborate --help", streams);
  try {
    const { values, positionals } = argumentsOf(rest, command);
    if (values["help"] === true) {
      streams.stdout.write(`Usage: corroborate ${command.usage}\n\n${command.summary}\n\n${command.help}\n`);
      return 0;
    }
    return await command.run({ values, positionals }, streams);
  } catch (error) {
    if (error instanceof UsageError) return wrong(error.message, `corroborate ${name} --help`, streams);
    complain(
      `${name} failed, which is a mistake of this program: ${error instanceof Error ? error.message : String(error)}`,
      streams,
    );
    return 1;
  }
}

function wrong(message: string, hint: string, streams: Streams): number {
  complain(`${message} (see ${hint})`, streams);
  return 2;
}

function help(): string {
  const lines = Object.values(commands).map(({ usage, summary }) => `  corroborate ${usage}\n      ${summary}`);
  return `Usage: corroborate COMMAND FILE [options]

${lines.join("\n")}
  corroborate --version
  corroborate COMMAND --help

FILE holds a dossier or an array of claims as JSON; "-" is the standard input.
Exit code: 0, also where sources disagree; 1 for bad input; 2 for wrong usage.

Examples:
  corroborate check dossier.json
  corroborate reconcile dossier.json --language de
  corroborate reconcile dossier.json --at 2024-10-25 --json`;
}

function version(): string {
  // The same place from src/cli and from dist/cli.
  const manifest: unknown = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
  return typeof manifest === "object" && manifest !== null && "version" in manifest
    ? String(manifest.version)
    : "unknown";
}
