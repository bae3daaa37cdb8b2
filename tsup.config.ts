import { defineConfig } from "tsup";

export default defineConfig({
  entry: { index: "src/index.ts", numeric: "src/numeric.ts", fp: "src/fp.ts", cli: "src/cli.ts" },
  format: "esm",
  target: "node20",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  external: ["zod", "io-ts", "fp-ts", /^node:/, /^fp-ts\//],
  // TypeScript 6 deprecates an option that tsup sets for itself.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
