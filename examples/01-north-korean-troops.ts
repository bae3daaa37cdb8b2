// How many North Korean soldiers were sent to Russia, and how many trained there, as of three days?
import { readFileSync } from "node:fs";
import { Dossier, reconcile, toSentences, type PartialDate } from "corroborate";

const whole = Dossier.parse(JSON.parse(readFileSync("examples/north-korean-troops/dossier.json", "utf8")));

// Two stages and two populations, infantry being part of the soldiers; actors and sources stay as they are.
const stages: string[] = ["dispatched", "inTraining"];
const populations: string[] = ["north-korean-soldiers", "north-korean-infantry"];
const dossier: Dossier = {
  ...whole,
  claims: whole.claims.filter(
    ({ measure }) => stages.includes(measure.stage) && populations.includes(measure.population),
  ),
};

const days: PartialDate[] = ["2024-10-18", "2024-10-25", "2024-12-31"];
for (const at of days) {
  const reconciliation = reconcile(dossier, { at });
  const { answers, tensions, unused } = reconciliation;
  console.log(`${at}: ${answers.length} questions, ${tensions.length} tensions, ${unused.length} claims too late`);
  // One text for each answer, then one for each tension and each number that stands at two stages.
  for (const text of toSentences(reconciliation, dossier, { language: "en" })) console.log(`- ${text}`);
}
