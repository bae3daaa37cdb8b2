import { partOf } from "./beside-schema.ts";

type Path = readonly PropertyKey[];

/** A path as it is written in code, with the id of what it leads into: `claims[3].figure.high (id "kyiv-1")`. */
export function placeOf(path: Path, input: unknown): string {
  const written = path
    .map((part, index) => {
      if (typeof part === "number") return `[${part}]`;
      const key = String(part);
      if (!/^[A-Za-z_$][\w$]*$/.test(key)) return `[${JSON.stringify(key)}]`;
      return index === 0 ? key : `.${key}`;
    })
    .join("");
  const depth = path.findIndex((part) => typeof part === "number") + 1;
  const id = depth === 0 || path[depth] === "id" ? undefined : partOf(valueAt(path.slice(0, depth), input), "id");
  return typeof id === "string" && id !== "" ? `${written} (id ${JSON.stringify(clipped(id))})` : written;
}

/** Whether what a path leads to is not there at all. */
export function isAbsent(path: Path, input: unknown): boolean {
  const last = path.at(-1);
  return typeof last === "string" && valueAt(path, input) === undefined;
}

/** Puts what has a path into the order in which the file has it; what is absent comes last in its part. */
export function inFileOrder<Placed extends { readonly path: Path }>(
  placed: readonly Placed[],
  input: unknown,
): Placed[] {
  const orders = new WeakMap<object, ReadonlyMap<string, number>>();
  const orderIn = (whole: unknown, part: PropertyKey): number => {
    if (typeof part === "number" || typeof whole !== "object" || whole === null) return Number(part);
    const order = orders.get(whole) ?? new Map(Object.keys(whole).map((key, index) => [key, index]));
    orders.set(whole, order);
    return order.get(String(part)) ?? Infinity;
  };
  return placed
    .map((one) => ({
      one,
      order: one.path.map((part, index) => orderIn(valueAt(one.path.slice(0, index), input), part)),
    }))
    .sort((a, b) => compareOrders(a.order, b.order))
    .map(({ one }) => one);
}

function compareOrders(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  if (at < 0) return one.length - other.length;
  // SAFETY: found at this index. What is absent twice is as far on as the other.
  const [mine, its] = [one[at]!, other[at] ?? -1];
  return mine < its ? -1 : mine > its ? 1 : 0;
}

function valueAt(path: Path, input: unknown): unknown {
  return path.reduce<unknown>(
    (whole, part) => (Array.isArray(whole) && typeof part === "number" ? whole[part] : partOf(whole, String(part))),
    input,
  );
}

function clipped(id: string): string {
  return id.length > 60 ? `${id.slice(0, 60)} …` : id;
}
