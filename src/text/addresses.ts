import { character, kindOf } from "./characters.ts";

/** Where the web address ends that a word begins, or 0. */
export function addressEnd(text: string, start: number, end: number): number {
  const next = text.charCodeAt(end);
  const begins =
    (next === 0x2e && end - start === 3 && /^www$/i.test(text.slice(start, end))) ||
    (next === 0x3a && end - start < 6 && /^https?:\/\/$/i.test(text.slice(start, end + 3)));
  if (!begins) return 0;
  let at = end;
  for (; at < text.length; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === character.space || kind === character.line) break;
  }
  return at;
}
