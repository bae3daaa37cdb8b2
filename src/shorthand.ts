import { Claim } from "./model/claim.ts";
import type { Relay } from "./model/attribution.ts";
import type { Counting } from "./model/measure.ts";
import type { ClaimAbout } from "./reconcile/about.ts";
import {
  reconcileFigures as reconcileRead,
  type FigureOptions,
  type FigureReconciliation,
} from "./reconcile/reconcile-figures.ts";
import { claimIdOf } from "./shorthand/claim-id.ts";
import { fittingFigure } from "./shorthand/fitting-figure.ts";
import { readWrittenFigure, type WrittenFigure } from "./shorthand/written-figure.ts";
import type { LanguageTag } from "./text/languages.ts";
import type { Lexicon } from "./text/lexicon.ts";

export type { WrittenFigure };

/** A claim written short. What the model has and this has not is passed through under its own name. */
export type ClaimInShort<
  Stage extends string,
  Population extends string,
  Place extends string,
  Of extends string,
> = Omit<Claim, "id" | "measure" | "figure" | "attribution" | "modality" | "revises"> & {
  /** By default made of all that is claimed, so that the same claim has the same id, and another one another. */
  readonly id?: string;
  /** Who vouches: the id of an actor, or of several who speak jointly; nobody where the page names nobody. */
  readonly by?: string | readonly string[];
  /** Who passed it on, from the origin outwards: ids of actors, or relays as the model has them. */
  readonly via?: string | readonly (string | { readonly [part in keyof Relay]?: string })[];
  readonly saidOn?: string;
  readonly stage: Stage;
  readonly population: Population;
  readonly place?: Place;
  /** `person` by default. */
  readonly unit?: Of;
  readonly per?: readonly string[];
  /** By default what is usual for the stage: who is there is a stock, who was sent a running total. */
  readonly counting?: Counting;
  /** In words the number and its hedge, beside them at most what the claim says too: «312 soldiers» of soldiers. */
  readonly figure: WrittenFigure;
  /** Of a figure in words: a tag or a lexicon; English by default. */
  readonly language?: LanguageTag | Lexicon;
  /** `reported` by default, `asserted` where nobody vouches. */
  readonly modality?: Claim["modality"];
  readonly revises?: readonly { readonly claim: string; readonly how: NonNullable<Claim["revises"]>[number]["how"] }[];
};

/** Stages that are counted at a moment; any other is a running total, and what has a denominator a rate. */
const momentary = new Set([
  "present",
  "inTraining",
  "ready",
  "deployed",
  "inCombat",
  "displaced",
  "detained",
  "missing",
]);

/**
 * Writes a claim short, with its figure in words.
 *
 * The figure keeps its words as `verbatim`, and the type of the claim knows its measure, so that {@link answer} can
 * tell claims of different measures apart before anything runs.
 *
 * @param short who claims which figure of what, as of when
 * @returns the claim, parsed
 * @throws RangeError for words that are no figure or say something else than the claim, with the words; `z.ZodError` for
 * what does not fit the model
 *
 * @example
 * ```ts
 * import { claim } from "corroborate";
 *
 * const sent = claim({
 *   by: "nis",
 *   stage: "dispatched",
 *   population: "North Korean soldiers",
 *   place: "Russia",
 *   figure: "more than 3,000",
 *   asOf: "2024-10-23",
 * });
 * sent.figure; // { kind: "atLeast", low: 3000, open: true, verbatim: "more than 3,000" }
 * sent.measure.counting; // "cumulative"
 * ```
 */
export function claim<
  const Stage extends string,
  const Population extends string,
  const Place extends string = never,
  const Of extends string = "person",
>(short: ClaimInShort<Stage, Population, Place, Of>): ClaimAbout<Named<Stage, Population, Place, Of>> {
  if (typeof short !== "object" || short === null)
    throw new RangeError(`claim takes an object such as { stage, population, figure }, got ${String(short)}`);
  const {
    by = [],
    via = [],
    saidOn,
    stage,
    population,
    place,
    unit = "person",
    per,
    counting,
    figure,
    language = "en",
    ...rest
  } = short;
  const [origin, ...jointly] = [by].flat();
  const usual = {
    counting: per === undefined ? (momentary.has(stage) ? "stock" : "cumulative") : "rate",
    modality: origin === undefined ? "asserted" : "reported",
  } as const;
  const measured = { of: unit, ...present({ per }) };
  const own = { unit: measured, of: `${population} ${stage}`, elsewhere };
  const parsed = Claim.parse({
    modality: usual.modality,
    ...rest,
    id: short.id ?? "new",
    measure: { population, stage, ...present({ place }), unit: measured, counting: counting ?? usual.counting },
    figure: readWrittenFigure(figure, "figure", own, language),
    attribution: {
      ...present({ origin, saidOn, jointly: jointly.length === 0 ? undefined : jointly }),
      via: [via].flat().map((relay) => (typeof relay === "string" ? { actor: relay } : relay)),
    },
  });
  const { id: _, ...said } = parsed;
  // SAFETY: the measure was just made of these parts.
  return { ...parsed, id: short.id ?? claimIdOf(said, usual) } as ClaimAbout<Named<Stage, Population, Place, Of>>;
}

const elsewhere = "population, stage, modality or note";

type Named<Stage extends string, Population extends string, Place extends string, Of extends string> = {
  readonly stage: Stage;
  readonly population: Population;
  readonly unit: { readonly of: Of };
} & ([Place] extends [never] ? unknown : { readonly place: Place });

/** How to read and reconcile bare figures. */
export type WrittenFigureOptions = FigureOptions & {
  /** Of figures in words: a tag or a lexicon; English by default. */
  readonly language?: LanguageTag | Lexicon;
};

/**
 * Reconciles figures that the caller already knows to be comparable, each from an origin of its own.
 *
 * A number stands for itself as an exact figure, a string for the figure that its words say. Who said it, and whether
 * it can be compared, nobody checks here: that is what {@link reconcile} is for.
 *
 * @param figures numbers, figures and words, in one unit
 * @param options the reading, the policy, the unit, and the language of the words
 * @returns status, hull, agreement, conflicts and estimate, with positions in `figures`
 * @throws RangeError for a number that is not finite and for words that are no figure or of another unit, with the position
 *
 * @example
 * ```ts
 * import { reconcileFigures } from "corroborate";
 *
 * const { status, hull } = reconcileFigures([1500, "more than 3,000"]);
 * status; // "conflict"
 * hull; // { low: 1425, high: 1574, lowBy: 0, highBy: 0 }
 * ```
 */
export function reconcileFigures(
  figures: readonly WrittenFigure[],
  options: WrittenFigureOptions = {},
): FigureReconciliation {
  if (!Array.isArray(figures)) throw new RangeError(`figures must be a list, got ${String(figures)}`);
  const { language = "en", ...rest } = options;
  const own = { unit: rest.unit ?? { of: "person" }, of: "", elsewhere: "a claim" };
  return reconcileRead(
    figures.map((figure, index) => {
      const name = `figures[${index}]`;
      return fittingFigure(readWrittenFigure(figure, name, own, language), name, own.unit);
    }),
    rest,
  );
}

/** The parts that are known: unknown is absent. */
function present<Parts extends object>(parts: Parts): Partial<Parts> {
  // SAFETY: some of the same entries.
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined)) as Partial<Parts>;
}
