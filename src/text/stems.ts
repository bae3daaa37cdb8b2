import { fold } from "./characters.ts";
import type { Entry, Role } from "./entry.ts";
import type { Page } from "./page.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { emptyHash, extendHash } from "./word-finder.ts";
import { letterCount, letterKey } from "./word-parts.ts";

const longest = 40;

/** What a word is in a role by its beginning or its end: «квадратом» for «квадрат*», «Marktplatz» for «*platz». */
export function stemAt<Name extends Role>(page: Page, at: number, role: Name): Entry[Name] | undefined {
  const length = page.length(at);
  if (!page.isWord(at) || length < letterCount || length > longest) return undefined;
  const { prefixes, suffixes } = page.vocabulary;
  const may =
    prefixes.letters[letterKey(page.text, page.start(at))] === 1 ||
    suffixes.letters[letterKey(page.text, page.end(at) - letterCount)] === 1;
  if (!may && !page.isMarked(at)) return undefined;
  let entry = page.stems.get(at);
  if (entry === undefined) page.stems.set(at, (entry = entryOf(page.vocabulary, ...page.letters(at))));
  return entry[role];
}

/** All that a word is by its parts; a longer part says more than a shorter one, and a beginning more than an end. */
function entryOf({ prefixes, suffixes }: Vocabulary, text: string, start: number, end: number): Entry {
  const entry: Entry = {};
  let onward = emptyHash;
  let backward = emptyHash;
  for (let first = end - 1, last = start + 1; last <= end; first--, last++) {
    onward = extendHash(onward, fold(text.charCodeAt(last - 1)));
    backward = extendHash(backward, fold(text.charCodeAt(first)));
    if (last - start < letterCount) continue;
    const suffix = suffixes.find(backward, text, first, end);
    if (suffix >= 0) Object.assign(entry, suffixes.entries[suffix]);
    const prefix = prefixes.find(onward, text, start, last);
    if (prefix >= 0) Object.assign(entry, prefixes.entries[prefix]);
  }
  return entry;
}
