import { Claim, type Likelihood, type Modality } from "corroborate";
import * as fc from "fast-check";
import { closeDates, closePeriods } from "./dates.ts";
import { countFigures, fitting } from "./figures.ts";
import { identifiers } from "./identifiers.ts";
import { measures } from "./measures.ts";
import { languageTags, texts } from "./text.ts";

/** Any claim the model knows, on its own: its ids refer to nothing. Claims that refer to each other: see `claimLists`. */
export function claims(): fc.Arbitrary<Claim> {
  return fc
    .record(
      {
        id: identifiers(),
        measure: measures(),
        figure: countFigures(),
        asOf: closeDates(),
        period: closePeriods(),
        due: closeDates(),
        attribution: attributions(),
        modality: modalities(),
        ...sideFacts(),
        evidence: fc.array(evidence(identifiers()), { minLength: 1, maxLength: 2 }),
        revises: fc.array(revisions(identifiers()), { minLength: 1, maxLength: 2 }),
      },
      { requiredKeys: ["id", "measure", "figure", "attribution", "modality"], noNullPrototype: true },
    )
    .filter(({ id, revises = [] }) => revises.every(({ claim }) => claim !== id))
    .map((claim) => Claim.parse({ ...claim, figure: fitting(claim.figure, claim.measure.unit) }));
}

/** What a claim may say besides, and nothing refers to: spread these fields into an `fc.record`. */
export function sideFacts() {
  return {
    basis: fc.constantFrom("documented", "estimate", "model"),
    likelihood: likelihoods(),
    quote: fc.record(
      { text: texts(), language: languageTags(), prefix: texts(), suffix: texts() },
      { requiredKeys: ["text", "language"], noNullPrototype: true },
    ),
    note: texts(),
  };
}

/** How firmly, most often as a plain assertion. */
export function modalities(): fc.Arbitrary<Modality> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Modality[]>("asserted", "reported", "confirmed") },
    {
      weight: 2,
      arbitrary: fc.constantFrom<Modality[]>("alleged", "believed", "hearsay", "possible", "speculated", "conceded"),
    },
    { weight: 1, arbitrary: fc.constantFrom<Modality[]>("notConfirmed", "denied", "excluded") },
    { weight: 1, arbitrary: forecastModalities() },
  );
}

/** The modalities that are no count. */
export function forecastModalities(): fc.Arbitrary<Modality> {
  return fc.constantFrom<Modality[]>("planned", "expected");
}

/** From whom a revised claim is, `claim`, and how it is changed. */
export function revisions<Reference>(claim: fc.Arbitrary<Reference>) {
  const how = fc.constantFrom("supersedes", "corrects", "retracts", "restates", "refines");
  return fc.record({ claim, how }, { noNullPrototype: true });
}

/** What a claim rests on, provided by one of `by`. */
export function evidence<Reference>(by: fc.Arbitrary<Reference>) {
  const kind = fc.constantFrom("satellite images", "video", "intercepts");
  return fc.record({ kind, by }, { requiredKeys: ["kind"], noNullPrototype: true });
}

/** What a relay did. */
export function relayHows() {
  return fc.constantFrom("quotes", "paraphrases", "relays", "translates", "headlines");
}

function likelihoods(): fc.Arbitrary<Likelihood> {
  const ends = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.tuple(ends, ends).map(([one, other]) => ({ low: Math.min(one, other), high: Math.max(one, other) }));
}

function attributions() {
  const relay = fc.record({ actor: identifiers(), source: identifiers(), how: relayHows() }, { noNullPrototype: true });
  const unsigned = fc.record({ source: identifiers() }, { noNullPrototype: true });
  return fc.record(
    {
      origin: identifiers(),
      jointly: fc.array(identifiers(), { minLength: 1, maxLength: 2 }),
      via: fc.array(fc.oneof(relay, unsigned), { maxLength: 3 }),
      saidOn: closeDates(),
    },
    { requiredKeys: ["via"], noNullPrototype: true },
  );
}
