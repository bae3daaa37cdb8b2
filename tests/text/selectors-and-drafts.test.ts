import { describe, expect, test } from "vitest";
import { draftClaims } from "../../src/text/drafts/draft-claims.ts";
import { findFigures } from "../../src/text/find-figures.ts";
import { lexiconOf } from "../../src/text/languages.ts";
import { parseFigure } from "../../src/text/parse-figure.ts";
import { toSelectors } from "../../src/text/to-selectors.ts";

describe("selectors of the Web Annotation model", () => {
  test("positions count code points, and the quote has its context", () => {
    const text = "🔴🔴 Eleven drones 🔴 were shot down.";
    const [found] = findFigures(text, { language: "en" });
    const [quote, position] = toSelectors(found!, text);
    expect(quote).toEqual({
      type: "TextQuoteSelector",
      exact: "Eleven",
      prefix: "🔴🔴 ",
      suffix: " drones 🔴 were shot down.",
    });
    expect([...text].slice(position.start, position.end).join("")).toBe("Eleven");
  });

  test("offsets outside of the text are the caller's mistake", () => {
    expect(() => toSelectors({ start: 3, end: 9 }, "short")).toThrow(RangeError);
  });
});

describe("drafts of claims", () => {
  test("German: origin, hedge and stage with their places", () => {
    const text = "Am Montag war es ruhig. Laut NIS sollen 3000 Soldaten verlegt worden sein.";
    const [draft] = draftClaims(text, { language: "de" });
    expect(draft).toMatchObject({
      draft: true,
      origin: { text: "Laut", name: { text: "NIS" } },
      hedges: [{ text: "sollen" }],
      stages: [{ stage: "dispatched", text: "verlegt" }],
    });
    expect(draft?.sentence.text).toBe("Laut NIS sollen 3000 Soldaten verlegt worden sein.");
    for (const cue of [draft!.origin!, draft!.origin!.name!, ...draft!.hedges, ...draft!.stages])
      expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  });

  test("English: the nearest stage comes first", () => {
    const [killed, wounded] = draftClaims(
      "At least 12 people were killed and 30 were reportedly wounded, Seoul said.",
      { language: "en" },
    );
    expect(killed?.stages[0]?.stage).toBe("killed");
    expect(wounded?.stages[0]?.stage).toBe("wounded");
    expect(killed?.says?.text).toBe("said");
    expect(wounded?.hedges.map(({ text }) => text)).toEqual(["reportedly"]);
  });

  test.each([
    ["en", "Officials denied that 300 soldiers had died.", "denied"],
    ["en", "The army ruled out 300 dead.", "ruled out"],
    ["en", "300 people were not killed.", "were not"],
    ["en", "It could not confirm that 300 had died.", "could not confirm"],
    ["de", "Die Armee bestritt, dass 300 Soldaten starben.", "bestritt"],
    ["de", "Kiew bestätigte nicht, dass 300 Soldaten fielen.", "bestätigte nicht"],
  ] as const)("%s: a denial is kept, %s", (language, text, denial) => {
    const [draft] = draftClaims(text, { language });
    expect(draft?.denials.map((cue) => cue.text)).toEqual([denial]);
  });

  test("«not» inside a figure denies nothing", () => {
    expect(draftClaims("Not more than 300 were killed.", { language: "en" })[0]?.denials).toEqual([]);
  });

  test.each([
    ["en", "At least 12 died, the interior ministry said.", "interior ministry"],
    ["en", "At least 12 died, according to the interior ministry.", "interior ministry"],
    ["en", "Interior Minister Ali Kaya said 12 people died.", "Interior Minister Ali Kaya"],
    ["en", "12 died, said Ali Kaya on Monday.", "Ali Kaya"],
    ["en", "12 died, he said Monday.", undefined],
    ["de", "12 Menschen starben, teilte das Innenministerium mit.", "Innenministerium"],
  ] as const)("%s: who speaks, %s", (language, text, name) => {
    expect(draftClaims(text, { language })[0]?.origin?.name?.text).toBe(name);
  });

  test.each([
    ["en", "The governor put the number of injured at 48. The ministry said 52 people were injured.", 2],
    ["de", "Der Gouverneur sprach von 48. Das Ministerium meldete 52 Verletzte.", 2],
    ["de", "Die 47. Brigade verlor 52 Mann.", 1],
    ["de", "Seit dem 3. Mai starben 30 Menschen.", 1],
    ["de", "30 Menschen sind tot. 50 wurden verletzt.", 2],
    ["de", "Der Schaden beträgt 5 Mio. Euro, sagte Gen. Smith in St. Petersburg, z. B. an 12 Häusern.", 1],
    ["de", "Der Schaden beträgt 5 Mio. Das Ministerium meldete 12 Tote.", 2],
    ["en", "Gen. J. Smith of the U.S. Army put the losses at 12.5 percent, or 300 men.", 1],
    ["en", "It killed 30 in the U.S. The ministry counted 12.", 2],
    ["en", "“We lost 30 men … or more,” he said (of 300).", 1],
    ["en", "“We lost 30 men.” Another 12 fled (some said 15). Then 9 came back... Then 8.", 4],
    ["en", "30 dead in Kyiv strike\n\nThe ministry counted 12.", 2],
    ["de", "Tote: 64\nVerletzte: 203", 2],
    ["de", "Nach Angaben der Polizei starben\nmindestens 30 Menschen, darunter\n12 Kinder.", 1],
    ["en", "1. Kyiv: 30 dead", 1],
  ] as const)("%s: how many sentences, %s", (language, text, count) => {
    const sentences = draftClaims(text, { language }).map(({ sentence }) => sentence.text);
    expect(new Set(sentences).size).toBe(count);
    for (const sentence of sentences) expect(text).toContain(sentence);
  });

  test.each([
    ["en", "Citing rescue workers, AFP reported 30 dead.", "rescue workers", ["AFP"]],
    ["en", "AFP reported, citing the ministry, that 30 people died.", "ministry", ["AFP"]],
    ["en", "According to Reuters, which cited the ministry, 30 people died.", "ministry", ["Reuters"]],
    ["en", "The Times reported 30 dead, citing AFP, which quoted the ministry.", "ministry", ["AFP", "Times"]],
    ["en", "The mayor told Reuters that 30 people died.", "mayor", ["Reuters"]],
    ["en", "KYIV (Reuters) - 30 people died, the mayor said.", "mayor", ["Reuters"]],
    ["de", "Laut AFP unter Berufung auf das Ministerium starben 30 Menschen.", "Ministerium", ["AFP"]],
    ["de", "AFP meldete unter Berufung auf Rettungskräfte 30 Tote.", "Rettungskräfte", ["AFP"]],
    [
      "de",
      "Der Geheimdienst geht davon aus, dass 3000 kamen, berichtet die «NZZ» unter Berufung auf Yonhap.",
      "Geheimdienst",
      ["Yonhap", "NZZ"],
    ],
    ["de", "Das berichtet die «Bild» unter Berufung auf Sicherheitskreise: 30 Tote.", "Sicherheitskreise", ["Bild"]],
    ["en", "According to the BBC, citing two officials, 300 died.", "officials", ["BBC"]],
    ["de", "Wie AFP unter Berufung auf das Ministerium meldete, starben 30 Menschen.", "Ministerium", ["AFP"]],
    [
      "de",
      "30 Menschen starben, sagte der Sprecher der Nachrichtenagentur dpa.",
      "Sprecher",
      ["Nachrichtenagentur dpa"],
    ],
    ["de", "Es gab 30 Tote, sagte ein Sprecher der Polizei der «Bild».", "Sprecher der Polizei", ["Bild"]],
  ] as const)("%s: who vouches and who passed it on, %s", (language, text, origin, via) => {
    const [draft] = draftClaims(text, { language });
    expect(draft?.origin?.name?.text).toBe(origin);
    expect(draft?.via.map(({ name }) => name?.text)).toEqual(via);
    for (const cue of [draft!.origin!, ...draft!.via].flatMap((one) => [one, one.name!]))
      expect(text.slice(cue.start, cue.end)).toBe(cue.text);
  });

  test.each([
    ["en", "South Korea and the United States say 10,000 troops were sent.", "South Korea and the United States"],
    ["en", "Kyiv, Seoul and Washington said 10,000 troops were sent.", "Kyiv, Seoul and Washington"],
    ["en", "According to Kyiv and Seoul, 12,000 troops are in Russia.", "Kyiv and Seoul"],
    ["en", "30 died according to police and rescuers are searching.", "police"],
    ["en", "After talks in Paris, Kyiv and Seoul said 12 died.", "Kyiv and Seoul"],
    ["de", "Südkorea und die USA sprechen von 10.000 Soldaten.", "Südkorea und die USA"],
    ["de", "Laut Kiew und Seoul werden 12.000 Soldaten ausgebildet.", "Kiew und Seoul"],
  ] as const)("%s: who speaks together, %s", (language, text, name) => {
    expect(draftClaims(text, { language })[0]?.origin?.name?.text).toBe(name);
  });

  test.each([
    ["en", "Kremlin: 12,000 troops in Kursk", "Kremlin"],
    ["en", "Kharkiv: 12 dead in strike", undefined],
    ["en", "At least 30 killed in Kharkiv - officials", "officials"],
    ["en", "At least 30 killed - in Kharkiv", undefined],
    ["de", "NIS-Chef Cho: 12.000 Soldaten in Russland", "NIS-Chef Cho"],
    ["de", "Angriff auf Polizei: 12 Tote", undefined],
    ["de", "Massenpanik bei Fest – Polizei: 30 Tote", "Polizei"],
    ["de", "Bilanz: 30 Tote", undefined],
  ] as const)("%s: a headline without a verb, %s", (language, text, name) => {
    expect(draftClaims(text, { language })[0]?.origin?.name?.text).toBe(name);
  });

  test("a headline of an agency passes on", () => {
    const [draft] = draftClaims("Reuters: 30 dead", { language: "en" });
    expect(draft?.origin).toBeUndefined();
    expect(draft?.via).toMatchObject([{ name: { text: "Reuters" } }]);
  });

  test.each([
    ["en", "Moscow denied that 300 had died.", "Moscow"],
    ["en", "Reports of 300 dead were denied by the defence ministry.", "defence ministry"],
    ["en", "Moscow confirmed 89 deaths, but denied that 400 had died.", "Moscow"],
    ["en", "There is no evidence that 300 died.", undefined],
    ["de", "Moskau bestreitet, dass 300 Soldaten fielen.", "Moskau"],
    ["de", "Berichte über 300 Tote wurden von Moskau dementiert.", "Moskau"],
    ["de", "Berichte über 300 Tote wurden dementiert.", undefined],
    ["de", "Der Kreml bestätigte die Angaben über 300 Tote nicht.", "Kreml"],
    ["de", "Moskau hat den Tod von 300 Soldaten bislang nicht bestätigt.", "Moskau"],
    ["de", "Moskau räumte den Verlust von 12 Panzern nicht ein.", "Moskau"],
    ["de", "Der Kreml wies Berichte, wonach 300 starben, zurück.", "Kreml"],
    ["en", "Moscow has not confirmed the deaths of 300 soldiers.", "Moscow"],
    ["de", "Der Minister wies Berichte über 300 Tote zurück.", "Minister"],
    ["de", "Reuters konnte die Zahl von 300 Toten nicht überprüfen.", "Reuters"],
  ] as const)("%s: who denies, %s", (language, text, name) => {
    const draft = draftClaims(text, { language }).at(-1);
    expect(draft?.denials.find((denial) => denial.name !== undefined)?.name?.text).toBe(name);
    expect(draft?.denials.length).toBeGreaterThan(0);
    expect(draft?.origin).toBeUndefined();
  });

  test.each([
    ["de", "Nach UN-Angaben flohen 700.000 Menschen.", "UN"],
    ["de", "Aus dem Pentagon hiess es, 10'000 Soldaten seien dort.", "Pentagon"],
    ["de", "In Kiew hiess es, 10'000 Soldaten seien dort.", undefined],
    ["de", "Er sagte, 400 Menschen würden unter den Trümmern vermutet.", undefined],
    ["en", "30 died, said people familiar with the matter.", "people familiar with the matter"],
    ["en", "People close to the talks said 30 died.", "People close to the talks"],
    ["en", "30 died, up from an earlier estimate of 20.", undefined],
    ["en", "A senior Pentagon official, speaking in Kyiv, said 30 died.", "senior Pentagon official"],
  ] as const)("%s: where the name stands, %s", (language, text, name) => {
    expect(draftClaims(text, { language })[0]?.origin?.name?.text).toBe(name);
  });

  test.each([
    ["en", "Some 3,000 of the fighters came from Syria, the UN said.", "UN"],
    ["en", "Germany gave Ukraine 40 tanks, the Pentagon said.", "Pentagon"],
    ["en", "Texas recorded 12 deaths, the CDC said.", "CDC"],
    ["en", "Texas recorded 12 deaths.", "Texas"],
    ["en", "Fire at hospital: 12 dead", undefined],
    ["en", "Storms hit Texas and Oklahoma and police reported 12 deaths.", "police"],
    ["en", "Rebels seized Goma and Bukavu and the UN reported 300 deaths.", "UN"],
    ["en", "“Magyar” said 12 people died.", "Magyar"],
    ["de", "Die 12 Opfer stammen aus Polen, sagte die Polizei.", "Polizei"],
    ["de", "12 Tote, hiess es im Frühjahr.", undefined],
    ["de", "Angriff der Armee: 12 Tote", undefined],
    ["de", "Israel bombardierte Gaza und die Hamas meldete 12 Tote.", "Hamas"],
    ["de", "In Sumy und Charkiw zählte die Polizei 12 Tote.", "Polizei"],
    ["de", "Die Opfer-Zahlen stiegen auf 300, sagte die Polizei.", "Polizei"],
    ["de", "«Ärzte ohne Grenzen» meldete 12 Tote.", "Ärzte ohne Grenzen"],
    ["de", "Der von Moskau eingesetzte Gouverneur sprach von 12 Toten.", "Gouverneur"],
    ["de", "Diese Zahl nannte der Minister: 78 Tote.", "Minister"],
  ] as const)("%s: who did not say it is no origin, %s", (language, text, name) => {
    expect(draftClaims(text, { language })[0]?.origin?.name?.text).toBe(name);
  });

  test.each([
    ["en", "Neither Kyiv nor Moscow denied that 300 died."],
    ["en", "A disputed report says 12 died."],
    ["en", "Ukraine withdrew 300 soldiers from Bakhmut."],
    ["en", "The judge dismissed 300 appeals."],
    ["de", "Die Polizei bestätigte 12 Tote, nicht aber 30."],
    ["de", "Der Kreml hat den Tod von 300 Soldaten nicht bestritten."],
  ] as const)("%s: nobody denies it, %s", (language, text) => {
    expect(draftClaims(text, { language })[0]?.denials).toEqual([]);
  });

  test("the denier of a relative clause stands before it, and a quoted title is whole", () => {
    const [denied] = draftClaims("Nordkorea, das jede Entsendung bestreitet, soll 300 Mann verloren haben.", {
      language: "de",
    });
    expect(denied?.denials[0]?.name?.text).toBe("Nordkorea");
    const [relayed] = draftClaims("Wie die Zeitung «Kyiv Independent» schreibt, starben 12 Menschen.", {
      language: "de",
    });
    expect(relayed?.via[0]?.name?.text).toBe("Zeitung «Kyiv Independent»");
  });

  test("a denial in two parts is one, of who did it", () => {
    const [draft] = draftClaims("Der Kreml hat Berichte zurückgewiesen, wonach 300 starben.", { language: "de" });
    expect(draft?.denials).toMatchObject([{ text: "hat", name: { text: "Kreml" } }]);
    const [english] = draftClaims("The ministry said 12 had died, denying a BBC report.", { language: "en" });
    expect(english?.denials).toMatchObject([{ text: "denying", name: { text: "ministry" } }]);
  });

  test("of a pair, an agency passes on and an army vouches", () => {
    const [draft] = draftClaims("According to the army and Reuters, 12 people died.", { language: "en" });
    expect(draft?.origin?.name?.text).toBe("army");
  });

  test.each([
    ["en", "12 dead in bus crash: police", "police"],
    ["en", "Israel's military on Sunday said it had killed 12 militants.", "Israel's military"],
    ["en", "The WHO said 12 people died.", "WHO"],
    ["en", "The strike killed 12 people, according to two officials.", "officials"],
    ["en", "The U.S. has given Ukraine $65 billion, the Pentagon said.", "Pentagon"],
    ["en", "The German carmaker said it would cut 3,000 jobs.", "German carmaker"],
    ["en", "The strike which hit the market said 12.", undefined],
    ["en", "An aide to the president said 12 people had died.", "aide"],
    ["en", "Islamic State claimed responsibility for the attack that killed 12.", undefined],
    ["en", "Hurricane Helene claimed 219 lives, officials said.", "officials"],
    ["en", "Police were told 12 people had died.", undefined],
    ["en", "According to a Ukrainian intelligence assessment, 12 men died.", "Ukrainian intelligence assessment"],
    ["en", "UNHCR data show that 12 people died.", "UNHCR"],
    ["en", "New data show that 12 people died.", undefined],
    ["de", "Den Angaben zufolge wurden 12 Menschen getötet.", undefined],
    ["de", "Nach jüngsten Angaben starben 12 Menschen.", undefined],
    ["de", "Nach Angaben von Rettungskräften starben 12 Menschen.", "Rettungskräften"],
    ["de", "Die Behörden gingen zunächst von 17 Toten aus.", "Behörden"],
    ["de", "Den Schaden schätzte die Polizei auf 500.000 Euro.", "Polizei"],
    ["de", "Gegenüber der dpa sprach der Minister von 12 Toten.", "Minister"],
    ["de", "Die UBS streicht gemäss eigenen Angaben 3'000 Stellen.", "UBS"],
  ] as const)("%s: as the news have it, %s", (language, text, name) => {
    expect(draftClaims(text, { language })[0]?.origin?.name?.text).toBe(name);
  });

  test.each([
    ["en", "A woman was killed and 12 people were wounded.", "wounded"],
    ["en", "No one was killed but 12 people were hurt.", "wounded"],
    ["de", "Eine Frau wurde getötet und 12 weitere Menschen wurden verletzt.", "wounded"],
  ] as const)("%s: what happened to those behind «and», %s", (language, text, stage) => {
    expect(draftClaims(text, { language }).at(-1)?.stages[0]?.stage).toBe(stage);
  });

  test("who is quoted vouches, and the paper that quotes passes on", () => {
    const [draft] = draftClaims("Interfax quoted the governor as saying 4 people died.", { language: "en" });
    expect(draft).toMatchObject({ origin: { name: { text: "governor" } }, via: [{ name: { text: "Interfax" } }] });
    const [titled] = draftClaims("30 Menschen starben, schreibt die »Kyiv Zeitschrift«.", { language: "de" });
    expect(titled?.origin).toBeUndefined();
    expect(titled?.via).toMatchObject([{ name: { text: "Kyiv Zeitschrift" } }]);
  });

  test("of two stages the longer phrase is told, and none across a figure", () => {
    const stages = (text: string) =>
      draftClaims(text, { language: "en" }).map((one) => one.stages.map((cue) => cue.stage));
    expect(stages("300 were killed or wounded.")).toEqual([["casualties"]]);
    expect(stages("300 were killed and 2,700 injured.")).toEqual([["killed"], ["wounded"]]);
    expect(stages("Floods: 143 killed, 125 still missing.")).toEqual([["killed"], ["missing"]]);
  });

  test("an agency alone passes on what nobody is named for, unless it has counted", () => {
    const [reported] = draftClaims("AFP reported 30 dead.", { language: "en" });
    expect(reported?.origin).toBeUndefined();
    expect(reported?.via).toMatchObject([{ text: "reported", name: { text: "AFP" } }]);
    const [counted] = draftClaims("AFP counted 30 dead.", { language: "en" });
    expect(counted).toMatchObject({ origin: { name: { text: "AFP" } }, via: [] });
  });

  test.each([
    ["en", "48 were hurt according to the governor and 52 according to the ministry.", ["governor", "ministry"]],
    ["en", "30 people died, while the rebels said 50 died.", [undefined, "rebels"]],
    ["en", "12 died and 30 were wounded, Seoul said.", ["Seoul", "Seoul"]],
    ["en", "The army said 30 died and added that 12 were wounded.", ["army", "army"]],
    ["en", "Officials reported 12 dead but later revised the number to 9.", ["Officials", "Officials"]],
    ["de", "Das Ministerium meldete 48 Verletzte, die Polizei sprach von 52.", ["Ministerium", "Polizei"]],
    ["de", "Moskau bestätigte 89 Tote, bestreitet aber, dass es 400 waren.", ["Moskau", undefined]],
    ["de", "Der Bericht nennt 208 Tote, die Armee dagegen 12.", ["Bericht", "Armee"]],
    ["en", "Kyiv counted 12 bodies; AFP, citing medics, put the number at 15.", ["Kyiv", "medics"]],
    ["de", "Russland meldete 48 Tote, die Ukraine 52.", ["Russland", "Ukraine"]],
    ["de", "Während das Amt von 41 Toten sprach, meldete die Armee 12 Tote.", ["Amt", "Armee"]],
  ] as const)("%s: each figure of a sentence has its own voice, %s", (language, text, names) => {
    expect(draftClaims(text, { language }).map(({ origin }) => origin?.name?.text)).toEqual(names);
  });

  test.each([
    ["Moskau wies Berichte über 30 tote Zivilisten zurück.", "wies", "zurück"],
    ["Der Minister stritt den Tod von 30 Menschen ab, ohne Belege zu nennen.", "stritt", "ab"],
    ["Die Polizei schloss weitere 10 Opfer aus und schwieg.", "schloss", "aus"],
  ])("German: a denial in two parts, %s", (text, verb, particle) => {
    const [draft] = draftClaims(text, { language: "de" });
    expect(draft?.denials).toMatchObject([{ text: verb, particle: { text: particle } }]);
    expect(draft?.origin).toBeUndefined();
    const second = draft!.denials[0]!.particle!;
    expect(text.slice(second.start, second.end)).toBe(particle);
  });

  test.each([
    ["Das Ministerium räumte den Verlust von 30 Panzern ein.", "räumte", "ein"],
    ["Das Ministerium kündigte die Verlegung von 3000 Soldaten an.", "kündigte", "an"],
    ["Das Ministerium gab am Montag den Tod von 30 Soldaten bekannt.", "gab", "bekannt"],
    ["Das Ministerium hat am Montag 30 Tote gemeldet.", "hat", "gemeldet"],
  ])("German: a verb of saying in two parts, %s", (text, verb, particle) => {
    const [draft] = draftClaims(text, { language: "de" });
    expect(draft?.origin?.name?.text).toBe("Ministerium");
    expect(draft?.says).toMatchObject({ text: verb, particle: { text: particle } });
  });

  test.each([
    ["en", "The army could not rule out 300 dead."],
    ["en", "The army did not deny that 300 had died."],
    ["en", "The army neither confirmed nor denied that 300 had died."],
    ["en", "The army said 12 had been killed and denied that civilians were hurt."],
    ["de", "Die Polizei schloss weitere 10 Opfer nicht aus."],
  ] as const)("%s: what denies nothing about the figure, %s", (language, text) => {
    expect(draftClaims(text, { language })[0]?.denials).toEqual([]);
  });

  test("a denial of one figure is none of the other", () => {
    const text = "Die Armee bestätigte den Tod von 5 Soldaten, wies aber Berichte über 300 Gefallene zurück.";
    expect(draftClaims(text, { language: "de" }).map(({ denials }) => denials.length)).toEqual([0, 1]);
  });

  test("a hedge of one figure is none of the other, and May is a month", () => {
    const text = "In May, 12 people were killed and 30 reportedly wounded.";
    const hedges = draftClaims(text, { language: "en" }).map((draft) => draft.hedges.map((cue) => cue.text));
    expect(hedges).toEqual([[], ["reportedly"]]);
    const claimed = draftClaims("Israel griff 120 Ziele an, die Hisbollah will 50 Raketen abgefeuert haben.", {
      language: "de",
    });
    expect(claimed.map((draft) => draft.hedges.length)).toEqual([0, 1]);
  });

  test("a figure has the stages of its own statement", () => {
    const stages = draftClaims("3 Tote, 12 Verletzte und 5 Vermisste.", { language: "de" }).map((one) => one.stages);
    expect(stages.map((all) => all.map(({ stage }) => stage))).toEqual([["killed"], ["wounded"], ["missing"]]);
  });

  test.each([
    ["en", "He said Russia had lost 300 soldiers.", undefined],
    ["en", "The governor, Oleh Kiper, said 30 people died.", "Oleh Kiper"],
    [
      "en",
      "A spokesman for the Ministry of the Interior said 30 people died.",
      "spokesman for the Ministry of the Interior",
    ],
    ["en", "Some 30 per cent of Kyiv is without power.", undefined],
    ["de", "Nach dem Angriff meldete das Ministerium 30 Tote.", "Ministerium"],
    ["de", "Dem Ministerium zufolge starben 30 Menschen.", "Ministerium"],
    ["de", "Angaben der Organisation Ärzte ohne Grenzen zufolge starben 30.", "Organisation Ärzte ohne Grenzen"],
    ["de", "So starben 30 Menschen in Kiew.", undefined],
    ["de", "Kiew hat nach eigenen Angaben 45 Drohnen abgeschossen.", "Kiew"],
    ["de", "In der Nacht schoss die Luftwaffe nach eigenen Angaben 45 Drohnen ab.", "Luftwaffe"],
    ["de", "Er hat nach eigenen Angaben 45 Drohnen abgeschossen.", undefined],
    ["de", "Nach ukrainischen Angaben setzte Russland 45 Drohnen ein.", "ukrainischen Angaben"],
    ["de", "Ukrainischen Angaben zufolge kamen 45 Drohnen.", "Ukrainischen Angaben"],
    ["de", "Nach ersten Angaben der Polizei starben 45 Menschen.", "Polizei"],
    ["de", "30 Menschen starben, so der Gouverneur.", "Gouverneur"],
  ] as const)("%s: a name and nothing else, %s", (language, text, name) => {
    expect(draftClaims(text, { language })[0]?.origin?.name?.text).toBe(name);
  });

  test("no figure, no draft", () => {
    expect(draftClaims("Einige sollen geflohen sein.", { language: "de" })).toEqual([]);
  });
});

describe("phrases", () => {
  test.each([
    ["de", "zwei Brigaden mit jeweils 6.000 Mann", 2, 6000],
    ["en", "two brigades of 6,000 each", 2, 6000],
    ["fr", "deux brigades de 6 000 hommes chacune", 2, 6000],
    ["ru", "две бригады по 6000 человек", 2, 6000],
  ] as const)("%s: a product, %s", (language, phrase, count, each) => {
    const read = parseFigure(phrase, { language });
    expect(read).toMatchObject({
      ok: true,
      value: { kind: "product", count: { value: count }, each: { value: each } },
    });
  });

  test.each([
    ["", "empty", 0],
    ["am Montag", "no-figure", 0],
    ["300 Soldaten und 5 Panzer", "leftover", 13],
    ["zwei Drittel", "not-a-figure", 0],
    ["KN23", "no-figure", 0],
  ])("«%s» is refused: %s", (phrase, code, at) => {
    expect(parseFigure(phrase, { language: "de" })).toMatchObject({ ok: false, refusal: { code, at } });
  });

  test("Arabic-Indic digits are letters here, on purpose: no language that is read writes them", () => {
    expect(findFigures("١٢ soldiers", { language: "en" })).toEqual([]);
  });
});

test("tags: regions fall back to their language, unknown ones are the caller's mistake", () => {
  expect(lexiconOf("de-CH").digits.group).toBe("’");
  expect(lexiconOf("de-AT").digits.group).toBe(".");
  expect(lexiconOf("en-GB").language).toBe("en");
  expect(() => lexiconOf("xx" as "de")).toThrow(RangeError);
});

test("digits are no word of the lexicon: «48 hour» is not «zero hour»", () => {
  expect(findFigures("A 48-hour truce, a 6 hour raid.", { language: "en" }).map(({ text }) => text)).toEqual([
    "48",
    "6",
  ]);
});
