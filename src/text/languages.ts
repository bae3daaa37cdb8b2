import type { Lexicon } from "./lexicon.ts";
import { german, swissGerman } from "./lexicons/de.ts";
import { english } from "./lexicons/en.ts";
import { french } from "./lexicons/fr.ts";
import { russian } from "./lexicons/ru.ts";
import { spanish } from "./lexicons/es.ts";
import { ukrainian } from "./lexicons/uk.ts";

const lexicons = {
  de: german,
  "de-CH": swissGerman,
  "de-LI": swissGerman,
  en: english,
  fr: french,
  es: spanish,
  uk: ukrainian,
  ru: russian,
} as const;

/** The languages that can be read and written. */
export const languageTags = ["de", "en", "fr", "es", "uk", "ru"] as const;

/** The tag of a language that can be read and written; a region beyond de-CH changes nothing. */
export type LanguageTag = (typeof languageTags)[number] | `${(typeof languageTags)[number]}-${string}`;

/** Finds the lexicon of a tag; a lexicon stands for itself. */
export function lexiconOf(language: LanguageTag | Lexicon): Lexicon {
  if (typeof language !== "string") return language;
  const tag = language.toLowerCase();
  for (const [known, lexicon] of Object.entries(lexicons)) if (known.toLowerCase() === tag) return lexicon;
  const base = tag.split("-")[0];
  for (const [known, lexicon] of Object.entries(lexicons)) if (known === base) return lexicon;
  throw new RangeError(`language: expected one of ${Object.keys(lexicons).join(", ")} or a lexicon, got ${language}`);
}
