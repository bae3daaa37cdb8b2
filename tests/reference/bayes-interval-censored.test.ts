import { checkPosterior, type PosteriorCase } from "./check-bayes-interval-censored.ts";
import { testFamily } from "./load-cases.ts";

testFamily<PosteriorCase>("bayes-interval-censored.json", checkPosterior);
