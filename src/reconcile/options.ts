import type { PartialDate } from "../model/partial-date.ts";
import { requireLevel, requireOneOf, requirePositive } from "../numeric/precondition.ts";
import { tauSquaredMethods } from "../numeric/tau-squared.ts";
import { requireDate } from "./day-span.ts";
import type { OriginLevel } from "./origin-level.ts";
import { policies, type PolicyOptions } from "./policies.ts";
import { readings, type Reading, type ReadingName } from "./reading.ts";
import { stageOrder, type StageOrder } from "./stage-order.ts";

/** How to reconcile; everything has a default. */
export type ReconcileOptions = PolicyOptions & {
  /** Leave out what was not yet published on this day. */
  readonly knownAt?: PartialDate;
  /** Answer for this day; by default for the latest date of each question. */
  readonly at?: PartialDate;
  /** Up to how many days before the latest number of a stock another one is still compared with it; 7 by default. */
  readonly windowDays?: number;
  /** `institution` by default. */
  readonly originLevel?: OriginLevel;
  /** How figures become intervals: `rounded` by default, `stated`, or a rule of your own. */
  readonly reading?: ReadingName | Reading;
  /** Which stage contains which; {@link stageOrder} by default. */
  readonly order?: StageOrder;
};

/** The options with their defaults. */
export interface Settings {
  readonly knownAt: PartialDate | undefined;
  readonly at: PartialDate | undefined;
  readonly windowDays: number;
  readonly originLevel: OriginLevel;
  readonly reading: Reading;
  readonly order: StageOrder;
  readonly policy: PolicyOptions;
}

/** @throws RangeError for an option outside its bounds, naming it and its value */
export function settingsOf(options: ReconcileOptions): Settings {
  requireKnownNames(options);
  const { knownAt, at, windowDays = 7, originLevel = "institution", reading = "rounded", order = stageOrder } = options;
  if (knownAt !== undefined) requireDate("knownAt", knownAt);
  if (at !== undefined) requireDate("at", at);
  if (!(windowDays >= 0 && Number.isFinite(windowDays))) {
    throw new RangeError(`windowDays must be a number of days, 0 or more, got ${String(windowDays)}`);
  }
  requireOneOf("originLevel", originLevel, ["speaker", "institution", "top"]);
  if (typeof reading !== "function") requireOneOf("reading", reading, Object.keys(readings));
  requireOneOf("policy", options.policy ?? "range", Object.keys(policies));
  requirePairs("order", order);
  requireOwnOptions(options);
  requirePolicy(options);
  return {
    knownAt,
    at,
    windowDays,
    originLevel,
    reading: typeof reading === "function" ? reading : readings[reading],
    order,
    policy: options,
  };
}

type OptionName = ReconcileOptions extends infer Options ? (Options extends unknown ? keyof Options : never) : never;

const names: { readonly [name in OptionName]: true } = {
  knownAt: true,
  at: true,
  windowDays: true,
  originLevel: true,
  reading: true,
  order: true,
  policy: true,
  rank: true,
  weights: true,
  level: true,
  nextStep: true,
  priorScale: true,
  method: true,
  rangesAre: true,
};

/** A mistyped option would leave the default in force without a word. */
function requireKnownNames(options: object): void {
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(names, name));
  if (unknown !== undefined)
    throw new RangeError(`there is no option ${JSON.stringify(unknown)}: use ${Object.keys(names).join(", ")}`);
}

/** Which policies take which options. */
const policyOptions: { readonly [name: string]: readonly string[] } = {
  rank: ["authority"],
  weights: ["median"],
  level: ["lognormal", "randomEffects"],
  nextStep: ["lognormal"],
  priorScale: ["lognormal"],
  method: ["randomEffects"],
  rangesAre: ["randomEffects"],
};

/** An option of another policy than the one asked for would be in force nowhere. */
function requireOwnOptions({ policy = "range", ...options }: PolicyOptions): void {
  for (const [name, of] of Object.entries(policyOptions)) {
    if (Object.hasOwn(options, name) && !of.includes(policy))
      throw new RangeError(`${name} is for the policy ${of.join(" or ")}, got the policy ${policy}`);
  }
}

/** What a policy takes besides its name. */
function requirePolicy(options: PolicyOptions): void {
  switch (options.policy) {
    case "authority":
      return requireRank(options.rank);
    case "median":
      return requireWeights(options.weights ?? {});
    case "lognormal":
      requireLevel("level", options.level ?? 0.95);
      requireOneOf("nextStep", options.nextStep ?? true, [true, false]);
      return requirePositive("priorScale", options.priorScale ?? 0.5);
    case "randomEffects":
      requireLevel("level", options.level ?? 0.95);
      requireOneOf("method", options.method ?? "pauleMandel", tauSquaredMethods);
      return requireOneOf("rangesAre", options.rangesAre ?? "uniform", ["uniform", "interval90", "interval95"]);
  }
}

function requireWeights(weights: { readonly [actor: string]: number }): void {
  for (const [actor, weight] of Object.entries(weights)) {
    if (!(weight >= 0 && Number.isFinite(weight)))
      throw new RangeError(`weights: ${actor} must weigh a finite number, 0 or more, got ${String(weight)}`);
  }
}

function requirePairs(name: string, pairs: unknown): void {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((stage) => typeof stage === "string");
  if (!Array.isArray(pairs) || !pairs.every(isPair))
    throw new RangeError(`${name} must be pairs of stages, got ${JSON.stringify(pairs)}`);
}

function requireRank(rank: unknown): void {
  if (Array.isArray(rank) && rank.length > 0) return;
  throw new RangeError(
    `rank must name at least one actor for the policy authority, got ${JSON.stringify(rank) ?? "none"}`,
  );
}
