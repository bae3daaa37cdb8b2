/** One reason why a value does not fit the model: the place inside it, what stands there, and what to do. */
export function misfit(path: readonly PropertyKey[], input: unknown, message: string) {
  return { code: "custom" as const, path: [...path], input, message };
}
