// What the whole of it costs: claims by the thousand through `reconcile`, with the policy that computes most.
import { reconcile } from "../../dist/index.js";
import { randomStream } from "../simulation/random.mjs";
import { worded } from "../simulation/press.mjs";
import { milliseconds, millisecondsOnce } from "./milliseconds.mjs";

const claims = claimsAbout(20_000);
// So that the small rows are not the price of compiling.
reconcile(claims.slice(0, 20_000));
console.log(`Node ${process.versions.node}\n`);
console.log("| claims, 5 a question | policy | ms | µs a claim |\n|---|---|---|---|");
const range = [10, 1000, 100_000].map((count) => row(count, "range", count === 100_000 ? 3 : 15)).at(-1);
const lognormal = row(claims.length, "lognormal", 1);
console.log(`\nShare of the arithmetic in the last row: ${Math.round(100 * (1 - range / lognormal))} %.`);

const methods = new Map();
for (const { estimate } of reconcile(claims.slice(0, 10_000), { policy: "lognormal" }).answers) {
  const { method = "refused" } = estimate.parameters ?? {};
  methods.set(method, (methods.get(method) ?? 0) + 1);
}
console.log(
  `The first 2,000 questions by method: ${[...methods].map(([method, count]) => `${method} ${count}`).join(", ")}.`,
);

function row(count, policy, runs) {
  const some = claims.slice(0, count);
  const call = () => [reconcile(some, { policy }).answers.length];
  const ms = runs === 1 ? millisecondsOnce(call) : milliseconds(call, runs).ms;
  console.log(
    `| ${count.toLocaleString("en")} | ${policy} | ${ms.toPrecision(3)} | ${((1000 * ms) / count).toPrecision(3)} |`,
  );
  return ms;
}

/** Totals of losses by district and month: three to five origins a question, the rest of its five claims echoes. */
function claimsAbout(questions) {
  const random = randomStream(3);
  return Array.from({ length: questions }, (_, question) => {
    const truth = Math.exp(random.between(4, 11));
    const origins = 3 + (question % 3);
    const said = Array.from({ length: origins }, () =>
      worded(Math.max(1, truth * Math.exp(0.3 * random.normal())), random),
    );
    const month = `${2000 + Math.floor((question % 120) / 12)}-${String(1 + (question % 12)).padStart(2, "0")}`;
    return Array.from({ length: 5 }, (__, index) => ({
      id: `${question}-${index}`,
      measure: {
        population: `group-${Math.floor(question / 120) % 10}`,
        place: `district-${Math.floor(question / 1200)}`,
        stage: "killed",
        unit: { of: "person" },
        counting: "flow",
      },
      figure: said[index % origins],
      period: { from: `${month}-01`, through: `${month}-28` },
      attribution:
        index < origins
          ? { origin: `origin-${index}`, via: [] }
          : { origin: `origin-${index % origins}`, via: [{ actor: `page-${index}`, how: "relays" }] },
      modality: "reported",
    }));
  }).flat();
}
