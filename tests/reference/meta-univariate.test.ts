import {
  type Estimated,
  heterogeneity,
  iSquaredOf,
  meanInterval,
  predictionInterval,
  type RandomEffects,
  randomEffects,
  tauSquaredInterval,
  type TauSquaredMethod,
} from "corroborate/numeric";
import { expect } from "vitest";
import { asPrinted, expectAllClose, expectClose, valueOf } from "./expect-close.ts";
import { type ReferenceCase, testFamily } from "./load-cases.ts";

interface Ends {
  readonly lower: number | null;
  readonly upper: number | null;
}

interface Test {
  readonly estimate: number;
  readonly se: number;
  readonly ciLower: number;
  readonly ciUpper: number;
}

interface Model {
  readonly tau2: number;
  readonly wald: Test;
  readonly hartungKnapp?: Test;
  readonly hartungKnappAdhocSe?: Test;
  readonly I2: number | null;
  readonly H2: number | null;
  readonly logLik: number;
  readonly predictionZ?: Ends;
  readonly predictionHKtKm1?: Ends;
  readonly predictionHTStKm2?: Ends;
  readonly predictionVtKm1?: Ends;
  readonly weightsPercent?: readonly number[];
}

interface Verified {
  readonly tau2: number;
  readonly estimate?: number;
  readonly se?: number;
  readonly logLik?: number;
}

type Published = { readonly [name: string]: number | { readonly [name: string]: number } };

type MetaCase = ReferenceCase<
  { readonly yi: readonly number[]; readonly vi: readonly number[] },
  {
    readonly cochranQ: { readonly Q: number; readonly df: number; readonly pval: number };
    readonly qProfile?: {
      readonly tau2Lower: number | null;
      readonly tau2Upper: number | null;
      readonly I2Lower: number | null;
      readonly I2Upper: number | null;
      readonly ubSign?: string;
    } | null;
    readonly models: { readonly [name: string]: Model };
    readonly verified?: { readonly models: { readonly [name: string]: Verified } };
  }
> & { readonly published?: { readonly values: Published } | null };

/** metafor's names; the empirical Bayes estimator is Paule and Mandel's in another form. */
const methods: { readonly [name: string]: TauSquaredMethod | undefined } = {
  EE: "commonEffect",
  DL: "dersimonianLaird",
  PM: "pauleMandel",
  EB: "pauleMandel",
  ML: "maximumLikelihood",
  REML: "restrictedMaximumLikelihood",
  HE: "hedgesOlkin",
  HS: "hunterSchmidt",
  SJ: "sidikJonkman",
};

/** Not offered and not compared: the standard error of tau squared and the shrunken estimates. */
testFamily<MetaCase>("meta-univariate.json", (example) => {
  const { input, output, published } = example;
  const estimates = input.yi.map((estimate, index) => ({ estimate, variance: input.vi[index]! }));
  const spread = valueOf(heterogeneity(estimates));
  expectClose("Q", spread.q, output.cochranQ.Q);
  expect(spread.degrees).toBe(output.cochranQ.df);
  expectClose("pval", spread.probability, output.cochranQ.pval);
  checkQProfile(estimates, spread.typicalVariance, output.qProfile);
  for (const [name, model] of Object.entries(output.models)) {
    const method = methods[name];
    expect(method, `unknown estimator ${name}`).toBeDefined();
    if (method === undefined) continue;
    const pooled = valueOf(randomEffects(estimates, { method }));
    const verified = output.verified?.models[name === "EB" ? "PM" : name];
    if (verified !== undefined) checkVerified(name, pooled, verified);
    // Fisher scoring may stop early or on the lower of two peaks: the verified number decides.
    if (verified !== undefined && Math.abs(verified.tau2 - model.tau2) > 1e-10 * (verified.tau2 + 1e-3)) continue;
    const iSquared = name === "EE" ? spread.iSquared : iSquaredOf(pooled.tauSquared, spread.typicalVariance);
    const hSquared = name === "EE" ? spread.hSquared : 1 + pooled.tauSquared / spread.typicalVariance;
    expectClose(`${name}.I2`, iSquared, model.I2);
    expectClose(`${name}.H2`, hSquared, model.H2);
    checkModel(name, pooled, model);
  }
  if (published) checkPublished(estimates, published.values, output.verified?.models ?? {});
});

function checkVerified(name: string, pooled: RandomEffects, verified: Verified): void {
  expectClose(`verified ${name}.tau2`, pooled.tauSquared, verified.tau2);
  expectClose(`verified ${name}.estimate`, pooled.estimate, verified.estimate);
  expectClose(`verified ${name}.se`, pooled.standardError, verified.se);
  expectClose(`verified ${name}.logLik`, pooled.logLikelihood, verified.logLik);
}

function checkModel(name: string, pooled: RandomEffects, model: Model): void {
  expectClose(`${name}.tau2`, pooled.tauSquared, model.tau2);
  // metafor adds ln(k)/2 to the restricted likelihood.
  const constant = name === "REML" ? 0.5 * Math.log(pooled.count) : 0;
  expectClose(`${name}.logLik`, pooled.logLikelihood + constant, model.logLik);
  expectAllClose(`${name}.weights`, pooled.weights.map((weight) => 100 * weight), model.weightsPercent);
  const tests = { wald: model.wald, hartungKnapp: model.hartungKnapp, modifiedHartungKnapp: model.hartungKnappAdhocSe };
  for (const method of ["wald", "hartungKnapp", "modifiedHartungKnapp"] as const) {
    const expected = tests[method];
    if (expected === undefined) continue;
    const { low, high, standardError } = meanInterval(pooled, { method });
    expectClose(`${name}.${method}.estimate`, pooled.estimate, expected.estimate);
    expectClose(`${name}.${method}.se`, standardError, expected.se);
    expectClose(`${name}.${method}.ciLower`, low, expected.ciLower);
    expectClose(`${name}.${method}.ciUpper`, high, expected.ciUpper);
  }
  checkPrediction(name, pooled, "normal", model.predictionZ);
  checkPrediction(name, pooled, "hartungKnapp", model.predictionHKtKm1);
  checkPrediction(name, pooled, "veroniki", model.predictionVtKm1);
  // All shared cases repeat the normal interval under this name, against the note of the file: such a number is none.
  const repeated = model.predictionHTStKm2?.lower === model.predictionZ?.lower;
  if (!repeated) checkPrediction(name, pooled, "higginsThompsonSpiegelhalter", model.predictionHTStKm2);
}

function checkPrediction(
  name: string,
  pooled: RandomEffects,
  method: "normal" | "hartungKnapp" | "veroniki" | "higginsThompsonSpiegelhalter",
  expected: Ends | undefined,
): void {
  if (expected === undefined) return;
  const interval = predictionInterval(pooled, { method });
  expectClose(`${name}.${method}.lower`, valueOf(interval).low, expected.lower);
  expectClose(`${name}.${method}.upper`, valueOf(interval).high, expected.upper);
}

function checkQProfile(
  estimates: readonly Estimated[],
  typicalVariance: number,
  expected: MetaCase["output"]["qProfile"],
): void {
  if (!expected) return;
  const { low, high } = valueOf(tauSquaredInterval(estimates));
  expectClose("qProfile.tau2Lower", low, expected.tau2Lower);
  expectClose("qProfile.I2Lower", iSquaredOf(low, typicalVariance), expected.I2Lower);
  if (expected.ubSign === ">") {
    // The peer stopped its search there.
    expect(high).toBeGreaterThanOrEqual(expected.tau2Upper ?? 0);
    return;
  }
  expectClose("qProfile.tau2Upper", high, expected.tau2Upper);
  expectClose("qProfile.I2Upper", iSquaredOf(high, typicalVariance), expected.I2Upper);
}

/** Numbers as printed. One whose tau squared the 40-digit solution contradicts is a stopping point, not a maximum. */
function checkPublished(
  estimates: readonly Estimated[],
  published: Published,
  verified: { readonly [name: string]: Verified },
): void {
  const spread = valueOf(heterogeneity(estimates));
  const check = (label: string, actual: number | undefined, printed: number): void => {
    if (actual === undefined) return;
    // Printed from an iteration that stopped at a change of 1e-5 in tau squared.
    const coarse = /I2.*(ML|EB)|(ML|EB).*I2/.test(label);
    expectClose(`published ${label}`, actual, printed, coarse ? { relative: 1e-4 } : asPrinted(printed));
  };
  for (const [key, entry] of Object.entries(published)) {
    const [name = "", variant] = key.split("_");
    const method = methods[name];
    if (typeof entry === "number") check(key, key === "Q" ? spread.q : undefined, entry);
    else if (key === "qProfile") {
      const { low, high } = valueOf(tauSquaredInterval(estimates));
      const ends: { readonly [end: string]: number } = { tau2Lower: low, tau2Upper: high };
      for (const [field, printed] of Object.entries(entry)) check(`${key}.${field}`, ends[field], printed);
    } else if (method !== undefined) {
      const facts = printable(valueOf(randomEffects(estimates, { method })), spread.q, variant);
      const settled = verified[name]?.tau2;
      const printedTau = entry["tau2"];
      if (settled !== undefined && printedTau !== undefined && Math.abs(settled - printedTau) > 1e-3 * settled + 1e-3) continue;
      const iSquared = iSquaredOf(facts["tau2"] ?? 0, spread.typicalVariance);
      const all: { readonly [fact: string]: number } = { ...facts, I2: iSquared };
      for (const [field, printed] of Object.entries(entry)) check(`${key}.${field}`, all[field], printed);
    } else if (key === "tau2" || key === "I2") {
      for (const [estimator, printed] of Object.entries(entry)) {
        const by = methods[estimator];
        if (by === undefined) continue;
        const settled = verified[estimator]?.tau2;
        if (key === "tau2" && settled !== undefined && Math.abs(settled - printed) > 1e-3 * settled + 1e-3) continue;
        const { tauSquared } = valueOf(randomEffects(estimates, { method: by }));
        check(`${key}.${estimator}`, key === "tau2" ? tauSquared : iSquaredOf(tauSquared, spread.typicalVariance), printed);
      }
    }
  }
}

function printable(pooled: RandomEffects, q: number, variant: string | undefined): { readonly [fact: string]: number } {
  const mean = meanInterval(pooled, { method: variant === "hartungKnapp" ? "hartungKnapp" : "wald" });
  const prediction = valueOf(predictionInterval(pooled, { method: "normal" }));
  return {
    estimate: pooled.estimate,
    ciLower: mean.low,
    ciUpper: mean.high,
    se: mean.standardError,
    zval: pooled.estimate / pooled.standardError,
    Q: q,
    tau2: pooled.tauSquared,
    expEstimate: Math.exp(pooled.estimate),
    expLower: Math.exp(mean.low),
    expUpper: Math.exp(mean.high),
    expPredLower: Math.exp(prediction.low),
    expPredUpper: Math.exp(prediction.high),
  };
}
