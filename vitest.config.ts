import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^corroborate$/, replacement: source("src/index.ts") },
      { find: /^corroborate\/(numeric|fp)$/, replacement: source("src/$1.ts") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: ["tests/package/**", "node_modules/**"],
    testTimeout: 30_000,
  },
});
