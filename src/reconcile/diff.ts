import type { Change, Where } from "./change.ts";
import { originChanges } from "./diff-origins.ts";
import { groupBy } from "./group-by.ts";
import { measureKeyOf } from "./questions.ts";
import type { Answer, Reconciliation, Tension } from "./reconciliation.ts";

/**
 * Says what changed between two reconciliations of the same affair, and why: what a live blog needs for its note of
 * correction.
 *
 * Questions are the same where measure, period and day forecast are; of several (the windows of a stock move with its
 * latest number) those that share most claims.
 *
 * @param before the earlier reconciliation
 * @param after the later one
 * @returns the changes in the order of the questions; none where nothing changed
 *
 * @example
 * ```ts
 * import { Claim, diff, reconcile } from "corroborate";
 *
 * const measure = { population: "civilians", stage: "killed", unit: { of: "person" }, counting: "cumulative" };
 * const said = (id: string, value: number, asOf: string) =>
 *   Claim.parse({ id, measure, figure: { kind: "exact", value }, asOf, attribution: { origin: "city council", via: [] }, modality: "reported" });
 * const [first, second] = [said("a", 12, "2024-05-02"), said("b", 15, "2024-05-03")];
 * diff(reconcile([first]), reconcile([first, second]))[0];
 * // { code: "revision", answer: { before: 0, after: 0 }, actors: ["city council"], from: "a", to: "b", because: "replaced" }
 * ```
 */
export function diff(before: Reconciliation, after: Reconciliation): Change[] {
  const [earlier, later] = [leavingOut(before), leavingOut(after)];
  return [
    ...matched(before, after).flatMap((answer) => questionChanges(answer, earlier, later)),
    ...tensionChanges(before.tensions, after.tensions),
    ...unusedChanges(earlier, later),
  ];
}

/** With what is too old for the day among the claims that say nothing of it, whether or not it bounds earlier days. */
function leavingOut(result: Reconciliation): Reconciliation {
  const outdated = result.answers
    .flatMap((answer) => answer.outdated ?? [])
    .flatMap(({ claim, echoes, revisions }) => [claim, ...echoes, ...revisions]);
  return {
    ...result,
    unused: [...result.unused, ...outdated.map((claim) => ({ claim, because: "outdated" as const }))],
  };
}

function questionChanges(answer: Where, before: Reconciliation, after: Reconciliation): Change[] {
  const [earlier, later] = [before.answers[answer.before ?? -1], after.answers[answer.after ?? -1]];
  if (earlier === undefined) return [{ code: "new-question", answer }];
  if (later === undefined) return [{ code: "question-gone", answer }];
  const { status: from, hull, estimate } = earlier;
  const to = later.status;
  return [
    ...originChanges(answer, earlier, later, after),
    ...(from === to ? [] : [{ code: "status" as const, answer, from, to }]),
    ...(same(hull, later.hull) ? [] : [{ code: "hull" as const, answer, ...fromTo(hull, later.hull) }]),
    ...(same(estimate, later.estimate)
      ? []
      : [{ code: "estimate" as const, answer, ...fromTo(estimate, later.estimate) }]),
    ...added(earlier.conflicts, later.conflicts).map((claims) => ({ code: "new-conflict" as const, answer, claims })),
    ...added(later.conflicts, earlier.conflicts).map((claims) => ({
      code: "conflict-resolved" as const,
      answer,
      claims,
    })),
    ...added(earlier.notes, later.notes).map((note) => ({ code: "new-note" as const, answer, note })),
    ...added(later.notes, earlier.notes).map((note) => ({ code: "note-gone" as const, answer, note })),
  ];
}

/** A tension is the same while its rule and its claims are, wherever its answers stand. */
function tensionChanges(before: readonly Tension[], after: readonly Tension[]): Change[] {
  const keyOf = ({ rule, part, whole }: Tension) => JSON.stringify([rule, part.claim, whole.claim]);
  const [earlier, later] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  return [
    ...after
      .filter((tension) => !earlier.has(keyOf(tension)))
      .map((tension) => ({ code: "new-tension" as const, tension })),
    ...before
      .filter((tension) => !later.has(keyOf(tension)))
      .map((tension) => ({ code: "tension-resolved" as const, tension })),
  ];
}

function unusedChanges(before: Reconciliation, after: Reconciliation): Change[] {
  const stillUnused = new Set(after.unused.map(({ claim }) => claim));
  return [
    ...added(before.unused, after.unused).map((unused) => ({ code: "unused" as const, ...unused })),
    ...before.unused
      .filter(({ claim }) => !stillUnused.has(claim))
      .map(({ claim, because }) => ({ code: "used-now" as const, claim, because })),
  ];
}

/** The answers to the same question before and after, in the order of the later ones, those that are gone last. */
function matched(before: Reconciliation, after: Reconciliation): Where[] {
  const byQuestion = groupBy(before.answers.entries(), ([, answer]) => questionKey(answer));
  const byClaim = groupBy(
    before.answers.flatMap((answer, index) =>
      [...claimsOf(answer)].map((claim) => ({ claim, index, key: questionKey(answer) })),
    ),
    ({ claim, key }) => JSON.stringify([claim, key]),
  );
  const taken = new Set<number>();
  const pairs = after.answers.map((answer, index): Where => {
    const key = questionKey(answer);
    const sharing = [...claimsOf(answer)].flatMap((claim) => byClaim.get(JSON.stringify([claim, key])) ?? []);
    // Two windows that share no claim are of different times; a total is the same total with other claims too.
    const alike = sharing.length > 0 || hasWindow(answer) ? [] : (byQuestion.get(key) ?? []);
    const candidates = [...sharing.map((entry) => entry.index), ...alike.map(([candidate]) => candidate)];
    const shares = groupBy(
      candidates.filter((candidate) => !taken.has(candidate)),
      (candidate) => candidate,
    );
    const [best] = [...shares].sort(([one, ones], [other, others]) => others.length - ones.length || one - other);
    if (best === undefined) return { after: index };
    taken.add(best[0]);
    return { before: best[0], after: index };
  });
  const gone = [...before.answers.keys()].filter((index) => !taken.has(index));
  return [...pairs, ...gone.map((index) => ({ before: index }))];
}

function questionKey(answer: Answer): string {
  const { measure, from = "", through = "", due = "", forecast } = answer.question;
  const isForecast = forecast === true;
  const start = isForecast || hasWindow(answer) ? "" : from;
  const end = !isForecast && measure.counting === "flow" ? through : "";
  return JSON.stringify([measureKeyOf(measure), isForecast, due, start, end]);
}

function hasWindow({ question: { measure, forecast } }: Answer): boolean {
  return forecast !== true && (measure.counting === "stock" || measure.counting === "rate");
}

function claimsOf({ origins, notes }: Answer): ReadonlySet<string> {
  return new Set([
    ...origins.flatMap(({ claim, echoes, revisions, ceilingBy = claim }) => [
      claim,
      ...echoes,
      ...revisions,
      ceilingBy,
    ]),
    ...notes.flatMap(({ claims }) => claims),
  ]);
}

/** What stands in the second list and not in the first, compared by value. */
function added<Item>(first: readonly Item[], second: readonly Item[]): Item[] {
  const known = new Set(first.map((item) => JSON.stringify(item)));
  return second.filter((item) => !known.has(JSON.stringify(item)));
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function fromTo<Value>(from: Value | undefined, to: Value | undefined): { from?: Value; to?: Value } {
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}
