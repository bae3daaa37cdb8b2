import { compoundAt } from "./compound.ts";
import { modifierAt } from "./modifiers.ts";
import type { Page } from "./page.ts";

/** An unnamed number: where it begins, and where it ends without reaching. */
export interface VagueRead {
  readonly low: number;
  readonly high?: number;
  readonly first: number;
  readonly next: number;
}

/** Reads «Tausende», «several hundred», «tens of thousands», «dreistellige Zahl» at a token. */
export function readVague(page: Page, first: number): VagueRead | undefined {
  const named = page.longest(first, "vague");
  if (named !== undefined) {
    const [low, high] = named.value;
    return { low, ...(high !== undefined && { high }), first, next: named.next };
  }
  const several = page.longest(first, "several");
  if (several !== undefined) {
    // «unos mil» is about a thousand, «unos miles» are several.
    const unit = readUnit(page, page.skip(several.next, "of"), modifierAt(page, first) !== undefined);
    if (unit !== undefined) return { low: 2 * unit.value, high: 10 * unit.value, first, next: unit.next };
  }
  const lots = page.longest(first, "lots");
  if (lots !== undefined) {
    const unit = readUnit(page, page.skip(lots.next, "of"), false);
    if (unit !== undefined) return { low: 2 * unit.value, first, next: unit.next };
  }
  const many = readUnit(page, first, true);
  if (many === undefined) return undefined;
  return { low: many.value, first, next: skipAlternative(page, many.next) };
}

interface Unit {
  readonly value: number;
  readonly next: number;
}

/** A scale word, or a chain of them that multiply: «hundreds of thousands». */
function readUnit(page: Page, at: number, onlyMany: boolean): Unit | undefined {
  const unit = scaleAt(page, at, onlyMany);
  if (unit === undefined) return undefined;
  const more = scaleAt(page, page.skip(unit.next, "of"), false);
  if (more === undefined || more.value <= 1 || (more.value < unit.value && more.value < 1000)) return unit;
  return { value: unit.value * more.value, next: more.next };
}

function scaleAt(page: Page, at: number, onlyMany: boolean): Unit | undefined {
  const many = page.longest(at, "many");
  if (many !== undefined) return many;
  if (!onlyMany) {
    const scale =
      page.longest(at, "scale") ??
      page.longest(at, "nearly") ??
      (page.length(at) > 1 ? page.longest(at, "short") : undefined);
    if (scale !== undefined) return scale;
  }
  const parts = compoundAt(page, at);
  if (parts.length !== 2) return undefined;
  // «Zehntausende», «mehrere hunderttausend»: a round number of a scale word.
  const [times, unit] = parts;
  const factor = times?.scale ?? (times?.numbers === 10 ? 10 : undefined);
  const value = unit?.many ?? (onlyMany ? undefined : unit?.scale);
  return factor === undefined || value === undefined ? undefined : { value: factor * value, next: at + 1 };
}

/** «Hundreds, if not thousands»: the second belongs to the expression, and changes nothing. */
function skipAlternative(page: Page, at: number): number {
  const from = page.isSign(at, ",") ? at + 1 : at;
  const link = page.longest(from, "orEven");
  if (link === undefined) return at;
  return readUnit(page, link.next, true)?.next ?? at;
}
