import { fold } from "./characters.ts";
import type { Entry } from "./entry.ts";
import type { Page } from "./page.ts";
import { emptyHash, extendHash } from "./word-finder.ts";
import { letterKey } from "./word-parts.ts";
import type { WordParts } from "./word-parts.ts";

const longestCompound = 100;
const longestPart = 24;

/** The parts of a number word that is written together, «zweitausenddreihundert»; none where it is no such word. */
export function compoundAt(page: Page, at: number): readonly Entry[] {
  const { parts } = page.vocabulary;
  const length = page.length(at);
  if (parts.entries.length === 0 || !page.isWord(at) || length > longestCompound || length < 4) return none;
  if (page.isKnown(at) && page.stops(at) === 0) return none;
  if (parts.letters[letterKey(page.text, page.start(at))] === 0 && !page.isMarked(at)) return none;
  let compound = page.compounds.get(at);
  if (compound === undefined) page.compounds.set(at, (compound = split(parts, ...page.letters(at))));
  return compound;
}

const none: readonly Entry[] = [];

/** Takes a word apart, longest part first. */
function split({ find, entries }: WordParts, text: string, start: number, end: number): readonly Entry[] {
  const found: Entry[] = [];
  for (let at = start; at < end;) {
    let hash = emptyHash;
    let part: Entry | undefined;
    let next = at;
    for (let last = at + 1; last <= end && last <= at + longestPart; last++) {
      hash = extendHash(hash, fold(text.charCodeAt(last - 1)));
      const place = find(hash, text, at, last);
      if (place < 0) continue;
      const entry = entries[place];
      // «hunderte» is not what «hunderteins» begins with, nor «eine» what «eineinhalb» does.
      const closes = entry?.inflected === true || (entry?.many !== undefined && entry.scale === undefined);
      if (closes && last < end) continue;
      part = entry;
      next = last;
    }
    if (part === undefined) return none;
    found.push(part);
    at = next;
  }
  return inOrder(found);
}

/** Puts the ten before the unit where the language says it the other way round. */
function inOrder(parts: readonly Entry[]): readonly Entry[] {
  const ordered: Entry[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const after = parts[at + 2];
    if (part === undefined || part.compounds === true) return none;
    if (parts[at + 1]?.compounds === true && after !== undefined) {
      const unit = part.numbers ?? 0;
      const ten = after.numbers ?? 0;
      at++;
      if (unit >= 1 && unit <= 9 && ten >= 20 && ten % 10 === 0) {
        ordered.push({ numbers: ten + unit });
        at++;
        continue;
      }
      // «hundertundeins»: the joiner only joins.
      if (part.scale === undefined) return none;
    }
    ordered.push(part);
  }
  return ordered;
}
