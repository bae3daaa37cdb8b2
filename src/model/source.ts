import * as z from "zod";
import { ActorId, SourceId } from "./identifier.ts";
import { PartialDate } from "./partial-date.ts";
import { LanguageTag, Text } from "./text.ts";

/**
 * One document or utterance: an article, a headline, a briefing, a post, a dataset.
 *
 * `reliability` is the letter of the Admiralty scale that a caller gave it; nothing is weighted by it unasked.
 *
 * @example
 * ```ts
 * import { Source } from "corroborate";
 *
 * Source.parse({ id: "isw-2024-10-12", kind: "report", publisher: "isw", publishedOn: "2024-10-12" });
 * ```
 */
export const Source = z.strictObject({
  id: SourceId,
  kind: z.enum([
    "article",
    "agencyReport",
    "statement",
    "briefing",
    "interview",
    "post",
    "report",
    "dataset",
    "imagery",
  ]),
  publisher: ActorId.optional(),
  title: Text.optional(),
  url: z
    .string()
    .regex(/^https?:\/\/\S+$/i, {
      error: (issue) => `${JSON.stringify(issue.input)} is no web address: it must start with https:// or http://`,
    })
    .optional(),
  language: LanguageTag.optional(),
  publishedOn: PartialDate.optional(),
  retrievedOn: PartialDate.optional(),
  reliability: z.enum(["A", "B", "C", "D", "E", "F"]).optional(),
});
export interface Source extends z.infer<typeof Source> {}
