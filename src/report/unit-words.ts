import type { Measure, Unit } from "../model/measure.ts";
import type { Phrases, UnitWords } from "./phrases.ts";
import type { Reader } from "./reader.ts";
import { visible } from "./visible.ts";

/** The words of a unit that has some; a currency without words goes by its code. */
export function unitWordsOf({ of }: Pick<Unit, "of">, { units }: Phrases): UnitWords | undefined {
  if (Object.hasOwn(units, of)) return units[of];
  return /^[A-Z]{3}$/.test(of) ? { sign: `${of}\u00A0`, name: of, money: true } : undefined;
}

/**
 * «unit: barrel», where a unit has no words and the population does not say what is counted either: 500 barrels, tonnes
 * and lorry loads of oil are not one number. Undefined where the name of the population holds it: drones, counted in
 * drones.
 */
export function unitLabelOf({ unit: { of }, population }: Measure, { phrases, namesOf }: Reader): string | undefined {
  if (of === "person" || of === "share" || of === "unknown" || unitWordsOf({ of }, phrases) !== undefined)
    return undefined;
  const head = wordsIn(of).at(-1);
  const isNamed = namesOf(population).some((name) => wordsIn(name).some((word) => isOneOf(head, word)));
  return isNamed ? undefined : phrases.quantity.unit(visible(of));
}

/** The words of a name or of an identifier: `militaryUnit` and «military units». */
function wordsIn(text: string): string[] {
  return (text.replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").match(/[\p{L}\p{M}\d]+/gu) ?? []).map((word) =>
    word.toLowerCase(),
  );
}

/** Whether a word is another one or its plural. */
function isOneOf(one: string | undefined, word: string): boolean {
  if (one === undefined) return false;
  const stem = one.replace(/y$/, "");
  return word === one || (word.startsWith(stem) && /^(?:s|es|ies|n|en|e|er)$/.test(word.slice(stem.length)));
}
