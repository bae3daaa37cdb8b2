import { Claim, reconcile, type Figure } from "corroborate";
import { describe, expect, test } from "vitest";
import { answered, dossier, say, unstated, voices, type Saying } from "./say.ts";

const unused = (...args: Parameters<typeof reconcile>) => reconcile(...args).unused;

describe("knownAt leaves out what was not yet published", () => {
  const pages = {
    sources: [
      { id: "early", kind: "article" as const, publishedOn: "2024-10-18" },
      { id: "late", kind: "article" as const, publishedOn: "2024-10-25" },
      { id: "undated", kind: "article" as const },
    ] as never,
  };
  const at = (saying: Parameters<typeof say>[1]) =>
    unused(dossier([say("a", { by: "nis", ...saying })], pages), { knownAt: "2024-10-20" }).length === 0;

  test.each<[what: string, known: boolean, saying: Parameters<typeof say>[1]]>([
    ["the page was published before", true, { via: [{ source: "early" }], saidOn: "2024-10-25", asOf: "2024-10-25" }],
    [
      "the page was published later, whatever was said before",
      false,
      { via: [{ source: "late" }], saidOn: "2024-10-11", asOf: "2024-10-11" },
    ],
    ["the page is the last document on the path", false, { via: [{ source: "early" }, { source: "late" }] }],
    [
      "whoever passed it on behind the page, without another",
      true,
      { via: [{ source: "early" }, "post"], asOf: "2025" },
    ],
    [
      "the page has no date: when it was said",
      false,
      { via: [{ source: "undated" }], saidOn: "2024-10-25", asOf: "2024-10-11" },
    ],
    ["no page: when it was said", true, { saidOn: "2024-10-19", asOf: "2024-10-31" }],
    ["nothing said when: as of", false, { asOf: "2024-10-21" }],
    ["as of the day itself", true, { asOf: "2024-10-20" }],
    ["nothing tells", true, {}],
    ["a month that may have begun", true, { asOf: "2024-10" }],
    ["a month that had not begun", false, { asOf: "2024-11" }],
  ])("%s: %s", (_what, known, saying) => {
    expect(at(saying)).toBe(known);
  });

  test("and names the reason", () => {
    expect(reconcile([say("a", { by: "nis", asOf: "2024-10-25" })], { knownAt: "2024-10-20" })).toStrictEqual({
      answers: [],
      tensions: [],
      apart: [],
      unused: [{ claim: "a", because: "not-yet-known" }],
    });
  });

  test("a month asked about takes all its days", () => {
    expect(unused([say("a", { by: "nis", asOf: "2024-10-31" })], { knownAt: "2024-10" })).toStrictEqual([]);
  });
});

describe("corrections and retractions", () => {
  const first = say("first", { by: "nis", figure: 1500, asOf: "2024-10-18" });

  test("a retracted claim leaves with the reason and the claim that retracts it", () => {
    const retraction = say("sorry", { by: "nis", figure: { kind: "unstated" }, asOf: "2024-10-20", retracts: "first" });
    const result = reconcile([first, retraction]);
    expect(result.unused).toStrictEqual([{ claim: "first", because: "retracted", by: "sorry" }]);
    expect(result.answers.map(({ status }) => status)).toStrictEqual(["no-figure"]);
  });

  test("a corrected claim gives way, even to one dated before it", () => {
    const correction = say("right", { by: "nis", figure: 1200, asOf: "2024-10-17", corrects: "first" });
    expect(unused([first, correction])).toStrictEqual([{ claim: "first", because: "corrected", by: "right" }]);
    expect(voices(answered([first, correction]))).toStrictEqual(["nis: right"]);
  });

  test("a correction that was not yet known does not count", () => {
    const correction = say("right", { by: "nis", figure: 1200, asOf: "2024-10-25", corrects: "first" });
    const known = { knownAt: "2024-10-20" };
    expect(unused([first, correction], known)).toStrictEqual([{ claim: "right", because: "not-yet-known" }]);
    expect(voices(answered([first, correction], known))).toStrictEqual(["nis: first"]);
  });

  test("a retracted retraction has no effect", () => {
    const claims = [
      first,
      say("no", { by: "nis", figure: 2, retracts: "first", asOf: "2024-10-19" }),
      say("yes", { by: "nis", figure: 3, retracts: "no", asOf: "2024-10-20" }),
    ];
    expect(unused(claims)).toStrictEqual([{ claim: "no", because: "retracted", by: "yes" }]);
    const again = say("after-all", { by: "nis", figure: 4, retracts: "yes", asOf: "2024-10-21" });
    expect(unused([...claims, again])).toStrictEqual([
      { claim: "first", because: "retracted", by: "no" },
      { claim: "yes", because: "retracted", by: "after-all" },
    ]);
  });

  test.each<[what: string, retractions: string, out: string]>([
    ["a chain of four is decided from its end", "b>a c>b d>c e>d", "b d"],
    ["one that takes back two retractions", "b>a d>c e>b e>d", "b d"],
    ["one that stands among several, however many steps it takes to know", "t>a r>t p>r z>p q>r x>q y>x", "a p r x"],
  ])("%s", (_what, retractions, out) => {
    const pairs = retractions.split(" ").map((pair) => pair.split(">") as [by: string, target: string]);
    const claims = [...new Set(pairs.flat())].map((id) => {
      const revises = pairs.filter(([by]) => by === id).map(([, claim]) => ({ claim, how: "retracts" }));
      const claim = say(id, { by: id, figure: id.charCodeAt(0), asOf: "2024-10-18" });
      return Claim.parse(revises.length === 0 ? claim : { ...claim, revises });
    });
    for (const order of [claims, claims.toReversed()])
      expect(unused(order).map(({ claim }) => claim)).toStrictEqual(out.split(" "));
  });

  test("a retracted correction has none either", () => {
    const claims = [
      first,
      say("right", { by: "nis", figure: 1200, corrects: "first", asOf: "2024-10-19" }),
      say("no", { by: "nis", figure: 7, retracts: "right", asOf: "2024-10-20" }),
    ];
    expect(unused(claims)).toStrictEqual([{ claim: "right", because: "retracted", by: "no" }]);
  });

  test("a corrected correction does not bring the first number back", () => {
    const claims = [
      first,
      say("right", { by: "nis", figure: 1200, corrects: "first", asOf: "2024-10-19" }),
      say("righter", { by: "nis", figure: 1250, corrects: "right", asOf: "2024-10-20" }),
    ];
    expect(unused(claims)).toStrictEqual([
      { claim: "first", because: "corrected", by: "right" },
      { claim: "right", because: "corrected", by: "righter" },
    ]);
    expect(voices(answered(claims))).toStrictEqual(["nis: righter"]);
  });

  test("a retraction outweighs a correction, and of several the first id is named, in any order", () => {
    const claims = [
      first,
      say("c", { by: "nis", figure: 1, asOf: "2024-10-19", retracts: "first" }),
      say("b", { by: "nis", figure: 2, asOf: "2024-10-19", retracts: "first" }),
      say("a", { by: "nis", figure: 3, asOf: "2024-10-19", corrects: "first" }),
    ];
    for (const order of [claims, claims.toReversed(), [claims[3]!, claims[1]!, claims[0]!, claims[2]!]]) {
      expect(unused(order)).toStrictEqual([{ claim: "first", because: "retracted", by: "b" }]);
    }
  });

  test("of several corrections the first id is named, in any order", () => {
    const claims = [
      first,
      say("c", { by: "nis", figure: 1, asOf: "2024-10-19", corrects: "first" }),
      say("b", { by: "nis", figure: 2, asOf: "2024-10-19", corrects: "first" }),
    ];
    expect(unused(claims)).toStrictEqual([{ claim: "first", because: "corrected", by: "b" }]);
    expect(unused(claims.toReversed())).toStrictEqual([{ claim: "first", because: "corrected", by: "b" }]);
  });

  test("one claim may retract several, and two may share a target", () => {
    const other = say("other", { by: "hur", figure: 9, asOf: "2024-10-18" });
    const both = {
      ...say("both", { by: "nis", figure: 2, asOf: "2024-10-19" }),
      revises: [
        { claim: first.id, how: "retracts" as const },
        { claim: other.id, how: "retracts" as const },
      ],
    };
    const another = say("another", { by: "nis", figure: 3, asOf: "2024-10-19", retracts: "both" });
    expect(unused([first, other, both]).map(({ claim }) => claim)).toStrictEqual(["first", "other"]);
    expect(unused([first, other, both, another]).map(({ claim }) => claim)).toStrictEqual(["both"]);
  });

  test("claims that retract each other in a circle take each other out and end", () => {
    const claims = [
      say("a", { by: "nis", retracts: "b" }),
      say("b", { by: "nis", retracts: "a" }),
      say("c", { by: "hur", asOf: "2024-10-18" }),
    ];
    expect(unused(claims).map(({ claim }) => claim)).toStrictEqual(["a", "b"]);
  });

  describe("supersedes takes a claim out where the questions differ", () => {
    const plan = say("plan", { by: "nis", due: "2024-11", asOf: "2024-10-18" });
    test.each<[what: string, because: string | undefined, earlier: Claim, later: Saying]>([
      ["a number, by a word that it is not confirmed", "retracted", first, { modality: "notConfirmed" }],
      ["a number, by a denial", "retracted", first, { modality: "denied" }],
      ["a forecast, by one for another day", "superseded", plan, { due: "2024-12" }],
      ["a forecast, by one for no day in particular", "superseded", plan, { modality: "planned" }],
      ["not a forecast, by one for the same day", undefined, plan, { due: "2024-11" }],
      ["not a forecast, by a count", undefined, plan, {}],
      ["not a count, by a forecast", undefined, first, { due: "2024-12" }],
      ["not a forecast, by one of another measure", undefined, plan, { due: "2024-12", stage: "arrived" }],
      ["not a number, by another", undefined, first, {}],
      ["not a denial, by another", undefined, { ...first, modality: "denied" }, { modality: "notConfirmed" }],
    ])("%s: %s", (_what, because, earlier, later) => {
      const claims = [
        earlier,
        say("later", { by: "nis", figure: 7, asOf: "2024-10-20", ...later, supersedes: earlier.id }),
      ];
      expect(unused(claims)).toStrictEqual(because === undefined ? [] : [{ claim: earlier.id, because, by: "later" }]);
    });
    test("but a refinement and a restatement take none out", () => {
      for (const how of ["refines", "restates"] as const)
        expect(unused([plan, say("later", { by: "nis", due: "2024-12", [how]: "plan" })])).toStrictEqual([]);
    });
    test("a correction outweighs it, and a retraction both", () => {
      const later = (id: string, how: "supersedes" | "corrects" | "retracts") =>
        say(id, { by: "nis", figure: 7, due: "2024-12", asOf: "2024-10-20", [how]: "plan" });
      const [superseding, correcting, retracting] = [
        later("a", "supersedes"),
        later("b", "corrects"),
        later("c", "retracts"),
      ] as const;
      for (const order of [
        [plan, superseding, correcting],
        [correcting, superseding, plan],
      ])
        expect(unused(order)).toStrictEqual([{ claim: "plan", because: "corrected", by: "b" }]);
      expect(unused([plan, superseding, retracting, correcting])).toStrictEqual([
        { claim: "plan", because: "retracted", by: "c" },
      ]);
    });
  });

  test("what is retracted need not be among the claims", () => {
    expect(
      unused([say("a", { by: "nis", retracts: "elsewhere", asOf: "2024-10-18" })]).filter(({ claim }) => claim === "a"),
    ).toStrictEqual([]);
  });
});

describe("a withdrawn number takes its echoes with it", () => {
  const day = "2024-05-01";
  const nis = (id: string, saying: Saying = {}) => say(id, { by: "nis", figure: 5127, asOf: day, ...saying });
  const first = nis("a");
  const copy = nis("b", { via: ["post"] });
  const correction = nis("z", { figure: 4000, via: ["post"], corrects: "a" });
  const gone = (claims: readonly Claim[], options = {}) =>
    unused(claims, options).map(({ claim, because, by }) =>
      [claim, because, ...(by === undefined ? [] : [by])].join(" "),
    );

  test.each<[what: string, echo: Claim]>([
    ["a copy of the same day", copy],
    ["a copy dated later", nis("b", { via: ["post"], asOf: "2024-05-05" })],
    ["the origin itself, before the correction", nis("b")],
    ["a page that names nobody", say("b", { via: ["post"], figure: 5127, asOf: "2024-05-05" })],
    ["a relay that is taken for the origin", say("b", { by: "post", figure: 5127, asOf: day })],
    ["a relay that is taken for the origin, dated later", say("b", { by: "post", figure: 5127, asOf: "2024-05-05" })],
    ["another hedge", nis("b", { via: ["post"], figure: { kind: "approximate", value: 5127 } })],
    ["a headline over it", say("b", { via: ["post"], figure: 5000, asOf: day, restates: "a" })],
  ])("%s leaves with the reason", (_what, echo) => {
    const path = nis("path", { via: ["post"] });
    for (const [how, because] of [
      ["corrects", "corrected"],
      ["retracts", "retracted"],
    ] as const) {
      const claims = [first, path, echo, nis("z", { figure: 4000, [how]: "a" })];
      expect(gone(claims)).toStrictEqual([`a ${because} z`, `b ${because}`, `path ${because}`]);
      expect(voices(answered(claims))).toStrictEqual(["nis: z"]);
    }
  });

  test("a headline over a copy leaves with the copy", () => {
    const headline = say("h", { via: ["post"], figure: 5000, asOf: day, restates: "b" });
    expect(gone([first, copy, headline, correction])).toStrictEqual(["a corrected z", "b corrected", "h corrected"]);
  });

  test("whoever retracts a number by naming it does not say it again", () => {
    const claims = [first, copy, nis("z", { via: ["post"], retracts: "a" })];
    expect(gone(claims)).toStrictEqual(["a retracted z", "b retracted", "z retracted"]);
    expect(reconcile(claims).answers).toStrictEqual([]);
  });

  test("a word that it is not confirmed takes the copies along", () => {
    const claims = [first, copy, nis("z", { modality: "notConfirmed", supersedes: "a" })];
    expect(gone(claims)).toStrictEqual(["a retracted z", "b retracted"]);
  });

  test("of several withdrawals a retraction is the reason", () => {
    const claims = [first, nis("a2"), copy, correction, nis("y", { figure: unstated, retracts: "a2" })];
    expect(gone(claims)).toStrictEqual(["a corrected z", "a2 retracted y", "b retracted"]);
  });

  test.each<[what: string, other: Saying]>([
    ["of another number", { figure: 6000 }],
    ["of somebody else", { by: "hur" }],
    ["of the other side", { figure: { kind: "atMost", high: 5127 } }],
    ["without a number", { figure: unstated }],
    ["of another counting", { counting: "stock" }],
    ["said again later by the origin itself", { asOf: "2024-05-05" }],
    ["said again later, of the same day", { saidOn: "2024-05-05" }],
    ["said again later on the origin's own page", { asOf: "2024-05-05", via: ["nis"] }],
    ["that takes the correction back", { supersedes: "z", via: ["post"] }],
  ])("a claim %s stays", (_what, other) => {
    const told = { ...first, figure: { kind: "atLeast" as const, low: 5127 } };
    expect(gone([told, nis("x", other), correction])).toStrictEqual(["a corrected z"]);
  });

  test("one that takes back what took the correction back stays too", () => {
    const claims = [first, correction, nis("y", { figure: 4500, supersedes: "z" }), nis("x", { supersedes: "y" })];
    expect(gone(claims)).toStrictEqual(["a corrected z"]);
  });

  test.each<[what: string, other: Saying]>([
    ["one of the same day that replaces another claim", { supersedes: "elsewhere" }],
    ["a later page of nobody known", { asOf: "2024-05-05", via: [{ source: "page" }] }],
  ])("%s is not said again for certain", (_what, other) => {
    expect(gone([first, nis("x", other), correction]).filter((line) => line.startsWith("x"))).toContain("x corrected");
  });

  test("a later page of which the origin is known to be the publisher says it again", () => {
    const again = nis("x", { asOf: "2024-05-05", via: [{ source: "site" }] });
    const claims = dossier([first, again, correction], {
      sources: [{ id: "site", kind: "article", publisher: "nis" }] as never,
    });
    expect(unused(claims).map(({ claim }) => claim)).toStrictEqual(["a"]);
  });

  test("a number said between two withdrawals is withdrawn by the second", () => {
    const between = nis("x", { asOf: "2024-05-05" });
    const later = nis("y", { figure: unstated, asOf: "2024-05-09", retracts: "a2" });
    expect(gone([first, nis("a2"), correction, between, later])).toStrictEqual([
      "a corrected z",
      "a2 retracted y",
      "x retracted",
    ]);
  });

  test.each(["restates", "refines"] as const)("a claim that %s a retraction does not say the number again", (how) => {
    const claims = [first, nis("x", { [how]: "z" }), nis("z", { modality: "notConfirmed", supersedes: "a" })];
    expect(gone(claims)).toStrictEqual(["a retracted z", "x retracted"]);
  });

  const plan = { modality: "planned" } as const;
  test("a claim without a date is not said again for certain", () => {
    const undated = say("x", { by: "nis", figure: 5127, ...plan });
    expect(gone([nis("a", plan), undated, nis("z", { figure: 4000, corrects: "a", ...plan })])).toStrictEqual([
      "a corrected z",
      "x corrected",
    ]);
  });

  test("nor is anything where the correction has no date", () => {
    const undated = say("z", { by: "nis", figure: 4000, corrects: "a", ...plan });
    expect(gone([nis("a", plan), nis("x", { asOf: "2024-05-05", ...plan }), undated])).toStrictEqual([
      "a corrected z",
      "x corrected",
    ]);
  });

  test("a correction of the wording or the date leaves the number where it is", () => {
    expect(
      gone([first, copy, nis("z", { figure: { kind: "approximate", value: 5127 }, retracts: "a" })]),
    ).toStrictEqual(["a retracted z"]);
    expect(gone([first, copy, nis("z", { asOf: "2024-04-30", corrects: "a" })])).toStrictEqual(["a corrected z"]);
  });

  test("what somebody else corrects is no longer the origin's, even where the number stays", () => {
    const others = say("z", { by: "hur", figure: 5127, asOf: day, corrects: "a" });
    expect(gone([first, copy, others])).toStrictEqual(["a corrected z", "b corrected"]);
  });

  test("of two numbers only the one that was not merely worded anew takes its copies along", () => {
    const reworded = nis("z", { figure: { kind: "approximate", value: 5127 }, retracts: "a" });
    const other = { figure: 6000, via: ["post"] };
    const claims = [first, copy, reworded, nis("c", other), nis("d", other), nis("y", { figure: 4000, corrects: "c" })];
    expect(gone(claims)).toStrictEqual(["a retracted z", "c corrected y", "d corrected"]);
  });

  test.each<[one: string, figure: Figure, otherSide: Figure]>([
    ["at least", { kind: "atLeast", low: 5127 }, { kind: "atMost", high: 5127 }],
    ["at most", { kind: "atMost", high: 5127 }, { kind: "atLeast", low: 5127 }],
  ])("«%s» takes along the bare number and itself, and leaves the other side", (_one, figure, otherSide) => {
    const via = ["post"];
    const claims = [
      nis("a", { figure }),
      nis("b", { via }),
      nis("c", { via, figure }),
      nis("d", { via, figure: otherSide }),
    ];
    expect(gone([...claims, correction])).toStrictEqual(["a corrected z", "b corrected", "c corrected"]);
  });

  test("words without a number take no such words along", () => {
    const figure = { kind: "some" } as const;
    expect(gone([nis("a", { figure }), nis("b", { figure, via: ["post"] }), correction])).toStrictEqual([
      "a corrected z",
    ]);
  });

  test("a headline over a number that stands stays", () => {
    const standing = say("x", { by: "hur", figure: 6000, asOf: day });
    const headline = say("h", { by: "hur", figure: 5127, asOf: day, restates: "x" });
    expect(gone([first, standing, headline, correction])).toStrictEqual(["a corrected z"]);
  });

  test("a page that names nobody is not kept by another one that still has the number", () => {
    const page = (id: string, saying: Saying) => say(id, { figure: 5127, asOf: day, ...saying });
    const pages = [
      page("article", { via: ["times"], figure: 6000 }),
      page("headline", { via: ["times"], restates: "article" }),
      page("page", { via: ["post"] }),
    ];
    expect(gone([first, ...pages, correction])).toStrictEqual(["a corrected z", "page corrected"]);
  });

  test("whoever takes back a copy of somebody else's number leaves the number", () => {
    const sorry = say("z", { by: "post", figure: unstated, asOf: day, retracts: "b" });
    expect(gone([first, copy, nis("c", { via: ["times"] }), sorry])).toStrictEqual(["b retracted z"]);
    expect(gone([first, copy, { ...sorry, revises: [{ claim: first.id, how: "retracts" }] }])).toStrictEqual([
      "a retracted z",
      "b retracted",
    ]);
  });

  test("the page that corrects its own number, which it has from nobody, takes its repeats along", () => {
    const page = (id: string, saying: Saying = {}) => say(id, { via: ["post"], figure: 5127, asOf: day, ...saying });
    expect(gone([page("a"), page("b"), page("z", { figure: 4000, corrects: "a" })])).toStrictEqual([
      "a corrected z",
      "b corrected",
    ]);
  });

  test("a retraction that names nobody speaks for the first who passed it on", () => {
    const claims = [nis("a", { via: ["times"] }), copy];
    const page = (via: string[]) => say("z", { via, figure: unstated, asOf: day, retracts: "a" });
    expect(gone([...claims, page(["nis"])])).toStrictEqual(["a retracted z", "b retracted"]);
    expect(gone([...claims, page(["nis", "post"])])).toStrictEqual(["a retracted z", "b retracted"]);
    expect(gone([...claims, page(["post", "nis"])])).toStrictEqual(["a retracted z"]);
  });

  test("a page that names nobody may have the number from another, who still says so", () => {
    const page = say("n", { via: ["post"], figure: 5127, asOf: day });
    const claims = [first, copy, say("x", { by: "sbu", figure: 5127, asOf: day }), page, correction];
    expect(gone(claims)).toStrictEqual(["a corrected z", "b corrected"]);
    expect(voices(answered(claims))).toStrictEqual(["sbu: x = n", "nis: z"]);
  });

  test("a joint statement stays while one of its members stands by it", () => {
    const joint = nis("j", { jointly: ["hur"] });
    expect(gone([first, joint, nis("z", { figure: 4000, corrects: "a" })])).toStrictEqual(["a corrected z"]);
  });

  test("a joint statement that one member takes back is withdrawn for that member alone", () => {
    const joint = nis("a", { jointly: ["hur"] });
    const alone = [nis("b"), say("c", { by: "hur", figure: 5127, asOf: day })];
    expect(gone([joint, ...alone, nis("z", { figure: 4000, corrects: "a" })])).toStrictEqual([
      "a corrected z",
      "b corrected",
    ]);
  });

  test("until the correction is known, nothing leaves", () => {
    const later = nis("z", { figure: 4000, asOf: "2024-05-09", corrects: "a" });
    expect(gone([first, copy, later], { knownAt: "2024-05-02" })).toStrictEqual(["z not-yet-known"]);
  });
});
