import { groupBy } from "./group-by.ts";
import type { inForce } from "./in-force.ts";
import type { Lookup } from "./lookup.ts";
import type { Settings } from "./options.ts";
import { questionsOf } from "./questions.ts";
import type { Unused } from "./reconciliation.ts";
import { isOwnPath, revisersIn, saysAgain, type Context, type Withdrawal } from "./said-again.ts";
import { restatementsIn } from "./standing.ts";
import { isDisclaimer, statementOf, type Statement } from "./statement.ts";
import { voicesOf, type Voiced } from "./voices.ts";
import { areTwoSides, hedgeOf, numberKeyOf } from "./wording.ts";

/**
 * Takes out, with the claims that were withdrawn, whatever merely repeats their numbers: else a number that was taken
 * back would return through its own echo.
 *
 * A voice that says the number again in its own words, later than the withdrawal, or that revises the withdrawal, is
 * no echo. A retraction that itself gives the number that it retracts does not say it again.
 */
export function withoutWithdrawnEchoes(
  known: ReturnType<typeof inForce>,
  lookup: Lookup,
  settings: Settings,
): ReturnType<typeof inForce> {
  const statementBy = (id: string) => {
    // SAFETY: of a claim that was withdrawn, both it and the one that withdraws it were given.
    return statementOf(lookup.claimsById.get(id)!, lookup, settings);
  };
  const withdrawals = known.unused
    .filter(({ because }) => withdrawing.has(because))
    // SAFETY: whatever was withdrawn names what withdrew it.
    .map((unused) => ({ unused, of: statementBy(unused.claim), by: statementBy(unused.by!) }));
  if (withdrawals.length === 0) return known;
  const byWithdrawn = new Map(withdrawals.map((withdrawal) => [withdrawal.of, withdrawal]));
  const standing = known.claims.map((claim) => statementOf(claim, lookup, settings));
  const { questions } = questionsOf([...standing, ...byWithdrawn.keys()].filter(isNumber), {
    ...settings,
    at: undefined,
  });
  const revisersOf = revisersIn(lookup.claims);
  const unused = questions.flatMap(({ statements }) =>
    statements.some((statement) => byWithdrawn.has(statement))
      ? echoesIn(statements, byWithdrawn, { lookup, revisersOf })
      : [],
  );
  const gone = new Set(unused.map(({ claim }) => claim));
  return { claims: known.claims.filter(({ id }) => !gone.has(id)), unused: [...known.unused, ...unused] };
}

const withdrawing: ReadonlySet<Unused["because"]> = new Set(["retracted", "corrected"]);

function isNumber(statement: Statement): boolean {
  return !isDisclaimer(statement);
}

/** What of one question goes with the claims that were withdrawn. */
function echoesIn(
  statements: readonly Statement[],
  byWithdrawn: ReadonlyMap<Statement, Withdrawal>,
  context: Context,
): Unused[] {
  const { voiced } = voicesOf(statements);
  const numbers = withdrawnNumbers(voiced, byWithdrawn);
  const restated = restatementsIn(statements);
  const voicedOf = new Map(voiced.map((each) => [each.statement, each]));
  const known = new Map<Statement, Withdrawal | undefined>();
  const goneWith = (each: Voiced): Withdrawal | undefined => {
    const { statement } = each;
    if (known.has(statement)) return known.get(statement);
    const first = restated(statement);
    const withdrawals =
      first === statement
        ? withdrawnFor(each, numbers)
        : // SAFETY: what is restated is a statement of the same question.
          [byWithdrawn.get(first) ?? goneWith(voicedOf.get(first)!)].filter((found) => found !== undefined);
    const found = saysAgain(each, withdrawals, context) ? undefined : withdrawals[0];
    known.set(statement, found);
    return found;
  };
  const left = voiced.filter(({ statement }) => !byWithdrawn.has(statement));
  const named = left.filter(({ as }) => as !== "echo");
  const stillSaid = new Set(
    named.filter((each) => goneWith(each) === undefined).map(({ statement }) => numberKeyOf(statement.claim.figure)),
  );
  // A page that names nobody may have the number from somebody else, who still says so.
  return left.flatMap((each) => {
    const { statement, as } = each;
    const withdrawal = as === "echo" && stillSaid.has(numberKeyOf(statement.claim.figure)) ? undefined : goneWith(each);
    return withdrawal === undefined ? [] : [{ claim: statement.claim.id, because: withdrawal.unused.because }];
  });
}

type Numbers = ReadonlyMap<string, readonly Withdrawal[]>;

/** The numbers that were withdrawn, by who said them: of each voice and number, the retractions first. */
function withdrawnNumbers(voiced: readonly Voiced[], byWithdrawn: ReadonlyMap<Statement, Withdrawal>): Numbers {
  const withdrawn = voiced.flatMap(({ statement, voices }) => {
    const withdrawal = byWithdrawn.get(statement);
    const key = numberKeyOf(statement.claim.figure);
    if (withdrawal === undefined || key === undefined) return [];
    const { by } = withdrawal;
    const withdrawers = by.speakers.length > 0 ? by.speakers : by.relays.slice(0, 1);
    const own = voices.filter((voice) => withdrawers.includes(voice));
    // Whoever takes back a copy made by others leaves the number itself alone, and so does who only words it otherwise.
    const taken = own.length > 0 || !isOwnPath(statement, voices) ? own : voices;
    const isReworded = own.length > 0 && isSaidOtherwise(statement, withdrawal, key);
    return isReworded ? [] : taken.map((voice) => ({ entry: JSON.stringify([voice, key]), withdrawal }));
  });
  withdrawn.sort((one, other) => rankOf(one.withdrawal) - rankOf(other.withdrawal));
  return new Map(
    [...groupBy(withdrawn, ({ entry }) => entry)].map(([entry, group]) => [
      entry,
      group.map(({ withdrawal }) => withdrawal),
    ]),
  );
}

/** Whether the number stands and only its wording, its path or, of a correction, its date was put right. */
function isSaidOtherwise({ claim }: Statement, { by, unused }: Withdrawal, key: string): boolean {
  if (isDisclaimer(by) || numberKeyOf(by.claim.figure) !== key) return false;
  return unused.because === "corrected" || hedgeOf(by.claim.figure) !== hedgeOf(claim.figure);
}

function rankOf({ unused }: Withdrawal): number {
  return unused.because === "retracted" ? 0 : 1;
}

/** What withdrew the number of a statement for all who say it; empty where it still stands for one of them. */
function withdrawnFor({ statement, voices }: Voiced, numbers: Numbers): readonly Withdrawal[] {
  const { figure } = statement.claim;
  const found = voices.map((voice) =>
    (numbers.get(JSON.stringify([voice, numberKeyOf(figure)])) ?? []).filter(
      ({ of }) => !areTwoSides(of.claim.figure, figure),
    ),
  );
  return found.every((withdrawals) => withdrawals.length > 0) ? found.flat() : [];
}
