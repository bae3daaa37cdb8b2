import { reconcile, type Claim, type Figure } from "corroborate";
import * as fc from "fast-check";
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
  voices,
  type Factor,
  type Saying,
} from "./say.ts";

const exact = (value: number): Factor => ({ kind: "exact", value });
const nearly = (value: number): Factor => ({ kind: "approximate", value, side: "below" });
const vague = (low: number, high: number): Factor => ({ kind: "vague", low, high });
const product = (count: Factor, each: Factor): Figure => ({ kind: "product", count, each });
const brigadesOf = (low: number, high: number) => product(exact(2), range(low, high));
const who = (claims: Parameters<typeof answered>[0], options?: Parameters<typeof answered>[1]) =>
  voices(answered(claims, options));
const day = "2024-10-18";

describe("three papers that quote one agency are one origin", () => {
  test("one stands, the others are echoes", () => {
    const papers = ["a", "b", "c"].map((id) => say(id, { by: "dpa", via: [`paper-${id}`], asOf: day }));
    expect(who(papers)).toStrictEqual(["dpa: a = b = c"]);
    expect(answered(papers).status).toBe("single-origin");
  });
  test("a hundred echoes weigh no more than one", () => {
    const echoes = Array.from({ length: 100 }, (_, index) =>
      say(`e${index}`, { by: "dpa", via: [`p${index}`], asOf: day, figure: 5000 }),
    );
    const other = say("z", { by: "afp", asOf: day, figure: 1000 });
    const { estimate, agreement } = answered([...echoes, other], { policy: "median" });
    expect(agreement).toMatchObject({ origins: 1, of: 2 });
    expect(estimate).toMatchObject({ best: Math.sqrt(5000) * Math.sqrt(1000) });
  });
});

describe("originLevel", () => {
  const actors = [
    "spokesman: person < office",
    "office: government < state",
    "source: anonymous < aide",
    "aide: person < office",
    "state: state",
    "loner: person",
  ];
  const claims = [
    say("a", { by: "spokesman", asOf: day }),
    say("b", { by: "source", asOf: day, figure: 4000 }),
    say("c", { by: "state", asOf: day, figure: 5000 }),
    say("d", { by: "loner", asOf: day, figure: 6000 }),
  ];
  const whole = dossier(claims, { actors });
  test("speaker: each is a voice", () => {
    expect(who(whole, { originLevel: "speaker" })).toStrictEqual(["spokesman: a", "source: b", "state: c", "loner: d"]);
  });
  test("institution: persons and unnamed sources speak for the nearest body, those of none for themselves", () => {
    expect(who(whole)).toStrictEqual(["office: a < b", "state: c", "loner: d"]);
  });
  test("top: for the whole", () => {
    expect(who(whole, { originLevel: "top" })).toStrictEqual(["state: a < b < c", "loner: d"]);
  });
  test("without a dossier every actor stands for itself", () => {
    expect(who(claims)).toHaveLength(4);
  });
});

describe("a joint statement", () => {
  const joint = say("joint", { by: "us", jointly: ["korea"], figure: moreThan(10_000), asOf: "2024-12-16" });
  test("is one origin named after its members", () => {
    expect(who([joint])).toStrictEqual(["us + korea: joint"]);
  });
  test("of members that the origin level hears as one is that one", () => {
    const whole = dossier([say("a", { by: "nis", jointly: ["yoon"], asOf: day })], {
      actors: ["yoon: person < korea", "nis < korea", "korea: state"],
    });
    expect(who(whole)).toStrictEqual(["nis + korea: a"]);
    expect(who(whole, { originLevel: "top" })).toStrictEqual(["korea: a"]);
  });
  test("replaces what a member said before", () => {
    expect(who([joint, say("before", { by: "korea", asOf: "2024-10-18" })])).toStrictEqual([
      "us + korea: joint < before",
    ]);
  });
  test("gives way for the member that speaks later, and stands for the others", () => {
    expect(who([joint, say("after", { by: "korea", figure: 12_000, asOf: "2024-12-30" })])).toStrictEqual(
      ["korea: after < joint", "us: joint"].toSorted(),
    );
  });
  test("stands for nobody once each member has spoken later", () => {
    const later = ["us", "korea"].map((by) => say(by, { by, figure: 12_000, asOf: "2024-12-30" }));
    expect(who([joint, ...later])).toStrictEqual(["korea: korea < joint", "us: us < joint"]);
  });
  test("stands before the same number by one member alone", () => {
    expect(who([joint, say("alone", { by: "us", figure: moreThan(10_000), asOf: "2024-12-10" })])).toStrictEqual([
      "us + korea: joint = alone",
    ]);
  });
  test("repeated later by one member is the same again", () => {
    expect(who([joint, say("again", { by: "us", figure: moreThan(10_000), asOf: "2024-12-30" })])).toStrictEqual([
      "us + korea: joint = again",
    ]);
  });
  test("without an origin is that of those who are named jointly", () => {
    expect(who([say("a", { jointly: ["us", "korea"], asOf: day })])).toStrictEqual(["us + korea: a"]);
    expect(notesOf("unnamed-origin", answered([say("a", { jointly: ["us", "korea"], asOf: day })]))).toStrictEqual([]);
  });
  test("without a number is told as one", () => {
    const none = say("a", { by: "us", jointly: ["korea"], figure: unstated, asOf: day });
    expect(notesOf("unstated", answered([none]))).toStrictEqual([
      { code: "unstated", claims: ["a"], actors: ["us", "korea"] },
    ]);
  });
  test("names its members in its own order", () => {
    expect(who([say("a", { by: "us", jointly: ["korea", "japan"], asOf: day })])).toStrictEqual([
      "us + korea + japan: a",
    ]);
  });
  test("relayed, keeps its members", () => {
    expect(
      who([joint, say("echo", { by: "us", jointly: ["korea"], via: ["dpa"], figure: 10_000, asOf: "2024-12-16" })]),
    ).toStrictEqual(["us + korea: joint = echo"]);
  });
  test("of two pairs that share a member: the shared one counts once", () => {
    const first = say("first", { by: "us", jointly: ["korea"], figure: 10_000, asOf: "2024-12-16" });
    const second = say("second", { by: "korea", jointly: ["japan"], figure: 12_000, asOf: "2024-12-20" });
    expect(who([first, second])).toStrictEqual(["us: first", "korea + japan: second < first"]);
  });
});

describe("a truncated path", () => {
  const root = say("root", { by: "hur", via: ["post", "isw"], figure: severalThousand, asOf: "2024-10-12" });
  const cut = say("cut", { by: "isw", via: ["dpa"], figure: severalThousand, asOf: "2024-10-12" });
  test("joins the root of the path on which it is a mere relay", () => {
    expect(who([root, cut])).toStrictEqual(["hur: root = cut"]);
    expect(notesOf("truncated-path", answered([root, cut]))).toStrictEqual([
      { code: "truncated-path", claims: ["cut", "root"], relay: "isw", root: ["hur"] },
    ]);
  });
  test("what it says, and when, is the word of the root", () => {
    const claims = [
      say("least", { by: "hur", figure: atLeast(300), saidOn: "2024-10-14", asOf: day }),
      say("root", { by: "hur", via: ["isw"], figure: 300, saidOn: "2024-10-14", asOf: day }),
      say("most", { by: "isw", figure: upTo(300), saidOn: "2024-10-13", asOf: day }),
    ];
    expect(who(claims)).toStrictEqual(["hur: least = root < most"]);
  });
  test("with another number it is a voice of its own", () => {
    expect(who([root, say("own", { by: "isw", figure: 9000, asOf: "2024-10-12" })])).toStrictEqual([
      "isw: own",
      "hur: root",
    ]);
  });
  test("hedged otherwise it is still the same number", () => {
    expect(
      who([
        say("a", { by: "hur", via: ["isw"], asOf: day }),
        say("b", { by: "isw", figure: moreThan(3000), asOf: day }),
      ]),
    ).toStrictEqual(["hur: b = a"]);
  });
  test("in another question it joins nobody", () => {
    expect(
      reconcile([root, { ...cut, measure: { ...cut.measure, place: "kursk" as never } }]).answers.map((each) =>
        voices(each),
      ),
    ).toStrictEqual([["isw: cut"], ["hur: root"]]);
  });
  test("several steps are followed to the end", () => {
    const claims = [
      say("a", { by: "hur", via: ["post"], asOf: day }),
      say("b", { by: "post", via: ["isw"], asOf: day }),
      say("c", { by: "isw", asOf: day }),
    ];
    expect(who(claims)).toStrictEqual(["hur: a = b = c"]);
    expect(notesOf("truncated-path", answered(claims)).map(({ claims: [cutOff] }) => cutOff)).toStrictEqual(["b", "c"]);
  });
  test("two that name each other stay two", () => {
    const claims = [say("a", { by: "x", via: ["y"], asOf: day }), say("b", { by: "y", via: ["x"], asOf: day })];
    expect(who(claims)).toStrictEqual(["x: a", "y: b"]);
    expect(notesOf("truncated-path", answered(claims))).toStrictEqual([]);
  });
  test("a circle of three stays three", () => {
    expect(
      who([
        say("a", { by: "x", via: ["y"], asOf: day }),
        say("b", { by: "y", via: ["z"], asOf: day }),
        say("c", { by: "z", via: ["x"], asOf: day }),
      ]),
    ).toHaveLength(3);
  });
  test("an origin that relays itself is no relay", () => {
    expect(who([say("a", { by: "x", via: ["x", "y"], asOf: day })])).toStrictEqual(["x: a"]);
  });
  test("an origin that relays itself, and somebody else with the same number, has it from the other", () => {
    expect(
      who([say("a", { by: "x", via: ["x"], asOf: day }), say("b", { by: "hur", via: ["x"], asOf: day })]),
    ).toStrictEqual(["hur: b = a"]);
  });
  test("a number said before the root spoke is the relay's own", () => {
    expect(
      who([
        say("a", { by: "hur", via: ["isw"], asOf: day }),
        say("b", { by: "isw", asOf: "2024-10-17" }),
        say("c", { by: "post", asOf: day }),
      ]),
    ).toStrictEqual(["hur: a", "isw: b", "post: c"]);
  });
  test("an undated plan is not certainly said before it", () => {
    const planned = { modality: "planned" } as const;
    expect(
      who([say("a", { by: "hur", via: ["isw"], asOf: day, ...planned }), say("b", { by: "isw", ...planned })]),
    ).toStrictEqual(["hur: a = b"]);
  });
  describe("of several whom the relay may have it from", () => {
    const relayed = (id: string, by: string, asOf?: string) =>
      say(id, { by, via: ["isw"], modality: "planned", ...(asOf === undefined ? {} : { asOf }) });
    const cut = say("c", { by: "isw", modality: "planned", asOf: "2024-10-20" });
    test.each<[which: string, hur: string | undefined, nis: string | undefined, expected: string[]]>([
      ["the first to speak", "2024-10-18", "2024-10-12", ["hur: a", "nis: b = c"]],
      ["the first to speak", "2024-10-12", "2024-10-18", ["hur: a = c", "nis: b"]],
      ["the first by id, where they spoke on one day", day, day, ["hur: a = c", "nis: b"]],
      ["one whose day is known", undefined, day, ["hur: a", "nis: b = c"]],
      ["the first by id, where no day is known", undefined, undefined, ["hur: a = c", "nis: b"]],
    ])("%s (%s, %s)", (_which, hur, nis, expected) => {
      expect(who([relayed("a", "hur", hur), relayed("b", "nis", nis), cut])).toStrictEqual(expected);
    });
  });
  test("a joint statement is nobody's relay, though a member relays its number", () => {
    expect(
      who([say("a", { by: "hur", via: ["us"], asOf: day }), say("b", { by: "us", jointly: ["korea"], asOf: day })]),
    ).toStrictEqual(["hur: a", "us + korea: b"]);
  });
  test("a page that names nobody is no root", () => {
    expect(who([say("a", { via: ["isw"], asOf: day }), say("b", { by: "isw", asOf: day })])).toStrictEqual([
      "isw: b = a",
    ]);
  });
  test("the root may be a joint statement", () => {
    expect(
      who([
        say("a", { by: "us", jointly: ["korea"], via: ["yonhap"], asOf: day }),
        say("b", { by: "yonhap", asOf: day }),
      ]),
    ).toStrictEqual(["us + korea: a = b"]);
  });
  test("the publisher of a document on the path is a relay too", () => {
    const sources = [{ id: "page", kind: "article", publisher: "isw" }] as never;
    expect(
      who(
        dossier([say("a", { by: "hur", via: [{ source: "page" }], asOf: day }), say("b", { by: "isw", asOf: day })], {
          sources,
        }),
      ),
    ).toStrictEqual(["hur: a = b"]);
  });
  test.each<[words: string, figure: Saying["figure"]]>([
    ["some", some],
    ["some brigades of 6,000", product(some, exact(6000))],
    ["two brigades of some", product(exact(2), some)],
  ])("a claim without a number, or with half of one, cannot be recognised: %s", (_words, figure = 0) => {
    expect(
      who([say("a", { by: "hur", via: ["isw"], figure, asOf: day }), say("b", { by: "isw", figure, asOf: day })]),
    ).toHaveLength(2);
  });
});

describe("a claim that names nobody", () => {
  const pages = {
    sources: [
      { id: "p1", kind: "article", publisher: "post" },
      { id: "p2", kind: "article", publisher: "times" },
      { id: "p3", kind: "article", publisher: "post" },
    ] as never,
  };
  const page = (id: string, source: string, saying: Saying = {}) =>
    say(id, { via: [{ source }], asOf: day, ...saying });
  test("and repeats a named origin's number is its echo, flagged", () => {
    const whole = dossier([say("a", { by: "nis", figure: moreThan(3000), asOf: day }), page("b", "p1")], pages);
    expect(who(whole)).toStrictEqual(["nis: a = b"]);
    expect(notesOf("unnamed-origin", answered(whole))).toStrictEqual([{ code: "unnamed-origin", claims: ["b"] }]);
  });
  test("never lends the origin its wording, however cautious", () => {
    expect(
      who(dossier([say("a", { by: "nis", asOf: day }), page("b", "p1", { figure: atLeast(3000) })], pages)),
    ).toStrictEqual(["nis: a = b"]);
  });
  test("nor does it where it says that it supersedes the origin's own", () => {
    expect(
      who(dossier([say("a", { by: "nis", asOf: day }), page("b", "p1", { supersedes: "a" })], pages)),
    ).toStrictEqual(["nis: a = b"]);
  });
  test("never stands for the origin, however late it gives the number of a headline that is not that of the article", () => {
    const said = [
      say("a", { by: "nis", figure: 3127, asOf: day }),
      say("b", { by: "nis", figure: about(4000), asOf: day, restates: "a" }),
      page("c", "p1", { figure: 4000, asOf: "2024-10-25" }),
    ];
    expect(who(dossier(said, pages))).toStrictEqual(["nis: a = b = c"]);
  });
  test("says something of its own where it gives the other bound", () => {
    const least = say("a", { by: "nis", figure: atLeast(300), asOf: day });
    const most = page("c", "p1", { figure: upTo(300) });
    expect(who(dossier([least, most], pages))).toStrictEqual(["nis: a", "post: c"]);
    const other = say("b", { by: "hur", figure: upTo(300), asOf: day });
    expect(who(dossier([least, other, most], pages))).toStrictEqual(["nis: a", "hur: b = c"]);
    expect(who(dossier([least, page("c", "p1", { figure: 300 })], pages))).toStrictEqual(["nis: a = c"]);
  });
  test.each([
    ["at most", upTo(300), atLeast(300)],
    ["at least", atLeast(300), upTo(300)],
  ])(
    "a headline with the other bound never stands for its article that says %s, though it is older",
    (_, own, other) => {
      const article = say("a", { by: "nis", figure: own, asOf: day });
      const headline = say("0", { by: "nis", figure: other, asOf: "2024-10-12", restates: "a" });
      expect(who([article, headline])).toStrictEqual(["nis: a = 0"]);
    },
  );
  test.each([atLeast(300), upTo(300)])(
    "a headline that makes a bound of its article's number stands for it",
    (bound) => {
      const article = say("a", { by: "nis", figure: 300, asOf: day });
      expect(who([article, say("b", { by: "nis", figure: bound, asOf: day, restates: "a" })])).toStrictEqual([
        "nis: b = a",
      ]);
    },
  );
  test("a headline with the other bound never stands for its article", () => {
    const article = say("a", { by: "nis", figure: upTo(300), asOf: day });
    expect(who([article, say("b", { figure: atLeast(250), asOf: day, restates: "a" })])).toStrictEqual(["nis: a = b"]);
    expect(who([article, say("b", { by: "nis", figure: atLeast(300), asOf: day, restates: "a" })])).toStrictEqual([
      "nis: a = b",
    ]);
  });
  test("is no later word of the origin where it is later than the day", () => {
    const own = say("a", { by: "nis", figure: 100, asOf: "2024-10-02" });
    const [origin] = answered(dossier([own, page("c", "p1", { figure: 100, asOf: "2024-10-12" })], pages), {
      at: "2024-10-07",
    }).origins;
    expect(origin).toMatchObject({ claim: "a", interval: { low: 95, high: null } });
    expect(origin).not.toHaveProperty("ceilingBy");
  });
  test("and repeats what several said is the echo of the first by id", () => {
    const whole = dossier(
      [say("a", { by: "nis", asOf: day }), say("b", { by: "hur", asOf: day }), page("c", "p1")],
      pages,
    );
    expect(who(whole)).toStrictEqual(["nis: a = c", "hur: b"]);
  });
  test("and gives no number repeats nobody", () => {
    const whole = dossier([say("a", { by: "nis", figure: some, asOf: day }), page("b", "p1", { figure: some })], pages);
    expect(who(whole)).toStrictEqual(["nis: a", "post: b"]);
  });
  test("is the voice of the first who passed it on, so that three papers with one agency are one", () => {
    expect(who([say("a", { via: ["post"], asOf: day })])).toStrictEqual(["post: a"]);
    const papers = ["post", "times", "bild"].map((paper) => say(paper, { via: ["dpa", paper], asOf: day }));
    expect(who(papers)).toStrictEqual(["dpa: bild = post = times"]);
  });
  test("does not make the origin's number older", () => {
    const whole = dossier(
      [
        say("old", { by: "nis", figure: 2000, asOf: "2024-10-10" }),
        say("new", { by: "nis", asOf: "2024-10-23" }),
        page("early", "p1", { asOf: "2024-10-01" }),
      ],
      pages,
    );
    expect(who(whole)).toStrictEqual(["nis: new = early < old"]);
  });
  test("is else one voice per publisher", () => {
    expect(who(dossier([page("a", "p1", { figure: 100 }), page("b", "p2", { figure: 900 })], pages))).toStrictEqual([
      "post: a",
      "times: b",
    ]);
    expect(who(dossier([page("a", "p1", { figure: 100 }), page("b", "p3", { figure: 100 })], pages))).toStrictEqual([
      "post: a = b",
    ]);
  });
  test("of an unknown publisher has no actors", () => {
    expect(answered([say("a", { asOf: day })]).origins[0]?.actors).toStrictEqual([]);
  });
  describe("nor a publisher that is known", () => {
    const on = (id: string, figure: Saying["figure"], ...sources: string[]) =>
      count(id, { figure: figure ?? 0, asOf: day, via: sources.map((source) => ({ source })) });
    test.each<[what: string, claims: Claim[], expected: string[]]>([
      ["two pages are two voices", [on("a", 100, "p1"), on("b", 100, "p2")], ["?: a", "?: b"]],
      ["a page is one voice", [on("a", 100, "p1"), on("b", 900, "p1")], ["?: a < b"]],
      ["the page is where it was read", [on("a", 100, "p1", "p2"), on("b", 100, "p1")], ["?: a", "?: b"]],
      ["wherever that has it from", [on("a", 100, "p1", "p2"), on("b", 900, "p2")], ["?: b < a"]],
      ["a page is no number", [on("a", 100, "p1"), on("b", 100)], ["?: a", "?: b"]],
      ["without a page, one number is one voice", [on("a", 100), on("b", about(100))], ["?: b = a"]],
      ["without a page, two numbers are two", [on("a", 100), on("b", 900)], ["?: a", "?: b"]],
      ["without a page, all who say «some» are one", [on("a", some), on("b", some)], ["?: a = b"]],
      ["without a page, «some» is not «thousands»", [on("a", some), on("b", severalThousand)], ["?: a", "?: b"]],
    ])("%s", (_what, claims, expected) => {
      expect(who(claims)).toStrictEqual(expected);
    });
  });
  test("and restates a claim is said by its origin", () => {
    const whole = dossier(
      [
        say("a", { by: "nis", figure: moreThan(3000), asOf: day }),
        page("b", "p1", { figure: severalThousand, restates: "a" }),
      ],
      pages,
    );
    expect(who(whole)).toStrictEqual(["nis: a = b"]);
  });
  test("and restates, through others, one that nobody vouches for is nobody's", () => {
    const whole = dossier([page("a", "p1"), page("b", "p2", { restates: "a", figure: 10 })], pages);
    expect(answered(whole).origins.flatMap(({ actors }) => actors)).not.toContain("nis");
  });
  test("and restates one that restates another is said by the first who is named", () => {
    const claims = [
      say("a", { by: "nis", asOf: day }),
      say("b", { by: "hur", figure: 4000, asOf: day, restates: "a" }),
      say("c", { via: ["post"], figure: 4000, asOf: day, restates: "b" }),
    ];
    expect(who(claims)).toStrictEqual(["nis: a", "hur: b = c"]);
  });
  test("claims that restate each other end", () => {
    expect(
      answered([
        say("a", { asOf: day, restates: "b" }),
        say("b", { asOf: day, restates: "a" }),
        say("c", { by: "x", asOf: day }),
      ]).origins,
    ).toHaveLength(1);
  });
  test("a long chain of restatements leads to its first", () => {
    const chain = Array.from({ length: 3000 }, (_, index) =>
      say(`c${index}`, { asOf: day, ...(index === 0 ? { by: "nis" } : { restates: `c${index - 1}` }) }),
    );
    expect(reconcile(chain).answers[0]?.origins).toMatchObject([{ actors: ["nis"], claim: "c0" }]);
  });
});

describe("within an origin", () => {
  const nis = (id: string, saying: Saying) => say(id, { by: "nis", ...saying });
  describe("(a) revises decides", () => {
    test("whatever the dates", () => {
      expect(
        who([
          nis("a", { figure: 1500, asOf: "2024-10-18", supersedes: "b" }),
          nis("b", { figure: 3000, asOf: "2024-10-25" }),
        ]),
      ).toStrictEqual(["nis: a < b"]);
    });
    test("a refinement replaces the coarser number", () => {
      expect(
        who([
          nis("a", { figure: 3000, asOf: day, refines: "b" }),
          nis("b", { figure: severalThousand, asOf: "2024-10-25" }),
        ]),
      ).toStrictEqual(["nis: a < b"]);
    });
    test("a restatement with other words is the same number", () => {
      expect(
        who([
          nis("a", { figure: 3000, asOf: day }),
          nis("b", { figure: range(2900, 3100), asOf: "2024-10-25", restates: "a" }),
        ]),
      ).toHaveLength(1);
      expect(
        answered([
          nis("a", { figure: 3000, asOf: day }),
          nis("b", { figure: range(2900, 3100), asOf: "2024-10-25", restates: "a" }),
        ]).origins[0]?.revisions,
      ).toStrictEqual([]);
    });
    test("a headline with another number does not stand for its article", () => {
      const article = nis("p", { figure: 3127, asOf: day });
      for (const headline of [
        say("h", { figure: about(4000), asOf: day, restates: "p" }),
        nis("h", { figure: range(2900, 3100), asOf: "2024-10-17", restates: "p" }),
      ]) {
        const answer = answered([article, headline]);
        expect(voices(answer)).toStrictEqual(["nis: p = h"]);
        expect(notesOf("hedge-lost", answer)).toStrictEqual([]);
      }
    });
    test("one with the same number, and a hedge that the article has not, does", () => {
      expect(
        who([nis("p", { figure: 3127, asOf: day }), nis("h", { figure: about(3127), asOf: day, restates: "p" })]),
      ).toStrictEqual(["nis: h = p"]);
    });
    test("of an article that is superseded by its own number, the article's words stand, not the headline's", () => {
      expect(
        who([
          nis("p", { figure: 3127, asOf: day }),
          nis("h", { figure: about(4000), asOf: day, restates: "p" }),
          nis("q", { figure: 3127, asOf: day, supersedes: "p" }),
        ]),
      ).toStrictEqual(["nis: q = h = p"]);
    });
    test("numbers that supersede each other leave it to the dates", () => {
      expect(
        who([
          nis("a", { figure: 1, asOf: day, supersedes: "b" }),
          nis("b", { figure: 2, asOf: "2024-10-25", supersedes: "a" }),
        ]),
      ).toStrictEqual(["nis: b < a"]);
    });
    test("what another origin supersedes stands", () => {
      expect(
        who([say("a", { by: "hur", asOf: day, supersedes: "b", figure: 7 }), nis("b", { figure: 2, asOf: day })]),
      ).toStrictEqual(["hur: a", "nis: b"]);
    });
    test("the same number superseding itself is no revision", () => {
      const before = nis("0", { figure: 2000, asOf: "2024-10-17" });
      const same = [nis("a", { asOf: day }), nis("b", { asOf: "2024-10-25", supersedes: "a" })];
      expect(who(same)).toStrictEqual(["nis: b = a"]);
      expect(who([before, ...same])).toStrictEqual(["nis: b = a < 0"]);
    });
    test("a chain leaves the last", () => {
      expect(
        who([
          nis("a", { figure: 1, asOf: day }),
          nis("b", { figure: 2, asOf: day, supersedes: "a" }),
          nis("c", { figure: 3, asOf: day, supersedes: "b" }),
        ]),
      ).toStrictEqual(["nis: c < a < b"]);
    });
  });
  describe("(b) the same number is an echo whatever its date, and the most cautious wording stands", () => {
    test.each<[cautious: string, hedged: Saying["figure"]]>([
      ["about", about(3000)],
      ["more than", moreThan(3000)],
      ["at least", atLeast(3000)],
      ["nearly", { kind: "approximate", value: 3000, side: "below" }],
    ])("%s", (_cautious, figure) => {
      expect(who([nis("a", { asOf: day }), nis("b", { figure, asOf: "2024-11-18" })])).toStrictEqual(["nis: b = a"]);
      expect(who([nis("a", { asOf: "2024-11-18" }), nis("b", { figure, asOf: day })])).toStrictEqual(["nis: b = a"]);
    });
    test.each<[more: string, less: string, cautious: Saying["figure"], hedged: Saying["figure"]]>([
      ["at least", "more than", atLeast(3000), moreThan(3000)],
      ["more than", "about", moreThan(3000), about(3000)],
      ["about", "nearly", about(3000), nearly(3000)],
      ["about", "a good", about(3000), { kind: "approximate", value: 3000, side: "above" }],
      ["two brigades of about 6,000", "12,000", product(exact(2), about(6000)), 12_000],
      [
        "about two brigades of 6,000",
        "two of nearly 6,000",
        product(about(2), exact(6000)),
        product(exact(2), nearly(6000)),
      ],
    ])("%s is more cautious than %s", (_more, _less, cautious = 0, hedged = 0) => {
      expect(
        who([nis("a", { figure: hedged, asOf: day }), nis("b", { figure: cautious, asOf: "2024-11-18" })]),
      ).toStrictEqual(["nis: b = a"]);
    });
    test("of equal figures the most cautious words stand, and who puts it more firmly is noted", () => {
      const answer = answered([
        nis("a", { asOf: day, via: ["post"], modality: "confirmed" }),
        nis("b", { asOf: "2024-10-19", modality: "possible" }),
      ]);
      expect(voices(answer)).toStrictEqual(["nis: b = a"]);
      expect(notesOf("hedge-lost", answer)).toStrictEqual([{ code: "hedge-lost", claims: ["b", "a"], of: "modality" }]);
    });
    test("the words are as cautious as its own page is", () => {
      const firm = nis("a", { asOf: day, via: ["nis"], modality: "asserted" });
      expect(who([firm, nis("b", { asOf: day, via: ["post"], modality: "possible" })])).toStrictEqual(["nis: a = b"]);
      expect(who([firm, nis("b", { asOf: day, modality: "possible" })])).toStrictEqual(["nis: b = a"]);
    });
    test("whoever merely relays a number has no page of the origin's own", () => {
      const root = say("root", { by: "hur", via: ["isw"], asOf: day, modality: "possible" });
      const cut = say("cut", { by: "isw", asOf: day, modality: "asserted" });
      expect(who([root, cut])).toStrictEqual(["hur: root = cut"]);
    });
    test("a cautious figure stands before cautious words", () => {
      expect(
        who([nis("a", { asOf: day, modality: "possible" }), nis("b", { asOf: day, figure: about(3000) })]),
      ).toStrictEqual(["nis: b = a"]);
    });
    test.each<[words: string, figure: Saying["figure"], again: Saying["figure"]]>([
      ["5,000 to 6,000", range(5000, 6000), range(5000, 6000, 5500)],
      ["several thousand", severalThousand, severalThousand],
      ["two brigades of 6,000, and 12,000", product(exact(2), exact(6000)), 12_000],
      ["two brigades of 5,000 to 6,000", brigadesOf(5000, 6000), brigadesOf(5000, 6000)],
      ["three regiments of several thousand", product(exact(3), severalThousand), product(about(3), severalThousand)],
    ])("the same number: %s", (_words, figure = 0, again = 0) => {
      const said = [nis("a", { figure, asOf: day }), nis("b", { figure: again, asOf: "2024-11-18" })];
      expect(answered(said).origins[0]).toMatchObject({ revisions: [], echoes: [expect.any(String)] });
    });
    test.each<[words: string, figure: Saying["figure"], other: Saying["figure"]]>([
      ["5,000 to 6,000, then 5,000 to 7,000", range(5000, 6000), range(5000, 7000)],
      ["several thousand, then from 2,000 to 10,000", severalThousand, range(2000, 10_000)],
      ["four figures, then not half of that", vague(1000, 10_000), vague(1000, 5000)],
      ["two brigades of 5,000 to 6,000, then of 5,000 to 7,000", brigadesOf(5000, 6000), brigadesOf(5000, 7000)],
      ["two brigades of 5,000 to 6,000, then three", brigadesOf(5000, 6000), product(exact(3), range(5000, 6000))],
    ])("another number: %s", (_words, figure = 0, other = 0) => {
      const said = [nis("a", { figure, asOf: day }), nis("b", { figure: other, asOf: "2024-11-18" })];
      expect(who(said)).toStrictEqual(["nis: b < a"]);
    });
    test("at least 300 and at most 300 are two things to say", () => {
      const both = [nis("a", { figure: atLeast(300), asOf: day }), nis("b", { figure: upTo(300), asOf: "2024-10-25" })];
      expect(who(both)).toStrictEqual(["nis: b < a"]);
      // 300 alone goes with the first of them.
      expect(who([...both, nis("c", { figure: 300, asOf: "2024-10-28" })])).toStrictEqual(["nis: b < a < c"]);
      expect(
        who([nis("a", { figure: 300, asOf: day }), nis("b", { figure: upTo(300), asOf: "2024-10-25" })]),
      ).toStrictEqual(["nis: b = a"]);
    });
    test.each<[which: string, a: Saying, b: Saying, expected: string]>([
      ["the undated", {}, { asOf: day }, "nis: a = b"],
      ["the undated", { asOf: day }, {}, "nis: b = a"],
      ["of undated ones that on the shorter path", { via: ["x"] }, {}, "nis: b = a"],
      ["of undated ones that on the shorter path", {}, { via: ["x"] }, "nis: a = b"],
    ])("of equal wordings of a plan %s stands first", (_which, a, b, expected) => {
      expect(who([nis("a", { modality: "planned", ...a }), nis("b", { modality: "planned", ...b })])).toStrictEqual([
        expected,
      ]);
    });
    test("echoes come in the order of their ids", () => {
      const said = [nis("a", { asOf: day }), nis("m", { figure: some, asOf: "2024-10-25" }), nis("z", { asOf: day })];
      expect(answered(said).origins[0]?.echoes).toStrictEqual(["m", "z"]);
    });
    test("of equal wordings the earlier stands, then that on the shorter path, then the first id", () => {
      expect(who([nis("a", { asOf: "2024-10-19" }), nis("b", { asOf: day })])).toStrictEqual(["nis: b = a"]);
      expect(who([nis("a", { asOf: day, via: ["dpa"] }), nis("b", { asOf: day })])).toStrictEqual(["nis: b = a"]);
      expect(who([nis("b", { asOf: day }), nis("a", { asOf: day })])).toStrictEqual(["nis: a = b"]);
    });
    test("a day stands before the month it is in", () => {
      expect(who([nis("a", { asOf: "2024-10" }), nis("b", { asOf: "2024-10-01" })])).toStrictEqual(["nis: b = a"]);
    });
    test("an echo printed late does not make an old number new", () => {
      expect(
        who([
          nis("a", { figure: 1500, asOf: day }),
          nis("b", { asOf: "2024-10-23" }),
          nis("c", { figure: 1500, asOf: "2024-10-25", via: ["blog"] }),
        ]),
      ).toStrictEqual(["nis: b < a < c"]);
    });
  });
  describe("(c) a later some, vague or unstated figure that contains the standing one is an echo", () => {
    test.each<[words: string, figure: Saying["figure"]]>([
      ["some", some],
      ["several thousand", severalThousand],
      ["thousands", { kind: "vague", low: 1000 }],
      ["no number", unstated],
    ])("%s", (_words, figure) => {
      expect(who([nis("a", { asOf: day }), nis("b", { figure, asOf: "2024-10-25" })])).toStrictEqual(["nis: a = b"]);
    });
    test("also where it contains just that", () => {
      expect(
        who([
          nis("a", { figure: range(2000, 9999), asOf: day }),
          nis("b", { figure: severalThousand, asOf: "2024-10-25" }),
        ]),
      ).toStrictEqual(["nis: a = b"]);
    });
    test("not one that does not contain it", () => {
      expect(
        who([nis("a", { asOf: day }), nis("b", { figure: { kind: "vague", low: 20_000 }, asOf: "2024-10-25" })]),
      ).toStrictEqual(["nis: b < a"]);
      expect(
        who([
          nis("a", { figure: moreThan(3000), asOf: day }),
          nis("b", { figure: severalThousand, asOf: "2024-10-25" }),
        ]),
      ).toStrictEqual(["nis: b < a"]);
    });
    test("an earlier loose figure is replaced", () => {
      expect(who([nis("a", { figure: some, asOf: day }), nis("b", { asOf: "2024-10-25" })])).toStrictEqual([
        "nis: b < a",
      ]);
      expect(who([nis("a", { figure: unstated, asOf: day }), nis("b", { asOf: "2024-10-25" })])).toStrictEqual([
        "nis: b < a",
      ]);
    });
    test("a firmer figure on dates that overlap takes the loose one in", () => {
      expect(
        who([nis("a", { figure: severalThousand, asOf: "2024-10" }), nis("b", { asOf: "2024-10-25", via: ["x"] })]),
      ).toStrictEqual(["nis: b = a"]);
    });
    test("a loose figure is no echo of a claim without a number", () => {
      expect(
        who([nis("a", { figure: unstated, asOf: day }), nis("b", { figure: severalThousand, asOf: "2024-10-25" })]),
      ).toStrictEqual(["nis: b < a"]);
    });
    test("a range is not loose", () => {
      expect(who([nis("a", { asOf: day }), nis("b", { figure: range(2000, 9000), asOf: "2024-10-25" })])).toStrictEqual(
        ["nis: b < a"],
      );
    });
    test("what is replaced takes its loose echoes with it", () => {
      expect(
        who([
          nis("a", { figure: 1500, asOf: day }),
          nis("b", { figure: some, asOf: "2024-10-20" }),
          nis("c", { figure: 3000, asOf: "2024-10-25" }),
        ]),
      ).toStrictEqual(["nis: c < a < b"]);
    });
  });
  describe("(d) otherwise a wholly later date replaces", () => {
    test("from about 1,500 to more than 3,000", () => {
      const answer = answered([
        nis("a", { figure: about(1500), asOf: day }),
        nis("b", { figure: moreThan(3000), asOf: "2024-10-25" }),
      ]);
      expect(voices(answer)).toStrictEqual(["nis: b < a"]);
      expect(answer).toMatchObject({ status: "single-origin", conflicts: [] });
    });
    test("whatever the ids", () => {
      expect(
        who([
          nis("a", { figure: 3, asOf: "2024-10-25" }),
          nis("b", { figure: 1, asOf: day }),
          nis("c", { figure: 2, asOf: "2024-10-20" }),
        ]),
      ).toStrictEqual(["nis: a < b < c"]);
    });
    test("the replaced claim propagates nothing", () => {
      const answer = answered([
        nis("a", { figure: 5000, asOf: day }),
        nis("b", { figure: 1000, asOf: "2024-10-25" }),
        say("c", { by: "hur", figure: 1000, asOf: "2024-10-25" }),
      ]);
      expect(answer).toMatchObject({ status: "agree", conflicts: [], hull: { low: 950, high: 1049 } });
    });
    test("by a day", () => {
      expect(
        who([nis("a", { figure: 1, asOf: day }), nis("b", { figure: 2, asOf: "2024-10-19", via: ["x", "y"] })]),
      ).toStrictEqual(["nis: b < a"]);
    });
  });
  describe("(e) on overlapping dates the shortest path, then the id", () => {
    test.each<[what: string, one: Saying, other: Saying, expected: string]>([
      ["the same day", { asOf: day, via: ["x"] }, { asOf: day }, "nis: b < a"],
      ["the same day and path", { asOf: day }, { asOf: day }, "nis: a < b"],
      ["a month and a day in it", { asOf: "2024-10" }, { asOf: "2024-10-25", via: ["x"] }, "nis: a < b"],
      ["about a day and the next", { asOf: "2024-10-18~", via: ["x"] }, { asOf: "2024-10-19" }, "nis: b < a"],
    ])("%s", (_what, one, other, expected) => {
      const answer = answered([nis("a", { figure: 11, ...one }), nis("b", { figure: 22, ...other })]);
      expect(voices(answer)).toStrictEqual([expected]);
      expect(notesOf("possible-revision", answer)).toStrictEqual([{ code: "possible-revision", claims: ["a", "b"] }]);
    });
    test.each<[what: string, one: Saying, other: Saying, expected: string]>([
      ["said later", { saidOn: "2024-11-02" }, { saidOn: "2024-11-20", via: ["x"] }, "nis: b < a"],
      [
        "said later, though its date begins earlier",
        { asOf: "2024-10", saidOn: "2024-11-20", via: ["x"] },
        { saidOn: "2024-11-02" },
        "nis: a < b",
      ],
      ["said later, whatever the ids", { saidOn: "2024-11-20", via: ["x"] }, { saidOn: "2024-11-02" }, "nis: a < b"],
    ])("but before the path what was %s", (_what, one, other, expected) => {
      const answer = answered([
        nis("a", { figure: 11, asOf: day, ...one }),
        nis("b", { figure: 22, asOf: day, ...other }),
      ]);
      expect(voices(answer)).toStrictEqual([expected]);
      expect(notesOf("possible-revision", answer)).toStrictEqual([]);
    });
    test.each<[what: string, one: Saying, other: Saying]>([
      ["on the same day", { saidOn: "2024-11-02" }, { saidOn: "2024-11-02" }],
      ["on days that may be one", { saidOn: "2024-11-02" }, { saidOn: "2024-11" }],
      ["on a day that only one of them names", {}, { saidOn: "2024-11-20" }],
      ["on a day that only the other names", { saidOn: "2024-11-02" }, {}],
    ])("said %s the path and the id decide", (_what, one, other) => {
      const answer = answered([
        nis("a", { figure: 11, asOf: day, ...one }),
        nis("b", { figure: 22, asOf: day, ...other }),
      ]);
      expect(voices(answer)).toStrictEqual(["nis: a < b"]);
      expect(notesOf("possible-revision", answer)).toHaveLength(1);
    });
    test("a number is not said later by being repeated", () => {
      const old = [nis("a", { figure: 11, asOf: day, saidOn: "2024-11-02" })];
      const again = nis("c", { figure: 11, asOf: day, saidOn: "2024-11-20", via: ["x"] });
      const between = nis("b", { figure: 22, asOf: day, saidOn: "2024-11-10" });
      expect(who([...old, again, between])).toStrictEqual(["nis: b < a < c"]);
      const undated = nis("d", { figure: 11, asOf: day, via: ["x"] });
      expect(notesOf("possible-revision", answered([undated, again, between]))).toHaveLength(1);
    });
    test("nor earlier by a page that names nobody", () => {
      const old = nis("a", { figure: 11, asOf: day, saidOn: "2024-11-10" });
      const late = nis("b", { figure: 22, asOf: day, saidOn: "2024-11-20" });
      const page = say("c", { figure: 22, asOf: day, saidOn: "2024-11-02", via: ["x"] });
      expect(who([old, late, page])).toStrictEqual(["nis: b = c < a"]);
    });
    test("what a relay says of the other bound is no word of the origin", () => {
      const root = nis("a", { figure: atLeast(300), asOf: day, via: ["x"] });
      expect(who([root, say("b", { by: "x", figure: upTo(300), asOf: day })])).toStrictEqual(["nis: a", "x: b"]);
      expect(who([root, say("b", { by: "x", figure: 300, asOf: day })])).toStrictEqual(["nis: a = b"]);
    });
    test("undated plans likewise", () => {
      expect(
        who([
          nis("a", { figure: 11, modality: "planned", via: ["x"] }),
          nis("b", { figure: 22, modality: "planned", asOf: day }),
        ]),
      ).toStrictEqual(["nis: b < a"]);
      expect(
        who([nis("a", { figure: 11, modality: "planned" }), nis("b", { figure: 22, modality: "planned" })]),
      ).toStrictEqual(["nis: a < b"]);
    });
  });
});

describe("one voice for each root, whoever says how much", () => {
  test("there are never more origins than there are roots, and each claim is in one of them", () => {
    const sayings = fc.array(
      fc.record({
        by: fc.constantFrom("a", "b", "c"),
        figure: fc.constantFrom(1, 2, 3),
        via: fc.subarray(["a", "b", "c"]),
        asOf: fc.constantFrom(day, "2024-10-25"),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(sayings, (said) => {
        const answer = answered(said.map((saying, index) => count(`s${index}`, saying)));
        const roots = new Set(said.map(({ by }) => by));
        expect(answer.origins.length).toBeLessThanOrEqual(roots.size);
        const heard = answer.origins.flatMap(({ claim, echoes, revisions }) => [claim, ...echoes, ...revisions]);
        expect(heard.toSorted()).toStrictEqual(said.map((_, index) => `s${index}`).toSorted());
      }),
    );
  });
});
