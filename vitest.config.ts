import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const inRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^corroborate$/, replacement: inRoot("src/index.ts") },
      { find: /^corroborate\/(numeric|fp)$/, replacement: inRoot("src/$1.ts") },
      { find: /^corroborate\/schemas\/(.+)$/, replacement: inRoot("schemas/$1") },
    ],
  },
  test: {
    include: ["tests/**/*.test.ts"],
    setupFiles: ["tests/setup.ts"],
    exclude: ["tests/package/**", "tests/mutation/**", "**/node_modules/**"],
    testTimeout: 30_000,
    coverage: { include: ["src/**/*.ts"], reporter: ["text"] },
  },
});
