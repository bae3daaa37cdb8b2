import type { ActorId, ClaimId } from "../model/identifier.ts";
import type { Answer, Apart, Tension } from "../reconcile/reconciliation.ts";
import { heldFor, thingOf } from "./clause.ts";
import { datePartsOf } from "./dates.ts";
import type { Reader } from "./reader.ts";
import { accordingTo } from "./speakers.ts";

/** Two answers that cannot both hold. */
export function tensionSentence({ part, whole }: Tension, answers: readonly Answer[], reader: Reader): string {
  const side = ({ answer, claim }: Tension["part"]) => claimInWords(claim, answers[answer], reader);
  return reader.phrases.tension(side(part), side(whole));
}

/** Two answers that hold the same number of two different things. */
export function sameNumberSentence(
  { answers: [one, other] }: Apart,
  claims: readonly [ClaimId, ClaimId],
  answers: readonly Answer[],
  reader: Reader,
): string {
  return reader.phrases.sameNumber(
    claimInWords(claims[0], answers[one], reader),
    claimInWords(claims[1], answers[other], reader),
  );
}

/** A claim in a few words, with who makes it and its date. */
export function claimInWords(id: ClaimId, answer: Answer | undefined, reader: Reader): string {
  const { phrases, claim, publisher } = reader;
  const said = claim(id);
  const { subject, detail } = thingOf(said, reader);
  const page = publisher(said);
  const actors: readonly ActorId[] =
    answer?.origins.find((origin) => origin.claim === id)?.actors ?? (page === undefined ? [] : [page]);
  const date = said.asOf ?? said.period?.through;
  const details = [
    detail,
    accordingTo(said, actors, reader),
    said.measure.counting === "cumulative"
      ? date === undefined
        ? ""
        : phrases.dates.plain(datePartsOf(date))
      : heldFor(said, date, phrases),
  ];
  return phrases.thing(
    subject,
    details.filter((words) => words !== ""),
  );
}
