// What somebody would write who knows the model by heart and wants nothing but speed: no messages, no paths.

const oneOf = (...words) => new Set(words);
const kinds = oneOf("stock", "cumulative", "flow", "rate");
const modalities = oneOf(
  ...["asserted", "confirmed", "reported", "hearsay", "alleged", "believed", "expected", "planned", "possible"],
  ...["speculated", "conceded", "notConfirmed", "denied", "excluded"],
);
const bases = oneOf("documented", "estimate", "model");
const relayed = oneOf("quotes", "paraphrases", "relays", "translates", "headlines");
const revised = oneOf("supersedes", "corrects", "retracts", "restates", "refines");
const stage = /^[a-z][A-Za-z0-9]*$/;
const language = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/;
const date =
  /^(?:\d{4}(?:-(?:0[1-9]|1[0-2]|(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))?|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)~?$/;

export function isClaim(value) {
  if (!isObject(value)) return false;
  for (const key in value) {
    switch (key) {
      case "id":
      case "measure":
      case "figure":
      case "attribution":
      case "modality":
        break;
      case "asOf":
      case "due":
        if (value[key] !== undefined && !isDate(value[key])) return false;
        break;
      case "note":
        if (value.note !== undefined && !isText(value.note)) return false;
        break;
      case "basis":
        if (value.basis !== undefined && !bases.has(value.basis)) return false;
        break;
      case "period":
        if (value.period !== undefined && !isPeriod(value.period)) return false;
        break;
      case "likelihood":
        if (value.likelihood !== undefined && !isLikelihood(value.likelihood)) return false;
        break;
      case "evidence":
        if (value.evidence !== undefined && !isFullList(value.evidence, isEvidence)) return false;
        break;
      case "quote":
        if (value.quote !== undefined && !isQuote(value.quote)) return false;
        break;
      case "revises":
        if (value.revises !== undefined && !isFullList(value.revises, isRevision)) return false;
        break;
      default:
        return false;
    }
  }
  return (
    isText(value.id) &&
    isMeasure(value.measure) &&
    isFigure(value.figure) &&
    isAttribution(value.attribution) &&
    modalities.has(value.modality) &&
    fitsUnit(value.figure, value.measure.unit)
  );
}

function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value) {
  return typeof value === "string" && value.length > 0;
}

function isDate(value) {
  return typeof value === "string" && date.test(value);
}

function isFullList(value, isItem) {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

function hasOnlyMeasureKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value)
    if (key !== "population" && key !== "stage" && key !== "place" && key !== "unit" && key !== "counting")
      return false;
  return true;
}
function isMeasure(value) {
  return (
    hasOnlyMeasureKeys(value) &&
    isText(value.population) &&
    typeof value.stage === "string" &&
    stage.test(value.stage) &&
    (value.place === undefined || isText(value.place)) &&
    isUnit(value.unit) &&
    kinds.has(value.counting)
  );
}

function hasOnlyUnitKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== "of" && key !== "per") return false;
  return true;
}
function isUnit(value) {
  if (!hasOnlyUnitKeys(value) || !isText(value.of)) return false;
  if (value.per === undefined) return true;
  return isFullList(value.per, isText) && new Set(value.per).size === value.per.length;
}

function isFigure(value) {
  if (!isObject(value) || (value.verbatim !== undefined && !isText(value.verbatim))) return false;
  const { kind, low, high, best, open, side } = value;
  switch (kind) {
    case "exact":
      for (const key in value) if (key !== "kind" && key !== "value" && key !== "verbatim") return false;
      return Number.isFinite(value.value);
    case "approximate":
      for (const key in value)
        if (key !== "kind" && key !== "value" && key !== "side" && key !== "verbatim") return false;
      return Number.isFinite(value.value) && (side === undefined || side === "below" || side === "above");
    case "atLeast":
      for (const key in value)
        if (key !== "kind" && key !== "low" && key !== "open" && key !== "verbatim") return false;
      return Number.isFinite(low) && (open === undefined || typeof open === "boolean");
    case "atMost":
      for (const key in value)
        if (key !== "kind" && key !== "high" && key !== "open" && key !== "verbatim") return false;
      return Number.isFinite(high) && (open === undefined || typeof open === "boolean");
    case "range":
      for (const key in value) {
        if (key !== "kind" && key !== "low" && key !== "high" && key !== "best" && key !== "verbatim") return false;
      }
      if (!Number.isFinite(low) || !Number.isFinite(high) || low > high) return false;
      return best === undefined || (Number.isFinite(best) && best >= low && best <= high);
    case "vague":
      for (const key in value)
        if (key !== "kind" && key !== "low" && key !== "high" && key !== "verbatim") return false;
      return Number.isFinite(low) && (high === undefined || (Number.isFinite(high) && high > low));
    case "product":
      for (const key in value)
        if (key !== "kind" && key !== "count" && key !== "each" && key !== "verbatim") return false;
      return (
        isFigure(value.count) && isFigure(value.each) && value.count.kind !== "product" && value.each.kind !== "product"
      );
    case "some":
    case "unstated":
      for (const key in value) if (key !== "kind" && key !== "verbatim") return false;
      return true;
    default:
      return false;
  }
}

function hasOnlyAttributionKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== "origin" && key !== "jointly" && key !== "via" && key !== "saidOn") return false;
  return true;
}
function isAttribution(value) {
  return (
    hasOnlyAttributionKeys(value) &&
    (value.origin === undefined || isText(value.origin)) &&
    (value.jointly === undefined || isFullList(value.jointly, isText)) &&
    Array.isArray(value.via) &&
    value.via.every(isRelay) &&
    (value.saidOn === undefined || isDate(value.saidOn))
  );
}

function hasOnlyRelayKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== "actor" && key !== "source" && key !== "how") return false;
  return true;
}
function isRelay(value) {
  return (
    hasOnlyRelayKeys(value) &&
    (value.actor === undefined || isText(value.actor)) &&
    (value.source === undefined || isText(value.source)) &&
    (value.actor !== undefined || value.source !== undefined) &&
    (value.how === undefined || relayed.has(value.how))
  );
}

function hasOnlyPeriodKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== "from" && key !== "through") return false;
  return true;
}
function isPeriod(value) {
  if (!hasOnlyPeriodKeys(value)) return false;
  const { from, through } = value;
  if (from === undefined) return isDate(through);
  if (!isDate(from)) return false;
  if (through === undefined) return true;
  if (!isDate(through)) return false;
  const shared = Math.min(from.replace("~", "").length, through.replace("~", "").length);
  return from.slice(0, shared) <= through.slice(0, shared);
}

function hasOnlyLikelihoodKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== "low" && key !== "high" && key !== "verbatim") return false;
  return true;
}
function isLikelihood(value) {
  if (!hasOnlyLikelihoodKeys(value)) return false;
  const { low, high, verbatim } = value;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return false;
  return low >= 0 && high <= 1 && low <= high && (verbatim === undefined || isText(verbatim));
}

function hasOnlyEvidenceKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== "kind" && key !== "by") return false;
  return true;
}
function isEvidence(value) {
  return hasOnlyEvidenceKeys(value) && isText(value.kind) && (value.by === undefined || isText(value.by));
}

function hasOnlyQuoteKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value)
    if (key !== "text" && key !== "language" && key !== "prefix" && key !== "suffix") return false;
  return true;
}
function isQuote(value) {
  return (
    hasOnlyQuoteKeys(value) &&
    isText(value.text) &&
    typeof value.language === "string" &&
    language.test(value.language) &&
    (value.prefix === undefined || isText(value.prefix)) &&
    (value.suffix === undefined || isText(value.suffix))
  );
}

function hasOnlyRevisionKeys(value) {
  if (!isObject(value)) return false;
  for (const key in value) if (key !== "claim" && key !== "how") return false;
  return true;
}
function isRevision(value) {
  return hasOnlyRevisionKeys(value) && isText(value.claim) && revised.has(value.how);
}

function fitsUnit(figure, unit) {
  if (unit.of === "share") return everyNumber(figure, (number) => number >= 0 && number <= 1);
  if (unit.of !== "person" || unit.per !== undefined) return true;
  if (figure.kind === "product") return everyNumber(figure, (number) => number >= 0);
  return everyNumber(figure, (number) => number >= 0 && Number.isInteger(number));
}

function everyNumber(figure, fits) {
  switch (figure.kind) {
    case "exact":
    case "approximate":
      return fits(figure.value);
    case "atLeast":
      return fits(figure.low);
    case "atMost":
      return fits(figure.high);
    case "range":
      return fits(figure.low) && fits(figure.high) && (figure.best === undefined || fits(figure.best));
    case "vague":
      return fits(figure.low) && (figure.high === undefined || fits(figure.high));
    case "product":
      return everyNumber(figure.count, fits) && everyNumber(figure.each, fits);
    default:
      return true;
  }
}
