import type { Claim } from "../model/claim.ts";
import type { Figure } from "../model/figure.ts";

/**
 * The number in a figure, whatever hedge stands before it: 3000 for «3,000», «about 3,000» and «more than 3,000».
 * Equal keys are the same number said again. Undefined where the words hold no number.
 */
export function numberKeyOf(figure: Figure): string | undefined {
  const number = numberOf(figure);
  if (number !== undefined) return String(number);
  switch (figure.kind) {
    case "range":
      return `${figure.low}..${figure.high}`;
    case "vague":
      return `${figure.low}..<${figure.high ?? ""}`;
    case "product": {
      const [count, each] = [numberKeyOf(figure.count), numberKeyOf(figure.each)];
      return count === undefined || each === undefined ? undefined : `${count} x ${each}`;
    }
    default:
      return undefined;
  }
}

/**
 * The keys under which the same number may stand, its own first: «300» alone goes with «at least 300» and with «at most
 * 300», which are two things to say.
 */
export function numberKeysOf(figure: Figure): readonly string[] {
  const number = numberKeyOf(figure);
  if (number === undefined) return [];
  const [least, most] = [`${number} or more`, `${number} or less`];
  if (figure.kind === "atLeast") return [least, number];
  return figure.kind === "atMost" ? [most, number] : [number, least, most];
}

/** «At least 300» and «at most 300». */
export function areTwoSides({ kind: one }: Figure, { kind: other }: Figure): boolean {
  return (one === "atLeast" && other === "atMost") || (one === "atMost" && other === "atLeast");
}

/** The one number that a figure is built on; of a product of two such numbers, their product. */
export function numberOf(figure: Figure): number | undefined {
  switch (figure.kind) {
    case "exact":
    case "approximate":
      return figure.value;
    case "atLeast":
      return figure.low;
    case "atMost":
      return figure.high;
    case "product": {
      const [count, each] = [numberOf(figure.count), numberOf(figure.each)];
      return count === undefined || each === undefined ? undefined : count * each;
    }
    case "range":
    case "vague":
    case "some":
    case "unstated":
      return undefined;
  }
}

/** The value that a figure gives as its point; a bound, «almost 4,000» and a range without a best value give none. */
export function bestOf(figure: Figure): number | undefined {
  switch (figure.kind) {
    case "exact":
      return figure.value;
    case "approximate":
      return figure.side === undefined ? figure.value : undefined;
    case "range":
      return figure.best;
    case "product": {
      const [count, each] = [bestOf(figure.count), bestOf(figure.each)];
      return count === undefined || each === undefined ? undefined : count * each;
    }
    default:
      return undefined;
  }
}

/** The hedge before a number; two figures of one number with different hedges are worded differently. */
export function hedgeOf(figure: Figure): string {
  switch (figure.kind) {
    case "approximate":
      return figure.side ?? "about";
    case "atLeast":
    case "atMost":
      return figure.open ? `${figure.kind} open` : figure.kind;
    case "product":
      return [hedgeOf(figure.count), hedgeOf(figure.each)].filter((hedge) => hedge !== "").join(" x ");
    default:
      return "";
  }
}

/** How much a wording leaves open, for figures of one number: the more, the more cautious. */
export function cautionOf(figure: Figure): number {
  switch (figure.kind) {
    case "approximate":
      return figure.side === undefined ? 2 : 1;
    case "atLeast":
    case "atMost":
      return figure.open ? 3 : 4;
    case "product":
      return Math.max(cautionOf(figure.count), cautionOf(figure.each));
    default:
      return 0;
  }
}

/** A figure so loose that, said later, it repeats a firmer one rather than replaces it. */
export function isLoose(figure: Figure): boolean {
  return figure.kind === "some" || figure.kind === "vague" || figure.kind === "unstated";
}

// «According to X, 3,000» is plain: who says so is the attribution, and no hedge.
const firm = new Set<Claim["modality"]>(["asserted", "confirmed", "reported"]);
const distanced = new Set<Claim["modality"]>(["hearsay", "alleged", "believed", "possible", "speculated"]);

/** Whether the wording keeps a number at a distance: «allegedly», «may have», «is said to». */
export function isDistanced({ modality }: Claim): boolean {
  return distanced.has(modality);
}

/** Whether a page puts firmly what the origin's own wording keeps at a distance. */
export function isFirmerThan(page: Claim, own: Claim): boolean {
  return firm.has(page.modality) && isDistanced(own);
}
