// What could a live blog know on each day, and what does it have to take back?
import { Claim, diff, reconcile, type PartialDate } from "corroborate";

const measure = {
  population: "residents",
  stage: "killed",
  place: "harbour district",
  unit: { of: "person" },
  counting: "cumulative",
};

const claims = [
  { id: "mon", origin: "rescue service", saidOn: "2024-05-06", figure: { kind: "atLeast", low: 9 } },
  { id: "tue", origin: "rescue service", saidOn: "2024-05-07", figure: { kind: "exact", value: 17 } },
  { id: "wed", origin: "city council", saidOn: "2024-05-08", figure: { kind: "exact", value: 17 } },
  // Two of the dead had been counted twice. The service says so, and the council repeats it a day later.
  {
    id: "thu",
    origin: "rescue service",
    saidOn: "2024-05-09",
    figure: { kind: "exact", value: 15 },
    revises: [{ claim: "tue", how: "corrects" }],
  },
  { id: "fri", origin: "city council", saidOn: "2024-05-10", figure: { kind: "exact", value: 15 } },
].map(({ origin, saidOn, ...said }) =>
  Claim.parse({ ...said, measure, asOf: saidOn, attribution: { origin, via: [], saidOn }, modality: "reported" }),
);

// `knownAt` leaves out what had not been said yet, the correction included. `diff` says what is new since the evening before.
const days: PartialDate[] = ["2024-05-06", "2024-05-07", "2024-05-08", "2024-05-09", "2024-05-10"];
let before = reconcile(claims, { knownAt: "2024-05-05" });
for (const day of days) {
  const after = reconcile(claims, { knownAt: day });
  console.log(`${day}: ${after.answers[0]?.status}`);
  for (const change of diff(before, after)) {
    if (change.code === "new-question") console.log("  the first number");
    if (change.code === "new-origin") console.log(`  ${change.actors.join()} speaks: "${change.claim}"`);
    if (change.code === "revision") {
      console.log(`  ${change.actors.join()}: "${change.to}" instead of "${change.from}" (${change.because})`);
    }
    if (change.code === "new-conflict") console.log(`  exclude each other: ${change.claims.join(" and ")}`);
    if (change.code === "conflict-resolved")
      console.log(`  no longer exclude each other: ${change.claims.join(" and ")}`);
    if (change.code === "new-note") console.log(`  ${change.note.code}: ${change.note.claims.join(" and ")}`);
  }
  before = after;
}

// `at` is the other date: what is known today about that day. A total of Friday bounds the one of Tuesday from above.
const [tuesday] = reconcile(claims, { at: "2024-05-07" }).answers;
console.log("of Tuesday, with hindsight:", tuesday?.status, JSON.stringify(tuesday?.agreement?.regions));
