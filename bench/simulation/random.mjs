// xoshiro128** (Blackman and Vigna), its state filled by splitmix32: the same numbers for a seed on every machine.
import { normalQuantile } from "../../dist/numeric.js";

/** A stream of random numbers of its own for each list of whole numbers. */
export function randomStream(...seeds) {
  const state = stateFrom(seeds);

  function whole() {
    const [, second] = state;
    const result = Math.imul(rotate(Math.imul(second, 5), 7), 9) >>> 0;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= second << 9;
    state[3] = rotate(state[3], 11);
    return result;
  }

  /** Above 0 and below 1, with 52 random bits. */
  const uniform = () => ((whole() >>> 6) * 2 ** 26 + (whole() >>> 6) + 0.5) / 2 ** 52;
  const between = (low, high) => low + (high - low) * uniform();
  const normal = () => normalQuantile(uniform());
  const happens = (probability) => uniform() < probability;

  /** One of the keys, each with the probability beside it. */
  function oneOf(probabilities) {
    let left = uniform();
    const entries = Object.entries(probabilities);
    for (const [key, probability] of entries) {
      left -= probability;
      if (left < 0) return key;
    }
    return entries.at(-1)[0];
  }

  /** A Poisson number: how often one can multiply uniform numbers before falling below exp(-mean). */
  function poisson(mean) {
    const least = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > least; product *= uniform()) count += 1;
    return count;
  }

  return { uniform, between, normal, happens, oneOf, poisson };
}

function stateFrom(seeds) {
  let state = 0;
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = state ^ (state >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  for (const seed of seeds) state = next() ^ seed;
  return Int32Array.from({ length: 4 }, next);
}

function rotate(word, by) {
  return (word << by) | (word >>> (32 - by));
}
