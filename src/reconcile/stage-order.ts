/** Pairs of stages of which the first is contained in the second: whoever was killed is among the casualties. */
export type StageOrder = readonly (readonly [part: string, whole: string])[];

/**
 * The order of stages: which number can never exceed which.
 *
 * It is data: a caller adds pairs of stages of his own to it.
 *
 * @example
 * ```ts
 * import { reconcile, stageOrder } from "corroborate";
 *
 * reconcile([], { order: [...stageOrder, ["hospitalised", "wounded"]] });
 * ```
 */
export const stageOrder: StageOrder = [
  ["killed", "casualties"],
  ["wounded", "casualties"],
  ["inTraining", "present"],
  ["ready", "present"],
  ["present", "arrived"],
  ["inCombat", "deployed"],
  ["deployed", "arrived"],
  ["deserted", "arrived"],
  ["arrived", "dispatched"],
];

/** The stages that contain this one, itself included, each once however many ways lead there. */
export function wholesOf(stage: string, order: StageOrder): readonly string[] {
  const wholes = new Set([stage]);
  // A set visits what is added while it is walked, so this ends when nothing new comes, cycles included.
  for (const part of wholes) for (const [lower, upper] of order) if (lower === part) wholes.add(upper);
  return [...wholes];
}
