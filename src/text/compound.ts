import { foldWord } from "./characters.ts";
import type { Entry } from "./entry.ts";
import type { Page } from "./page.ts";
import { letterKey } from "./vocabulary.ts";

const longestCompound = 100;
const longestPart = 24;

/** The parts of a number word that is written together, «zweitausenddreihundert»; none where it is no such word. */
export function compoundAt(page: Page, at: number): readonly Entry[] {
  const { parts, partStarts } = page.vocabulary;
  const length = page.length(at);
  if (parts.size === 0 || !page.isWord(at) || length > longestCompound || length < 4) return none;
  if (page.isKnown(at) && page.stops(at) === 0) return none;
  if (partStarts[letterKey(page.text, page.start(at))] === 0 && !page.isMarked(at)) return none;
  let compound = page.compounds.get(at);
  if (compound === undefined) page.compounds.set(at, (compound = split(foldWord(page.word(at)), parts)));
  return compound;
}

const none: readonly Entry[] = [];

/** Takes a word apart, longest part first. */
function split(word: string, parts: ReadonlyMap<string, Entry>): readonly Entry[] {
  const found: Entry[] = [];
  for (let at = 0; at < word.length;) {
    let end = Math.min(word.length, at + longestPart);
    let part: Entry | undefined;
    for (; end > at && part === undefined; end--) {
      part = parts.get(word.slice(at, end));
      // «hunderte» is not what «hunderteins» begins with, nor «eine» what «eineinhalb» does.
      if (end < word.length && (part?.inflected === true || (part?.many !== undefined && part.scale === undefined)))
        part = undefined;
    }
    if (part === undefined) return none;
    found.push(part);
    at = end + 1;
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
