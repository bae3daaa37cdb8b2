import { type SourceAnswer, studentTruthModel, type TruthModel } from "corroborate/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlain, valueOf } from "./generators.ts";

/** One row a question, one column a source. */
function toAnswers(rows: readonly (readonly number[])[]): SourceAnswer[] {
  return rows.flatMap((row, question) =>
    row.map((value, source) => ({ question: `q${question}`, source: `s${source}`, value })),
  );
}

const table = fc.tuple(fc.integer({ min: 5, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([questions, sources]) => {
  const row = fc.array(fc.double({ min: 0, max: 12, noNaN: true }), { minLength: sources, maxLength: sources });
  return fc.array(row, { minLength: questions, maxLength: questions });
});

function variances(model: TruthModel): number[] {
  return model.sources.map((source) => source.variance);
}

describe("studentTruthModel", () => {
  it("answers with numbers, estimates among the answers, or a reason", () =>
    fc.assert(
      fc.property(table, fc.constantFrom("none", "perSource"), (rows, bias) => {
        const answers = toAnswers(rows);
        const before = structuredClone(answers);
        const model = studentTruthModel(answers, { bias });
        expect(isPlain(model)).toBe(true);
        expect(answers).toEqual(before);
        if (!model.ok) return;
        for (const { variance } of [...model.value.questions, ...model.value.sources])
          expect(variance).toBeGreaterThan(0);
        if (bias === "perSource") {
          expect(model.value.sources.reduce((sum, source) => sum + source.bias, 0)).toBeCloseTo(0, 8);
          return;
        }
        model.value.questions.forEach(({ estimate }, question) => {
          expect(estimate).toBeGreaterThanOrEqual(Math.min(...rows[question]!) - 1e-9);
          expect(estimate).toBeLessThanOrEqual(Math.max(...rows[question]!) + 1e-9);
        });
      }),
      { numRuns: 60 },
    ));

  it("sources in another order have their variances in that order", () =>
    fc.assert(
      fc.property(table, (rows) => {
        const model = studentTruthModel(toAnswers(rows));
        const mirrored = studentTruthModel(toAnswers(rows.map((row) => row.toReversed())));
        if (!model.ok || !mirrored.ok) return;
        variances(mirrored.value)
          .toReversed()
          .forEach((variance, index) => expect(variance / variances(model.value)[index]!).toBeCloseTo(1, 6));
      }),
      { numRuns: 40 },
    ));

  it("two sources that always say the same have the same variance", () =>
    fc.assert(
      fc.property(table, (rows) => {
        const model = studentTruthModel(toAnswers(rows.map((row) => [row[0]!, ...row])));
        if (!model.ok) return;
        const [first, second] = variances(model.value);
        expect(first! / second!).toBeCloseTo(1, 9);
      }),
      { numRuns: 40 },
    ));

  it("scales: an offset moves the estimates only", () => {
    const rows = [1, 2, 3, 4, 5, 6].map((level) => [
      level,
      level + 0.1,
      level - 0.2 * (level % 3),
      level + 3 * (level % 2),
    ]);
    const plain = valueOf(studentTruthModel(toAnswers(rows)));
    const moved = valueOf(studentTruthModel(toAnswers(rows.map((row) => row.map((value) => value + 5)))));
    moved.questions.forEach(({ estimate }, index) =>
      expect(estimate).toBeCloseTo(plain.questions[index]!.estimate + 5, 8),
    );
    variances(moved).forEach((variance, index) => expect(variance).toBeCloseTo(variances(plain)[index]!, 8));
  });

  it("settles where its equations hold", () => {
    const rows = [1, 2, 3, 4, 5, 6].map((level) => [
      level,
      level + 0.1,
      level - 0.2 * (level % 3),
      level + 3 * (level % 2),
    ]);
    const model = valueOf(studentTruthModel(toAnswers(rows)));
    const spread = variances(model);
    const typical = Math.exp(spread.reduce((sum, each) => sum + Math.log(each), 0) / spread.length);
    spread.forEach((variance, source) => {
      const sum = rows.reduce((total, row, question) => {
        const { estimate, variance: uncertainty } = model.questions[question]!;
        const distance = (row[source]! - estimate) ** 2;
        return total + (5 * distance) / (4 + distance / variance) + uncertainty;
      }, 0);
      expect(variance).toBeCloseTo((4 * typical + sum) / (4 + rows.length), 9);
    });
  });

  it("refuses what cannot tell sources apart", () => {
    const five = [1, 2, 3, 4, 5];
    const code = (answers: readonly SourceAnswer[]): string | undefined => {
      const model = studentTruthModel(answers);
      return model.ok ? undefined : model.refusal.code;
    };
    expect(code([])).toBe("too-few-sources");
    expect(code(toAnswers(five.map((level) => [level])))).toBe("too-few-sources");
    expect(
      code(
        toAnswers([
          [1, 2],
          [2, 3],
          [3, 4],
          [4, 6],
        ]),
      ),
    ).toBe("too-few-answers");
    expect(code(toAnswers(five.map((level) => [level, level])))).toBe("no-spread");
    const other = toAnswers(five.map((level) => [level, level + 1])).map((answer) => ({
      ...answer,
      question: `other ${answer.question}`,
      source: `other ${answer.source}`,
    }));
    expect(studentTruthModel([...toAnswers(five.map((level) => [level, level * 2])), ...other])).toMatchObject({
      ok: false,
      refusal: {
        code: "disconnected",
        groups: [
          ["s0", "s1"],
          ["other s0", "other s1"],
        ],
      },
    });
  });

  it("takes names such as __proto__ as names", () => {
    const answers = toAnswers([1, 2, 3, 4, 5].map((level) => [level, level + 0.1, level * 2])).map((answer) =>
      answer.source === "s0" ? { ...answer, source: "__proto__" } : answer,
    );
    expect(valueOf(studentTruthModel(answers)).sources[0]?.source).toBe("__proto__");
  });
});
