import { changesBefore } from "./changes-before.ts";
import { modifierAt } from "./modifiers.ts";
import { multiply } from "./number-builder.ts";
import type { NumberRead } from "./number-read.ts";
import type { Page } from "./page.ts";
import { bounded } from "./read-figure.ts";
import type { FigureRead } from "./read-figure.ts";
import { readNumber } from "./read-number.ts";
import { skipMoney } from "./read-range.ts";

/** The two figures of a change at a token, «von 40 auf über 65», or nothing. */
export function readChange(page: Page, at: number): readonly [FigureRead, FigureRead] | undefined {
  const opening = page.longest(at, "rangeOpening");
  if (opening === undefined) return undefined;
  const before = readEnd(page, opening.next);
  if (before === undefined) return undefined;
  const noun = page.skip(before.next, "nouns");
  const link = page.longest(noun, "rangeLink");
  if (link === undefined) return undefined;
  const pair = link.value & opening.value;
  if (pair === 0 || ((pair & page.vocabulary.changes) === 0 && !changesBefore(page, at))) return undefined;
  const after = readEnd(page, skipMoney(page, link.next));
  if (after === undefined) return undefined;
  return [noun === before.next ? { ...scaledLike(page, before, after.one), counts: after.next } : before, after];
}

type End = FigureRead & { readonly one: NumberRead };

/** A number with its modifier. */
function readEnd(page: Page, first: number): End | undefined {
  const modifier = modifierAt(page, first);
  const number = skipMoney(page, modifier?.next ?? first);
  const one = readNumber(page, number);
  const bound = modifier?.value;
  // The sign of a currency is none of its figure.
  const from = modifier === undefined ? number : first;
  return one && { figure: bounded(one.value, bound), first: from, number, next: one.next, one, bound };
}

/** How many times one end of a change may be the other, where they share a scale word. */
const mostTimes = 5;

/** «von 1,8 auf 2,6 Milliarden»: digits before a scale word share it, «auf ein Dutzend» is a number of its own. */
function scaledLike(page: Page, end: End, { first, steps }: NumberRead): FigureRead {
  const { one, bound } = end;
  const times = one.value / (steps[0]?.[0] ?? 0);
  const apart = !(one.value > 0 && times <= mostTimes && times >= 1 / mostTimes);
  if (apart || one.steps.length > 0 || !page.isDigits(one.first) || !page.isDigits(first)) return end;
  if ((steps[0]?.[1] ?? 0) < 1000) return end;
  const value = steps.reduce((product, [, by]) => multiply(product, by), one.value);
  return { ...end, figure: bounded(value, bound), one: { ...one, value } };
}
