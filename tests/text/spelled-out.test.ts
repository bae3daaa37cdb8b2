import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { parseFigure } from "../../src/text/parse-figure.ts";
import { isSpelled, spell } from "./rbnf.ts";
import type { RuleSets } from "./rbnf.ts";

const require = createRequire(import.meta.url);
const numbers = [
  ...Array.from({ length: 1001 }, (_, index) => index),
  ...[
    1100, 1101, 1200, 1234, 1999, 2000, 2001, 2024, 3400, 5000, 6021, 9999, 10000, 11000, 12345, 20000, 21000, 31415,
    71071, 80000, 99999,
  ],
  ...[
    100000, 100001, 101000, 200000, 221000, 345678, 999999, 1000000, 1000001, 2000000, 2500000, 21000000, 123456789,
    999999999,
  ],
  ...[1000000000, 1000000001, 2000000000, 3141592653, 200000000000, 1000000000000, 2000000000000, 999999999999999],
];

describe.each(["de", "de-CH", "en", "fr", "fr-CH", "fr-BE", "es", "uk", "ru"])(
  "CLDR spells numbers, %s reads them",
  (language) => {
    const sets: RuleSets = require(`cldr-rbnf/rbnf/${language}.json`).rbnf.rbnf.SpelloutRules;
    const base: RuleSets = language.includes("-")
      ? require(`cldr-rbnf/rbnf/${language.split("-")[0]}.json`).rbnf.rbnf.SpelloutRules
      : {};
    const all = { ...base, ...sets };
    const families = Object.keys(all).filter(
      (name) => /^%spellout-(cardinal|numbering)/.test(name) && name !== "%spellout-numbering-year",
    );
    const plural = new Intl.PluralRules(language);
    test.each(families)("%s", (family) => {
      const wrong: string[] = [];
      for (const value of numbers) {
        const words = spell(all, family, BigInt(value), plural);
        if (!isSpelled(words)) continue;
        const read = parseFigure(words, { language: language as "de" });
        if (!read.ok || read.value.kind !== "exact" || read.value.value !== value)
          wrong.push(`${value} «${words}» ${JSON.stringify(read)}`);
      }
      expect(wrong.slice(0, 5), `${wrong.length} of ${numbers.length}`).toEqual([]);
    });
  },
);
