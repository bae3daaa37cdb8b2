/** Puts the parts of a number together: «two», «hundred», «forty» become 240. Refuses a part that does not fit. */
export class NumberBuilder {
  #parts: number[] = [];
  /** What may still be added after each part: less than this. */
  #rooms: number[] = [];
  readonly #twenties: ReadonlySet<number>;
  /** The values before each closing multiplication, and what they were multiplied by. */
  steps: readonly (readonly [before: number, by: number])[] = none;
  /** The last multiplier, which an added half is half of. */
  #unit = 1;
  empty = true;
  pending = false;

  constructor(twenties: ReadonlySet<number>) {
    this.#twenties = twenties;
  }

  get value(): number {
    let sum = 0;
    for (let at = this.#parts.length - 1; at >= 0; at--) sum += this.#parts[at] ?? 0;
    return sum;
  }

  /** What may still be added. */
  get room(): number {
    return this.#rooms.at(-1) ?? Infinity;
  }

  add(value: number, room = roomOf(value, this.#twenties)): boolean {
    if (this.pending || value >= this.room) return false;
    this.#parts.push(value);
    this.#rooms.push(room);
    this.steps = none;
    this.#unit = 1;
    this.empty = false;
    return true;
  }

  /** A share of the scale word that has to follow: half a million. */
  share(fraction: number): boolean {
    if (!this.empty) return false;
    this.#parts.push(fraction);
    this.#rooms.push(0);
    this.empty = false;
    this.pending = true;
    return true;
  }

  /** A share in the place of the article before it: «eine halbe Million». */
  shareInstead(fraction: number): boolean {
    if (this.#parts.length !== 1 || this.#parts[0] !== 1) return false;
    this.#parts = [];
    this.#rooms = [];
    this.empty = true;
    return this.share(fraction);
  }

  half(): boolean {
    if (this.empty || this.pending || this.room === 0.5) return false;
    this.#parts.push(this.#unit / 2);
    this.#rooms.push(0.5);
    return true;
  }

  /** `of`: after a word for «of», where any scale word multiplies, «une dizaine de milliers». */
  times(scale: number, of = false): boolean {
    let from = this.#parts.length;
    let sum = 0;
    while (from > 0 && (this.#parts[from - 1] ?? 0) < scale) sum += this.#parts[--from] ?? 0;
    if (from === this.#parts.length) sum = 1;
    const product = multiply(sum, scale);
    if (from > 0 && product >= (this.#rooms[from - 1] ?? 0)) return false;
    if (!of && this.steps.length > 0 && this.#rooms.at(-1) === 0 && !this.pending) return false;
    const bare = from === this.#parts.length;
    this.#parts.length = from;
    this.#rooms.length = from;
    this.#parts.push(product);
    this.#rooms.push(scale % 100 === 0 ? scale : 0);
    if (from > 0) this.steps = none;
    else this.steps = bare ? [[1, scale]] : [...this.steps, [sum, scale]];
    this.#unit = scale;
    this.empty = false;
    this.pending = false;
    return true;
  }
}

const none: readonly [] = [];

/** Multiplies as one would on paper: 1.15 million is 1150000. */
export function multiply(value: number, scale: number): number {
  const power = Math.round(Math.log10(scale));
  if (Number.isInteger(value) || 10 ** power !== scale || String(value).includes("e")) return value * scale;
  return Number(`${value}e${power}`);
}

function roomOf(value: number, twenties: ReadonlySet<number>): number {
  if (!Number.isInteger(value) || value === 0) return 0;
  if (twenties.has(value)) return 20;
  if (value % 100 === 0) return 100;
  return value % 10 === 0 && value >= 20 ? 10 : 1;
}
