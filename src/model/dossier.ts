import * as z from "zod";
import { Actor } from "./actor.ts";
import { Assessment } from "./assessment.ts";
import { Claim } from "./claim.ts";
import { dossierMisfits } from "./dossier-misfits.ts";
import { misfit } from "./misfit.ts";
import { Place } from "./place.ts";
import { Population } from "./population.ts";
import { Source } from "./source.ts";

/**
 * Actors, sources, populations, places, claims and assessments that refer to each other by id.
 *
 * Every reference resolves, no id stands twice in its list, and nothing is part of itself or revises itself. Only a
 * population or a place may go unlisted: it then stands for itself by name.
 *
 * @example
 * ```ts
 * import { Dossier } from "corroborate";
 *
 * const result = Dossier.safeParse({ actors: [], sources: [], claims: [] });
 * result.success; // true
 * ```
 */
export const Dossier = z
  .strictObject({
    actors: z.array(Actor),
    sources: z.array(Source),
    populations: z.array(Population).optional(),
    places: z.array(Place).optional(),
    claims: z.array(Claim),
    assessments: z.array(Assessment).optional(),
  })
  .check((context) => {
    for (const [path, value, message] of dossierMisfits(context.value)) {
      context.issues.push(misfit(path, value, message));
    }
  });
export interface Dossier extends z.infer<typeof Dossier> {}
