// The main entry, with zod and nothing else installed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { Claim, Dossier, findFigures, parseClaim, reconcile } from "corroborate";

await assert.rejects(import("io-ts"));
await assert.rejects(import("fp-ts/lib/Either.js"));

const dossier = JSON.parse(readFileSync(new URL("dossier.json", import.meta.url), "utf8"));
const [first, second] = Dossier.parse(dossier).claims;
assert.deepEqual(Claim.parse(first), first);
assert.deepEqual(parseClaim(structuredClone(second)), second);
assert.equal(Claim.safeParse({ ...first, extra: true }).success, false);

const { answers } = reconcile(dossier);
assert.equal(answers.length, 1);
assert.equal(answers[0].origins.length, 2);

// The Cyrillic lexicons are stored in other letters than they are written in.
for (const [language, text] of [
  ["uk", "Понад п’ять тисяч військових"],
  ["ru", "Более пяти тысяч военных"],
]) {
  const [found] = findFigures(text, { language });
  assert.equal(found.figure.low, 5000);
  assert.equal(found.unit, "persons");
}
