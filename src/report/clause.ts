import type { Claim } from "../model/claim.ts";
import type { Measure } from "../model/measure.ts";
import type { PartialDate } from "../model/partial-date.ts";
import { datePartsOf } from "./dates.ts";
import { figureWords, wholeFigure, type FigureWords } from "./figures.ts";
import type { Clause, KnownStage, Phrases, Predicate, Subject, Tense, ValueNoun } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { numberOf } from "./small-numbers.ts";
import { unitLabelOf, unitWordsOf } from "./unit-words.ts";

/** What a claim says, as the parts of a clause without its attribution. */
export function clauseOf(claim: Claim, reader: Reader, asks: "number" | "fact" = "number"): Clause {
  const { phrases } = reader;
  const { measure } = claim;
  const tense = tenseOf(claim);
  const perfect = measure.counting === "cumulative" && claim.due !== undefined;
  const date = dateOf(claim, phrases);
  const words = figureWords(claim.figure, measure, reader);
  const verb = (predicate: Predicate) => phrases.verb(predicate, tense, perfect);
  const adverb = tense === "possible" ? "" : phrases.adverbs[claim.modality];
  const noun = valueNounOf(claim, reader);
  const known = predicateOf(measure.stage, phrases);
  const isSum = noun === "amount" || noun === "quantity";
  if (noun !== undefined && !(isSum && known !== undefined)) {
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
  const predicate = known!;
  const place = placeOf(measure, predicate.towards, reader);
  return {
    subject: isSum ? sumOf(claim, words, reader) : subjectOf(claim, reader, asks),
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
  const words = figureWords(claim.figure, claim.measure, reader);
  const noun = valueNounOf(claim, reader);
  const detail = detailOf(claim.measure, reader);
  if (noun === undefined) return { subject: subjectOf(claim, reader, "thing").text, detail };
  const name = population(claim.measure.population);
  if (noun === "amount" || noun === "quantity")
    return {
      subject: wholeFigure({ ...words, unit: undefined }) ?? phrases.quantity.unspecified,
      detail: [name.subject, words.unit, detail].filter((part) => part !== undefined).join(", "),
    };
  const { text } = phrases.subject.value(noun, name, "");
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

function stageLabel(stage: string, phrases: Phrases): string {
  return predicateOf(stage, phrases)?.label ?? phrases.otherStage(stage);
}

/** Whether a claim tells of what is to come. */
export function isForecast(claim: Claim): boolean {
  return claim.due !== undefined || claim.modality === "planned" || claim.modality === "expected";
}

/** The words of a stage, where the language has some. */
export function predicateOf(stage: string, { stages, furtherStages }: Phrases): Predicate | undefined {
  // SAFETY: an own key of the stages is a known stage.
  if (Object.hasOwn(stages, stage)) return stages[stage as KnownStage];
  return Object.hasOwn(furtherStages, stage) ? furtherStages[stage] : undefined;
}

function tenseOf({ modality, due, asOf, period, measure }: Claim): Tense {
  const possible = modality === "possible" || modality === "speculated";
  const open = measure.counting === "flow" && period?.from !== undefined && period.through === undefined;
  if (modality === "planned" || modality === "expected") return modality;
  // A count that holds for a day is of what has happened; what is only said to be ruled out is yet to come.
  const isPast = due === undefined && measure.counting !== "stock" && (asOf ?? period?.through) !== undefined;
  if (modality === "excluded" && !isPast) return "ruledOut";
  if (possible && (due !== undefined || open)) return "possible";
  if (due !== undefined) return "future";
  return measure.counting === "flow" || measure.counting === "rate" ? "flow" : "past";
}

/** What a clause about a value calls it; undefined where things are counted at a stage that there are words for. */
function valueNounOf({ measure, figure }: Claim, reader: Reader): ValueNoun | undefined {
  const { phrases } = reader;
  const { unit, stage } = measure;
  const words = unitWordsOf(unit, phrases);
  if (unit.of === "share") return "share";
  if (words !== undefined) return words.money ? "amount" : "figure";
  const numbered = figure.kind !== "some" && figure.kind !== "unstated";
  if (numbered && (unit.of === "unknown" || unitLabelOf(measure, reader) !== undefined)) return "quantity";
  // «1 drones» would be wrong, and no name says what one of them is called; one of several people is a person.
  const isNameless = numberOf(figure) === 1 && (unit.of !== "person" || unit.per !== undefined);
  return isNameless || predicateOf(stage, phrases) === undefined ? "number" : undefined;
}

/** A sum of money, or of something without a unit, with what it is for in brackets: «billions (money for Ukraine)». */
function sumOf({ figure, measure }: Claim, words: FigureWords, reader: Reader): Subject {
  const { phrases, population } = reader;
  const label = unitLabelOf(measure, reader);
  const isMoney = unitWordsOf(measure.unit, phrases)?.money === true;
  return phrases.subject.sum(wholeFigure({ ...words, unit: undefined }), population(measure.population), label, {
    singular: !words.vague && (isMoney || numberOf(figure) === 1),
    one: !words.vague && numberOf(figure) === 1,
  });
}

function subjectOf({ figure, measure }: Claim, reader: Reader, asks: "number" | "fact" | "thing"): Subject {
  const { phrases } = reader;
  const population = reader.population(measure.population);
  const mass = measure.unit.of === "unknown";
  const words = figureWords(figure, measure, reader, asks === "thing" ? "digits" : "words");
  if (words.text === undefined) {
    // A bare plural says that there were some.
    const isBare = figure.kind === "some" ? asks !== "thing" && !mass : asks === "fact";
    return isBare ? phrases.subject.bare(population, mass) : phrases.subject.unspecified(population, mass);
  }
  if (numberOf(figure) === 1) return phrases.subject.one(words.text, population);
  const text = phrases.subject.counted(words.text, population.subject, words.vague);
  // SAFETY: the counted words are there, so there is a whole.
  return { text: wholeFigure({ ...words, text })!, singular: false };
}

/** A place, in the form that the stage takes where the data holds it: «to Russia», «in Russia». */
function placeOf(
  { place: id }: Measure,
  towards: boolean,
  { place, phrases }: Reader,
): { name: string; form: string | undefined } | undefined {
  if (id === undefined) return undefined;
  const { name, in: where, to } = place(id);
  return { name, form: (towards ? to : where) ?? phrases.barePlace(name, towards) };
}

/** When it was or will be so; empty where the claim itself does not say. */
function dateOf(claim: Claim, { dates }: Phrases): string {
  const { asOf, period, due, measure } = claim;
  const complete = measure.counting === "cumulative";
  const at = (date: PartialDate) => (complete ? dates.by(datePartsOf(date)) : dates.on(datePartsOf(date)));
  if (isForecast(claim)) {
    if (due === undefined) return "";
    return complete ? dates.due(datePartsOf(due)) : dates.on(datePartsOf(due));
  }
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
  if (through === undefined) return "";
  return isOpenStart(claim) ? dates.until(datePartsOf(through)) : at(through);
}

/** Whether it is what happened up to some day, nobody said since when. */
function isOpenStart({ measure: { counting }, period }: Claim): boolean {
  return (counting === "flow" || counting === "rate") && period?.from === undefined && period?.through !== undefined;
}

/** The day or the period of a claim in a few words; `last` where it names none itself. Empty where there is none. */
export function heldFor(claim: Claim, last: PartialDate | undefined, { dates }: Phrases): string {
  const plain = (date: PartialDate) => dates.plain(datePartsOf(date));
  const { asOf, period, measure } = claim;
  const isTimed = !isForecast(claim) && measure.counting !== "stock";
  const from = isTimed ? period?.from : undefined;
  if (from !== undefined && period?.through === undefined && asOf === undefined)
    return dates.onwards(datePartsOf(from));
  if (isTimed && period?.through !== undefined && isOpenStart(claim)) return dates.until(datePartsOf(period.through));
  const ends = [from, last].filter((date) => date !== undefined);
  return [...new Set(ends.map(plain))].join(" – ");
}
