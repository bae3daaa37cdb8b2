import { describe, expect, test } from "vitest";
import { findFigures } from "../../src/text/find-figures.ts";
import { parseFigure } from "../../src/text/parse-figure.ts";

const patterns: Record<string, string> = {
  versions: "1.1.1.",
  "single digits": "1 1 1 ",
  groups: "111 111 ",
  "closed number words": "zwanzigtausend",
  "number words": "zwanzigtausend ",
  "open number words": "two hundred and ",
  modifiers: "mehr als ",
  "nested brackets": "((((",
  hyphens: "1-1-",
  ranges: "1–2–3 bis ",
  joiners: "und ",
  apostrophes: "1'1'",
  "soft hyphens": "zwan\u00adzig",
  marks: "u\u0308",
  scales: "tausende von ",
  openings: "zwischen 3 und ",
  addresses: "www.a.b",
  phones: "0 1 2-3/",
  lines: "\n1.",
  Slavic: "двадцать-тысяч ",
};

describe.each(Object.entries(patterns))("time grows with the text, not faster: %s", (_, pattern) => {
  test.each(["de", "en", "ru"] as const)("%s", (language) => {
    const time = (size: number) => {
      const text = pattern.repeat(Math.ceil(size / pattern.length));
      let best = Infinity;
      for (let run = 0; run < 3; run++) {
        const start = performance.now();
        findFigures(text, { language });
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    time(10_000);
    const [small, large] = [time(10_000), time(80_000)];
    // Eight times the text; sixteen times the time leaves room for a busy machine and far less than a square would take.
    expect(large).toBeLessThan(Math.max(small * 24, 400));
  });
});

test("a phrase of any length is refused without trying every cut", () => {
  const start = performance.now();
  parseFigure("zwei mit je ".repeat(5_000), { language: "de" });
  expect(performance.now() - start).toBeLessThan(3000);
});
