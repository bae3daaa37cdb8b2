import { describe, expect, test } from "vitest";
import { draftClaims } from "../../src/text/draft-claims.ts";
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
    ["en", "It could not confirm that 300 had died.", "could not"],
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
