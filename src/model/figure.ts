import * as z from "zod";
import { misfit } from "./misfit.ts";

const number = z.number({ error: "expected a finite number, written with digits and without quotes" });
const verbatim = z.string().min(1, "verbatim is empty: leave it out where the words are not known").optional();

const exact = z.strictObject({ kind: z.literal("exact"), value: number, verbatim });
const approximate = z.strictObject({
  kind: z.literal("approximate"),
  value: number,
  side: z.enum(["below", "above"]).optional(),
  verbatim,
});
const atLeast = z.strictObject({ kind: z.literal("atLeast"), low: number, open: z.boolean().optional(), verbatim });
const atMost = z.strictObject({ kind: z.literal("atMost"), high: number, open: z.boolean().optional(), verbatim });
const range = z
  .strictObject({ kind: z.literal("range"), low: number, high: number, best: number.optional(), verbatim })
  .check((context) => {
    const { low, high, best } = context.value;
    if (low > high) {
      context.issues.push(misfit(["high"], high, `the high end ${high} is below the low end ${low}: swap them`));
    } else if (best !== undefined && (best < low || best > high)) {
      context.issues.push(misfit(["best"], best, `the best value ${best} is outside ${low} to ${high}`));
    }
  });
const vague = z
  .strictObject({ kind: z.literal("vague"), low: number, high: number.optional(), verbatim })
  .check((context) => {
    const { low, high = Infinity } = context.value;
    if (high <= low) {
      const message = `the high end ${high} is not above the low end ${low}: a vague figure runs up to, not including, its high end`;
      context.issues.push(misfit(["high"], high, message));
    }
  });
const some = z.strictObject({ kind: z.literal("some"), verbatim });
const unstated = z.strictObject({ kind: z.literal("unstated"), verbatim });

/** A factor of a product: any figure that is not itself a product. */
const Factor = z.discriminatedUnion("kind", [exact, approximate, atLeast, atMost, range, vague, some, unstated]);

const product = z.strictObject({ kind: z.literal("product"), count: Factor, each: Factor, verbatim });

/**
 * The number as it was worded. Nothing is widened here: «about 1,500» is `approximate` with value 1500,
 * and which interval that means is decided by a reading.
 *
 * The number is in the unit of the claim's measure. `open` marks a bound that is itself excluded («more than 3,000»),
 * the `high` of a vague figure is always excluded, both ends of a range are included.
 *
 * @example
 * ```ts
 * import { Figure } from "corroborate";
 *
 * const figure = Figure.parse({ kind: "atLeast", low: 3000, open: true, verbatim: "more than 3,000" });
 * figure.kind; // "atLeast"
 * ```
 */
export const Figure = z.discriminatedUnion("kind", [
  exact,
  approximate,
  atLeast,
  atMost,
  range,
  vague,
  some,
  product,
  unstated,
]);
export type Figure = z.infer<typeof Figure>;
