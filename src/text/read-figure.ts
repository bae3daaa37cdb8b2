import type { Figure } from "../model/figure.ts";
import { isMeasure, nounUnit } from "./counted.ts";
import type { Bound } from "./lexicon.ts";
import { modifierAt } from "./modifiers.ts";
import type { NumberRead } from "./number-read.ts";
import type { Match, Page } from "./page.ts";
import { isMoney } from "./money.ts";
import { readNumber } from "./read-number.ts";
import type { Reading } from "./read-number.ts";
import { changesBefore } from "./changes-before.ts";
import { readRange } from "./read-range.ts";
import type { RangeRead } from "./read-range.ts";
import { stemAt } from "./stems.ts";
import { readVague } from "./read-vague.ts";

/** A figure read from a page, and the tokens it stands on. */
export interface FigureRead {
  readonly figure: Figure;
  /** The first token of the span, that of the number, and the one after the last. */
  readonly first: number;
  readonly number: number;
  readonly next: number;
  /** Where to look for what is counted, if that is not the next token: both ends of a change count what stands behind it. */
  readonly counts?: number;
  readonly bound?: Bound | undefined;
  readonly one?: NumberRead;
  readonly range?: RangeRead;
}

const strict: ReadonlySet<Bound> = new Set<Bound>(["moreThan", "atLeast", "lessThan", "atMost"]);

/** Reads the longest figure whose first token this is, modifiers included, or nothing. */
export function readFigure(page: Page, first: number, reading: Reading = {}): FigureRead | undefined {
  let at = first;
  let bound: Bound | undefined;
  let boundWords = 0;
  for (let count = 0; count < 3; count++) {
    const modifier = modifierAt(page, at);
    if (modifier === undefined || isSeveral(page, at)) break;
    // «Berichte über 300 Tote»
    if (at === first && modifier.next === at + 1 && isTopic(page, at - 1)) return undefined;
    // «rose to 300» names the number where «до» alone would bound it.
    if (
      at === first &&
      modifier.value === "atMost" &&
      page.is(at, "rangeLink") &&
      modifier.next === at + 1 &&
      changesBefore(page, at)
    )
      return undefined;
    // The outermost bound holds, and any bound before a mere «about»: «up to about 200».
    if (bound === undefined || bound === "exactly" || (strict.has(modifier.value) && !strict.has(bound))) {
      bound = modifier.value;
      boundWords = modifier.next - at;
    }
    // «Quedan, como máximo, 500», but not «trois morts au moins, 12 blessés»
    const aside = page.isSign(at - 1, ",") && modifier.value.startsWith("at");
    at = modifier.next;
    if (aside && page.isSign(at, ",") && page.isDigits(at + 1)) at++;
  }
  // «más del 30 %», «hasta el 30 %»
  if (at > first) at = page.skip(at, "the");
  const afterModifiers = at;
  const money = page.longest(at, "nouns");
  if (at > first && isMoney(money?.value)) at = money?.next ?? at;
  const number = at;

  const inverted = at === first ? readInverted(page, at) : undefined;
  if (inverted !== undefined) {
    const { value, next } = inverted;
    return { figure: bounded(value, "about"), first, number, next, one: inverted, bound: "about" };
  }
  const range = readRange(page, at, reading);
  if (range !== undefined) {
    const { low, high, best, next } = range;
    // «at least 1,500 to 2,000» has no upper end.
    const figure: Figure =
      bound !== undefined && strict.has(bound)
        ? bounded(bound.endsWith("Most") || bound === "lessThan" ? high : low, bound)
        : { kind: "range", low, high, ...(best !== undefined && { best }) };
    return { figure, first, number, next, range, bound };
  }
  const vague = at === afterModifiers ? readVague(page, at) : undefined;
  const one = readNumber(page, at, reading);
  // «более тысячи»: after a bound the word is one of its kind, not many.
  if (
    vague !== undefined &&
    (one === undefined || vague.next > one.next || (one.bare && (bound === undefined || bound === "exactly")))
  ) {
    const { low, high, next } = vague;
    // «up to several thousand» has no lower end, and stays below the next scale word.
    if (bound === "atMost" || bound === "lessThan")
      return { figure: { kind: "atMost", high: high ?? low * 10, open: true }, first, number, next, bound };
    return { figure: { kind: "vague", low, ...(high !== undefined && { high }) }, first, number, next, bound };
  }
  if (one === undefined) return undefined;
  if (one.article && reading.whole !== true && !articleCounts(page, one, bound, boundWords)) return undefined;
  const after = readAfter(page, one.next);
  if (after !== undefined && (bound === undefined || (strict.has(after.value) && !strict.has(bound))))
    bound = after.value;
  const next = after?.next ?? one.next;
  bound ??= one.nearly || (at === first && isInverted(page, at, next)) ? "about" : undefined;
  return { figure: bounded(one.value, bound), first, number, next, one, bound };
}

function isTopic(page: Page, at: number): boolean {
  return page.is(at, "topics") || stemAt(page, at, "topics") === true;
}

/** «quelques centaines»: what also says about says several before a plural scale word. */
function isSeveral(page: Page, at: number): boolean {
  return page.longest(at, "several") !== undefined && readVague(page, at) !== undefined;
}

/** «тысячи три»: a scale word before its number. */
function readInverted(page: Page, at: number): NumberRead | undefined {
  const scale = page.is(at, "inverted") ? page.longest(at, "scale") : undefined;
  if (scale === undefined || scale.next !== at + 1 || !page.isWord(scale.next)) return undefined;
  const times = readNumber(page, scale.next);
  if (times === undefined || times.value < 2 || times.value >= 1000 || times.bare || times.steps.length > 0)
    return undefined;
  return { ...times, value: times.value * scale.value, first: at };
}

/** «человек двадцать»: the noun before the number says about, unless it belongs to a number before it. */
function isInverted(page: Page, at: number, next: number): boolean {
  if (!page.is(at - 1, "inverted") || page.isDigits(at - 2)) return false;
  // «среди людей 20 детей» counts the children.
  if (page.value(at - 1, "nouns") === "persons" && nounUnit(page, next) !== undefined) return false;
  return !(["numbers", "scale", "several", "lots"] as const).some((role) => page.is(at - 2, role));
}

/** A modifier after the number, unless it begins something else. */
function readAfter(page: Page, at: number): Match<Bound> | undefined {
  const hyphen = page.isHyphen(at);
  let from = hyphen ? at + 1 : at;
  if (page.isSign(from, ",")) from++;
  const after = page.longest(from, "after");
  if (after === undefined || (from > at && !hyphen && after.next - from < 2)) return undefined;
  if (!page.isWord(from) && !page.touches(from - 1)) return undefined;
  const { next } = after;
  return page.isDigits(next) || page.is(next, "numbers") || page.isHyphen(next) ? undefined : after;
}

/** An article counts as one beside a bound of its own, «mindestens ein», not after «über eine Brücke». */
function articleCounts(page: Page, one: NumberRead, bound: Bound | undefined, boundWords: number): boolean {
  if (page.lexicon.pronouns !== undefined) return false;
  if (bound === "atLeast" || bound === "atMost") return true;
  if (bound === "moreThan" || bound === "lessThan") return boundWords > 1;
  const unit = page.longest(one.next, "nouns")?.value;
  return bound !== undefined && unit !== undefined && isMeasure(unit);
}

/** The figure that a number and its modifier make. */
export function bounded(value: number, bound: Bound | undefined): Figure {
  switch (bound) {
    case "about":
      return { kind: "approximate", value };
    case "below":
    case "above":
      return { kind: "approximate", value, side: bound };
    case "moreThan":
      return { kind: "atLeast", low: value, open: true };
    case "atLeast":
      return { kind: "atLeast", low: value };
    case "lessThan":
      return { kind: "atMost", high: value, open: true };
    case "atMost":
      return { kind: "atMost", high: value };
    default:
      return { kind: "exact", value };
  }
}
