import * as fc from "fast-check";

/** A text that says something, now and then one that wants to be markup, a formula, a control code or a property. */
export function texts(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom("soldiers", "more than 3,000", "«rund 1500»", "Київ", "김정은") },
    { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: "grapheme" }) },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
  );
}

/** Texts that do harm where they are pasted unescaped, or looked up in an object. */
export const hostile = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "=1+1",
  "| a | b |",
  "`;DROP",
  "\u001B[31mred\u001B[0m",
  "\u202Ereversed",
  "line\nbreak",
  "]]>",
  "-->",
  " ",
] as const;

/** A language tag. */
export function languageTags(): fc.Arbitrary<string> {
  return fc.constantFrom("en", "de", "de-CH", "de-x-dat", "uk", "ko");
}

/** A name in some languages. */
export function names(): fc.Arbitrary<Record<string, string>> {
  return fc.dictionary(languageTags(), texts(), { maxKeys: 3, noNullPrototype: true });
}
