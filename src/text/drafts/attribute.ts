import type { Cue } from "./cue-words.ts";
import type { Voice } from "./voices.ts";
import type { Sentence } from "./sentences.ts";

/** The cue of who vouches or passes on, and the words beside it that may be the name. */
export interface Origin extends Cue {
  readonly name?: Cue;
}

export interface DraftedAttribution {
  readonly origin?: Origin;
  readonly via: readonly Origin[];
  readonly says?: Cue;
}

/** Who vouches for a figure and who passed it on, of the voices that speak of it. */
export function attribute(
  figure: Sentence,
  figures: readonly Sentence[],
  voices: readonly Voice[],
): DraftedAttribution {
  const named = voices.filter(({ name }) => name !== undefined);
  const cited = named.filter(({ role }) => role === "cited");
  const speaking = named.filter(({ role }) => role === "says" || role === "counts");
  const sources = cited.filter(({ medium }) => !medium);
  // «The agency believes …, the NZZ reports, citing Yonhap»: the paper cites, and the agency still vouches.
  const passedOn = sources.length > 0 || (cited.length > 0 && !speaking.some(({ medium }) => medium));
  const origin = passedOn ? sources[0] : nearest(figure, speaking.filter(mayVouch));
  // Whoever speaks before the nearest one brings its words; whoever speaks after it, says so on its own.
  const path = [
    ...cited.filter(({ medium }) => medium).reverse(),
    ...speaking.filter(
      (voice) =>
        voice.name?.start !== origin?.name?.start &&
        (passedOn || !mayVouch(voice) || isOuter(voice, origin, figure, figures)),
    ),
    ...named.filter(({ role }) => role === "relays"),
  ];
  const unnamed =
    cited.length === 0 && path.length === 0 ? voices.find(({ name, verb }) => name === undefined && !verb) : undefined;
  const says = [origin, ...path, ...voices].find((voice) => voice?.verb === true)?.cue;
  const from = origin ?? unnamed;
  return {
    ...(from !== undefined && { origin: toOrigin(from) }),
    via: path.map(toOrigin),
    ...(says !== undefined && { says }),
  };
}

/** An agency vouches only for what it has counted itself. */
function mayVouch({ role, medium }: Voice): boolean {
  return role === "counts" || !medium;
}

/** The last voice before a figure, or else the first after it. */
function nearest(figure: Sentence, voices: readonly Voice[]): Voice | undefined {
  return voices.findLast((voice) => voice.start < figure.start) ?? voices[0];
}

/** «The president said that, according to the ministry, 30 died»: the president passes on. */
function isOuter(voice: Voice, origin: Voice | undefined, figure: Sentence, figures: readonly Sentence[]): boolean {
  if (origin === undefined || voice.start >= origin.start || origin.start >= figure.start) return false;
  return !figures.some(({ start }) => start > voice.start && start < origin.start);
}

function toOrigin({ cue, name }: Voice): Origin {
  return { ...cue, ...(name !== undefined && { name }) };
}
