import { Measure, Unit, type Counting, type Stage } from "corroborate";
import * as fc from "fast-check";
import { identifiers } from "./identifiers.ts";
import { texts } from "./text.ts";

/** Any measure the model knows. */
export function measures(): fc.Arbitrary<Measure> {
  return fc
    .record(
      { population: identifiers(), place: identifiers(), unit: units(), counted: stagesWithCounting() },
      { requiredKeys: ["population", "unit", "counted"], noNullPrototype: true },
    )
    .map(({ counted: [stage, counting], ...rest }) => Measure.parse({ ...rest, stage, counting }));
}

/** A unit, mostly persons; `per` comes in any order. */
export function units(): fc.Arbitrary<Unit> {
  const per = fc.shuffledSubarray(["month", "soldier", "day"], { minLength: 1 });
  return fc.oneof(
    { weight: 6, arbitrary: fc.constant(Unit.parse({ of: "person" })) },
    { weight: 2, arbitrary: fc.constantFrom("drone", "share", "unknown", "__proto__").map((of) => Unit.parse({ of })) },
    { weight: 1, arbitrary: texts().map((of) => Unit.parse({ of })) },
    { weight: 2, arbitrary: fc.record({ of: fc.constantFrom("USD", "person"), per }).map((unit) => Unit.parse(unit)) },
  );
}

/** A stage and how it is counted: mostly two that belong together, so that stages meet and can be ordered. */
export function stagesWithCounting(): fc.Arbitrary<readonly [Stage, Counting]> {
  return fc.oneof(
    {
      weight: 8,
      arbitrary: fc.constantFrom<readonly [Stage, Counting]>(
        ["dispatched", "cumulative"],
        ["inTraining", "stock"],
        ["present", "stock"],
        ["killed", "cumulative"],
        ["casualties", "cumulative"],
        ["killed", "flow"],
        ["arrived", "cumulative"],
        ["paid", "rate"],
      ),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(
        fc.constantFrom("wounded", "deployed", "constructor", "toString", "zX9"),
        fc.constantFrom<Counting[]>("stock", "cumulative", "flow", "rate"),
      ),
    },
  );
}
