import { english as lexicon } from "../../text/lexicons/en.ts";
import type { DateParts } from "../dates.ts";
import type { Phrases, Predicate, Tense } from "../phrases.ts";
import { wordOf } from "../small-numbers.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

function precise({ year, month, day }: DateParts): string {
  return [day, month === undefined ? undefined : months[month - 1], year]
    .filter((part) => part !== undefined)
    .join(" ");
}

function plain(date: DateParts): string {
  return date.about ? `around ${precise(date)}` : precise(date);
}

function within(date: DateParts): string {
  return date.about || date.day !== undefined ? plain(date) : `some point in ${plain(date)}`;
}

function on(date: DateParts): string {
  if (date.about) return plain(date);
  return `${date.day === undefined ? "in" : "on"} ${plain(date)}`;
}

/** What was done to those who are counted: «had been sent». */
function done(participle: string, direction?: "to", label = participle): Predicate {
  return {
    past: { plural: "had", singular: "had", rest: `been ${participle}` },
    flow: { plural: "were", singular: "was", rest: participle },
    infinitive: `be ${participle}`,
    perfectInfinitive: `have been ${participle}`,
    label,
    towards: direction === "to",
  };
}

/** What those who are counted did: «had arrived». */
function did(participle: string, past: string, infinitive: string): Predicate {
  return {
    past: { plural: "had", singular: "had", rest: participle },
    flow: { plural: "", singular: "", rest: past },
    infinitive,
    perfectInfinitive: `have ${participle}`,
    label: participle,
    towards: false,
  };
}

/** What those who are counted were: «were in training». */
function was(state: string): Predicate {
  const verb = { plural: "were", singular: "was", rest: state };
  return {
    past: verb,
    flow: verb,
    infinitive: `be ${state}`,
    perfectInfinitive: `be ${state}`,
    label: state,
    towards: false,
  };
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function and(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** A small count in words, as running text has it. */
function counted(count: number): string {
  return wordOf(count, lexicon) ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const finite: { readonly [tense in Exclude<Tense, "past" | "flow">]: readonly [plural: string, singular: string] } = {
  planned: ["are to", "is to"],
  expected: ["are expected to", "is expected to"],
  future: ["will", "will"],
  possible: ["could", "could"],
  ruledOut: ["would", "would"],
};

const interests = {
  high: "; its interest lies in a high number",
  low: "; its interest lies in a low number",
  unclear: "",
};
const directions = { tooHigh: "too high", tooLow: "too low" };
const nouns = {
  share: "the share of",
  amount: "the amount of",
  quantity: "the amount of",
  number: "the number of",
  figure: "the figure for",
};

function byWhom(who: string | undefined): string {
  return who === undefined ? "" : ` by ${who}`;
}

/** A figure that has a «to» of its own stands in brackets. */
function fromTo(before: string, after: string): string {
  const isRange = [before, after].some((figure) => /^[^(]*(?: to |–)/.test(figure));
  return isRange ? ` (before: ${before}; after: ${after})` : ` from ${before} to ${after}`;
}

/** The reports in English. */
export const english: Phrases = {
  language: "en",
  lexicon,
  tags: { subject: "en", dative: "en", in: "en-x-in", to: "en-x-to", one: "en-x-one" },
  agents: "subject",
  dates: {
    plain,
    on,
    // «By 2024» would be before that year began.
    by: (date) => `by ${within(date)}`,
    due: (date) => `by ${plain(date)}`,
    until: (date) => `up to ${within(date)}`,
    between: (from, through) => `between ${plain(from)} and ${plain(through)}`,
    since: (date) => `since ${plain(date)}`,
    onwards: (date) => `from ${plain(date)} on`,
  },
  stages: {
    pledged: done("pledged"),
    dispatched: done("sent", "to"),
    arrived: did("arrived", "arrived", "arrive"),
    present: was("present"),
    inTraining: was("in training"),
    ready: was("ready"),
    deployed: was("deployed"),
    inCombat: was("in combat"),
    killed: done("killed"),
    wounded: done("wounded"),
    casualties: done("killed or wounded"),
    captured: done("captured"),
    missing: was("missing"),
    desertionAttempted: did("attempted to desert", "attempted to desert", "attempt to desert"),
    deserted: did("deserted", "deserted", "desert"),
    displaced: done("displaced"),
    detained: done("detained"),
    delivered: done("delivered", "to"),
    used: done("used"),
    lost: done("lost"),
    paid: done("paid"),
    enlisted: did("enlisted", "enlisted", "enlist"),
  },
  furtherStages: {
    abducted: done("abducted"),
    damaged: done("damaged"),
    deported: done("deported"),
    destroyed: done("destroyed"),
    evacuated: done("evacuated"),
    hospitalised: done("taken to hospital"),
    hospitalized: done("taken to hospital"),
    injured: done("injured"),
    mobilised: done("mobilised"),
    mobilized: done("mobilised"),
    recruited: done("recruited"),
    returned: did("returned", "returned", "return"),
    stationed: was("stationed"),
    trained: done("trained"),
  },
  otherStage: (stage) => `counted as “${stage}”`,
  units: {
    USD: { sign: "$", name: "dollars", money: true },
    EUR: { sign: "€", name: "euros", money: true },
    GBP: { sign: "£", name: "pounds", money: true },
    CHF: { name: "Swiss francs", money: true },
    RUB: { name: "roubles", money: true },
    UAH: { name: "hryvnias", money: true },
    KRW: { name: "won", money: true },
    JPY: { sign: "¥", name: "yen", money: true },
    CNY: { name: "yuan", money: true },
    km: { name: "kilometres" },
    m: { name: "metres" },
    km2: { name: "square kilometres" },
    ha: { name: "hectares" },
    kg: { name: "kilograms" },
    t: { name: "tonnes" },
    tonne: { name: "tonnes" },
    percent: { name: "percent" },
    "%": { name: "percent" },
  },
  denominators: {
    day: "day",
    week: "week",
    month: "month",
    year: "year",
    hour: "hour",
    soldier: "soldier",
    person: "person",
  },
  and,
  quoted: (text) => `“${text}”`,
  labelled: (label, place) => join(label, place),
  unnamedPlace: (name) => `place: ${name}`,
  barePlace: (name, towards) => (/^(?:\p{Lu}|the )/u.test(name) ? `${towards ? "to" : "in"} ${name}` : undefined),
  quantity: {
    percent: " percent",
    half: "half",
    moreThanHalf: "more than half",
    aboutHalf: "about half",
    from: (low) => `${low} or more`,
    between: (low, high) => `${low} to less than ${high}`,
    times: (count, each) => `${count} times ${each}`,
    multiple: (each) => `an unspecified multiple of ${each}`,
    together: (total) => `by our own arithmetic ${total} in all`,
    likeliest: (best) => `most likely ${best}`,
    moneySign: (text, { sign, name }) =>
      sign !== undefined && /\d/.test(text)
        ? text.replace(/−?\d/, (digit) => digit.replace(/\d/, (first) => sign + first))
        : `${text}${/\d/.test(text) ? "" : " of"} ${name}`,
    per: (denominators) => `per ${and(denominators)}`,
    unnamedPeriod: "unspecified period",
    unnamedDenominator: "something that was not named",
    unspecified: "not specified",
    unit: (unit) => `unit: ${unit}`,
    rounded: (number) => `about ${number}`,
  },
  subject: {
    counted: (figure, population, vague) => `${figure}${vague ? " of" : ""} ${population}`,
    unspecified: ({ subject }, mass) =>
      mass
        ? { text: `an unspecified quantity of ${subject}`, singular: true }
        : { text: `an unspecified number of ${subject}`, singular: false },
    one: (figure, { subject, one }) => ({
      text: figure.replace(
        /one$/,
        one ?? (/^(?:people|persons)$/i.test(subject) ? "one person" : `one person (${subject})`),
      ),
      singular: true,
    }),
    sum: (figure, { subject }, unit, { singular }) => ({
      text: `${figure ?? "an unspecified amount"} (${subject}${unit === undefined ? "" : `, ${unit}`})`,
      singular: figure === undefined || singular,
    }),
    bare: ({ subject }, mass) =>
      // «The inhabitants» would be all of them.
      /^the /i.test(subject) && !mass
        ? { text: `an unspecified number of ${subject}`, singular: false }
        : { text: subject, singular: mass },
    value: (noun, { subject }, detail) => ({
      text: join(nouns[noun], noun === "figure" ? `“${subject}”` : subject, detail === "" ? "" : `(${detail})`),
      singular: true,
    }),
  },
  value: (amount) => was(amount),
  valueUnspecified: was("not specified"),
  verb: (predicate, tense, perfect) => {
    if (tense === "past" || tense === "flow") return predicate[tense];
    const [plural, singular] = finite[tense];
    return { plural, singular, rest: perfect ? predicate.perfectInfinitive : predicate.infinitive };
  },
  adverbs: {
    asserted: "",
    confirmed: "",
    reported: "",
    hearsay: "reportedly",
    alleged: "allegedly",
    believed: "presumably",
    expected: "",
    planned: "",
    possible: "possibly",
    speculated: "perhaps",
    conceded: "",
    notConfirmed: "",
    denied: "",
    excluded: "",
  },
  lead: {
    believes: true,
    by: (who, how) =>
      ({
        according: "According to",
        believed: "In the assessment of",
        confirmed: "As confirmed by",
        conceded: "As conceded by",
      })[how] + ` ${who}`,
    unnamed: (publisher) => `According to ${publisher ?? "a report"}, with no source named`,
    aside: (text) => ` (${text})`,
  },
  asides: { asOf: "as of", said: "statement of", published: "published" },
  sentence: (lead, { subject, verb, adverb, place, date }) =>
    `${join(`${lead},`, subject.text, subject.singular ? verb.singular : verb.plural, adverb, verb.rest, place, date)}.`,
  disclaimer: (kind, who, { subject, verb, place, date }) => {
    const that = join("that", subject.text, subject.singular ? verb.singular : verb.plural, verb.rest, place, date);
    return `${capital(who)} ${{ "not-confirmed": "did not confirm", denied: "denied", excluded: "ruled out" }[kind]} ${that}.`;
  },
  unnamedDisclaimer: (kind, lead, { subject, verb, place, date }) => {
    const what = { "not-confirmed": "was not confirmed", denied: "was denied", excluded: "was ruled out" }[kind];
    return `${lead}, it ${what} ${join("that", subject.text, subject.singular ? verb.singular : verb.plural, verb.rest, place, date)}.`;
  },
  remarks: {
    noNumber: "No number was given.",
    noUnit: "The unit was not given.",
    undated: "No date was given.",
    put: { confirmed: "It was put as confirmed.", conceded: "It was put as a concession." },
    unnamedSpeaker: "The source was not named.",
    estimate: "The figure is an estimate.",
    model: "The figure comes from a model.",
    laterTotal: (day) => `This is a later total; ${day}, it can have been no higher.`,
    likelihood: (words) => `The likelihood was put as “${words}”.`,
    likelihoodWorded: (words, low, high) =>
      `The likelihood was put as “${words}” (${low === high ? low : `${low}–${high}`} percent).`,
    likelihoodRange: (low, high) => `The likelihood was put at ${low === high ? low : `${low}–${high}`} percent.`,
    replaces: (figure, date, another) =>
      `${another ? "An" : "The"} earlier figure from the same origin was ${figure}${date === "" ? "" : ` (${date})`}.`,
    correctedTo: (before, after, by) => `The figure was corrected${byWhom(by)}${fromTo(before, after)}.`,
    withdrawn: {
      corrected: (before, by) => `An earlier statement was corrected${byWhom(by)}: ${before}.`,
      retracted: (before, by) => `An earlier statement was retracted${byWhom(by)}: ${before}.`,
      superseded: (before, by) => `An earlier statement was replaced${byWhom(by)}: ${before}.`,
    },
    follows: (figure, date) =>
      `A later figure from the same origin is ${figure}${date === "" ? "" : ` (${date})`}; before, the total can have been no higher.`,
    echoes: (count, alone) =>
      (count === 1 ? "One further report repeats this" : `${capital(counted(count))} further reports repeat this`) +
      (alone ? "; it still rests on a single origin." : ", which adds no origin."),
  },
  likelihoods: {
    "1-5": "almost no chance",
    "5-20": "very unlikely",
    "20-45": "unlikely",
    "45-55": "roughly even chance",
    "55-80": "likely",
    "80-95": "very likely",
    "95-99": "almost certain",
    "0-5": "remote chance",
    "10-20": "highly unlikely",
    "25-35": "unlikely",
    "40-50": "realistic possibility",
    "55-75": "likely",
    "80-90": "highly likely",
    "95-100": "almost certain",
  },
  standing: {
    conflict: "These figures exclude each other.",
    conflictOfUnnamed: "The figures from two reports that name no source exclude each other.",
    conflictOf: (one, other) => `The figures from ${one} and ${other} exclude each other.`,
    someAgree: (count, of) =>
      `${capital(counted(count))} of the ${counted(of)} origins leave room for one and the same number.`,
    someAgreeVariously: (count, of, groups) =>
      `${capital(counted(count))} of the ${counted(of)} origins leave room for one and the same number, but not always the same ${counted(count)}${groups.length === 0 ? "" : `: ${groups.join("; ")}`}.`,
    agree: "These figures agree.",
    leaveRoom: "These figures leave room for one and the same number.",
    compatible: "These statements do not exclude each other; neither do they confirm each other.",
    lowestAndHighest: (low, high, beyond) =>
      `The lowest of the figures is ${low}, the highest ${high}` +
      (beyond.length === 0 ? "." : `; ${beyond.length === 1 ? "a bound lies" : "bounds lie"} beyond: ${and(beyond)}.`),
  },
  notes: {
    party: (who, belongs, partly, interest) =>
      `The information comes ${partly ? "in part " : ""}from a party to the conflict${belongs ? `, ${who}` : ` on the side of ${who}`}${interests[interest]}.`,
    doubts: (who, stance, direction) =>
      stance === "doubts"
        ? `${capital(who)} doubted this${direction === undefined ? "" : `: it might be ${directions[direction]}`}.`
        : `${capital(who)} disputed this${direction === undefined ? "" : ` as ${directions[direction]}`}.`,
    endorsed: (who) => `${capital(who)} agreed with this, which adds no origin.`,
    cannotConfirm: (who) => `${capital(who)} could not confirm this.`,
    hedgeLost: (who, figure) =>
      `A repetition${who === undefined ? "" : ` by ${who}`} ` +
      (figure === undefined ? "puts this more firmly than its origin did." : `words the figure otherwise: ${figure}.`),
    truncatedPath: (relay, root) => `The figure given by ${relay} goes back to ${root}.`,
    echoSuspected: (figure, isRange) =>
      `Several origins give the same ${isRange ? "range" : "unround number"}, ${figure}; one may repeat the other.`,
    possibleRevision: (figures) =>
      `There are different figures from the same origin (${figures.join("; ")}); whether one replaces another was not said.`,
    replacesOther: (later, earlier) =>
      `One figure was given as replacing that of another origin, which has not taken it back: ${later}, for ${earlier}.`,
    decrease: (before, after) => `The running total was lowered${fromTo(before, after)}.`,
    contradiction: (one, other) =>
      `A running total cannot fall, so these two figures exclude each other: ${one}; ${other}.`,
    contradictionOfDay: (one, other) =>
      `These two figures are of the same date and exclude each other: ${one}; ${other}.`,
    furtherContradictions: (count) =>
      count === 1
        ? "The totals of one further pair contradict each other over time."
        : `${capital(counted(count))} further pairs of totals contradict each other over time.`,
    related: (who, partOf) =>
      `${capital(and(who))} are not independent of each other${partOf === undefined ? "" : ` (both belong to ${partOf})`}.`,
    merged: (who, as) => `${capital(and(who))} count as one origin (${as}).`,
    sharedEvidence: (who) =>
      `Not all of these figures are independent of each other: they rest on what ${who} provided.`,
    circular: (who) => `They pass each other’s figure on (${and(who)}), so they need not be independent of each other.`,
    stale: (date, days) =>
      `The newest statement is dated ${date}${days === undefined ? "" : `, ${days} days before the day in question`}.`,
  },
  estimate: {
    policies: {
      authority: "authority, the origin ranked highest",
      conservative: "conservative, the figure that may be the lowest, mere bounds aside",
      floor: "floor, the highest verified minimum",
      median: "median over the origins",
      lognormal: "log-normal fit over the origins",
      randomEffects: "random-effects model over the origins",
    },
    by: (policy, figure, interval) =>
      `Estimate by the policy “${policy}”: ${figure}${interval === undefined ? "" : ` (${interval})`}.`,
    lowestMinimum: "conservative, the lowest minimum",
    lowerBound: (bound) => `Lower, but only a bound here: ${bound}.`,
    interval: (level, low, high) =>
      `${level} percent interval: ${low === undefined ? `up to ${high}` : `between ${low} and ${high}`}`,
    noInterval: "The origins are too few or too far apart for an interval.",
    oneOrigin: "It is the figure of one origin alone.",
    restsOn: (origins) =>
      origins === 1 ? "It rests on one origin alone." : `It rests on ${counted(origins)} origins.`,
    breaks: (bounds) =>
      bounds.length === 1 ? `It contradicts a bound: ${and(bounds)}.` : `It contradicts bounds: ${bounds.join("; ")}.`,
    unsupported: "No source supports this value.",
    onlyBounds: "There is no estimate: there are only bounds here.",
    ofAnotherDay: (policy, figure) => `The policy “${policy}” finds only a figure of another day: ${figure}.`,
    refused: "There is no estimate by the policy that was asked for.",
    refusals: {
      "no-ranked-origin": "None of the origins ranked by the caller gives a figure here.",
      "no-verified-minimum": "There is no estimate by the policy “floor”: no minimum was verified.",
      "only-upper-bounds": "There is no estimate by the policy “conservative”: only upper bounds were given.",
      "nothing-located": "There is no estimate: there are only bounds here.",
      "no-weight": "There is no estimate: every origin was given the weight 0.",
      "no-logarithm": "There is no estimate: a number of 0 or less has no logarithm.",
      "no-error": "There is no estimate: exact amounts have no error of their own.",
      "repeated-exact-number": "There is no estimate: several origins give the same exact amount.",
      "bounds-exclude-each-other": "There is no estimate: the bounds exclude each other.",
    },
  },
  thing: (subject, details) => `${subject} (${details.join(", ")})`,
  accordingTo: (who) => `according to ${who}`,
  noSource: "no source named",
  someReport: "a report that names no source",
  tension: (part, whole) =>
    `Both cannot hold: ${part} and ${whole}. The first number is part of the second and cannot be larger.`,
  sameNumber: (one, other) => `Not to be confused, although the number is the same: ${one} and ${other}.`,
  table: {
    columns: {
      counted: "Counted",
      stage: "Stage",
      place: "Place",
      date: "As of",
      who: "Who says so",
      figure: "Figure",
      role: "Role",
      echoes: "Repeats",
      revised: "Replaces",
      status: "Status",
      remarks: "Remarks",
    },
    status: {
      conflict: "conflict",
      agree: "agree",
      compatible: "compatible",
      "single-origin": "single origin",
      "no-figure": "no figure",
    },
    roles: { located: "figure", lower: "lower bound", upper: "upper bound", outdated: "outdated", none: "" },
    modalities: {
      asserted: "",
      confirmed: "confirmed",
      reported: "",
      hearsay: "hearsay",
      alleged: "alleged",
      believed: "believed",
      expected: "expected",
      planned: "planned",
      possible: "possible",
      speculated: "speculated",
      conceded: "conceded",
      notConfirmed: "not confirmed",
      denied: "denied",
      excluded: "ruled out",
    },
    notes: {
      "hedge-lost": "hedge lost in a repetition",
      "unnamed-origin": "the source is not named",
      "truncated-path": "goes back to another source",
      "interested-party": "party to the conflict",
      "echo-suspected": "same unround figure as another origin",
      "reporter-doubts": "doubted",
      endorsed: "endorsed",
      "possible-revision": "another figure from the same origin",
      "replaces-other": "replacement across origins",
      "cumulative-decrease": "running total lowered",
      "contradiction-in-time": "totals that contradict each other",
      "not-confirmed": "not confirmed",
      denied: "denied",
      excluded: "ruled out",
      unstated: "no number",
      "related-origins": "not independent of another origin",
      "merged-origins": "several speakers, one origin",
      "shared-evidence": "rests on evidence of another origin",
      "circular-sourcing": "each names the other",
      stale: "stale",
    },
    noUnit: "unit not given",
    withdrawn: (figure, because) =>
      `${figure} (${{ corrected: "corrected", retracted: "retracted", superseded: "replaced" }[because]})`,
    due: (asOf, due) => (asOf === "" ? `for ${due}` : `${asOf}, for ${due}`),
  },
};
