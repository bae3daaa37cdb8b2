import { spanOf, type DaySpan } from "./day-span.ts";
import { groupBy } from "./group-by.ts";
import { compareStatements, type Statement } from "./statement.ts";
import type { Voiced } from "./voices.ts";
import { areTwoSides, cautionOf, isDistanced, isLoose, numberKeyOf } from "./wording.ts";

/** What one voice says in the end, and what of its statements is the same again or was replaced. */
export interface Standing {
  readonly standing: Statement;
  readonly echoes: readonly Statement[];
  /** The latest number first, each in its own wording before its repeats. */
  readonly revisions: readonly Statement[];
  /** Replaced on dates that overlap, where nothing but the shorter path tells which came last. */
  readonly undecided: readonly Statement[];
  /** Replaced for no other reason than a later date, each number in its own wording: of a total, growth and no correction. */
  readonly outgrown: readonly Statement[];
}

/**
 * Decides which statement of one voice stands.
 *
 * What a claim says it revises decides; the same number is an echo whatever its date, and its most cautious wording
 * stands; a later loose figure that contains the standing one is an echo; otherwise a wholly later date replaces, and
 * on overlapping dates what was said later, else the shorter path.
 */
export function standingOf(stream: readonly Voiced[]): Standing {
  const said = numbersIn(stream);
  const named = said.filter(({ isNamed }) => isNamed);
  // What only pages say that name nobody is no word of the voice: it neither stands nor is replaced.
  const repeated = said.filter(({ isNamed }) => !isNamed);
  const superseded = supersededIn(named);
  const left = named.filter((number) => !superseded.has(number));
  // Numbers that revise each other in a circle are all that there is: then dates decide.
  const [first, ...rest] = (left.length === 0 ? named : left).sort(compareDates);
  // SAFETY: a page that names nobody is in a stream only with the named number that it repeats.
  let standing = first!;
  const echoes: SameNumber[] = [];
  const undecided: SameNumber[] = [];
  const withdrawn = left.length === 0 ? [] : [...superseded];
  const outgrown: SameNumber[] = [];
  for (const number of rest) {
    if (!precedes(number, standing) && repeatsLoosely(number, standing)) {
      echoes.push(number);
    } else if (precedes(standing, number)) {
      outgrown.push(standing);
      for (const echo of echoes.splice(0)) withdrawn.push(echo);
      // What was undecided between two numbers is settled by a third that came after both.
      for (const other of undecided.splice(0)) (precedes(other, number) ? withdrawn : undecided).push(other);
      standing = number;
    } else if (repeatsLoosely(standing, number)) {
      echoes.push(standing);
      standing = number;
    } else if (wasSaidBefore(standing, number)) {
      withdrawn.push(standing);
      standing = number;
    } else if (wasSaidBefore(number, standing)) {
      withdrawn.push(number);
    } else {
      const [winner, loser] = comparePaths(standing, number) <= 0 ? [standing, number] : [number, standing];
      undecided.push(loser);
      standing = winner;
    }
  }
  return {
    standing: standing.wording,
    echoes: [standing, ...echoes, ...repeated]
      .flatMap(wordingFirst)
      .filter((statement) => statement !== standing.wording)
      .sort(compareStatements),
    revisions: [...outgrown.toReversed(), ...undecided, ...withdrawn].flatMap(wordingFirst),
    undecided: undecided.flatMap(wordingFirst),
    outgrown: outgrown.map((number) => number.wording),
  };
}

/** The statement that stands for a number, then its repeats. */
function wordingFirst({ wording, statements }: SameNumber): Statement[] {
  return [...new Set([wording, ...statements])];
}

/** One number that a voice gave, with every statement of it. */
interface SameNumber {
  readonly statements: readonly Statement[];
  /** The statement that stands for it: joint before single, the most cautious figure, then the most cautious words, its own before a joined one, the earliest, the shortest path, the id. */
  readonly wording: Statement;
  /** Its first statement, which dates it: a number does not become newer by being repeated. */
  readonly earliest: Statement;
  /** When it was said first, where that is known of all who are named with it. */
  readonly said: DaySpan | undefined;
  /** Whether somebody is named with it, and not only repeated by a page that names nobody. */
  readonly isNamed: boolean;
  /** The length of the shortest path by which it was printed. */
  readonly path: number;
}

function numbersIn(stream: readonly Voiced[]): SameNumber[] {
  const restated = restatementsIn(stream.map(({ statement }) => statement));
  const groups = groupBy(stream, ({ statement }) => {
    const said = restated(statement);
    return numberKeyOf(said.claim.figure) ?? said.claim.figure.kind;
  });
  return [...groups.values()]
    .flatMap((group) => bySide(group, restated))
    .map((group) => {
      const replaced = targetsOf(group.map(({ statement }) => statement));
      const worded = group.filter(({ statement }) => isWordedAs(statement, restated(statement)));
      const named = worded.filter(({ as, statement }) => as !== "echo" && !replaced.has(statement.claim.id));
      const own = group.filter(({ as }) => as === "own");
      const all = group.map(({ statement }) => statement);
      return {
        statements: all,
        wording: wordingOf(named.length === 0 ? worded : named),
        earliest: least(
          (own.length === 0 ? group : own).map(({ statement }) => statement),
          compareDate,
        ),
        said: firstSaid((own.length === 0 ? group : own).map(({ statement }) => statement)),
        isNamed: group.some(({ as }) => as !== "echo"),
        path: all.reduce((length, statement) => Math.min(length, pathLength(statement)), Infinity),
      };
    });
}

/** Whether a statement says what it restates: a headline with another number or bound never stands for its article. */
function isWordedAs({ claim: { figure } }: Statement, { claim: restated }: Statement): boolean {
  return numberKeyOf(figure) === numberKeyOf(restated.figure) && !areTwoSides(figure, restated.figure);
}

/** «At least 300» and «at most 300» are two things to say; «300» alone goes with whichever stands beside it. */
function bySide(group: readonly Voiced[], restated: (statement: Statement) => Statement): (readonly Voiced[])[] {
  const kindOf = ({ statement }: Voiced) => restated(statement).claim.figure.kind;
  if (!group.some((voiced) => kindOf(voiced) === "atLeast")) return [group];
  return [...groupBy(group, (voiced) => kindOf(voiced) === "atMost").values()];
}

/** The claims that one of these supersedes or refines. */
function targetsOf(statements: readonly Statement[]): ReadonlySet<string> {
  const revisions = statements.flatMap(({ claim }) => claim.revises ?? []);
  return new Set(revisions.filter(({ how }) => how === "supersedes" || how === "refines").map(({ claim }) => claim));
}

/** The statement that one says it restates, as far back as that goes within the voice. */
export function restatementsIn(statements: readonly Statement[]): (statement: Statement) => Statement {
  const byId = new Map<string, Statement>(statements.map((statement) => [statement.claim.id, statement]));
  const known = new Map<Statement, Statement>();
  return (statement) => {
    const path = new Set<Statement>();
    let said = statement;
    while (!path.has(said) && !known.has(said)) {
      path.add(said);
      const earlier = said.claim.revises?.find(({ how }) => how === "restates");
      said = (earlier === undefined ? undefined : byId.get(earlier.claim)) ?? said;
    }
    const first = known.get(said) ?? said;
    for (const step of path) known.set(step, first);
    return first;
  };
}

/** The numbers that a statement of another number supersedes or refines. */
function supersededIn(numbers: readonly SameNumber[]): ReadonlySet<SameNumber> {
  const numberOf = new Map(
    numbers.flatMap((number) => number.statements.map(({ claim }) => [claim.id as string, number] as const)),
  );
  const superseded = new Set<SameNumber>();
  for (const number of numbers) {
    for (const target of targetsOf(number.statements)) {
      const earlier = numberOf.get(target);
      if (earlier !== undefined && earlier !== number) superseded.add(earlier);
    }
  }
  return superseded;
}

/** Whether a number is loose and contains the other one: «several thousand», said after «3,000». */
function repeatsLoosely(loose: SameNumber, firm: SameNumber): boolean {
  if (!isLoose(loose.wording.claim.figure)) return false;
  const [outer, inner] = [loose.wording.interval, firm.wording.interval];
  // Without a number nothing is contradicted.
  if (outer === undefined) return true;
  return inner !== undefined && outer.low <= inner.low && (inner.high ?? Infinity) <= (outer.high ?? Infinity);
}

function precedes(one: SameNumber, other: SameNumber): boolean {
  const [earlier, later] = [one.earliest.dated, other.earliest.dated];
  return earlier !== undefined && later !== undefined && earlier.span.last < later.span.first;
}

/** The first day on which statements may have been said, and the last on which the first of them was. */
function firstSaid(statements: readonly Statement[]): DaySpan | undefined {
  let first = Infinity;
  let last = Infinity;
  for (const { claim } of statements) {
    const { saidOn } = claim.attribution;
    if (saidOn === undefined) return undefined;
    const span = spanOf(saidOn);
    first = Math.min(first, span.first);
    last = Math.min(last, span.last);
  }
  return { first, last };
}

/** Of two numbers on dates that overlap: whether one was said on a wholly earlier day. */
function wasSaidBefore(one: SameNumber, other: SameNumber): boolean {
  return one.said !== undefined && other.said !== undefined && one.said.last < other.said.first;
}

/** The most cautious figure; of those, words as cautious as the origin's own page puts them, where one is its own. */
function wordingOf(group: readonly Voiced[]): Statement {
  const first = least(group, compareFigures);
  const alike = group.filter((each) => compareFigures(each, first) === 0);
  const own = alike.filter(isOwnPage);
  const isCautious = (own.length === 0 ? alike : own).some(({ statement }) => isDistanced(statement.claim));
  const worded = alike.filter(({ statement }) => isDistanced(statement.claim) === isCautious);
  return least(worded, compareVoiced).statement;
}

/** Joint before single, then the most cautious. */
function compareFigures({ statement: mine }: Voiced, { statement: yours }: Voiced): number {
  return yours.speakers.length - mine.speakers.length || cautionOf(yours.claim.figure) - cautionOf(mine.claim.figure);
}

function isOwnPage({ statement: { relays, speakers }, as }: Voiced): boolean {
  return as === "own" && relays.every((relay) => speakers.includes(relay));
}

function compareVoiced(one: Voiced, other: Voiced): number {
  return Number(one.as === "joined") - Number(other.as === "joined") || compareDate(one.statement, other.statement);
}

function compareDate(one: Statement, other: Statement): number {
  const [earlier, later] = [one.dated, other.dated];
  // Undated ones come first, so that a dated one can replace them but not the other way round.
  return (
    (earlier?.span.first ?? -Infinity) - (later?.span.first ?? -Infinity) ||
    (earlier?.span.last ?? -Infinity) - (later?.span.last ?? -Infinity) ||
    pathLength(one) - pathLength(other) ||
    compareStatements(one, other)
  );
}

function compareDates(one: SameNumber, other: SameNumber): number {
  return compareDate(one.earliest, other.earliest);
}

function comparePaths(one: SameNumber, other: SameNumber): number {
  return one.path - other.path || compareStatements(one.wording, other.wording);
}

function pathLength({ claim }: Statement): number {
  return claim.attribution.via.length;
}

function least<Item>(items: readonly Item[], compare: (one: Item, other: Item) => number): Item {
  // SAFETY: called with at least one item.
  return items.reduce((best, item) => (compare(item, best) < 0 ? item : best));
}
