/** A number read from a page, digits and words alike. */
export interface NumberRead {
  readonly value: number;
  /** The first token and the one after the last. */
  readonly first: number;
  readonly next: number;
  readonly words: boolean;
  /** Which values were multiplied by which scale word at the end: both ends of a range share them. */
  readonly steps: readonly (readonly [before: number, by: number])[];
  /** Only an article, no scale word: «ein» in «mindestens ein Toter». */
  readonly article: boolean;
  readonly pronoun: boolean;
  /** One of a scale word that already says about: «une centaine». */
  readonly nearly: boolean;
  /** A scale word without any number before it. */
  readonly bare: boolean;
}
