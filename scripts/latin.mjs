// How a lexicon in Cyrillic letters is stored: one byte a letter instead of two, or of six where a bundler escapes what is
// not ASCII. What is Latin in it stands in capitals meanwhile, which looking a phrase up does not see.
const cyrillic = "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ";
const latin = "abvgdejziyklmnoprstufhcwqx}_`{&^!?@;";

/** A value with the letters of all its strings mapped. */
function mapLetters(value, map) {
  if (typeof value === "string") return value.replace(/./gsu, map);
  if (Array.isArray(value)) return value.map((one) => mapLetters(one, map));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapLetters(one, map)]));
}

export const toLatin = (lexicon) =>
  mapLetters(lexicon, (letter) => latin[cyrillic.indexOf(letter)] ?? letter.toUpperCase());

export const fromLatin = (lexicon) =>
  mapLetters(lexicon, (letter) => cyrillic[latin.indexOf(letter)] ?? letter.toLowerCase());
