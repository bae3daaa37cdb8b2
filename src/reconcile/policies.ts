import type { ActorId } from "../model/identifier.ts";
import type { Refusal } from "../result.ts";
import type { Voice } from "./origins.ts";
import { authority } from "./policies/authority.ts";
import { conservative } from "./policies/conservative.ts";
import { floor } from "./policies/floor.ts";
import { logNormal, type LogNormalOptions } from "./policies/log-normal.ts";
import { median } from "./policies/median.ts";
import { randomEffects, type RandomEffectsOptions } from "./policies/random-effects.ts";
import { range } from "./policies/range.ts";
import type { Estimate } from "./reconciliation.ts";

/**
 * A published practice of making one estimate out of many numbers.
 *
 * `range` (default): from the lowest to the highest located origin, without a best value. `authority`: what the origin
 * says that the caller ranks highest. `conservative`: the lowest. `floor`: the highest verified minimum. Three pool, and
 * may give a number that nobody claimed: `median`, the weighted median over origins; `lognormal`, the centre of what
 * origins believe; `randomEffects`, the centre of figures with errors of their own.
 */
export type PolicyOptions =
  | { readonly policy?: "range" | "conservative" | "floor" }
  | {
      readonly policy: "authority";
      /** Ids of actors, the most trusted first; those of a dossier, where there is one. */
      readonly rank: readonly string[];
    }
  | {
      readonly policy: "median";
      /** How much each actor weighs, by id; 1 where none is given; those of a dossier, where there is one. */
      readonly weights?: { readonly [actor: string]: number };
    }
  | LogNormalOptions
  | RandomEffectsOptions;

/** A voice that gives a number on the day of the answer. */
export type NumberedVoice = Voice & { readonly interval: NonNullable<Voice["interval"]> };

/** The origin that an actor is heard as. */
export type HeardAs = (actor: string) => ActorId;

/** The estimate of one question by a policy, or why there is none. */
export type Policy = (voices: readonly NumberedVoice[], options: PolicyOptions, heardAs: HeardAs) => Estimate | Refusal;

/** The policies by name. */
export const policies: { readonly [name in NonNullable<PolicyOptions["policy"]>]: Policy } = {
  range,
  authority,
  conservative,
  floor,
  median,
  lognormal: logNormal,
  randomEffects,
};
