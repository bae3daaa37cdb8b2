// The arithmetic beside its peers, in one run: R's metafor and survival, scikit-learn, and an npm package. Whoever is not
// installed is left out, and the table says so. Times are those of each process on the processor, the median of its runs.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import intersectingRanges from "intersecting-ranges";
import {
  fitLogNormal,
  heterogeneity,
  isotonicRegression,
  logNormalInterval,
  logNormalPosterior,
  maximumAgreement,
  meanInterval,
  randomEffects,
} from "../../dist/numeric.js";
import { randomStream } from "../simulation/random.mjs";
import { milliseconds } from "./milliseconds.mjs";

const samples = makeSamples();
const folder = mkdtempSync(join(tmpdir(), "corroborate-bench-"));
for (const [name, numbers] of Object.entries(samples)) writeFileSync(join(folder, `${name}.f64`), numbers);
const own = ownTimes();
const peers = { ...timesOf("Rscript", "peers.R"), ...timesOf("/usr/bin/python3", "peers.py"), ...npmTimes() };
rmSync(folder, { recursive: true });

console.log(`Node ${process.versions.node}\n`);
console.log("| task | corroborate, ms | peer | peer, ms | ratio | results differ by |\n|---|---|---|---|---|---|");
row("REML, 10 estimates", own.reml10, "metafor::rma", peers.reml10);
row("REML, 1,000 estimates", own.reml1000, "metafor::rma", peers.reml1000);
row("log-normal fit, 100,000 cells", own.fit, "survival::survreg", peers.fit);
row("isotonic, 1,000,000 places", own.isotonic, "scikit-learn IsotonicRegression().fit_transform", peers.isotonic);
row("isotonic, 1,000,000 places", own.isotonic, "scikit-learn isotonic_regression (no places)", peers.isotonicBare);
row("isotonic, 100,000 places", own.isotonicTenth, "stats::isoreg", peers.isoreg);
row("isotonic, 50,000 places, rising", own.isotonicRising, "stats::isoreg", peers.isoregRising);
row("most agreement, 100,000 intervals", own.agreement, "intersecting-ranges", peers.agreement);
console.log("\n| without a peer | ms |\n|---|---|");
for (const [name, { ms }] of Object.entries(own.alone)) console.log(`| ${name} | ${ms.toPrecision(3)} |`);
compareAgreement();

/** Columns of numbers, the same in every run. */
function makeSamples() {
  const random = randomStream(1);
  const column = (length, value) => Float64Array.from({ length }, (_, index) => value(index));
  const places = column(1e6, (index) => Math.log(1 + index / 1e5) + random.normal());
  const middles = column(1e5, () => 8 + 0.5 * random.normal());
  return {
    estimate10: column(10, () => 8 + 0.8 * random.normal()),
    variance10: column(10, () => random.between(0.01, 0.2)),
    estimate1000: column(1000, () => 8 + 0.4 * random.normal()),
    variance1000: column(1000, () => random.between(0.01, 0.2)),
    low: middles.map((middle) => Math.exp(middle - random.between(0.02, 0.2))),
    high: middles.map((middle) => Math.exp(middle + random.between(0.02, 0.2))),
    value: places,
    tenth: places.slice(0, 1e5),
    rising: column(5e4, (index) => index),
  };
}

function ownTimes() {
  const estimated = (count) =>
    Array.from(samples[`estimate${count}`], (estimate, index) => ({
      estimate,
      variance: samples[`variance${count}`][index],
    }));
  const reml = (estimates) => () => {
    const pooled = randomEffects(estimates, { method: "restrictedMaximumLikelihood" }).value;
    return [
      pooled.estimate,
      pooled.tauSquared,
      meanInterval(pooled, { method: "wald" }).low,
      heterogeneity(estimates).value.q,
    ];
  };
  const cells = Array.from(samples.low, (low, index) => ({ low, high: samples.high[index] }));
  const observed = (values) => Array.from(values, (value, at) => ({ at, value }));
  const whole = observed(samples.value);
  const tenth = observed(samples.tenth);
  const rising = observed(samples.rising);
  const fit = (some) => () => {
    const { theta, sigma } = fitLogNormal(some).value;
    return [theta, sigma];
  };
  const isotonic = (some) => () => {
    const { fitted } = isotonicRegression(some);
    return [fitted[0], fitted[some.length >> 1], fitted[some.length - 1]];
  };
  const twenty = cells.slice(0, 20);
  const common = [
    { low: 1000, high: 1200 },
    { low: 1100, high: 1300 },
    { low: 900, high: 1150 },
  ];
  return {
    reml10: milliseconds(reml(estimated(10)), 101),
    reml1000: milliseconds(reml(estimated(1000)), 51),
    fit: milliseconds(fit(cells), 9),
    isotonic: milliseconds(isotonic(whole), 9),
    isotonicTenth: milliseconds(isotonic(tenth), 9),
    isotonicRising: milliseconds(isotonic(rising), 9),
    agreement: milliseconds(() => [maximumAgreement(cells).value.weight], 9),
    alone: {
      "isotonic, 125,000 places": milliseconds(isotonic(whole.slice(0, 125_000)), 15),
      "isotonic, 250,000 places": milliseconds(isotonic(whole.slice(0, 250_000)), 15),
      "isotonic, 500,000 places": milliseconds(isotonic(whole.slice(0, 500_000)), 9),
      "isotonic, 1,000,000 places": milliseconds(isotonic(whole), 9),
      "log-normal fit, 20 cells": milliseconds(fit(twenty), 101),
      "log-normal profile interval, 20 cells": milliseconds(() => [logNormalInterval(twenty).value.low], 101),
      "log-normal profile interval, 100,000 cells": milliseconds(() => [logNormalInterval(cells).value.low], 3),
      "posterior, 3 cells with a common region": milliseconds(() => [logNormalPosterior(common).value.low], 15),
      "posterior, 20 cells": milliseconds(() => [logNormalPosterior(twenty).value.low], 5),
    },
  };
}

/** Runs a peer's script on the columns; without the peer there is nothing to report. */
function timesOf(command, script) {
  try {
    const output = execFileSync(command, [fileURLToPath(new URL(script, import.meta.url)), folder], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return Object.fromEntries(
      output
        .trim()
        .split("\n")
        .filter((line) => line.includes("\t"))
        .map((line) => {
          const [name, ms, ...results] = line.split("\t");
          return [name, { ms: Number(ms), results: results.map(Number) }];
        }),
    );
  } catch {
    return {};
  }
}

function npmTimes() {
  const ranges = Array.from(samples.low, (low, index) => [low, samples.high[index]]);
  const agreement = milliseconds(() => {
    const [[low, high]] = intersectingRanges(ranges);
    return [ranges.reduce((count, range) => count + (range[0] <= low && range[1] >= high ? 1 : 0), 0)];
  }, 5);
  return { agreement };
}

function row(task, mine, name, peer) {
  if (peer === undefined) return console.log(`| ${task} | ${mine.ms.toPrecision(3)} | ${name} | not installed | | |`);
  const apart = Math.max(
    ...peer.results.map((result, index) => Math.abs(mine.results[index] - result) / (Math.abs(result) || 1)),
  );
  console.log(
    `| ${task} | ${mine.ms.toPrecision(3)} | ${name} | ${peer.ms.toPrecision(3)} | ${(peer.ms / mine.ms).toPrecision(2)} | ${apart === 0 ? "0" : apart.toExponential(0)} |`,
  );
}

/** Small sets of intervals with whole ends, each against counting at every half number. */
function compareAgreement() {
  const random = randomStream(2);
  const sets = 20_000;
  const wrong = [0, 0, 0];
  for (let set = 0; set < sets; set += 1) {
    const ranges = Array.from({ length: 2 + Math.floor(random.between(0, 5)) }, () => {
      const low = Math.floor(random.between(0, 10));
      return [low, low + 1 + Math.floor(random.between(0, 4))];
    });
    const { regions } = maximumAgreement(ranges.map(([low, high]) => ({ low, high }))).value;
    const theirs = JSON.stringify(intersectingRanges(ranges, { omitEmpty: false }));
    if (JSON.stringify(regions.map(({ low, high }) => [low, high])) !== counted(ranges, true)) wrong[0] += 1;
    if (theirs !== counted(ranges, true)) wrong[1] += 1;
    if (theirs !== counted(ranges, false)) wrong[2] += 1;
  }
  const share = (count) => `${count} (${((100 * count) / sets).toFixed(0)} %)`;
  console.log(`\nOf ${sets} small sets of intervals with whole ends, these differ from a count at every half number:`);
  console.log(`- corroborate, ends inside: ${share(wrong[0])}`);
  console.log(
    `- intersecting-ranges, ends inside: ${share(wrong[1])}; ends outside, as it means them: ${share(wrong[2])}`,
  );
  for (const ranges of [
    [
      [1, 2],
      [2, 3],
    ],
    [
      [10, 10],
      [10, 10],
      [5, 15],
    ],
    [
      [1, 5],
      [5, 9],
      [5, 5],
    ],
    [
      [1, 3],
      [1, 4],
      [3, 4],
    ],
  ]) {
    const theirs = JSON.stringify(intersectingRanges(ranges, { omitEmpty: false }));
    console.log(`- ${JSON.stringify(ranges)}: intersecting-ranges ${theirs}, counted ${counted(ranges, true)}`);
  }
}

/** The regions of greatest coverage: with their ends inside, or with the ends of all intervals outside. */
function counted(ranges, closed) {
  const inside = (half, [low, high]) =>
    closed ? 2 * low <= half && half <= 2 * high : 2 * low < half && half < 2 * high;
  const coverage = Array.from({ length: 41 }, (_, half) => ranges.filter((range) => inside(half, range)).length);
  const most = Math.max(...coverage);
  const reach = closed ? 0 : 0.5;
  const regions = [];
  coverage.forEach((count, half) => {
    if (count !== most) return;
    if (coverage[half - 1] === most) regions.at(-1)[1] = half / 2 + reach;
    else regions.push([half / 2 - reach, half / 2 + reach]);
  });
  return JSON.stringify(regions);
}
