/** Phrases that tell what a sentence says about its figure; a star stands for any letters at the end. */
export interface Cues {
  readonly language: string;
  /** Before the name of who vouches: «laut», «according to». */
  readonly originBefore: readonly string[];
  /** Verbs of saying, beside the name of who says it. */
  readonly says: readonly string[];
  /** Who speaks without a name of their own: «ministry», «police»; none where every noun is capital. */
  readonly institutions: readonly string[];
  /** What stands beside a verb of saying and is nobody: articles, days. */
  readonly notNames: readonly string[];
  /** Phrases that take the statement back: «denied», «could not confirm». */
  readonly denials: readonly string[];
  /** Phrases that name an origin without a name: «nach Angaben aus Kiew». */
  readonly hedges: readonly string[];
  /** Verb forms that report without vouching: «sei», «hätten». */
  readonly reported: readonly string[];
  /** What happened to those counted, by stage of the model. */
  readonly stages: Readonly<Record<string, readonly string[]>>;
}
