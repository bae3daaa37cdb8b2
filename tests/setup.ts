import * as fc from "fast-check";

// One seed for all, so that a run that passed passes again; `SEED=$RANDOM npm test` looks for what it has not seen.
fc.configureGlobal({ seed: Number(process.env["SEED"] ?? 20241018) });
