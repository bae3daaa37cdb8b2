// What must not compile about answers. Checked by `npm run typecheck`: an error that does not come is an error.
import { about, answer, reconcile, reconcileFigures, type Claim, type ClaimAbout, type Note } from "corroborate";

declare const claims: Claim[];

const killed = about(claims, { population: "civilians", stage: "killed" });
const casualties = about(claims, { population: "civilians", stage: "casualties" });
const soldiers = about(claims, { population: "soldiers", stage: "killed" });
const inGaza = about(claims, { stage: "killed", place: "gaza" });
const inSudan = about(claims, { stage: "killed", place: "sudan" });
const totals = about(claims, { stage: "killed", counting: "cumulative" });
const flows = about(claims, { stage: "killed", counting: "flow" });
const persons = about(claims, { unit: { of: "person" } });
const dollars = about(claims, { unit: { of: "USD" } });

// about() narrows, as far as its pattern goes.
killed[0]!.measure.stage satisfies "killed";
killed[0]!.measure.population satisfies "civilians";
persons[0]!.measure.unit.of satisfies "person";
killed satisfies Claim[];
killed satisfies ClaimAbout<{ stage: "killed" }>[];
// @ts-expect-error it says nothing about the counting
killed[0]!.measure.counting satisfies "cumulative";
// @ts-expect-error killed are no casualties
killed satisfies ClaimAbout<{ stage: "casualties" }>[];
// @ts-expect-error no such part
about(claims, { phase: "killed" });
// @ts-expect-error no stage is a number
about(claims, { stage: 3 });

// One measure.
answer(killed);
answer(persons);
answer([...killed, ...killed]);
answer(inGaza, { policy: "median", at: "2024-10-18" });
// General claims, which only run time can tell apart.
answer(claims);
answer([]);
answer([...claims, ...killed]);

// Two measures.
// @ts-expect-error killed and casualties
answer([...killed, ...casualties]);
// @ts-expect-error civilians and soldiers
answer([...killed, ...soldiers]);
// @ts-expect-error two places
answer([...inGaza, ...inSudan]);
// @ts-expect-error a total and a flow
answer([...totals, ...flows]);
// @ts-expect-error persons and dollars
answer([...persons, ...dollars]);
declare const either: ClaimAbout<{ stage: "killed" | "casualties" }>[];
// @ts-expect-error one or the other
answer(either);

// An answer, or why there is none.
const result = answer(killed);
// @ts-expect-error not before it is known to be one
void result.value;
if (result.ok) {
  result.value.status satisfies string;
} else {
  result.refusal.code satisfies "no-claims" | "mixed-measures" | "several-questions";
}

// Options belong to their policy.
reconcile(claims, { policy: "authority", rank: ["nis"] });
reconcile(claims, { policy: "median", weights: { nis: 2 } });
// @ts-expect-error an authority without a rank
reconcile(claims, { policy: "authority" });
// @ts-expect-error no such policy
reconcile(claims, { policy: "mean" });
// @ts-expect-error no such level
reconcile(claims, { originLevel: "nation" });
// @ts-expect-error no such reading
reconcile(claims, { reading: "literal" });
// @ts-expect-error figures have no dates
reconcileFigures([1, 2], { at: "2024" });
reconcileFigures([1, { kind: "atLeast", low: 2 }], { policy: "median" });

// Facts belong to their code.
declare const note: Note;
if (note.code === "stale") note.days satisfies number;
// @ts-expect-error only of a stale one
void note.days;
if (note.code === "interested-party") note.interest satisfies "high" | "low" | "unclear";

// Nothing that comes back can be changed.
const { answers } = reconcile(claims);
// @ts-expect-error read only
answers.push(answers[0]!);
// @ts-expect-error read only
answers[0]!.status = "agree";
