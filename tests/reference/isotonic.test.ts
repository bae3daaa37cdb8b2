import { isotonicRegression } from "corroborate/numeric";
import { expect } from "vitest";
import { expectAllClose } from "./expect-close.ts";
import { type ReferenceCase, testFamily } from "./load-cases.ts";

type IsotonicCase = ReferenceCase<
  { readonly x: readonly number[]; readonly y: readonly number[] },
  { readonly order?: readonly number[]; readonly fittedSorted: readonly number[]; readonly knots?: readonly number[] }
>;

/** R's isoreg keeps tied places separate, the larger value first. */
testFamily<IsotonicCase>("isotonic.json", ({ input, output }) => {
  const observations = input.x.map((at, index) => ({ at, value: input.y[index]! }));
  const { values, fitted } = isotonicRegression(observations, { ties: "separate" });
  expectAllClose("fittedSorted", values, output.fittedSorted);
  const inOrder = output.order?.map((position) => fitted[position - 1]!);
  expectAllClose("fitted", inOrder ?? [], inOrder === undefined ? null : output.fittedSorted);
  const blockEnds = values.flatMap((value, index) => (value === values[index + 1] ? [] : [index + 1]));
  if (output.knots !== undefined) expect(blockEnds).toEqual(output.knots);
});
