import type { ActorId, ClaimId } from "../model/identifier.ts";
import type { Refusal } from "../result.ts";
import type { Estimate, Hull, Interval, Note, Status, Tension, Unused } from "./reconciliation.ts";

/** Where a change stands: the answer's index before and after; one is absent where the question is new or gone. */
export interface Where {
  readonly before?: number;
  readonly after?: number;
}

/** One thing that changed between two reconciliations, with the reason where there is one. */
export type Change =
  | ChangeOf<"new-question", { answer: Where }>
  | ChangeOf<"question-gone", { answer: Where }>
  | ChangeOf<"new-origin", { answer: Where; actors: readonly ActorId[]; claim: ClaimId }>
  /** `because` as the claim is unused now, `joined` where it counts as an echo or a revision of another origin, else `elsewhere`. */
  | ChangeOf<
      "origin-gone",
      {
        answer: Where;
        actors: readonly ActorId[];
        claim: ClaimId;
        because: Unused["because"] | "joined" | "elsewhere";
        by?: ClaimId;
      }
    >
  /** `replaced` by a later statement, `reworded` where another wording of the same number stands, else as the claim is unused now. */
  | ChangeOf<
      "revision",
      {
        answer: Where;
        actors: readonly ActorId[];
        from: ClaimId;
        to: ClaimId;
        because: Unused["because"] | "replaced" | "reworded" | "elsewhere";
        by?: ClaimId;
      }
    >
  | ChangeOf<"new-echoes", { answer: Where; actors: readonly ActorId[]; claim: ClaimId; echoes: readonly ClaimId[] }>
  /** The same claim now leaves something else open: a total that is older than the answer's day has become a bound. */
  | ChangeOf<"interval", { answer: Where; claim: ClaimId; from: Interval; to: Interval }>
  | ChangeOf<"status", { answer: Where; from: Status; to: Status }>
  | ChangeOf<"hull", { answer: Where; from?: Hull; to?: Hull }>
  | ChangeOf<"estimate", { answer: Where; from?: Estimate | Refusal; to?: Estimate | Refusal }>
  | ChangeOf<"new-conflict", { answer: Where; claims: readonly [ClaimId, ClaimId] }>
  | ChangeOf<"conflict-resolved", { answer: Where; claims: readonly [ClaimId, ClaimId] }>
  | ChangeOf<"new-note", { answer: Where; note: Note }>
  | ChangeOf<"note-gone", { answer: Where; note: Note }>
  | ChangeOf<"new-tension", { tension: Tension }>
  | ChangeOf<"tension-resolved", { tension: Tension }>
  | ChangeOf<"unused", { claim: ClaimId; because: Unused["because"]; by?: ClaimId }>
  | ChangeOf<"used-now", { claim: ClaimId; because: Unused["because"] }>;

type ChangeOf<Code extends string, Facts extends object> = Readonly<{ code: Code } & Facts>;
