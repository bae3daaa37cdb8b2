import type { Phrases, ReportLanguage } from "./phrases.ts";
import { german } from "./phrases/de.ts";
import { english } from "./phrases/en.ts";

const languages: { readonly [language in ReportLanguage]: Phrases } = { en: english, de: german };

/** @throws RangeError for a language that reports are not written in, naming it */
export function phrasesOf(language: ReportLanguage): Phrases {
  if (!Object.hasOwn(languages, language)) {
    throw new RangeError(`language must be one of ${Object.keys(languages).join(", ")}, got ${String(language)}`);
  }
  return languages[language];
}
