import * as fc from "fast-check";

// One seed and one number of cases for all, so that a run that passed passes again; `SEED=$RANDOM RUNS=5000 npm test`
// looks for what it has not seen.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20241018), numRuns: Number(process.env["RUNS"] ?? 500) });
