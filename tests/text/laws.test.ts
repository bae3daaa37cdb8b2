import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import { findFigures } from "../../src/text/find-figures.ts";
import { formatFigure } from "../../src/text/format-figure.ts";
import { parseFigure } from "../../src/text/parse-figure.ts";

const languages = ["de", "de-CH", "en", "fr", "es", "uk", "ru"] as const;
const number = fc.oneof(
  fc.integer({ min: 0, max: 100000 }),
  fc.integer({ min: -1000, max: 2_000_000_000 }),
  fc.integer({ min: 1, max: 999 }).map((whole) => whole * 1000000),
  fc.integer({ min: 1, max: 99999 }).map((hundredths) => hundredths / 100),
  fc.integer({ min: 1, max: 99999 }).map((tens) => tens * 10000),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const scale = fc.constantFrom(10, 12, 20, 100, 1000, 10000, 100000, 1000000, 1000000000);
const open = fc.boolean().map((is) => (is ? { open: true } : {}));
const simple: fc.Arbitrary<Exclude<Figure, { kind: "product" }>> = fc.oneof(
  number.map((value) => ({ kind: "exact" as const, value })),
  fc
    .record({ value: number, side: fc.constantFrom("below" as const, "above" as const, undefined) })
    .map(({ value, side }) => ({ kind: "approximate" as const, value, ...(side && { side }) })),
  fc.tuple(number, open).map(([low, more]) => ({ kind: "atLeast" as const, low, ...more })),
  fc.tuple(number, open).map(([high, more]) => ({ kind: "atMost" as const, high, ...more })),
  fc.tuple(number, number, fc.boolean()).map(([a, b, best]) => {
    const [low, high] = a <= b ? [a, b] : [b, a];
    return { kind: "range" as const, low, high, ...(best && { best: low }) };
  }),
  fc
    .tuple(scale, fc.constantFrom(0, 1, 2))
    .map(([unit, size]) =>
      size === 0
        ? { kind: "vague" as const, low: unit }
        : size === 1
          ? { kind: "vague" as const, low: 2 * unit, high: 10 * unit }
          : { kind: "vague" as const, low: 2 * unit },
    ),
  fc.constantFrom(
    { kind: "vague" as const, low: 100, high: 1000 },
    { kind: "some" as const },
    { kind: "unstated" as const },
  ),
);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 5, arbitrary: simple },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("product" as const), count: simple, each: simple }) },
);
const words = fc.constantFrom(
  ..."rund mehr als bis zu 12.000 1,5 Millionen zwanzig und – - Dutzend Hunderte de plus environ une centaine about two hundred forty-five between and 7 . , : / % $ € около тысяч від до 10 сто \u00ad ́ \u202f ’ « » ( ) 1. KN23 T-72 Soldaten men pro Monat a month each je \n İ ١٢ 🔴 ß".split(
    " ",
  ),
);
const prose = fc
  .array(fc.tuple(words, fc.constantFrom(" ", " ", "", "\n", "\u00a0")))
  .map((parts) => parts.flat().join(""));
const anyText = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), prose);

describe.each(languages)("laws of figures in words, %s", (language) => {
  test("what is written reads back as the same figure", () => {
    fc.assert(
      fc.property(figure, fc.constantFrom("newsroom" as const, "digits" as const), (given, style) => {
        const written = formatFigure(given, { language, style });
        if (!written.ok) return;
        const read = parseFigure(written.value, { language });
        expect(read.ok ? { ...read.value, verbatim: undefined } : read, written.value).toEqual({
          ...given,
          verbatim: undefined,
        });
      }),
      { numRuns: 1500 },
    );
  });

  test("offsets cut what is found out of the text, in order and apart", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const found of findFigures(text, { language })) {
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          end = found.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a blank line keeps two texts apart", () => {
    fc.assert(
      fc.property(anyText, anyText, (first, second) => {
        const shift = first.length + 2;
        const apart = [
          ...findFigures(first, { language }),
          ...findFigures(second, { language }).map((found) => ({
            ...found,
            start: found.start + shift,
            end: found.end + shift,
          })),
        ];
        expect(findFigures(`${first}\n\n${second}`, { language })).toEqual(apart);
      }),
      { numRuns: 500 },
    );
  });

  test("any phrase is read or refused, never thrown at", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = parseFigure(text, { language });
        if (!read.ok) expect(read.refusal.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
