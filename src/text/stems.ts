import { foldWord } from "./characters.ts";
import type { Entry, Role } from "./entry.ts";
import type { Page } from "./page.ts";
import { letterKey } from "./vocabulary.ts";

const shortest = 3;
const longest = 40;

/** What a word is in a role by its beginning or its end: «квадратом» for «квадрат*», «Marktplatz» for «*platz». */
export function stemAt<Name extends Role>(page: Page, at: number, role: Name): Entry[Name] | undefined {
  const length = page.length(at);
  if (!page.isWord(at) || length < shortest || length > longest) return undefined;
  const { prefixes, suffixes, prefixStarts, suffixEnds } = page.vocabulary;
  const may =
    prefixStarts[letterKey(page.text, page.start(at))] === 1 ||
    suffixEnds[letterKey(page.text, page.end(at) - shortest)] === 1;
  if (!may && !page.isMarked(at)) return undefined;
  const word = foldWord(page.word(at));
  for (let cut = word.length; cut >= shortest; cut--) {
    const value = prefixes.get(word.slice(0, cut))?.[role] ?? suffixes.get(word.slice(-cut))?.[role];
    if (value !== undefined) return value;
  }
  return undefined;
}
