import * as z from "zod";
import { Attribution } from "./attribution.ts";
import { Figure } from "./figure.ts";
import { ActorId, ClaimId } from "./identifier.ts";
import { Measure } from "./measure.ts";
import { misfit } from "./misfit.ts";
import { PartialDate, Period } from "./partial-date.ts";
import { LanguageTag, Text } from "./text.ts";
import { unitMisfits } from "./unit-misfits.ts";

/** How firmly a claim is put by the page, from «confirmed» to «ruled out». A plan and an expectation are no counts. */
export const Modality = z.enum([
  "asserted",
  "confirmed",
  "reported",
  "hearsay",
  "alleged",
  "believed",
  "expected",
  "planned",
  "possible",
  "speculated",
  "conceded",
  "notConfirmed",
  "denied",
  "excluded",
]);
export type Modality = z.infer<typeof Modality>;

/** How likely the source says it is, as a probability from `low` to `high`, with its words («very likely»). */
export const Likelihood = z
  .strictObject({ low: z.number().min(0).max(1), high: z.number().min(0).max(1), verbatim: Text.optional() })
  .check((context) => {
    const { low, high } = context.value;
    if (low > high)
      context.issues.push(misfit(["high"], high, `the high end ${high} is below the low end ${low}: swap them`));
  });
export interface Likelihood extends z.infer<typeof Likelihood> {}

/** What a claim says it rests on («satellite images»), and who provided it where that is another actor. */
export const Evidence = z.strictObject({ kind: Text, by: ActorId.optional() });
export interface Evidence extends z.infer<typeof Evidence> {}

/** The few words that carry the claim, with what stands before and after so that they can be found again. */
export const Quote = z.strictObject({
  text: Text,
  language: LanguageTag,
  prefix: Text.optional(),
  suffix: Text.optional(),
});
export interface Quote extends z.infer<typeof Quote> {}

/** Which earlier claim this one changes, and how. */
export const Revision = z.strictObject({
  claim: ClaimId,
  how: z.enum(["supersedes", "corrects", "retracts", "restates", "refines"]),
});
export interface Revision extends z.infer<typeof Revision> {}

/**
 * One figure for one measure, as of one date, with who said it, through whom, and how firmly.
 *
 * `asOf` is the day the number holds for, `period` what it covers, `due` the day a plan or forecast is for. A count of
 * persons is whole and not negative; a share lies between 0 and 1.
 *
 * @example
 * ```ts
 * import { Claim } from "corroborate";
 *
 * Claim.parse({
 *   id: "nis-2",
 *   measure: {
 *     population: "North Korean soldiers",
 *     stage: "dispatched",
 *     place: "Russia",
 *     unit: { of: "person" },
 *     counting: "cumulative",
 *   },
 *   figure: { kind: "atLeast", low: 3000, open: true, verbatim: "more than 3,000" },
 *   asOf: "2024-10-23",
 *   attribution: { origin: "nis", via: [] },
 *   modality: "reported",
 * });
 * ```
 */
export const Claim = z
  .strictObject({
    id: ClaimId,
    measure: Measure,
    figure: Figure,
    asOf: PartialDate.optional(),
    period: Period.optional(),
    due: PartialDate.optional(),
    attribution: Attribution,
    modality: Modality,
    basis: z.enum(["documented", "estimate", "model"]).optional(),
    likelihood: Likelihood.optional(),
    evidence: z.array(Evidence).min(1, '"evidence" is empty: leave it out instead').optional(),
    quote: Quote.optional(),
    revises: z.array(Revision).min(1, '"revises" is empty: leave it out instead').optional(),
    note: Text.optional(),
  })
  .check((context) => {
    for (const [path, value, message] of unitMisfits(context.value.figure, context.value.measure.unit)) {
      context.issues.push(misfit(["figure", ...path], value, message));
    }
    const { id, revises } = context.value;
    revises?.forEach(({ claim }, index) => {
      if (claim === id)
        context.issues.push(
          misfit(["revises", index, "claim"], claim, `the claim "${claim}" revises itself: name the earlier one`),
        );
    });
  });
export interface Claim extends z.infer<typeof Claim> {}
