// With io-ts and fp-ts installed.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isLeft, isRight } from "fp-ts/lib/Either.js";
import { ClaimCodec } from "corroborate/fp";

const { claims } = JSON.parse(readFileSync(new URL("dossier.json", import.meta.url), "utf8"));
assert.ok(isRight(ClaimCodec.decode(claims[0])));
assert.ok(isLeft(ClaimCodec.decode({ ...claims[0], id: "" })));
