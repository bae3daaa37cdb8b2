import type { Phrases } from "../../lexicon.ts";

/**
 * Phrases, separated by commas, that tell what a sentence says about its figure. A star stands for any letters at the
 * end or at the beginning of a word, brackets hold alternatives, and … stands for what is between the two parts of a
 * verb: «wies … zurück».
 */
export interface Cues {
  readonly language: string;
  /** Whether every noun begins with a capital, so that a capital names nobody. */
  readonly capitalNouns: boolean;
  /** Words whose dot belongs to them, beside those of the lexicon: «Gen.», «St.». */
  readonly abbreviations: Phrases;

  /** Before the name of who vouches: «laut», «according to». */
  readonly originBefore: Phrases;
  /** The same, where the name follows at once or there is none: «so der Gouverneur». */
  readonly nameNext: Phrases;
  /** Behind the name of who vouches: «dem Ministerium zufolge». */
  readonly originAfter: Phrases;
  /** The same, where all but the first word name: «nach Polizeiangaben», «nach ukrainischen Angaben». */
  readonly ownName: Phrases;
  /** What makes these the words of the subject, «nach eigenen Angaben»; and of whom is named behind them. */
  readonly own: Phrases;
  readonly genitives: Phrases;
  /** Behind a hyphen that follows the name, and what stands before it: «nach UN-Angaben». */
  readonly insideBefore: Phrases;
  readonly inside: Phrases;
  /** Before the name of whom another speaker has it from: «citing», «unter Berufung auf». */
  readonly citing: Phrases;
  /** Verbs of saying, beside the name of who says it. */
  readonly says: Phrases;
  /** Where one of them says nothing: «claimed responsibility», «were told». */
  readonly notSays: Phrases;
  /** Those of them that only somebody who speaks is the subject of, in whatever words: «the carmaker said». */
  readonly speech: Phrases;
  /** Those of them that tell a deed or a record, and are the word of who does it where nobody else speaks: «pledged». */
  readonly deeds: Phrases;
  /** Those of them that an article makes a noun: «its estimate»; none where every noun is capital. */
  readonly nouns: Phrases;
  /** Those of them that nobody is the subject of, and what stands before the name then: «aus Kiew hiess es». */
  readonly impersonal: Phrases;
  readonly saidFrom: Phrases;
  /** Verbs of those who have looked themselves; even an agency is the origin then. */
  readonly counts: Phrases;
  /** The same in the passive, before the name: «analysed by». */
  readonly countedBy: Phrases;
  /** Before the name of a medium that passes it on: «told», «quoted by». */
  readonly relayBefore: Phrases;
  /** The same behind a verb of saying: «sagte er der …». */
  readonly hearerBefore: Phrases;

  /** Agencies, papers and stations, and the words for them: who passes on what others vouch for. */
  readonly media: Phrases;
  /** Who speaks without a name of their own: «ministry», «police»; none where every noun is capital. */
  readonly institutions: Phrases;
  /** What stands before a name and is no part of it. */
  readonly articles: Phrases;
  /** What a verb of saying has for its object where every noun is capital: «Zahl». */
  readonly objects: Phrases;
  /** What else stands beside a verb of saying and is nobody: days, pronouns. */
  readonly notNames: Phrases;
  /** Words inside of a name that begin with no capital: «Ministry of Health». */
  readonly nameLinks: Phrases;
  /** Those of them that have nothing but a name of a place behind them. */
  readonly placeLinks: Phrases;
  /** Between who speaks and the verb: «has», «also», «on Monday». */
  readonly besideVerb: Phrases;
  /** What opens a clause and is not who speaks in it, where that one stands behind the verb then: «Nach dem Angriff». */
  readonly notSpeakers: Phrases;
  /** What opens a relative clause whose subject it is: «who said». */
  readonly relatives: Phrases;
  /** Where those are articles as well, what tells the object behind them: «das jede Entsendung bestreitet». */
  readonly objectArticles: Phrases;
  /** What opens a clause whose verb stands at its end: «wie AFP am Montag meldete». */
  readonly clauseOpeners: Phrases;

  /** What joins two statements of one sentence, and what sets them against each other. */
  readonly joins: Phrases;
  readonly contrasts: Phrases;

  /** Who is known to speak where only a colon stands behind, or a dash before: «Kremlin: …». */
  readonly headliners: Phrases;
  /** Between the names of those who speak together: «and». */
  readonly nameJoins: Phrases;

  /** Verbs of who takes the statement back, beside the name: «denied». */
  readonly denies: Phrases;
  /** Who makes that verb a statement of nothing: «nobody denied». */
  readonly nobody: Phrases;
  /** Before who did it, in the passive: «denied by». */
  readonly agentBefore: Phrases;
  /** Other phrases that take it back: «no evidence», «is not». */
  readonly denials: Phrases;
  /** Phrases that hold a denial and deny nothing: «did not deny», «could not rule out». */
  readonly notDenials: Phrases;
  /** Phrases that hold the statement at a distance: «soll», «reportedly». */
  readonly hedges: Phrases;
  /** Verb forms that report without vouching: «sei», «hätten». */
  readonly reported: Phrases;
  /** What happened to those counted, by stage of the model. */
  readonly stages: Readonly<Record<string, Phrases>>;
}
