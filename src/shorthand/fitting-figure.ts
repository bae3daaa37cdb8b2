import { Figure } from "../model/figure.ts";
import type { Unit } from "../model/measure.ts";
import { unitMisfits } from "../model/unit-misfits.ts";

/**
 * The figure, where it is one and its numbers can be in the unit.
 *
 * @param name the parameter it was given as, for the messages
 * @throws RangeError for what is no figure, and for broken or negative persons and shares beyond the whole
 */
export function fittingFigure(figure: Figure, name: string, unit: Unit): Figure {
  const { success, data, error } = Figure.safeParse(figure);
  if (!success) {
    const [{ path, message }] = error.issues as [(typeof error.issues)[number]];
    throw new RangeError(`${[name, ...path].join(".")} must be a figure as Figure.parse returns it: ${message}`);
  }
  const [misfit] = unitMisfits(data, unit);
  if (misfit !== undefined)
    throw new RangeError(`${name} must fit its unit, got ${misfit[2]}; if it counts something else, give its unit`);
  return data;
}
