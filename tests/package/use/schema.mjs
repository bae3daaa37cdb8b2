import assert from "node:assert/strict";
import claim from "corroborate/schemas/claim.json" with { type: "json" };

assert.equal(claim.$id, "urn:corroborate:schema:claim");
assert.equal(claim.type, "object");
