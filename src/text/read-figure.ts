import type { Figure } from "../model/figure.ts";
import { nounUnit } from "./counted.ts";
import type { Bound } from "./lexicon.ts";
import type { NumberRead } from "./number-read.ts";
import { token } from "./page.ts";
import type { Page } from "./page.ts";
import { isMoney, readNumber } from "./read-number.ts";
import type { Reading } from "./read-number.ts";
import { changesBefore, readRange } from "./read-range.ts";
import type { RangeRead } from "./read-range.ts";
import { readVague } from "./read-vague.ts";

/** A figure read from a page, and the tokens it stands on. */
export interface FigureRead {
  readonly figure: Figure;
  /** The first token of the span, that of the number, and the one after the last. */
  readonly first: number;
  readonly number: number;
  readonly next: number;
  readonly bound?: Bound;
  readonly one?: NumberRead;
  readonly range?: RangeRead;
  /** The currency before the number. */
  readonly money?: string;
}

const strict: ReadonlySet<Bound> = new Set<Bound>(["moreThan", "atLeast", "lessThan", "atMost"]);

/** Reads the longest figure whose first token this is, modifiers included, or nothing. */
export function readFigure(page: Page, first: number, reading: Reading = {}): FigureRead | undefined {
  let at = first;
  let bound: Bound | undefined;
  let boundWords = 0;
  for (let count = 0; count < 3; count++) {
    const modifier = page.longest(at, "before");
    if (modifier === undefined || isSeveral(page, at)) break;
    // «rose to 300» names the number where «до» alone would bound it.
    if (
      at === first &&
      modifier.value === "atMost" &&
      page.entry(at)?.links !== undefined &&
      modifier.next === at + 1 &&
      changesBefore(page, at)
    )
      return undefined;
    // The outermost bound holds, and any bound before a mere «about»: «up to about 200».
    if (bound === undefined || bound === "exactly" || (strict.has(modifier.value) && !strict.has(bound))) {
      bound = modifier.value;
      boundWords = modifier.next - at;
    }
    at = modifier.next;
  }
  const withBound = bound === undefined ? {} : { bound };
  const afterModifiers = at;
  const moneyBefore = page.longest(at, "unit");
  const money = moneyBefore !== undefined && isMoney(moneyBefore.value) && at > first ? moneyBefore.value : undefined;
  if (moneyBefore !== undefined && money !== undefined) at = moneyBefore.next;
  const withMoney = money === undefined ? {} : { money };

  const inverted = at === first ? readInverted(page, at) : undefined;
  if (inverted !== undefined)
    return {
      figure: bounded(inverted.value, "about"),
      first,
      number: at,
      next: inverted.next,
      one: inverted,
      bound: "about",
    };
  const range = readRange(page, at, reading);
  if (range !== undefined) {
    const figure: Figure = {
      kind: "range",
      low: range.low,
      high: range.high,
      ...(range.best !== undefined && { best: range.best }),
    };
    return { figure, first, number: at, next: range.next, range, ...withBound, ...withMoney };
  }
  const vague = at === afterModifiers ? readVague(page, at) : undefined;
  const one = readNumber(page, at, reading);
  // «более тысячи»: after a bound the word is one of its kind, not many.
  if (
    vague !== undefined &&
    (one === undefined || vague.next > one.next || (one.bare && (bound === undefined || bound === "exactly")))
  ) {
    const { low, high } = vague;
    return {
      figure: { kind: "vague", low, ...(high !== undefined && { high }) },
      first,
      number: at,
      next: vague.next,
      ...withBound,
    };
  }
  if (one === undefined) return undefined;
  if (one.article && reading.whole !== true && !articleCounts(page, one, bound, boundWords)) return undefined;
  const after = readAfter(page, one.next);
  if (after !== undefined && (bound === undefined || (strict.has(after.bound) && !strict.has(bound))))
    bound = after.bound;
  const next = after?.next ?? one.next;
  bound ??= one.nearly || (at === first && isInverted(page, at, next)) ? "about" : undefined;
  return {
    figure: bounded(one.value, bound),
    first,
    number: at,
    next,
    one,
    ...(bound !== undefined && { bound }),
    ...withMoney,
  };
}

/** «quelques centaines»: what also says about says several before a plural scale word. */
function isSeveral(page: Page, at: number): boolean {
  return page.longest(at, "several") !== undefined && readVague(page, at) !== undefined;
}

/** «тысячи три»: a scale word before its number. */
function readInverted(page: Page, at: number): NumberRead | undefined {
  const scale = page.entry(at)?.inverted === true ? page.longest(at, "scale") : undefined;
  if (scale === undefined || scale.next !== at + 1 || page.kind(scale.next) !== token.word) return undefined;
  const times = readNumber(page, scale.next);
  if (times === undefined || times.value < 2 || times.value >= 1000 || times.bare || times.steps.length > 0)
    return undefined;
  return { ...times, value: times.value * scale.value, first: at };
}

/** «человек двадцать»: the noun before the number says about, unless it belongs to a number before it. */
function isInverted(page: Page, at: number, next: number): boolean {
  const noun = page.entry(at - 1);
  if (noun?.inverted !== true || page.kind(at - 2) === token.digits) return false;
  // «среди людей 20 детей» counts the children.
  if (noun.unit === "persons" && nounUnit(page, next) !== undefined) return false;
  const before = page.entry(at - 2);
  return (
    before?.number === undefined &&
    before?.scale === undefined &&
    before?.several === undefined &&
    before?.lots === undefined
  );
}

function readAfter(page: Page, at: number): { bound: Bound; next: number } | undefined {
  let from = at;
  if (page.isHyphen(from)) from++;
  if (page.isSign(from, 0x2c)) from++;
  const after = page.longest(from, "after");
  if (after === undefined || (from > at && !page.isHyphen(at) && after.next - from < 2)) return undefined;
  // A plus that adds, or a word that begins something else.
  if (page.kind(from) === token.sign && (!page.touches(from - 1) || page.kind(after.next) === token.digits))
    return undefined;
  if (page.kind(after.next) === token.digits || page.entry(after.next)?.number !== undefined) return undefined;
  if (page.kind(after.next) === token.sign && page.isHyphen(after.next)) return undefined;
  return { bound: after.value, next: after.next };
}

/** An article counts as one beside a bound of its own, «mindestens ein», not after «über eine Brücke». */
function articleCounts(page: Page, one: NumberRead, bound: Bound | undefined, boundWords: number): boolean {
  if (page.vocabulary.lexicon.pronouns !== undefined) return false;
  if (bound === "atLeast" || bound === "atMost") return true;
  if (bound === "moreThan" || bound === "lessThan") return boundWords > 1;
  const unit = page.longest(one.next, "unit")?.value;
  return (
    bound !== undefined &&
    unit !== undefined &&
    (unit.length <= 4 || /^(years|months|weeks|hours|minutes|decades|percent)$/.test(unit))
  );
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
