import { describe, expect, test } from "vitest";
import { english, french, german, russian, spanish, swissGerman, ukrainian } from "../../src/index.ts";
import { listsOf, phrasesOf } from "../../src/text/lists.ts";

test("brackets hold alternatives, and two brackets all their pairs", () => {
  expect(phrasesOf("a(b|)(c|d),e")).toEqual(["abc", "abd", "ac", "ad", "e"]);
});

describe.each([german, swissGerman, english, french, spanish, ukrainian, russian])("$language", (lexicon) => {
  const lists = listsOf(lexicon).map(([role, value, phrases]) => ({
    list: `${role} ${value}`,
    phrases: phrasesOf(phrases),
  }));

  test("each bracket closes, and no phrase is empty", () => {
    const broken = lists.filter(({ list, phrases }) =>
      phrases.some((phrase) => /[()|]|^\s|\s$/.test(phrase) || (phrase === "" && !list.startsWith("rangeOpening"))),
    );
    expect(broken).toEqual([]);
  });

  test("no phrase stands twice in a list", () => {
    const twice = lists.map(({ list, phrases }) => [
      list,
      ...phrases.filter((phrase, at) => phrases.indexOf(phrase) < at),
    ]);
    expect(twice.filter(({ length }) => length > 1)).toEqual([]);
  });

  test("a star has three letters or more beside it", () => {
    const stars = lists.flatMap(({ phrases }) => phrases).filter((phrase) => phrase.includes("*"));
    expect(stars.filter((phrase) => !/^(\*[^\s*-]{3,}|[^\s*-]{3,}\*)$/.test(phrase))).toEqual([]);
  });
});
