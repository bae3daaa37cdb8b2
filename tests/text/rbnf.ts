/** A small interpreter for the integer rules of CLDR's rule-based number formats. */
export interface RuleSets {
  readonly [name: string]: readonly (readonly [head: string, body: string])[];
}

interface Rule {
  readonly base: bigint;
  readonly divisor: bigint;
  readonly body: string;
}

/** Spells a non-negative whole number by one rule set. */
export function spell(sets: RuleSets, set: string, value: bigint, plural: Intl.PluralRules): string {
  const rule = ruleFor(sets, set, value);
  const { divisor, body } = rule;
  const quotient = value / divisor;
  const rest = value % divisor;
  let text = body.replace(/^'/, "");
  text = text.replace(/\[([^\]]*)\]/g, (_, inner: string) => (rest === 0n ? "" : inner));
  text = text.replace(/\$\((cardinal|ordinal),([^)]*)\)\$/g, (_, _kind: string, choices: string) => {
    const key = plural.select(Number(quotient));
    const found = new Map([...choices.matchAll(/(\w+)\{([^}]*)\}/g)].map(([, name = "", word = ""]) => [name, word]));
    return found.get(key) ?? found.get("other") ?? "";
  });
  const into = (name: string, number: bigint) => spell(sets, name === "" ? set : name, number, plural);
  text = text.replace(/←([^←]*)←/g, (_, name: string) => into(name, quotient));
  text = text.replace(/→([^→]*)→/g, (_, name: string) => into(name, rest));
  return text.replace(/=(%[^=]*)=/g, (_, name: string) => into(name, value));
}

/** Whether the rules spell the number out, instead of falling back to digits. */
export function isSpelled(text: string): boolean {
  return !/[0-9#=]/.test(text);
}

const parsed = new WeakMap<object, Rule[]>();

function ruleFor(sets: RuleSets, set: string, value: bigint): Rule {
  const source = sets[set];
  if (source === undefined) throw new Error(`no rule set ${set}`);
  let rules = parsed.get(source);
  if (rules === undefined) {
    rules = source.filter(([head]) => /^\d/.test(head)).map(([head, body]) => toRule(head, body));
    parsed.set(source, rules);
  }
  const fitting = rules.filter((rule) => rule.base <= value);
  const found = fitting.at(-1);
  if (found === undefined) throw new Error(`${set} has no rule for ${value}`);
  // A rule with both substitutions gives way to the one before it where the number divides evenly.
  const both = /←/.test(found.body) && /→/.test(found.body) && !/\[/.test(found.body);
  return both && value % found.divisor === 0n && found.base % found.divisor !== 0n ? (fitting.at(-2) ?? found) : found;
}

function toRule(head: string, body: string): Rule {
  const [base = "0", radix = "10"] = head.replace(/[>,.]/g, "").split("/");
  const from = BigInt(base);
  let divisor = 1n;
  while (divisor * BigInt(radix) <= from) divisor *= BigInt(radix);
  return { base: from, divisor, body: body.replace(/;$/, "") };
}
