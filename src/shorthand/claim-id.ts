import type { Claim } from "../model/claim.ts";

/**
 * An id made of all that is claimed, so that the same claim has the same id and another one another: who says which
 * figure of what as of when, then whatever else the claim says.
 *
 * @param claim the claim without an id
 * @param usual the counting and the modality that go without saying
 */
export function claimIdOf(
  { measure, figure, asOf, period, due, attribution, modality, ...rest }: Omit<Claim, "id">,
  usual: Pick<Claim, "modality"> & Pick<Claim["measure"], "counting">,
): string {
  const { population, stage, place, unit, counting } = measure;
  const { origin = "unnamed", jointly = [], via, saidOn } = attribution;
  const named = [
    ["in", unit.of === "person" ? undefined : unit.of],
    ["per", unit.per],
    ["counted as", counting === usual.counting ? undefined : counting],
    ["from", period?.from],
    ["through", period?.through],
    ["due", due],
    ["said", saidOn],
    ["via", via.length === 0 ? undefined : via],
    ["modality", modality === usual.modality ? undefined : modality],
    ...Object.entries(rest),
  ] as const;
  return [
    [origin, ...jointly].join(" and "),
    figure.verbatim ?? wordsOf(figure),
    population,
    stage,
    place,
    asOf,
    ...named.map(([name, value]) => (value === undefined ? undefined : `${name} ${wordsOf(value)}`)),
  ]
    .filter((part) => part !== undefined)
    .join(" / ");
}

/** What stands in a part of a claim, without the names of its fields. */
function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).join(", ");
  if (typeof value === "object" && value !== null) return Object.values(value).map(wordsOf).join(" ");
  return String(value);
}
