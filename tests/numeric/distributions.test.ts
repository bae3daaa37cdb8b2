import {
  chiSquareCdf,
  chiSquareQuantile,
  logGamma,
  normalCdf,
  normalDensity,
  normalLogCdf,
  normalQuantile,
  studentCdf,
  studentQuantile,
} from "corroborate/numeric";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as exact from "./exact-values.ts";

function expectRelative(actual: number, expected: number, relative = 1e-13): void {
  const distance = expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1);
  expect(distance <= relative, `got ${actual}, expected ${expected}`).toBe(true);
}

describe("exact values, 13 digits", () => {
  it.each(exact.normalCdfValues)("normalCdf(%d)", (z, value) => expectRelative(normalCdf(z), value));
  it.each(exact.normalLogCdfValues)("normalLogCdf(%d)", (z, value) => expectRelative(normalLogCdf(z), value));
  it.each(exact.normalQuantileValues)("normalQuantile(%d)", (p, z) => expectRelative(normalQuantile(p), z));
  it.each(exact.studentCdfValues)("studentCdf(%d, %d)", (t, degrees, p) => expectRelative(studentCdf(t, degrees), p));
  it.each(exact.studentQuantileValues)("studentQuantile(%d, %d)", (p, degrees, t) =>
    expectRelative(studentQuantile(p, degrees), t),
  );
  it.each(exact.chiSquareUpperValues)("chiSquareCdf(%d, %d), upper tail", (x, degrees, p) =>
    expectRelative(chiSquareCdf(x, degrees, { tail: "upper" }), p),
  );
  it.each(exact.chiSquareLowerValues)("chiSquareCdf(%d, %d)", (x, degrees, p) =>
    expectRelative(chiSquareCdf(x, degrees), p),
  );
  it.each(exact.chiSquareQuantileValues)("chiSquareQuantile(%d, %d)", (p, degrees, x) =>
    expectRelative(chiSquareQuantile(p, degrees), x),
  );
  it.each(exact.logGammaValues)("logGamma(%d)", (x, value) => expectRelative(logGamma(x), value));
});

describe("closed forms", () => {
  const t = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

  it("Student's t with 1 degree is Cauchy's distribution", () =>
    fc.assert(fc.property(t, (each) => expectRelative(studentCdf(-each, 1), Math.atan(1 / each) / Math.PI))));

  it("chi-square with 2 degrees is exponential", () =>
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1000, noNaN: true }), (x) => {
        expectRelative(chiSquareCdf(x, 2, { tail: "upper" }), Math.exp(-x / 2), 2e-13);
        expectRelative(chiSquareCdf(x, 2), -Math.expm1(-x / 2));
      }),
    ));

  it("logGamma rises by ln x", () =>
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e4, noNaN: true }), (x) => {
        const step = logGamma(x + 1) - logGamma(x);
        expect(Math.abs(step - Math.log(x))).toBeLessThanOrEqual(1e-14 * (1 + Math.abs(logGamma(x + 1)) * 4));
      }),
    ));
});

describe("distribution and quantile are inverse", () => {
  const probability = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true });
  const degrees = fc.double({ min: 0.5, max: 2000, noNaN: true });

  it("normal, down to the smallest probabilities", () =>
    fc.assert(
      fc.property(fc.double({ min: -37, max: -0.01, noNaN: true }), (z) =>
        expectRelative(normalQuantile(normalCdf(z)), z, 1e-12),
      ),
    ));

  it("Student", () =>
    fc.assert(
      fc.property(probability, degrees, (p, df) => expectRelative(studentCdf(studentQuantile(p, df), df), p, 1e-11)),
    ));

  it("chi-square", () =>
    fc.assert(
      fc.property(probability, degrees, (p, df) => {
        expectRelative(chiSquareCdf(chiSquareQuantile(p, df), df), p, 1e-11);
        expectRelative(chiSquareCdf(chiSquareQuantile(p, df, { tail: "upper" }), df, { tail: "upper" }), p, 1e-11);
      }),
    ));
});

describe("shape", () => {
  const z = fc.double({ min: -60, max: 60, noNaN: true });

  it("normalLogCdf rises, and is the logarithm of normalCdf where that is a number", () =>
    fc.assert(
      fc.property(z, z, (one, other) => {
        expect(normalLogCdf(Math.min(one, other))).toBeLessThanOrEqual(
          normalLogCdf(Math.max(one, other)) * (1 - 1e-15),
        );
        // The logarithm of a number near 1 has lost its digits; what it lacks to 1 has them.
        if (one > 0) expectRelative(-Math.expm1(normalLogCdf(one)), normalCdf(-one), 1e-12);
        else if (one > -37) expectRelative(normalLogCdf(one), Math.log(normalCdf(one)), 1e-12);
      }),
    ));

  it("the density is symmetric and the tails mirror each other", () =>
    fc.assert(
      fc.property(z, (each) => {
        expect(normalDensity(each)).toBe(normalDensity(-each));
        expect(normalCdf(each) + normalCdf(-each)).toBeCloseTo(1, 15);
      }),
    ));

  it("infinities and ends are answered", () => {
    expect([normalCdf(-Infinity), normalCdf(Infinity)]).toEqual([0, 1]);
    expect([normalLogCdf(-Infinity), Math.abs(normalLogCdf(Infinity))]).toEqual([-Infinity, 0]);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([studentCdf(-Infinity, 3), studentCdf(Infinity, 3), studentCdf(0, 3)]).toEqual([0, 1, 0.5]);
    expect([chiSquareCdf(0, 3), chiSquareCdf(Infinity, 3)]).toEqual([0, 1]);
  });
});

describe("quantiles at the limits", () => {
  it.each([
    [1e-300, 200, -439.0765265831541],
    [1e-300, 1, -1e300 / Math.PI],
    [1e-300, 3, -1e100 * (6 / (Math.PI * Math.sqrt(3))) ** (1 / 3)],
    [0.999, 1e300, 3.090232306167813],
    [0.975, 0.001, Infinity],
  ])("Student's t: %d with %d degrees", (probability, degrees, expected) => {
    const found = studentQuantile(probability, degrees);
    if (expected === Infinity) expect(found).toBe(Infinity);
    else expectRelative(found, expected, 1e-12);
  });

  it.each([
    [0.5, 0.001, 0],
    [0.01, 0.01, 0],
    [1e-300, 0.5, 0],
    [1e-300, 1e9, 998344117.6852958],
    [0.999, 0.001, 0.1646316461343717],
    [0.5, 1e300, 1e300],
  ])("chi-square: %d with %d degrees", (probability, degrees, expected) => {
    const found = chiSquareQuantile(probability, degrees);
    if (expected === 0) expect(found).toBe(0);
    else expectRelative(found, expected, 1e-12);
  });
});
