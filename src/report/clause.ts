import type { Claim } from "../model/claim.ts";
import type { Measure } from "../model/measure.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { datePartsOf } from "./dates.ts";
import { figureWords, unitWordsOf, wholeFigure, type FigureWords } from "./figures.ts";
import type { Clause, KnownStage, Phrases, Predicate, Subject, Tense, ValueNoun } from "./phrases.ts";
import type { Reader } from "./reader.ts";

/** What a claim says, as the parts of a clause without its attribution. */
export function clauseOf(claim: Claim, reader: Reader, asks: "number" | "fact" = "number"): Clause {
  const { phrases } = reader;
  const { measure } = claim;
  const tense = tenseOf(claim);
  const perfect = measure.counting === "cumulative" && claim.due !== undefined;
  const date = dateOf(claim, phrases);
  const words = figureWords(claim.figure, measure.unit, phrases);
  const verb = (predicate: Predicate) => phrases.verb(predicate, tense, perfect);
  const adverb = tense === "possible" ? "" : phrases.adverbs[claim.modality];
  const noun = valueNounOf(claim, phrases);
  if (noun !== undefined) {
    const subject = phrases.subject.value(noun, reader.population(measure.population), detailOf(measure, reader));
    const amount = wholeFigure(words);
    return {
      subject,
      verb: verb(amount === undefined ? phrases.valueUnspecified : phrases.value(amount)),
      adverb,
      place: "",
      date,
      value: true,
    };
  }
  // SAFETY: a stage without words makes a value.
  const predicate = phrases.stages[measure.stage as KnownStage];
  const place = placeOf(measure, predicate.towards, reader);
  return {
    subject: subjectOf(claim, words, reader, asks),
    verb: verb(predicate),
    adverb,
    place: place === undefined ? "" : (place.form ?? `(${phrases.unnamedPlace(place.name)})`),
    date,
    value: false,
  };
}

/** A counted thing without a verb: «1,500 North Korean soldiers», «the share of …: more than half». */
export function thingOf(claim: Claim, reader: Reader): { readonly subject: string; readonly detail: string } {
  const { phrases, population } = reader;
  const words = figureWords(claim.figure, claim.measure.unit, phrases);
  const noun = valueNounOf(claim, phrases);
  const detail = detailOf(claim.measure, reader);
  if (noun === undefined) return { subject: subjectOf(claim, words, reader, "number").text, detail };
  const { text } = phrases.subject.value(noun, population(claim.measure.population), "");
  return { subject: `${text}: ${wholeFigure(words) ?? phrases.quantity.unspecified}`, detail };
}

/** The stage and the place in a few words: «sent to Russia». */
export function detailOf(measure: Measure, reader: Reader): string {
  const { phrases } = reader;
  const predicate = predicateOf(measure.stage, phrases);
  const place = placeOf(measure, predicate?.towards ?? false, reader);
  if (predicate !== undefined && place?.form !== undefined) return phrases.labelled(predicate.label, place.form);
  const label = stageLabel(measure.stage, phrases);
  return place === undefined ? label : `${label}, ${place.form ?? phrases.unnamedPlace(place.name)}`;
}

export function stageLabel(stage: string, phrases: Phrases): string {
  return predicateOf(stage, phrases)?.label ?? phrases.otherStage(stage);
}

/** Whether a claim tells of what is to come. */
export function isForecast(claim: Claim): boolean {
  return claim.due !== undefined || claim.modality === "planned" || claim.modality === "expected";
}

function predicateOf(stage: string, { stages }: Phrases): Predicate | undefined {
  // SAFETY: an own key of the stages is a known stage.
  return Object.hasOwn(stages, stage) ? stages[stage as KnownStage] : undefined;
}

function tenseOf({ modality, due, period, measure }: Claim): Tense {
  const possible = modality === "possible" || modality === "speculated";
  const open = measure.counting === "flow" && period?.from !== undefined && period.through === undefined;
  if (modality === "planned" || modality === "expected") return modality;
  if (modality === "excluded") return "ruledOut";
  if (possible && (due !== undefined || open)) return "possible";
  if (due !== undefined) return "future";
  return measure.counting === "flow" || measure.counting === "rate" ? "flow" : "past";
}

/** What a clause about a value calls it; undefined where things are counted at a stage that there are words for. */
function valueNounOf({ measure: { unit, stage }, figure }: Claim, phrases: Phrases): ValueNoun | undefined {
  const words = unitWordsOf(unit, phrases);
  if (unit.of === "share") return "share";
  if (words !== undefined) return words.money ? "amount" : "figure";
  const numbered = figure.kind !== "some" && figure.kind !== "unstated";
  if (unit.of === "unknown" && numbered) return "quantity";
  // «1 soldiers» would be wrong, and no name says what one of them is called.
  const single = (figure.kind === "exact" || figure.kind === "approximate") && figure.value === 1;
  return single || predicateOf(stage, phrases) === undefined ? "number" : undefined;
}

function subjectOf({ figure, measure }: Claim, words: FigureWords, reader: Reader, asks: "number" | "fact"): Subject {
  const { phrases } = reader;
  const population = reader.population(measure.population);
  const mass = measure.unit.of === "unknown";
  if (words.text === undefined) {
    if (figure.kind === "unstated" && asks === "fact") return phrases.subject.bare(population, mass);
    return phrases.subject.unspecified(population, mass);
  }
  const text = phrases.subject.counted(words.text, population.subject, words.vague);
  // SAFETY: the counted words are there, so there is a whole.
  return { text: wholeFigure({ ...words, text })!, singular: false };
}

/** A place, in the form that the stage takes where the data holds it: «to Russia», «in Russia». */
function placeOf(
  { place: id }: Measure,
  towards: boolean,
  { place }: Reader,
): { name: string; form: string | undefined } | undefined {
  if (id === undefined) return undefined;
  const { name, in: where, to } = place(id);
  return { name, form: towards ? to : where };
}

/** When it was or will be so; empty where the claim itself does not say. */
function dateOf(claim: Claim, { dates }: Phrases): string {
  const { asOf, period, due, measure } = claim;
  const complete = measure.counting === "cumulative";
  const at = (date: PartialDate) => (complete ? dates.by(datePartsOf(date)) : dates.on(datePartsOf(date)));
  if (isForecast(claim)) return due === undefined ? "" : at(due);
  const from = measure.counting === "stock" ? undefined : period?.from;
  const through = measure.counting === "stock" ? (asOf ?? period?.through) : (period?.through ?? asOf);
  if (from !== undefined && through !== undefined && from !== through)
    return dates.between(datePartsOf(from), datePartsOf(through));
  if (from !== undefined)
    return from === through
      ? dates.on(datePartsOf(from))
      : complete
        ? dates.since(datePartsOf(from))
        : dates.onwards(datePartsOf(from));
  return through === undefined ? "" : at(through);
}
