/** Nodes and weights on -1..1 that integrate polynomials up to degree 2 count - 1 exactly. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Gauss–Legendre quadrature: roots of the Legendre polynomial by Newton's method from their cosine approximation. */
export function gaussLegendre(count: number): Quadrature {
  const nodes = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let index = 0; index < count; index += 1) {
    let x = -Math.cos((Math.PI * (index + 0.75)) / (count + 0.5));
    let slope = 1;
    for (let step = 0; step < 10; step += 1) {
      const legendre = legendreAt(count, x);
      slope = legendre.slope;
      x -= legendre.value / slope;
    }
    nodes[index] = x;
    weights[index] = 2 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

function legendreAt(degree: number, x: number): { value: number; slope: number } {
  let before = 1;
  let value = x;
  for (let next = 2; next <= degree; next += 1) {
    [before, value] = [value, ((2 * next - 1) * x * value - (next - 1) * before) / next];
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
