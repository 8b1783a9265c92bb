import {el} from "./dom.js";
import {grouped, reasonsOf, sideMark, sideOf} from "./phrases.js";
import {labelOf, techniqueLabel} from "./vocabulary.js";
import {say} from "./words.js";

const FORBIDDEN = "FORCED_TOE_TOUCH_FORBIDDEN";

/** What must not be done, techniques with the same reasons together, and why. */
export function withheldPart(report) {
  const blocks = grouped(report.withheld, (line) => line.grade + line.because.map((reason) => reason.text).join());
  const forbidden = report.flags.filter((flag) => flag.code === FORBIDDEN).map((flag) => el("p", {class: "ban"}, labelOf(flag.code)));
  return [forbidden, blocks.map((lines) => block(report, lines))];
}

function block(report, lines) {
  const names = grouped(lines, (line) => line.code).map((alike) =>
    el("li", {"data-code": alike[0].code}, el("span", {class: "item-name"}, techniqueLabel(alike[0].code)), sideMark(sideOf(alike)))
  );
  return el(
    "div",
    {class: "ban", "data-grade": lines[0].grade},
    el("ul", {class: "names"}, names),
    el("p", {class: "grade"}, say("grade." + lines[0].grade)),
    el("ul", {class: "reasons"}, reasonsOf(report, lines[0].because))
  );
}
