import { character, fold, kindOf, prepareCharacters } from "./characters.ts";
import type { Lexicon } from "./lexicon.ts";
import { readDigits } from "./read-digits.ts";
import type { Digits } from "./read-digits.ts";
import { emptyHash, extendHash } from "./word-finder.ts";

/** Who is told what stands in a text. */
export interface Listener {
  /** Letters, and digits after letters; `plain` where looking the word up needs no cleaning, and then `hash` is its hash. */
  word(start: number, end: number, plain: boolean, hash: number): void;
  digits(digits: Digits, start: number): void;
  /** Any other character that is no space. */
  sign(at: number): void;
  /** A blank line. */
  gap(at: number): void;
}

/** Where a word goes on behind a hyphen at the end of a line, in small letters; or 0. */
function joinedAt(text: string, hyphen: number): number {
  const code = text.charCodeAt(hyphen);
  if (code !== 0x2d && code !== 0xac) return 0;
  let lines = 0;
  for (let at = hyphen + 1; at < text.length; at++) {
    const next = text.charCodeAt(at);
    const kind = kindOf(next);
    if (next === 0x0a) lines++;
    else if (kind !== character.space && kind !== character.line)
      return lines === 1 && kind === character.letter && fold(next) === next ? at : 0;
  }
  return 0;
}

/** Whether a word has Latin letters among others. */
function isMixed(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x250 && kindOf(code) === character.letter) return true;
  }
  return false;
}

/** It is looked up as two letters. */
const sharpS = 0xdf;

/** Goes through a text once and tells words, numbers, signs and blank lines apart. */
export function scan(text: string, lexicon: Pick<Lexicon, "digits" | "elision">, listener: Listener): void {
  prepareCharacters();
  const { decimal } = lexicon.digits;
  const elision = lexicon.elision === true;
  const length = text.length;
  let at = 0;
  while (at < length) {
    const kind = kindOf(text.charCodeAt(at));
    switch (kind) {
      case character.space:
      case character.mark:
        at++;
        break;
      case character.line: {
        let breaks = 0;
        const start = at;
        for (; at < length; at++) {
          const code = text.charCodeAt(at);
          const next = kindOf(code);
          if (next === character.line) {
            if (code !== 0x0d || text.charCodeAt(at + 1) !== 0x0a) breaks++;
          } else if (next !== character.space && next !== character.mark) break;
        }
        if (breaks > 1) listener.gap(start);
        break;
      }
      case character.digit: {
        const digits = readDigits(text, at, decimal);
        listener.digits(digits, at);
        at = digits.end;
        break;
      }
      case character.letter: {
        const start = at;
        let plain = true;
        let hash = emptyHash;
        let codes = 0;
        for (; at < length; at++) {
          const code = text.charCodeAt(at);
          const next = kindOf(code);
          if (next === character.letter) {
            plain &&= code !== sharpS;
            codes |= code;
          } else if (next === character.mark) plain = false;
          else if (next === character.sign) {
            const joined = joinedAt(text, at);
            if (joined === 0) break;
            plain = false;
            at = joined - 1;
            continue;
          } else if (next !== character.digit) {
            if (next !== character.apostrophe || elision || at + 1 === length) break;
            if (kindOf(text.charCodeAt(at + 1)) !== character.letter) break;
          }
          hash = extendHash(hash, fold(code));
        }
        listener.word(start, at, plain && (codes < 0x400 || !isMixed(text, start, at)), hash);
        if (elision && at < length && kindOf(text.charCodeAt(at)) === character.apostrophe) at++;
        break;
      }
      default:
        listener.sign(at);
        at++;
    }
  }
}
