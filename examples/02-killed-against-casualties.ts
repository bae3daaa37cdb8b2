// Can the dead be compared with the dead and wounded? No, and the compiler knows.
import { about, answer, Claim, reconcile } from "corroborate";

const said = (id: string, origin: string, stage: string, value: number) =>
  Claim.parse({
    id,
    measure: {
      population: "residents",
      stage,
      place: "harbour district",
      unit: { of: "person" },
      counting: "cumulative",
    },
    figure: { kind: "exact", value },
    asOf: "2024-05-02",
    attribution: { origin, via: [] },
    modality: "reported",
  });

const claims = [
  said("council", "city council", "killed", 12),
  said("hospital", "hospital", "killed", 12),
  said("rescue", "rescue service", "casualties", 61),
];

// `about` selects claims of one measure, and gives them a type that says so.
const killed = about(claims, { stage: "killed" });
const casualties = about(claims, { stage: "casualties" });

const dead = answer(killed);
if (dead.ok) console.log("killed:", dead.value.status, JSON.stringify(dead.value.hull));

// @ts-expect-error claims of two measures do not compile ...
const mixed = answer([...killed, ...casualties]);
// ... and whoever gets round the compiler has a refusal, not a number.
if (!mixed.ok && mixed.refusal.code === "mixed-measures") {
  console.log(
    "both together:",
    mixed.refusal.code,
    mixed.refusal.measures.map(({ stage }) => stage),
  );
}

// `reconcile` takes them all and keeps them apart.
const { answers, apart, tensions } = reconcile(claims);
for (const { question, origins } of answers) console.log(`${question.measure.stage}: origins ${origins.length}`);
console.log(
  "easily confused:",
  apart.map(({ by }) => by),
);

// What can be compared across stages is an order: nobody was killed who is not among the casualties.
console.log("tensions:", tensions.length);
const tooFew = reconcile([...killed, said("late", "rescue service", "casualties", 9)]);
console.log(
  "tensions with 9 casualties:",
  tooFew.tensions.map(({ rule }) => rule),
);
