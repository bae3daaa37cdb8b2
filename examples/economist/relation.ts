// How one interval lies to another, and how an interval is written.
import type { Interval } from "corroborate";

/** Of ours to theirs: «narrower» lies inside it, «wider» around it, «overlaps» shares a part, and the last two nothing. */
export function relationOf(ours: Interval, theirs: Interval): "narrower" | "wider" | "overlaps" | "above" | "below" {
  const [ourHigh, theirHigh] = [ours.high ?? Infinity, theirs.high ?? Infinity];
  if (ours.low > theirHigh) return "above";
  if (ourHigh < theirs.low) return "below";
  if (ours.low >= theirs.low && ourHigh <= theirHigh) return "narrower";
  return ours.low <= theirs.low && ourHigh >= theirHigh ? "wider" : "overlaps";
}

/** What is left of an interval by a bound: all of it, a part, or nothing. */
export function leftBy(bound: Interval, theirs: Interval): "holds" | "holds in part" | "contradicted" {
  const relation = relationOf(theirs, bound);
  if (relation === "above" || relation === "below") return "contradicted";
  return relation === "narrower" ? "holds" : "holds in part";
}

export function compared(ours: Interval | undefined, theirs: Interval | undefined): string {
  if (ours === undefined) return "nothing";
  return theirs === undefined ? written(ours) : `${written(ours)} (${relationOf(ours, theirs)})`;
}

export function written({ low, high }: Interval): string {
  if (high === null) return `from ${grouped(low)}`;
  return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`;
}

function grouped(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}
