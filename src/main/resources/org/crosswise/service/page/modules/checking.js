import {gradeOf, isWithin, numberOf, shown} from "./numbers.js";
import {isMeasured, unitWords} from "./vocabulary.js";
import {say, sideWords} from "./words.js";

/** What is wrong with an entry, in words; empty when nothing is. The entry is kept and sent all the same. */
export function problemOf(kind, entry) {
  if (!entry || !(isMeasured(kind) || kind.type === "grade") || Array.isArray(entry.value)) {
    return "";
  }
  const name = sideWords(entry.side) ? say("problem.sided", {label: kind.label, side: sideWords(entry.side)}) : kind.label;
  if (kind.type === "grade") {
    return gradeOf(entry.value) === null ? say("problem.grade", {name, value: entry.value}) : "";
  }
  const number = numberOf(entry.value);
  if (number === null) {
    return say("problem.number", {name, value: entry.value});
  }
  if (isWithin(kind, number)) {
    return "";
  }
  const inRange = !(number < kind.min) && !(number > kind.max);
  const values = {name, value: shown(number) + unitWords(kind.unit), min: shown(kind.min), max: shown(kind.max)};
  return say(inRange ? "problem.whole" : "problem.range", values);
}

/** What the sign of an entry means: "above the table". */
export function signOf(kind, entry) {
  const number = entry && isMeasured(kind) ? numberOf(entry.value) : null;
  return number === null || number === 0 ? "" : ((number < 0 ? kind.lowWord : kind.highWord) ?? "");
}
