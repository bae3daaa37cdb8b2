// How often the intervals hold the truth when it is known. The same seed prints the same tables.
import { parseArgs } from "node:util";
import { Worker, isMainThread, parentPort } from "node:worker_threads";

const { values } = parseArgs({
  options: { seed: { type: "string", default: "20241018" }, replications: { type: "string", default: "2000" } },
});

if (isMainThread) print(await runAll());
else {
  const { simulate } = await import("./cell.mjs");
  parentPort.on("message", (cell) => parentPort.postMessage(simulate(cell)));
}

/** Two workers take the cells in turn; each cell has random numbers of its own, so it is no matter who takes it. */
async function runAll() {
  const [seed, replications] = [Number(values.seed), Number(values.replications)];
  const cells = [3, 6, 20].flatMap((origins) =>
    [0.15, 0.3, 0.8].map((spread) => ({ seed, origins, spread, replications })),
  );
  const results = new Array(cells.length);
  // The longest first.
  const order = [...cells.keys()].reverse();
  const work = () =>
    new Promise((resolve, reject) => {
      const worker = new Worker(new URL(import.meta.url), { argv: process.argv.slice(2) });
      let current;
      const next = () => {
        current = order.shift();
        if (current === undefined) worker.terminate().then(resolve);
        else worker.postMessage(cells[current]);
      };
      worker.on("message", (result) => {
        results[current] = result;
        next();
      });
      worker.on("error", reject);
      next();
    });
  await Promise.all([work(), work()]);
  return results;
}

function print(results) {
  console.log(`Seed ${values.seed}, ${values.replications} samples a row.\n`);
  table(
    [
      "origins",
      "spread",
      "one page an origin",
      "echoes collapsed",
      "echoes counted",
      "width",
      "width, counted",
      "bias",
      "error",
      "posterior",
      "its coverage",
    ],
    results.map(({ origins, spread, replications, methods, branches }) => [
      origins,
      spread,
      coverage(methods.lognormal),
      coverage(methods.collapsed),
      coverage(methods.counted),
      width(methods.lognormal),
      width(methods.counted),
      bias(methods.lognormal),
      error(methods.lognormal),
      percent(branches.posterior.given / replications),
      branches.posterior.given < 100 ? "" : coverage(branches.posterior),
    ]),
  );
  table(
    ["origins", "spread", "`randomEffects`", "given", "order statistics", "given", "hull", "agreement"],
    results.map(({ origins, spread, replications, methods }) => [
      origins,
      spread,
      coverage(methods.randomEffects),
      percent(methods.randomEffects.given / replications),
      methods.orderStatistics.given < 100 ? "" : coverage(methods.orderStatistics),
      percent(methods.orderStatistics.given / replications),
      coverage(methods.hull),
      coverage(methods.agreement),
    ]),
  );
}

function table(titles, rows) {
  console.log(`| ${titles.join(" | ")} |\n|${"---|".repeat(titles.length)}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
  console.log();
}

function coverage({ covered, given }) {
  return (covered / given).toFixed(3);
}

function percent(share) {
  return `${(100 * share).toFixed(0)} %`;
}

/** The upper end as a multiple of the lower one, in the middle of all samples. */
function width({ widths }) {
  return widths.toSorted((one, other) => one - other)[widths.length >> 1].toFixed(2);
}

function bias({ sum, given }) {
  return (sum / given).toFixed(3);
}

function error({ squares, given }) {
  return Math.sqrt(squares / given).toFixed(3);
}
