import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { findFigures } from "../../src/text/find-figures.ts";
import type { FoundFigure } from "../../src/text/find-figures-with.ts";
import type { LanguageTag } from "../../src/text/languages.ts";

/** A figure as it was labelled by hand. */
export interface Label {
  readonly span: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly best: number | null;
  readonly lowerOpen: boolean;
  readonly upperOpen: boolean;
}

export interface Line {
  readonly id: string;
  readonly lang: LanguageTag;
  readonly family: string;
  readonly text: string;
  readonly figures: readonly Label[];
  readonly ignore?: readonly { readonly span: string; readonly start: number; readonly end: number }[];
}

export interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly values: number;
  readonly modifiers: number;
  readonly spans: number;
  readonly clean: number;
  readonly lines: number;
  readonly figures: number;
  readonly misses: readonly string[];
}

export function readLines<Read = Line>(name: string): Read[] {
  const lines = readFileSync(new URL(`lines/${name}.jsonl`, import.meta.url), "utf8")
    .trim()
    .split("\n");
  // SAFETY: the files are ours, and labelled.test.ts checks their offsets.
  return lines.map((line) => JSON.parse(line) as Read);
}

/** The lines never looked at while building: 40 of the shared ones, a third of our own, by the hash of their names. */
export function heldOut(lines: readonly Line[], count: number): { held: Line[]; open: Line[] } {
  const hash = (line: Line) => createHash("sha256").update(line.id).digest("hex");
  const held = new Set([...lines].sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, count));
  return { held: lines.filter((line) => held.has(line)), open: lines.filter((line) => !held.has(line)) };
}

/** Scores by section 5 of the guide. */
export function score(lines: readonly Line[]): Score {
  const count = {
    predicted: 0,
    right: 0,
    figures: 0,
    found: 0,
    spans: 0,
    valued: 0,
    values: 0,
    modified: 0,
    modifiers: 0,
    negatives: 0,
    clean: 0,
  };
  const misses: string[] = [];
  for (const line of lines) {
    const all = findFigures(line.text, { language: line.lang });
    const overlaps = (found: FoundFigure, label: { start: number; end: number }) =>
      found.start < label.end && found.end > label.start;
    const predictions = all.filter(
      (found) =>
        line.figures.some((label) => overlaps(found, label)) ||
        !(line.ignore ?? []).some((part) => overlaps(found, part)),
    );
    const bad: string[] = [];
    count.predicted += predictions.length;
    for (const found of predictions) {
      if (line.figures.some((label) => overlaps(found, label))) count.right++;
      else bad.push(`extra «${found.text}»`);
    }
    if (line.figures.length === 0) {
      count.negatives++;
      if (predictions.length === 0) count.clean++;
    }
    for (const label of line.figures) {
      count.figures++;
      const found = predictions.find((one) => overlaps(one, label));
      if (label.kind !== "vague") count.valued++;
      if (label.kind !== "exact") count.modified++;
      if (found === undefined) {
        bad.push(`missed «${label.span}»`);
        continue;
      }
      count.found++;
      if (found.start === label.start && found.end === label.end) count.spans++;
      else bad.push(`span «${found.text}» for «${label.span}»`);
      if (label.kind !== "vague") {
        if (sameValue(found, label)) count.values++;
        else
          bad.push(
            `value ${JSON.stringify(found.figure)} for «${label.span}» ${label.kind} ${label.lower} ${label.upper}`,
          );
      }
      if (label.kind !== "exact") {
        if (sameModifier(found, label)) count.modifiers++;
        else
          bad.push(
            `modifier ${JSON.stringify(found.figure)} for «${label.span}» ${label.kind} ${label.lower} ${label.upper}`,
          );
      }
    }
    if (bad.length > 0) misses.push(`${line.id} ${JSON.stringify(line.text)}\n      ${bad.join("\n      ")}`);
  }
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
  return {
    precision: share(count.right, count.predicted),
    recall: share(count.found, count.figures),
    values: share(count.values, count.valued),
    modifiers: share(count.modifiers, count.modified),
    spans: share(count.spans, count.figures),
    clean: share(count.clean, count.negatives),
    lines: lines.length,
    figures: count.figures,
    misses,
  };
}

function sameValue({ figure }: FoundFigure, label: Label): boolean {
  const numbers = [label.best, ...(label.kind === "approximate" ? [] : [label.lower, label.upper])].filter(
    (value) => value !== null,
  );
  const own = Object.values(figure).filter((value) => typeof value === "number");
  return numbers.every((value) => own.includes(value)) && own.every((value) => numbers.includes(value));
}

function sameModifier({ figure }: FoundFigure, label: Label): boolean {
  if (figure.kind !== label.kind) return false;
  switch (figure.kind) {
    case "approximate":
      return figure.value === label.best;
    case "atLeast":
      return figure.low === label.lower && (figure.open === true) === label.lowerOpen;
    case "atMost":
      return figure.high === label.upper && (figure.open === true) === label.upperOpen;
    case "range":
      return figure.low === label.lower && figure.high === label.upper;
    case "vague":
      return figure.low === label.lower && (figure.high ?? null) === label.upper;
    default:
      return true;
  }
}
