import type { Figure, Modality, Status } from "corroborate";
import { describe, expect, test } from "vitest";
import { answered, atLeast, count, moreThan, range, some, unstated, upTo } from "./say.ts";

const statusOf = (...said: readonly (Figure | readonly [Figure, Modality])[]) =>
  answered(
    said.map((one, index) => {
      const [figure, modality] = "kind" in one ? [one, "reported" as const] : one;
      return count(`c${index}`, { by: `o${index}`, figure, modality, asOf: "2024-10-18" });
    }),
  ).status;

describe("status", () => {
  test.each<[status: Status, what: string, said: readonly (Figure | readonly [Figure, Modality])[]]>([
    ["agree", "two located that overlap", [range(1, 5), range(4, 9)]],
    ["agree", "two located that touch", [range(1, 4), range(4, 9)]],
    ["agree", "two located and a bound around them", [range(1, 5), range(4, 9), atLeast(2)]],
    ["compatible", "one located and a bound around it: uncontested is not corroborated", [range(1, 5), atLeast(2)]],
    ["compatible", "two bounds", [atLeast(2), moreThan(9)]],
    ["compatible", "an upper and a lower bound", [atLeast(2), upTo(9)]],
    ["compatible", "one located and some", [range(1, 5), some]],
    ["conflict", "two located apart", [range(1, 3), range(4, 9)]],
    ["conflict", "one pair out of many", [range(1, 9), range(2, 9), range(3, 9), moreThan(9)]],
    ["conflict", "bounds that leave nothing", [atLeast(9), upTo(2)]],
    ["single-origin", "one located", [range(1, 3)]],
    ["single-origin", "one bound", [some]],
    ["single-origin", "one number and one without", [range(1, 3), unstated]],
    ["single-origin", "one number and a denial of another", [range(1, 3), [range(7, 9), "denied"]]],
    ["no-figure", "no number", [unstated, unstated]],
    [
      "no-figure",
      "not confirmed, denied, excluded",
      [
        [range(1, 3), "notConfirmed"],
        [range(4, 9), "denied"],
        [some, "excluded"],
      ],
    ],
  ])("%s: %s", (status, _what, said) => {
    expect(statusOf(...said)).toBe(status);
  });

  test("three that agree in pairs but not all together are in conflict, for two intervals that meet in pairs meet in one point", () => {
    // On a line, intervals that meet in pairs share a point (Helly), so there is no third case.
    expect(statusOf(range(1, 5), range(4, 9), range(5, 7))).toBe("agree");
  });

  test("no number has neither hull nor agreement, and never a 0", () => {
    const answer = answered([count("a", { by: "x", figure: unstated, asOf: "2024" })]);
    expect(answer.hull).toBeUndefined();
    expect(answer.agreement).toBeUndefined();
    expect(answer.origins).toStrictEqual([]);
    expect(answer.estimate).toStrictEqual({ code: "no-figure" });
  });
});
