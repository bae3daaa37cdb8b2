import { checkIntervalCensored, type IntervalCensoredCase } from "./check-interval-censored.ts";
import { testFamily } from "./load-cases.ts";

testFamily<IntervalCensoredCase>("interval-censored.json", checkIntervalCensored);
