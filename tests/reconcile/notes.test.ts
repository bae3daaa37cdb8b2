import { reconcile, type Note } from "corroborate";
import { describe, expect, test } from "vitest";
import {
  about,
  answered,
  atLeast,
  count,
  dossier,
  moreThan,
  notesOf,
  range,
  say,
  severalThousand,
  some,
  unstated,
  upTo,
  type Saying,
} from "./say.ts";

const day = "2024-10-18";
const noted = (code: Note["code"], claims: Parameters<typeof answered>[0], options?: Parameters<typeof answered>[1]) =>
  notesOf(code, answered(claims, options));

describe("hedge-lost", () => {
  const own = say("own", { by: "nis", figure: moreThan(3000), asOf: day });
  const relay = (saying: Saying) => say("relay", { by: "nis", via: ["paper"], asOf: day, ...saying });
  test("a relay that drops or changes the hedge", () => {
    for (const figure of [3000, about(3000), atLeast(3000)]) {
      expect(
        noted("hedge-lost", [say("own", { by: "nis", figure: atLeast(3000), asOf: day }), relay({ figure })]).length,
      ).toBe(figure === 3000 || (figure as { kind: string }).kind !== "atLeast" ? 1 : 0);
    }
    expect(noted("hedge-lost", [own, relay({ figure: 3000 })])).toStrictEqual([
      { code: "hedge-lost", claims: ["own", "relay"], of: "figure" },
    ]);
  });
  test("not one that keeps it, nor another number", () => {
    expect(noted("hedge-lost", [own, relay({ figure: moreThan(3000) })])).toStrictEqual([]);
    expect(noted("hedge-lost", [own, relay({ figure: some, asOf: "2024-10-20" })])).toStrictEqual([]);
  });
  test("an unnamed page that repeats the number without it", () => {
    expect(
      noted("hedge-lost", [own, say("page", { figure: 3000, via: [{ source: "p", how: "headlines" }], asOf: day })]),
    ).toStrictEqual([{ code: "hedge-lost", claims: ["own", "page"], of: "figure" }]);
  });
  test.each<[own: string, relayed: string, one: Saying["figure"], other: Saying["figure"]]>([
    ["nearly 3,000", "about 3,000", { kind: "approximate", value: 3000, side: "below" }, about(3000)],
    ["more than 3,000", "at least 3,000", moreThan(3000), atLeast(3000)],
  ])("%s is not %s", (_own, _relayed, one = 0, other = 0) => {
    const claims = [say("own", { by: "nis", figure: one, asOf: "2024-10-17" }), relay({ figure: other })];
    expect(noted("hedge-lost", claims)).toHaveLength(1);
    expect(noted("hedge-lost", [say("own", { by: "nis", figure: one, asOf: day }), relay({ figure: one })])).toEqual(
      [],
    );
  });
  test("between the factors of a product", () => {
    const two = { kind: "exact", value: 2 } as const;
    const brigades = (each: Saying["figure"]) => ({ kind: "product", count: two, each }) as Saying["figure"];
    expect(
      noted("hedge-lost", [
        say("own", { by: "nis", figure: brigades(about(6000)), asOf: day }),
        relay({ figure: brigades({ kind: "exact", value: 6000 }) }),
      ]),
    ).toHaveLength(1);
    expect(
      noted("hedge-lost", [
        say("own", { by: "nis", figure: brigades({ kind: "exact", value: 6000 }), asOf: day }),
        relay({ figure: 12_000 }),
      ]),
    ).toHaveLength(0);
  });
  test.each(["hearsay", "alleged", "believed", "possible", "speculated"] as const)(
    "what was %s is asserted, confirmed, or reported, which names the origin but hedges nothing",
    (modality) => {
      for (const plain of ["asserted", "confirmed", "reported"] as const) {
        expect(
          noted("hedge-lost", [say("own", { by: "nis", modality, asOf: day }), relay({ modality: plain })]),
        ).toStrictEqual([{ code: "hedge-lost", claims: ["own", "relay"], of: "modality" }]);
      }
      expect(
        noted("hedge-lost", [say("own", { by: "nis", modality, asOf: day }), relay({ modality: "hearsay" })]),
      ).toStrictEqual([]);
    },
  );
  test("not where it is put more carefully", () => {
    expect(
      noted("hedge-lost", [say("own", { by: "nis", modality: "asserted", asOf: day }), relay({ modality: "alleged" })]),
    ).toStrictEqual([]);
  });
});

describe("unnamed-origin", () => {
  test("claims that name nobody, all in one note", () => {
    expect(
      noted("unnamed-origin", [
        say("b", { asOf: day }),
        say("a", { asOf: day, figure: 9 }),
        say("c", { by: "x", asOf: day }),
      ]),
    ).toStrictEqual([{ code: "unnamed-origin", claims: ["a", "b"] }]);
  });
  test("claims of an unnamed source, one note for each", () => {
    const whole = dossier(
      [
        say("a", { by: "source", asOf: day }),
        say("b", { by: "hur", asOf: day, figure: 9 }),
        say("c", { by: "aide", asOf: day, figure: 8 }),
        say("d", { by: "source", asOf: day }),
      ],
      { actors: ["source: anonymous < hur", "aide: anonymous < hur", "hur"] },
    );
    expect(noted("unnamed-origin", whole)).toStrictEqual([
      { code: "unnamed-origin", claims: ["a", "d"], actor: "source" },
      { code: "unnamed-origin", claims: ["c"], actor: "aide" },
    ]);
  });
  test("the claims of an unnamed source in the order of their ids, not of their dates", () => {
    const stocks = [
      count("a", { by: "source", asOf: "2024-10-17" }),
      count("b", { by: "source", figure: 9, asOf: day }),
    ];
    expect(noted("unnamed-origin", dossier(stocks, { actors: ["source: anonymous"] }))).toMatchObject([
      { claims: ["a", "b"], actor: "source" },
    ]);
  });
  test("not where somebody is named", () => {
    expect(noted("unnamed-origin", [say("a", { by: "x", asOf: day })])).toStrictEqual([]);
  });
});

describe("interested-party, with the direction of the interest", () => {
  const side = (side: string) => ({ party: { conflict: "war", side } });
  const populations = (own: object) => [{ id: "soldiers", name: "soldiers", ...own }] as never;
  const interest = (claim: Parameters<typeof dossier>[0][number], actor: string, own: object = side("red")) =>
    noted("interested-party", dossier([claim], { actors: [actor], populations: populations(own) })).map((note) =>
      "interest" in note ? note.interest : "?",
    );
  const said = (stage: string, saying: Saying = {}) => say("a", { by: "x", stage, asOf: day, ...saying });
  test.each(["killed", "wounded", "casualties", "captured", "missing", "desertionAttempted", "deserted", "lost"])(
    "%s: low of its own, high of its adversary",
    (stage) => {
      expect(interest(said(stage), "x @ red")).toStrictEqual(["low"]);
      expect(interest(said(stage), "x @ blue")).toStrictEqual(["high"]);
    },
  );
  test.each(["present", "ready", "deployed", "inTraining", "enlisted"])(
    "%s: high of its own, unclear of its adversary",
    (stage) => {
      expect(interest(said(stage), "x @ red")).toStrictEqual(["high"]);
      expect(interest(said(stage), "x @ blue")).toStrictEqual(["unclear"]);
    },
  );
  test("unclear of other stages, of a population without a side, of another conflict", () => {
    expect(interest(said("paid"), "x @ blue")).toStrictEqual(["unclear"]);
    expect(interest(said("killed"), "x @ blue", {})).toStrictEqual(["unclear"]);
    expect(interest(said("killed"), "x @ blue", { party: { conflict: "other war", side: "red" } })).toStrictEqual([
      "unclear",
    ]);
  });
  test("a part of a party is one, and a part of a population has the side of its whole", () => {
    const whole = dossier([say("a", { by: "hur", stage: "killed", population: "officers", asOf: day })], {
      actors: ["hur < ukraine", "ukraine: state @ blue"],
      populations: [
        { id: "officers", name: "officers", partOf: "soldiers" },
        { id: "soldiers", name: "soldiers", ...side("red") },
      ] as never,
    });
    expect(noted("interested-party", whole)).toStrictEqual([
      { code: "interested-party", claims: ["a"], actor: "hur", interest: "high" },
    ]);
  });
  test("each member of a joint statement for itself", () => {
    const whole = dossier([say("a", { by: "x", jointly: ["y", "z"], stage: "killed", asOf: day })], {
      actors: ["x @ blue", "y @ red", "z"],
      populations: populations(side("red")),
    });
    expect(
      noted("interested-party", whole).map((note) =>
        "actor" in note ? [note.actor, "interest" in note && note.interest] : [],
      ),
    ).toStrictEqual([
      ["x", "high"],
      ["y", "low"],
    ]);
  });
  test("nobody who is no party, nor whoever gives no number", () => {
    expect(interest(said("killed"), "x")).toStrictEqual([]);
    expect(interest(said("killed", { figure: unstated }), "x @ red")).toStrictEqual([]);
    expect(interest(said("killed", { modality: "denied" }), "x @ red")).toStrictEqual([]);
  });
});

describe("echo-suspected", () => {
  const shared = (value: Saying["figure"], other: Saying["figure"] = value) =>
    noted("echo-suspected", [
      say("a", { by: "x", figure: value ?? 0, asOf: day }),
      say("b", { by: "y", figure: other ?? 0, asOf: day }),
    ]);
  test.each([11_347, 101, 347, 125, 1234, 2510, 12_340, 12_530, 11_250, 0.123])("a shared %d", (value) => {
    const unit = Number.isInteger(value) ? { of: "person" } : { of: "share" };
    const pair = ["a", "b"].map((id) => say(id, { by: id, figure: value, asOf: day, unit }));
    expect(notesOf("echo-suspected", answered(pair))).toStrictEqual([
      { code: "echo-suspected", claims: ["a", "b"], value },
    ]);
  });
  test.each([0, 5, 18, 99, 100, 1500, 3000, 10_000, 12_000, 650_000, 1250, 37_500, 2.75e6])(
    "not a shared %d: heaping is no evidence",
    (value) => {
      expect(shared(value)).toStrictEqual([]);
    },
  );
  test("a shared range with an end of that kind", () => {
    for (const [low, high] of [
      [347, 951],
      [347, 1000],
      [300, 951],
    ] as const)
      expect(shared(range(low, high))).toStrictEqual([
        { code: "echo-suspected", claims: ["a", "b"], value: { low, high } },
      ]);
    expect(shared(range(300, 1000))).toStrictEqual([]);
    expect(shared(range(347, 951), range(347, 952))).toStrictEqual([]);
    expect(shared(347, range(347, 951))).toStrictEqual([]);
  });
  test("however hedged; not two numbers that differ, nor the number of one origin", () => {
    expect(shared(11_347, about(11_347))).toHaveLength(1);
    expect(shared(11_347, 11_348)).toStrictEqual([]);
    expect(
      noted("echo-suspected", [
        say("a", { by: "x", figure: 11_347, asOf: day }),
        say("b", { by: "x", figure: 11_347, asOf: day }),
      ]),
    ).toStrictEqual([]);
  });
});

describe("what others think of a claim", () => {
  const thought = (stance: string, direction?: string) =>
    answered(
      dossier([say("a", { by: "x", asOf: day })], {
        assessments: [
          { id: "1", claim: "a", by: "desk", stance, ...(direction === undefined ? {} : { direction }) },
        ] as never,
      }),
    );
  test("doubts and disagreement, with the direction where there is one", () => {
    expect(thought("doubts", "tooHigh").notes).toStrictEqual([
      { code: "reporter-doubts", claims: ["a"], by: "desk", stance: "doubts", direction: "tooHigh" },
    ]);
    expect(thought("disagrees").notes).toStrictEqual([
      { code: "reporter-doubts", claims: ["a"], by: "desk", stance: "disagrees" },
    ]);
  });
  test("agreement makes no second origin", () => {
    const answer = thought("agrees");
    expect(answer.notes).toStrictEqual([{ code: "endorsed", claims: ["a"], by: "desk" }]);
    expect(answer.status).toBe("single-origin");
  });
  test("no confirmation", () => {
    expect(thought("cannotConfirm").notes).toStrictEqual([{ code: "not-confirmed", claims: ["a"], actors: ["desk"] }]);
  });
});

describe("what gives no number", () => {
  test.each([
    ["notConfirmed", "not-confirmed"],
    ["denied", "denied"],
    ["excluded", "excluded"],
  ] as const)("%s", (modality, code) => {
    const answer = answered([say("a", { by: "x", modality, figure: 3000, asOf: day })]);
    expect(answer.notes).toStrictEqual([{ code, claims: ["a"], actors: ["x"] }]);
    expect(answer).toMatchObject({ status: "no-figure", origins: [] });
  });
  test("by a page that names nobody and has it from an agency: its own publisher", () => {
    expect(noted("denied", [say("a", { modality: "denied", via: ["dpa", "paper"], asOf: day })])).toStrictEqual([
      { code: "denied", claims: ["a"], actors: ["paper"] },
    ]);
  });
  test("by a page that names nobody: its publisher", () => {
    const sources = [{ id: "p", kind: "article", publisher: "paper" }] as never;
    expect(
      noted("denied", dossier([say("a", { modality: "denied", via: [{ source: "p" }], asOf: day })], { sources })),
    ).toStrictEqual([{ code: "denied", claims: ["a"], actors: ["paper"] }]);
    expect(noted("denied", [say("a", { modality: "denied", asOf: day })])).toStrictEqual([
      { code: "denied", claims: ["a"], actors: [] },
    ]);
  });
  test("unstated, with all that this origin said", () => {
    expect(
      noted("unstated", [
        say("a", { by: "x", figure: unstated, asOf: day }),
        say("b", { by: "x", figure: unstated, asOf: "2024-10-20" }),
      ]),
    ).toStrictEqual([{ code: "unstated", claims: ["a", "b"], actors: ["x"] }]);
    expect(
      noted("unstated", [
        say("a", { by: "x", figure: unstated, asOf: day }),
        say("b", { by: "x", asOf: "2024-10-20" }),
      ]),
    ).toStrictEqual([]);
  });
});

describe("replaces-other", () => {
  const revising = (how: "supersedes" | "refines" | "restates", by = "y") =>
    [say("a", { by: "x", asOf: day }), say("b", { by, figure: 77, asOf: day, [how]: "a" })] as const;
  test("a number that is to replace one of another origin, which still stands", () => {
    expect(noted("replaces-other", revising("supersedes"))).toStrictEqual([
      { code: "replaces-other", claims: ["b", "a"] },
    ]);
    expect(answered([...revising("supersedes")]).origins.map(({ claim }) => claim)).toStrictEqual(["a", "b"]);
    const repeated = say("0", { by: "x", asOf: day });
    expect(noted("replaces-other", [repeated, ...revising("supersedes")])).toHaveLength(1);
  });
  test("not of its own, nor what only refines or restates", () => {
    expect(noted("replaces-other", revising("supersedes", "x"))).toStrictEqual([]);
    const again = say("b", { by: "x", figure: moreThan(3000), asOf: day, supersedes: "a" });
    expect(noted("replaces-other", [revising("supersedes")[0], again])).toStrictEqual([]);
    expect(answered([...revising("supersedes", "x")]).notes.map(({ code }) => code)).toStrictEqual([
      "cumulative-decrease",
    ]);
    expect(noted("replaces-other", revising("refines"))).toStrictEqual([]);
    expect(noted("replaces-other", revising("restates"))).toStrictEqual([]);
  });
});

describe("possible-revision and cumulative-decrease", () => {
  const nis = (id: string, figure: Saying["figure"], asOf: string) => say(id, { by: "nis", figure: figure ?? 0, asOf });
  test("two numbers of one voice on dates that overlap", () => {
    expect(noted("possible-revision", [nis("a", 11, "2024-10"), nis("b", 22, day)])).toStrictEqual([
      { code: "possible-revision", claims: ["a", "b"] },
    ]);
    expect(noted("possible-revision", [nis("a", 11, day), nis("b", 22, "2024-10-25")])).toStrictEqual([]);
    expect(noted("possible-revision", [nis("a", severalThousand, "2024-10"), nis("b", 3000, day)])).toStrictEqual([]);
  });
  test("a running total that went down", () => {
    expect(noted("cumulative-decrease", [nis("a", 5000, day), nis("b", 3000, "2024-10-25")])).toStrictEqual([
      { code: "cumulative-decrease", claims: ["a", "b"] },
    ]);
    expect(
      noted("cumulative-decrease", [nis("a", atLeast(5000), day), nis("b", upTo(3000), "2024-10-25")]),
    ).toHaveLength(1);
    expect(
      noted("cumulative-decrease", [nis("a", 5000, "2024-10-16"), nis("b", 4000, day), nis("c", 3000, "2024-10-25")]),
    ).toStrictEqual([{ code: "cumulative-decrease", claims: ["a", "b", "c"] }]);
  });
  test("not one that went up, nor one that may not have gone down", () => {
    expect(
      noted("cumulative-decrease", [nis("a", range(500, 600), day), nis("b", range(400, 500), "2024-10-25")]),
    ).toStrictEqual([]);
    expect(noted("cumulative-decrease", [nis("a", 1500, day), nis("b", 3000, "2024-10-25")])).toStrictEqual([]);
    expect(noted("cumulative-decrease", [nis("a", about(3000), day), nis("b", 2900, "2024-10-25")])).toStrictEqual([]);
    expect(noted("cumulative-decrease", [nis("a", 5000, day), nis("b", moreThan(3000), "2024-10-25")])).toStrictEqual(
      [],
    );
  });
  test("a total that another of its day supersedes went down, one of a later day did not", () => {
    const lower = say("b", { by: "nis", figure: 1500, asOf: day, supersedes: "a" });
    expect(noted("cumulative-decrease", [nis("a", 3000, day), lower])).toStrictEqual([
      { code: "cumulative-decrease", claims: ["a", "b"] },
    ]);
    expect(noted("cumulative-decrease", [nis("a", 3000, "2024-10-25"), lower])).toStrictEqual([]);
  });
  test("a stock and a plan may go down", () => {
    expect(
      noted("cumulative-decrease", [
        count("a", { by: "nis", figure: 5000, asOf: day }),
        count("b", { by: "nis", figure: 3000, asOf: "2024-10-20" }),
      ]),
    ).toStrictEqual([]);
    expect(
      noted("cumulative-decrease", [
        say("a", { by: "nis", figure: 5000, asOf: day, modality: "planned" }),
        say("b", { by: "nis", figure: 3000, asOf: "2024-10-20", modality: "planned" }),
      ]),
    ).toStrictEqual([]);
  });
});

describe("possible-revision between forecasts", () => {
  const plan = (id: string, by: string, due?: string) =>
    say(id, { by, modality: "planned", asOf: day, ...(due === undefined ? {} : { due }) });
  const notes = (...claims: Parameters<typeof dossier>[0]) =>
    reconcile(claims).answers.map((answer) => notesOf("possible-revision", answer).map((note) => note.claims));
  test("of one voice, one for no day in particular: told with each, for neither replaces the other", () => {
    expect(notes(plan("a", "nis"), plan("b", "nis", "2024-12"), plan("c", "nis", "2025"))).toStrictEqual([
      [["a", "b", "c"]],
      [["a", "b"]],
      [["a", "c"]],
    ]);
  });
  test("of each voice for itself", () => {
    expect(
      notes(plan("a", "nis"), plan("b", "nis", "2024-12"), plan("c", "hur"), plan("d", "hur", "2024-12")),
    ).toStrictEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });
  test("once for a joint one, and not of one alone, of two days, or of two voices", () => {
    const joint = (id: string, more: Saying) => say(id, { by: "us", jointly: ["korea"], modality: "planned", ...more });
    expect(notes(joint("a", {}), joint("b", { due: "2024-12" }))).toStrictEqual([[["a", "b"]], [["a", "b"]]]);
    expect(notes(plan("a", "nis"))).toStrictEqual([[]]);
    expect(notes(plan("a", "nis", "2024-12"), plan("b", "nis", "2025"))).toStrictEqual([[], []]);
    expect(notes(plan("a", "nis"), plan("b", "hur", "2025"))).toStrictEqual([[], []]);
  });
});

describe("origins that are not as independent as they look", () => {
  const actors = [
    "president: person < office",
    "office < ukraine",
    "hur: intelligence < ukraine",
    "source: anonymous < hur",
    "ukraine: state",
  ];
  const claims = [
    say("a", { by: "president", figure: 12_000, asOf: day, evidence: [{ kind: "information", by: "source" }] }),
    say("b", { by: "hur", figure: 11_000, asOf: day }),
  ];
  test("related-origins: two of one body further up", () => {
    expect(noted("related-origins", dossier(claims, { actors }))).toStrictEqual([
      { code: "related-origins", claims: ["a", "b"], actors: ["hur", "office"], partOf: "ukraine" },
    ]);
  });
  test("not once they are heard as one: then merged-origins says whose words these are", () => {
    const whole = dossier(claims, { actors });
    expect(noted("related-origins", whole, { originLevel: "top" })).toStrictEqual([]);
    expect(noted("merged-origins", whole, { originLevel: "top" })).toStrictEqual([
      { code: "merged-origins", claims: ["a", "b"], actors: ["hur", "president"], as: "ukraine" },
    ]);
    expect(noted("merged-origins", whole)).toStrictEqual([]);
  });
  test("related-origins: however far up", () => {
    const whole = dossier([say("a", { by: "unit", figure: 9, asOf: day }), say("b", { by: "office", asOf: day })], {
      actors: ["unit < hur", ...actors],
    });
    expect(noted("related-origins", whole)).toStrictEqual([
      { code: "related-origins", claims: ["a", "b"], actors: ["office", "unit"], partOf: "ukraine" },
    ]);
  });
  test("merged-origins: in the order of ids, whoever stands", () => {
    const whole = dossier(
      [say("a", { by: "spokesman", asOf: day }), say("b", { by: "president", figure: about(3000), asOf: day })],
      { actors: ["spokesman: person < office", ...actors] },
    );
    expect(noted("merged-origins", whole)).toStrictEqual([
      { code: "merged-origins", claims: ["a", "b"], actors: ["president", "spokesman"], as: "office" },
    ]);
  });
  test.each<[what: string, claims: Parameters<typeof dossier>[0]]>([
    [
      "a relay that had it from the origin",
      [say("a", { by: "hur", via: ["isw"], asOf: day }), say("b", { by: "isw", asOf: day })],
    ],
    [
      "a statement that was made with another body",
      [
        say("a", { by: "president", jointly: ["hur"], asOf: day }),
        say("b", { by: "office", figure: 9000, asOf: "2024-10-20" }),
      ],
    ],
    [
      "a joint statement, whose members are named",
      [
        say("a", { by: "office", jointly: ["hur"], asOf: day }),
        say("b", { by: "president", asOf: day }),
        say("c", { by: "spokesman", asOf: day }),
      ],
    ],
    [
      "a statement that names its one speaker as a joint one does",
      [say("a", { by: "office", asOf: day }), say("b", { jointly: ["office"], asOf: day })],
    ],
  ])("merged-origins: not %s", (_what, claims) => {
    const whole = dossier(claims, { actors: ["spokesman: person < office", ...actors] });
    expect(reconcile(whole).answers.flatMap((answer) => notesOf("merged-origins", answer))).toStrictEqual([]);
  });
  test("not for strangers, nor for one body that repeats itself", () => {
    expect(
      noted("related-origins", [say("a", { by: "x", asOf: day }), say("b", { by: "y", asOf: day })]),
    ).toStrictEqual([]);
    expect(noted("merged-origins", [say("a", { by: "x", asOf: day }), say("b", { by: "x", asOf: day })])).toStrictEqual(
      [],
    );
  });
  test("shared-evidence: one rests on what the other provided", () => {
    expect(noted("shared-evidence", dossier(claims, { actors }))).toStrictEqual([
      { code: "shared-evidence", claims: ["a", "b"], actor: "source" },
    ]);
  });
  test("shared-evidence: two rest on what a third provided, who says nothing here", () => {
    const evidence = [{ kind: "satellite images", by: "maxar" }];
    const both = [say("a", { by: "x", asOf: day, evidence }), say("b", { by: "y", asOf: day, evidence })];
    expect(noted("shared-evidence", both)).toStrictEqual([
      { code: "shared-evidence", claims: ["a", "b"], actor: "maxar" },
    ]);
  });
  test("circular-sourcing: two who each pass the other's number on", () => {
    const one = say("a", { by: "x", via: ["y"], asOf: day });
    const other = say("b", { by: "y", via: ["x"], asOf: day });
    const note = { code: "circular-sourcing", claims: ["a", "b"], actors: ["x", "y"] };
    expect(noted("circular-sourcing", [one, other])).toStrictEqual([note]);
    expect(noted("circular-sourcing", [other, one, say("c", { by: "z", via: ["x"], asOf: day })])).toStrictEqual([
      note,
    ]);
    const relayed = say("c", { by: "x", via: ["y"], asOf: day });
    expect(noted("circular-sourcing", [relayed, other])).toStrictEqual([{ ...note, claims: ["b", "c"] }]);
  });
  test("circular-sourcing: three in a ring, once, and whoever only leads into it is not of it", () => {
    const ring = [
      say("a", { by: "x", via: ["y", "w"], asOf: day }),
      say("b", { by: "y", via: ["z"], asOf: day }),
      say("c", { by: "z", via: ["x"], asOf: day }),
    ];
    const note = { code: "circular-sourcing", claims: ["a", "b", "c"], actors: ["x", "y", "z"] };
    expect(noted("circular-sourcing", ring)).toStrictEqual([note]);
    expect(noted("circular-sourcing", [say("0", { by: "w", asOf: day }), ...ring])).toStrictEqual([note]);
  });
  test("circular-sourcing: not without a number, nor of two bounds", () => {
    const pair = (one: Saying["figure"], other: Saying["figure"]) => [
      say("a", { by: "x", via: ["y"], figure: one!, asOf: day }),
      say("b", { by: "y", via: ["x"], figure: other!, asOf: day }),
    ];
    expect(noted("circular-sourcing", pair(some, some))).toStrictEqual([]);
    expect(noted("circular-sourcing", pair(atLeast(317), upTo(317)))).toStrictEqual([]);
    expect(noted("circular-sourcing", pair(atLeast(317), 317))).toHaveLength(1);
  });
  test("circular-sourcing: not of another number, nor where only one passes the other's on", () => {
    const one = say("a", { by: "x", via: ["y"], asOf: day });
    expect(noted("circular-sourcing", [one, say("b", { by: "y", via: ["x"], figure: 77, asOf: day })])).toStrictEqual(
      [],
    );
    expect(noted("circular-sourcing", [one, say("b", { by: "y", via: ["z"], asOf: day })])).toStrictEqual([]);
    expect(noted("circular-sourcing", [say("a", { by: "x", via: ["x"], asOf: day })])).toStrictEqual([]);
  });
  test("shared-evidence: the claims in the order of their ids, whoever provided it", () => {
    const own = say("a", { by: "maxar", asOf: day });
    const evidence = [{ kind: "satellite images", by: "maxar" }];
    expect(noted("shared-evidence", [own, say("b", { by: "x", asOf: day, figure: 9, evidence })])).toStrictEqual([
      { code: "shared-evidence", claims: ["a", "b"], actor: "maxar" },
    ]);
  });
  test("not two that rest on what two others provided, or on what nobody is named for", () => {
    const resting = (id: string, by?: string) =>
      say(id, { by: id, asOf: day, evidence: [{ kind: "video", ...(by === undefined ? {} : { by }) }] });
    expect(noted("shared-evidence", [resting("a", "maxar"), resting("b", "planet")])).toStrictEqual([]);
    expect(noted("shared-evidence", [resting("a"), resting("b")])).toStrictEqual([]);
  });
  test("not on its own, nobody's, or that of somebody who does not speak here", () => {
    for (const evidence of [[{ kind: "video", by: "x" }], [{ kind: "video" }], [{ kind: "video", by: "maxar" }]]) {
      expect(
        noted("shared-evidence", [say("a", { by: "x", asOf: day, evidence }), say("b", { by: "y", asOf: day })]),
      ).toStrictEqual([]);
    }
  });
});

describe("stale", () => {
  const claims = [count("a", { by: "x", asOf: day }), count("b", { by: "y", asOf: "2024-10-16" })];
  test("where the newest number is older than the window, seen from the day asked about", () => {
    expect(noted("stale", claims, { at: "2024-10-26" })).toStrictEqual([
      { code: "stale", claims: ["a"], on: day, days: 8 },
    ]);
    expect(noted("stale", claims, { at: "2024-10-25" })).toStrictEqual([]);
    expect(noted("stale", claims, { at: "2024-10-26", windowDays: 8 })).toStrictEqual([]);
  });
  test("a month asked about begins with its first day", () => {
    expect(noted("stale", claims, { at: "2024-11" })).toMatchObject([{ days: 14 }]);
  });
  test("the newest is the first by id of the newest that have a date", () => {
    const plan = (id: string, more: Saying = {}) => say(id, { by: id, modality: "planned", ...more });
    const plans = [plan("a"), plan("b", { asOf: "2024-10-16" }), plan("c", { asOf: day }), plan("d", { asOf: day })];
    expect(noted("stale", plans, { at: "2024-10-26" })).toStrictEqual([
      { code: "stale", claims: ["c"], on: day, days: 8 },
    ]);
  });
  test("not without a day, nor of undated numbers", () => {
    expect(noted("stale", claims)).toStrictEqual([]);
    expect(noted("stale", [count("a", { by: "x" })], { at: "2030" })).toStrictEqual([]);
  });
});

describe("notes are data", () => {
  test("what an answer does not have is no part of it", () => {
    const answer = answered([count("a", { by: "x", figure: unstated })]);
    expect(Object.keys(answer).toSorted()).toStrictEqual([
      "conflicts",
      "estimate",
      "notes",
      "origins",
      "question",
      "status",
    ]);
    expect(Object.keys(answer.question)).toStrictEqual(["measure"]);
  });
  test("of what nothing is to be said about there are none", () => {
    for (const at of [undefined, "2024-10-20"])
      expect(answered([count("a", { by: "x", asOf: day })], at === undefined ? {} : { at }).notes).toStrictEqual([]);
    expect(answered([count("a", { by: "x" })], { at: "2024-10-20" }).notes).toStrictEqual([]);
  });
  test("coded, with claims, never prose, in an order that does not depend on the claims", () => {
    const claims = [
      say("a", { figure: 11_347, asOf: day }),
      say("b", { by: "y", figure: 11_347, asOf: day }),
      say("c", { by: "z", figure: about(11_347), asOf: day }),
      say("d", { by: "q", modality: "denied", figure: range(1, 2), asOf: day }),
    ];
    const [one, other] = [reconcile(claims), reconcile(claims.toReversed())].map(({ answers }) => answers[0]!.notes);
    expect(one).toStrictEqual(other);
    expect(one!.map(({ code }) => code)).toStrictEqual(one!.map(({ code }) => code).toSorted());
    for (const { claims: ids } of one!) expect(ids.length).toBeGreaterThan(0);
    expect(JSON.stringify(one)).not.toContain(" ");
  });
});
