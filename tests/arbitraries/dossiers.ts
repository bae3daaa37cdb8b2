import { Dossier, Measure, type ActorKind, type Claim, type Figure } from "corroborate";
import * as fc from "fast-check";
import { evidence, forecastModalities, modalities, relayHows, revisions, sideFacts } from "./claims.ts";
import { closeDates, closePeriods } from "./dates.ts";
import { countFigures, fitting } from "./figures.ts";
import { ages, olderThan, picked, picks } from "./forest.ts";
import { numberedId } from "./identifiers.ts";
import { stagesWithCounting, units } from "./measures.ts";
import { languageTags, names, texts } from "./text.ts";

/** What a test wants of its dossiers. */
export interface DossierWishes {
  readonly minClaims?: number;
  /** 8, unless told. */
  readonly maxClaims?: number;
  /** How many different measures the claims share: 3, unless told. One makes every two claims comparable but for their dates. */
  readonly maxMeasures?: number;
  /** Instead of measures of the dossier's own populations and places. */
  readonly measures?: fc.Arbitrary<Measure>;
  /** The figures, whole and not negative; `countFigures()`, unless told. */
  readonly figures?: fc.Arbitrary<Figure>;
  /** The dates; a small choice from the autumn of 2024, unless told. */
  readonly dates?: fc.Arbitrary<string>;
  /** Whether some claims are planned or expected, or have a `due`: true, unless told. */
  readonly forecasts?: boolean;
  /** Whether claims revise each other: true, unless told. */
  readonly revisions?: boolean;
  /** Whether some claims are not confirmed, denied or excluded: true, unless told. */
  readonly denials?: boolean;
}

/**
 * A valid dossier in which claims often meet: few actors in a forest of `partOf`, few measures, dates and numbers, and
 * a third of the claims repeat the measure and the figure of an older one, some of them with its origin as a relay.
 *
 * No `chain` inside, so a counterexample shrinks well: to the first of every list, to plain ids, to no optional part.
 */
export function dossiers(wishes: DossierWishes = {}): fc.Arbitrary<Dossier> {
  const { minClaims = 0, maxClaims = 8, maxMeasures = 3, dates = closeDates() } = wishes;
  return fc
    .record({
      strange: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
      actors: fc.array(actorDrafts(), { maxLength: 5 }),
      sources: fc.array(sourceDrafts(dates), { maxLength: 3 }),
      populations: sometimes(fc.array(wholeDrafts(), { maxLength: 3 })),
      places: sometimes(fc.array(wholeDrafts(), { maxLength: 3 })),
      measures: fc.array(measureChoices(wishes.measures), { minLength: 1, maxLength: maxMeasures }),
      claims: fc.array(claimDrafts(wishes, dates), { minLength: minClaims, maxLength: maxClaims, size: "max" }),
      assessments: sometimes(fc.array(assessmentDrafts(), { maxLength: 3 })),
    })
    .map((draft) => Dossier.parse(finished(draft)));
}

/** The claims of a dossier without the dossier: what they refer to among each other resolves. */
export function claimLists(wishes: DossierWishes = {}): fc.Arbitrary<readonly Claim[]> {
  return dossiers(wishes).map((dossier) => dossier.claims);
}

/** An order for {@link reordered}; shrinks to the one things are in already. */
export function orders(): fc.Arbitrary<readonly number[]> {
  return fc.array(fc.nat({ max: 9 }), { maxLength: 9 });
}

/** The same dossier with every list in another order, `via` excepted, whose order has a meaning. */
export function reordered(dossier: Dossier, order: readonly number[]): Dossier {
  const { populations, places, assessments } = dossier;
  return {
    actors: shuffled(dossier.actors, order),
    sources: shuffled(dossier.sources, order),
    claims: shuffled(dossier.claims, order),
    ...(populations && { populations: shuffled(populations, order) }),
    ...(places && { places: shuffled(places, order) }),
    ...(assessments && { assessments: shuffled(assessments, order) }),
  };
}

/** The items in another order: those with a lower number in `order` come first. */
export function shuffled<Item>(items: readonly Item[], order: readonly number[]): Item[] {
  return items
    .map((item, index) => ({ item, index, key: order[index % order.length] ?? 0 }))
    .toSorted((one, other) => one.key - other.key || one.index - other.index)
    .map(({ item }) => item);
}

type Draft<Drafts extends (...given: never[]) => fc.Arbitrary<unknown>> =
  ReturnType<Drafts> extends fc.Arbitrary<infer Value> ? Value : never;

interface DossierDraft {
  readonly strange: boolean;
  readonly actors: readonly Draft<typeof actorDrafts>[];
  readonly sources: readonly Draft<typeof sourceDrafts>[];
  readonly populations: readonly Draft<typeof wholeDrafts>[] | undefined;
  readonly places: readonly Draft<typeof wholeDrafts>[] | undefined;
  readonly measures: readonly Draft<typeof measureChoices>[];
  readonly claims: readonly Draft<typeof claimDrafts>[];
  readonly assessments: readonly Draft<typeof assessmentDrafts>[] | undefined;
}

function actorDrafts() {
  const kind = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<ActorKind[]>("intelligence", "state", "military") },
    { weight: 2, arbitrary: fc.constantFrom<ActorKind[]>("person", "anonymous") },
    { weight: 2, arbitrary: fc.constantFrom<ActorKind[]>("media", "agency", "thinkTank") },
    { weight: 1, arbitrary: fc.constantFrom<ActorKind[]>("government", "igo", "ngo", "company", "group") },
  );
  return fc.record({
    age: ages(),
    kind,
    name: texts(),
    names: seldom(names()),
    partOf: sometimes(picks()),
    party: seldom(parties()),
  });
}

/** A population or a place. */
function wholeDrafts() {
  return fc.record({
    age: ages(),
    name: texts(),
    names: seldom(names()),
    partOf: sometimes(picks()),
    party: seldom(parties()),
  });
}

function parties() {
  return fc.record({ conflict: fc.constantFrom("war", "__proto__"), side: fc.constantFrom("ukraine", "russia") });
}

function sourceDrafts(dates: fc.Arbitrary<string>) {
  return fc.record({
    kind: fc.constantFrom("article", "agencyReport", "statement", "briefing", "post", "dataset"),
    publisher: sometimes(picks()),
    title: seldom(texts()),
    url: seldom(fc.constantFrom("https://example.org/1", 'http://example.org/?q="><b>')),
    language: seldom(languageTags()),
    publishedOn: often(dates),
    retrievedOn: seldom(dates),
    reliability: seldom(fc.constantFrom("A", "B", "F")),
  });
}

function measureDrafts() {
  return fc.record({ counted: stagesWithCounting(), unit: units(), population: picks(), place: sometimes(picks()) });
}

function measureChoices(
  measures?: fc.Arbitrary<Measure>,
): fc.Arbitrary<Draft<typeof measureDrafts> | { readonly measure: Measure }> {
  return measures ? fc.record({ measure: measures }) : measureDrafts();
}

function claimDrafts(wishes: DossierWishes, dates: fc.Arbitrary<string>) {
  const { figures = countFigures(), forecasts = true, revisions: revising = true, denials = true } = wishes;
  const put = modalities().filter(
    (modality) =>
      (forecasts || !["planned", "expected"].includes(modality)) &&
      (denials || !["notConfirmed", "denied", "excluded"].includes(modality)),
  );
  const { basis, likelihood, quote, note } = sideFacts();
  return fc.record({
    age: ages(),
    measure: picks(),
    figure: figures,
    /** Repeats the measure and figure of an older claim, as its relay or on its own. */
    repeats: sometimes(fc.record({ claim: picks(), how: fc.constantFrom("alone", "relaying") })),
    origin: often(picks()),
    jointly: seldom(fc.array(picks(), { minLength: 1, maxLength: 2 })),
    via: fc.array(fc.record({ actor: sometimes(picks()), source: sometimes(picks()), how: seldom(relayHows()) }), {
      maxLength: 3,
    }),
    saidOn: sometimes(dates),
    asOf: often(dates),
    period: sometimes(closePeriods()),
    forecast: forecasts
      ? seldom(fc.record({ modality: forecastModalities(), due: often(dates) }))
      : fc.constant(undefined),
    due: forecasts ? seldom(dates) : fc.constant(undefined),
    modality: put,
    basis: seldom(basis),
    likelihood: seldom(likelihood),
    quote: seldom(quote),
    note: seldom(note),
    evidence: seldom(fc.array(evidence(picks()), { minLength: 1, maxLength: 2 })),
    revises: revising ? seldom(fc.array(revisions(picks()), { minLength: 1, maxLength: 2 })) : fc.constant(undefined),
  });
}

function assessmentDrafts() {
  return fc.record({
    claim: picks(),
    by: picks(),
    stance: fc.constantFrom("agrees", "disagrees", "doubts", "cannotConfirm"),
    direction: sometimes(fc.constantFrom("tooHigh", "tooLow")),
    credibility: seldom(fc.integer({ min: 1, max: 6 })),
    note: seldom(texts()),
  });
}

/** The draft with every pick turned into an id. */
function finished(draft: DossierDraft): unknown {
  const { strange } = draft;
  const actors = draft.actors.map((_, index) => numberedId("actor", index, strange));
  const sources = draft.sources.map((_, index) => numberedId("source", index, strange));
  const claims = draft.claims.map((_, index) => numberedId("claim", index, strange));
  const drafts = draft.claims.map((_, index) => withRepetition(draft, index));
  return defined({
    actors: draft.actors.map(({ age: _, partOf, ...actor }, index) => ({
      ...actor,
      id: actors[index],
      partOf: actors[olderThan(draft.actors, index, partOf) ?? -1],
    })),
    sources: draft.sources.map(({ publisher, ...source }, index) => ({
      ...source,
      id: sources[index],
      publisher: picked(actors, publisher),
    })),
    populations: draft.populations && wholes("population", draft.populations, strange),
    places: draft.places && wholes("place", draft.places, strange).map(({ party: _, ...place }) => place),
    claims: drafts.map(({ origin, jointly, via, saidOn, forecast, ...claim }, index) => {
      const measure = measureOf(draft, claim.measure);
      return {
        id: claims[index],
        measure,
        figure: fitting(claim.figure, measure.unit),
        asOf: claim.asOf,
        period: claim.period,
        due: forecast?.due ?? claim.due,
        attribution: {
          origin: picked(actors, origin),
          jointly: actors.length === 0 ? undefined : jointly?.map((pick) => picked(actors, pick)),
          via: via
            .map(({ actor, source, how }) => ({ actor: picked(actors, actor), source: picked(sources, source), how }))
            .filter(({ actor, source }) => actor !== undefined || source !== undefined),
          saidOn,
        },
        modality: forecast?.modality ?? claim.modality,
        basis: claim.basis,
        likelihood: claim.likelihood,
        quote: claim.quote,
        note: claim.note,
        evidence: claim.evidence?.map(({ kind, by }) => ({ kind, by: picked(actors, by) })),
        revises: revisedBy(draft, claims, index),
      };
    }),
    assessments: draft.assessments
      ?.map(({ claim, by, ...assessment }, index) => ({
        ...assessment,
        id: numberedId("assessment", index, strange),
        claim: picked(claims, claim),
        by: picked(actors, by),
      }))
      .filter(({ claim, by }) => claim !== undefined && by !== undefined),
  });
}

/** The claim draft; one that repeats an older one takes over its measure and figure, and its origin as first relay. */
function withRepetition(draft: DossierDraft, index: number): Draft<typeof claimDrafts> {
  const own = draft.claims[index];
  if (own === undefined) throw new RangeError(`there is no claim ${index}`);
  const older = draft.claims[olderThan(draft.claims, index, own.repeats?.claim) ?? -1];
  if (older === undefined || own.repeats === undefined) return own;
  const { measure, figure } = older;
  if (own.repeats.how === "alone") return { ...own, measure, figure };
  return { ...own, measure, figure, via: [{ actor: older.origin, source: undefined, how: "quotes" }, ...own.via] };
}

/** At most one revision per older claim, none where there is no older one. */
function revisedBy(draft: DossierDraft, claims: readonly string[], index: number) {
  const revised = new Map<string, { claim: string; how: string }>();
  for (const { claim: pick, how } of draft.claims[index]?.revises ?? []) {
    const claim = claims[olderThan(draft.claims, index, pick) ?? -1];
    if (claim !== undefined) revised.set(claim, { claim, how });
  }
  return revised.size === 0 ? undefined : [...revised.values()];
}

/** The measure a claim picks. One of the populations and places that it can name is not listed. */
function measureOf(draft: DossierDraft, pick: number): Measure {
  const chosen = picked(draft.measures, pick);
  if (chosen === undefined) throw new RangeError("there is no measure");
  if ("measure" in chosen) return chosen.measure;
  const named = (list: string, items: readonly unknown[] = [], item?: number) =>
    picked([...items.map((_, index) => numberedId(list, index, draft.strange)), `unlisted ${list}`], item);
  const [stage, counting] = chosen.counted;
  const population = named("population", draft.populations, chosen.population);
  const place = named("place", draft.places, chosen.place);
  return Measure.parse(defined({ population, stage, place, unit: chosen.unit, counting }));
}

function wholes(list: string, drafts: readonly Draft<typeof wholeDrafts>[], strange: boolean) {
  return drafts.map(({ age: _, partOf, ...whole }, index) => {
    const older = olderThan(drafts, index, partOf);
    return {
      ...whole,
      id: numberedId(list, index, strange),
      partOf: older === undefined ? undefined : numberedId(list, older, strange),
    };
  });
}

/** Unknown is absent: the value without the keys that hold `undefined`, at any depth. */
function defined(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function often<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return present(3, values, 1);
}

function sometimes<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return present(1, values, 1);
}

function seldom<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> {
  return present(1, values, 6);
}

/** Absent comes first, so that a counterexample shrinks to it. */
function present<Value>(weight: number, values: fc.Arbitrary<Value>, absent: number): fc.Arbitrary<Value | undefined> {
  return fc.oneof(
    { withCrossShrink: true },
    { weight: absent, arbitrary: fc.constant(undefined) },
    { weight, arbitrary: values },
  );
}
