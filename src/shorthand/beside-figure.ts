import type { Figure } from "../model/figure.ts";
import type { FoundFigure } from "../text/find-figures-with.ts";
import type { Lexicon } from "../text/lexicon.ts";
import { parseFigureWith } from "../text/parse-figure-with.ts";

/** What a claim says beside its figure. */
export interface ClaimWords {
  readonly unit: UnitWords;
  /** Population and stage. */
  readonly of: string;
  /** Where words go that say more than the figure, for the message. */
  readonly elsewhere: string;
}

interface UnitWords {
  readonly of: string;
  readonly per?: readonly string[] | undefined;
}

/**
 * Why the words around a number are not those of its claim: another unit, another rate, or words that the claim does
 * not have, which would be lost («312 wounded» of those killed).
 *
 * @param found the last figure found in the words: of a product the factor that is counted
 * @returns what was read and what to do, or nothing where the words only repeat the claim
 */
export function contradictionOf(
  figure: Figure & { readonly verbatim: string },
  found: FoundFigure | undefined,
  { unit, of, elsewhere }: ClaimWords,
  lexicon: Lexicon,
): string | undefined {
  const noun = found === undefined ? wordsAfter(figure, lexicon) : nounAfter(figure.verbatim, found);
  const counted = found?.counted ?? "";
  if (found?.unit !== undefined && ![found.unit, counted].some((word) => isAlike(word, unit.of)))
    return `it counts ${singular(found.unit)}, and unit is ${JSON.stringify(unit.of)}: give unit: ${JSON.stringify(singular(found.unit))}, or a figure in ${JSON.stringify(unit.of)}`;
  const { per } = found ?? {};
  if (figure.kind !== "product" && per !== undefined && !isRatePer(per, figure.verbatim, unit))
    return `it counts per ${per}, and per is ${JSON.stringify(unit.per) ?? "absent"}: give per: [${JSON.stringify(per)}], or a figure that is not per ${per}`;
  const measured = found?.unit === undefined || found.unit === "persons" ? "" : counted;
  const known = [of, unit.of, measured, lexicon.of ?? "", unit.of === "person" ? people : ""].flatMap(wordsIn);
  if (wordsIn(noun).every((word) => known.some((own) => isAlike(word, own)))) return undefined;
  return `say ${JSON.stringify(noun)} in ${elsewhere} instead`;
}

/** Words for persons that say no more than that. */
const people =
  "people person Mensch Mann Leute personne gens persona gente человек люди людей людям особа особи осіб людина";

/** The counted noun with all that stands before it; nothing where it is a currency before the number. */
function nounAfter(words: string, { end, counted }: FoundFigure): string {
  const at = counted === undefined ? -1 : words.indexOf(counted, end);
  return counted === undefined || at < 0 ? "" : words.slice(end, at + counted.length).trim();
}

/** What follows the fewest words that say the same: «some» in «some soldiers». */
function wordsAfter({ verbatim }: { readonly verbatim: string }, lexicon: Lexicon): string {
  const words = verbatim.trim().split(/\s+/);
  const alone = words.findIndex((_, index) => parseFigureWith(words.slice(0, index + 1).join(" "), lexicon).ok);
  return words.slice(alone + 1).join(" ");
}

/** One of the denominators may be named alone, and by another word: «per soldier» is read as per person. */
function isRatePer(per: string, words: string, unit: UnitWords): boolean {
  return [unit.per ?? []].flat().some((own) => [per, ...wordsIn(words)].some((word) => isAlike(word, own)));
}

/** The words in a text, and in a name such as «inTraining». */
function wordsIn(text: string): string[] {
  // What plain JavaScript gives in place of a text, the model refuses afterwards.
  return (
    String(text)
      .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
      .match(/[\p{L}\p{M}\p{N}]+|[^\s\p{P}]/gu) ?? []
  );
}

/** Whether two words are the same up to an ending of number or case. */
function isAlike(one: string, other: string): boolean {
  const [short = "", long = ""] = [one.toLowerCase(), other.toLowerCase()].sort((a, b) => a.length - b.length);
  return (
    short === long || (short.length > 2 && long.startsWith(short) && /^(?:e?s|e?n|e)$/.test(long.slice(short.length)))
  );
}

/** A unit as the model names it: `person`, not «persons». */
function singular(unit: string): string {
  return unit.replace(/(?<=^[a-z]{2,})s$/, "");
}
