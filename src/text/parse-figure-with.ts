import type { Figure } from "../model/figure.ts";
import { accept, refuse } from "../result.ts";
import type { Refusal, Result } from "../result.ts";
import { countedEnd } from "./counted.ts";
import type { Lexicon } from "./lexicon.ts";
import { Page } from "./page.ts";
import { readFigure } from "./read-figure.ts";
import { isTrap } from "./traps/traps.ts";
import { vocabularyOf } from "./vocabulary.ts";

type Simple = Exclude<Figure, { kind: "product" }>;

/** Why a phrase is no figure: `at` is the UTF-16 offset where reading stopped, `text` what stands there. */
export interface PhraseRefusal extends Refusal {
  readonly code: "empty" | "no-figure" | "not-a-figure" | "leftover";
  readonly at: number;
  readonly text: string;
}

/**
 * Reads one phrase whole with one lexicon.
 *
 * Which question it answers that {@link parseFigure} does not: the same, without loading the other languages.
 *
 * @param phrase a figure, with the noun it counts or without
 * @param lexicon the language
 * @returns the figure, or where and why reading stopped
 *
 * @example
 * ```ts
 * import { english, parseFigureWith } from "corroborate";
 *
 * const read = parseFigureWith("two brigades of 6,000 each", english);
 * read.ok && read.value.kind; // "product"
 * ```
 */
export function parseFigureWith(phrase: string, lexicon: Lexicon): Result<Figure, PhraseRefusal> {
  const page = new Page(phrase, vocabularyOf(lexicon));
  const simple = readSpan(page, 0, page.count);
  const read = simple.ok ? simple : (readProduct(page) ?? simple);
  return read.ok ? accept({ ...read.value, verbatim: phrase.trim() }) : read;
}

function readSpan(page: Page, from: number, to: number): Result<Simple, PhraseRefusal> {
  const stop = (code: PhraseRefusal["code"], at: number) => {
    return refuse({ code, at: page.start(at), text: page.text.slice(page.start(at), page.end(to - 1)) });
  };
  if (from >= to) return refuse({ code: "empty", at: page.start(from), text: "" });
  const money = page.longest(from, "nouns");
  const some = page.longest(from, "some");
  for (const start of money === undefined ? [from] : [from, money.next]) {
    const read = readFigure(page, start, { whole: true });
    if (read === undefined || read.next > to || read.figure.kind === "product") continue;
    // «a few»: the article alone counts one.
    if (some !== undefined && some.next > read.next) continue;
    if (read.next === to) return accept(read.figure);
    if (isTrap(page, read)) return stop("not-a-figure", start);
    const end = countedEnd(page, read.next);
    // «2m» is metres or millions.
    const letter = page.is(read.next, "short") && page.length(read.next) === 1 && page.touches(read.next - 1);
    return end === to && !(letter && end === read.next + 1)
      ? accept(read.figure)
      : stop("leftover", letter ? read.next : Math.min(end, to));
  }
  if (some !== undefined)
    return some.next === to || countedEnd(page, some.next) === to
      ? accept({ kind: "some" })
      : stop("leftover", some.next);
  return stop("no-figure", from);
}

const mostLinks = 8;

function readProduct(page: Page): Result<Figure, PhraseRefusal> | undefined {
  const { products } = page.lexicon;
  let tried = 0;
  for (let at = 1; at < page.count && tried < mostLinks; at++) {
    const link = page.longest(at, "productLink");
    if (link === undefined) continue;
    tried++;
    const count = readSpan(page, 0, at);
    if (!count.ok) continue;
    for (const [pair, [, closing]] of products.entries()) {
      if ((link.value & (1 << pair)) === 0) continue;
      const to = closing === "" ? page.count : closingAt(page, link.next, 1 << pair);
      const each = to === undefined ? undefined : readSpan(page, link.next, to);
      if (each?.ok === true) return accept({ kind: "product", count: count.value, each: each.value });
    }
  }
  return undefined;
}

/** Where the words that close a product begin, if the phrase ends with them. */
function closingAt(page: Page, from: number, pair: number): number | undefined {
  for (let at = Math.max(from, page.count - 4); at < page.count; at++) {
    const closing = page.longest(at, "productClosing");
    if (closing !== undefined && closing.next === page.count && (closing.value & pair) !== 0) return at;
  }
  return undefined;
}
