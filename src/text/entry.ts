import type { Bound } from "./lexicon.ts";

/** What one phrase can be: each list of a lexicon that holds it, with the key it stands under there. */
export interface Entry {
  numbers?: number;
  fractions?: number;
  halves?: true;
  /** A scale word after a number or alone: «hundert». */
  scale?: number;
  short?: number;
  many?: number;
  nearly?: number;
  articles?: true;
  /** An article in another form than the first: it only ends a number that is written together. */
  inflected?: true;
  pronouns?: true;
  minus?: true;
  compounds?: true;
  joiner?: true;
  of?: true;
  several?: true;
  lots?: true;
  orEven?: true;
  some?: true;
  vague?: readonly [low: number, high?: number];
  degrees?: "much" | "slight";
  before?: Bound;
  inverted?: true;
  after?: Bound;
  to?: true;
  or?: true;
  likeliest?: true;
  changing?: true;
  topics?: true;
  nouns?: string;
  numberOf?: true;
  toll?: true;
  per?: string;
  perWords?: true;
  perTime?: true;
  eachBefore?: true;
  eachAfter?: true;
  links?: true;
  notCounted?: true;
  months?: true;
  labels?: true;
  streets?: true;
  phones?: true;
  the?: true;
  yearBefore?: true;
  yearAfter?: true;
  timeBefore?: true;
  timeAfter?: true;
  clockBefore?: true;
  ageBefore?: true;
  ageAfter?: true;
  shares?: true;
  ordinals?: true;
  determiners?: true;
  endings?: true;
  sentenceStarts?: true;
  scores?: true;
  says?: true;
  idioms?: true;
  /** The pairs of a lexicon a phrase belongs to, one bit for each pair. */
  rangeOpening?: number;
  rangeLink?: number;
  productLink?: number;
  productClosing?: number;
}

export type Role = keyof Entry;

/** A word in a tree of phrases: what the phrase that ends with it means, and the words that may go on from it. */
export interface Branch<Value> {
  value: Value | undefined;
  next: Tree<Value> | undefined;
}

/** The phrases of one role, by the number of their next word. */
export type Tree<Value> = Map<number, Branch<Value>>;

export type Trees = { [role in Role]?: Tree<NonNullable<Entry[role]>> };
