// The arithmetic, which needs no package at all.
import assert from "node:assert/strict";
import { hull } from "corroborate/numeric";

assert.deepEqual(
  hull([
    { low: 1, high: 2 },
    { low: 4, high: null },
  ]),
  { ok: true, value: { low: 1, high: null } },
);
