import {el} from "./dom.js";
import {codeWords, say, sentence, withSide} from "./words.js";

/** A list of what may be present, each left and right: one line for each, {node, sides}; a side is a control as of a row. */
export function picksFor(kind, title, sides, onEntered) {
  const inputs = Object.fromEntries(
    sides.map((side) => [side, kind.values.map((value) => pick(value, side, title, () => onEntered(side, present(side))))])
  );
  const present = (side) => inputs[side].filter((input) => input.checked).map((input) => input.value);
  const lines = kind.values.map((value, place) =>
    el(
      "div",
      {class: "pick"},
      el("span", {}, sentence(codeWords(value))),
      sides.map((side) => el("label", {class: "tick"}, inputs[side][place], el("span", {"aria-hidden": "true"}, say("letter." + side))))
    )
  );
  const control = (side) => ({
    target: inputs[side][0],
    show: (value) => inputs[side].forEach((input) => (input.checked = (value ?? []).includes(input.value)))
  });
  return {node: el("div", {class: "picks"}, lines), sides: sides.map((side) => ({side, control: control(side)}))};
}

function pick(value, side, title, entered) {
  return el("input", {
    type: "checkbox",
    value,
    "data-answer": value,
    "data-side": side,
    "aria-label": title + ": " + withSide(codeWords(value), side),
    change: entered
  });
}
