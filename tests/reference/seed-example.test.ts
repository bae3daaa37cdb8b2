import { expect } from "vitest";
import { checkPosterior, type PosteriorCase } from "./check-bayes-interval-censored.ts";
import { checkIntervalCensored, type IntervalCensoredCase } from "./check-interval-censored.ts";
import { checkFusion, type FusionCase } from "./check-interval-fusion.ts";
import { checkOrderStatistics, type OrderStatisticsCase } from "./check-order-statistics.ts";
import { testFamily } from "./load-cases.ts";

type SeedCase = { readonly id: string };

/** Numbers of the other families, collected for one question; the family stands before the slash of the id. */
testFamily<SeedCase>("seed-example.json", (example) => {
  const family = example.id.split("/")[0] ?? "";
  const check = checks[family];
  if (check === undefined) expect(otherFamilies, `unknown family ${family}`).toContain(family);
  else check(example);
});

/** Families that the library does not offer. */
const otherFamilies = ["opinion-pooling", "evidence", "bayes-normal-normal", "meta-multilevel", "kalman-local-level"];

// SAFETY: the id names the family, and the family fixes the shape.
const checks: { readonly [family: string]: ((example: SeedCase) => void) | undefined } = {
  "interval-censored": (example) => checkIntervalCensored(example as IntervalCensoredCase),
  "interval-fusion": (example) => checkFusion(example as FusionCase),
  "order-statistics": (example) => checkOrderStatistics(example as OrderStatisticsCase),
  bayes: (example) => checkPosterior(example as PosteriorCase),
};
