import { fileURLToPath } from "node:url";

const here = fileURLToPath(new URL(".", import.meta.url));

export default {
  testRunner: "vitest",
  plugins: [`${here}node_modules/@stryker-mutator/vitest-runner/dist/src/index.js`],
  vitest: { configFile: "tests/mutation/vitest.config.ts", related: false },
  mutate: ["src/model/**/*.ts", "src/reconcile/**/*.ts"],
  // Texts of messages are no behaviour.
  mutator: { excludedMutations: ["StringLiteral"] },
  // What runs while modules load is a table of data; it would need new modules for each mutant.
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ["progress", "json", "html"],
  htmlReporter: { fileName: "reports/mutation.html" },
  jsonReporter: { fileName: "reports/mutation.json" },
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "docs/api", "bench", "tests/package", "tests/mutation/node_modules", "reports", "coverage"],
};
