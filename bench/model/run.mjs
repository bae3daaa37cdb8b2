// What it costs to check one claim, against a check written by hand. Ratios travel between machines, nanoseconds do not.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { Claim, parseClaim } from "../../dist/index.js";
import { ClaimCodec } from "./io-ts-claim.mjs";
import { text } from "./claim.mjs";
import { isClaim } from "./hand-written-check.mjs";

const rounds = 151;
const texts = Array.from({ length: 256 }, (_, index) => text.replace("nis-2", `nis-${index % 10}`));
const claims = texts.map((one) => JSON.parse(one));

const schema = JSON.parse(readFileSync(new URL("../../schemas/claim.json", import.meta.url), "utf8"));
const validate = new Ajv2020({ strictRequired: false }).compile(schema);

const contenders = {
  "hand-written check": isClaim,
  parseClaim,
  "Claim.parse": (claim) => Claim.parse(claim),
  "ajv, compiled": validate,
  "io-ts, written by hand": (claim) => ClaimCodec.decode(claim)._tag === "Right",
  "JSON.parse": (_, index) => JSON.parse(texts[index]),
};

for (const [name, check] of Object.entries(contenders)) {
  if (!claims.every(check)) throw new Error(`${name} refuses a good claim`);
}

const times = new Map(Object.keys(contenders).map((name) => [name, []]));
// Turn about, so that a slow moment of the machine hits all of them.
for (let round = 0; round < rounds; round += 1) {
  for (const [name, check] of Object.entries(contenders)) times.get(name).push(nanoseconds(check));
}

const base = fastTenth(times.get("hand-written check"));
console.log(`${text.length} bytes, Node ${process.versions.node}, the tenth percentile of ${rounds} rounds of 6 ms\n`);
console.log("| | ratio | ns |\n|---|---|---|");
for (const [name, measured] of times) {
  const time = fastTenth(measured);
  console.log(`| ${name} | ${(time / base).toFixed(1)} | ${time.toFixed(0)} |`);
}

/** Per claim: the time of this process on the processor, so that other processes matter less. */
function nanoseconds(check) {
  let passed = 0;
  let checked = 0;
  const end = performance.now() + 6;
  const start = process.cpuUsage();
  while (performance.now() < end) {
    for (let index = 0; index < claims.length; index += 1) if (check(claims[index], index)) passed += 1;
    checked += claims.length;
  }
  const { user, system } = process.cpuUsage(start);
  if (passed !== checked) throw new Error("a claim was refused");
  return ((user + system) * 1000) / checked;
}

function fastTenth(values) {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 10)];
}
