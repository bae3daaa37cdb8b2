import { checkFusion, type FusionCase } from "./check-interval-fusion.ts";
import { testFamily } from "./load-cases.ts";

testFamily<FusionCase>("interval-fusion.json", checkFusion);
