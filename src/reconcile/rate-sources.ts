import { type NoTruthModel, studentTruthModel } from "../numeric/student-truth-model.ts";
import { medianOfSorted, sorted } from "../numeric/sample.ts";
import type { Dossier } from "../model/dossier.ts";
import type { ActorId } from "../model/identifier.ts";
import { accept, type Result } from "../result.ts";
import { answersTo } from "./answers-to.ts";
import { groupBy } from "./group-by.ts";
import { isLocated } from "./located.ts";
import type { Claims } from "./lookup.ts";
import type { ReconcileOptions } from "./options.ts";
import { pointOf } from "./policies/median.ts";
import { compareText } from "./statement.ts";

/** How one origin usually stands to the others, over many questions. */
export interface SourceRating {
  readonly actors: readonly ActorId[];
  /** How many questions it shares with others. */
  readonly questions: number;
  /** By which factor it is usually off, either way: 1 is never, 1.5 is by half. */
  readonly typicalFactor: number;
  /** By which factor its numbers usually lie above (over 1) or below (under 1) what all say together. */
  readonly lean: number;
}

/**
 * Says how far each origin usually lies from the others, and in which direction.
 *
 * It is a diagnostic about sources and no measure of truth: an interest that all of them share stays invisible, and
 * nothing uses it as a weight unless it is passed in as one. Only origins that locate a number take part, and only in
 * questions that two or more of them answer.
 *
 * @param claims claims, a dossier, or several dossiers whose actors share their ids
 * @param options as for {@link reconcile}
 * @returns the ratings by actor, or the refusals of the model: too few sources, fewer than five answers of a source, groups of
 * sources without a common question, no spread at all
 * @see a Gaussian truth model with Student errors on logarithms; the page on rating sources tells the formula
 *
 * @example
 * ```ts
 * import { rateSources } from "corroborate";
 *
 * rateSources([]); // { ok: false, refusal: { code: "too-few-sources", count: 0, needed: 2 } }
 * ```
 */
export function rateSources(
  claims: Claims | readonly Dossier[],
  options: ReconcileOptions = {},
): Result<readonly SourceRating[], NoTruthModel> {
  const points = dossiersIn(claims).flatMap((dossier, index) => pointsOf(dossier, options, String(index)));
  const model = studentTruthModel(points.map(({ question, source, value }) => ({ question, source, value })));
  if (!model.ok) return { ok: false, refusal: named(model.refusal, points) };
  const truth = new Map(model.value.questions.map(({ question, estimate }) => [question, estimate]));
  const bySource = groupBy(points, ({ source }) => source);
  const ratings = model.value.sources.map(({ source, answers, variance }) => {
    // SAFETY: the model has its sources and questions from the points.
    const own = bySource.get(source)!;
    const leans = own.map(({ question, value }) => value - truth.get(question)!);
    return {
      actors: own[0]!.actors,
      questions: answers,
      typicalFactor: Math.exp(Math.sqrt(variance)),
      lean: Math.exp(medianOfSorted(sorted(leans))),
    };
  });
  return accept(ratings.sort((one, other) => compareText(JSON.stringify(one.actors), JSON.stringify(other.actors))));
}

/** The model knows sources by key; whoever reads the refusal knows them by their actors. */
function named(refusal: NoTruthModel, points: readonly Point[]): NoTruthModel {
  // SAFETY: the model has its sources from the points.
  const actorsOf = (key: string) => points.find(({ source }) => source === key)!.actors.join(" and ");
  if (refusal.code === "too-few-answers") return { ...refusal, source: actorsOf(refusal.source) };
  if (refusal.code === "disconnected")
    return { ...refusal, groups: refusal.groups.map((group) => group.map(actorsOf)) };
  return refusal;
}

interface Point {
  readonly question: string;
  readonly source: string;
  readonly actors: readonly ActorId[];
  /** The logarithm of what the origin says. */
  readonly value: number;
}

function dossiersIn(claims: Claims | readonly Dossier[]): Claims[] {
  // SAFETY: what is no list is a dossier; a readonly array escapes the narrowing of Array.isArray.
  if (!Array.isArray(claims)) return [claims as Dossier];
  return claims.some((item: object) => "claims" in item) ? [...claims] : [claims];
}

/** What the origins of each question say, where two or more locate a number above 0. */
function pointsOf(claims: Claims, options: ReconcileOptions, dossier: string): Point[] {
  return answersTo(claims, options).answered.flatMap(({ voices }, index) => {
    const located = voices.filter(isLocated).flatMap(({ interval, actors, standing }): Point[] => {
      const point = pointOf({ claim: standing.claim, interval });
      const source = JSON.stringify(actors);
      return point > 0 && actors.length > 0
        ? [{ question: `${dossier}/${index}`, source, actors, value: Math.log(point) }]
        : [];
    });
    return located.length > 1 ? located : [];
  });
}
