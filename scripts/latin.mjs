// How a lexicon in Cyrillic letters is stored: one byte a letter instead of two, or of six where a bundler escapes what is
// not ASCII. What is Latin in it stands in capitals meanwhile; both are looked up without.
const cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
const latin = "abvgdejziyklmnoprstufhcwqx}_`{&^!?@;";

/** The same value, each string in it read with `letter`. */
const each = (value, letter) =>
  typeof value === "string"
    ? value.replace(/./gsu, letter)
    : Array.isArray(value)
      ? value.map((one) => each(one, letter))
      : value !== null && typeof value === "object"
        ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, each(one, letter)]))
        : value;

export const toLatin = (lexicon) => each(lexicon, (letter) => latin[cyrillic.indexOf(letter)] ?? letter.toUpperCase());

export const fromLatin = (lexicon) =>
  each(lexicon, (letter) => cyrillic[latin.indexOf(letter)] ?? letter.toLowerCase());
