import {problemOf} from "./checking.js";
import {el} from "./dom.js";
import {grouped, missingWords, sideOf} from "./phrases.js";
import {isStop} from "./safety.js";
import {aboutLabel, findingLabel, findings, labelOf, muscleLabel, valueWords} from "./vocabulary.js";
import {say, sentence, withSide} from "./words.js";

const SAID_ELSEWHERE = ["PROVISIONAL", "PRECAUTION", "OUTPUT_WITHHELD", "FORCED_TOE_TOUCH_FORBIDDEN"];

/** What was not assessed and would be needed: silence about it must not look like health. */
export function missingPart(report, form) {
  const tests = missingWords(
    grouped(
      report.patterns.flatMap((line) => line.missing ?? []),
      (test) => test.code + test.side
    ).map(([test]) => test)
  );
  return [
    tests.length > 0
      ? el(
          "ul",
          {class: "names"},
          tests.map((words) => el("li", {}, words))
        )
      : null,
    form.length > 0 ? el("p", {class: "dose"}, say("missing.groups", {groups: form.join("; ")})) : null
  ];
}

/** What was entered and could not be used. */
export function invalidPart(report, go, keys) {
  return report.invalid.length === 0
    ? []
    : [
        el(
          "ul",
          {class: "invalids"},
          report.invalid.map((line) => {
            const words = invalidWords(line, keys[line.finding]);
            return el(
              "li",
              {"data-code": line.code},
              keys[line.finding] ? el("button", {type: "button", class: "ask", click: () => go({key: keys[line.finding]})}, words) : words
            );
          })
        )
      ];
}

/** What was not used and why; of what stands on the form in the words that stand beside it there. */
export function invalidWords(line, key) {
  const own = key ? problemOf(findings.get(line.code), line) : "";
  const name = line.code ? withSide(findingLabel(line.code), line.side) : say("invalid.nameless");
  const value =
    line.value === null || line.value === undefined
      ? say("invalid.empty")
      : typeof line.value === "object"
        ? JSON.stringify(line.value)
        : valueWords(line.code, line.value);
  return own || name + ": " + value + ". " + sentence(line.text) + ". " + say("invalid.kept");
}

/** What to mind, what is contested, what explains the pain, and notices. */
export function notesPart(report) {
  const flags = grouped(
    report.flags.filter((flag) => !SAID_ELSEWHERE.includes(flag.code)),
    (flag) => flag.code + flag.about
  );
  const elsewhere = [...Object.values(report.about ?? {}), ...(report.contested ?? []).map((line) => line.text)];
  const notices = report.notices.filter((notice) => !elsewhere.some((words) => notice.includes(words)));
  const explained = grouped(report.explanations ?? [], (line) => line.kind + line.muscle + line.text);
  return [
    fold("notes.flags", flags, flagWords),
    fold("notes.explained", explained, (alike) => [
      el("b", {}, sentence(withSide(muscleLabel(alike[0].muscle), sideOf(alike)))),
      " ",
      alike[0].text,
      lookAlikes(alike[0])
    ]),
    fold("notes.contested", report.contested ?? [], (line) => [el("b", {}, line.label), " ", line.text, " ", line.otherView]),
    fold("notes.notices", notices, (notice) => notice)
  ];
}

function flagWords(alike) {
  const [flag] = alike;
  const about = flag.about ? say("flag", {label: labelOf(flag.code), about: aboutLabel(flag.about)}) : labelOf(flag.code);
  return withSide(about, sideOf(alike));
}

function lookAlikes(line) {
  return line.lookAlikes?.length > 0 ? " " + say("notes.alike", {list: line.lookAlikes.join(", ")}) : "";
}

/** A list that is made when it is opened. */
function fold(key, lines, item) {
  if (lines.length === 0) {
    return null;
  }
  const list = el("ul", {class: "reasons"});
  const details = el(
    "details",
    {class: "fold", "data-key": key},
    el("summary", {}, el("span", {class: "item-name"}, say(key)), el("span", {class: "count"}, String(lines.length))),
    list
  );
  details.addEventListener("toggle", () => list.childElementCount === 0 && list.append(...lines.map((line) => el("li", {}, item(line)))));
  return details;
}

/** Sources, rule set and what the report is for. */
export function aboutPart(report) {
  const {about, ruleSet} = report;
  const source = (line) => [
    el("b", {}, line.title),
    " ",
    line.supports ?? "",
    el("span", {class: "found"}, [line.kind, line.checked].filter((words) => words).join(", "))
  ];
  const due = (report.reviewsDue ?? []).map((line) => el("p", {class: "caution"}, say("about.review", {rule: line.rule, due: line.due})));
  return [
    fold("notes.sources", report.sources ?? [], source),
    el(
      "div",
      {class: "about"},
      (isStop(report) ? [about.scope] : [about.scope, about.stopRules, about.expiry])
        .filter((words) => words)
        .map((words) => el("p", {}, words)),
      el("p", {}, say("own.legend")),
      due,
      el("p", {}, say("about.rules", {name: ruleSet.name, version: ruleSet.version, hash: ruleSet.sha256.slice(0, 12)}))
    )
  ];
}
