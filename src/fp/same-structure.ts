/**
 * Whether two JSON values are the same, key for key and item for item. The order of keys does not matter, a key that
 * holds `undefined` is an absent one, and a list is not told from an object: the model never has both in one place.
 */
export function sameStructure(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = presentKeys(one);
  return (
    keys.length === presentKeys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameStructure(one[key], other[key]))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function presentKeys(value: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
