import {answered, answersOf} from "./answers.js";
import {gradeOf, numberOf} from "./numbers.js";
import {keyOf} from "./store.js";
import {isList, isMeasured, sidesOf, subAttribute} from "./vocabulary.js";
import {targets} from "./shorts.js";
import {say} from "./words.js";

const SIDE_WORDS = {l: ["LEFT"], r: ["RIGHT"], b: ["LEFT", "RIGHT"]};

/**
 * Reads a line of quick entry: short codes, each with its values, such as "mtha 12 8 mgm 4- 4- sex f age 42". Returns what it
 * says to enter, the group to step through, and what was not understood with all that stands
 * behind it.
 */
export function readLine(line) {
  const tokens = line
    .trim()
    .toLowerCase()
    .split(/[\s;]+|,(?=\s|$)/)
    .filter((token) => token !== "");
  const said = {entries: [], group: "", problem: "", rest: ""};
  while (tokens.length > 0 && !said.problem) {
    const rest = tokens.join(" ");
    const token = tokens.shift();
    const target = targets.get(token);
    if (!target) {
      said.problem = say("quick.unknown", {token});
    } else if (target.group) {
      said.group = target.group;
    } else {
      readTarget(target, token, tokens, said);
    }
    said.rest = said.problem && rest;
  }
  return said;
}

function readTarget(target, token, tokens, said) {
  const {kind} = target;
  const item = target.item ?? (subAttribute(kind) ? muscleOf(kind, tokens) : "");
  const sided = sidesOf(kind).length > 1;
  const given = sided ? sidedValues(kind, tokens) : midlineValues(kind, tokens);
  if (given.length === 0 && (kind.type === "boolean" || target.item)) {
    given.push({side: "NONE", value: target.item ? "YES" : true});
  }
  if (given.length === 0) {
    said.problem = say(sided ? "quick.side" : "quick.value", {token, label: kind.label});
  }
  for (const {side, value} of given) {
    said.entries.push({key: keyOf(kind.code, side, item), value});
  }
}

function muscleOf(kind, tokens) {
  const accepted = kind.attributes[subAttribute(kind)];
  const found = accepted.find((code) => code.toLowerCase().startsWith((tokens[0] ?? "?").replace(/-/g, "_")));
  return found ? (tokens.shift(), found) : "";
}

function midlineValues(kind, tokens) {
  const values = [];
  for (let value = nextValue(kind, tokens); value !== null; value = isList(kind) ? nextValue(kind, tokens) : null) {
    values.push(value);
  }
  return values.length === 0 ? [] : [{side: "NONE", value: isList(kind) ? values : values[0]}];
}

/** "12 8" is left and right, "l 12" or "r 8" one side, "b 12" both. */
function sidedValues(kind, tokens) {
  const wrap = (value) => (isList(kind) ? [value] : value);
  if (SIDE_WORDS[tokens[0]] && readValue(kind, tokens[1] ?? "") !== null) {
    const sides = SIDE_WORDS[tokens.shift()];
    const value = nextValue(kind, tokens);
    const rest = SIDE_WORDS[tokens[0]] && readValue(kind, tokens[1] ?? "") !== null ? sidedValues(kind, tokens) : [];
    return [...sides.map((side) => ({side, value: wrap(value)})), ...rest];
  }
  if (readValue(kind, tokens[0] ?? "") === null || readValue(kind, tokens[1] ?? "") === null) {
    return [];
  }
  return ["LEFT", "RIGHT"].map((side) => ({side, value: wrap(nextValue(kind, tokens))}));
}

function nextValue(kind, tokens) {
  const value = readValue(kind, tokens[0] ?? "");
  return value === null ? null : (tokens.shift(), value);
}

/** What a token says of a finding; null when it says nothing. */
export function readValue(kind, token) {
  if (token === "") {
    return null;
  }
  if (isMeasured(kind)) {
    return numberOf(token) === null ? null : token;
  }
  if (kind.type === "grade") {
    return gradeOf(token);
  }
  if (kind.type === "date") {
    return /^\d{4}-\d\d-\d\d$/.test(token) ? token : null;
  }
  const answers = answersOf(kind);
  const whole = answers.filter((answer) => String(answer.value).toLowerCase().replaceAll("_", "-").startsWith(token));
  const found =
    answers.find((answer) => answer.letter === token) ?? answers[Number(token) - 1] ?? (token.length > 1 ? whole[0] : undefined);
  return found ? answered(kind, found.value) : null;
}
