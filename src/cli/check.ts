import { fileOf, type Command } from "./command.ts";
import { complain, complainOf } from "./messages.ts";
import { parseClaims } from "./parse-claims.ts";
import { readJson } from "./read-input.ts";

/** Says what is wrong with a file, or that nothing is. */
export const check: Command = {
  usage: "check FILE",
  summary: "validate a dossier or an array of claims, and name each problem with its place",
  help: `Exit code 0 where nothing is wrong, 1 where something is.

Examples:
  corroborate check dossier.json
  curl -s https://example.org/claims.json | corroborate check -`,
  options: {},
  run: async (given, streams) => {
    const file = fileOf(given);
    const input = await readJson(file, streams.stdin);
    if (!input.ok) {
      complain(input.because, streams);
      return 1;
    }
    const parsed = parseClaims(input.value);
    if (!parsed.ok) {
      complainOf(file, parsed.problems, streams);
      return 1;
    }
    const count = "claims" in parsed.claims ? parsed.claims.claims.length : parsed.claims.length;
    streams.stdout.write(`valid: ${count} ${count === 1 ? "claim" : "claims"}\n`);
    return 0;
  },
};
