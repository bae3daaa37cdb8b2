import type { Bound } from "./lexicon.ts";
import type { Match, Page } from "./page.ts";

/** The modifier that begins with a token: «mehr als», «deutlich mehr als», and «etwas mehr als», which says about. */
export function modifierAt(page: Page, at: number): Match<Bound> | undefined {
  const plain = page.longest(at, "before");
  const degree = page.longest(at, "degrees");
  const bound = degree && page.longest(degree.next, "before");
  if (degree === undefined || bound === undefined || bound.next <= (plain?.next ?? 0)) return plain;
  if (bound.value !== "moreThan" && bound.value !== "lessThan") return plain;
  if (degree.value === "much") return bound;
  return { value: bound.value === "moreThan" ? "above" : "below", next: bound.next };
}

/** The token after a modifier, or the same token. */
export function skipModifier(page: Page, at: number): number {
  return modifierAt(page, at)?.next ?? at;
}
