import { german as lexicon } from "../../text/lexicons/de.ts";
import type { DateParts } from "../dates.ts";
import type { Clause, Name, Phrases, Predicate, Subject, Tense } from "../phrases.ts";
import { wordOf } from "../small-numbers.ts";

const months = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
];

function precise({ year, month, day }: DateParts): string {
  const parts = [day === undefined ? undefined : `${day}.`, month === undefined ? undefined : months[month - 1], year];
  return parts.filter((part) => part !== undefined).join(" ");
}

function plain(date: DateParts): string {
  return date.about ? `etwa ${precise(date)}` : precise(date);
}

/** After a preposition with an article before a day: «bis etwa zum 18. Oktober 2024», «seit August 2023». */
function after(preposition: string, contracted: string, date: DateParts): string {
  const about = date.about ? "etwa " : "";
  if (date.day === undefined) return `${preposition} ${about}${precise(date)}`;
  return contracted.startsWith(`${preposition} `)
    ? `${preposition} ${about}${contracted.slice(preposition.length + 1)} ${precise(date)}`
    : `${about}${contracted} ${precise(date)}`;
}

function on(date: DateParts): string {
  if (date.day !== undefined) return `${date.about ? "um den" : "am"} ${precise(date)}`;
  const about = date.about ? "etwa " : "";
  return date.month === undefined ? `${about}${precise(date)}` : `${about}im ${precise(date)}`;
}

/** «Bis 2024» could be before that year began. */
function until(date: DateParts): string {
  if (date.about || date.day !== undefined) return after("bis", "bis zum", date);
  return `bis zu einem Tag im ${date.month === undefined ? "Jahr " : ""}${precise(date)}`;
}

function withArticle(date: DateParts): string {
  return `${date.about ? "etwa " : ""}${date.day === undefined ? "" : "dem "}${precise(date)}`;
}

/** What was done to those who are counted: «waren … entsandt worden». */
function done(participle: string, direction?: "to"): Predicate {
  return {
    past: { plural: "waren", singular: "war", rest: `${participle} worden` },
    flow: { plural: "wurden", singular: "wurde", rest: participle },
    infinitive: `${participle} werden`,
    perfectInfinitive: `${participle} worden sein`,
    label: participle,
    towards: direction === "to",
  };
}

/** What those who are counted did, of verbs with «sein»: «waren … eingetroffen». */
function did(
  participle: string,
  past: readonly [plural: string, singular: string, rest: string],
  infinitive: string,
): Predicate {
  return {
    past: { plural: "waren", singular: "war", rest: participle },
    flow: { plural: past[0], singular: past[1], rest: past[2] },
    infinitive,
    perfectInfinitive: `${participle} sein`,
    label: participle,
    towards: false,
  };
}

/** What those who are counted were: «waren … in Ausbildung». */
function was(state: string, plural = "waren", singular = "war", infinitive = "sein"): Predicate {
  const verb = { plural, singular, rest: state };
  const be = `${state} ${infinitive}`;
  return { past: verb, flow: verb, infinitive: be, perfectInfinitive: be, label: state, towards: false };
}

function join(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}

function and(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} und ${items.at(-1)}`;
}

/** A small count in words, as running text has it. */
function counted(count: number): string {
  return wordOf(count, lexicon) ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const finite: { readonly [tense in Exclude<Tense, "past" | "flow">]: readonly [plural: string, singular: string] } = {
  planned: ["sollen", "soll"],
  expected: ["werden", "wird"],
  future: ["werden", "wird"],
  possible: ["könnten", "könnte"],
  ruledOut: ["könnten", "könnte"],
};

const disclaimers = { "not-confirmed": "nicht bestätigt", denied: "bestritten", excluded: "ausgeschlossen" };

function that({ subject, verb, date, place, value }: Clause): string {
  const words = value ? [date, subject.text] : [subject.text, date];
  return join("dass", ...words, place, verb.rest, subject.singular ? verb.singular : verb.plural);
}

/** «von dem» is written in one. */
function from(who: string): string {
  return who.startsWith("dem ") ? `vom ${who.slice(4)}` : `von ${who}`;
}

function byWhom(who: string | undefined): string {
  return who === undefined ? "" : ` ${from(who)}`;
}

/** «bei dem» is written in one. */
function at(who: string): string {
  return who.startsWith("dem ") ? ` beim ${who.slice(4)}` : ` bei ${who}`;
}

const interests = {
  high: "; ihr Interesse gilt einer hohen Zahl",
  low: "; ihr Interesse gilt einer niedrigen Zahl",
  unclear: "",
};
const directions = { tooHigh: "zu hoch", tooLow: "zu niedrig" };
const nouns = {
  share: "der Anteil",
  amount: "die Höhe",
  quantity: "die Menge",
  number: "die Zahl",
  figure: "der Wert",
};

function unspecified({ subject, dative }: Name, mass: boolean): Subject {
  const population = dative === undefined ? `(«${subject}»)` : `von ${dative}`;
  return { text: `eine nicht bezifferte ${mass ? "Menge" : "Zahl"} ${population}`, singular: true };
}

/** The reports in German: «laut» with the indicative, names in the cases that the data holds. */
export const german: Phrases = {
  language: "de",
  lexicon,
  tags: { subject: "de", dative: "de-x-dat", in: "de-x-in", to: "de-x-to", one: "de-x-one" },
  agents: "dative",
  dates: {
    plain,
    on,
    by: until,
    due: (date) => after("bis", "bis zum", date),
    until,
    between: (from, through) => `zwischen ${withArticle(from)} und ${withArticle(through)}`,
    since: (date) => after("seit", "seit dem", date),
    onwards: (date) => after("ab", "ab dem", date),
  },
  stages: {
    pledged: done("zugesagt"),
    dispatched: done("entsandt", "to"),
    arrived: did("eingetroffen", ["trafen", "traf", "ein"], "eintreffen"),
    present: was("anwesend"),
    inTraining: was("in Ausbildung"),
    ready: was("einsatzbereit"),
    deployed: was("stationiert"),
    inCombat: was("im Kampfeinsatz"),
    killed: done("getötet"),
    wounded: done("verwundet"),
    casualties: done("getötet oder verwundet"),
    captured: done("gefangen genommen"),
    missing: was("vermisst"),
    desertionAttempted: {
      past: { plural: "hatten", singular: "hatte", rest: "zu desertieren versucht" },
      flow: { plural: "versuchten", singular: "versuchte", rest: "zu desertieren" },
      infinitive: "zu desertieren versuchen",
      perfectInfinitive: "zu desertieren versucht haben",
      label: "Desertion versucht",
      towards: false,
    },
    deserted: did("desertiert", ["desertierten", "desertierte", ""], "desertieren"),
    displaced: done("vertrieben"),
    detained: done("festgenommen"),
    delivered: done("geliefert", "to"),
    used: done("eingesetzt"),
    lost: {
      ...done("verloren"),
      past: { plural: "waren", singular: "war", rest: "verloren gegangen" },
      flow: { plural: "gingen", singular: "ging", rest: "verloren" },
    },
    paid: done("gezahlt"),
    enlisted: did(
      "in den Militärdienst eingetreten",
      ["traten", "trat", "in den Militärdienst ein"],
      "in den Militärdienst eintreten",
    ),
  },
  furtherStages: {
    abducted: done("entführt"),
    damaged: done("beschädigt"),
    deported: done("deportiert"),
    destroyed: done("zerstört"),
    evacuated: done("evakuiert"),
    hospitalised: done("ins Krankenhaus gebracht"),
    hospitalized: done("ins Krankenhaus gebracht"),
    injured: done("verletzt"),
    mobilised: done("mobilisiert"),
    mobilized: done("mobilisiert"),
    recruited: done("angeworben"),
    returned: did("zurückgekehrt", ["kehrten", "kehrte", "zurück"], "zurückkehren"),
    stationed: was("stationiert"),
    trained: done("ausgebildet"),
  },
  otherStage: (stage) => `gezählt als «${stage}»`,
  units: {
    USD: { name: "Dollar", money: true },
    EUR: { name: "Euro", money: true },
    GBP: { name: "Pfund", money: true },
    CHF: { name: "Franken", money: true },
    RUB: { name: "Rubel", money: true },
    UAH: { name: "Hrywnja", money: true },
    KRW: { name: "Won", money: true },
    JPY: { name: "Yen", money: true },
    CNY: { name: "Yuan", money: true },
    km: { name: "Kilometer" },
    m: { name: "Meter" },
    km2: { name: "Quadratkilometer" },
    ha: { name: "Hektar" },
    kg: { name: "Kilogramm" },
    t: { name: "Tonnen" },
    tonne: { name: "Tonnen" },
    percent: { name: "Prozent" },
    "%": { name: "Prozent" },
  },
  denominators: {
    day: "Tag",
    week: "Woche",
    month: "Monat",
    year: "Jahr",
    hour: "Stunde",
    soldier: "Soldat",
    person: "Person",
  },
  and,
  quoted: (text) => `«${text}»`,
  labelled: (label, place) => join(place, label),
  unnamedPlace: (name) => `Ort: ${name}`,
  // «In Kiew» and «in der Ukraine»: no rule tells which.
  barePlace: () => undefined,
  quantity: {
    percent: " Prozent",
    half: "die Hälfte",
    moreThanHalf: "mehr als die Hälfte",
    aboutHalf: "rund die Hälfte",
    from: (low) => `${low} oder mehr`,
    between: (low, high) => `${low} bis unter ${high}`,
    times: (count, each) => `${count} mal ${each}`,
    multiple: (each) => `ein nicht beziffertes Vielfaches von ${each}`,
    together: (total) => `nach eigener Rechnung zusammen ${total}`,
    likeliest: (best) => `am ehesten ${best}`,
    moneySign: (text, { name }) => `${text} ${name}`,
    per: (denominators) => `pro ${and(denominators)}`,
    unnamedPeriod: "nicht genanntem Zeitraum",
    unnamedDenominator: "nicht genannter Bezugsgröße",
    unspecified: "nicht beziffert",
    unit: (unit) => `Einheit: ${unit}`,
    rounded: (number) => `etwa ${number}`,
  },
  subject: {
    counted: (figure, population) => `${figure} ${population}`,
    unspecified,
    one: (figure, { subject, one }) => ({
      text: figure.replace(
        /ein$/,
        one ?? (/^(?:Menschen|Personen|Leute)$/.test(subject) ? "eine Person" : `eine Person («${subject}»)`),
      ),
      singular: true,
    }),
    sum: (figure, { subject }, unit, { one }) => ({
      text: `${figure ?? (unit === undefined ? "ein nicht bezifferter Betrag" : "eine nicht bezifferte Menge")} («${subject}»${unit === undefined ? "" : `, ${unit}`})`,
      singular: figure === undefined || one,
    }),
    // «Eine Menge» would be a lot, and «die Bewohner» all of them.
    bare: (name, mass) =>
      mass || /^(?:der|die|das) /.test(name.subject)
        ? unspecified(name, mass)
        : { text: name.subject, singular: false },
    value: (noun, { subject, dative }, detail) => {
      const labelled = noun === "figure" || dative === undefined;
      const details = [...(labelled ? [`«${subject}»`] : []), ...(detail === "" ? [] : [detail])];
      return {
        text: join(nouns[noun], labelled ? "" : `von ${dative}`, details.length === 0 ? "" : `(${details.join(", ")})`),
        singular: true,
      };
    },
  },
  value: (amount) => was(amount, "betrugen", "betrug", "betragen"),
  valueUnspecified: was("nicht beziffert"),
  verb: (predicate, tense, perfect) => {
    if (tense === "past" || tense === "flow") return predicate[tense];
    const [plural, singular] = finite[tense];
    // A plan is for what is to be done by then, not for what will have been.
    return {
      plural,
      singular,
      rest: perfect && tense !== "planned" ? predicate.perfectInfinitive : predicate.infinitive,
    };
  },
  adverbs: {
    asserted: "",
    confirmed: "",
    reported: "",
    hearsay: "dem Vernehmen nach",
    alleged: "angeblich",
    believed: "vermutlich",
    expected: "voraussichtlich",
    planned: "",
    possible: "möglicherweise",
    speculated: "womöglich",
    conceded: "",
    notConfirmed: "",
    denied: "",
    excluded: "",
  },
  lead: {
    believes: false,
    by: (who, how) => {
      if (how === "confirmed") return `Wie ${from(who)} bestätigt,`;
      return how === "conceded" ? `Wie ${from(who)} eingeräumt,` : `Laut ${who}`;
    },
    unnamed: (publisher) => `Laut ${publisher ?? "einem Bericht"}, ohne Angabe einer Quelle,`,
    aside: (text) => ` (${text})`,
  },
  asides: { asOf: "Stand:", said: "Aussage:", published: "veröffentlicht" },
  sentence: (lead, { subject, verb, adverb, place, date, value }) => {
    const agreeing = subject.singular ? verb.singular : verb.plural;
    // The year of a date must not stand next to a number.
    const words = value ? [date, adverb, subject.text] : [adverb, subject.text, date];
    return `${join(lead, agreeing, ...words, place, verb.rest)}.`;
  },
  disclaimer: (kind, who, clause) => `${capital(from(who))} wurde ${disclaimers[kind]}, ${that(clause)}.`,
  unnamedDisclaimer: (kind, lead, clause) => `${lead} wurde ${disclaimers[kind]}, ${that(clause)}.`,
  remarks: {
    noNumber: "Eine Zahl wurde nicht genannt.",
    noUnit: "Die Einheit wurde nicht genannt.",
    undated: "Ein Datum wurde nicht genannt.",
    put: {
      confirmed: "Die Angabe ist als bestätigt wiedergegeben.",
      conceded: "Die Angabe ist als Eingeständnis wiedergegeben.",
    },
    unnamedSpeaker: "Die Quelle wurde nicht namentlich genannt.",
    estimate: "Die Zahl ist eine Schätzung.",
    model: "Die Zahl stammt aus einem Modell.",
    laterTotal: (day) => `Dies ist eine spätere Gesamtzahl; ${day} kann sie nicht höher gewesen sein.`,
    likelihood: (words) => `Die Wahrscheinlichkeit wurde als «${words}» angegeben.`,
    likelihoodWorded: (words, low, high) =>
      `Die Wahrscheinlichkeit wurde als «${words}» angegeben (${low === high ? low : `${low}–${high}`} Prozent).`,
    likelihoodRange: (low, high) =>
      `Die Wahrscheinlichkeit wurde mit ${low === high ? low : `${low}–${high}`} Prozent angegeben.`,
    replaces: (figure, date, another) =>
      `${another ? "Eine" : "Die"} frühere Angabe aus derselben Quelle lautete ${figure}${date === "" ? "" : ` (${date})`}.`,
    correctedTo: (before, after, by) => `Die Angabe wurde${byWhom(by)} korrigiert: zuvor ${before}, danach ${after}.`,
    withdrawn: {
      corrected: (before, by) => `Eine frühere Angabe wurde${byWhom(by)} korrigiert: ${before}.`,
      retracted: (before, by) => `Eine frühere Angabe wurde${byWhom(by)} zurückgezogen: ${before}.`,
      superseded: (before, by) => `Eine frühere Angabe wurde${byWhom(by)} ersetzt: ${before}.`,
    },
    follows: (figure, date) =>
      `Eine spätere Angabe aus derselben Quelle lautet ${figure}${date === "" ? "" : ` (${date})`}; zuvor kann die Gesamtzahl nicht höher gewesen sein.`,
    echoes: (count, alone) =>
      (count === 1
        ? "Ein weiterer Bericht wiederholt dies"
        : `${capital(counted(count))} weitere Berichte wiederholen dies`) +
      (alone ? "; es bleibt bei einer einzigen Ursprungsquelle." : "; eine weitere Ursprungsquelle ist das nicht."),
  },
  likelihoods: {
    "1-5": "fast ausgeschlossen",
    "5-20": "sehr unwahrscheinlich",
    "20-45": "unwahrscheinlich",
    "45-55": "etwa gleich wahrscheinlich",
    "55-80": "wahrscheinlich",
    "80-95": "sehr wahrscheinlich",
    "95-99": "nahezu sicher",
    "0-5": "äußerst gering",
    "10-20": "höchst unwahrscheinlich",
    "25-35": "unwahrscheinlich",
    "40-50": "durchaus möglich",
    "55-75": "wahrscheinlich",
    "80-90": "hoch wahrscheinlich",
    "95-100": "nahezu sicher",
  },
  standing: {
    conflict: "Diese Angaben schließen einander aus.",
    conflictOfUnnamed: "Zwei Berichte ohne Angabe einer Quelle machen Angaben, die einander ausschließen.",
    conflictOf: (one, other) => `${capital(one)} und ${other} machen Angaben, die einander ausschließen.`,
    someAgree: (count, of) =>
      `${capital(counted(count))} der ${counted(of)} Ursprungsquellen lassen ein und dieselbe Zahl zu.`,
    someAgreeVariously: (count, of, groups) =>
      `${capital(counted(count))} der ${counted(of)} Ursprungsquellen lassen ein und dieselbe Zahl zu, aber nicht immer dieselben ${counted(count)}${groups.length === 0 ? "" : `: ${groups.join("; ")}`}.`,
    agree: "Diese Angaben stimmen überein.",
    leaveRoom: "Diese Angaben lassen Raum für ein und dieselbe Zahl.",
    compatible: "Diese Angaben schließen einander nicht aus; sie bestätigen einander aber auch nicht.",
    lowestAndHighest: (low, high, beyond) =>
      `Die niedrigste der Angaben ist ${low}, die höchste ${high}` +
      (beyond.length === 0
        ? "."
        : `; jenseits davon ${beyond.length === 1 ? "liegt eine Grenze" : "liegen Grenzen"}: ${and(beyond)}.`),
  },
  notes: {
    party: (who, belongs, partly, interest) =>
      `Die Angabe stammt ${partly ? "unter anderem " : ""}von einer Konfliktpartei${belongs ? `, ${who}` : ` auf der Seite ${from(who)}`}${interests[interest]}.`,
    doubts: (who, stance, direction) =>
      stance === "doubts"
        ? `${capital(from(who))} wurde die Angabe angezweifelt${direction === undefined ? "" : `: Sie könnte ${directions[direction]} sein`}.`
        : `${capital(from(who))} wurde die Angabe${direction === undefined ? "" : ` als ${directions[direction]}`} bestritten.`,
    endorsed: (who) => `${capital(from(who))} wurde der Angabe zugestimmt; eine weitere Ursprungsquelle ist das nicht.`,
    cannotConfirm: (who) => `${capital(from(who))} konnte dies nicht bestätigt werden.`,
    hedgeLost: (who, figure) =>
      `In einer Wiedergabe${who === undefined ? "" : at(who)} ` +
      (figure === undefined ? "wird dies bestimmter behauptet als am Ursprung." : `lautet die Zahl anders: ${figure}.`),
    truncatedPath: (relay, root) => `Die ${relay} zugeschriebene Angabe stammt ursprünglich ${from(root)}.`,
    echoSuspected: (figure, isRange) =>
      `Mehrere Ursprungsquellen nennen dieselbe ${isRange ? "Spanne" : "nicht runde Zahl"}, ${figure}; die eine könnte die andere wiederholen.`,
    possibleRevision: (figures) =>
      `Aus derselben Quelle gibt es verschiedene Angaben (${figures.join("; ")}); ob die eine die andere ersetzt, wurde nicht gesagt.`,
    replacesOther: (later, earlier) =>
      `Eine Angabe wurde als Ersatz für die einer anderen Ursprungsquelle genannt, die ihre nicht zurückgenommen hat: ${later}, zuvor ${earlier}.`,
    decrease: (before, after) => `Die Gesamtzahl wurde gesenkt (zuvor: ${before}; danach: ${after}).`,
    contradiction: (one, other) =>
      `Eine Gesamtzahl kann nicht sinken, also schließen diese beiden Angaben einander aus: ${one}; ${other}.`,
    contradictionOfDay: (one, other) =>
      `Diese beiden Angaben gelten für denselben Zeitpunkt und schließen einander aus: ${one}; ${other}.`,
    furtherContradictions: (count) =>
      count === 1
        ? "Die Gesamtzahlen eines weiteren Paares widersprechen einander im Zeitverlauf."
        : `${capital(counted(count))} weitere Paare von Gesamtzahlen widersprechen einander im Zeitverlauf.`,
    related: (who, partOf) =>
      `${capital(and(who))} sind nicht unabhängig voneinander${partOf === undefined ? "" : ` (gemeinsam: ${partOf})`}.`,
    merged: (who, as) => `${capital(and(who))} zählen als eine einzige Ursprungsquelle (${as}).`,
    sharedEvidence: (who) =>
      `Nicht alle diese Angaben sind unabhängig voneinander: Sie stützen sich auf Belege, die ${from(who)} stammen.`,
    circular: (who) =>
      `Sie geben die Zahl unter Berufung aufeinander weiter (${and(who)}) und müssen nicht unabhängig voneinander sein.`,
    stale: (date, days) =>
      `Stand der jüngsten Angabe: ${date}${days === undefined ? "" : `, ${days} Tage vor dem gefragten Tag`}.`,
  },
  estimate: {
    policies: {
      authority: "authority: die vom Nutzer am höchsten eingestufte Quelle",
      conservative: "conservative: die Angabe, die am niedrigsten liegen kann, bloße Grenzen ausgenommen",
      floor: "floor: das höchste belegte Minimum",
      median: "Median über die Ursprungsquellen",
      lognormal: "Lognormal-Anpassung über die Ursprungsquellen",
      randomEffects: "Modell mit zufälligen Effekten über die Ursprungsquellen",
    },
    by: (policy, figure, interval) =>
      `Schätzung nach der Regel «${policy}»: ${figure}${interval === undefined ? "" : ` (${interval})`}.`,
    lowestMinimum: "conservative: die niedrigste Untergrenze",
    lowerBound: (bound) => `Niedriger, hier aber nur eine Grenze: ${bound}.`,
    interval: (level, low, high) =>
      `${level}-Prozent-Intervall: ${low === undefined ? `bis ${high}` : `zwischen ${low} und ${high}`}`,
    noInterval: "Für ein Intervall sind es zu wenige Ursprungsquellen, oder sie liegen zu weit auseinander.",
    oneOrigin: "Das ist die Angabe einer einzigen Ursprungsquelle.",
    restsOn: (origins) =>
      origins === 1
        ? "Sie beruht auf einer einzigen Ursprungsquelle."
        : `Sie beruht auf ${counted(origins)} Ursprungsquellen.`,
    breaks: (bounds) =>
      bounds.length === 1
        ? `Sie widerspricht einer Grenze: ${and(bounds)}.`
        : `Sie widerspricht mehreren Grenzen: ${bounds.join("; ")}.`,
    unsupported: "Keine Quelle stützt diesen Wert.",
    onlyBounds: "Es gibt keine Schätzung: Hier gibt es nur Grenzen.",
    ofAnotherDay: (policy, figure) => `Die Regel «${policy}» findet nur eine Angabe für einen anderen Tag: ${figure}.`,
    refused: "Nach der gewählten Regel gibt es keine Schätzung.",
    refusals: {
      "no-ranked-origin": "Von den eingestuften Quellen nennt hier keine eine Zahl.",
      "no-verified-minimum": "Nach der Regel «floor» gibt es keine Schätzung: Kein Minimum ist belegt.",
      "only-upper-bounds": "Nach der Regel «conservative» gibt es keine Schätzung: Es sind nur Obergrenzen genannt.",
      "nothing-located": "Es gibt keine Schätzung: Hier gibt es nur Grenzen.",
      "no-weight": "Es gibt keine Schätzung: Jede Ursprungsquelle hat das Gewicht 0.",
      "no-logarithm": "Es gibt keine Schätzung: Eine Zahl von 0 oder darunter hat keinen Logarithmus.",
      "no-error": "Es gibt keine Schätzung: Genaue Beträge haben keine eigene Unsicherheit.",
      "repeated-exact-number": "Es gibt keine Schätzung: Mehrere Ursprungsquellen nennen denselben genauen Betrag.",
      "bounds-exclude-each-other": "Es gibt keine Schätzung: Die Grenzen schließen einander aus.",
    },
  },
  thing: (subject, details) => `${subject} (${details.join(", ")})`,
  accordingTo: (who) => `laut ${who}`,
  noSource: "ohne Angabe einer Quelle",
  someReport: "ein Bericht ohne Angabe einer Quelle",
  tension: (part, whole) =>
    `Beides zugleich kann nicht stimmen: ${part} und ${whole}. Die erste Zahl ist ein Teil der zweiten und kann nicht größer sein.`,
  sameNumber: (one, other) => `Nicht zu verwechseln, obwohl die Zahl dieselbe ist: ${one} und ${other}.`,
  table: {
    columns: {
      counted: "Gezählt",
      stage: "Stufe",
      place: "Ort",
      date: "Stand",
      who: "Wer es sagt",
      figure: "Zahl",
      role: "Rolle",
      echoes: "Wiederholungen",
      revised: "Ersetzt",
      status: "Befund",
      remarks: "Bemerkungen",
    },
    status: {
      conflict: "Widerspruch",
      agree: "übereinstimmend",
      compatible: "vereinbar",
      "single-origin": "eine Ursprungsquelle",
      "no-figure": "keine Zahl",
    },
    roles: { located: "Zahl", lower: "Untergrenze", upper: "Obergrenze", outdated: "veraltet", none: "" },
    modalities: {
      asserted: "",
      confirmed: "bestätigt",
      reported: "",
      hearsay: "vom Hörensagen",
      alleged: "angeblich",
      believed: "vermutet",
      expected: "erwartet",
      planned: "geplant",
      possible: "möglich",
      speculated: "spekulativ",
      conceded: "eingeräumt",
      notConfirmed: "nicht bestätigt",
      denied: "bestritten",
      excluded: "ausgeschlossen",
    },
    notes: {
      "hedge-lost": "Einschränkung in Wiedergabe verloren",
      "unnamed-origin": "die Quelle wird nicht namentlich genannt",
      "truncated-path": "geht auf andere Quelle zurück",
      "interested-party": "Konfliktpartei",
      "echo-suspected": "gleiche nicht runde Angabe wie andere Quelle",
      "reporter-doubts": "angezweifelt",
      endorsed: "von anderen geteilt",
      "possible-revision": "andere Angabe aus derselben Quelle",
      "replaces-other": "Ersatz über Quellen hinweg",
      "cumulative-decrease": "Gesamtzahl gesenkt",
      "contradiction-in-time": "Gesamtzahlen, die einander widersprechen",
      "not-confirmed": "nicht bestätigt",
      denied: "bestritten",
      excluded: "ausgeschlossen",
      unstated: "keine Zahl",
      "related-origins": "nicht unabhängig von anderer Quelle",
      "merged-origins": "mehrere Sprecher, eine Ursprungsquelle",
      "shared-evidence": "stützt sich auf Belege anderer Quelle",
      "circular-sourcing": "beide nennen einander",
      stale: "veraltet",
    },
    noUnit: "Einheit nicht genannt",
    withdrawn: (figure, because) =>
      `${figure} (${{ corrected: "korrigiert", retracted: "zurückgezogen", superseded: "ersetzt" }[because]})`,
    due: (asOf, due) => (asOf === "" ? `für ${due}` : `${asOf}, für ${due}`),
  },
};
