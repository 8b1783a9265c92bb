import {codeWords, say, sayOr, sentence} from "./words.js";

/** The knowledge tables as the server embedded them. */
export const vocabulary = JSON.parse(document.getElementById("vocabulary").textContent);

const byCode = (rows) => new Map((rows ?? []).map((row) => [row.code, row]));

export const findings = byCode(vocabulary.findings);
export const conditions = byCode((vocabulary.conditions ?? []).filter((row) => row.askable));
export const redFlags = byCode(vocabulary.redFlags);
const muscles = byCode(vocabulary.muscles);
const techniques = byCode(vocabulary.techniques);
const texts = byCode(vocabulary.texts);
const allConditions = byCode(vocabulary.conditions);
export const tests = byCode(vocabulary.tests);

let whole;

/** What is normal for a finding, in words: asked for when somebody wants to read it, so that the page stays small. */
export async function normWords(code) {
  whole ??= fetch("/api/vocabulary", {credentials: "omit"}).then((answer) => answer.json());
  try {
    return (await whole).findings.find((row) => row.code === code)?.normal ?? "";
  } catch (failure) {
    whole = undefined;
    return say("how.lost");
  }
}

/** The groups of the form, screens first, whatever the tables add. */
export const groups = vocabulary.groups ?? [...new Set(vocabulary.findings.map((row) => row.group))];

/** Sides that a finding is entered for. */
export function sidesOf(kind) {
  return kind.sides && kind.sides !== "none" ? ["LEFT", "RIGHT"] : ["NONE"];
}

/** Whether every value is entered by itself, as a list of what is present. */
export function isList(kind) {
  return kind.type === "choices" || (kind.type === "choice" && kind.repeatable === true && !subAttribute(kind));
}

/** The attribute that makes one finding into many, such as the muscle that was palpated. */
export function subAttribute(kind) {
  const names = Object.keys(kind.attributes ?? {});
  return kind.repeatable === true && kind.type === "choice" ? names.find((name) => acceptedOf(kind, name).length > 0) : undefined;
}

/** The values that an attribute accepts; none for a yes/no attribute. */
export function acceptedOf(kind, name) {
  const accepted = (kind.attributes ?? {})[name];
  return Array.isArray(accepted) ? accepted : [];
}

/** The attributes that stand beside a value. */
export function attributesOf(kind) {
  const own = Object.keys(kind.attributes ?? {}).filter((name) => name !== subAttribute(kind));
  return kind.painLimitable ? [...own, "painLimited"] : own;
}

/** The value that is normal, where one code is: the best one. */
export function normalOf(kind) {
  const best = kind.best?.codes ?? kind.best;
  const first = Array.isArray(best) && !isMeasured(kind) ? best[0] : undefined;
  return first === undefined ? USUAL.find((code) => (kind.values ?? []).includes(code)) : String(first).toUpperCase();
}

const USUAL = ["NORMAL", "NEGATIVE", "NEUTRAL", "FULL", "PASS", "NONE"];

/** Whether its value is a number. */
export function isMeasured(kind) {
  return kind.type === "number" || kind.type === "integer";
}

export function muscleLabel(code) {
  return muscles.get(code)?.label ?? codeWords(code);
}

export function findingLabel(code) {
  return findings.get(code)?.label ?? tests.get(code)?.label ?? sentence(codeWords(code));
}

export function techniqueLabel(code) {
  return techniques.get(code)?.label ?? sentence(codeWords(code));
}

/** A pattern, a sign, a level: whatever has a label. */
export function labelOf(code) {
  const row = texts.get(code) ?? allConditions.get(code);
  const flag = redFlags.get(code);
  return row?.label ?? flag?.question ?? flag?.label ?? techniques.get(code)?.label ?? sentence(codeWords(code));
}

/** What a flag is about: a muscle, a finding or anything else. */
export function aboutLabel(code) {
  return muscles.has(code) ? sentence(muscleLabel(code)) : findings.has(code) ? findingLabel(code) : labelOf(code);
}

/** The unit as it stands behind a number, with its space. */
export function unitWords(unit) {
  return unit ? sayOr("unit." + unit, " " + unit) : "";
}

/** A value in words: "12° above the table". */
export function valueWords(code, value) {
  const kind = findings.get(code);
  if (typeof value === "number") {
    const sign = value < 0 ? kind?.lowWord : value > 0 ? kind?.highWord : "";
    const number = String(sign ? Math.abs(value) : value).replace("-", "\u2212");
    return number + unitWords(kind?.unit) + (sign ? " " + sign : "");
  }
  if (typeof value === "boolean") {
    return say(value ? "answer.YES" : "answer.NO").toLowerCase();
  }
  const words = [value].flat().map((one) => (kind?.type === "grade" ? String(one) : codeWords(one)));
  return words.join(", ");
}
