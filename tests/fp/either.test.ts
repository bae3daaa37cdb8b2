import { accept, refuse, type Refusal, type Result } from "corroborate";
import { toEither } from "corroborate/fp";
import * as fc from "fast-check";
import * as E from "fp-ts/lib/Either.js";
import { expect, expectTypeOf, test } from "vitest";
import { garbage } from "../arbitraries/garbage.ts";
import { law } from "./laws.ts";

interface TooFew extends Refusal {
  readonly code: "too-few";
  readonly needed: number;
}

const results: fc.Arbitrary<Result<unknown, TooFew>> = fc.oneof(
  garbage().map(accept),
  fc.nat().map((needed) => refuse<TooFew>({ code: "too-few", needed })),
);

law("a value stands on the right and a refusal on the left, untouched", results, (result) => {
  const either = toEither(result);
  expect(E.isRight(either)).toBe(result.ok);
  expect(E.isRight(either) ? either.right : either.left).toBe(result.ok ? result.value : result.refusal);
});

law("E.match(refuse, accept) leads back", results, (result) => {
  const back = E.match<TooFew, unknown, Result<unknown, TooFew>>(refuse, accept)(toEither(result));
  expect(back.ok).toBe(result.ok);
  expect(back.ok ? back.value : back.refusal).toBe(result.ok ? result.value : result.refusal);
});

test("keeps the type of the refusal", () => {
  const asked = (): Result<number, TooFew> => accept(1);
  expectTypeOf(toEither(asked())).toEqualTypeOf<E.Either<TooFew, number>>();
});
