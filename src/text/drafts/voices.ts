import { cueOf } from "./cue-words.ts";
import type { Cue, Span } from "./cue-words.ts";
import type { Cues } from "./cues/cues.ts";
import { isMediumName, verbAt } from "./read-names.ts";
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
  /** Where it begins, its name or its cue; where it has the name of another voice, only the cue. */
  readonly start: number;
  /** Whether a comma follows at once: «30 people, police said, 12 of them children». */
  readonly closed: boolean;
}

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

  isTaken(span: Span): boolean {
    return this.#named.some(({ first, next }) => span.first < next && first < span.next);
  }

  /** Adds who speaks by some words, unless the name is that of another voice. */
  add(role: Voice["role"], { first, next }: Span, found: Span | undefined, particle?: Span): void {
    if (found !== undefined && this.isTaken(found)) return;
    if (found !== undefined) this.#named.push(found);
    const words = this.#words;
    const cue = cueOf(this.#text, words, { first, next }, particle);
    const name = found === undefined ? undefined : withoutPossessive(cueOf(this.#text, words, found));
    const end = Math.max(cue.end, name?.end ?? 0);
    this.all.push({
      cue,
      role,
      start: Math.min(cue.start, name?.start ?? cue.start),
      closed: /^["»”]?\s*,/.test(this.#text.slice(end, end + 3)),
      medium: found !== undefined && (isMediumName(words, found, this.#cues) || isTitle(this.#text, name)),
      verb: role === "counts" || verbAt(words, first, this.#cues) !== undefined,
      ...(name !== undefined && { name }),
    });
  }
}

/** «Ukraine’s» names Ukraine. */
function withoutPossessive(name: Cue): Cue {
  const text = name.text.replace(/['’]s$/, "");
  return { ...name, text, end: name.start + text.length };
}

/** A name in quotation marks is that of a paper: «Bild». */
function isTitle(text: string, name: Cue | undefined): boolean {
  return name !== undefined && /["«»„“‘›]/.test(text.charAt(name.start - 1)) && /["»«“”’‹]/.test(text.charAt(name.end));
}
