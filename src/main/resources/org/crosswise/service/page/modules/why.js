import {el} from "./dom.js";
import {changesOf, grouped, missingWords, reasonsOf, sideOf} from "./phrases.js";
import {nameOf} from "./pattern.js";
import {muscleLabel} from "./vocabulary.js";
import {codeWords, say, sayOr, sentence, sideWords} from "./words.js";

const IN_ORDER = ["LEFT", "RIGHT", "NONE"];

/** Why each pattern and muscle state is shown: a line each that opens to what is for and against, missing, and would change it. */
export function whyPart(report, isWhole) {
  const patterns = grouped(report.patterns, (line) => line.code).map((alike) => patternLine(report, alike, isWhole));
  const muscles = grouped(report.muscles, (line) => line.muscle + " " + line.axis).map((alike) => muscleLine(report, alike, isWhole));
  return [
    patterns.length > 0 ? el("div", {class: "whys"}, patterns) : null,
    muscles.length > 0 ? el("div", {class: "whys states"}, stateHead(), muscles) : null
  ];
}

function stateHead() {
  return el(
    "div",
    {class: "states-head", "aria-hidden": "true"},
    el("span", {}, say("why.muscle")),
    el("span", {}, sentence(sideWords("LEFT"))),
    el("span", {}, sentence(sideWords("RIGHT")))
  );
}

function lazily(key, settings, summary, body) {
  const details = el("details", {...settings, "data-key": key}, summary);
  details.addEventListener("toggle", () => details.childElementCount === 1 && details.append(el("div", {class: "behind"}, body())));
  return details;
}

function patternLine(report, alike, isWhole) {
  const [line] = alike;
  const summary = el("summary", {}, el("span", {class: "item-name"}, nameOf(alike)));
  const weighed = new Set(report.muscles.flatMap((muscle) => [...muscle.for, ...muscle.against].map((item) => item.rule)));
  const own = alike.flatMap((one) => one.because).filter((reason) => !weighed.has(reason.rule));
  return lazily("why-" + line.code, {"data-code": line.code}, summary, () => [
    bySide(
      report,
      own,
      alike.flatMap((one) => one.against)
    ),
    missing(alike.flatMap((one) => one.missing ?? [])),
    change(alike, isWhole),
    stability(line.stability, isWhole)
  ]);
}

function muscleLine(report, alike, isWhole) {
  const [line] = alike;
  const name = say("why.state", {muscle: sentence(muscleLabel(line.muscle)), axis: sayOr("axis." + line.axis, codeWords(line.axis))});
  const cells = IN_ORDER.map((side) => alike.find((one) => one.side === side)).map((one, place) =>
    one ? cell(one) : place < 2 && line.side !== "NONE" ? el("span", {class: "state-cell", "data-state": "OPEN"}, say("state.OPEN")) : null
  );
  const summary = el("summary", {}, el("span", {class: "item-name"}, name), cells);
  return lazily("why-" + line.muscle + line.axis, {"data-code": line.muscle, "data-axis": line.axis}, summary, () =>
    alike.map((one) => [
      sideWords(one.side) ? el("h4", {}, sentence(sideWords(one.side)), ": ", say("state." + one.state)) : null,
      one.conflict ? el("p", {class: "caution"}, say("why.conflict")) : null,
      scales(report, one.for, one.against),
      missing(one.missing ?? []),
      change([one], isWhole)
    ])
  );
}

function cell(line) {
  const side = sideWords(line.side);
  const state = say("state." + line.state);
  const label = say("why.cell", {side: side ? sentence(side) : say("why.midline"), state});
  return el(
    "span",
    {class: "state-cell", "data-state": line.state, "data-conflict": line.conflict, "data-midline": !side},
    el("span", {class: side ? "sr" : ""}, label),
    side ? el("span", {"aria-hidden": "true"}, state) : null
  );
}

/** The scales of what concerns both sides or the midline, and then those of each side that has some of its own. */
function bySide(report, speaksFor, against) {
  const sided = new Map((report.recorded ?? []).map((line) => [line.finding, []]));
  (report.recorded ?? []).forEach((line) => sided.get(line.finding).push(line));
  const parts = ["NONE", "LEFT", "RIGHT"].map((side) => {
    const ofSide = (reasons) =>
      grouped(reasons, (reason) => reason.text)
        .filter((alike) => sideOfReasons(sided, alike) === side)
        .flat();
    return {side, both: [ofSide(speaksFor), ofSide(against)]};
  });
  const used = parts.filter(({side, both}) => side === "NONE" || both.flat().length > 0);
  return used
    .filter(({both}) => used.length === 1 || both.flat().length > 0)
    .map(({side, both}) => [
      used.length > 1 ? el("h4", {}, sentence(sideWords(side) || say("why.both"))) : null,
      scales(report, ...both)
    ]);
}

/** LEFT or RIGHT where all that the reasons rest on is of that side alone. */
function sideOfReasons(sided, reasons) {
  const lines = reasons.flatMap((reason) => [reason.finding, ...(reason.alsoFindings ?? [])]).flatMap((n) => sided.get(n) ?? []);
  const side = lines.length > 0 ? sideOf(lines) : "NONE";
  return side === "LEFT" || side === "RIGHT" ? side : "NONE";
}

/** For and against side by side, with the same weight to the eye. */
function scales(report, speaksFor, against) {
  const side = (name, reasons) =>
    el(
      "div",
      {class: "scale", "data-scale": name},
      el("p", {class: "scale-name"}, say("why." + name)),
      el(
        "ul",
        {class: "reasons", "aria-label": say("why." + name)},
        reasons.length > 0 ? reasonsOf(report, reasons) : el("li", {class: "empty"}, say("why.nothing"))
      )
    );
  return el("div", {class: "scales"}, side("for", speaksFor), side("against", against));
}

function missing(tests) {
  const words = missingWords(tests);
  return words.length > 0 ? el("p", {class: "more"}, el("b", {}, say("why.missing")), " ", words.join("; ")) : null;
}

function change(lines, isWhole) {
  const asked = lines.some((line) => line.wouldChange !== undefined);
  const words = asked ? changesOf(lines.flatMap((line) => line.wouldChange ?? [])) : [say(isWhole ? "why.unasked" : "why.waiting")];
  return el("p", {class: "more would-change"}, el("b", {}, say("why.change")), " ", words.join("; "));
}

function stability(stable, isWhole) {
  const words = stable || isWhole ? firmness(stable) : say("why.waiting");
  return words ? el("p", {class: "more stable"}, el("b", {}, say("why.stable")), " ", words) : null;
}

/** How firmly a pattern stands, in words; none where nothing measured moves it. */
export function firmness(stable) {
  const own = stable?.ownErrors > 0 ? say("stable.own", {own: stable.ownErrors, moved: stable.moved}) : "";
  return stable?.moved > 0 ? say(stableWord(stable), {kept: stable.kept, draws: stable.draws, own}) : "";
}

function stableWord({kept, draws}) {
  return kept >= draws * 0.95 ? "stable.firm" : kept >= draws * 0.75 ? "stable.mostly" : "stable.weak";
}
