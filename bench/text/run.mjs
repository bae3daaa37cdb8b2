import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import recognizers from "@microsoft/recognizers-text-suite";
import english from "compromise";
import german from "de-compromise";
import { findFigures } from "../../dist/index.js";

const { recognizeNumber, Culture } = recognizers;

/** Every reader as text in, spans with their numbers out. */
const readers = {
  de: { corroborate: ours("de"), "de-compromise": compromise(german) },
  en: { corroborate: ours("en"), recognizers: microsoft(Culture.English), compromise: compromise(english) },
  fr: { corroborate: ours("fr"), recognizers: microsoft(Culture.French) },
  es: { corroborate: ours("es"), recognizers: microsoft(Culture.Spanish) },
  uk: { corroborate: ours("uk") },
  ru: { corroborate: ours("ru") },
};

function ours(language) {
  return (text) =>
    findFigures(text, { language }).map(({ start, end, figure }) => ({
      start,
      end,
      values: Object.values(figure).filter((value) => typeof value === "number"),
      modified: figure.kind !== "exact",
    }));
}

function microsoft(culture) {
  return (text) =>
    recognizeNumber(text, culture).map(({ start, end, resolution }) => ({
      start,
      end: end + 1,
      values: [Number(resolution?.value)],
      modified: false,
    }));
}

function compromise(nlp) {
  return (text) =>
    nlp(text)
      .numbers()
      .json({ offset: true })
      .map(({ offset, number }) => ({
        start: offset?.start ?? 0,
        end: (offset?.start ?? 0) + (offset?.length ?? 0),
        values: [number?.num ?? number?.number ?? NaN].flat(),
        modified: false,
      }));
}

/** The labelled lines that were held out of building: the same choice as in tests/text/score.ts. */
function heldOut(name, count) {
  const lines = readFileSync(new URL(`../../tests/text/lines/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  const hash = ({ id }) => createHash("sha256").update(id).digest("hex");
  return lines.sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, count ?? Math.round(lines.length / 3));
}

const lines = [...heldOut("shared", 40), ...Object.keys(readers).flatMap((name) => heldOut(name))];

function score(read, of) {
  const sum = { predicted: 0, right: 0, figures: 0, found: 0, values: 0, valued: 0, clean: 0, negatives: 0 };
  const overlaps = (a, b) => a.start < b.end && a.end > b.start;
  for (const { text, figures, ignore = [] } of of) {
    const all = read(text);
    const found = all.filter(
      (one) => figures.some((label) => overlaps(one, label)) || !ignore.some((part) => overlaps(one, part)),
    );
    sum.predicted += found.length;
    sum.right += found.filter((one) => figures.some((label) => overlaps(one, label))).length;
    if (figures.length === 0) {
      sum.negatives++;
      if (found.length === 0) sum.clean++;
    }
    for (const label of figures) {
      sum.figures++;
      const hits = found.filter((one) => overlaps(one, label));
      if (hits.length > 0) sum.found++;
      if (label.kind === "vague") continue;
      sum.valued++;
      const wanted = [label.best, ...(label.kind === "approximate" ? [] : [label.lower, label.upper])].filter(
        (value) => value !== null,
      );
      const values = hits.flatMap((one) => one.values);
      if (wanted.every((value) => values.includes(value))) sum.values++;
    }
  }
  const percent = (part, whole) => (whole === 0 ? "-" : `${Math.round((100 * part) / whole)} %`);
  return {
    precision: percent(sum.right, sum.predicted),
    recall: percent(sum.found, sum.figures),
    values: percent(sum.values, sum.valued),
    clean: percent(sum.clean, sum.negatives),
  };
}

/** Milliseconds of one text; the rounds of all readers alternate, so that a busy machine slows all of them down. */
function timesOf(all, text) {
  const best = all.map(() => Infinity);
  for (let round = 0; round < 7; round++) {
    all.forEach((read, index) => {
      const start = performance.now();
      read(text);
      best[index] = Math.min(best[index], performance.now() - start);
    });
  }
  return best;
}

const rows = [];
for (const [language, named] of Object.entries(readers)) {
  const of = lines.filter(({ lang }) => lang.slice(0, 2) === language);
  const text = `${of.map(({ text }) => text).join("\n\n")}\n\n`.repeat(8);
  const times = timesOf(Object.values(named), text);
  Object.entries(named).forEach(([name, read], index) => {
    rows.push({ language, reader: name, ...score(read, of), time: `${(times[index] / times[0]).toFixed(1)} ×` });
  });
}
console.log(`accuracy on ${lines.length} held-out lines, and time as a ratio`);
console.table(rows);
