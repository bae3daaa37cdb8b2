/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** From 1, as editors count. */
  readonly line: number;
  readonly column: number;
  /** Such as `expected a colon`. */
  readonly why: string;
}

/**
 * Finds the first place at which a text is no JSON; engines word it differently, and some name no place.
 *
 * One pass with a stack of its own: a million open brackets do not overflow the engine's.
 */
export function jsonFault(text: string): JsonFault | undefined {
  const open: ("[" | "{")[] = [];
  let at = 0;
  let comma: number | undefined;
  let state: "value" | "first" | "key" | "colon" | "after" = "value";
  const skip = () => {
    while (at < text.length && " \t\n\r".includes(text.charAt(at))) at += 1;
  };
  for (;;) {
    skip();
    const sign = text.charAt(at);
    if (comma !== undefined && (sign === "]" || sign === "}"))
      return faultAt(text, comma, `a comma too many before ${sign}`);
    comma = undefined;
    if (state === "after") {
      const inside = open.at(-1);
      if (inside === undefined)
        return at === text.length ? undefined : faultAt(text, at, "expected the end of the file");
      if (sign === ",") {
        comma = at;
        at += 1;
        state = inside === "{" ? "key" : "value";
      } else if (sign === (inside === "{" ? "}" : "]")) {
        at += 1;
        open.pop();
      } else return faultAt(text, at, inside === "{" ? "expected a comma or }" : "expected a comma or ]");
    } else if (state === "colon") {
      if (sign !== ":") return faultAt(text, at, "expected a colon");
      at += 1;
      state = "value";
    } else if (state === "first" && sign === (open.at(-1) === "{" ? "}" : "]")) {
      at += 1;
      open.pop();
      state = "after";
    } else if (state === "key" || (state === "first" && open.at(-1) === "{")) {
      const end = sign === '"' ? endOf(string, text, at) : undefined;
      if (end === undefined) return faultAt(text, at, sign === '"' ? brokenText : "expected a key in double quotes");
      at = end;
      state = "colon";
    } else if (sign === "[" || sign === "{") {
      open.push(sign);
      at += 1;
      state = "first";
    } else {
      const end = endOf(string, text, at) ?? endOf(number, text, at) ?? endOf(word, text, at);
      if (end === undefined) return faultAt(text, at, sign === '"' ? brokenText : "expected a value");
      at = end;
      state = "after";
    }
  }
}

const brokenText = "expected a text closed on its line, without control characters";

// Between the quotes: anything from the space on but a quote or a backslash, and escapes.
const string = /"[ !#-[\]-\uFFFF]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[ !#-[\]-\uFFFF]*)*"/y;
const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;

/** Quotation marks that no JSON knows, which a word processor puts in. */
const typographic = /[“”„‟«»‘’‚']/u;

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function faultAt(text: string, at: number, expected: string): JsonFault {
  const sign = text.charAt(at);
  const why =
    sign === "" ? `the file ends here: ${expected}` : typographic.test(sign) ? `${expected}, got ${sign}` : expected;
  const before = text.slice(0, at).split(/\r\n|[\n\r]/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, why };
}
