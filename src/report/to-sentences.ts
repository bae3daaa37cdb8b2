import type { Claims } from "../reconcile/lookup.ts";
import type { Reconciliation } from "../reconcile/reconciliation.ts";
import { answerSentences } from "./answer-sentences.ts";
import { sameNumberSentence, tensionSentence } from "./between-sentences.ts";
import { phrasesOf } from "./language.ts";
import type { ReportLanguage } from "./phrases.ts";
import { readerOf } from "./reader.ts";

/**
 * Puts a reconciliation into sentences as a newsroom prints them: attribution inside, hedge kept, dates as given.
 *
 * The numbers are those of the claims, never the ends of a reading; only a policy that was asked for makes one of its
 * own, and is named. The origins of one answer come by date; of totals that contradict each other over time two pairs
 * are spelled out, the rest is counted. The text is plain: escape it before it goes into HTML.
 *
 * @param reconciliation what `reconcile` returned
 * @param claims the claims or the dossier it came from; forms of names (case, article) are taken from its `names`
 * @param options `language`: `en` (default) or `de`
 * @returns one text per answer, in their order, then one per tension, then one per pair of answers that hold the same
 * number of two different things
 * @throws RangeError where the claims are not those that were reconciled
 *
 * @example
 * ```ts
 * import { Claim, reconcile, toSentences } from "corroborate";
 *
 * const claim = Claim.parse({
 *   id: "a",
 *   measure: { population: "civilians", stage: "killed", unit: { of: "person" }, counting: "cumulative" },
 *   figure: { kind: "atLeast", low: 12 },
 *   asOf: "2024-05-02",
 *   attribution: { origin: "the city council", via: [] },
 *   modality: "reported",
 * });
 * toSentences(reconcile([claim]), [claim], { language: "en" });
 * // ["According to the city council, at least twelve civilians had been killed by 2 May 2024."]
 * ```
 */
export function toSentences(
  reconciliation: Reconciliation,
  claims: Claims,
  options: { readonly language?: ReportLanguage } = {},
): string[] {
  const { answers, tensions, apart, unused } = reconciliation;
  const reader = readerOf(claims, phrasesOf(options.language ?? "en"), unused);
  return [
    ...answers.map((answer) => answerSentences(answer, reader).join(" ")),
    ...tensions.map((tension) => tensionSentence(tension, answers, reader)),
    ...apart.flatMap((pair) =>
      pair.sameNumber === undefined ? [] : [sameNumberSentence(pair, pair.sameNumber, answers, reader)],
    ),
  ];
}
