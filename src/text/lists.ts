import type { Entry, Role } from "./entry.ts";
import type { Lexicon, Phrases } from "./lexicon.ts";

/** One list of a lexicon: the role it gives its phrases, and the value that goes with the role. */
export type List = {
  [role in Role]: readonly [role: role, value: NonNullable<Entry[role]>, phrases: Phrases];
}[Role];

/** The signs before a number that bound it in every language. */
const signs = { about: "~,≈", atLeast: "≥", atMost: "≤" };

/**
 * The phrase lists of a lexicon. A field is the role of its phrases; where it holds several lists by key, the key is the
 * value. Only the fields that are no plain lists are named here.
 */
export function listsOf(lexicon: Lexicon): List[] {
  const { articles = "", scales, vague = [], ranges, changes, products, joiner, each, traps, ...plain } = lexicon;
  const lists: [role: string, value: unknown, phrases: Phrases | undefined][] = [
    // First: whoever looks for the number in «a half» has to know the article.
    ["articles", true, articles],
    ["inflected", true, phrasesOf(articles).slice(1).join()],
    ["joiner", true, joiner?.words],
    ["eachBefore", true, each.before],
    ["eachAfter", true, each.after],
  ];
  for (const [bound, phrases] of Object.entries(signs)) lists.push(["before", bound, phrases]);
  for (const [role, list] of Object.entries({ ...plain, ...traps, language: 0, digits: 0 })) {
    if (typeof list === "string") lists.push([role, true, list]);
    else for (const [key, phrases] of Object.entries(list)) lists.push([role, valueOf(key), phrases]);
  }
  for (const [value, scale] of Object.entries(scales)) {
    for (const [role, phrases] of Object.entries(scale))
      lists.push([role === "words" ? "scale" : role, Number(value), phrases]);
  }
  for (const [phrases, ...bounds] of vague) lists.push(["vague", bounds, phrases]);
  [...ranges, ...changes].forEach(([opening, link], pair) => {
    lists.push(["rangeOpening", 1 << pair, opening], ["rangeLink", 1 << pair, link]);
  });
  products.forEach(([link, closing], pair) => {
    lists.push(["productLink", 1 << pair, link], ["productClosing", 1 << pair, closing]);
  });
  // SAFETY: the fields of a lexicon that hold phrases are roles, and the rest holds none.
  return lists.filter(([, , phrases]) => typeof phrases === "string") as unknown as List[];
}

function valueOf(key: string): string | number {
  return Number.isNaN(Number(key)) ? key : Number(key);
}

/** The phrases of a list one by one, its alternatives spelled out: «mehrere(|n|r)» is three phrases. */
export function phrasesOf(phrases: Phrases): string[] {
  return phrases === "" ? [] : phrases.split(",").flatMap(spellOut);
}

function spellOut(phrase: string): string[] {
  const [all = "", before = "", endings = "", after = ""] = /^(.*?)\((.*?)\)(.*)$/.exec(phrase) ?? [];
  return all === "" ? [phrase] : endings.split("|").flatMap((ending) => spellOut(before + ending + after));
}
