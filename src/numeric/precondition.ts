/** Throws unless all are finite numbers: what a type cannot say about a `number`. */
export function requireAllFinite(name: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === undefined || !Number.isFinite(value)) {
      throw new RangeError(`${name}[${index}] must be a finite number, got ${value}`);
    }
  }
}

export function requireAllPositive(name: string, values: ArrayLike<number>): void {
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index];
    if (value === undefined || !(value > 0 && value < Infinity)) {
      throw new RangeError(`${name}[${index}] must be a positive finite number, got ${value}`);
    }
  }
}

export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be a positive finite number, got ${value}`);
}

/** A probability strictly between 0 and 1, such as a confidence level. */
export function requireLevel(name: string, value: number): void {
  if (!(value > 0 && value < 1)) throw new RangeError(`${name} must lie between 0 and 1, both excluded, got ${value}`);
}

export function requireProbability(name: string, value: number): void {
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie between 0 and 1, got ${value}`);
}

export function requireSameLength(name: string, length: number, otherName: string, otherLength: number): void {
  if (length !== otherLength) {
    throw new RangeError(`${name} must have as many entries as ${otherName} (${otherLength}), got ${length}`);
  }
}

/** Weights are finite and not negative, one for each observation; absent weights are all 1. */
export function requireWeights(weights: readonly number[] | undefined, count: number, countedName: string): void {
  if (weights === undefined) return;
  requireSameLength("weights", weights.length, countedName, count);
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index];
    // Sums of larger ones may be no numbers.
    if (weight === undefined || !(weight >= 0 && weight <= 1e200)) {
      throw new RangeError(`weights[${index}] must be a number from 0 to 1e200, got ${weight}`);
    }
  }
}

/** A setting that is one of a few words: types stop a typo, plain JavaScript does not. */
export function requireOneOf(name: string, value: unknown, allowed: readonly (string | boolean)[]): void {
  if (!allowed.some((each) => each === value))
    throw new RangeError(`${name} must be one of ${allowed.join(", ")}, got ${String(value)}`);
}
