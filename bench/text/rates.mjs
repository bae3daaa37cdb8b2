// How fast figures are found, in a process of its own: the other readers would fill the heap.
import { findFigures } from "../../dist/index.js";
import { languages, prose } from "./prose.mjs";

// Processor time, not wall time: other work on the machine counts less.
const rates = [];
for (const language of languages) {
  for (const density of ["news", "dense"]) {
    const text = prose(language, density, 1_500_000);
    let best = Infinity;
    let figures = 0;
    for (let run = 0; run < 20; run++) {
      const start = process.cpuUsage();
      figures = findFigures(text, { language }).length;
      best = Math.min(best, process.cpuUsage(start).user / 1e6);
    }
    const rate = `${(Buffer.byteLength(text) / 1e6 / best).toFixed(1)} MB/s`;
    rates.push({ language, density, "characters for each figure": Math.round(text.length / figures), rate });
  }
}
console.table(rates);
