// What happens when a number that nobody claimed is asked for by name?
import { reconcileFigures, type Figure, type FigureOptions } from "corroborate";

// Four figures that are known to be comparable, each from an origin of its own.
const figures: (number | Figure)[] = [
  900,
  { kind: "approximate", value: 1200 },
  4000,
  { kind: "range", low: 4500, high: 5500 },
];

function print(name: string, options: FigureOptions): void {
  const { estimate } = reconcileFigures(figures, options);
  if (estimate === undefined || "code" in estimate) {
    console.log(`${name}: refused, ${estimate?.code}`);
  } else if (estimate.best === undefined) {
    console.log(`${name}: ${estimate.low} to ${estimate.high ?? "open"}, no best value`);
  } else {
    const support = estimate.supportedBy?.length ?? 0;
    const warning = support === 0 ? "no source supports this value" : `${support} of ${figures.length} sources`;
    console.log(`${name}: ${Math.round(estimate.best)} (${warning})`);
  }
}

console.log("status:", reconcileFigures(figures).status);
print("range", {});
print("conservative", { policy: "conservative" });
// Between the second and the third of four lies nothing: their geometric mean is nobody's number.
print("median", { policy: "median" });
// With an odd number of origins the median is the figure of one of them.
figures.push({ kind: "approximate", value: 1300 });
print("median of five", { policy: "median" });
// Nobody gave a minimum, so there is none to be had.
print("floor", { policy: "floor" });
