import type { Claim } from "../model/claim.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { endOf, startOf } from "./day-span.ts";
import { pageOf, type Lookup } from "./lookup.ts";
import { measureKeyOf } from "./questions.ts";
import type { Unused } from "./reconciliation.ts";
import { compareText, isDisclaimed, isForecast } from "./statement.ts";

/** The claims that were known by a day and still stand, and the others with the reason why not. */
export function inForce(lookup: Lookup, knownAt: PartialDate | undefined): { claims: Claim[]; unused: Unused[] } {
  const unused: Unused[] = [];
  const known = lookup.claims.filter((claim) => {
    if (knownAt === undefined || isKnown(claim, lookup, knownAt)) return true;
    unused.push({ claim: claim.id, because: "not-yet-known" });
    return false;
  });
  const withdrawn = withdrawals(known);
  unused.push(...absent(known, lookup));
  const claims = known.filter((claim) => {
    const withdrawal = withdrawn.get(claim.id);
    if (withdrawal !== undefined) unused.push(withdrawal);
    return withdrawal === undefined;
  });
  return { claims, unused };
}

/** What no date tells to be later was known: nothing is left out on a guess. */
function isKnown(claim: Claim, lookup: Lookup, knownAt: PartialDate): boolean {
  const date = pageOf(claim, lookup)?.publishedOn ?? claim.attribution.saidOn ?? claim.asOf;
  return date === undefined || startOf(date) <= endOf(knownAt);
}

/**
 * The claims that are revised and were not given, each with the first id that revises it: a list may be a part of a
 * dossier, but a mistyped id must not pass in silence.
 */
function absent(claims: readonly Claim[], { claimsById }: Lookup): Unused[] {
  const by = new Map<Claim["id"], Claim["id"]>();
  for (const { id, revises = [] } of claims) {
    for (const { claim } of revises) {
      if (!claimsById.has(claim) && !(id > (by.get(claim) ?? id))) by.set(claim, id);
    }
  }
  return [...by].map(([claim, reviser]) => ({ claim, because: "not-given", by: reviser }));
}

/**
 * The claims that a retraction or a correction takes out. A retraction that was itself retracted has no effect; a
 * correction that was itself corrected still has one, for its correction did not bring the first number back.
 */
function withdrawals(claims: readonly Claim[]): Map<string, Unused> {
  const byId = new Map<string, Claim>(claims.map((claim) => [claim.id, claim]));
  const revisions = claims.flatMap((claim) =>
    (claim.revises ?? []).flatMap((revision) => {
      const how = effectOf(revision.how, claim, byId.get(revision.claim));
      return how === undefined ? [] : [{ claim: revision.claim, how, by: claim.id }];
    }),
  );
  const retracted = retractions(revisions.filter((revision) => revision.how === "retracts"));
  const effective = revisions.filter(({ by }) => !retracted.has(by));
  // A retraction outweighs a correction, and of several the first id is named, whatever the order of the claims.
  effective.sort(
    (one, other) => weightiest.indexOf(one.how) - weightiest.indexOf(other.how) || compareText(one.by, other.by),
  );
  // Backwards, so that of several the first is kept.
  return new Map(effective.toReversed().map(({ claim, how, by }) => [claim, { claim, because: reasons[how], by }]));
}

const reasons = { retracts: "retracted", corrects: "corrected", supersedes: "superseded" } as const;
const weightiest: readonly (keyof typeof reasons)[] = ["retracts", "corrects", "supersedes"];

type Revision = NonNullable<Claim["revises"]>[number]["how"];

/**
 * Which revisions take a claim out whatever its question: besides retractions and corrections a number that is
 * superseded by a word that it is not so, and a forecast for one day by a forecast for another. All else is decided
 * among the statements of one question.
 */
function effectOf(how: Revision, by: Claim, target: Claim | undefined): keyof typeof reasons | undefined {
  if (how === "retracts" || how === "corrects") return how;
  if (how !== "supersedes" || target === undefined) return undefined;
  if (isDisclaimed(by) && !isDisclaimed(target)) return "retracts";
  const isSameMeasure = measureKeyOf(by.measure) === measureKeyOf(target.measure);
  return isForecast(by) && isForecast(target) && isSameMeasure && by.due !== target.due ? "supersedes" : undefined;
}

/** The claims retracted by one that is not retracted itself, decided from the last retraction backwards. */
function retractions(revisions: readonly { readonly claim: string; readonly by: string }[]): ReadonlySet<string> {
  const undecided = new Map<string, number>();
  const targets = new Map<string, string[]>();
  for (const { claim, by } of revisions) {
    const list = targets.get(by);
    if (list === undefined) targets.set(by, [claim]);
    else list.push(claim);
    undecided.set(claim, (undecided.get(claim) ?? 0) + 1);
  }
  const retracted = new Set<string>();
  const decided = [...targets.keys()].filter((id) => !undecided.has(id));
  // The list grows while it is walked: a claim is decided once all claims that retract it are.
  for (const id of decided) {
    for (const claim of targets.get(id) ?? []) {
      if (!retracted.has(id)) retracted.add(claim);
      const left = (undecided.get(claim) ?? 0) - 1;
      undecided.set(claim, left);
      if (left === 0) decided.push(claim);
    }
  }
  return retracted;
}
