import type { Figure } from "../model/figure.ts";
import type { ActorId, ClaimId, PopulationId } from "../model/identifier.ts";
import type { Claim } from "../model/claim.ts";
import type { Unit } from "../model/measure.ts";
import type { Refusal } from "../result.ts";
import { reconcile } from "./reconcile.ts";
import type { ReconcileOptions } from "./options.ts";
import type { Agreement, Estimate, Interval, Status } from "./reconciliation.ts";

/** What follows for figures that are known to be comparable; figures are named by their position. */
export interface FigureReconciliation {
  readonly status: Status;
  readonly hull?: Interval & { readonly lowBy?: number; readonly highBy?: number };
  readonly agreement?: Agreement;
  readonly conflicts: readonly (readonly [number, number])[];
  readonly estimate: FigureEstimate | Refusal;
}

/** An estimate whose supporters and claims are positions. */
export type FigureEstimate = Omit<Estimate, "supportedBy"> & { readonly supportedBy?: readonly number[] };

/** How to read bare figures, and in which unit they are. */
export type FigureOptions = Pick<ReconcileOptions, "reading"> &
  PolicyOf<ReconcileOptions> & {
    /** `person` by default: whole and countable. */
    readonly unit?: Unit;
  };

type PolicyOf<Options> = Options extends unknown
  ? Omit<Options, "knownAt" | "at" | "windowDays" | "originLevel" | "reading" | "order">
  : never;

/** Reconciles figures, each as the claim of an origin of its own; numbers and words are read before. */
export function reconcileFigures(figures: readonly Figure[], options: FigureOptions): FigureReconciliation {
  const { unit = { of: "person" }, ...rest } = options;
  const claims = figures.map((figure, index) => claimOf(figure, String(index), unit));
  const [answer] = reconcile(claims, rest).answers;
  if (answer === undefined) return { status: "no-figure", conflicts: [], estimate: { code: "no-figure" } };
  const { status, hull, agreement, conflicts, estimate } = answer;
  return {
    status,
    ...(hull === undefined ? {} : { hull: withPositions(hull) }),
    ...(agreement === undefined ? {} : { agreement }),
    conflicts: conflicts.map(([lower, upper]) => [Number(lower), Number(upper)] as const).sort(byPosition),
    estimate: "code" in estimate ? estimate : inPositions(estimate),
  };
}

function byPosition([a, b]: readonly [number, number], [c, d]: readonly [number, number]): number {
  return a - c || b - d;
}

function inPositions({ supportedBy, parameters, ...estimate }: Estimate): FigureEstimate {
  const positions = Object.fromEntries(
    Object.entries(parameters ?? {}).map(([name, value]) => [name, named.has(name) ? toPositions(value) : value]),
  );
  return {
    ...estimate,
    ...(supportedBy === undefined
      ? {}
      : {
          supportedBy: supportedBy
            .flat()
            .map(Number)
            .sort((one, other) => one - other),
        }),
    ...(parameters === undefined ? {} : { parameters: positions }),
  };
}

/** The parameters that name claims. */
const named = new Set(["claim", "breaks", "leftOut"]);

function toPositions(ids: unknown): number | number[] {
  return Array.isArray(ids) ? ids.map(Number) : Number(ids);
}

function withPositions({ low, high, lowBy, highBy }: Interval & { readonly lowBy?: string; readonly highBy?: string }) {
  return {
    low,
    high,
    ...(lowBy === undefined ? {} : { lowBy: Number(lowBy) }),
    ...(highBy === undefined ? {} : { highBy: Number(highBy) }),
  };
}

/** A figure as a claim of nobody in particular about nothing in particular, on one day. */
function claimOf(figure: Figure, id: string, unit: Unit): Claim {
  return {
    // SAFETY: ids made here, of no dossier.
    id: id as ClaimId,
    measure: { population: "figures" as PopulationId, stage: "present", unit, counting: "stock" },
    figure,
    asOf: "2000-01-01",
    attribution: { origin: id as ActorId, via: [] },
    modality: "asserted",
  };
}
