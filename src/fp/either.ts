import type { Either } from "fp-ts/lib/Either.js";
import type { Refusal, Result } from "../result.ts";

/**
 * The fp-ts `Either` that says the same as a result: the refusal on the left, the value on the right.
 *
 * The way back needs no function of its own: it is `E.match(refuse, accept)`.
 *
 * @param result what a question of this library returned
 * @returns `Left` with the refusal, or `Right` with the value
 *
 * @example
 * ```ts
 * import { accept } from "corroborate";
 * import { toEither } from "corroborate/fp";
 *
 * toEither(accept(1500)); // { _tag: "Right", right: 1500 }
 * ```
 */
export function toEither<Value, Because extends Refusal>(result: Result<Value, Because>): Either<Because, Value> {
  return result.ok ? { _tag: "Right", right: result.value } : { _tag: "Left", left: result.refusal };
}
