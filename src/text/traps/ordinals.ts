import type { Page } from "../page.ts";
import type { FigureRead } from "../read-figure.ts";

/** «21st», and a dot after digits that makes «47. Brigade», where the language writes ordinals so. */
export function isOrdinal(page: Page, first: number, next: number, read: FigureRead): boolean {
  const last = next - 1;
  if (!page.isDigits(last) || !page.touches(last)) return false;
  if (page.longest(next, "ordinals") !== undefined) return true;
  if (page.lexicon.traps.sentenceStarts === undefined) return false;
  if (page.bareDigits(last, 3) === undefined || !page.isSign(next, ".") || page.touches(next)) return false;
  const after = next + 1;
  const value = read.one?.value ?? 999;
  const announced = page.is(first - 1, "determiners");
  if (page.isDigits(after)) return page.is(first - 1, "links");
  if (!page.isWord(after)) return announced && value <= 31;
  if (!page.isCapital(after)) return true;
  // «Tote: 64. Verletzte: 203.»
  if (page.isLineBreak(next) || page.isSign(after + 1, ":")) return false;
  const opens = page.is(after, "sentenceStarts") || page.is(after, "notCounted");
  return announced || (!opens && value <= 200 && read.first === first);
}
