import { cueOf, isOneOf, matchPhrase } from "./cue-words.ts";
import type { Cue, Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import { isMediumName } from "./name-kinds.ts";
import { verbAt } from "./read-names.ts";
import type { Word } from "./words.ts";

/** Somebody whom a sentence names as speaking, as spoken of, or as passing on. */
export interface Voice {
  readonly cue: Cue;
  readonly name?: Cue;
  /** Whether the words beside it say, have another speaker's word from it, have looked themselves, or only pass on. */
  readonly role: "says" | "cited" | "counts" | "relays";
  /** Whether it is an agency, a paper or a station. */
  readonly medium: boolean;
  readonly verb: boolean;
  /** Whether the verb tells a deed rather than a statement: «pledged». */
  readonly deed: boolean;
  /** Where it begins, its name or its cue; where it has the name of another voice, only the cue. */
  readonly start: number;
  /** Whether a comma follows at once: «30 people, police said, 12 of them children». */
  readonly closed: boolean;
}

/** Quotation marks of every country: one that opens here closes there. */
const opening = /["«»„“‘›]/;
const closing = /["»«“”’‹]/;

/** The voices of one sentence; no words name two of them. */
export class Voices {
  readonly all: Voice[] = [];
  readonly #named: Span[] = [];
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #cues: Cues;

  constructor(text: string, words: readonly Word[], cues: Cues) {
    this.#text = text;
    this.#words = words;
    this.#cues = cues;
  }

  #isTaken(span: Span): boolean {
    return this.#named.some(({ first, next }) => span.first < next && first < span.next);
  }

  /** Adds who speaks by some words, unless the name is that of another voice. */
  add(role: Voice["role"], { first, next }: Span, found: Span | undefined, particle?: Span): void {
    if (found !== undefined && this.#isTaken(found)) return;
    if (found !== undefined) this.#named.push(found);
    const words = this.#words;
    const cue = cueOf(this.#text, words, { first, next }, particle);
    const name =
      found === undefined ? undefined : withSigns(this.#text, withoutPossessive(cueOf(this.#text, words, found)));
    const end = Math.max(cue.end, name?.end ?? 0);
    this.all.push({
      cue,
      role,
      start: Math.min(cue.start, name?.start ?? cue.start),
      closed: /^["»”]?\s*,/.test(this.#text.slice(end, end + 3)),
      medium: found !== undefined && (isMediumName(words, found, this.#cues) || this.#isTitle(found)),
      verb: role === "counts" || verbAt(words, first, this.#cues) !== undefined,
      deed: matchPhrase(words, first, this.#cues.deeds) !== undefined,
      ...(name !== undefined && { name }),
    });
  }

  /** A name in quotation marks behind an article is that of a paper: «die „Bild“». */
  #isTitle({ first, next }: Span): boolean {
    const signs = [(this.#words[first]?.start ?? 0) - 1, this.#words[next - 1]?.end ?? 0].map((at) =>
      this.#text.charAt(at),
    );
    const isQuoted = opening.test(signs[0] ?? "") && closing.test(signs[1] ?? "");
    return isQuoted && isOneOf(this.#words[first - 1]?.folded, this.#cues.articles);
  }
}

/** «Ukraine’s» names Ukraine. */
function withoutPossessive(name: Cue): Cue {
  const text = name.text.replace(/['’]s$/, "");
  return { ...name, text, end: name.start + text.length };
}

/** A name that holds an opening quotation mark ends with the closing one: «the daily “Helsingin Sanomat”». */
function withSigns(text: string, name: Cue): Cue {
  const opens = name.text.search(opening);
  const isCut = opens >= 0 && !closing.test(name.text.slice(opens + 1)) && closing.test(text.charAt(name.end));
  return isCut ? { ...name, text: text.slice(name.start, name.end + 1), end: name.end + 1 } : name;
}
