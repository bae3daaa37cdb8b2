import { isotonicRegression } from "corroborate/numeric";
import { expectAllClose } from "./expect-close.ts";
import { type ReferenceCase, testFamily } from "./load-cases.ts";

type WeightedCase = ReferenceCase<
  {
    readonly x?: readonly number[];
    readonly y: readonly number[];
    readonly weights?: readonly number[];
    readonly predictAt?: readonly number[];
    readonly yMin?: number;
    readonly yMax?: number;
  },
  {
    readonly increasing?: readonly number[];
    readonly decreasing?: readonly number[];
    readonly uniqueX?: readonly number[];
    readonly fitAtThresholds?: readonly number[];
    readonly fitted?: readonly number[];
    readonly predict?: readonly number[];
  }
>;

/** scikit-learn pools tied places first. Its bounds clip the fit, and it predicts on straight lines between places. */
testFamily<WeightedCase>("isotonic-weighted.json", ({ input, output }) => {
  const observations = input.y.map((value, index) => ({ at: input.x?.[index] ?? index, value }));
  const weights = input.weights === undefined ? {} : { weights: input.weights };
  const increasing = isotonicRegression(observations, { ...weights, direction: "increasing" });
  const decreasing = isotonicRegression(observations, { ...weights, direction: "decreasing" });
  const clip = (values: readonly number[]): number[] =>
    values.map((value) => Math.min(input.yMax ?? Infinity, Math.max(input.yMin ?? -Infinity, value)));
  const values = clip(increasing.values);
  expectAllClose("increasing", clip(increasing.fitted), output.increasing);
  expectAllClose("decreasing", clip(decreasing.fitted), output.decreasing);
  expectAllClose("fitted", clip(increasing.fitted), output.fitted);
  const on = (at: number): number => between(increasing.at, values, at);
  expectAllClose("fitAtThresholds", output.uniqueX?.map(on) ?? [], output.fitAtThresholds);
  expectAllClose("predict", input.predictAt?.map(on) ?? [], output.predict);
});

function between(places: readonly number[], values: readonly number[], at: number): number {
  const above = places.findIndex((place) => place >= at);
  if (above <= 0) return above === 0 ? values[0]! : values.at(-1)!;
  const share = (at - places[above - 1]!) / (places[above]! - places[above - 1]!);
  return values[above - 1]! * (1 - share) + values[above]! * share;
}
