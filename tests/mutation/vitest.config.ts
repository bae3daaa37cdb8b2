import { mergeConfig } from "vitest/config";
import base from "../../vitest.config.ts";

// The tests of behaviour only: those of the layers, the docs and the schemas read files that Stryker has rewritten.
export default mergeConfig(base, {
  root: new URL("../..", import.meta.url).pathname,
  test: { exclude: ["tests/docs/**", "tests/layering.test.ts", "tests/schemas.test.ts"] },
});
