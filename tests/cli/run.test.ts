import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Dossier, reconcile } from "corroborate";
import { describe, expect, it } from "vitest";
import { call, file, folder } from "./call.ts";

const example = "examples/north-korean-troops/dossier.json";

const claim = {
  id: "a",
  measure: { population: "civilians", stage: "killed", unit: { of: "person" }, counting: "cumulative" },
  figure: { kind: "atLeast", low: 12 },
  asOf: "2024-05-02",
  attribution: { origin: "the city council", via: [] },
  modality: "reported",
};

describe("corroborate reconcile", () => {
  it("prints sentences, then a table; disagreement is no failure", async () => {
    const { code, stdout, stderr } = await call(["reconcile", example]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("These figures exclude each other.");
    expect(stdout.indexOf("According to")).toBeLessThan(stdout.indexOf("| Counted | Stage |"));
  });

  it("prints the same in German", async () => {
    const { stdout } = await call(["reconcile", example, "--language", "de", "--at", "2024-10-18"]);
    expect(stdout).toContain("Laut dem südkoreanischen Geheimdienst NIS waren rund 1500 nordkoreanische Soldaten");
    expect(stdout).toContain("| Gezählt |");
  });

  it("prints the bare Reconciliation with --json", async () => {
    const dossier = Dossier.parse(JSON.parse(readFileSync(example, "utf8")));
    const { code, stdout } = await call(["reconcile", example, "--json", "--at=2024-10-25", "--reading", "stated"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      JSON.parse(JSON.stringify(reconcile(dossier, { at: "2024-10-25", reading: "stated" }))),
    );
  });

  it("passes every option on", async () => {
    const argv = [
      "reconcile",
      example,
      "--json",
      "--known-at",
      "2024-10-20",
      "--policy",
      "authority",
      "--rank",
      "hur,nis",
    ];
    const { code, stdout } = await call([...argv, "--origin-level", "top", "--window-days", "3"]);
    const dossier = Dossier.parse(JSON.parse(readFileSync(example, "utf8")));
    const options = {
      knownAt: "2024-10-20",
      policy: "authority",
      rank: ["hur", "nis"],
      originLevel: "top",
      windowDays: 3,
    } as const;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(reconcile(dossier, options))));
  });

  it("reads a bare array of claims, from the standard input too, with a byte order mark", async () => {
    const { code, stdout } = await call(["reconcile", "-"], { stdin: `\uFEFF${JSON.stringify([claim])}` });
    expect(code).toBe(0);
    expect(stdout).toContain("According to the city council, at least twelve civilians had been killed by 2 May 2024.");
  });

  it("says in words that there is nothing to report", async () => {
    const none = await call(["reconcile", "-"], { stdin: "[]" });
    expect(none).toEqual({ code: 0, stdout: "Nothing to report: the file holds no claims.\n", stderr: "" });
    const early = await call(["reconcile", "-", "--known-at", "2023"], { stdin: JSON.stringify([claim]) });
    expect(early.stdout).toBe(
      'Nothing to report.\n\nNot used: 1 of 1 claim (1 not yet known). --json lists them under "unused".\n',
    );
  });

  it.each<readonly [more: readonly string[], last: string]>([
    [
      [],
      'Not used: 2 of 4 claims (1 retracted, 1 corrected). Revised, but not in the file: 1 claim. --json lists them under "unused".',
    ],
    [
      ["--known-at", "2024-05-03"],
      'Not used: 2 of 4 claims (1 not yet known, 1 retracted). --json lists them under "unused".',
    ],
    [
      ["--at", "2024-05-02", "--language", "de"],
      "Nicht verwendet: 2 von 4 Angaben (1 zurückgezogen, 1 korrigiert). Geändert, aber nicht in der Datei: 1 Angabe. --json führt sie unter «unused» auf.",
    ],
  ])("ends with how many claims were not used, and why: %j", async (more, last) => {
    const revising = (id: string, on: string, ...revises: object[]) => ({
      ...claim,
      id,
      figure: { kind: "exact", value: 20 },
      attribution: { ...claim.attribution, saidOn: on },
      ...(revises.length === 0 ? {} : { revises }),
    });
    const claims = [
      { ...claim, attribution: { ...claim.attribution, saidOn: "2024-05-02" } },
      { ...revising("b", "2024-05-03", { claim: "d", how: "retracts" }), figure: { kind: "exact", value: 21 } },
      revising("c", "2024-05-04", { claim: "a", how: "corrects" }, { claim: "gone", how: "corrects" }),
      { ...revising("d", "2024-05-02"), figure: { kind: "exact", value: 80 } },
    ];
    const { stdout } = await call(["reconcile", "-", ...more], { stdin: JSON.stringify(claims) });
    expect(stdout.trimEnd().split("\n").at(-1)).toBe(last);
  });

  it("keeps control codes of names off the terminal, in JSON too", async () => {
    const hostile = { ...claim, attribution: { origin: "\u001B[31mred\u009B1m\u202E", via: [] } };
    for (const more of [[], ["--json"]]) {
      const { stdout } = await call(["reconcile", "-", ...more], { stdin: JSON.stringify([hostile]) });
      for (const sign of ["\u001B", "\u009B", "\u202E"]) expect(stdout).not.toContain(sign);
    }
  });

  it("tells of long work on a terminal only", async () => {
    const long = JSON.stringify([claim]) + " ".repeat(5_000_000);
    expect((await call(["reconcile", "-"], { stdin: long, terminal: true })).stderr).toBe(
      "corroborate: checking and reconciling …\n",
    );
    expect((await call(["reconcile", "-"], { stdin: long })).stderr).toBe("");
  });
});

describe("corroborate check", () => {
  it("says so where nothing is wrong", async () => {
    expect(await call(["check", example])).toEqual({ code: 0, stdout: "valid: 64 claims\n", stderr: "" });
  });

  it("names each problem with its place", async () => {
    const range = { ...claim, id: "b", figure: { kind: "range", low: 9, high: 5 } };
    const vague = { ...claim, id: "c", modality: "sure" };
    const dossier = {
      actors: [],
      sources: [],
      claims: [{ ...claim, attribution: { via: [] } }, { ...range, attribution: { via: [] } }, vague],
    };
    const { code, stdout, stderr } = await call(["check", file(JSON.stringify(dossier))]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain('claims[1].figure.high (id "b"): the high end 5 is below the low end 9: swap them\n');
    expect(stderr).toContain('claims[2].modality (id "c"): ');
  });

  it("names what dangles in a dossier, and ids that a list of claims has twice", async () => {
    const dossier = { actors: [], sources: [], claims: [claim] };
    const dangling = await call(["check", file(JSON.stringify(dossier))]);
    expect(dangling.stderr).toContain(
      'claims[0].attribution.origin (id "a"): there is no actor "the city council" in this dossier',
    );
    const doubled = await call(["check", file(JSON.stringify([claim, claim]))]);
    expect(doubled.stderr).toContain('[1].id: the id "a" is taken already by [0]\n');
    expect([dangling.code, doubled.code]).toEqual([1, 1]);
  });

  it("names what is wrong between the parts beside what does not fit the model, each once", async () => {
    const negative = { ...claim, figure: { kind: "exact", value: -3 } };
    const dossier = {
      actors: [{ id: "the city council", name: "Council", kind: "council" }],
      sources: [],
      claims: [
        { ...negative, modality: "sure" },
        { ...negative, id: "b", attribution: { origin: "nobody", via: [] } },
        { ...claim, id: "b" },
      ],
    };
    const { stderr } = await call(["check", file(JSON.stringify(dossier))]);
    expect(stderr.split("\n").map((line) => line.replace(/expected one of.*/, ""))).toEqual([
      expect.stringMatching(/^corroborate: .*: 6 problems$/),
      'actors[0].kind (id "the city council"): ',
      'claims[0].figure.value (id "a"): -3 persons: a count of persons is not negative',
      'claims[0].modality (id "a"): ',
      'claims[1].figure.value (id "b"): -3 persons: a count of persons is not negative',
      'claims[1].attribution.origin (id "b"): there is no actor "nobody" in this dossier: add it to "actors" or mend the id',
      'claims[2].id: the id "b" is taken already by claims[1]',
      "",
    ]);
    const list = await call(["check", file(JSON.stringify([{ ...negative, modality: "sure" }, claim]))]);
    expect(list.stderr).toContain('[0].modality (id "a"): ');
    expect(list.stderr).toContain('[0].figure.value (id "a"): -3 persons');
    expect(list.stderr).toContain('[1].id: the id "a" is taken already by [0]');
  });

  it("shows what a hostile file says without obeying it", async () => {
    const { stderr } = await call([
      "check",
      file(JSON.stringify([{ ...claim, "\u001B[31m": 1, asOf: "\u001B[2J\n" }])),
    ]);
    expect(stderr.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
    expect(stderr).toContain("\\u001b[31m");
  });

  it("marks its messages in red on a terminal, unless NO_COLOR is set", async () => {
    const path = file("[");
    expect((await call(["check", path], { terminal: true })).stderr).toContain("\u001B[31mcorroborate:");
    expect((await call(["check", path], { terminal: true, env: { NO_COLOR: "1" } })).stderr).not.toContain("\u001B");
    expect((await call(["check", path])).stderr).not.toContain("\u001B");
  });
});

describe("a file that cannot be used", () => {
  const monstrous = "[".repeat(1_000_000);
  it.each<readonly [name: string, content: string | Uint8Array, message: string]>([
    ["is empty", "", "is empty"],
    ["holds white space", " \n\t", "is empty"],
    ["is cut off", '[\n  {"id": "a"', "is no JSON: line 2, column 13: the file ends here: expected a comma or }"],
    ["has a comma too many", '{"a": 1,\r\n}', "is no JSON: line 1, column 8: a comma too many before }"],
    ["has single quotes", "{'a': 1}", "is no JSON: line 1, column 2: expected a key in double quotes, got '"],
    ["lacks a colon", '{"a" 1}', "is no JSON: line 1, column 6: expected a colon"],
    ["has a word", "[nul]", "is no JSON: line 1, column 2: expected a value"],
    ["ends a list with a comma", "[1,\n2,\n]", "is no JSON: line 2, column 2: a comma too many before ]"],
    ["has two values", "[] []", "is no JSON: line 1, column 4: expected the end of the file"],
    [
      "has a broken text",
      '["a\nb"]',
      "is no JSON: line 1, column 2: expected a text closed on its line, without control characters",
    ],
    ["opens a million brackets", monstrous, "is no JSON: line 1, column 1000001: the file ends here: expected a value"],
    ["is no UTF-8", new Uint8Array([0x5b, 0xff, 0x5d]), "is no UTF-8 text"],
    [
      "is a number",
      "42",
      ': expected a dossier (an object with "actors", "sources" and "claims") or an array of claims',
    ],
    ["is null", "null", 'expected a dossier (an object with "actors", "sources" and "claims") or an array of claims'],
    ["nests a million deep", monstrous + "]".repeat(1_000_000), ": 1 problem\n[0]: expected an object with "],
    [
      "nests a million deep inside a dossier",
      `{"actors":[],"sources":[],"claims":[],"x":${monstrous}${"]".repeat(1_000_000)}}`,
      'Unrecognized key: "x"',
    ],
  ])("because it %s", async (_name, content, message) => {
    const path = file(content);
    for (const command of ["check", "reconcile"]) {
      const { code, stdout, stderr } = await call([command, path]);
      expect([code, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(message);
      expect(stderr).not.toMatch(/^\s+at /m);
      expect(stderr.length).toBeLessThan(1500);
    }
  });

  it("because it is not there, or a folder", async () => {
    mkdirSync(join(folder, "inner"), { recursive: true });
    expect((await call(["check", join(folder, "nothing.json")])).stderr).toMatch(
      /^corroborate: .*nothing\.json does not exist\n$/,
    );
    expect((await call(["check", join(folder, "inner")])).stderr).toMatch(/inner is a directory, not a file\n$/);
    expect((await call(["check", "a\0b"])).code).toBe(1);
  });

  it("is called by its name where it is the standard input", async () => {
    expect((await call(["check", "-"], { stdin: "1" })).stderr).toMatch(
      /^corroborate: standard input: expected a dossier/,
    );
    expect((await call(["check", "-"])).stderr).toBe("corroborate: standard input is empty\n");
  });
});

describe("wrong usage", () => {
  it.each<readonly [argv: readonly string[], message: string]>([
    [["frobnicate"], 'there is no command "frobnicate"'],
    [["__proto__"], 'there is no command "__proto__"'],
    [["reconcile"], "a FILE is missing"],
    [["check", "a", "b"], "one FILE at a time, got 2"],
    [["reconcile", example, "--frob"], "there is no option --frob: use --json, --language, --at"],
    [["reconcile", example, "-x"], "there is no option -x"],
    [["reconcile", example, "--__proto__"], "there is no option --__proto__"],
    [["reconcile", example, "--json=1"], "--json takes no value, got 1"],
    [["reconcile", example, "--at", "2024", "--at", "2025"], "--at is given twice: give it once"],
    [["reconcile", example, "--at"], "--at needs a value"],
    [
      ["reconcile", example, "--at", "2024-02-30"],
      "--at must be a date such as 2024, 2024-10 or 2024-10-18, got 2024-02-30",
    ],
    [["reconcile", example, "--known-at", "soon"], "--known-at must be a date"],
    [["reconcile", example, "--policy", "mean"], "--policy must be one of range"],
    [["reconcile", example, "--policy", "authority"], "--policy authority needs --rank"],
    [["reconcile", example, "--rank", "nis"], "--rank goes with --policy authority"],
    [["reconcile", example, "--reading", "loose"], "--reading must be one of"],
    [["reconcile", example, "--origin-level", "x"], "--origin-level must be one of"],
    [["reconcile", example, "--window-days", "-1"], "--window-days must be a number of days, 0 or more, got -1 (see"],
    [["reconcile", example, "--window-days", "week"], "--window-days must be a number of days, 0 or more, got week"],
    [["reconcile", example, "--language", "fr"], "--language must be one of en, de, got fr"],
    [["check", example, "--json"], "there is no option --json: use --help"],
    [
      ["reconcile", example, "--policy", "authority", "--rank", "nis,nsi"],
      '--rank must name actors of the dossier, got "nsi"',
    ],
  ])("%j", async (argv, message) => {
    const { code, stdout, stderr } = await call(argv);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/ --help\)\n$/);
  });

  it("of no word at all shows what there is", async () => {
    const { code, stdout, stderr } = await call([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: corroborate COMMAND FILE");
  });
});

describe("help and version", () => {
  it("go to the standard output", async () => {
    const version: unknown = JSON.parse(readFileSync("package.json", "utf8")).version;
    expect(await call(["--version"])).toEqual({ code: 0, stdout: `${String(version)}\n`, stderr: "" });
    expect((await call(["--help"])).stdout).toContain("corroborate reconcile dossier.json");
    expect((await call(["reconcile", "--help"])).stdout).toContain("--rank ID,ID");
    expect((await call(["check", "-h"])).stdout).toContain("Usage: corroborate check FILE");
  });
});
