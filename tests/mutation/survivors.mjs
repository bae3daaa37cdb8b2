// Which surviving mutants nobody has explained: `node tests/mutation/survivors.mjs` reads the last report again.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const noticed = new Set(["Killed", "Timeout"]);
const missed = new Set(["Survived", "NoCoverage"]);

/** Prints the score, and each mutant that neither a test notices nor `explained.json` says why none can. */
export function printSurvivors(reportFile, explainedFile) {
  const { files } = JSON.parse(readFileSync(reportFile, "utf8"));
  const explained = new Set(JSON.parse(readFileSync(explainedFile, "utf8")).map(keyOf));
  const mutants = Object.entries(files).flatMap(([file, { source, mutants: ofFile }]) =>
    ofFile.map((mutant) => ({ ...mutant, file, ...placeOf(source, mutant.location) })),
  );
  const survivors = mutants.filter(({ status }) => missed.has(status));
  const unexplained = survivors.filter((mutant) => !explained.has(keyOf(mutant)));
  for (const { file, location, line, code, replacement } of unexplained) {
    console.log(
      `${file}:${location.start.line}\n${JSON.stringify({ file, line, code, replacement, why: "" }, null, 2)}`,
    );
  }
  const killed = mutants.filter(({ status }) => noticed.has(status)).length;
  const explainedCount = survivors.length - unexplained.length;
  console.log(
    `${killed + survivors.length} mutants: ${killed} noticed, ${explainedCount} explained, ${unexplained.length} neither`,
  );
}

/** What tells a mutant apart whatever line it moves to. */
function keyOf({ file, line, code, replacement }) {
  return JSON.stringify([file, line, code, replacement].map((text) => text.replace(/\s+/gu, " ").trim()));
}

/** The code that was changed, and the line on which it starts. */
function placeOf(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const cut = [...lines.slice(0, -1), lines.at(-1).slice(0, end.column - 1)];
  return { line: lines[0].trim(), code: [cut[0].slice(start.column - 1), ...cut.slice(1)].join("\n") };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const inRoot = (path) => fileURLToPath(new URL(path, import.meta.url));
  printSurvivors(inRoot("../../reports/mutation.json"), inRoot("explained.json"));
}
