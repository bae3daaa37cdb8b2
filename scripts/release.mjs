// Whether the files that name a version or promise a file agree with package.json.
import { existsSync, readFileSync, readdirSync } from "node:fs";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const { version } = manifest;
const problems = [];
const expect = (holds, problem) => {
  if (!holds) problems.push(problem);
};

expect(readFileSync("CHANGELOG.md", "utf8").includes(`## [${version}]`), `CHANGELOG.md has no section [${version}]`);
expect(
  readFileSync("CITATION.cff", "utf8").includes(`\nversion: ${version}\n`),
  `CITATION.cff does not name ${version}`,
);
for (const file of ["README.md", "LICENSE", ...manifest.files]) expect(existsSync(file), `${file} is missing`);
for (const target of Object.values(manifest.exports).flatMap((entry) => Object.values(entry.types ? entry : {}))) {
  expect(existsSync(target), `package.json exports ${target}, which is missing`);
}
for (const lock of lockFiles()) {
  const text = readFileSync(lock, "utf8");
  expect(!/"resolved": "https?:/.test(text), `${lock} names a registry: delete its "resolved" lines`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;

function lockFiles() {
  const folders = [".", "bench", "docs", ...["tests", "examples"].flatMap((folder) => subfolders(folder))];
  return folders.map((folder) => `${folder}/package-lock.json`).filter((file) => existsSync(file));
}

function subfolders(folder) {
  return readdirSync(folder).map((name) => `${folder}/${name}`);
}
