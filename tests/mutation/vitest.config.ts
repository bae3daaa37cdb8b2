import { defineConfig } from "vitest/config";
import base from "../../vitest.config.ts";

// The tests of the rules only, which name what they expect; the laws run for seconds and would run for every mutant.
// One process that keeps its modules takes a second for a mutant, where a new one takes eight.
export default defineConfig({
  ...base,
  root: new URL("../..", import.meta.url).pathname,
  test: {
    ...base.test,
    include: ["tests/model/*.test.ts", "tests/reconcile/*.test.ts", "tests/shorthand.test.ts"],
    exclude: ["tests/reconcile/laws.test.ts"],
    isolate: false,
    maxWorkers: 1,
  },
});
