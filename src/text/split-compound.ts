import { character, foldWord, kindOf } from "./characters.ts";
import { letterKey } from "./vocabulary.ts";
import type { Entry } from "./entry.ts";
import type { Vocabulary } from "./vocabulary.ts";

const longestCompound = 100;

/** Takes a number word that is written together apart: «zweitausenddreihundert», longest part first. */
export function splitCompound(text: string, start: number, end: number, vocabulary: Vocabulary): Entry[] | undefined {
  const { parts, partStarts, longestPart } = vocabulary;
  if (end - start > longestCompound || end - start < 4) return undefined;
  if (partStarts[letterKey(text, start)] === 0 && !hasMark(text, start)) return undefined;
  const word = foldWord(text.slice(start, end));
  const found: Entry[] = [];
  for (let at = 0; at < word.length;) {
    let length = Math.min(longestPart, word.length - at);
    let part: Entry | undefined;
    for (; length > 0 && part === undefined; length--) {
      part = parts.get(word.slice(at, at + length));
      // «hunderte» is not what «hunderteins» begins with, nor «eine» what «eineinhalb» does.
      if (
        part !== undefined &&
        at + length < word.length &&
        (part.article === true || (part.many !== undefined && part.scale === undefined))
      )
        part = undefined;
    }
    if (part === undefined) return undefined;
    found.push(part);
    at += length + 1;
  }
  return found.length === 1 && found[0]?.article === true ? undefined : inOrder(found);
}

/** A soft hyphen or an accent of its own among the first letters. */
function hasMark(text: string, start: number): boolean {
  for (let at = start + 1; at < start + 5; at++) if (kindOf(text.charCodeAt(at)) === character.mark) return true;
  return false;
}

/** Puts the ten before the unit where the language says it the other way round. */
function inOrder(parts: Entry[]): Entry[] | undefined {
  const ordered: Entry[] = [];
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at];
    const after = parts[at + 2];
    if (part === undefined) break;
    if (parts[at + 1]?.joiner === true && after !== undefined) {
      const unit = part.number ?? 0;
      if (unit >= 1 && unit <= 9 && after.number !== undefined && after.number >= 20 && after.number % 10 === 0) {
        ordered.push({ number: after.number + unit });
        at += 2;
        continue;
      }
      // «hundertundeins»: the joiner only joins.
      if (part.scale === undefined) return undefined;
      ordered.push(part);
      at++;
      continue;
    }
    if (part.joiner === true) return undefined;
    ordered.push(part);
  }
  return ordered;
}
