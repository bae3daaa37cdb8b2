// How does a file become a printed line, with codecs and Either instead of exceptions and conditions?
import { about, answer, type Answer, type NoAnswer } from "corroborate";
import { ClaimCodec, IntervalHull, toEither } from "corroborate/fp";
import * as E from "fp-ts/lib/Either.js";
import { pipe } from "fp-ts/lib/function.js";
import * as O from "fp-ts/lib/Option.js";
import * as t from "io-ts";
import { failure } from "io-ts/lib/PathReporter.js";

// A codec of this library inside one of your own.
const Page = t.type({ url: t.string, claims: t.array(ClaimCodec) }, "Page");

const claim = (id: string, value: unknown) => ({
  id,
  measure: { population: "residents", stage: "displaced", unit: { of: "person" }, counting: "stock" },
  figure: { kind: "approximate", value },
  asOf: "2024-05-02",
  attribution: { origin: id, via: [] },
  modality: "reported",
});

const explain = (refusal: NoAnswer): string[] => [`no answer: ${refusal.code}`];
const describe = ({ status, origins }: Answer): string => {
  // The hull by hand: intervals under «the smallest one that holds both», with `none` for no interval at all.
  const monoid = O.getMonoid(IntervalHull);
  const hull = origins.map(({ interval }) => O.some(interval)).reduce(monoid.concat, monoid.empty);
  return `${status}: ${JSON.stringify(O.toUndefined(hull))}`;
};

const read = (input: unknown): string =>
  pipe(
    Page.decode(input),
    E.mapLeft(failure),
    E.map((page) => about(page.claims, { stage: "displaced", counting: "stock" })),
    E.chain((claims) => pipe(toEither(answer(claims)), E.mapLeft(explain))),
    E.match((problems) => problems.join("\n"), describe),
  );

const url = "https://example.org/live";
console.log(read({ url, claims: [claim("city council", 400), claim("rescue service", 600)] }));
console.log(read({ url, claims: [] }));
console.log(read({ url, claims: [claim("city council", "400")] }));
console.log(read({ url: 7, claims: [claim("city council", 400.5)] }));
