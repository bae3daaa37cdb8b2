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
  "announced phones": "tel 1 2 ",
  "lists of labels": "room 1, 2, a 3 and ",
  streets: "1 A A A Road ",
  lines: "\n1.",
  Slavic: "двадцать-тысяч ",
};

// What takes the square of the length would need minutes here, and the runner's own limit is half a minute: no time is
// asserted, and how it grows is measured in bench/text.
describe.each(Object.entries(patterns))("a long and hostile text is read to its end: %s", (_, pattern) => {
  test.each(["de", "en", "ru"] as const)("%s", (language) => {
    const text = pattern.repeat(Math.ceil(200_000 / pattern.length));
    for (const { start, end, text: found } of findFigures(text, { language }))
      expect(text.slice(start, end)).toBe(found);
  });
});

test("a phrase of any length is refused without trying every cut", () => {
  expect(parseFigure("zwei mit je ".repeat(50_000), { language: "de" }).ok).toBe(false);
});
