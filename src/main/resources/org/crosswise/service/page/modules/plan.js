import {el} from "./dom.js";
import {grouped, reasonsOf, sideMark, sideOf, titleOf} from "./phrases.js";
import {muscleLabel, techniqueLabel} from "./vocabulary.js";
import {listed, ownMark, say, sayOr} from "./words.js";

/** What is done to a muscle by each kind of line. */
export const DOES = {
  RELEASE: "release",
  LENGTHEN: "release",
  ACTIVATE: "strengthen",
  STRENGTHEN: "strengthen",
  MOTOR_CONTROL: "strengthen"
};

/** The lines of the plan with what is said of the same technique at once brought together, by step and by what they do. */
export function planOf(report) {
  const lines = report.recommendations.filter((line) => line.kind !== "REFERRAL");
  const items = grouped(lines, (line) => [line.step, line.code, line.dose, line.cautions].join("|")).map(planItem);
  return grouped(items, (item) => item.step).map((ofStep) => ({
    step: ofStep[0].step,
    blocks: grouped(ofStep, (item) => item.does).map((block) => ({does: block[0].does, items: block}))
  }));
}

function planItem(alike) {
  const [line] = alike;
  const muscles = [...new Set(alike.map((one) => one.muscle).filter((code) => code))];
  return {...line, muscles, lines: alike, side: sideOf(alike), does: DOES[line.kind] ?? "advise"};
}

/** The plan: steps in order, release and strengthen apart; each line opens to its reasons. */
export function planPart(report) {
  const steps = planOf(report);
  if (steps.length === 0) {
    return [el("p", {class: "empty"}, say("plan.none"))];
  }
  return steps.map(({step, blocks}) =>
    el(
      "div",
      {class: "step"},
      el("h4", {}, el("span", {class: "number"}, String(step)), say("step." + step)),
      blocks.map((block) =>
        el(
          "div",
          {class: "block", "data-does": block.does},
          block.does === "advise" ? null : el("h5", {}, mark(block.does), say("does." + block.does)),
          el(
            "ul",
            {class: "items"},
            block.items.map((item) => itemView(report, item))
          )
        )
      )
    )
  );
}

/** The letter that stands for release or strengthen on the map and in the list. */
export function mark(does) {
  return el("span", {class: "mark", "data-does": does, "aria-hidden": "true"}, say("mark." + does));
}

function itemView(report, item) {
  const key = "plan-" + item.code + item.side + item.muscles.join();
  const reasons = item.lines.flatMap((line) => line.because);
  const treats = item.muscles.length > 0 ? say("plan.for", {muscles: listed(item.muscles.map(muscleLabel))}) : "";
  const details = el(
    "details",
    {"data-key": key},
    el(
      "summary",
      {},
      el("span", {class: "item-name"}, techniqueLabel(item.code)),
      sideMark(item.side),
      el("span", {class: "dose"}, item.dose ?? "", ownMark(item.doseSource)),
      item.cautions.map((caution) => el("span", {class: "caution"}, say("plan.caution", {caution})))
    )
  );
  const fillIn = () =>
    details.childElementCount === 1 &&
    details.append(
      el(
        "div",
        {class: "behind"},
        treats ? el("p", {}, treats) : null,
        el("ul", {class: "reasons"}, reasonsOf(report, reasons)),
        el(
          "p",
          {class: "source"},
          say("plan.source", {evidence: sayOr("evidence." + item.evidence, item.evidence), source: titleOf(report, item.source)})
        )
      )
    );
  details.addEventListener("toggle", fillIn);
  return el(
    "li",
    {
      class: "item",
      "data-code": item.code,
      "data-kind": item.kind,
      "data-side": item.side,
      "data-muscles": item.muscles.join(" "),
      "data-does": item.does
    },
    details
  );
}
