/**
 * What a question gets when it has no answer: plain data with a `code` and the facts that explain it.
 * Never thrown, never prose.
 */
export interface Refusal {
  readonly code: string;
  readonly [fact: string]: unknown;
}

/** A value, or the refusal that stands in its place. */
export type Result<Value, Because extends Refusal = Refusal> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusal: Because };

/**
 * Wraps a value as a successful {@link Result}.
 *
 * @param value anything
 * @returns the result that holds it
 *
 * @example
 * ```ts
 * import { accept } from "corroborate";
 *
 * accept(3000); // { ok: true, value: 3000 }
 * ```
 */
export function accept<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/**
 * Wraps a refusal as a failed {@link Result}.
 *
 * @param refusal a code, and the facts that explain it
 * @returns the result that holds it
 *
 * @example
 * ```ts
 * import { refuse } from "corroborate";
 *
 * refuse({ code: "no-figure" }); // { ok: false, refusal: { code: "no-figure" } }
 * ```
 */
export function refuse<Because extends Refusal>(refusal: Because): { readonly ok: false; readonly refusal: Because } {
  return { ok: false, refusal };
}
