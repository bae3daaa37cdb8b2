import type { Reconciliation, ReportLanguage } from "../index.ts";

type Reason = Reconciliation["unused"][number]["because"];

interface Words {
  readonly nothing: (given: number) => string;
  readonly notUsed: (left: number, given: number, reasons: string) => string;
  readonly notGiven: (claims: number) => string;
  readonly json: string;
  /** In the order in which they are told. */
  readonly reasons: { readonly [reason in Exclude<Reason, "not-given">]: string };
}

const words: { readonly [language in ReportLanguage]: Words } = {
  en: {
    nothing: (given) => (given === 0 ? "Nothing to report: the file holds no claims." : "Nothing to report."),
    notUsed: (left, given, reasons) =>
      `Not used: ${left} of ${given} ${given === 1 ? "claim" : "claims"} (${reasons}).`,
    notGiven: (claims) => `Revised, but not in the file: ${claims} ${claims === 1 ? "claim" : "claims"}.`,
    json: '--json lists them under "unused".',
    reasons: {
      "not-yet-known": "not yet known",
      retracted: "retracted",
      corrected: "corrected",
      superseded: "superseded",
      "after-at": "of a later day",
      outdated: "too old for the day",
    },
  },
  de: {
    nothing: (given) =>
      given === 0 ? "Nichts zu berichten: Die Datei enthält keine Angaben." : "Nichts zu berichten.",
    notUsed: (left, given, reasons) =>
      `Nicht verwendet: ${left} von ${given} ${given === 1 ? "Angabe" : "Angaben"} (${reasons}).`,
    notGiven: (claims) => `Geändert, aber nicht in der Datei: ${claims} ${claims === 1 ? "Angabe" : "Angaben"}.`,
    json: "--json führt sie unter «unused» auf.",
    reasons: {
      "not-yet-known": "noch nicht bekannt",
      retracted: "zurückgezogen",
      corrected: "korrigiert",
      superseded: "ersetzt",
      "after-at": "von einem späteren Tag",
      outdated: "zu alt für den Tag",
    },
  },
};

/** One line on the claims that took no part, by reason; nothing where all of them did. */
export function leftOut({ unused }: Reconciliation, given: number, language: ReportLanguage): string | undefined {
  if (unused.length === 0) return undefined;
  const { reasons, notUsed, notGiven, json } = words[language];
  const counts = new Map<Reason, number>();
  for (const { because } of unused) counts.set(because, (counts.get(because) ?? 0) + 1);
  const absent = counts.get("not-given") ?? 0;
  // SAFETY: the keys of the table.
  const told = (Object.keys(reasons) as (keyof typeof reasons)[]).flatMap((reason) => {
    const count = counts.get(reason);
    return count === undefined ? [] : [`${count} ${reasons[reason]}`];
  });
  return [
    ...(told.length === 0 ? [] : [notUsed(unused.length - absent, given, told.join(", "))]),
    ...(absent === 0 ? [] : [notGiven(absent)]),
    json,
  ].join(" ");
}

/** What stands in place of a report on no answers. */
export function nothingLeft(given: number, language: ReportLanguage): string {
  return words[language].nothing(given);
}
