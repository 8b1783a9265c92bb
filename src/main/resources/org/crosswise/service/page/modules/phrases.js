import {el} from "./dom.js";
import {listed, ownMark, say, sayOr, sideWords} from "./words.js";
import {codeWords} from "./words.js";
import {findingLabel, labelOf, valueWords} from "./vocabulary.js";

/** Lines with the same key brought together, in the order of the first of each. */
export function grouped(lines, key) {
  const groups = new Map();
  for (const line of lines) {
    const name = key(line);
    groups.set(name, [...(groups.get(name) ?? []), line]);
  }
  return [...groups.values()];
}

/** The side of several lines together. */
export function sideOf(lines) {
  const sides = new Set(lines.map((line) => line.side ?? "NONE"));
  return sides.size > 1 ? "BILATERAL" : [...sides][0];
}

/** Left and right as two letters, the one that is not meant left out. */
export function sideMark(side) {
  if (!sideWords(side)) {
    return null;
  }
  const has = (one) => side === one || side === "BILATERAL";
  const mark = (one) => el("i", {class: has(one) ? "on" : ""}, has(one) ? say("letter." + one) : "");
  return el("span", {class: "sides", role: "img", "aria-label": sideWords(side)}, mark("LEFT"), mark("RIGHT"));
}

/** What was entered as finding number n, in words. */
export function entered(report, number) {
  return report.recorded?.find((line) => line.finding === number)?.text ?? "";
}

/** Recorded lines in words; left and right of one value are one. */
export function joined(lines) {
  return grouped(lines.map(partsOfLine), ({line, name, value}) => (sideWords(line.side) ? line.code + name + value : line.text)).map(
    (alike) => {
      const [{line, name, value}] = alike;
      const isBoth = new Set(alike.map((one) => one.line.side)).size > 1;
      return isBoth ? say("side.after", {words: name, side: sideWords("BILATERAL")}) + value : line.text;
    }
  );
}

/** "Ely test, left: positive" as its name and its value. */
function partsOfLine(line) {
  const colon = line.text.indexOf(":");
  return {line, name: line.text.slice(0, line.text.lastIndexOf(",", colon)), value: line.text.slice(colon)};
}

/** What every line rests on where there is no alarm; it explains none of them. */
const NO_SIGN = "safety-level/none";

/** Reasons, each sentence once, with every finding that it rests on. */
export function reasonsOf(report, reasons) {
  return grouped(
    reasons.filter((reason) => reason.rule !== NO_SIGN),
    (reason) => reason.text
  ).map((alike) => {
    const numbers = new Set(alike.flatMap((reason) => [reason.finding, ...(reason.alsoFindings ?? [])]));
    const words = joined((report.recorded ?? []).filter((line) => numbers.has(line.finding))).join("; ");
    const due = alike[0].reviewDue ? " " + say("reason.overdue", {day: alike[0].reviewDue}) : "";
    return el(
      "li",
      {title: ruleOf(report, alike[0])},
      alike[0].text,
      ownMark(alike[0].sourceKind),
      due,
      words ? el("span", {class: "found"}, words) : null
    );
  });
}

/** Rule, version, threshold and source, for who points at a reason. */
function ruleOf(report, reason) {
  const threshold = reason.threshold ? say("reason.threshold", {threshold: reason.threshold}) : "";
  return say("reason.rule", {rule: reason.rule, version: reason.version, threshold, source: titleOf(report, reason.source)});
}

/** The title of a source by its key. */
export function titleOf(report, key) {
  return report.sources?.find((source) => source.key === key)?.title ?? key;
}

const CHANGES_SHOWN = 3;

/** What would change a line: the nearest other values, in words; null where nobody asked. */
export function changesOf(changes) {
  if (changes === undefined) {
    return null;
  }
  const words = grouped(changes, (one) => [one.code, one.from, one.to, one.becomes].join()).map(changeWords);
  const more = words.length > CHANGES_SHOWN ? [say("change.more", {n: words.length - CHANGES_SHOWN})] : [];
  return words.length === 0 ? [say("change.none")] : [...words.slice(0, CHANGES_SHOWN), ...more];
}

function changeWords(alike) {
  const {code, from, to, becomes} = alike[0];
  const sides = [...new Set(alike.map((one) => sideWords(one.side)).filter((side) => side))];
  const name = sides.length === 0 ? findingLabel(code) : say("side.after", {words: findingLabel(code), side: sides.join(say("list.or"))});
  return say("change.line", {name, to: valueWords(code, to), from: valueWords(code, from), becomes: listed(becomes.map(outcome))});
}

function outcome(words) {
  const [code, side] = words.split(" ");
  const state = sayOr("state." + code, "");
  const label = state || (labelOf(code) ?? codeWords(code));
  return sideWords(side) ? say("side.after", {words: label, side: sideWords(side)}) : label;
}

/** Tests that were not done, each with its side. */
export function missingWords(missing) {
  return grouped(missing, (test) => test.code).map((alike) => {
    const side = sideWords(sideOf(alike));
    return side ? say("missing.side", {label: findingLabel(alike[0].code), side}) : findingLabel(alike[0].code);
  });
}
