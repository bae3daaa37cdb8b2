import { findFigures } from "../../src/text/find-figures.ts";
import { languages, prose } from "./prose.ts";

// Processor time, not wall time: other work on the machine does not count.
for (const language of languages) {
  for (const density of ["news", "dense"] as const) {
    const text = prose(language, density, 1_500_000);
    const bytes = Buffer.byteLength(text);
    findFigures(text, { language });
    let best = Infinity;
    let figures = 0;
    for (let run = 0; run < 5; run++) {
      const start = process.cpuUsage();
      figures = findFigures(text, { language }).length;
      best = Math.min(best, process.cpuUsage(start).user / 1e6);
    }
    const rate = `${(bytes / 1e6 / best).toFixed(1)} MB/s, ${(text.length / 1e6 / best).toFixed(1)} M characters/s`;
    console.log(`${language} ${density}: ${rate}, a figure in ${Math.round(text.length / figures)} characters`);
  }
}
