import type { Match, Page } from "./page.ts";

/** «1.250 billion», «1.500 km»: what would group elsewhere is a decimal before a scale word or a measure. */
export function isDecimal(page: Page, at: number): boolean {
  const next = at + 1;
  const unit = page.value(next, "nouns") ?? "";
  return page.is(next, "scale") || (unit.length < 4 && /^[a-z]/.test(unit)) || unit === "percent";
}

/** «une dizaine de milliers», «una decena de miles» */
export function ofThousands(page: Page, at: number): Match<number> | undefined {
  const of = page.longest(at, "of");
  if (of === undefined) return undefined;
  const scale = page.longest(of.next, "scale") ?? page.longest(of.next, "many");
  return scale !== undefined && scale.value >= 1000 ? scale : undefined;
}
