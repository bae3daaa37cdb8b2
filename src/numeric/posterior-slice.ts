import { gaussLegendre } from "./gauss-legendre.ts";
import type { LogCells } from "./log-cells.ts";
import { likelihoodAt, logLikelihoodAt } from "./log-normal-likelihood.ts";

/**
 * The posterior of theta for one tau: log-concave, so it has one peak and ends where it has fallen far enough.
 *
 * Finding the peak is cheap; `integrate` is called only for slices that matter.
 */
export function sliceAt(cells: LogCells, tau: number, logWeight: number): Slice {
  return new Slice(cells, tau, logWeight);
}

export class Slice {
  readonly logPeak: number;
  low = 0;
  high = 0;
  mass = 0;
  moment = 0;
  readonly #cells: LogCells;
  readonly #tau: number;
  readonly #logWeight: number;
  readonly #peak: number;
  #reference = 0;
  #edges: Float64Array = new Float64Array(0);
  /** Mass below each edge. */
  #below: Float64Array = new Float64Array(0);

  constructor(cells: LogCells, tau: number, logWeight: number) {
    this.#cells = cells;
    this.#tau = tau;
    this.#logWeight = logWeight;
    this.#peak = this.#findPeak();
    this.logPeak = this.#logDensity(this.#peak);
  }

  /** Fills in the masses of all panels, as multiples of exp(reference). */
  integrate(reference: number): void {
    this.#reference = reference;
    this.low = this.#fallsBelow(-1);
    this.high = this.#fallsBelow(1);
    this.#edges = panelEdges(this.#cells, this.#tau, this.low, this.high);
    this.#below = new Float64Array(this.#edges.length);
    for (let panel = 0; panel + 1 < this.#edges.length; panel += 1) {
      const part = this.#panel(this.#edges[panel]!, this.#edges[panel + 1]!);
      this.mass += part.mass;
      this.moment += part.moment;
      this.#below[panel + 1] = this.mass;
    }
  }

  density(theta: number): number {
    return theta < this.low || theta > this.high ? 0 : Math.exp(this.#logDensity(theta) - this.#reference);
  }

  massBelow(theta: number): number {
    if (theta <= this.low) return 0;
    if (theta >= this.high) return this.mass;
    let panel = 0;
    while (this.#edges[panel + 1]! <= theta) panel += 1;
    return this.#below[panel]! + this.#panel(this.#edges[panel]!, theta).mass;
  }

  #panel(from: number, to: number): { mass: number; moment: number } {
    const half = (to - from) / 2;
    let mass = 0;
    let moment = 0;
    for (let index = 0; index < rule.nodes.length; index += 1) {
      const theta = from + half * (1 + rule.nodes[index]!);
      const part = half * rule.weights[index]! * Math.exp(this.#logDensity(theta) - this.#reference);
      mass += part;
      moment += part * theta;
    }
    return { mass, moment };
  }

  #logDensity(theta: number): number {
    return this.#logWeight + logLikelihoodAt(this.#cells, 1 / this.#tau, theta);
  }

  /** The slope falls from positive below all bounds to negative above them. */
  #findPeak(): number {
    let { least: low, most: high } = finiteBounds(this.#cells);
    for (let step = 0; step < 100 && high - low > 1e-3 * this.#tau; step += 1) {
      const middle = (low + high) / 2;
      const slope = likelihoodAt(this.#cells, 0, 1 / this.#tau, middle).alpha;
      if (slope === 0) return middle;
      if (slope > 0) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }

  /** Where the density has fallen to exp(-40) of its peak, roughly and on the safe side. */
  #fallsBelow(side: -1 | 1): number {
    const floor = this.logPeak - 40;
    let inside = 0;
    let outside = this.#tau;
    while (this.#logDensity(this.#peak + side * outside) > floor) {
      inside = outside;
      outside *= 2;
    }
    for (let step = 0; step < 8; step += 1) {
      const middle = (inside + outside) / 2;
      if (this.#logDensity(this.#peak + side * middle) > floor) inside = middle;
      else outside = middle;
    }
    return this.#peak + side * outside;
  }
}

/**
 * Panels are narrow around every bound, where the density bends on the scale of tau, and wide where it is flat; edges
 * that crowd closer than the whole width justifies are merged.
 */
function panelEdges(cells: LogCells, tau: number, low: number, high: number): Float64Array {
  const edges = [low, high];
  for (let part = 1; part < 8; part += 1) edges.push(low + ((high - low) * part) / 8);
  for (const bound of [...cells.low, ...cells.high]) {
    if (!Number.isFinite(bound)) continue;
    for (const offset of [-8, -4, 0, 4, 8]) edges.push(bound + offset * tau);
  }
  const inside = Float64Array.from(edges.filter((edge) => edge >= low && edge <= high)).sort();
  const least = Math.min((high - low) / 24, tau);
  const kept: number[] = [];
  for (const edge of inside)
    if (kept.length === 0 || edge === high || edge - kept[kept.length - 1]! > least) kept.push(edge);
  return Float64Array.from(kept);
}

function finiteBounds(cells: LogCells): { least: number; most: number } {
  let least = Infinity;
  let most = -Infinity;
  for (const bound of [...cells.low, ...cells.high]) {
    if (!Number.isFinite(bound)) continue;
    least = Math.min(least, bound);
    most = Math.max(most, bound);
  }
  return { least, most };
}

const rule = gaussLegendre(12);
