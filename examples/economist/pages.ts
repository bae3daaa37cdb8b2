// The pages that estimates.csv links to: what sort of page, whose, and the day it appeared where its address tells.
import type { Source } from "corroborate";
import type { ActorName } from "./speakers.ts";

type Page = Pick<Source, "kind"> & { readonly publisher?: ActorName };
type PageAt = Page & Pick<Source, "url" | "publishedOn">;

/** By host: who publishes there, and what. Whoever posts at X is in the path; all those here are the UK's ministry. */
const hosts: { readonly [host: string]: Page } = {
  "economist.com": { kind: "article", publisher: "economist" },
  "nytimes.com": { kind: "article", publisher: "nyt" },
  "wsj.com": { kind: "article", publisher: "wsj" },
  "washingtonpost.com": { kind: "article", publisher: "washington-post" },
  "reuters.com": { kind: "agencyReport", publisher: "reuters" },
  "tass.com": { kind: "agencyReport", publisher: "tass" },
  "ukrinform.net": { kind: "agencyReport", publisher: "ukrinform" },
  "euromaidanpress.com": { kind: "article", publisher: "euromaidan-press" },
  "foreignaffairs.com": { kind: "article", publisher: "foreign-affairs" },
  "france24.com": { kind: "article", publisher: "france24" },
  "ukdefencejournal.org.uk": { kind: "article", publisher: "uk-defence-journal" },
  "united24media.com": { kind: "article", publisher: "united24" },
  "msn.com": { kind: "article", publisher: "msn" },
  "bbc.com": { kind: "article", publisher: "bbc-russian" },
  "meduza.io": { kind: "article", publisher: "meduza" },
  "x.com": { kind: "post", publisher: "uk-mod" },
  "twitter.com": { kind: "post", publisher: "uk-mod" },
  "mil.gov.ua": { kind: "statement", publisher: "ukrainian-forces-staff" },
  "defense.gov": { kind: "statement", publisher: "us-dod" },
  "gov.uk": { kind: "statement", publisher: "uk" },
  "gchq.gov.uk": { kind: "statement", publisher: "uk" },
  "armed-services.senate.gov": { kind: "statement" },
  "dni.gov": { kind: "report", publisher: "us-intelligence" },
  "csis.org": { kind: "report", publisher: "csis" },
  "iiss.org": { kind: "report", publisher: "iiss" },
  "etterretningstjenesten.no": { kind: "report", publisher: "norwegian-intelligence" },
  "defensie.nl": { kind: "report", publisher: "mivd" },
  "ualosses.org": { kind: "dataset", publisher: "ualosses" },
  "github.com": { kind: "dataset", publisher: "kobak" },
};

/** The page at an address, without its id. */
export function pageAt(url: string): PageAt {
  const page = hosts[new URL(url).host.replace(/^www\./, "")];
  if (page === undefined) throw new Error(`pages.ts does not know whose page ${url} is`);
  const publishedOn = dayIn(url);
  return { ...page, url, ...(publishedOn === undefined ? {} : { publishedOn }) };
}

/** The day of an address: written in its path, or, of a post at X, in its number (milliseconds since November 2010). */
function dayIn(url: string): string | undefined {
  const post = /\/status\/(\d+)/.exec(url)?.[1];
  if (post !== undefined) return new Date(Number(BigInt(post) >> 22n) + 1_288_834_974_657).toISOString().slice(0, 10);
  const [, year, month, day] = /\/(20\d\d)[/-](\d\d)[/-](\d\d)\b/.exec(url) ?? [];
  return year === undefined ? undefined : `${year}-${month}-${day}`;
}
