import * as fc from "fast-check";
import { hostile } from "./text.ts";

/** Anything at all: what a parser must refuse without harm. */
export function garbage(): fc.Arbitrary<unknown> {
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withObjectString: true,
        withSparseArray: true,
        withTypedArray: true,
      }),
    },
    { weight: 2, arbitrary: fc.constantFrom(undefined, null, true, "", [], {}, 0, 1, -1, 0.5) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(NaN, Infinity, -Infinity, -0, Number.MAX_VALUE, Number.MIN_VALUE, 2 ** 53, 1e21),
    },
    { weight: 1, arbitrary: fc.constantFrom(...hostile) },
    { weight: 1, arbitrary: fc.constantFrom(...monsters()) },
  );
}

/** A valid value with one to three things in it replaced, left out, added or doubled, at any depth. */
export function damaged(values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const damage = fc.record({
    way: fc.array(fc.nat({ max: 20 }), { maxLength: 6 }),
    how: fc.constantFrom("replace", "leave out", "add", "double"),
    key: fc.constantFrom("extra", ...hostile),
    instead: garbage(),
  });
  return fc
    .tuple(values, fc.array(damage, { minLength: 1, maxLength: 3 }))
    .map(([value, damages]) =>
      damages.reduce<unknown>((whole, { way, ...rest }) => withDamage(whole, way, rest), value),
    );
}

interface Damage {
  readonly how: string;
  readonly key: string;
  readonly instead: unknown;
}

function withDamage(value: unknown, way: readonly number[], damage: Damage): unknown {
  if (typeof value !== "object" || value === null) return damage.instead;
  const [turn, ...rest] = way;
  if (Array.isArray(value)) {
    if (turn === undefined || value.length === 0) return [...value, damage.instead];
    const index = turn % value.length;
    if (damage.how === "double" && rest.length === 0) return [...value, value[index]];
    return value.map((item: unknown, other) => (other === index ? withDamage(item, rest, damage) : item));
  }
  const entries = Object.entries(value);
  if (turn === undefined || entries.length === 0) return Object.fromEntries([...entries, [damage.key, damage.instead]]);
  const chosen = turn % entries.length;
  if (damage.how === "leave out" && rest.length === 0)
    return Object.fromEntries(entries.filter((_, index) => index !== chosen));
  return Object.fromEntries(
    entries.map(([key, item], index) => [key, index === chosen ? withDamage(item, rest, damage) : item]),
  );
}

function monsters(): unknown[] {
  let deep: unknown = {};
  for (let depth = 0; depth < 1000; depth += 1) deep = { kind: "product", count: deep, each: [deep] };
  return [
    JSON.parse(`{"__proto__": {"kind": "exact", "value": 1}}`),
    JSON.parse(`{"kind": "exact", "value": 1, "__proto__": 1}`),
    JSON.parse(`{"names": {"__proto__": "x", "de": ""}}`),
    Object.create({ kind: "exact", value: 1 }),
    Object.freeze({ kind: "some" }),
    { [Symbol.iterator]: 1 },
    Symbol("garbage"),
    10n ** 400n,
    () => 1,
    new Date(NaN),
    new Map([["kind", "some"]]),
    "x".repeat(100_000),
    deep,
  ];
}
