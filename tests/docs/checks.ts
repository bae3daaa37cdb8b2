import { expect } from "vitest";

// What a checked example calls. The names start with $ so that they cannot meet those of an example.

// The last digits of a logarithm differ between engines.
expect.addEqualityTesters([
  (one: unknown, other: unknown) => {
    if (typeof one !== "number" || typeof other !== "number" || Number.isInteger(other)) return undefined;
    return Math.abs(one - other) <= 1e-12 * Math.abs(other) || undefined;
  },
]);

export function $same(actual: unknown, stated: unknown): void {
  expect(actual).toEqual(stated);
}

/** Equal as far as the stated number was printed. */
export function $near(actual: unknown, stated: number, decimals: number): void {
  expect(actual).toBeTypeOf("number");
  expect(Math.abs(Number(actual) - stated)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + Number.EPSILON);
}

export function $throws(action: () => unknown, name: string, message: string | undefined): void {
  let thrown: unknown;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Error);
  const { constructor, message: text } = thrown as Error;
  expect(constructor.name).toBe(name);
  if (message !== undefined) expect(text).toContain(message);
}

/** A text as it stands in the comment; anything else as the value that the comment states. */
export function $printed(comment: string, stated: unknown, ...printed: readonly unknown[]): void {
  if (printed.length === 1 && typeof printed[0] !== "string") expect(printed[0]).toEqual(stated);
  else expect(printed.join(" ").replaceAll(/ +$/gm, "").trimEnd()).toBe(comment);
}

export function $part(stated: object): unknown {
  return expect.objectContaining(stated);
}

export function $start(stated: readonly unknown[]): unknown {
  return {
    asymmetricMatch: (actual: unknown) =>
      Array.isArray(actual) && actual.length >= stated.length && equal(actual.slice(0, stated.length), stated),
    toString: () => "an array that starts so",
  };
}

function equal(actual: unknown, stated: unknown): boolean {
  try {
    expect(actual).toEqual(stated);
    return true;
  } catch {
    return false;
  }
}
