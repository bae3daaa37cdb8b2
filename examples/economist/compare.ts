// What follows from 124 published estimates, beside the answer that their collector gives himself. Prints compare.txt.
import { readFileSync } from "node:fs";
import { Dossier } from "corroborate";
import { byYear, oneSided, paths } from "./by-claim.ts";
import { byMonth } from "./by-month.ts";
import { byQuarter } from "./by-quarter.ts";

const dossier = Dossier.parse(JSON.parse(readFileSync(new URL("dossier.json", import.meta.url), "utf8")));

const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
  [
    "The first day of each quarter: the Economist's 95 % for its mean | the answer for that day | what all claims leave open",
    byQuarter(dossier),
  ],
  [
    "Months with two located origins: the Economist, first day to last | their range | the policy lognormal",
    byMonth(dossier),
  ],
  [
    "Each claim on its own day, Russia: against 95 % for the mean | against the interval for a single estimate",
    byYear(dossier),
  ],
  ["One-sided claims: against 95 % for the mean | against the interval for a single estimate", oneSided(dossier)],
  ["The pooled path, Russia: against 95 % for the mean | against the interval for a single estimate", paths(dossier)],
];

for (const [title, lines] of sections) console.log(`# ${title}\n${lines.join("\n")}\n`);
