import { isOneOf } from "./cue-words.ts";
import type { Cue } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import { nameAt } from "./read-names.ts";
import type { ReadCues } from "./read-cues.ts";
import type { Voice } from "./voices.ts";
import type { Sentence } from "./sentences.ts";
import type { Word } from "./words.ts";

/** Where one statement of a sentence ends and the next begins, between two of its figures. */
export interface Border {
  readonly at: number;
  readonly kind: "contrast" | "join" | "comma" | "none";
}

/** The borders between the figures of a sentence: «12 were killed and 30 wounded», «48, while the ministry said 52». */
export function bordersOf(words: readonly Word[], figures: readonly Sentence[], cues: Cues): Border[] {
  return figures.slice(1).map((figure, index) => {
    const from = figures[index]?.end ?? 0;
    let best: Border = { at: figure.start, kind: "none" };
    let lastComma: number | undefined;
    for (const word of words) {
      if (word.start < from || word.end > figure.start) continue;
      if (word.leads) lastComma = word.start;
      // «…, wies aber Berichte zurück»: the clause begins before its «aber».
      if (word.parted) return { at: word.start, kind: "contrast" };
      if (isOneOf(word.folded, cues.contrasts)) return { at: lastComma ?? word.start, kind: "contrast" };
      if (isOneOf(word.folded, cues.joins)) best = { at: word.start, kind: "join" };
    }
    return best.kind === "none" && lastComma !== undefined ? { at: lastComma, kind: "comma" } : best;
  });
}

/** The number of the piece that a place in a sentence belongs to, of those that some borders make. */
function pieceOf(at: number, borders: readonly Border[]): number {
  let piece = 0;
  while (piece < borders.length && borders[piece]!.at <= at) piece++;
  return piece;
}

/** The borders at which another voice begins to speak: one that stands before its figure, or the second one after it. */
export function voiceBorders(
  borders: readonly Border[],
  figures: readonly Sentence[],
  voices: readonly Voice[],
  denials: readonly Cue[],
  words: readonly Word[],
): Border[] {
  const speaking = voices.filter(({ role, name, verb }) => (role === "says" || role === "counts") && (name || verb));
  const isApart = ({ kind }: Border) => kind === "join" || kind === "contrast";
  const kept: Border[] = [];
  for (const [index, border] of borders.entries()) {
    const before = kept.at(-1)?.at ?? 0;
    const figure = figures[index + 1]?.start ?? 0;
    const end = borders.slice(index + 1).find(isApart)?.at ?? Infinity;
    const leads = speaking.some(
      ({ start, closed, name }) =>
        // «according to two officials»: the figure is part of who speaks.
        start >= border.at && start < figure && !(name && name.start > figure) && (isApart(border) || !closed),
    );
    // «confirmed 89 deaths but denies that there were 400»: a denied figure has no voice.
    const denied = denials.some(({ start }) => start >= border.at && start < figure);
    const spoken = speaking.some(({ start }) => start >= before && start < border.at);
    const second =
      isApart(border) &&
      speaking.some(({ start, medium, name }) => name && !medium && start >= border.at && start < end);
    // «800,000 according to the union, 380,000 according to the ministry»
    const own = speaking.some(
      ({ name, start }) =>
        name && start > figure && words.every((word) => word.start < figure || word.start > start || !word.leads),
    );
    if (leads || denied || (spoken && (second || own))) kept.push(border);
  }
  return kept;
}

/** What stands in the same piece of a sentence as a figure. */
export function inPieceOf<Found>(
  figure: Sentence,
  borders: readonly Border[],
  found: readonly Found[],
  startOf: (one: Found) => number,
): Found[] {
  const piece = pieceOf(figure.start, borders);
  return found.filter((one) => pieceOf(startOf(one), borders) === piece);
}

/**
 * The hedges or denials that reach a figure: those of its own piece; those before it, up to a contrast or another verb of
 * saying; and those behind it with which the sentence ends, where no other stage comes after them.
 */
export function reaching<Found extends Cue>(
  cues: readonly Found[],
  figure: Sentence,
  borders: readonly Border[],
  { says, stages, joined }: Pick<ReadCues, "says" | "stages" | "joined">,
): Found[] {
  const apart = borders.filter(({ kind }) => kind === "join" || kind === "contrast");
  return cues.filter((cue) => {
    // «said 12 had been killed and denied that civilians died» begins anew.
    if (cue.start > figure.start && joined.includes(cue)) return false;
    const isBetween = ({ at }: Border) => at > cue.start !== at > figure.start;
    const crossed = apart.filter(isBetween);
    const embraces = cue.start < figure.start && (cue.particle?.start ?? 0) > figure.start;
    if (embraces) return true;
    // «a claim rejected by Islamabad, which said 31 died»
    const begun = cue.start < figure.start ? borders.findLast(isBetween) : undefined;
    if (begun && says.some(({ start }) => start >= begun.at && start < figure.start)) return false;
    if (crossed.length === 0) return true;
    if (crossed.some(({ kind }) => kind === "contrast")) return false;
    if (cue.start > figure.start)
      return pieceOf(cue.start, apart) === apart.length && !stages.some(({ start }) => start > cue.start);
    return !says.some(({ start }) => start > (crossed[0]?.at ?? 0) && start < figure.start);
  });
}

/** The hedges that reach a figure: none behind it whose clause has a subject of its own, «…, die Hisbollah will 50 haben». */
export function hedgesOf(figure: Sentence, borders: readonly Border[], read: ReadCues, cues: Cues): Cue[] {
  const { words, hedges } = read;
  return reaching(hedges, figure, borders, read).filter(({ start }) => {
    const at = words.findIndex((word) => word.start === start);
    const clause = words.findLastIndex((word, index) => index <= at && word.start > figure.start && word.leads);
    return clause < 0 || (nameAt(words, clause, cues)?.first ?? at) >= at;
  });
}

/**
 * What happened to those that a figure counts: the stages behind the last «and» or comma before it, or those of its own piece,
 * or else all; nearest first.
 */
export function stagesOf<Stage extends Cue>(
  stages: readonly Stage[],
  figure: Sentence,
  borders: readonly Border[],
  words: readonly Word[],
  cues: Cues,
): Stage[] {
  const distance = ({ start, end }: Cue) => Math.min(Math.abs(start - figure.end), Math.abs(figure.start - end));
  const piece = inPieceOf(figure, borders, stages, ({ start }) => start);
  const clause =
    words.findLast((word) => word.start < figure.start && (word.leads || isOneOf(word.folded, cues.joins)))?.start ?? 0;
  const behind = piece.filter(({ start }) => start >= clause);
  const own = [behind, piece].find((some) => some.length > 0) ?? stages;
  return [...own].sort((a, b) => distance(a) - distance(b));
}
