import type { Figure } from "./figure.ts";
import type { Unit } from "./measure.ts";

type Misfit = readonly [path: readonly string[], value: number, message: string];

/** Why the numbers of a figure cannot be in this unit: broken or negative persons, a share beyond the whole. */
export function unitMisfits(figure: Figure, unit: Unit): readonly Misfit[] {
  // So many persons per day may well be broken: only a plain count of persons is whole.
  if (unit.of === "person" && unit.per === undefined) return isPlainCount(figure) ? none : personMisfits(figure);
  return unit.of === "share" ? shareMisfits(figure) : none;
}

const none: readonly Misfit[] = [];

/** Asked of every claim that is parsed, so it makes nothing; what it lets through is told apart afterwards. */
function isPlainCount(figure: Figure): boolean {
  if (figure.kind === "product") return false;
  const { value = 0, low = 0, high = 0, best = 0 }: Numbers = figure;
  return isCount(value) && isCount(low) && isCount(high) && isCount(best);
}

interface Numbers {
  readonly kind: string;
  readonly value?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly best?: number | undefined;
}

function isCount(value: number): boolean {
  return value >= 0 && Number.isInteger(value);
}

function personMisfits(figure: Figure): Misfit[] {
  const misfits: Misfit[] = [];
  for (const [path, value] of numbersOf(figure)) {
    if (value < 0) misfits.push([path, value, `${value} persons: a count of persons is not negative`]);
    // Two and a half brigades of 6,000 are whole persons: of a product only the result has to be whole.
    else if (figure.kind !== "product" && !Number.isInteger(value)) {
      misfits.push([path, value, `${value} persons: a count of persons is whole`]);
    }
  }
  if (figure.kind === "product" && "value" in figure.count && "value" in figure.each) {
    // Without the dust of binary fractions: 2.3 times 6,000 is 13,800.
    const persons = Number((figure.count.value * figure.each.value).toPrecision(15));
    if (!Number.isInteger(persons)) misfits.push([[], persons, `${persons} persons: a count of persons is whole`]);
  }
  return misfits;
}

function shareMisfits(figure: Figure): Misfit[] {
  return numbersOf(figure)
    .filter(([, value]) => value < 0 || value > 1)
    .map(([path, value]) => [path, value, `${value}: a share lies between 0 and 1 (40 % is 0.4)`]);
}

/** Every number in a figure with its place. */
function numbersOf(figure: Figure): [path: string[], value: number][] {
  return Object.entries(figure).flatMap(([key, part]: [string, unknown]): [string[], number][] => {
    if (typeof part === "number") return [[[key], part]];
    // SAFETY: the only objects in a figure are the factors of a product.
    return typeof part === "object" ? numbersOf(part as Figure).map(([path, value]) => [[key, ...path], value]) : [];
  });
}
