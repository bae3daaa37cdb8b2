import {
  reconcile as reconcileClaims,
  toSentences,
  toTable,
  type Claim,
  type Dossier,
  type ReconcileOptions,
  type Reconciliation,
  type ReportLanguage,
} from "../index.ts";
import { policies } from "../reconcile/policies.ts";
import { fileOf, UsageError, type Arguments, type Command } from "./command.ts";
import { jsonOf } from "./json-of.ts";
import { leftOut, nothingLeft } from "./left-out.ts";
import { complain, complainOf } from "./messages.ts";
import { parseClaims } from "./parse-claims.ts";
import { readJson } from "./read-input.ts";

/** Reconciles the claims of a file and reports the result. */
export const reconcile: Command = {
  usage: "reconcile FILE [options]",
  summary: "find out which numbers can be compared, count origins instead of echoes, and report what follows",
  help: `Prints sentences, then a table in Markdown, then how many claims were not used and why. Disagreement is a result: the exit code is 0.

Options:
  --json                   print the Reconciliation as JSON instead
  --language en|de         the language of the report (en)
  --at DATE                answer for this day (the latest date of each question)
  --known-at DATE          leave out what was not yet published on this day
  --reading stated|rounded how figures become intervals (rounded)
  --policy NAME            ${Object.keys(policies).join(", ")} (range)
  --rank ID,ID             actors for the policy authority, the most trusted first
  --origin-level LEVEL     speaker, institution or top (institution)
  --window-days DAYS       how far apart two numbers of a stock may lie (7)

Examples:
  corroborate reconcile dossier.json
  corroborate reconcile dossier.json --at 2024-10-25 --language de
  corroborate reconcile dossier.json --policy authority --rank un,nis
  corroborate reconcile dossier.json --json | jq '.answers[].status'`,
  options: {
    json: { type: "boolean" },
    language: { type: "string" },
    at: { type: "string" },
    "known-at": { type: "string" },
    reading: { type: "string" },
    policy: { type: "string" },
    rank: { type: "string" },
    "origin-level": { type: "string" },
    "window-days": { type: "string" },
  },
  run: async (given, streams) => {
    const file = fileOf(given);
    const options = optionsOf(given);
    const language = languageOf(given);
    // Before anything is read: a wrong option is wrong whatever the file says.
    reconciled([], options);
    const input = await readJson(file, streams.stdin);
    if (!input.ok) {
      complain(input.because, streams);
      return 1;
    }
    if (input.bytes > longWork && streams.stderr.isTTY === true)
      streams.stderr.write("corroborate: checking and reconciling …\n");
    const parsed = parseClaims(input.value);
    if (!parsed.ok) {
      complainOf(file, parsed.problems, streams);
      return 1;
    }
    const reconciliation = reconciled(parsed.claims, options);
    if (given.values["json"] === true) {
      streams.stdout.write(`${jsonOf(reconciliation)}\n`);
      return 0;
    }
    streams.stdout.write(`${reportOn(reconciliation, parsed.claims, language).join("\n\n")}\n`);
    return 0;
  },
};

function reportOn(reconciliation: Reconciliation, claims: Dossier | readonly Claim[], language: ReportLanguage) {
  const given = "claims" in claims ? claims.claims.length : claims.length;
  const unused = leftOut(reconciliation, given, language);
  // A table of nothing is a bare header.
  const report =
    reconciliation.answers.length === 0
      ? [nothingLeft(given, language)]
      : [
          ...toSentences(reconciliation, claims, { language }),
          toTable(reconciliation, claims, { language, format: "markdown" }),
        ];
  return unused === undefined ? report : [...report, unused];
}

/** From how many bytes on the work takes seconds. */
const longWork = 5_000_000;

function optionsOf({ values }: Arguments): ReconcileOptions {
  const days = text(values["window-days"]);
  if (days !== undefined && !/^\d+(?:\.\d+)?$/.test(days))
    throw new UsageError(`--window-days must be a number of days, 0 or more, got ${days}`);
  const rank = text(values["rank"]);
  const policy = text(values["policy"]);
  if (rank !== undefined && policy !== "authority") throw new UsageError("--rank goes with --policy authority");
  if (rank === undefined && policy === "authority") throw new UsageError("--policy authority needs --rank ID,ID");
  const options = {
    at: text(values["at"]),
    knownAt: text(values["known-at"]),
    reading: text(values["reading"]),
    originLevel: text(values["origin-level"]),
    windowDays: days === undefined ? undefined : Number(days),
    policy,
    rank: rank?.split(",").filter((id) => id !== ""),
  };
  // SAFETY: `reconcile` refuses every value that its options do not allow, and `reconciled` turns that into wrong usage.
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as ReconcileOptions;
}

function languageOf({ values }: Arguments): ReportLanguage {
  const language = text(values["language"]) ?? "en";
  if (language !== "en" && language !== "de") throw new UsageError(`--language must be one of en, de, got ${language}`);
  return language;
}

function text(value: Arguments["values"][string]): string | undefined {
  return typeof value === "string" ? value : undefined;
}

const flags: readonly (readonly [option: string, flag: string])[] = [
  ["at must", "--at must"],
  ["knownAt must", "--known-at must"],
  ["windowDays must", "--window-days must"],
  ["originLevel must", "--origin-level must"],
  ["reading must", "--reading must"],
  ["policy must", "--policy must"],
  ["rank must", "--rank must"],
];

/** A value that an option does not allow is wrong usage; it is named as it was written. */
function reconciled(claims: Parameters<typeof reconcileClaims>[0], options: ReconcileOptions) {
  try {
    return reconcileClaims(claims, options);
  } catch (error) {
    const message = error instanceof RangeError ? error.message : "";
    const flag = flags.find(([option]) => message.startsWith(option));
    if (flag === undefined) throw error;
    throw new UsageError(message.replace(flag[0], flag[1]));
  }
}
