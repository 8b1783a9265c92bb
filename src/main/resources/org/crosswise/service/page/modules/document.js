import {conditions, findings, isList, isMeasured, redFlags, sidesOf, subAttribute} from "./vocabulary.js";
import {gradeOf, numberOf} from "./numbers.js";
import {keyOf} from "./store.js";
import {say} from "./words.js";

const PLACES = new Map([...findings.keys()].map((code, place) => [code, place]));
const ITEMS = new Map([...redFlags.keys(), ...conditions.keys()].map((code, place) => [code, place]));
const REGISTRIES = ["red-flag", "condition"];
const OF_FINDING = ["code", "side", "value", "unit"];
const SCHEMA = "crosswise-assessment/1";

/** The document of what was entered, and the key of the entry behind each of its findings. */
export function documentOf(store, label = "") {
  const written = [];
  for (const [key, entry] of [...store.entries].sort(inOrder)) {
    for (const finding of findingsOf(entry)) {
      written.push({key, finding});
    }
  }
  store.others.forEach((finding) => written.push({key: "", finding}));
  const made = {schema: SCHEMA};
  if (label) {
    made.label = label;
  }
  if (store.assessedOn) {
    made.assessedOn = store.assessedOn;
  }
  made.findings = written.map((line) => line.finding);
  return {document: made, keys: written.map((line) => line.key)};
}

function inOrder([, a], [, b]) {
  const rows = (PLACES.get(a.code) ?? 0) - (PLACES.get(b.code) ?? 0);
  const items = (ITEMS.get(a.item) ?? 0) - (ITEMS.get(b.item) ?? 0);
  return rows || items || (a.item + a.side < b.item + b.side ? -1 : 1);
}

function findingsOf(entry) {
  const kind = findings.get(entry.code);
  const side = entry.side === "NONE" ? {} : {side: entry.side};
  const attributes = Object.fromEntries(Object.entries(entry.attributes).map(([name, value]) => [name, attributeOf(name, value)]));
  if (REGISTRIES.includes(kind.type)) {
    return [{code: entry.code, value: entry.item, answer: entry.value, ...(entry.value === "YES" ? attributes : {})}];
  }
  const item = entry.item && kind.type !== "clearance" ? {[subAttribute(kind)]: entry.item} : {};
  const values = kind.type === "choices" ? [entry.value] : [entry.value].flat();
  return values.map((value) => ({code: entry.code, ...item, ...side, value: written(kind, value), ...attributes}));
}

/** A value as the document writes it; what cannot be read goes as it was typed, so that the report can say so. */
function written(kind, value) {
  if (isMeasured(kind)) {
    return numberOf(value) ?? value;
  }
  return kind.type === "grade" ? (gradeOf(value) ?? value) : value;
}

const COUNTS = /^(onsetDays|gestationWeeks|weeks\w+)$/;

function attributeOf(name, value) {
  return COUNTS.test(name) ? (numberOf(value) ?? value) : value;
}

/** What an assessment would have and this has not, or nothing. A document without a schema counts as one, as for the reader. */
export function lackOf(made) {
  if (!Array.isArray(made?.findings)) {
    return say("file.list");
  }
  return [null, SCHEMA].includes(made.schema ?? null) ? "" : say("file.schema", {schema: SCHEMA});
}

/** What a document holds, for the store; what the form has no place for is kept as it is. */
export function entriesOf(made) {
  const read = {label: String(made.label ?? ""), assessedOn: String(made.assessedOn ?? ""), entries: new Map(), others: []};
  for (const finding of made.findings) {
    const places = placesOf(finding);
    const fits = places.length > 0 && places.every((place) => takes(read.entries, place));
    if (fits) {
      places.forEach((place) => put(read.entries, place));
    } else {
      read.others.push(finding);
    }
  }
  return read;
}

function placesOf(finding) {
  const kind = findings.get(finding?.code);
  if (!kind || finding.value === undefined || finding.value === null || (typeof finding.value === "number" && !takesNumber(kind))) {
    return [];
  }
  const attributes = Object.fromEntries(Object.entries(finding).filter(([name]) => !OF_FINDING.includes(name)));
  if (finding.unit !== undefined && finding.unit !== kind.unit) {
    return [];
  }
  if (REGISTRIES.includes(kind.type)) {
    return registered(kind, finding, attributes);
  }
  const sub = subAttribute(kind);
  const item = kind.type === "clearance" ? encodeURIComponent(JSON.stringify(attributes)) : sub ? (attributes[sub] ?? "") : "";
  delete attributes[sub];
  const value = valueOf(kind, finding.value);
  return value === null ? [] : sidesIn(kind, finding.side).map((side) => ({kind, key: keyOf(kind.code, side, item), value, attributes}));
}

function takesNumber(kind) {
  return isMeasured(kind) || kind.type === "grade";
}

function registered(kind, finding, attributes) {
  const table = kind.type === "red-flag" ? redFlags : conditions;
  const {answer = "YES", ...rest} = attributes;
  const asked = {...rest, ...(finding.side ? {side: finding.side} : {})};
  const isKnown = table.has(finding.value) && ["YES", "NO", "UNKNOWN"].includes(answer);
  return isKnown ? [{kind, key: keyOf(kind.code, "NONE", finding.value), value: answer, attributes: asked}] : [];
}

function sidesIn(kind, side) {
  const own = sidesOf(kind);
  if (own[0] === "NONE") {
    return side === undefined ? own : [];
  }
  const isBoth = side === "BILATERAL" || (side === undefined && kind.sides === "both-when-absent");
  return isBoth ? own : own.filter((each) => each === side);
}

function valueOf(kind, value) {
  if (kind.type === "boolean" || kind.type === "clearance") {
    return typeof value === "boolean" ? value : null;
  }
  if (isList(kind) || (kind.type === "choices" && Array.isArray(value))) {
    const all = [value].flat();
    return all.every((one) => kind.values.includes(one)) ? all : null;
  }
  if (kind.type === "choice") {
    return kind.values.includes(value) ? value : null;
  }
  return typeof value === "object" || typeof value === "boolean" ? null : String(value);
}

function takes(entries, {kind, key, value, attributes}) {
  const there = entries.get(key);
  const same = there && JSON.stringify(there.attributes) === JSON.stringify(attributes);
  return !there || (isList(kind) && kind.type !== "choices" && same) || (same && kind.type === "text") || (same && there.value === value);
}

function put(entries, {kind, key, value, attributes}) {
  const [code, side, item] = key.split("|");
  const there = entries.get(key);
  const joined = there && Array.isArray(value) ? [...new Set([...there.value, ...value])] : value;
  const lines = kind.type === "text" ? [...(there?.value ?? []), value].flat() : joined;
  entries.set(key, {code, side, item, value: lines, attributes});
}
