// The model written by hand in io-ts. It lets unknown keys pass, as io-ts has no codec that refuses them.
import * as t from "io-ts";

const refined = (codec, name, fits) =>
  new t.Type(
    name,
    (value) => codec.is(value) && fits(value),
    (value, context) => {
      const result = codec.validate(value, context);
      return result._tag === "Left" || fits(result.right) ? result : t.failure(value, context);
    },
    codec.encode,
  );
const record = (required, optional = {}) => t.exact(t.intersection([t.type(required), t.partial(optional)]));
const words = (...names) => t.keyof(Object.fromEntries(names.map((name) => [name, null])));

const text = refined(t.string, "Text", (value) => value.length > 0);
const number = refined(t.number, "Finite", Number.isFinite);
const pattern = (name, expression) => refined(t.string, name, (value) => expression.test(value));
const stage = pattern("Stage", /^[a-z][A-Za-z0-9]*$/);
const language = pattern("Language", /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/);
const date = pattern(
  "PartialDate",
  /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]|(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))?|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)~?$/,
);
const full = (codec) => refined(t.array(codec), `Full<${codec.name}>`, (list) => list.length > 0);

const verbatim = { verbatim: text };
const figure = (kind, required = {}, optional = {}) =>
  record({ kind: t.literal(kind), ...required }, { ...optional, ...verbatim });
const range = refined(
  figure("range", { low: number, high: number }, { best: number }),
  "Range",
  ({ low, high, best }) => low <= high && (best === undefined || (low <= best && best <= high)),
);
const vague = refined(
  figure("vague", { low: number }, { high: number }),
  "Vague",
  ({ low, high }) => high === undefined || low < high,
);
const plain = [
  figure("exact", { value: number }),
  figure("approximate", { value: number }, { side: words("below", "above") }),
  figure("atLeast", { low: number }, { open: t.boolean }),
  figure("atMost", { high: number }, { open: t.boolean }),
  range,
  vague,
  figure("some"),
  figure("unstated"),
];
const factor = t.union(plain);

const unit = record({ of: text }, { per: full(text) });
const measure = record(
  { population: text, stage, unit, counting: words("stock", "cumulative", "flow", "rate") },
  { place: text },
);
const relay = refined(
  record({}, { actor: text, source: text, how: words("quotes", "paraphrases", "relays", "translates", "headlines") }),
  "Relay",
  ({ actor, source }) => actor !== undefined || source !== undefined,
);

/** Without the rules between figure and unit, which the model checks too. */
export const ClaimCodec = record(
  {
    id: text,
    measure,
    figure: t.union([...plain, figure("product", { count: factor, each: factor })]),
    attribution: record({ via: t.array(relay) }, { origin: text, jointly: full(text), saidOn: date }),
    modality: words(
      ...["asserted", "confirmed", "reported", "hearsay", "alleged", "believed", "expected", "planned", "possible"],
      ...["speculated", "conceded", "notConfirmed", "denied", "excluded"],
    ),
  },
  {
    asOf: date,
    period: record({}, { from: date, through: date }),
    due: date,
    basis: words("documented", "estimate", "model"),
    likelihood: record({ low: number, high: number }, verbatim),
    evidence: full(record({ kind: text }, { by: text })),
    quote: record({ text, language }, { prefix: text, suffix: text }),
    revises: full(record({ claim: text, how: words("supersedes", "corrects", "retracts", "restates", "refines") })),
    note: text,
  },
);
