import {el} from "./dom.js";
import {grouped, missingWords, sideOf} from "./phrases.js";
import {isStop} from "./safety.js";
import {aboutLabel, findingLabel, labelOf, muscleLabel, valueWords} from "./vocabulary.js";
import {say, sentence, withSide} from "./words.js";

const SAID_ELSEWHERE = ["PROVISIONAL", "PRECAUTION", "OUTPUT_WITHHELD", "FORCED_TOE_TOUCH_FORBIDDEN"];

/** What was not assessed and would be needed: silence about it must not look like health. */
export function missingPart(report, form) {
  const tests = missingWords(grouped(report.patterns.flatMap((line) => line.missing ?? []), (test) => test.code + test.side).map(([test]) => test));
  return [
    tests.length > 0 ? el("ul", {class: "names"}, tests.map((words) => el("li", {}, words))) : null,
    form.length > 0 ? el("p", {class: "dose"}, say("missing.groups", {groups: form.join("; ")})) : null,
  ];
}

/** What was entered and could not be used. */
export function invalidPart(report, go, keys) {
  return report.invalid.length === 0 ? [] : [el("ul", {class: "invalids"}, report.invalid.map((line) => {
    const name = line.code ? withSide(findingLabel(line.code), line.side) : say("invalid.nameless");
    const value = line.value === null || line.value === undefined ? say("invalid.empty") : typeof line.value === "object" ? JSON.stringify(line.value) : valueWords(line.code, line.value);
    const words = [el("b", {}, name, ": ", value), " ", line.text + ". ", say("invalid.kept")];
    return el("li", {"data-code": line.code}, keys[line.finding] ? el("button", {type: "button", class: "ask", click: () => go({key: keys[line.finding]})}, words) : words);
  }))];
}

/** What to mind, what is contested, what explains the pain, and notices. */
export function notesPart(report) {
  const flags = grouped(report.flags.filter((flag) => !SAID_ELSEWHERE.includes(flag.code)), (flag) => flag.code + flag.about).map((alike) => {
    const [flag] = alike;
    const about = flag.about ? say("flag", {label: labelOf(flag.code), about: aboutLabel(flag.about)}) : labelOf(flag.code);
    return el("li", {}, withSide(about, sideOf(alike)));
  });
  const notices = report.notices.filter((notice) => notice !== report.about?.scope).map((notice) => el("li", {}, notice));
  const contested = (report.contested ?? []).map((line) => el("li", {}, el("b", {}, line.label), " ", line.text, " ", line.otherView));
  const explained = grouped(report.explanations ?? [], (line) => line.kind + line.muscle + line.text).map((alike) => el("li", {}, el("b", {}, sentence(withSide(muscleLabel(alike[0].muscle), sideOf(alike)))), " ", alike[0].text, lookAlikes(alike[0])));
  return [fold("notes.flags", flags), fold("notes.explained", explained), fold("notes.contested", contested), fold("notes.notices", notices)];
}

function lookAlikes(line) {
  return line.lookAlikes?.length > 0 ? " " + say("notes.alike", {list: line.lookAlikes.join(", ")}) : "";
}

function fold(key, items) {
  return items.length === 0 ? null : el("details", {class: "fold", "data-key": key}, el("summary", {}, el("span", {class: "item-name"}, say(key)), el("span", {class: "count"}, String(items.length))), el("ul", {class: "reasons"}, items));
}

/** Sources, rule set and what the report is for. */
export function aboutPart(report) {
  const {about, ruleSet} = report;
  const sources = (report.sources ?? []).map((source) => el("li", {}, el("b", {}, source.title), " ", source.supports ?? "", " ", el("span", {class: "found"}, [source.kind, source.checked].filter((words) => words).join(", "))));
  const due = (report.reviewsDue ?? []).map((line) => el("p", {class: "caution"}, say("about.review", {rule: line.rule, due: line.due})));
  return [
    fold("notes.sources", sources),
    el("div", {class: "about"}, (isStop(report) ? [about.scope] : [about.scope, about.stopRules, about.expiry]).filter((words) => words).map((words) => el("p", {}, words)), el("p", {}, say("own.legend")), due, el("p", {}, say("about.rules", {name: ruleSet.name, version: ruleSet.version, hash: ruleSet.sha256.slice(0, 12)}))),
  ];
}
