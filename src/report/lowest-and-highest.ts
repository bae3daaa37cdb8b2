import type { ClaimId } from "../model/identifier.ts";
import type { Answer, Origin } from "../reconcile/reconciliation.ts";
import { datedFigure, figureOf } from "./note-sentences.ts";
import type { Reader } from "./reader.ts";
import { type WordedEnds, wordedEndsOf } from "./worded-ends.ts";

/**
 * The lowest and the highest of several figures by the numbers in their words, and the bounds that lie beyond them.
 *
 * The ends of the hull do not tell: under a reading 600 may reach further up than 620.
 */
export function lowestAndHighest({ origins }: Answer, reader: Reader): string[] {
  const located = origins.flatMap((origin) => (origin.role === "located" ? worded(origin.claim, reader) : []));
  // Two figures are read at a glance.
  if (located.length < 3) return [];
  const lowest = furthest(located, (one, other) => lowness(one) - lowness(other) || one.side - other.side);
  const highest = furthest(located, (one, other) => highness(other) - highness(one) || other.side - one.side);
  if (lowest === undefined || highest === undefined) return [];
  const [low, high] = [lowest.words(), highest.words()];
  // «Several hundred» may be lower than 700 beside it, or not.
  const unclear = located.some(
    (one) => (one !== lowest && one.low < lowness(lowest)) || (one !== highest && one.high > highness(highest)),
  );
  if (unclear || low === undefined || high === undefined || low === high) return [];
  const floors = origins.filter(isFloor).flatMap(({ claim }) => worded(claim, reader));
  const ceilings = origins.filter(isCeiling).flatMap(({ claim, ceilingBy = claim }) => worded(ceilingBy, reader));
  const beyond = [
    furthest(
      ceilings.filter((one) => one.high < lowness(lowest)),
      (one, other) => one.high - other.high,
    ),
    furthest(
      floors.filter((one) => one.low > highness(highest)),
      (one, other) => other.low - one.low,
    ),
  ].flatMap((bound) => (bound === undefined ? [] : [datedFigure(reader.claim(bound.claim), reader)]));
  const { standing } = reader.phrases;
  return [
    standing.lowestAndHighest(
      low,
      high,
      beyond.filter((words) => words !== undefined),
    ),
  ];
}

interface Worded extends WordedEnds {
  readonly claim: ClaimId;
  readonly words: () => string | undefined;
}

function worded(id: ClaimId, reader: Reader): Worded[] {
  const claim = reader.claim(id);
  const ends = wordedEndsOf(claim.figure);
  return ends === undefined ? [] : [{ ...ends, claim: id, words: () => figureOf(claim, reader) }];
}

/** Where a figure is certain to be low: of «several hundred» before the next thousand. */
function lowness({ low, high, vague }: WordedEnds): number {
  return vague ? high : low;
}

function highness({ low, high, vague }: WordedEnds): number {
  return vague ? low : high;
}

/** The first one by an order; of equals, the one that the answer has first. */
function furthest(figures: readonly Worded[], compare: (one: Worded, other: Worded) => number): Worded | undefined {
  return figures.toSorted(compare)[0];
}

function isFloor({ role, interval, ceilingBy }: Origin): boolean {
  return role === "bound" && (interval.high === null || ceilingBy !== undefined);
}

function isCeiling({ role, interval }: Origin): boolean {
  return role === "bound" && interval.high !== null;
}
