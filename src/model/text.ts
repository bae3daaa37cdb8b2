import * as z from "zod";

/** A text that says something: not empty. */
export const Text = z.string({ error: "expected a text" }).min(1, "the text is empty: leave the field out instead");

/** A language tag such as `de`, `de-CH` or `de-x-dat` (the last is a private use: the dative form of a name). */
export const LanguageTag = z
  .string({ error: 'expected a language tag such as "de"' })
  .regex(/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/, {
    error: (issue) => `${JSON.stringify(issue.input)} is no language tag: write "de", "en" or "de-CH"`,
  });

/**
 * A name as a sentence needs it, by language: `en` and `de` stand as a subject with their article («the NIS»),
 * private-use tags hold other forms (`de-x-dat` «dem NIS», `de-x-in` «in Russland», `de-x-to` «nach Russland»).
 */
export const Names = z.record(LanguageTag, Text, {
  error: (issue) => (issue.code === "invalid_key" ? issue.issues[0]?.message : undefined),
});
