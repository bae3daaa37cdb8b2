import {
  Actor,
  ActorId,
  Assessment,
  Attribution,
  Claim,
  Dossier,
  Figure,
  Likelihood,
  Measure,
  PartialDate,
  Period,
  Place,
  Population,
  Quote,
  Relay,
  Source,
  Stage,
  Unit,
} from "corroborate";
import { describe, expect, test } from "vitest";
import type * as z from "zod";

const measure = { population: "soldiers", stage: "killed", unit: { of: "person" }, counting: "cumulative" };
const share = { ...measure, unit: { of: "share" }, counting: "rate" };
const exact = (value: unknown) => ({ kind: "exact", value });
const claim = { id: "c", measure, figure: exact(3), attribution: { via: [] }, modality: "asserted" };
const empty = { actors: [], sources: [], claims: [] };
const actor = (id: string, partOf?: string) => ({
  id,
  name: id,
  kind: "group",
  ...(partOf === undefined ? {} : { partOf }),
});
const thing = (id: string, partOf?: string) => ({ id, name: id, ...(partOf === undefined ? {} : { partOf }) });
const source = { id: "s", kind: "article" };
const json = (text: string): unknown => JSON.parse(text);

type Row = readonly [
  what: string,
  schema: z.ZodType,
  input: unknown,
  path: readonly (string | number)[],
  message: string,
];

const noNumber = "expected a finite number, written with digits and without quotes";
const emptyText = "the text is empty: leave the field out instead";
const emptyVerbatim = "verbatim is empty: leave it out where the words are not known";
const noId = 'expected an id: a text such as "nis"';
const noDay = (date: string, last: number) => `"${date}" is no date: ${date.slice(0, 7)} has the days 01 to ${last}`;
const noDate = (date: string) =>
  `${JSON.stringify(date)} is no date: write 2024, 2024-10 or 2024-10-18, with ~ behind it for «about»`;
const noStage = (stage: string) =>
  `${JSON.stringify(stage)} is no stage: write one camelCase word such as "killed" or "inTraining"`;
const noTag = (tag: string) => `${JSON.stringify(tag)} is no language tag: write "de", "en" or "de-CH"`;
const noUnit = (unit: string) => `people are counted in "person", not in "${unit}"`;
const noUrl = (url: string) => `${JSON.stringify(url)} is no web address: it must start with https:// or http://`;

const rows: readonly Row[] = [
  // Ids
  ["an empty id", ActorId, "", [], "an id must not be empty"],
  ["a number for an id", ActorId, 7, [], noId],
  ["an absent id", Actor, { name: "NIS", kind: "group" }, ["id"], noId],
  // Dates
  ["30 February", PartialDate, "2024-02-30", [], noDay("2024-02-30", 29)],
  ["29 February of no leap year", PartialDate, "2023-02-29", [], noDay("2023-02-29", 28)],
  ["29 February 1900", PartialDate, "1900-02-29", [], noDay("1900-02-29", 28)],
  ["31 April", PartialDate, "2024-04-31", [], noDay("2024-04-31", 30)],
  ["month 13", PartialDate, "2024-13", [], noDate("2024-13")],
  ["a day of month 13", PartialDate, "2024-13-01", [], noDate("2024-13-01")],
  ["a day of month 0", PartialDate, "2024-00-01", [], noDate("2024-00-01")],
  ["32 January", PartialDate, "2024-01-32", [], noDay("2024-01-32", 31)],
  ["32 December", PartialDate, "2024-12-32", [], noDay("2024-12-32", 31)],
  ["a day with something before it", PartialDate, "on 2024-02-30", [], noDate("on 2024-02-30")],
  ["month 0", PartialDate, "2024-00", [], noDate("2024-00")],
  ["day 0", PartialDate, "2024-10-00", [], noDay("2024-10-00", 31)],
  ["a short year", PartialDate, "24", [], noDate("24")],
  ["an American date", PartialDate, "10/18/2024", [], noDate("10/18/2024")],
  ["a time", PartialDate, "2024-10-18T00:00:00Z", [], noDate("2024-10-18T00:00:00Z")],
  ["two tildes", PartialDate, "2024~~", [], noDate("2024~~")],
  ["a line break behind it", PartialDate, "2024-10-18\n", [], noDate("2024-10-18\n")],
  ["Arabic digits", PartialDate, "٢٠٢٤", [], noDate("٢٠٢٤")],
  ["a Date", PartialDate, new Date(0), [], 'expected a date such as "2024-10-18"'],
  ["a number for a date", PartialDate, 2024, [], 'expected a date such as "2024-10-18"'],
  // Periods
  ["a period of nothing", Period, {}, [], 'a period needs "from", "through" or both'],
  [
    "a period backwards",
    Period,
    { from: "2024-10-19", through: "2024-10-18" },
    ["through"],
    "the period ends (2024-10-18) before it starts (2024-10-19)",
  ],
  [
    "a period backwards by months",
    Period,
    { from: "2024-10-18", through: "2024-09" },
    ["through"],
    "the period ends (2024-09) before it starts (2024-10-18)",
  ],
  ["an impossible start", Period, { from: "2024-02-30" }, ["from"], noDay("2024-02-30", 29)],
  ["an impossible end", Period, { through: "2024-02-30" }, ["through"], noDay("2024-02-30", 29)],
  ["more of a period", Period, { from: "2024", to: "2025" }, [], 'Unrecognized key: "to"'],
  // Figures
  [
    "a figure without a kind",
    Figure,
    { value: 3 },
    ["kind"],
    "Invalid discriminator value. Expected 'exact' | 'approximate' | 'atLeast' | 'atMost' | 'range' | 'vague' | 'some' | 'product' | 'unstated'",
  ],
  ["infinity", Figure, exact(Infinity), ["value"], noNumber],
  ["1e400", Figure, json(`{"kind":"exact","value":1e400}`), ["value"], noNumber],
  ["-1e400", Figure, json(`{"kind":"atLeast","low":-1e400}`), ["low"], noNumber],
  ["no number", Figure, exact(NaN), ["value"], noNumber],
  ["a number in quotes", Figure, exact("3000"), ["value"], noNumber],
  ["a bigint", Figure, exact(3000n), ["value"], noNumber],
  ["null", Figure, exact(null), ["value"], noNumber],
  ["an approximate value in quotes", Figure, { kind: "approximate", value: "3" }, ["value"], noNumber],
  [
    "an unknown side",
    Figure,
    { kind: "approximate", value: 3, side: "beside" },
    ["side"],
    'Invalid option: expected one of "below"|"above"',
  ],
  ["a bound without its number", Figure, { kind: "atLeast" }, ["low"], noNumber],
  ["an upper bound without its number", Figure, { kind: "atMost" }, ["high"], noNumber],
  [
    "an end that is neither open nor closed",
    Figure,
    { kind: "atLeast", low: 3, open: "yes" },
    ["open"],
    "Invalid input: expected boolean, received string",
  ],
  [
    "an upper end that is neither",
    Figure,
    { kind: "atMost", high: 3, open: 1 },
    ["open"],
    "Invalid input: expected boolean, received number",
  ],
  [
    "a range upside down",
    Figure,
    { kind: "range", low: 3, high: 2 },
    ["high"],
    "the high end 2 is below the low end 3: swap them",
  ],
  [
    "a best value below",
    Figure,
    { kind: "range", low: 2, high: 3, best: 1 },
    ["best"],
    "the best value 1 is outside 2 to 3",
  ],
  [
    "a best value above",
    Figure,
    { kind: "range", low: 2, high: 3, best: 4 },
    ["best"],
    "the best value 4 is outside 2 to 3",
  ],
  ["a best value in quotes", Figure, { kind: "range", low: 2, high: 3, best: "2" }, ["best"], noNumber],
  ["a range with one end", Figure, { kind: "range", low: 2 }, ["high"], noNumber],
  ["a range with the other end", Figure, { kind: "range", high: 2 }, ["low"], noNumber],
  [
    "a vague figure of nothing",
    Figure,
    { kind: "vague", low: 3, high: 3 },
    ["high"],
    "the high end 3 is not above the low end 3: a vague figure runs up to, not including, its high end",
  ],
  [
    "a vague figure upside down",
    Figure,
    { kind: "vague", low: 3, high: 2 },
    ["high"],
    "the high end 2 is not above the low end 3: a vague figure runs up to, not including, its high end",
  ],
  ["a vague figure without a low end", Figure, { kind: "vague" }, ["low"], noNumber],
  ["a vague figure with an endless end", Figure, { kind: "vague", low: 3, high: Infinity }, ["high"], noNumber],
  [
    "a product in a product",
    Figure,
    { kind: "product", count: { kind: "product", count: exact(1), each: exact(1) }, each: exact(1) },
    ["count", "kind"],
    "Invalid discriminator value. Expected 'exact' | 'approximate' | 'atLeast' | 'atMost' | 'range' | 'vague' | 'some' | 'unstated'",
  ],
  [
    "a product of one",
    Figure,
    { kind: "product", count: exact(1) },
    ["each"],
    "Invalid input: expected object, received undefined",
  ],
  [
    "a product of the other",
    Figure,
    { kind: "product", each: exact(1) },
    ["count"],
    "Invalid input: expected object, received undefined",
  ],
  [
    "a factor upside down",
    Figure,
    { kind: "product", count: { kind: "range", low: 3, high: 2 }, each: exact(1) },
    ["count", "high"],
    "the high end 2 is below the low end 3: swap them",
  ],
  ["no words", Figure, { kind: "some", verbatim: "" }, ["verbatim"], emptyVerbatim],
  ["some with a number", Figure, { kind: "some", value: 3 }, [], 'Unrecognized key: "value"'],
  ["an open range", Figure, { kind: "range", low: 1, high: 2, open: true }, [], 'Unrecognized key: "open"'],
  ["the prototype for a figure", Figure, json(`{"kind":"some","__proto__":1}`), [], 'Unrecognized key: "__proto__"'],
  ["an array for a figure", Figure, [1], [], "Invalid input: expected object, received array"],
  // Units, stages, measures
  ["no unit", Unit, { of: "" }, ["of"], emptyText],
  ["people by their plural", Unit, { of: "persons" }, ["of"], noUnit("persons")],
  ["people by a word of their own", Unit, { of: "people", per: ["day"] }, ["of"], noUnit("people")],
  ["a unit of a number", Unit, { of: 3 }, ["of"], "expected a text"],
  [
    "a denominator twice",
    Unit,
    { of: "USD", per: ["month", "month"] },
    ["per"],
    '"per" names the same denominator twice',
  ],
  ["no denominator", Unit, { of: "USD", per: [] }, ["per"], '"per" is empty: leave it out instead'],
  ["an empty denominator", Unit, { of: "USD", per: [""] }, ["per", 0], emptyText],
  ["more of a unit", Unit, { of: "USD", each: 1 }, [], 'Unrecognized key: "each"'],
  ["two words for a stage", Stage, "in training", [], noStage("in training")],
  ["a stage with a capital", Stage, "Killed", [], noStage("Killed")],
  ["an empty stage", Stage, "", [], noStage("")],
  ["a stage of the prototype", Stage, "__proto__", [], noStage("__proto__")],
  ["no stage", Measure, { ...measure, stage: undefined }, ["stage"], 'expected a stage such as "killed"'],
  ["no population", Measure, { ...measure, population: undefined }, ["population"], noId],
  ["an empty place", Measure, { ...measure, place: "" }, ["place"], "an id must not be empty"],
  [
    "a counting of its own",
    Measure,
    { ...measure, counting: "total" },
    ["counting"],
    'Invalid option: expected one of "stock"|"cumulative"|"flow"|"rate"',
  ],
  ["more of a measure", Measure, { ...measure, area: 1 }, [], 'Unrecognized key: "area"'],
  // Actors, sources, populations, places
  ["a nameless actor", Actor, { id: "a", name: "", kind: "group" }, ["name"], emptyText],
  [
    "an actor of no kind",
    Actor,
    { id: "a", name: "a", kind: "spy" },
    ["kind"],
    'Invalid option: expected one of "state"|"government"|"military"|"intelligence"|"igo"|"ngo"|"media"|"agency"|"thinkTank"|"company"|"person"|"group"|"anonymous"',
  ],
  ["a name in no language", Actor, { ...actor("a"), names: { deutsch: "x" } }, ["names", "deutsch"], noTag("deutsch")],
  [
    "a name in no language at all",
    Actor,
    { ...actor("a"), names: "x" },
    ["names"],
    "Invalid input: expected record, received string",
  ],
  ["an empty name in a language", Actor, { ...actor("a"), names: { de: "" } }, ["names", "de"], emptyText],
  [
    "a party without a side",
    Actor,
    { ...actor("a"), party: { conflict: "war" } },
    ["party", "side"],
    "expected a text",
  ],
  [
    "a party without a conflict",
    Actor,
    { ...actor("a"), party: { side: "x" } },
    ["party", "conflict"],
    "expected a text",
  ],
  [
    "more of a party",
    Actor,
    { ...actor("a"), party: { conflict: "war", side: "x", flag: 1 } },
    ["party"],
    'Unrecognized key: "flag"',
  ],
  ["part of nothing", Actor, actor("a", ""), ["partOf"], "an id must not be empty"],
  ["more of an actor", Actor, { ...actor("a"), age: 3 }, [], 'Unrecognized key: "age"'],
  ["a constructor in an actor", Actor, { ...actor("a"), constructor: 3 }, [], 'Unrecognized key: "constructor"'],
  ["more of a population", Population, { ...thing("p"), size: 3 }, [], 'Unrecognized key: "size"'],
  ["a nameless population", Population, { id: "p" }, ["name"], "expected a text"],
  ["more of a place", Place, { ...thing("p"), area: 3 }, [], 'Unrecognized key: "area"'],
  [
    "a party for a place",
    Place,
    { ...thing("p"), party: { conflict: "war", side: "x" } },
    [],
    'Unrecognized key: "party"',
  ],
  [
    "a source of no kind",
    Source,
    { id: "s", kind: "rumour" },
    ["kind"],
    'Invalid option: expected one of "article"|"agencyReport"|"statement"|"briefing"|"interview"|"post"|"report"|"dataset"|"imagery"',
  ],
  ["a script for an address", Source, { ...source, url: "javascript:alert(1)" }, ["url"], noUrl("javascript:alert(1)")],
  ["an address with a blank", Source, { ...source, url: "https://a b" }, ["url"], noUrl("https://a b")],
  ["a language by name", Source, { ...source, language: "German" }, ["language"], noTag("German")],
  ["a language of a number", Source, { ...source, language: 1 }, ["language"], 'expected a language tag such as "de"'],
  [
    "a day of publication that is none",
    Source,
    { ...source, publishedOn: "yesterday" },
    ["publishedOn"],
    noDate("yesterday"),
  ],
  [
    "a day of retrieval that is none",
    Source,
    { ...source, retrievedOn: "2024-13" },
    ["retrievedOn"],
    noDate("2024-13"),
  ],
  [
    "a grade of G",
    Source,
    { ...source, reliability: "G" },
    ["reliability"],
    'Invalid option: expected one of "A"|"B"|"C"|"D"|"E"|"F"',
  ],
  ["an empty publisher", Source, { ...source, publisher: "" }, ["publisher"], "an id must not be empty"],
  ["an empty title", Source, { ...source, title: "" }, ["title"], emptyText],
  ["more of a source", Source, { ...source, author: "x" }, [], 'Unrecognized key: "author"'],
  // Attribution
  ["a relay of nobody", Relay, { how: "quotes" }, [], 'a relay needs an "actor", a "source" or both'],
  [
    "a relay in a way of its own",
    Relay,
    { actor: "a", how: "sings" },
    ["how"],
    'Invalid option: expected one of "quotes"|"paraphrases"|"relays"|"translates"|"headlines"',
  ],
  ["more of a relay", Relay, { actor: "a", on: 1 }, [], 'Unrecognized key: "on"'],
  [
    "no path",
    Attribution,
    { origin: "a" },
    ["via"],
    "expected the list of relays from the origin to the page; [] where the origin speaks itself",
  ],
  ["nobody jointly", Attribution, { jointly: [], via: [] }, ["jointly"], '"jointly" is empty: leave it out instead'],
  ["an empty origin", Attribution, { origin: "", via: [] }, ["origin"], "an id must not be empty"],
  ["a day that is none", Attribution, { via: [], saidOn: "2024-10-32" }, ["saidOn"], noDay("2024-10-32", 31)],
  ["more of an attribution", Attribution, { via: [], who: "x" }, [], 'Unrecognized key: "who"'],
  // Claims
  ["more of a claim", Claim, { ...claim, amount: 3 }, [], 'Unrecognized key: "amount"'],
  [
    "a claim of the prototype",
    Claim,
    json(JSON.stringify(claim).replace("{", '{"__proto__":{},')),
    [],
    'Unrecognized key: "__proto__"',
  ],
  [
    "no modality",
    Claim,
    { ...claim, modality: undefined },
    ["modality"],
    'Invalid option: expected one of "asserted"|"confirmed"|"reported"|"hearsay"|"alleged"|"believed"|"expected"|"planned"|"possible"|"speculated"|"conceded"|"notConfirmed"|"denied"|"excluded"',
  ],
  [
    "a basis of its own",
    Claim,
    { ...claim, basis: "gut" },
    ["basis"],
    'Invalid option: expected one of "documented"|"estimate"|"model"',
  ],
  [
    "half a person",
    Claim,
    { ...claim, figure: exact(2.5) },
    ["figure", "value"],
    "2.5 persons: a count of persons is whole",
  ],
  [
    "fewer than nobody",
    Claim,
    { ...claim, figure: exact(-1) },
    ["figure", "value"],
    "-1 persons: a count of persons is not negative",
  ],
  [
    "about half a person",
    Claim,
    { ...claim, figure: { kind: "approximate", value: 0.5 } },
    ["figure", "value"],
    "0.5 persons: a count of persons is whole",
  ],
  [
    "at least half a person",
    Claim,
    { ...claim, figure: { kind: "atLeast", low: 0.5 } },
    ["figure", "low"],
    "0.5 persons: a count of persons is whole",
  ],
  [
    "at most minus one person",
    Claim,
    { ...claim, figure: { kind: "atMost", high: -1 } },
    ["figure", "high"],
    "-1 persons: a count of persons is not negative",
  ],
  [
    "up to broken persons",
    Claim,
    { ...claim, figure: { kind: "range", low: 0, high: 2.5 } },
    ["figure", "high"],
    "2.5 persons: a count of persons is whole",
  ],
  [
    "from broken persons",
    Claim,
    { ...claim, figure: { kind: "range", low: 1.5, high: 2 } },
    ["figure", "low"],
    "1.5 persons: a count of persons is whole",
  ],
  [
    "at best broken persons",
    Claim,
    { ...claim, figure: { kind: "range", low: 1, high: 2, best: 1.5 } },
    ["figure", "best"],
    "1.5 persons: a count of persons is whole",
  ],
  [
    "vaguely broken persons",
    Claim,
    { ...claim, figure: { kind: "vague", low: 1.5, high: 3 } },
    ["figure", "low"],
    "1.5 persons: a count of persons is whole",
  ],
  [
    "vaguely up to broken persons",
    Claim,
    { ...claim, figure: { kind: "vague", low: 1, high: 2.5 } },
    ["figure", "high"],
    "2.5 persons: a count of persons is whole",
  ],
  [
    "a broken product",
    Claim,
    { ...claim, figure: { kind: "product", count: exact(2.5), each: exact(3) } },
    ["figure"],
    "7.5 persons: a count of persons is whole",
  ],
  [
    "minus two brigades",
    Claim,
    { ...claim, figure: { kind: "product", count: exact(-2), each: { kind: "some" } } },
    ["figure", "count", "value"],
    "-2 persons: a count of persons is not negative",
  ],
  [
    "brigades of minus one",
    Claim,
    { ...claim, figure: { kind: "product", count: { kind: "some" }, each: exact(-1) } },
    ["figure", "each", "value"],
    "-1 persons: a count of persons is not negative",
  ],
  [
    "40 for 40 %",
    Claim,
    { ...claim, measure: share, figure: exact(40) },
    ["figure", "value"],
    "40: a share lies between 0 and 1 (40 % is 0.4)",
  ],
  [
    "a negative share",
    Claim,
    { ...claim, measure: share, figure: { kind: "atMost", high: -0.1 } },
    ["figure", "high"],
    "-0.1: a share lies between 0 and 1 (40 % is 0.4)",
  ],
  [
    "a share beyond the whole",
    Claim,
    { ...claim, measure: share, figure: { kind: "range", low: 0.5, high: 1.5 } },
    ["figure", "high"],
    "1.5: a share lies between 0 and 1 (40 % is 0.4)",
  ],
  [
    "a likelihood upside down",
    Likelihood,
    { low: 0.9, high: 0.8 },
    ["high"],
    "the high end 0.8 is below the low end 0.9: swap them",
  ],
  ["a likelihood above 1", Likelihood, { low: 0.9, high: 1.2 }, ["high"], "Too big: expected number to be <=1"],
  ["a likelihood below 0", Likelihood, { low: -0.1, high: 1 }, ["low"], "Too small: expected number to be >=0"],
  [
    "a likelihood without words",
    Claim,
    { ...claim, likelihood: { low: 0, high: 1, verbatim: "" } },
    ["likelihood", "verbatim"],
    emptyText,
  ],
  ["more of a likelihood", Likelihood, { low: 0, high: 1, best: 0.5 }, [], 'Unrecognized key: "best"'],
  ["no evidence", Claim, { ...claim, evidence: [] }, ["evidence"], '"evidence" is empty: leave it out instead'],
  ["evidence of no kind", Claim, { ...claim, evidence: [{ kind: "" }] }, ["evidence", 0, "kind"], emptyText],
  [
    "more of evidence",
    Claim,
    { ...claim, evidence: [{ kind: "x", url: "y" }] },
    ["evidence", 0],
    'Unrecognized key: "url"',
  ],
  ["an empty quote", Quote, { text: "", language: "de" }, ["text"], emptyText],
  ["a quote in no language", Quote, { text: "x", language: "" }, ["language"], noTag("")],
  [
    "nothing before a quote",
    Claim,
    { ...claim, quote: { text: "x", language: "de", prefix: "" } },
    ["quote", "prefix"],
    emptyText,
  ],
  [
    "nothing behind a quote",
    Claim,
    { ...claim, quote: { text: "x", language: "de", suffix: "" } },
    ["quote", "suffix"],
    emptyText,
  ],
  ["more of a quote", Quote, { text: "x", language: "de", page: 3 }, [], 'Unrecognized key: "page"'],
  ["no revision", Claim, { ...claim, revises: [] }, ["revises"], '"revises" is empty: leave it out instead'],
  [
    "a revision in a way of its own",
    Claim,
    { ...claim, revises: [{ claim: "x", how: "repeats" }] },
    ["revises", 0, "how"],
    'Invalid option: expected one of "supersedes"|"corrects"|"retracts"|"restates"|"refines"',
  ],
  [
    "more of a revision",
    Claim,
    { ...claim, revises: [{ claim: "x", how: "corrects", why: "y" }] },
    ["revises", 0],
    'Unrecognized key: "why"',
  ],
  ["an empty remark", Claim, { ...claim, note: "" }, ["note"], emptyText],
  ["a day that is not", Claim, { ...claim, asOf: "2024-06-31" }, ["asOf"], noDay("2024-06-31", 30)],
  ["a due day that is not", Claim, { ...claim, due: "soon" }, ["due"], noDate("soon")],
  // Assessments
  [
    "a stance of its own",
    Assessment,
    { id: "a", claim: "c", by: "d", stance: "shrugs" },
    ["stance"],
    'Invalid option: expected one of "agrees"|"disagrees"|"doubts"|"cannotConfirm"',
  ],
  [
    "a direction of its own",
    Assessment,
    { id: "a", claim: "c", by: "d", stance: "doubts", direction: "up" },
    ["direction"],
    'Invalid option: expected one of "tooHigh"|"tooLow"',
  ],
  [
    "a credibility of 0",
    Assessment,
    { id: "a", claim: "c", by: "d", stance: "doubts", credibility: 0 },
    ["credibility"],
    "credibility is a whole number from 1 to 6",
  ],
  [
    "a credibility of 7",
    Assessment,
    { id: "a", claim: "c", by: "d", stance: "doubts", credibility: 7 },
    ["credibility"],
    "credibility is a whole number from 1 to 6",
  ],
  [
    "half a credibility",
    Assessment,
    { id: "a", claim: "c", by: "d", stance: "doubts", credibility: 2.5 },
    ["credibility"],
    "credibility is a whole number from 1 to 6",
  ],
  [
    "an empty remark on a claim",
    Assessment,
    { id: "a", claim: "c", by: "d", stance: "doubts", note: "" },
    ["note"],
    emptyText,
  ],
  [
    "more of an assessment",
    Assessment,
    { id: "a", claim: "c", by: "d", stance: "doubts", on: "x" },
    [],
    'Unrecognized key: "on"',
  ],
  // Dossiers
  ["more of a dossier", Dossier, { ...empty, events: [] }, [], 'Unrecognized key: "events"'],
  [
    "a dossier without claims",
    Dossier,
    { actors: [], sources: [] },
    ["claims"],
    "Invalid input: expected array, received undefined",
  ],
  ...(["actors", "sources", "populations", "places", "claims", "assessments"] as const).map((list): Row => {
    const items = {
      actors: actor("x"),
      sources: { id: "x", kind: "article" },
      populations: thing("x"),
      places: thing("x"),
      claims: { ...claim, id: "x" },
      assessments: { id: "x", claim: "x", by: "x", stance: "agrees" },
    };
    const needed = list === "assessments" ? { actors: [items.actors], claims: [items.claims] } : {};
    return [
      `the same id twice in ${list}`,
      Dossier,
      { ...empty, ...needed, [list]: [items[list], items[list]] },
      [list, 1, "id"],
      `the id "x" is taken already by ${list}[0]`,
    ];
  }),
  ...danglings(),
  ...loops(),
];

function danglings(): Row[] {
  const said = (attribution: object, more: object = {}) => ({
    ...empty,
    claims: [{ ...claim, attribution: { via: [], ...attribution }, ...more }],
  });
  const missing = (what: string, dossier: object, ...path: (string | number)[]): Row => [
    `no ${what} at ${path.join(".")}`,
    Dossier,
    dossier,
    path,
    `there is no ${what} "x" in this dossier: add it to "${what}s" or mend the id`,
  ];
  return [
    missing("actor", { ...empty, actors: [actor("a", "x")] }, "actors", 0, "partOf"),
    missing("actor", { ...empty, sources: [{ ...source, publisher: "x" }] }, "sources", 0, "publisher"),
    missing("actor", said({ origin: "x" }), "claims", 0, "attribution", "origin"),
    missing("actor", said({ jointly: ["x"] }), "claims", 0, "attribution", "jointly", 0),
    missing("actor", said({ via: [{ actor: "x" }] }), "claims", 0, "attribution", "via", 0, "actor"),
    missing("source", said({ via: [{ source: "x" }] }), "claims", 0, "attribution", "via", 0, "source"),
    missing("actor", said({}, { evidence: [{ kind: "video", by: "x" }] }), "claims", 0, "evidence", 0, "by"),
    missing("claim", said({}, { revises: [{ claim: "x", how: "corrects" }] }), "claims", 0, "revises", 0, "claim"),
    missing(
      "claim",
      { ...empty, actors: [actor("a")], assessments: [{ id: "1", claim: "x", by: "a", stance: "agrees" }] },
      "assessments",
      0,
      "claim",
    ),
    missing(
      "actor",
      { ...empty, claims: [claim], assessments: [{ id: "1", claim: "c", by: "x", stance: "agrees" }] },
      "assessments",
      0,
      "by",
    ),
  ];
}

function loops(): Row[] {
  const revising = (id: string, target: string) => ({ ...claim, id, revises: [{ claim: target, how: "restates" }] });
  return [
    [
      "an actor part of itself",
      Dossier,
      { ...empty, actors: [actor("a", "a")] },
      ["actors", 0],
      '"a" is part of itself: a -> a',
    ],
    [
      "actors part of each other",
      Dossier,
      { ...empty, actors: [actor("a", "b"), actor("b", "a")] },
      ["actors", 0],
      '"a" is part of itself: a -> b -> a',
    ],
    [
      "populations part of each other",
      Dossier,
      { ...empty, populations: [thing("a", "b"), thing("b", "a")] },
      ["populations", 0],
      '"a" is part of itself: a -> b -> a',
    ],
    [
      "places part of each other",
      Dossier,
      { ...empty, places: [thing("a", "b"), thing("b", "c"), thing("c", "b")] },
      ["places", 1],
      '"b" is part of itself: b -> c -> b',
    ],
    [
      "a claim that revises itself",
      Dossier,
      { ...empty, claims: [revising("a", "a")] },
      ["claims", 0, "revises", 0, "claim"],
      'the claim "a" revises itself: name the earlier one',
    ],
    [
      "claims that revise each other",
      Dossier,
      { ...empty, claims: [revising("a", "b"), revising("b", "a")] },
      ["claims", 0],
      '"a" revises itself: a -> b -> a',
    ],
    [
      "the prototype, part of itself",
      Dossier,
      { ...empty, actors: [actor("__proto__", "__proto__")] },
      ["actors", 0],
      '"__proto__" is part of itself: __proto__ -> __proto__',
    ],
  ];
}

describe("the model refuses", () => {
  test.each(rows.map((row) => [...row] as const))("%s", (_what, schema, input, path, message) => {
    const { success, error } = schema.safeParse(input);
    expect(success).toBe(false);
    expect(error?.issues.map((issue) => ({ path: issue.path, message: issue.message }))).toStrictEqual([
      { path: [...path], message },
    ]);
  });
});

describe("the model takes", () => {
  const taken: readonly (readonly [what: string, schema: z.ZodType, input: unknown])[] = [
    ["a leap day", PartialDate, "2024-02-29"],
    ["the leap day of 2000", PartialDate, "2000-02-29~"],
    ["the year 0", PartialDate, "0000"],
    ["a period of one day", Period, { from: "2024-10-18", through: "2024-10-18" }],
    ["a period that ends in the month it starts in", Period, { from: "2024-10-18", through: "2024-10" }],
    ["a period open at its start", Period, { through: "2024-10-18" }],
    ["a stage of one's own", Stage, "hospitalised2"],
    ["a stage that every object has", Stage, "constructor"],
    ["an id that every object has", ActorId, "__proto__"],
    ["a range of one number, best included", Figure, { kind: "range", low: 3, high: 3, best: 3 }],
    ["a likelihood of one number", Likelihood, { low: 0.5, high: 0.5 }],
    ["a unit that only starts like people", Unit, { of: "persons-years" }],
    ["denominators in any order", Unit, { of: "USD", per: ["month", "soldier"] }],
    [
      "one and a half brigades of 4,000",
      Claim,
      { ...claim, figure: { kind: "product", count: exact(1.5), each: exact(4000) } },
    ],
    ["nobody", Claim, { ...claim, figure: exact(0) }],
    [
      "2.5 persons a day",
      Claim,
      { ...claim, measure: { ...measure, unit: { of: "person", per: ["day"] }, counting: "rate" }, figure: exact(2.5) },
    ],
    [
      "a change of money below 0",
      Claim,
      { ...claim, measure: { ...measure, unit: { of: "USD" } }, figure: exact(-3.5) },
    ],
    ["a whole share", Claim, { ...claim, measure: share, figure: exact(1) }],
    ["no share", Claim, { ...claim, measure: share, figure: exact(0) }],
    ["some part", Claim, { ...claim, measure: share, figure: { kind: "some" } }],
    ["no number at all", Claim, { ...claim, figure: { kind: "unstated", verbatim: "x" } }],
    [
      "evidence that no other actor provided",
      Dossier,
      { ...empty, claims: [{ ...claim, evidence: [{ kind: "satellite images" }] }] },
    ],
    [
      "a population and a place that are not listed",
      Dossier,
      { ...empty, claims: [{ ...claim, measure: { ...measure, place: "kursk" } }] },
    ],
    [
      "a population part of one that is not listed",
      Dossier,
      { ...empty, populations: [thing("officers", "soldiers")] },
    ],
    ["a place part of one that is not listed", Dossier, { ...empty, places: [thing("kursk", "russia")] }],
    ["the same id in two lists", Dossier, { ...empty, actors: [actor("russia")], places: [thing("russia")] }],
    ["a private-use language tag", Actor, { ...actor("a"), names: { "de-x-dat": "dem NIS" } }],
    ["an address in capitals", Source, { ...source, url: "HTTPS://EXAMPLE.ORG/ä" }],
  ];

  test.each(taken)("%s, and gives it back as it was", (_what, schema, input) => {
    expect(schema.parse(input)).toStrictEqual(input);
  });
});

// A minute is plenty even on a busy machine: what must not happen is an overflow.
describe("the model stands", { timeout: 120_000 }, () => {
  const long = 100_000;
  const ids = Array.from({ length: long }, (_, index) => `i${index}`);
  const chain = (index: number) => ids[index + 1];

  test("a chain of 100,000 actors, populations, places and revisions", () => {
    const dossier = {
      ...empty,
      actors: ids.map((id, index) => actor(id, chain(index))),
      populations: ids.map((id, index) => thing(id, chain(index))),
      places: ids.map((id, index) => thing(id, chain(index))),
      claims: ids.map((id, index) => ({
        ...claim,
        id,
        ...(chain(index) === undefined ? {} : { revises: [{ claim: chain(index), how: "supersedes" }] }),
      })),
    };
    expect(Dossier.safeParse(dossier).success).toBe(true);
  });

  test.each(["actors", "populations", "places"] as const)(
    "a circle of 100,000 %s, told by its start and its end",
    (list) => {
      const make = list === "actors" ? actor : thing;
      const { error } = Dossier.safeParse({
        ...empty,
        [list]: ids.map((id, index) => make(id, ids[(index + 1) % long])),
      });
      expect(error?.issues.map(({ path, message }) => ({ path, message }))).toStrictEqual([
        {
          path: [list, 0],
          message: '"i0" is part of itself: i0 -> i1 -> i2 -> i3 -> (99994 more) -> i99998 -> i99999 -> i0',
        },
      ]);
    },
  );

  test("a circle of 100,000 revisions", () => {
    const claims = ids.map((id, index) => ({
      ...claim,
      id,
      revises: [{ claim: ids[(index + 1) % long], how: "refines" }],
    }));
    expect(Dossier.safeParse({ ...empty, claims }).error?.issues).toHaveLength(1);
  });

  test("values nested 10,000 deep", () => {
    let deep: unknown = exact(1);
    for (let depth = 0; depth < 10_000; depth += 1) deep = { kind: "product", count: deep, each: deep };
    expect(Figure.safeParse(deep).success).toBe(false);
    expect(Claim.safeParse({ ...claim, figure: deep }).success).toBe(false);
    let list: unknown = [];
    for (let depth = 0; depth < 10_000; depth += 1) list = [list];
    expect(Dossier.safeParse(list).success).toBe(false);
  });

  test("texts of ten million characters", () => {
    const huge = "x".repeat(10_000_000);
    expect(Claim.safeParse({ ...claim, id: huge, note: huge }).success).toBe(true);
    expect(PartialDate.safeParse(huge).success).toBe(false);
    expect(Stage.safeParse(`${huge}-`).success).toBe(false);
    expect(Source.safeParse({ ...source, url: `https://${huge} ` }).success).toBe(false);
    expect(Source.safeParse({ ...source, language: huge }).success).toBe(false);
  });

  test("ids that every object has", () => {
    const hostile = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];
    const dossier = {
      actors: hostile.map((id) => actor(id)),
      sources: hostile.map((id) => ({ id, kind: "article", publisher: id })),
      populations: hostile.map((id) => thing(id)),
      places: hostile.map((id) => thing(id)),
      claims: hostile.map((id) => ({
        ...claim,
        id,
        measure: { ...measure, population: id, place: id },
        attribution: { origin: id, via: [{ actor: id, source: id }] },
      })),
      assessments: hostile.map((id) => ({ id, claim: id, by: id, stance: "agrees" })),
    };
    expect(Dossier.parse(dossier)).toStrictEqual(dossier);
    const missing = Dossier.safeParse({ ...dossier, actors: [] });
    expect(missing.error?.issues.length).toBe(4 * hostile.length);
  });

  test("a circle is told once, also where it is met from outside or by the second of two revisions", () => {
    const messages = (dossier: object) => Dossier.safeParse(dossier).error?.issues.map(({ message }) => message);
    expect(messages({ ...empty, actors: [actor("a", "b"), actor("b", "b")] })).toStrictEqual([
      '"b" is part of itself: b -> b',
    ]);
    const revising = (id: string, ...claims: string[]) => ({
      ...claim,
      id,
      ...(claims.length === 0 ? {} : { revises: claims.map((target) => ({ claim: target, how: "refines" })) }),
    });
    expect(messages({ ...empty, claims: [revising("x"), revising("a", "x", "b"), revising("b", "a")] })).toStrictEqual([
      '"a" revises itself: a -> b -> a',
    ]);
    expect(messages({ ...empty, claims: [revising("a", "a")] })).toStrictEqual([
      'the claim "a" revises itself: name the earlier one',
    ]);
  });

  test("all that is wrong is told at once", () => {
    const { error } = Claim.safeParse({ ...claim, asOf: "x", note: "" });
    expect(error?.issues.map(({ path }) => path)).toStrictEqual([["asOf"], ["note"]]);
    const factors = Claim.safeParse({ ...claim, figure: { kind: "product", count: exact(-2), each: exact(-1.5) } });
    expect(factors.error?.issues.map(({ path }) => path)).toStrictEqual([
      ["figure", "count", "value"],
      ["figure", "each", "value"],
    ]);
    const counted = Claim.safeParse({ ...claim, figure: { kind: "range", low: -1, high: 2.5 } });
    expect(counted.error?.issues.map(({ path }) => path.at(-1))).toStrictEqual(["low", "high"]);
  });
});
