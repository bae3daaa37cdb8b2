import type { Figure } from "../model/figure.ts";

/** The numbers between which a figure lies by its words alone, before any reading. */
export interface WordedEnds {
  readonly low: number;
  readonly high: number;
  /** Whether its words name no number, as «several thousand». */
  readonly vague: boolean;
  /** On which side of its number it lies: below for «nearly 4,000», above for «more than 3,000». */
  readonly side: -1 | 0 | 1;
}

/** Undefined where a figure holds no number. */
export function wordedEndsOf(figure: Figure): WordedEnds | undefined {
  switch (figure.kind) {
    case "exact":
      return at(figure.value, 0);
    case "approximate":
      return at(figure.value, figure.side === undefined ? 0 : figure.side === "below" ? -1 : 1);
    case "atLeast":
      return at(figure.low, 1);
    case "atMost":
      return at(figure.high, -1);
    case "range":
      return { low: figure.low, high: figure.high, vague: false, side: 0 };
    case "vague":
      return { low: figure.low, high: figure.high ?? Infinity, vague: true, side: 0 };
    case "product": {
      const [count, each] = [wordedEndsOf(figure.count), wordedEndsOf(figure.each)];
      if (count === undefined || each === undefined) return undefined;
      const products = [count.low, count.high].flatMap((end) => [end * each.low, end * each.high]);
      return {
        low: Math.min(...products),
        high: Math.max(...products),
        vague: count.vague || each.vague,
        side: count.side === 0 ? each.side : count.side,
      };
    }
    case "some":
    case "unstated":
      return undefined;
  }
}

function at(number: number, side: WordedEnds["side"]): WordedEnds {
  return { low: number, high: number, vague: false, side };
}
