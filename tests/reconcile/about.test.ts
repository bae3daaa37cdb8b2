import { about } from "corroborate";
import { describe, expect, test } from "vitest";
import { say } from "./say.ts";

describe("about selects the claims of one measure, in the order given", () => {
  const claims = [
    say("c", { stage: "killed" }),
    say("a", { stage: "killed", place: "kursk", counting: "flow" }),
    say("b", { population: "officers", unit: { of: "USD" } }),
  ];
  const ids = (pattern: Parameters<typeof about>[1]) => about(claims, pattern).map(({ id }) => id as string);
  test.each<[pattern: Parameters<typeof about>[1], expected: string[]]>([
    [{}, ["c", "a", "b"]],
    [{ stage: "killed" }, ["c", "a"]],
    [{ place: "kursk" }, ["a"]],
    [{ place: "russia" }, []],
    [{ counting: "cumulative" }, ["c", "b"]],
    [{ population: "officers" }, ["b"]],
    [{ unit: { of: "USD" } }, ["b"]],
    [{ unit: {} }, ["c", "a", "b"]],
    [{ stage: "killed", counting: "cumulative", unit: { of: "person" } }, ["c"]],
  ])("%j", (pattern, expected) => {
    expect(ids(pattern)).toStrictEqual(expected);
  });
});
