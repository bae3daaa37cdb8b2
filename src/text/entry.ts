import type { Bound } from "./lexicon.ts";

/** What one phrase can be, by role; a phrase may have several. */
export interface Entry {
  number?: number;
  fraction?: number;
  half?: number;
  scale?: number;
  short?: number;
  many?: number;
  nearly?: number;
  article?: true;
  pronoun?: true;
  minus?: true;
  joiner?: true;
  of?: true;
  several?: true;
  lots?: true;
  orEven?: true;
  some?: true;
  vague?: readonly [number, number?];
  before?: Bound;
  inverted?: true;
  after?: Bound;
  opens?: number[];
  links?: number[];
  to?: true;
  or?: true;
  likeliest?: true;
  changing?: true;
  unit?: string;
  per?: string;
  perWord?: true;
  eachBefore?: true;
  eachAfter?: true;
  between?: true;
  notCounted?: true;
  month?: true;
  label?: true;
  yearBefore?: true;
  yearAfter?: true;
  timeBefore?: true;
  timeAfter?: true;
  ageBefore?: true;
  ageAfter?: true;
  share?: true;
  ordinal?: true;
  ending?: true;
  sentenceStart?: true;
  score?: true;
  says?: true;
  idiom?: true;
  productLink?: number[];
  productEnd?: number[];
  next?: Map<number, Entry>;
}

/** A range or a change: which openings go with which links. */
export interface Pattern {
  readonly opened: boolean;
  readonly change: boolean;
}
