import { foldWord } from "./characters.ts";
import type { Entry } from "./entry.ts";
import type { Page } from "./page.ts";
import { letterKey } from "./vocabulary.ts";

const longestCompound = 100;
const longestPart = 24;

/** Takes a number word that is written together apart: «zweitausenddreihundert», longest part first. */
export function compoundAt(page: Page, token: number): Entry[] | undefined {
  const { parts, partStarts } = page.vocabulary;
  const length = page.length(token);
  if (parts.size === 0 || !page.isWord(token) || length > longestCompound || length < 4) return undefined;
  if (partStarts[letterKey(page.text, page.start(token))] === 0 && !page.isMarked(token)) return undefined;
  const word = foldWord(page.word(token));
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
    if (part === undefined) return undefined;
    found.push(part);
    at = end + 1;
  }
  return inOrder(found);
}

/** Puts the ten before the unit where the language says it the other way round. */
function inOrder(parts: readonly Entry[]): Entry[] | undefined {
  const ordered: Entry[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const after = parts[at + 2];
    if (part === undefined || part.compounds === true) return undefined;
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
      if (part.scale === undefined) return undefined;
    }
    ordered.push(part);
  }
  return ordered;
}
