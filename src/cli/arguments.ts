import { parseArgs } from "node:util";
import { UsageError, type Arguments, type Command } from "./command.ts";

/**
 * The options and words of a call, or wrong usage where an option is unknown, lacks its value or is given twice.
 *
 * Not strict, for Node's own messages tell of its ways and not of the command.
 */
export function argumentsOf(argv: readonly string[], command: Command): Arguments {
  const options: Command["options"] = { ...command.options, help: { type: "boolean", short: "h" } };
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const given = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) {
      const known = Object.keys(options).map((each) => `--${each}`);
      throw new UsageError(`there is no option ${rawName}: use ${known.join(", ")}`);
    }
    if (option.type === "boolean" && value !== undefined)
      throw new UsageError(`${rawName} takes no value, got ${value}`);
    if (option.type === "string" && (value === undefined || value === ""))
      throw new UsageError(`${rawName} needs a value`);
    if (option.type === "string" && given.has(name)) throw new UsageError(`${rawName} is given twice: give it once`);
    given.add(name);
  }
  return { values, positionals };
}
