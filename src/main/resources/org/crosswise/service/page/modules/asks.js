import {el} from "./dom.js";
import {sideMark} from "./phrases.js";
import {findings, sidesOf, tests} from "./vocabulary.js";
import {say, sentence} from "./words.js";

/** What to ask or test next, in order; each goes to its place on the form. */
export function askPart(report, go) {
  if (report.askFor.length === 0) {
    return [];
  }
  return [
    el(
      "ol",
      {class: "asks"},
      report.askFor.map((question) =>
        el(
          "li",
          {"data-code": question.code, "data-side": question.side ?? null},
          el(
            "button",
            {type: "button", class: "ask", click: () => go(placeOf(question))},
            el(
              "span",
              {class: "item-name"},
              sentence(tests.get(question.code)?.label ?? findings.get(question.code)?.label ?? question.code)
            ),
            sideMark(sideAsked(question))
          ),
          el("p", {class: "dose"}, question.why, " ", question.couldChange ? say("ask." + question.couldChange) : "")
        )
      )
    )
  ];
}

/** The side that a test is asked for; both where it has sides and none is named. */
export function sideAsked(question) {
  const kind = findings.get(placeOf(question).code);
  return question.side ?? (kind && sidesOf(kind).length > 1 ? "BILATERAL" : "NONE");
}

const SCREENS = {redFlagScreen: {group: "flags"}, conditionsScreen: {group: "conditions"}};

/** Where on the form a test is entered: a group, or a finding with its side. */
export function placeOf({code, side}) {
  const records = tests.get(code)?.records ?? [];
  const known = [...records, code].find((each) => findings.has(each)) ?? [...findings.keys()].find((each) => each.startsWith(code));
  return SCREENS[code] ?? {code: known ?? (code === "neuroScreen" ? "neuroScreenNormal" : ""), side};
}
