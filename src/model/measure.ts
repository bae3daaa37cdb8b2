import * as z from "zod";
import { PlaceId, PopulationId } from "./identifier.ts";
import { Text } from "./text.ts";

/**
 * What happened to those who are counted: `dispatched`, `inTraining`, `killed` … Any camelCase word will do; the words
 * of {@link stages} are those that others understand.
 */
export const Stage = z.string({ error: 'expected a stage such as "killed"' }).regex(/^[a-z][A-Za-z0-9]*$/, {
  error: (issue) =>
    `${JSON.stringify(issue.input)} is no stage: write one camelCase word such as "killed" or "inTraining"`,
});
export type Stage = z.infer<typeof Stage>;

/** The stages with a meaning that is shared: what the order of stages and the reports in words know about. */
export const stages = [
  "pledged",
  "dispatched",
  "arrived",
  "present",
  "inTraining",
  "ready",
  "deployed",
  "inCombat",
  "killed",
  "wounded",
  "casualties",
  "captured",
  "missing",
  "desertionAttempted",
  "deserted",
  "displaced",
  "detained",
  "delivered",
  "used",
  "lost",
  "paid",
  "enlisted",
] as const;

const Denominators = z
  .array(Text)
  .min(1, '"per" is empty: leave it out instead')
  .refine((per) => new Set(per).size === per.length, '"per" names the same denominator twice');

// The reader of figures calls people `persons`; as the unit of a claim that would never be compared with a `person`. A
// pattern and not a function, so that the JSON Schema refuses it too.
const UnitName = Text.regex(/^(?!\s*(?:[Pp]ersons|[Pp]eople)\s*$)/, {
  error: (issue) => `people are counted in "person", not in ${JSON.stringify(issue.input)}`,
});

/**
 * What one of the thing counted is: `person`, `drone`, `USD`, `share` … and per what, where it is a ratio.
 *
 * Always in the singular: `persons` and `people` are refused, for a claim in `person` would not be compared with them.
 * Money is in its main unit (6 cents are 0.06 USD), a share lies between 0 and 1, and a currency or a denominator
 * that was not said is `unknown`. `per` is a set: its order does not matter.
 *
 * @example
 * ```ts
 * import { Unit } from "corroborate";
 *
 * Unit.parse({ of: "USD", per: ["soldier", "month"] });
 * ```
 */
export const Unit = z.strictObject({ of: UnitName, per: Denominators.optional() });
export interface Unit extends z.infer<typeof Unit> {}

/**
 * How the counting relates to time: a `stock` at a moment, a running total (`cumulative`), what happened within a
 * period (`flow`), or so much per something (`rate`).
 */
export const Counting = z.enum(["stock", "cumulative", "flow", "rate"]);
export type Counting = z.infer<typeof Counting>;

/**
 * What is counted: who or what, at which stage, where, in which unit, and how the counting relates to time.
 *
 * Only numbers of one measure can be compared. No place means that none was named, which is not the same as everywhere.
 *
 * @example
 * ```ts
 * import { Measure } from "corroborate";
 *
 * Measure.parse({
 *   population: "North Korean soldiers",
 *   stage: "inTraining",
 *   place: "Russia",
 *   unit: { of: "person" },
 *   counting: "stock",
 * });
 * ```
 */
export const Measure = z.strictObject({
  population: PopulationId,
  stage: Stage,
  place: PlaceId.optional(),
  unit: Unit,
  counting: Counting,
});
export interface Measure extends z.infer<typeof Measure> {}
