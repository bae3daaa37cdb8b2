import type { Origin, Status } from "./reconciliation.ts";

/** How the origins of one question stand to each other. */
export function statusOf(origins: readonly Origin[], conflicts: readonly unknown[]): Status {
  if (conflicts.length > 0) return "conflict";
  if (origins.length === 0) return "no-figure";
  if (origins.length === 1) return "single-origin";
  const located = origins.filter((origin) => origin.role === "located").length;
  // Intervals that meet in pairs have a point in common.
  return located >= 2 ? "agree" : "compatible";
}
