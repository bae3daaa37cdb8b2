import type { Eq } from "fp-ts/lib/Eq.js";
import type { Figure } from "../index.ts";

/**
 * Two figures are equal when they are of one kind and give the same numbers, whatever their words.
 *
 * `verbatim` is ignored, so «rund 1500» equals «about 1,500»; a bound without `open` equals one with `open: false`.
 * Figures of different kinds differ, even where a reading gives both the same interval.
 *
 * @example
 * ```ts
 * import { FigureEq } from "corroborate/fp";
 *
 * FigureEq.equals(
 *   { kind: "approximate", value: 1500, verbatim: "rund 1500" },
 *   { kind: "approximate", value: 1500, verbatim: "about 1,500" },
 * ); // true
 * ```
 */
export const FigureEq: Eq<Figure> = { equals };

function equals(one: Figure, other: Figure): boolean {
  switch (one.kind) {
    case "exact":
      return other.kind === "exact" && one.value === other.value;
    case "approximate":
      return other.kind === "approximate" && one.value === other.value && one.side === other.side;
    case "atLeast":
      return other.kind === "atLeast" && one.low === other.low && isOpen(one) === isOpen(other);
    case "atMost":
      return other.kind === "atMost" && one.high === other.high && isOpen(one) === isOpen(other);
    case "range":
      return other.kind === "range" && one.low === other.low && one.high === other.high && one.best === other.best;
    case "vague":
      return other.kind === "vague" && one.low === other.low && one.high === other.high;
    case "product":
      return other.kind === "product" && equals(one.count, other.count) && equals(one.each, other.each);
    case "some":
    case "unstated":
      return one.kind === other.kind;
  }
}

function isOpen(bound: { readonly open?: boolean | undefined }): boolean {
  return bound.open ?? false;
}
