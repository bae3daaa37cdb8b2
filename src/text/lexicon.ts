/**
 * Phrases separated by commas. Where one of them has to be written, it is the first. Brackets hold alternatives inside a
 * phrase: «mehrere(|n|r)» stands for mehrere, mehreren and mehrerer.
 */
export type Phrases = string;

/** What a modifier says about the number beside it. */
export type Bound = "about" | "below" | "above" | "moreThan" | "atLeast" | "lessThan" | "atMost" | "exactly";

/** A word that multiplies the number before it and can stand for many: dozen, hundred, million. */
export interface Scale {
  /** After a number or alone: «hundert», «million». */
  readonly words?: Phrases;
  /** Short forms, written after digits: «Mio.», «bn». A closing dot may be missing in the text. */
  readonly short?: Phrases;
  /** Alone, for an unnamed multiple: «Hunderte», «dozens». */
  readonly many?: Phrases;
  /** Alone or after an article, for about one of it: «une centaine». */
  readonly nearly?: Phrases;
}

/**
 * One language as data: how its numbers, hedges and counted things are worded.
 *
 * A new language is a new object of this type, and no new code. Capital letters, soft hyphens and the way a letter with
 * an accent is stored make no difference; a hyphen inside a phrase matches a space and the other way round.
 */
export interface Lexicon {
  /** Its BCP 47 tag. */
  readonly language: string;

  /** How digits are written. All usual ways of grouping are read; `decimal` decides what is ambiguous. */
  readonly digits: {
    readonly decimal: "." | ",";
    readonly group: string;
    /** The smallest number that is written with a group separator. */
    readonly groupFrom: 1000 | 10000;
  };

  /** Spellings of the numbers that are added up, by value: units, teens, tens, and hundreds of their own. */
  readonly numbers: Readonly<Record<number, Phrases>>;
  /** Parts of the scale word that follows: «halbe», «half a». */
  readonly fractions: Readonly<Record<number, Phrases>>;
  /** Halves added to what came before: «einhalb», «and a half». */
  readonly halves: Phrases;
  /** The multiplying words, by value. */
  readonly scales: Readonly<Record<number, Scale>>;
  /** Tens that take a number up to nineteen: 60 and 80 in French. */
  readonly twenties?: readonly number[];
  /** Set where number words are written together; the value joins a unit to the tens after it: «und». */
  readonly compounds?: Phrases;
  /** Words between the parts of one number, and after which part they stand. */
  readonly joiner?: { readonly words: Phrases; readonly after: "tens" | "hundreds" };
  /** Forms of one that are articles, and count as a number only beside a scale word or a bound. */
  readonly articles?: Phrases;
  /** Forms of one that are pronouns as well, and count as a number only with a counted thing. */
  readonly pronouns?: Phrases;
  /** Words before a number below zero. */
  readonly minus: Phrases;
  /** Set where an apostrophe ends a word: «d'une», «jusqu'à». */
  readonly elision?: true;
  /** Endings written after digits and a hyphen that change nothing: «3-х». */
  readonly endings?: Phrases;
  /** Words between two scale words: tens «of» thousands. */
  readonly of?: Phrases;

  /** Two to ten times a scale word: «mehrere», «a few». */
  readonly several: Phrases;
  /** Twice a scale word or more: «viele», «many». */
  readonly lots: Phrases;
  /** «if not thousands», after a vague number. */
  readonly orEven: Phrases;
  /** Vague expressions of their own, with where they begin and where they end: «dreistellige Zahl» 100 to 1000. */
  readonly vague?: readonly (readonly [Phrases, number, number?])[];
  /** An unnamed number without a scale word: «einige», «some». */
  readonly some: Phrases;

  /**
   * Words before «more than» and «less than» in {@link Lexicon.before}: «far more than» is no other bound, «slightly more
   * than» is about so many.
   */
  readonly degrees?: { readonly much: Phrases; readonly slight: Phrases };
  /** Modifiers before the number. */
  readonly before: Readonly<Record<Bound, Phrases>>;
  /** Counted nouns and scale words that say about where they stand before the number: «человек двадцать», «тысячи три». */
  readonly inverted?: Phrases;
  /** Modifiers after the number. */
  readonly after: Readonly<Partial<Record<Bound, Phrases>>>;

  /** What opens and what links the two ends of a range: «zwischen … und», «from … to». */
  readonly ranges: readonly (readonly [opening: Phrases, link: Phrases])[];
  /** What links two ends without an opening: «bis». */
  readonly to: Phrases;
  readonly or: Phrases;
  /** What marks the likeliest value after a range: «am ehesten». */
  readonly likeliest: Phrases;
  /** Openings and links that tell of a change, two numbers instead of a range: «von … auf». */
  readonly changes: readonly (readonly [opening: Phrases, link: Phrases])[];
  /** Words behind which a modifier of one word says what they are about: «Berichte über 300 Tote». */
  readonly topics?: Phrases;
  /** Verbs that make a change of a range: «rose». */
  readonly changing: Phrases;

  /** Counted nouns by canonical unit. A star stands for any letters at the beginning or the end: «soldat*», «*soldaten». */
  readonly nouns: Readonly<Record<string, Phrases>>;
  /** Before the noun that a number further on counts: «Zahl der Toten stieg auf 52»; and what counts persons alone: «toll». */
  readonly numberOf?: Phrases;
  readonly toll?: Phrases;
  /** Set where nouns begin with a capital. */
  readonly capitalNouns?: true;
  /**
   * Words that can stand between the number and what it counts, «*ische» for adjectives that end so; and those that
   * never are what is counted.
   */
  readonly links: Phrases;
  readonly notCounted: Phrases;
  /** Words before what a rate divides by: «pro», «per». */
  readonly perWords: Phrases;
  /** Words that make a rate of `hours`, `days` and the like behind them, `nights` apart, and of nothing else: «jeden». */
  readonly perTime?: Phrases;
  /** Rates that are worded otherwise, by what they divide by: «monatlich» for month, «pro Kopf» for person. */
  readonly per: Readonly<Record<string, Phrases>>;
  /** Words that distribute a number over what was counted before: «je», «each». */
  readonly each: { readonly before: Phrases; readonly after: Phrases };
  /** What joins the two factors of a product, with what may close it: «zu je», «of … each». */
  readonly products: readonly (readonly [link: Phrases, closing: Phrases])[];

  /** Neighbours that make a number a name, a date, a time, an age, a share or a multiple. */
  readonly traps: {
    readonly months: Phrases;
    /** Set where the day may follow the month. */
    readonly monthFirst?: true;
    /** Before the number: «Platz», «Artikel», «Room»; a star stands for any letters at the beginning or the end. */
    readonly labels: Phrases;
    /** Before or after the number of a house: «rue», «Road». They are labels as well. */
    readonly streets?: Phrases;
    /** Before a telephone number, words and a colon between at most: «Hotline». They are labels as well. */
    readonly phones?: Phrases;
    /** Articles that no plural has, and days: with nothing counted after, they make a number a day or one that is dialled. */
    readonly the?: Phrases;
    /** Before a bare year: «seit», «im Jahr»; and after it: «року». */
    readonly yearBefore: Phrases;
    readonly yearAfter?: Phrases;
    readonly timeBefore?: Phrases;
    readonly timeAfter: Phrases;
    /** Before a time written like a decimal: «at 10.15». */
    readonly clockBefore?: Phrases;
    readonly ageBefore?: Phrases;
    readonly ageAfter?: Phrases;
    /** After the number, what makes it a share, a multiple or a calibre: «Drittel», «times», «mm». */
    readonly shares: Phrases;
    /** Directly after digits, making an ordinal: «th», «-й». */
    readonly ordinals?: Phrases;
    /** Set where a dot after digits makes an ordinal; its words, and those never counted, open a sentence instead. */
    readonly sentenceStarts?: Phrases;
    /** Articles and prepositions before an ordinal or a name: «am», «der», «dans la». */
    readonly determiners?: Phrases;
    /** Words before a score: «won». */
    readonly scores: Phrases;
    /** Speech verbs, after which «one» is nobody counted. */
    readonly says?: Phrases;
    /** Expressions that hold a number word and no number. */
    readonly idioms: Phrases;
  };

  /** What `formatFigure` needs beyond the first phrase of each list. */
  readonly written: {
    /** Scale words after digits, singular and plural, by value. */
    readonly scales: Readonly<Record<number, readonly [one: string, other: string]>>;
    /** Vague figures by where they begin: `several` 2 to 10 times the key, `lots` twice and more, `many` once and more. */
    readonly many: Readonly<Record<number, string>>;
    readonly several: Readonly<Record<number, string>>;
    readonly lots: Readonly<Record<number, string>>;
  };
}
