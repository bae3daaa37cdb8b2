import type { Claim } from "../model/claim.ts";
import type { ActorId, ClaimId } from "../model/identifier.ts";
import type { PartialDate } from "../model/partial-date.ts";
import type { Interval } from "../numeric/interval.ts";
import { endOf, spanOf, type DaySpan } from "./day-span.ts";
import { pageOf, relaysOf, type Lookup } from "./lookup.ts";
import type { Settings } from "./options.ts";
import { originAt } from "./origin-level.ts";
import { hasTwoEnds } from "./reading.ts";

/** A claim with what every rule needs to know about it. */
export interface Statement {
  readonly claim: Claim;
  /** The date it counts for; absent where nothing tells. */
  readonly dated: Dated | undefined;
  /** A plan or a forecast, which is never mixed with counts. */
  readonly forecast: boolean;
  /** What it leaves open; absent where it gives no number, or says that a number is not so. */
  readonly interval: Interval | undefined;
  /** Whether both ends of the interval were given. */
  readonly located: boolean;
  /**
   * Who vouches, as seen at the origin level; empty where the page names nobody and does not restate a claim (a
   * headline over its article) that names somebody.
   */
  readonly speakers: readonly ActorId[];
  /** Who passed it on, as seen at the origin level. */
  readonly relays: readonly ActorId[];
}

/** A date, the days it may mean, and the day it is sorted by. */
export interface Dated {
  readonly on: PartialDate;
  readonly span: DaySpan;
  readonly day: number;
  /** Whether it names a day, and not a month or a year. */
  readonly precise: boolean;
}

export function datedOn(on: PartialDate): Dated {
  return { on, span: spanOf(on), day: endOf(on), precise: on.length >= "2024-10-18".length };
}

/** Modalities of a claim that is about a number and gives none: neither 0 nor more than 0. */
const withoutNumber = new Set<Claim["modality"]>(["notConfirmed", "denied", "excluded"]);

export function statementOf(claim: Claim, lookup: Lookup, { originLevel, reading }: Settings): Statement {
  const hear = (actors: readonly ActorId[]) => [
    ...new Set(actors.map((actor) => originAt(originLevel, actor, lookup))),
  ];
  const interval = isDisclaimed(claim) ? undefined : sound(reading(claim.figure, claim.measure.unit));
  const on = dateOf(claim, lookup);
  return {
    claim,
    dated: on === undefined ? undefined : datedOn(on),
    forecast: isForecast(claim),
    interval,
    located: interval !== undefined && interval.high !== null && hasTwoEnds(claim.figure),
    speakers: hear(vouchersOf(claim, lookup)),
    relays: hear(relaysOf(claim, lookup)),
  };
}

/** What a caller's own reading must give. */
function sound(interval: Interval | undefined): Interval | undefined {
  if (interval === undefined) return undefined;
  const { low, high } = interval;
  if (Number.isFinite(low) && (high === null || (Number.isFinite(high) && high >= low))) return interval;
  throw new RangeError(`reading must give finite ends in order, or high null, got ${String(low)} to ${String(high)}`);
}

/** Whether the page itself names somebody who vouches for the claim. */
export function namesNobody({ claim: { attribution } }: Statement): boolean {
  return attribution.origin === undefined && attribution.jointly === undefined;
}

/** Whether the claim is about a number without giving one: not confirmed, denied or excluded. */
export function isDisclaimed({ modality }: Claim): boolean {
  return withoutNumber.has(modality);
}

export function isDisclaimer({ claim }: Statement): boolean {
  return isDisclaimed(claim);
}

/** A plan, an expectation, or anything that is for a day to come. */
export function isForecast({ due, modality }: Claim): boolean {
  return due !== undefined || modality === "planned" || modality === "expected";
}

/** Who vouches for the claims of one lookup: a chain of restatements is walked once, and not again from each link. */
const vouchersIn = new WeakMap<Lookup, Map<Claim, readonly ActorId[]>>();

/** Who vouches for a claim; where it names nobody, who vouches for the claim that it restates. */
function vouchersOf(claim: Claim, lookup: Lookup): readonly ActorId[] {
  const known = vouchersIn.get(lookup) ?? new Map<Claim, readonly ActorId[]>();
  vouchersIn.set(lookup, known);
  const path = new Set<Claim>();
  let vouchers: readonly ActorId[] | undefined;
  let said: Claim | undefined = claim;
  while (vouchers === undefined && said !== undefined && !path.has(said)) {
    path.add(said);
    vouchers = known.get(said) ?? namedIn(said);
    const restated: string | undefined = said.revises?.find(({ how }) => how === "restates")?.claim;
    said = restated === undefined ? undefined : lookup.claimsById.get(restated);
  }
  const found = vouchers ?? [];
  for (const step of path) known.set(step, found);
  return found;
}

/** Whom the page names; undefined where it names nobody. */
function namedIn({ attribution: { origin, jointly = [] } }: Claim): readonly ActorId[] | undefined {
  if (origin !== undefined) return [origin, ...jointly];
  return jointly.length > 0 ? jointly : undefined;
}

/** The date a claim counts for: as of, else the end of its period, else when it was said, else when it was published. */
function dateOf(claim: Claim, lookup: Lookup): PartialDate | undefined {
  return claim.asOf ?? claim.period?.through ?? claim.attribution.saidOn ?? pageOf(claim, lookup)?.publishedOn;
}

/** Earlier text first, in the order of code units, which no locale changes. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** By id, which no two claims share. */
export function compareStatements(one: Statement, other: Statement): number {
  return compareText(one.claim.id, other.claim.id);
}

export function idsOf(statements: readonly Statement[]): ClaimId[] {
  return statements.map(({ claim }) => claim.id);
}
