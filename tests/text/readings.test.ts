import { describe, expect, test } from "vitest";
import { findFigures } from "../../src/text/find-figures.ts";
import { parseFigure } from "../../src/text/parse-figure.ts";

describe("phrases that read as something else by their first word", () => {
  test.each([
    ["en", "a few"],
    ["en", "a few people"],
    ["en", "a handful"],
    ["en", "a couple"],
    ["en", "a lot"],
    ["en", "a number of people"],
    ["de", "eine Handvoll"],
  ] as const)("%s: «%s» is some, not one", (language, phrase) => {
    expect(parseFigure(phrase, { language })).toMatchObject({ ok: true, value: { kind: "some" } });
  });

  test.each([
    ["en", "up to several thousand", { kind: "atMost", high: 10000, open: true }],
    ["de", "bis zu mehrere Tausend", { kind: "atMost", high: 10000, open: true }],
    ["en", "up to hundreds", { kind: "atMost", high: 1000, open: true }],
    ["en", "more than several thousand", { kind: "vague", low: 2000, high: 10000 }],
    ["en", "at least 1,500 to 2,000", { kind: "atLeast", low: 1500 }],
    ["ru", "до 10–15 тысяч", { kind: "atMost", high: 15000 }],
    ["fr", "une dizaine de milliers", { kind: "approximate", value: 10000 }],
    ["fr", "une centaine de milliers", { kind: "approximate", value: 100000 }],
    ["es", "una decena de miles", { kind: "approximate", value: 10000 }],
    ["es", "más del 30 %", { kind: "atLeast", low: 30, open: true }],
    ["es", "entre el 26 y el 31 por ciento", { kind: "range", low: 26, high: 31 }],
    ["en", "1.250 billion", { kind: "exact", value: 1.25e9 }],
    ["en", "1.500 km", { kind: "exact", value: 1.5 }],
    ["en", "12.000 soldiers", { kind: "exact", value: 12000 }],
    ["en", "2m people", { kind: "exact", value: 2e6 }],
    ["en", "300 m", { kind: "exact", value: 300 }],
  ] as const)("%s: «%s»", (language, phrase, value) => {
    expect(parseFigure(phrase, { language })).toMatchObject({ ok: true, value });
  });

  test("«2m» alone is metres or millions, and refused", () => {
    expect(parseFigure("2m", { language: "en" })).toMatchObject({ ok: false, refusal: { code: "leftover", at: 1 } });
  });

  test("after a verb of change «до» tells where it went", () => {
    const [found] = findFigures("Безработица снизилась до 3,2%.", { language: "ru" });
    expect(found?.figure).toEqual({ kind: "exact", value: 3.2, verbatim: "3,2" });
  });
});

// By the guide an article is no figure: «ein Toter» counts nobody.
test("an article counts nobody", () => {
  expect(findFigures("Ein Toter und drei Verletzte", { language: "de" }).map(({ text }) => text)).toEqual(["drei"]);
});

describe("numbers that name", () => {
  test.each([
    ["en", "A fire at 22 Acacia Gardens."],
    ["en", "The M25 is shut between junctions 8, 9 and 11."],
    ["en", "He arrived at 10.15 and left around 11.30."],
    ["en", "Ward 6, bed 3."],
    ["en", "Helpline: 900 555 018, or 112."],
    ["de", "Rämistrasse 58, 8001 Zürich, und in 80331 München."],
    ["de", "Stand: 14.08., ab 10.3. offen."],
    ["de", "Ein Beben der Stärke 7,8 auf der A 7."],
    ["fr", "Devant la mairie, 8, rue Carnot, 69003 Lyon."],
    ["fr", "Composez le 15 ou le 112."],
    ["fr", "Numéro d’urgence : 0 800 555 012, ou le 112."],
    ["es", "Teléfono de atención: 900 555 018."],
    ["es", "En los años noventa, en la avenida de América 45."],
    ["ru", "Лесная улица, 21, офис 407, на 118-м километре."],
    ["ru", "«Россия 24», звоните 101 или 112."],
    ["uk", "Вул. Соборна, 14, вхід 2, у 90-х."],
    ["de", "Das sagte er dem Sender Bremen Eins."],
    ["de", "Das Geschäft Nr. 25.043 liegt bei Traktandum 6."],
    ["en", "Channel Four said so; call 101 quoting the number."],
    ["es", "El Alvia 4072 sale hoy."],
    ["fr", "Délestages entre 18 heures et 22 heures."],
    ["ru", "Справки с 9 до 18 часов, рейс SU 1482 вылетел из дома 35."],
    ["de", "KN23, 122mm, T-72; Area 51, Platz zehn, Kanal 5, am 3. Mai 2024 um 18:30 Uhr."],
    ["en", "KN23, 122mm, T-72; Area 51, Room 12, Channel 5, on 3 May 2024 at 18:30."],
    ["fr", "KN23, 122mm, T-72 ; Zone 51, page 12, chaîne 5, le 3 mai 2024 à 18 h 30."],
    ["es", "KN23, 122mm, T-72; Área 51, página 12, canal 5, el 3 de mayo de 2024 a las 18:30."],
    ["uk", "KN23, 122мм, Т-72; Зона 51, кімната 12, канал 5, 3 травня 2024 року о 18:30."],
    ["ru", "KN23, 122мм, Т-72; Зона 51, комната 12, канал 5, 3 мая 2024 года в 18:30."],
    ["en", "A magnitude 7.8 earthquake killed many."],
    ["de", "Auf der B 210 stürzten einige Bäume um."],
    ["es", "En el canal 24 Horas; el jueves 12 arranca."],
    ["es", "Aterrizó en la pista 36L."],
    ["de", "Mit 4 : 2 Stimmen um 18 : 30 Uhr."],
    ["es", "A las 18 : 30 horas."],
    ["ru", "Судно «Волго-Дон 218» село на мель."],
    ["uk", "19.30 — новини, 20.05 — «Фронт», за ч. 2 ст. 111 ККУ."],
  ] as const)("%s: %s", (language, text) => {
    expect(findFigures(text, { language })).toEqual([]);
  });

  test.each([
    ["en", "The toll rose to 112.", "112"],
    ["en", "The village, 12 km away, lost 40 houses.", "12 40"],
    ["en", "At 14:05 GMT officials said 28 bodies were found.", "28"],
    ["en", "Updated 2024-06-05. Dead: 64.", "64"],
    ["de", "In 8002 Fällen, in 4000 Haushalten.", "8002 4000"],
    ["de", "Tote: 64. Verletzte: 203.", "64 203"],
    ["fr", "Dans la rue, 14 blessés; quelque 12000 Ukrainiens.", "14 quelque 12000"],
    ["es", "El 26,5 por ciento votó.", "26,5"],
    ["ru", "К 3-х солдатам, погибших 12.", "3 12"],
    ["en", "At Least Four Dead, Five Hurt In Kyiv", "At Least Four Five"],
    ["en", "A 20,000-strong force, a 500-strong unit.", "20,000 500"],
    ["de", "In acht Regionen ist Tag 38 Truppen zufolge erreicht.", "acht 38"],
    ["fr", "Un bilan de neuf morts en moins de deux semaines.", "neuf moins de deux"],
    ["uk", "Тому 12 шахедів збили.", "12"],
    ["en", "Police put the crowd at 25,000-30,000 people.", "25,000-30,000"],
    ["es", "Quedan, como máximo, 500 toneladas; y más, 300 muertos.", "como máximo, 500 300"],
    ["ru", "Девятеро погибли, судьба восьмерых неизвестна.", "Девятеро восьмерых"],
    ["ru", "Число не превышало 300, более чем о сотне.", "не превышало 300 более чем о сотне"],
    ["ru", "Пошлина вырастет с 2000 до 3500 рублей.", "2000 3500"],
    ["uk", "Понад тисячею осіб, з п'ятьома пораненими, кількасот зниклих.", "Понад тисячею п'ятьома кількасот"],
    ["fr", "Jour 9 : 40 lits fermés.", "40"],
    ["fr", "Trois morts au moins, 12 blessés.", "Trois 12"],
    ["en", "Britain will train 500 Ukrainian soldiers; in the area 300 British troops remain.", "500 300"],
    ["en", "In the area 200 homes burned; on the platform 40 shells lay near Terminal 2 building.", "200 40"],
    ["es", "En la zona 200 casas ardieron.", "200"],
    ["en", "It fell at a point 30km inside Russia, in an area 40km wide.", "30 40"],
    ["de", "Gemessen: ≥ 300, ≤ 400, ≈ 350.", "≥ 300 ≤ 400 ≈ 350"],
    ["ru", "Погибших ≥ 300, ≤ 400, ~350.", "≥ 300 ≤ 400 ~350"],
    ["en", "They call 300 witnesses; No. 5, 1,200 of them.", "300 1,200"],
    ["de", "Block 12.000 Wohnungen, in Kiew Zwei Tote.", "12.000 Zwei"],
    ["ru", "Срок вырос с 9 до 18 часов. Работали от 9 до 18 часов.", "9 18 от 9 до 18"],
    ["ru", "Опоздание более чем на пять часов, несколько сот казаков.", "более чем на пять несколько сот"],
    ["de", "Ein knappes Dutzend Häuser, eine runde Million Euro.", "Ein knappes Dutzend eine runde Million"],
    ["uk", "Менш ніж за 48 годин, майже на сім відсотків.", "Менш ніж за 48 майже на сім"],
  ] as const)("and numbers that count beside them, %s: %s", (language, text, found) => {
    const read = findFigures(text, { language }).map((one) => one.text);
    expect(read.join(" ")).toBe(found);
  });
});

describe("changes", () => {
  const values = (text: string, language: "de" | "en" | "fr" | "ru") =>
    findFigures(text, { language }).map(({ text: span, figure }) => [span, ...Object.values(figure).slice(1, -1)]);

  test.each([
    [
      "de",
      "Der Fonds wird von 1,8 auf 2,6 Milliarden Euro aufgestockt.",
      [
        ["1,8", 1.8e9],
        ["2,6 Milliarden", 2.6e9],
      ],
    ],
    [
      "en",
      "It fell from 2.6 to 1.8 million.",
      [
        ["2.6", 2.6e6],
        ["1.8 million", 1.8e6],
      ],
    ],
    [
      "en",
      "It rose from $1.8 to $2.6 billion.",
      [
        ["1.8", 1.8e9],
        ["2.6 billion", 2.6e9],
      ],
    ],
    [
      "en",
      "It rose from 800,000 to 2 million.",
      [
        ["800,000", 8e5],
        ["2 million", 2e6],
      ],
    ],
    [
      "en",
      "It rose from 30 people to 2 million.",
      [
        ["30", 30],
        ["2 million", 2e6],
      ],
    ],
    [
      "ru",
      "Расходы вырастут с 6,8 до 8,2 трлн рублей.",
      [
        ["6,8", 6.8e12],
        ["8,2 трлн", 8.2e12],
      ],
    ],
    [
      "en",
      "It rose from about 200 to more than 450.",
      [
        ["about 200", 200],
        ["more than 450", 450, true],
      ],
    ],
    [
      "fr",
      "Il est passé de 310 000 à plus de 475 000.",
      [
        ["310 000", 310000],
        ["plus de 475 000", 475000, true],
      ],
    ],
  ] as const)("%s: two figures and no range, %s", (language, text, expected) => {
    expect(values(text, language)).toEqual(expected);
  });
});

test("both numbers of a change count what stands behind it", () => {
  const units = (text: string) => findFigures(text, { language: "de" }).map(({ unit }) => unit);
  expect(units("Der Zins sinkt von 15,5 auf 14,75 Prozent.")).toEqual(["percent", "percent"]);
  expect(units("Von 40 Mann stieg es auf 65 Panzer.")).toEqual(["persons", "tanks"]);
});

test.each([
  ["de", "Die Zahl der Toten stieg auf 52.", ["persons"]],
  ["de", "Die Zahl der Toten in 12 Weilern stieg.", [undefined]],
  ["de", "Die Zahl der Toten stieg. 52 kamen.", [undefined]],
  ["de", "Die Opferzahl stieg auf 52.", ["persons"]],
  ["en", "The death toll rose to 52 overnight.", ["persons"]],
  ["en", "The number of dead in 12 hamlets rose.", [undefined]],
  ["en", "The number of tanks has reached 3,000.", ["tanks"]],
  ["fr", "Le nombre de blessés est passé de 18 à 26.", ["persons", "persons"]],
  ["es", "El número de heridos subió a 31.", ["persons"]],
  ["uk", "Кількість поранених зросла до 31.", ["persons"]],
  ["ru", "Число раненых выросло с 19 до 31.", ["persons", "persons"]],
] as const)("%s: what was named before as counted, %s", (language, text, units) => {
  expect(findFigures(text, { language }).map(({ unit }) => unit)).toEqual(units);
});

// CLDR's rules write few of them: what print has of the cases.
describe("numbers in their cases", () => {
  test.each([
    ["uk", 5, "п'ять п'яти п'ятьох п'ятьом п'ятьма п'ятьома п'ятеро"],
    ["uk", 8, "вісім восьми вісьмох вісьмом вісьма вісьмома восьмеро"],
    ["uk", 12, "дванадцять дванадцяти дванадцятьох дванадцятьом дванадцятьма дванадцятьома дванадцятеро"],
    ["uk", 200, "двісті двохсот двомстам двохстах"],
    ["uk", 500, "п'ятсот п'ятисот п'ятистам п'ятистах"],
    ["uk", 1e6, "мільйон мільйона мільйону мільйоном"],
    ["ru", 4, "четыре четырех четырем четырьмя четверо четверых четверым"],
    ["ru", 8, "восемь восьми восемью восьмью восьмеро восьмерых"],
    ["ru", 50, "пятьдесят пятидесяти пятьюдесятью"],
    ["ru", 300, "триста трехсот тремстам тремястами трехстах"],
    ["ru", 1e6, "миллион миллиона миллиону миллионом миллионе"],
  ] as const)("%s: %d", (language, value, forms) => {
    for (const form of forms.split(" "))
      expect(parseFigure(form, { language }), form).toMatchObject({ ok: true, value: { value } });
  });
});

describe("rates", () => {
  test.each([
    ["de", "12 Raketen pro Sekunde", "second"],
    ["de", "300 Tote jeden Tag", "day"],
    ["de", "Pro Tag 300 Euro", "day"],
    ["de", "12 Drohnen pro Nacht", "night"],
    ["de", "12 Drohnen in der Nacht", undefined],
    ["de", "300 Tote am Montag", undefined],
    ["de", "5 Euro pro Liter", "liter"],
    ["en", "12 missiles a day", "day"],
    ["en", "12 missiles each week", "week"],
    ["en", "12 rockets/day", "day"],
    ["en", "300 killed/wounded", undefined],
    ["en", "60 dollars a barrel", "barrel"],
    ["fr", "12 missiles chaque mois", "month"],
    ["fr", "50 euros l'heure", "hour"],
    ["es", "12 misiles al día", "day"],
    ["es", "50 euros a la semana", "week"],
    ["uk", "12 ракет кожного дня", "day"],
    ["uk", "300 загиблих за роки війни", undefined],
    ["ru", "12 ракет в секунду", "second"],
    ["ru", "12 дронов в ночь на вторник", undefined],
    ["ru", "12 дронов за ночь", "night"],
  ] as const)("%s: %s", (language, text, per) => {
    expect(findFigures(text, { language })[0]?.per).toBe(per);
  });
});

describe("print and OCR", () => {
  const found = (text: string, language: "de" | "en" | "es" | "fr" | "uk" | "ru") =>
    findFigures(text, { language }).map(({ text: span, figure }) => [
      span,
      "value" in figure ? figure.value : figure.kind,
    ]);

  test.each([
    ["en", "It killed one hun-\ndred and six men.", [["one hun-\ndred and six", 106]]],
    ["en", "It killed twenty-\nfive men.", [["twenty-\nfive", 25]]],
    [
      "en",
      "It killed five-\n\nfive men.",
      [
        ["five", 5],
        ["five", 5],
      ],
    ],
    ["es", "Retiraron aproxi-\nmadamente 250 minas.", [["aproxi-\nmadamente 250", 250]]],
    ["de", "Es starben fünf¬\nhundert Mann.", [["fünf¬\nhundert", 500]]],
    [
      "uk",
      "бiльше 300 вояків і сiм лікарів",
      [
        ["бiльше 300", "atLeast"],
        ["сiм", 7],
      ],
    ],
    [
      "en",
      "It rose 3¼ percent to 12½ million.",
      [
        ["3¼", 3.25],
        ["12½ million", 12.5e6],
      ],
    ],
    ["en", "— 27 —\nIt killed 3 men.", [["3", 3]]],
    ["fr", "1. Contexte ; 2. Chronologie ; 3. Cartes", []],
    ["fr", "Les obus de 155", []],
    ["ru", "доставил «груз 200»", []],
    [
      "ru",
      "Сгорело 4 тыс. кв. м леса, до 3 млн.",
      [
        ["4 тыс.", 4000],
        ["до 3 млн", "atMost"],
      ],
    ],
  ] as const)("%s: «%s»", (language, text, expected) => {
    expect(found(text, language)).toEqual(expected);
  });

  test.each(["They had evacuated 300.", "The blast has buried 12."])("a verb names nothing: %s", (text) => {
    expect(findFigures(text, { language: "en" })).toHaveLength(1);
  });
  test("a noun behind a preposition does", () => {
    expect(findFigures("The hearing was in courtroom 5.", { language: "en" })).toEqual([]);
  });
});

test("«über» behind a report is no bound", () => {
  const kinds = (text: string) => findFigures(text, { language: "de" }).map(({ figure }) => figure.kind);
  expect(kinds("Berichte über 300 Tote sind nicht bestätigt.")).toEqual(["exact"]);
  expect(kinds("Es gab über 300 Tote.")).toEqual(["atLeast"]);
});

describe("degrees", () => {
  test.each([
    ["en", "far more than 300", { kind: "atLeast", low: 300, open: true }],
    ["en", "a whisker under 300", { kind: "approximate", value: 300, side: "below" }],
    ["en", "between just under 300 and well over 500", { kind: "range", low: 300, high: 500 }],
    ["de", "um einiges mehr als 300", { kind: "atLeast", low: 300, open: true }],
    ["de", "geringfügig mehr als 300", { kind: "approximate", value: 300, side: "above" }],
    ["de", "knapp 300", { kind: "approximate", value: 300, side: "below" }],
    ["fr", "tout juste moins de 300", { kind: "approximate", value: 300, side: "below" }],
    ["es", "bastante más de 300", { kind: "atLeast", low: 300, open: true }],
    ["uk", "суттєво менше 300", { kind: "atMost", high: 300, open: true }],
    ["ru", "ненамного больше 300", { kind: "approximate", value: 300, side: "above" }],
    // Only of «more» and «less».
    ["en", "well 300", undefined],
  ] as const)("%s: «%s»", (language, phrase, value) => {
    const read = parseFigure(phrase, { language });
    if (value === undefined) expect(read.ok).toBe(false);
    else expect(read).toMatchObject({ ok: true, value });
  });
});
