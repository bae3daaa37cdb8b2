import { join } from "node:path";
import { findFigures } from "corroborate";
import { describe, expect, it } from "vitest";
import { call, file, folder } from "./call.ts";

const figures = (argv: readonly string[], given?: Parameters<typeof call>[1]) => call(["figures", ...argv], given);

const text = "Am 5. Mai kamen rund 1500 Soldaten,\nlaut Seoul mehr als 3000.\n";

describe("corroborate figures", () => {
  it("prints place, words, kind, interval, unit and counted noun", async () => {
    const { code, stdout, stderr } = await figures([file(text), "--language", "de"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
      ["place", "figure", "kind", "interval", "unit", "counted"],
      ["1:17", "rund 1500", "approximate", "1350 to 1650", "persons", "Soldaten"],
      ["2:12", "mehr als 3000", "atLeast", "3001 or more", "-", "-"],
      [""],
    ]);
  });

  it("prints what findFigures finds with --json, from the standard input too", async () => {
    const { code, stdout } = await figures(["-", "--language=de-CH", "--json"], { stdin: `\uFEFF${text}` });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(findFigures(text, { language: "de-CH" }));
  });

  it("says that there are none, which is no failure", async () => {
    expect(await figures(["-", "--language", "en"], { stdin: "Several fled." })).toEqual({
      code: 0,
      stdout: "no figures\n",
      stderr: "",
    });
    expect((await figures(["-", "--language", "en", "--json"], { stdin: "Several fled." })).stdout).toBe("[]\n");
  });

  it("underlines them in place in a terminal, unless NO_COLOR is set", async () => {
    const { stdout } = await figures(["-", "--language", "de"], { stdin: text, terminal: true });
    expect(stdout).toContain(
      "kamen \u001B[4mrund 1500\u001B[24m Soldaten,\nlaut Seoul \u001B[4mmehr als 3000\u001B[24m.\n\nplace",
    );
    const bare = await figures(["-", "--language", "de"], { stdin: text, terminal: true, env: { NO_COLOR: "1" } });
    expect(bare.stdout).toMatch(/^place/);
  });

  it("shows control codes of the text instead of obeying them", async () => {
    const hostile = "  \u001B[2JSome\u202E 200 me\u009Bn\r\n\tor mo\u0000re";
    for (const options of [[], ["--json"]]) {
      const { stdout } = await figures(["-", "--language", "en", ...options], { stdin: hostile, terminal: true });
      expect(["\u001B[4m", "\u001B[24m", "\n"].reduce((rest, own) => rest.replaceAll(own, ""), stdout)).not.toMatch(
        /[\p{Cc}\u202E]/u,
      );
    }
    const { stdout } = await figures(["-", "--language", "en"], { stdin: hostile, terminal: true });
    expect(stdout).toContain("  \uFFFD[2JSome\uFFFD");
  });

  it.each<readonly [name: string, content: string | Uint8Array, message: string]>([
    ["is empty", " \n", "is empty"],
    ["is no UTF-8", new Uint8Array([0x35, 0xff]), "is no UTF-8 text"],
  ])("refuses a file that %s", async (_name, content, message) => {
    const { code, stdout, stderr } = await figures([file(content), "--language", "de"]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(message);
  });

  it("refuses a file that is not there, and a folder", async () => {
    const missing = await figures([join(folder, "nothing.txt"), "--language", "de"]);
    expect([missing.code, missing.stdout]).toEqual([1, ""]);
    expect(missing.stderr).toMatch(/nothing\.txt does not exist\n$/);
    expect((await figures([folder, "--language", "de"])).stderr).toMatch(/is a directory, not a file\n$/);
  });

  it.each<readonly [argv: readonly string[], message: string]>([
    [["--language", "de"], "a FILE is missing"],
    [["a.txt"], "--language is missing: one of de, en, fr, es, uk, ru"],
    [["a.txt", "--language", "xx"], "--language must be one of de, en, fr, es, uk, ru, got xx"],
    [["a.txt", "b.txt", "--language", "de"], "one FILE at a time, got 2"],
    [["a.txt", "--frob"], "there is no option --frob: use --json, --language, --help"],
  ])("calls %j wrong usage", async (argv, message) => {
    const { code, stdout, stderr } = await figures(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/ --help\)\n$/);
  });

  it("has a page of help", async () => {
    expect((await figures(["--help"])).stdout).toContain("Usage: corroborate figures FILE --language TAG");
  });
});
