import { Claim, Dossier, reconcile, toSentences, toTable, type Claims, type ReconcileOptions } from "corroborate";
import { describe, expect, it } from "vitest";

const measure = { population: "soldiers", stage: "dispatched", unit: { of: "person" }, counting: "cumulative" };

interface Draft {
  readonly measure?: object;
  readonly origin?: string;
  readonly [field: string]: unknown;
}

/** Claims said by the NIS on 18 October 2024, but for what a test changes. */
function claims(...drafts: readonly Draft[]): Claim[] {
  return drafts.map(({ measure: own, origin = "NIS", ...rest }, index) =>
    Claim.parse(
      JSON.parse(
        JSON.stringify({
          id: `claim-${index}`,
          measure: { ...measure, ...own },
          figure: { kind: "exact", value: 3000 },
          asOf: "2024-10-18",
          attribution: { origin, via: [] },
          modality: "reported",
          ...rest,
        }),
      ),
    ),
  );
}

function both(given: Claims, options?: ReconcileOptions): { en: string; de: string } {
  const reconciliation = reconcile(given, options);
  const [en, de] = (["en", "de"] as const).map((language) =>
    toSentences(reconciliation, given, { language }).join("\n"),
  );
  return { en: en ?? "", de: de ?? "" };
}

const exact = (value: number) => ({ kind: "exact", value });

describe("how a figure is worded", () => {
  it.each<readonly [figure: object, en: string, de: string]>([
    [exact(0), "0 soldiers had been sent", "waren 0 soldiers"],
    [exact(1), "one person (soldiers) had been sent", "war eine Person («soldiers») bis"],
    [{ kind: "atLeast", low: 1 }, "at least one person (soldiers) had", "war mindestens eine Person («soldiers») bis"],
    [exact(8), "eight soldiers had been sent", "waren acht soldiers bis"],
    [{ kind: "atLeast", low: 12 }, "at least twelve soldiers had", "waren mindestens zwölf soldiers bis"],
    [exact(13), "13 soldiers had been sent", "waren 13 soldiers bis"],
    [exact(1_400_000), "1.4 million soldiers had", "waren 1,4 Millionen soldiers"],
    [{ kind: "approximate", value: 1500 }, "about 1,500 soldiers", "rund 1500 soldiers"],
    [{ kind: "approximate", value: 4000, side: "below" }, "nearly 4,000 soldiers", "fast 4000 soldiers"],
    [{ kind: "atLeast", low: 3000, open: true }, "more than 3,000 soldiers", "mehr als 3000 soldiers"],
    [{ kind: "atMost", high: 300 }, "up to 300 soldiers", "bis zu 300 soldiers"],
    [{ kind: "range", low: 6, high: 18, best: 12 }, "6–18 (most likely 12) soldiers", "6–18 (am ehesten 12) soldiers"],
    [{ kind: "vague", low: 1000 }, "thousands of soldiers", "Tausende soldiers"],
    [{ kind: "vague", low: 2000, high: 10_000 }, "several thousand soldiers", "mehrere tausend soldiers"],
    [
      { kind: "vague", low: 20_000, high: 100_000 },
      "several tens of thousands of soldiers",
      "mehrere zehntausend soldiers",
    ],
    [{ kind: "vague", low: 1234 }, "1,234 or more soldiers", "1234 oder mehr soldiers"],
    [{ kind: "some" }, "According to NIS, soldiers had been sent", "Laut NIS waren soldiers bis"],
    [
      { kind: "product", count: exact(2), each: exact(6000) },
      "two times 6,000 soldiers (by our own arithmetic 12,000 in all)",
      "zwei mal 6000 soldiers (nach eigener Rechnung zusammen 12.000)",
    ],
    [
      { kind: "product", count: { kind: "atLeast", low: 2 }, each: exact(6000) },
      "at least two times 6,000 soldiers had",
      "mindestens zwei mal 6000 soldiers bis",
    ],
    [
      { kind: "product", count: { kind: "some" }, each: exact(6000) },
      "an unspecified multiple of 6,000 soldiers",
      "ein nicht beziffertes Vielfaches von 6000 soldiers",
    ],
  ])("%j", (figure, en, de) => {
    const said = both(claims({ figure }));
    expect(said.en).toContain(en);
    expect(said.de).toContain(de);
  });

  it("an unstated figure is no number, and never 0", () => {
    const said = both(claims({ figure: { kind: "unstated" } }));
    expect(said.en).toBe("According to NIS, soldiers had been sent by 18 October 2024. No number was given.");
    expect(said.de).toBe(
      "Laut NIS waren soldiers bis zum 18. Oktober 2024 entsandt worden. Eine Zahl wurde nicht genannt.",
    );
  });

  it.each<readonly [unit: object, figure: object, en: string, de: string]>([
    [{ of: "share" }, exact(0.4), "was 40 percent", "40 Prozent."],
    [{ of: "share" }, exact(0.5), "was half", "die Hälfte."],
    [{ of: "share" }, { kind: "atLeast", low: 0.5, open: true }, "was more than half", "mehr als die Hälfte."],
    [
      { of: "USD", per: ["soldier", "month"] },
      exact(2000),
      "$2,000 per soldier and month (soldiers) was sent",
      "wurden 2000 Dollar pro Soldat und Monat («soldiers») am",
    ],
    [
      { of: "USD", per: ["soldier", "unknown"] },
      { kind: "range", low: 0.06, high: 0.5 },
      "$0.06–0.50 per soldier and unspecified period (soldiers) was sent on 18 October 2024.",
      "0,06–0,50 Dollar pro Soldat und nicht genanntem Zeitraum («soldiers») am 18. Oktober 2024 entsandt.",
    ],
    [
      { of: "EUR" },
      { kind: "vague", low: 1000 },
      "thousands of euros (soldiers) were sent",
      "wurden Tausende Euro («soldiers») am",
    ],
    [
      { of: "EUR" },
      { kind: "some" },
      "an unspecified amount (soldiers) was sent",
      "wurde ein nicht bezifferter Betrag («soldiers») am",
    ],
    [{ of: "km" }, { kind: "approximate", value: 6 }, "was about 6 kilometres", "rund 6 Kilometer."],
    [
      { of: "unknown" },
      { kind: "vague", low: 1_000_000_000 },
      "billions (soldiers) were sent on 18 October 2024. The unit was not given.",
      "wurden Milliarden («soldiers») am 18. Oktober 2024 entsandt. Die Einheit wurde nicht genannt.",
    ],
    [{ of: "person", per: ["day"] }, exact(1200), "1,200 soldiers per day were sent", "wurden 1200 soldiers pro Tag"],
  ])("a unit of its own: %j", (unit, figure, en, de) => {
    const said = both(claims({ figure, measure: { unit, counting: "rate" } }));
    expect(said.en).toContain(en);
    expect(said.de).toContain(de);
  });
});

describe("a period that was not given", () => {
  const flow = { counting: "flow" };
  it.each<readonly [draft: Draft, en: string, de: string, cell: string]>([
    [
      { measure: flow, asOf: undefined, period: { through: "2024-05-01" } },
      "were sent up to 1 May 2024.",
      "bis zum 1. Mai 2024",
      "| up to 1 May 2024 |",
    ],
    [
      { measure: flow, asOf: undefined, period: { through: "2024-05" } },
      "up to some point in May 2024.",
      "bis zu einem Tag im Mai 2024",
      "| up to some point in May 2024 |",
    ],
    [
      { measure: { counting: "rate", unit: { of: "person", per: ["unknown"] } } },
      "3,000 soldiers per unspecified period were",
      "3000 soldiers pro nicht genanntem Zeitraum",
      "| 3,000 per unspecified period |",
    ],
    [
      { measure: { counting: "rate", unit: { of: "person", per: ["day", "unknown"] } } },
      "per day and something that was not named",
      "pro Tag und nicht genannter Bezugsgröße",
      "| 3,000 per day and something that was not named |",
    ],
    [
      { measure: { unit: { of: "unknown" } } },
      "The unit was not given.",
      "Die Einheit wurde nicht genannt.",
      "| unit not given |",
    ],
  ])("%j", (draft, en, de, cell) => {
    const given = claims(draft);
    const said = both(given);
    expect(said.en).toContain(en);
    expect(said.de).toContain(de);
    expect(toTable(reconcile(given), given)).toContain(cell);
  });

  it("is told in full where a part exceeds its whole", () => {
    const part = {
      figure: exact(500),
      measure: flow,
      asOf: undefined,
      period: { from: "2024-10-07", through: "2024-10-13" },
    };
    expect(both(claims(part, { figure: exact(300), origin: "HUR" })).en).toContain(
      "500 soldiers (sent, according to NIS, 7 October 2024 – 13 October 2024)",
    );
  });
});

it("a minus stands before the sign of the currency, and «thousands» keep their «of»", () => {
  const money = { unit: { of: "USD" } };
  expect(both(claims({ figure: exact(-500), measure: money })).en).toContain("−$500 (soldiers)");
  expect(both(claims({ figure: { kind: "atMost", high: -100 }, measure: money })).en).toContain("up to −$100");
  const product = { kind: "product", count: exact(3), each: { kind: "vague", low: 1000 } };
  expect(both(claims({ figure: product })).en).toContain("three times thousands of soldiers");
});

it("of totals of one date that exclude each other it is not said that one fell", () => {
  const said = both(claims({ asOf: "2024-10-08" }, { figure: exact(2000), origin: "HUR", asOf: "2024-10-08" }), {
    at: "2024-10-09",
  });
  expect(said.en).toContain("These two figures are of the same date and exclude each other: 3,000 (according to NIS,");
  expect(said.de).toContain("Diese beiden Angaben gelten für denselben Zeitpunkt und schließen einander aus: 3000 (");
  expect(said.en).not.toContain("cannot fall");
});

it("of origins in conflict on the last day alone it is not said that all leave room for one number", () => {
  const four = claims(
    ...[600, 500, 400, 300].map((value, index) => ({ figure: exact(value), origin: `O${index}`, asOf: "2024-10-02" })),
  );
  const said = both(four, { at: "2024-10-10" });
  expect(said.en).toContain("exclude each other");
  expect(said.en).not.toContain("leave room");
  expect(said.de).not.toContain("ein und dieselbe");
});

it("who excludes whom is told once", () => {
  const three = claims(
    { figure: { kind: "approximate", value: 1000 }, origin: "A", asOf: "2024-10-01" },
    { figure: exact(940), origin: "B", asOf: "2024-10-02" },
    { figure: exact(1112), origin: "C", asOf: "2024-10-02" },
  );
  expect(both(three, { at: "2024-10-20" }).en.split("exclude each other")).toHaveLength(2);
  expect(both(three).en).toContain("The figures from B and C exclude each other.");
});

it("a conflict is told where its contradiction has no words, and a lowered total falls", () => {
  const [vague, zero] = claims(
    { figure: { kind: "some" }, asOf: "2024-10-02" },
    { figure: exact(0), origin: "HUR", asOf: "2024-10-03" },
  );
  expect(both([vague!, zero!]).en).toContain("These figures exclude each other.");
  const joint = { attribution: { origin: "A", jointly: ["B"], via: [] } };
  const lowered = claims(
    { ...joint, figure: exact(500), asOf: "2024-10-01" },
    { origin: "B", figure: exact(300), asOf: "2024-10-02" },
  );
  expect(both(lowered).en).toContain("The running total was lowered from 500 to 300.");
});

it("a policy that picks a figure of another day says so, and what may be no earlier figure is not called one", () => {
  const other = both(
    claims({ figure: exact(124), asOf: "2024-10-03" }, { figure: exact(137), origin: "HUR", asOf: "2024-10-04" }),
    {
      at: "2024-10-03",
      policy: "authority",
      rank: ["HUR"],
    },
  );
  expect(other.en).toContain("finds only a figure of another day: 137 (according to HUR, 4 October 2024).");
  expect(other.de).toContain("findet nur eine Angabe für einen anderen Tag: 137 (laut HUR, 4. Oktober 2024).");
  const undecided = both(claims({ figure: exact(11) }, { figure: { kind: "atLeast", low: 30, open: true } }));
  expect(undecided.en).toContain("whether one replaces another was not said.");
  expect(undecided.en).not.toContain("earlier figure");
  const repeated = claims(
    { figure: { kind: "atLeast", low: 118 }, asOf: "2024-10-03" },
    { figure: exact(137), asOf: "2024-10-04" },
    { figure: exact(118), asOf: "2024-10-05" },
  );
  expect(both(repeated).en).toContain("The earlier figure from the same origin was at least 118 (3 October 2024).");
});

it("figures agree where they are the same, and leave room for one number where reading makes them meet", () => {
  const of = (value: number) => both(claims({ figure: exact(12_000) }, { figure: exact(value), origin: "HUR" }));
  expect(of(12_000).en).toContain("These figures agree.");
  expect(of(12_000).de).toContain("Diese Angaben stimmen überein.");
  expect(of(11_600).en).toContain("These figures leave room for one and the same number.");
  expect(of(11_600).de).toContain("Diese Angaben lassen Raum für ein und dieselbe Zahl.");
});

it("two totals that cannot both hold, likelihoods and lowered ranges are told once and in the words of the source", () => {
  const falling = both(claims({ asOf: "2024-10-01" }, { figure: exact(2000), origin: "HUR" })).en;
  expect(falling).toContain("A running total cannot fall");
  expect(falling).not.toContain("These figures exclude each other.");
  const likely = both(claims({ likelihood: { low: 0.6, high: 0.8, verbatim: "likely" } }));
  expect(likely.en).toContain("The likelihood was put as “likely” (60–80 percent).");
  expect(likely.de).toContain("als «likely» angegeben (60–80 Prozent).");
  const unnamed = claims({ figure: exact(3000) }, { figure: exact(2000) }, { figure: exact(1000) }).map((claim) => ({
    ...claim,
    attribution: { via: [] },
  }));
  expect(both(unnamed).en.match(/two reports that name no source/g)).toHaveLength(1);
  const lowered = claims({ asOf: "2024-10-01" }, { figure: { kind: "vague", low: 100, high: 1000 } });
  expect(both(lowered).en).toContain("was lowered (before: 3,000; after: 100 to less than 1,000).");
});

describe("a unit that there are no words for", () => {
  it.each<readonly [of: string, population: string, en: string, de: string, cell: string]>([
    ["barrel", "oil", "500 (oil, unit: barrel) had", "500 («oil», Einheit: barrel) bis", "| 500 (unit: barrel) |"],
    ["round", "ground troops", "500 (ground troops, unit: round) had", "Einheit: round", "| 500 (unit: round) |"],
    ["percent", "oil", "(sent) was 500 percent", "500 Prozent.", "| 500 percent |"],
    ["KPW", "pay", "KPW\u00A0500 (pay) had", "500 KPW («pay») bis", "| KPW\u00A0500 |"],
    ["drone", "Iranian-type drones", "500 Iranian-type drones had", "500 Iranian-type drones bis", "| 500 |"],
    ["militaryUnit", "special-forces units", "500 special-forces units had", "500 special-forces units bis", "| 500 |"],
    ["country", "countries of the EU", "500 countries of the EU had", "500 countries of the EU bis", "| 500 |"],
  ])("%s of %s", (of, population, en, de, cell) => {
    const given = claims({ figure: exact(500), measure: { unit: { of }, population } });
    const said = both(given);
    expect(said.en).toContain(en);
    expect(said.de).toContain(de);
    expect(toTable(reconcile(given), given)).toContain(cell);
  });

  it("goes with a single one, with none, and with a number that a policy made", () => {
    const oil = { unit: { of: "barrel" }, population: "oil" };
    expect(both(claims({ figure: exact(1), measure: oil })).de).toContain("war 1 («oil», Einheit: barrel) bis");
    expect(both(claims({ figure: { kind: "some" }, measure: oil })).en).toContain("oil had been sent");
    const two = claims({ figure: exact(500), measure: oil }, { figure: exact(700), measure: oil, origin: "HUR" });
    expect(both(two, { policy: "median" }).en).toContain("about 590 (unit: barrel).");
  });
});

describe("how firmly a claim is put", () => {
  it.each([
    ["hearsay", "had reportedly been sent", "waren dem Vernehmen nach 3000"],
    ["alleged", "had allegedly been sent", "waren angeblich 3000"],
    ["believed", "In the assessment of NIS, 3,000", "Laut NIS waren vermutlich 3000"],
    ["possible", "had possibly been sent", "waren möglicherweise 3000"],
    ["confirmed", "As confirmed by NIS, 3,000", "Wie von NIS bestätigt, waren 3000"],
    ["conceded", "As conceded by NIS, 3,000", "Wie von NIS eingeräumt, waren 3000"],
    ["planned", "3,000 soldiers are to be sent", "sollen 3000 soldiers entsandt werden"],
    ["expected", "3,000 soldiers are expected to be sent", "werden voraussichtlich 3000 soldiers entsandt werden"],
    [
      "notConfirmed",
      "NIS did not confirm that 3,000 soldiers had been sent",
      "Von NIS wurde nicht bestätigt, dass 3000 soldiers bis zum 18. Oktober 2024 entsandt worden waren.",
    ],
    ["denied", "NIS denied that 3,000 soldiers had been sent", "Von NIS wurde bestritten, dass"],
    [
      "excluded",
      "NIS ruled out that 3,000 soldiers had been sent",
      "Von NIS wurde ausgeschlossen, dass 3000 soldiers bis zum 18. Oktober 2024 entsandt worden waren.",
    ],
  ])("%s", (modality, en, de) => {
    const said = both(claims({ modality }));
    expect(said.en).toContain(en);
    expect(said.de).toContain(de);
  });

  it("what a page concedes or confirms without naming anybody is put so", () => {
    const put = (modality: string) => both(claims({ modality, attribution: { via: [{ actor: "paper" }] } }));
    expect(put("conceded").en).toMatch(/with no source named, 3,000 .* It was put as a concession\.$/);
    expect(put("conceded").de).toMatch(/ Die Angabe ist als Eingeständnis wiedergegeben\.$/);
    expect(put("confirmed").en).toMatch(/ It was put as confirmed\.$/);
    expect(put("confirmed").de).toMatch(/ Die Angabe ist als bestätigt wiedergegeben\.$/);
  });

  it("what is ruled out is to come, but for a count of a day that is past", () => {
    const ruled = (draft: Draft) => both(claims({ modality: "excluded", ...draft }));
    expect(ruled({ due: "2024-12" }).en).toContain("would have been sent by December 2024");
    expect(ruled({ asOf: undefined }).en).toContain("that 3,000 soldiers would be sent.");
    expect(ruled({ measure: { stage: "deployed", counting: "stock" } }).de).toContain("stationiert sein könnten");
  });

  it("a likelihood has a sentence of its own, in the words of the yardstick or in percent", () => {
    const [worded, numbered] = [
      { low: 0.8, high: 0.95 },
      { low: 0.3, high: 0.5 },
    ].map((likelihood) => both(claims({ likelihood, modality: "believed" })));
    expect(worded?.en).toContain(". The likelihood was put as “very likely”.");
    expect(worded?.de).toContain(". Die Wahrscheinlichkeit wurde als «sehr wahrscheinlich» angegeben.");
    expect(numbered?.en).toContain("at 30–50 percent");
  });
});

describe("when it was", () => {
  it.each<readonly [dates: Draft, en: string, de: string]>([
    [{ asOf: "2024-10-18~" }, "by around 18 October 2024.", "bis etwa zum 18. Oktober 2024 entsandt"],
    [{ asOf: "2024-10" }, "by some point in October 2024.", "bis zu einem Tag im Oktober 2024 entsandt"],
    [{ asOf: "2024~" }, "by around 2024.", "bis etwa 2024 entsandt"],
    [
      { period: { from: "2022-02-24" } },
      "between 24 February 2022 and 18 October 2024.",
      "zwischen dem 24. Februar 2022 und dem 18. Oktober 2024 entsandt",
    ],
    [{ asOf: undefined, period: { from: "2023-08" } }, "since August 2023.", "seit August 2023 entsandt"],
    [
      { due: "2024-12" },
      "(as of 18 October 2024), 3,000 soldiers will have been sent by December 2024.",
      "(Stand: 18. Oktober 2024) werden 3000 soldiers bis Dezember 2024 entsandt worden sein.",
    ],
    [
      { due: "2024-12", modality: "possible" },
      "could have been sent by December 2024.",
      "könnten 3000 soldiers bis Dezember 2024",
    ],
    [{ asOf: undefined }, "sent. No date was given.", "worden. Ein Datum wurde nicht genannt."],
  ])("%j", (dates, en, de) => {
    const said = both(claims(dates));
    expect(said.en).toContain(en);
    expect(said.de).toContain(de);
  });

  it.each([
    ["2024-10-18~", "around 18 October 2024", "um den 18. Oktober 2024"],
    ["2024-10-18", "on 18 October 2024", "am 18. Oktober 2024"],
    ["2024-10", "in October 2024", "im Oktober 2024"],
    ["2024", "in 2024", "waren 3000 soldiers 2024 in Ausbildung"],
  ])("of a stock, %s", (asOf, en, de) => {
    const said = both(claims({ asOf, measure: { stage: "inTraining", counting: "stock" } }));
    expect(said.en).toContain(`were in training ${en}.`);
    expect(said.de).toContain(de);
  });
});

describe("how origins stand to each other", () => {
  it("two that exclude each other, and three of which two agree", () => {
    const two = both(claims({}, { origin: "HUR", figure: exact(12_000) }));
    expect(two.en).toMatch(/These figures exclude each other\.$/);
    const three = both(claims({}, { origin: "HUR", figure: exact(12_000) }, { origin: "UN" }));
    expect(three.en).toContain("The figures from NIS and HUR exclude each other.");
    expect(three.en).toContain("Two of the three origins leave room for one and the same number.");
    expect(three.de).toContain("Die niedrigste der Angaben ist 3000, die höchste 12.000.");
  });

  it("of two groups that each leave room for one number it is said who is in which", () => {
    const range = (low: number, high: number) => ({ kind: "range", low, high });
    const stock = { measure: { stage: "present", counting: "stock" } };
    const figures = [range(400, 600), range(450, 1100), range(470, 1200), range(1000, 1300)];
    const said = both(claims(...figures.map((figure, index) => ({ ...stock, origin: "ABCD".charAt(index), figure }))));
    expect(said.en).toContain(
      "Three of the four origins leave room for one and the same number, but not always the same three: A, B and C; B, C and D.",
    );
    expect(said.de).toContain(
      "Drei der vier Ursprungsquellen lassen ein und dieselbe Zahl zu, aber nicht immer dieselben drei: A, B und C; B, C und D.",
    );
    const pairs = Array.from({ length: 8 }, (_, index) => range(index * 100 + 1000, index * 100 + 1150));
    const many = both(
      claims(...pairs.map((figure, index) => ({ ...stock, origin: "ABCDEFGH".charAt(index), figure }))),
    );
    expect(many.en).toContain("one and the same number, but not always the same two.");
  });

  it("who excludes whom is the subject in German, which needs no other form of a name", () => {
    const ministry = { id: "MOI", name: "Innenministerium", names: { de: "das Innenministerium" }, kind: "government" };
    const given = claims({}, { origin: "MOI", figure: exact(12_000) }, { origin: "UN" });
    const others = ["NIS", "UN"].map((id) => ({ id, name: id, kind: "igo" }));
    const dossier = Dossier.parse({ actors: [ministry, ...others], sources: [], claims: given });
    expect(both(dossier).de).toContain("NIS und das Innenministerium machen Angaben, die einander ausschließen.");
  });

  it("figures that are compatible confirm nothing", () => {
    const said = both(claims({ figure: { kind: "atLeast", low: 3000 } }, { origin: "HUR" }));
    expect(said.en).toContain("neither do they confirm each other");
  });

  it.each<readonly [figures: readonly object[], en: string, de: string]>([
    // As readings 600 reaches further than 620, and 12,000 further than 12,400.
    [[exact(300), exact(600), exact(620)], "is 300, the highest 620.", "ist 300, die höchste 620."],
    [[exact(500), exact(12_000), exact(12_400)], "is 500, the highest 12,400.", "ist 500, die höchste 12.400."],
    [[exact(880), exact(900), exact(2000)], "is 880, the highest 2,000.", "ist 880, die höchste 2000."],
    [
      [{ kind: "atLeast", low: 700 }, exact(300), exact(500), exact(600)],
      "is 300, the highest 600; a bound lies beyond: at least 700 (according to A, 18 October 2024).",
      "ist 300, die höchste 600; jenseits davon liegt eine Grenze: mindestens 700 (laut A, 18. Oktober 2024).",
    ],
    [
      [{ kind: "atLeast", low: 700 }, { kind: "atMost", high: 200 }, exact(300), exact(500), exact(600)],
      "; bounds lie beyond: up to 200 (according to B, 18 October 2024) and at least 700 (according to A, 18 October 2024).",
      "; jenseits davon liegen Grenzen: bis zu 200 (laut B, 18. Oktober 2024) und mindestens 700 (laut A, 18. Oktober 2024).",
    ],
    [
      [exact(4000), { kind: "approximate", value: 4000, side: "below" }, exact(5000)],
      "is nearly 4,000, the highest 5,000.",
      "ist fast 4000, die höchste 5000.",
    ],
    [
      [{ kind: "vague", low: 2000, high: 10_000 }, { kind: "range", low: 300, high: 700 }, exact(400)],
      "is 300–700, the highest several thousand.",
      "ist 300–700, die höchste mehrere tausend.",
    ],
  ])("the lowest and the highest go by the numbers in the words: %j", (figures, en, de) => {
    const said = both(claims(...figures.map((figure, index) => ({ origin: "ABCDE".charAt(index), figure }))));
    expect(said.en).toContain(en);
    expect(said.de).toContain(de);
  });

  it("nothing is the highest where «several thousand» may be higher", () => {
    const vague = { kind: "vague", low: 2000, high: 10_000 };
    const said = both(claims({ figure: vague }, { origin: "HUR" }, { origin: "UN", figure: exact(400) }));
    expect(said.en).not.toContain("highest");
    expect(said.de).not.toContain("höchste");
  });

  it("the origins of one answer are told by date", () => {
    const said = both(claims({}, { origin: "HUR", asOf: "2024-10" }, { origin: "UN", asOf: "2024-10-11~" }));
    expect(said.en).toMatch(/^According to UN, .* According to NIS, .* According to HUR, /);
  });

  it("of totals that contradict each other over time two pairs are spelled out, and the rest is counted", () => {
    const falling = (pairs: number) =>
      both(
        claims(
          ...Array.from({ length: 2 * pairs }, (_, index) => ({
            origin: `origin ${index}`,
            figure: exact((index + 1) * 1111 - (index % 2) * 1500),
            asOf: `2024-10-${10 + index}`,
          })),
        ),
      );
    const count = (text: string, part: string) => text.split(part).length - 1;
    for (const [pairs, en, de] of [
      [1, "October 2024).", "Oktober 2024)."],
      [2, "October 2024).", "Oktober 2024)."],
      [3, "The totals of one further pair contradict each other over time.", "Die Gesamtzahlen eines weiteren Paares"],
      [5, "Three further pairs of totals contradict each other over time.", "Drei weitere Paare von Gesamtzahlen"],
    ] as const) {
      const said = falling(pairs);
      expect(count(said.en, "A running total cannot fall")).toBe(Math.min(pairs, 2));
      expect(count(said.de, "Eine Gesamtzahl kann nicht sinken")).toBe(Math.min(pairs, 2));
      expect(said.en.endsWith(en)).toBe(true);
      expect(said.de).toContain(de);
      expect(said.en).not.toContain("do not exclude each other");
      expect(said.de).not.toContain("schließen einander nicht aus");
    }
  });

  it("a later total of the same origin is named where it bounds the one that is asked about", () => {
    const given = claims({ figure: exact(900), asOf: "2024-10-01" }, { figure: exact(955), asOf: "2024-10-20" });
    const said = both(given, { at: "2024-10-10" });
    expect(said.en).toContain("A later figure from the same origin is 955 (20 October 2024);");
    expect(said.de).toContain("Eine spätere Angabe aus derselben Quelle lautet 955 (20. Oktober 2024);");
  });

  it("two who name each other may be one", () => {
    const said = both(
      claims(
        { origin: "NIS", attribution: { origin: "NIS", via: [{ actor: "HUR" }] } },
        { origin: "HUR", attribution: { origin: "HUR", via: [{ actor: "NIS" }] } },
      ),
    );
    expect(said.en).toContain(
      "They pass each other’s figure on (HUR and NIS), so they need not be independent of each other.",
    );
    expect(said.de).toContain(
      "Sie geben die Zahl unter Berufung aufeinander weiter (HUR und NIS) und müssen nicht unabhängig voneinander sein.",
    );
  });

  it("a figure that is to replace one of another origin, and a shared range", () => {
    const replacing = { origin: "HUR", figure: exact(77), revises: [{ claim: "claim-0", how: "supersedes" }] };
    const said = both(claims({}, replacing));
    expect(said.en).toContain(
      "One figure was given as replacing that of another origin, which has not taken it back: 77 (according to HUR, 18 October 2024), for 3,000 (according to NIS, 18 October 2024).",
    );
    expect(said.de).toContain(
      "Eine Angabe wurde als Ersatz für die einer anderen Ursprungsquelle genannt, die ihre nicht zurückgenommen hat: 77 (laut HUR, 18. Oktober 2024), zuvor 3000 (laut NIS, 18. Oktober 2024).",
    );
    const shared = { figure: { kind: "range", low: 347, high: 951 } };
    expect(both(claims(shared, { ...shared, origin: "HUR" })).en).toContain(
      "Several origins give the same range, 347–951; one may repeat the other.",
    );
    expect(both(claims(shared, { ...shared, origin: "HUR" })).de).toContain("nennen dieselbe Spanne, 347–951;");
  });

  it("what is too old for the day has a row of its own", () => {
    const given = claims({}, { origin: "HUR", figure: { kind: "atMost", high: 3000 }, asOf: "2024-10-10" });
    const [, , ...rows] = toTable(reconcile(given), given).split("\n");
    expect(rows.map((row) => row.split(" | ").slice(4, 7))).toEqual([
      ["NIS", "3,000", "figure"],
      ["HUR", "up to 3,000", "outdated"],
    ]);
  });

  it("a total that was lowered is told in the order of time, whatever the ids", () => {
    const said = both(
      claims(
        { figure: exact(15), asOf: "2024-10-10" },
        { figure: exact(19), asOf: "2024-10-07" },
        { figure: exact(17), asOf: "2024-10-08" },
      ),
    );
    expect(said.en).toContain("The running total was lowered from 17 to 15.");
    expect(said.de).toContain("Die Gesamtzahl wurde gesenkt (zuvor: 17; danach: 15).");
  });

  it("repetitions are no confirmation, and a replaced figure is named as such", () => {
    const said = both(claims({ figure: { kind: "approximate", value: 1500 }, asOf: "2024-10-11" }, {}, {}));
    expect(said.en).toBe(
      "According to NIS, 3,000 soldiers had been sent by 18 October 2024. One further report repeats this; it still rests on a single origin. The earlier figure from the same origin was about 1,500 (11 October 2024).",
    );
  });
});

describe("what was corrected or retracted", () => {
  const replacedIn = (given: Claims) =>
    toTable(reconcile(given), given, { language: "en", format: "markdown" })
      .split("\n")
      .slice(2)
      .map((row) => row.split(" | ")[8]);
  const [first, second] = [
    { figure: { kind: "atLeast", low: 312 }, asOf: "2024-10-10" },
    { figure: exact(497), asOf: "2024-10-11" },
  ];
  const revising = (claim: number, how: string) => ({ revises: [{ claim: `claim-${claim}`, how }] });

  it("a correction is told from the corrected figure to the new one, before what else was said", () => {
    const given = claims(first, second, { figure: exact(479), asOf: "2024-10-12", ...revising(1, "corrects") });
    expect(both(given).en).toContain(
      "The figure was corrected from 497 (11 October 2024) to 479. An earlier figure from the same origin was at least 312 (10 October 2024).",
    );
    expect(both(given).de).toContain(
      "Die Angabe wurde korrigiert: zuvor 497 (11. Oktober 2024), danach 479. Eine frühere Angabe aus derselben Quelle lautete mindestens 312 (10. Oktober 2024).",
    );
    expect(replacedIn(given)).toEqual(["497 (corrected); at least 312"]);
  });

  it("a correction of a correction is told step by step", () => {
    const given = claims(
      second,
      { figure: exact(479), asOf: "2024-10-12", ...revising(0, "corrects") },
      { figure: exact(481), asOf: "2024-10-13", ...revising(1, "corrects") },
    );
    expect(both(given).en).toContain(
      "The figure was corrected from 497 (11 October 2024) to 479 (12 October 2024). The figure was corrected from 479 (12 October 2024) to 481.",
    );
    expect(replacedIn(given)).toEqual(["479 (corrected); 497 (corrected)"]);
  });

  it("a retraction is told, with a new figure and without one", () => {
    const lower = claims(second, { figure: exact(287), asOf: "2024-10-12", ...revising(0, "retracts") });
    expect(both(lower).en).toMatch(/ An earlier statement was retracted: 497 \(11 October 2024\)\.$/);
    expect(both(lower).de).toMatch(/ Eine frühere Angabe wurde zurückgezogen: 497 \(11\. Oktober 2024\)\.$/);
    expect(replacedIn(lower)).toEqual(["497 (retracted)"]);
    const denied = claims(second, { figure: exact(497), modality: "denied", ...revising(0, "retracts") });
    expect(both(denied).en).toMatch(
      /^NIS denied that .* An earlier statement was retracted: 497 \(11 October 2024\)\.$/,
    );
    expect(replacedIn(denied)).toEqual(["497 (retracted)"]);
  });

  it("whose figure of what it was is said where that is another", () => {
    const given = claims(
      { ...second, origin: "HUR" },
      { figure: exact(479), ...revising(0, "corrects") },
      { figure: exact(479), measure: { stage: "arrived" }, ...revising(1, "corrects") },
    );
    expect(both(given).en).toContain("corrected by NIS from 497 (according to HUR, 11 October 2024) to 479");
    expect(both(given).en).toContain(
      "An earlier statement was corrected: 479 soldiers (sent, according to NIS, 18 October 2024).",
    );
  });

  it("two wordings of one replaced number are one figure in the table", () => {
    const about = { kind: "approximate", value: 1500 };
    const given = claims(
      { figure: about, asOf: "2024-10-11" },
      { figure: exact(1500), asOf: "2024-10-11", attribution: { origin: "NIS", via: [{ actor: "paper" }] } },
      {},
    );
    expect(both(given).en).toContain("The earlier figure from the same origin was about 1,500 (11 October 2024).");
    expect(replacedIn(given)).toEqual(["about 1,500"]);
  });
});

describe("estimates", () => {
  const three = claims(
    {},
    { origin: "HUR", figure: exact(12_000) },
    { origin: "UN", figure: { kind: "approximate", value: 4000 } },
  );

  it("of a policy that picks a claim stand as that claim words them", () => {
    expect(both(three, { policy: "authority", rank: ["UN"] }).en).toMatch(/highest”: about 4,000\.$/);
    expect(both(three, { policy: "conservative" }).de).toMatch(/: 3000\.$/);
  });

  it("of a policy that makes a number are rounded and named, and say where no source supports them", () => {
    const said = both(claims({}, { origin: "HUR", figure: exact(12_000) }), { policy: "median" });
    expect(said.en).toMatch(
      /Estimate by the policy “median over the origins”: about 6,000\. No source supports this value\.$/,
    );
    expect(said.de).toMatch(/etwa 6000\. Keine Quelle stützt diesen Wert\.$/);
    expect(both(three, { policy: "median" }).en).toMatch(/: about 4,000\.$/);
  });

  const given = (...figures: readonly (number | object)[]) =>
    claims(
      ...figures.map((figure, index) => ({
        origin: "ABCDE".charAt(index),
        figure: typeof figure === "number" ? exact(figure) : figure,
      })),
    );
  const estimated = (policy: "median" | "lognormal" | "conservative", ...figures: readonly (number | object)[]) => {
    const { en, de } = both(given(...figures), { policy });
    return [en.replace(/^.*(?=Estimate by|There is no)/s, ""), de.replace(/^.*(?=Schätzung nach|Es gibt keine)/s, "")];
  };

  it.each<readonly [figures: readonly (number | object)[], en: string, de: string]>([
    [[312, 497, 1000], ": 497.", ": 497."],
    [[1312, 1312], ": 1,312.", ": 1312."],
    [[{ kind: "approximate", value: 500 }, 500, 700], ": about 500.", ": rund 500."],
    [
      [1312, { kind: "atLeast", low: 300 }],
      ": 1,312. It is the figure of one origin alone.",
      ": 1312. Das ist die Angabe einer einzigen Ursprungsquelle.",
    ],
    [
      [{ kind: "range", low: 300, high: 400 }],
      ": about 350. It rests on one origin alone.",
      ": etwa 350. Sie beruht auf einer einzigen Ursprungsquelle.",
    ],
  ])("a median that somebody claimed is printed as that number: %j", (figures, en, de) => {
    const [english, german] = estimated("median", ...figures);
    expect(english).toBe(`Estimate by the policy “median over the origins”${en}`);
    expect(german).toBe(`Schätzung nach der Regel «Median über die Ursprungsquellen»${de}`);
  });

  it.each<readonly [figures: readonly (number | object)[], en: string, de: string]>([
    [
      [700, 800, 900],
      ": about 790 (95 percent interval: between about 580 and about 1,100). It rests on three origins.",
      ": etwa 790 (95-Prozent-Intervall: zwischen etwa 580 und etwa 1100). Sie beruht auf drei Ursprungsquellen.",
    ],
    [
      [300, 400, 500, { kind: "atLeast", low: 5000 }],
      " It rests on three origins. It contradicts a bound: at least 5,000 (according to D, 18 October 2024).",
      " Sie beruht auf drei Ursprungsquellen. Sie widerspricht einer Grenze: mindestens 5000 (laut D, 18. Oktober 2024).",
    ],
    // The ends would be 0.95 and 250,000.
    [
      [300, 800],
      ": about 490. It rests on two origins. The origins are too few or too far apart for an interval. No source supports this value.",
      ": etwa 490. Sie beruht auf zwei Ursprungsquellen. Für ein Intervall sind es zu wenige Ursprungsquellen, oder sie liegen zu weit auseinander. Keine Quelle stützt diesen Wert.",
    ],
    // Of people nobody counted a fraction.
    [
      [1, 2, 9],
      ": about 3 (95 percent interval: up to about 47). It rests on three origins.",
      ": etwa 3 (95-Prozent-Intervall: bis etwa 47). Sie beruht auf drei Ursprungsquellen.",
    ],
    [
      [300, { kind: "atLeast", low: 5000 }],
      ": 300. It is the figure of one origin alone. It contradicts a bound: at least 5,000",
      ": 300. Das ist die Angabe einer einzigen Ursprungsquelle. Sie widerspricht einer Grenze: mindestens 5000",
    ],
    [
      [
        { kind: "atLeast", low: 5000 },
        { kind: "atMost", high: 300 },
      ],
      "There is no estimate: the bounds exclude each other.",
      "Es gibt keine Schätzung: Die Grenzen schließen einander aus.",
    ],
    [
      [
        { kind: "atLeast", low: 300 },
        { kind: "atMost", high: 9000 },
      ],
      "There is no estimate: there are only bounds here.",
      "Es gibt keine Schätzung: Hier gibt es nur Grenzen.",
    ],
    [
      [
        { kind: "atLeast", low: 300 },
        { kind: "atLeast", low: 200, open: true },
      ],
      "There is no estimate: there are only bounds here.",
      "Es gibt keine Schätzung: Hier gibt es nur Grenzen.",
    ],
  ])("a fit says how it is known, what it rests on, and what it contradicts: %j", (figures, en, de) => {
    const [english, german] = estimated("lognormal", ...figures);
    expect(english).toContain(en);
    expect(german).toContain(de);
  });

  it("the lowest figure stands beside the bound that is lower", () => {
    const [english, german] = estimated("conservative", 497, 600, { kind: "atLeast", low: 300 });
    expect(english).toMatch(/aside”: 497\. Lower, but only a bound here: at least 300 \(according to C, /);
    expect(german).toMatch(/ausgenommen»: 497\. Niedriger, hier aber nur eine Grenze: mindestens 300 \(laut C, /);
    const minima = estimated("conservative", { kind: "atLeast", low: 300 }, { kind: "atLeast", low: 400 });
    expect(minima[0]).toMatch(/“conservative, the lowest minimum”: at least 300\.$/);
    expect(minima[1]).toMatch(/«conservative: die niedrigste Untergrenze»: mindestens 300\.$/);
  });
});

describe("names", () => {
  it("take their case from the data, and stand bare where it holds none", () => {
    const nis = {
      id: "NIS",
      name: "NIS",
      names: { en: "the NIS", de: "der NIS", "de-x-dat": "dem NIS" },
      kind: "intelligence",
    };
    const places = [{ id: "russia", name: "Russia", names: { "en-x-to": "to Russia", "de-x-to": "nach Russland" } }];
    const populations = [{ id: "soldiers", name: "soldiers", names: { de: "Soldaten", "de-x-dat": "Soldaten" } }];
    const place = { measure: { place: "russia" }, figure: { kind: "some" } };
    const named = Dossier.parse({ actors: [nis], sources: [], places, populations, claims: claims(place) });
    expect(both(named).en).toBe("According to the NIS, soldiers had been sent to Russia by 18 October 2024.");
    expect(both(named).de).toBe("Laut dem NIS waren Soldaten bis zum 18. Oktober 2024 nach Russland entsandt worden.");
    expect(both(claims(place)).de).toBe(
      "Laut NIS waren soldiers bis zum 18. Oktober 2024 (Ort: russia) entsandt worden.",
    );
  });

  it("one of a population has a form of its own, and «all of them» are not meant by some", () => {
    const soldiers = (names: object) =>
      ["exact", "atLeast", "some"].map((kind) =>
        both(
          Dossier.parse({
            actors: [{ id: "NIS", name: "NIS", kind: "intelligence" }],
            sources: [],
            populations: [{ id: "soldiers", name: "people", names }],
            claims: claims({ figure: kind === "some" ? { kind } : kind === "exact" ? exact(1) : { kind, low: 1 } }),
          }),
        ),
      );
    const [one, least] = soldiers({ "en-x-one": "one soldier", de: "Soldaten", "de-x-one": "ein Soldat" });
    expect(one?.en).toContain(", one soldier had been sent by");
    expect(one?.de).toContain("war ein Soldat bis");
    expect(least?.en).toContain(", at least one soldier had been sent by");
    expect(least?.de).toContain("war mindestens ein Soldat bis");
    const [person, , some] = soldiers({ de: "Menschen" });
    expect(person?.en).toContain(", one person had been sent by");
    expect(person?.de).toContain("war eine Person bis");
    expect(some?.en).toContain(", people had been sent by");
    const definite = soldiers({ en: "the inhabitants", de: "die Bewohner", "de-x-dat": "den Bewohnern" })[2];
    expect(definite?.en).toContain(", an unspecified number of the inhabitants had been sent by");
    expect(definite?.de).toContain("war eine nicht bezifferte Zahl von den Bewohnern bis");
  });

  it("a common stage that the model does not list has words, and a bare place its English preposition", () => {
    const said = both(claims({ measure: { stage: "stationed", counting: "stock", place: "Kahta" } }));
    expect(said.en).toContain("3,000 soldiers were stationed in Kahta on 18 October 2024.");
    expect(said.de).toContain("waren 3000 soldiers am 18. Oktober 2024 (Ort: Kahta) stationiert.");
    const sent = both(
      claims({ measure: { place: "Russia" } }, { measure: { place: "near the border" }, origin: "UN" }),
    );
    expect(sent.en).toContain("had been sent to Russia by");
    expect(sent.en).toContain("had been sent (place: near the border) by");
  });

  it("«von dem» and «bei dem» are written in one", () => {
    const nis = { id: "NIS", name: "NIS", names: { "de-x-dat": "dem NIS" }, kind: "intelligence" };
    const denied = Dossier.parse({ actors: [nis], sources: [], claims: claims({ modality: "denied" }) });
    expect(both(denied).de).toMatch(/^Vom NIS wurde bestritten, dass/);
  });

  it("a page that names nobody is named itself", () => {
    const sources = [{ id: "page", kind: "article", publisher: "paper" }];
    const dossier = Dossier.parse({
      actors: [{ id: "paper", name: "The Paper", kind: "media" }],
      sources,
      claims: claims({ attribution: { via: [{ source: "page" }] } }),
    });
    expect(both(dossier).en).toMatch(/^According to The Paper, with no source named, 3,000/);
    expect(both(dossier).de).toMatch(/^Laut The Paper, ohne Angabe einer Quelle, waren 3000/);
  });

  it("a stage without words is shown as it is written", () => {
    const said = both(claims({ measure: { stage: "quarantined", place: "Kyiv" } }));
    expect(said.en).toBe(
      "According to NIS, the number of soldiers (counted as “quarantined”, in Kyiv) was 3,000 by 18 October 2024.",
    );
    expect(said.de).toBe(
      "Laut NIS betrug bis zum 18. Oktober 2024 die Zahl («soldiers», gezählt als «quarantined», Ort: Kyiv) 3000.",
    );
  });

  it("of properties that every object has are names like any other", () => {
    const said = both(claims({ measure: { stage: "constructor", place: "__proto__", unit: { of: "toString" } } }));
    expect(said.en).toContain("(counted as “constructor”, place: __proto__)");
  });

  it("with control codes, line breaks and turned direction are shown, not obeyed", () => {
    const said = both(claims({ origin: "a\u001B[31m\u202Eb\nc" }));
    expect(said.en).toMatch(/^According to a�\[31m�b c, /);
  });
});

describe("a table", () => {
  it("escapes what would be markup, a column, or a link", () => {
    const given = claims({ origin: "<b>| [x](https://example.org) *y* www.example.org a@example.org `z`" });
    const reconciliation = reconcile(given);
    const markdown = toTable(reconciliation, given, { language: "en", format: "markdown" });
    expect(markdown).toContain(
      "| &#60;b&#62;\\| \\[x\\](https:\u2060//example.org) \\*y\\* www\u2060.example.org a@\u2060example.org \\`z\\` |",
    );
    const html = toTable(reconciliation, given, { language: "en", format: "html" });
    expect(html).toContain("<td>&#60;b&#62;| [x](https://example.org) *y*");
  });
});

describe("a caller's mistake", () => {
  it("is a RangeError that names the parameter; without options it is English, and Markdown", () => {
    const given = claims({});
    const reconciliation = reconcile(given);
    // @ts-expect-error: reports are written in English and German
    expect(() => toSentences(reconciliation, given, { language: "fr" })).toThrow(
      new RangeError("language must be one of en, de, got fr"),
    );
    // @ts-expect-error: there is no such format
    expect(() => toTable(reconciliation, given, { language: "en", format: "csv" })).toThrow(RangeError);
    expect(toSentences(reconciliation, given)).toEqual(toSentences(reconciliation, given, { language: "en" }));
    expect(toTable(reconciliation, given)).toBe(toTable(reconciliation, given, { language: "en", format: "markdown" }));
    expect(() => toSentences(reconciliation, [], { language: "en" })).toThrow(
      /claims must be those that were reconciled/,
    );
  });
});
