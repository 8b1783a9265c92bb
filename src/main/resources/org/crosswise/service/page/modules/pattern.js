import {el} from "./dom.js";
import {grouped, sideOf} from "./phrases.js";
import {labelOf} from "./vocabulary.js";
import {ownMark, say, sideWords} from "./words.js";

const LONGEST = 139;
const TYPES = /^LCS_TYPE_/;

/** The pattern in one sentence of less than 140 characters; where there is little room without its type. */
export function patternSentence(report, isTyped = true) {
  const lines = grouped(report.patterns, (line) => line.code);
  const types = lines.filter(([line]) => TYPES.test(line.code));
  const others = lines.filter(([line]) => !TYPES.test(line.code));
  const named = others.map((alike) => nameOf(alike));
  const type = (isTyped || named.length === 0 ? types : []).map(([line]) => labelOf(line.code));
  const first = [named[0], ...type].filter((words) => words).join("; ");
  const whole = [first, ...named.slice(1)].join(". ") + ".";
  const said = whole.length <= LONGEST ? whole : say("pattern.more", {first, n: named.length - 1});
  return report.patterns.length === 0 ? say("pattern.none") : said.slice(0, LONGEST);
}

/** Its name with the side, or the degree of each side. */
export function nameOf(alike) {
  const {degrees} = alike[0];
  if (degrees) {
    return Object.entries(degrees)
      .map(([side, code]) => say("side.after", {words: labelOf(code), side: sideWords(side)}))
      .join("; ");
  }
  const side = sideWords(sideOf(alike));
  return side ? say("side.after", {words: labelOf(alike[0].code), side}) : labelOf(alike[0].code);
}

/** What was not judged for this person, so that no pattern rests on it; empty where all was. */
export function unjudged(report) {
  return report.flags.some((flag) => flag.code === "PREGNANCY_POSTURE_PHYSIOLOGICAL") ? say("pattern.posture") : "";
}

/** The sentence, and what each pattern means. */
export function patternPart(report) {
  const texts = grouped(report.patterns, (line) => line.code + line.text);
  return [
    el("p", {class: "headline"}, patternSentence(report)),
    unjudged(report) ? el("p", {class: "todo"}, unjudged(report)) : null,
    texts.map(([line]) => el("p", {class: "meaning"}, line.text, ownMark(line.sourceKind)))
  ];
}
