import {el, freshId} from "./dom.js";
import {problemOf, signOf} from "./checking.js";
import {attributesFor, controlFor} from "./controls.js";
import {picksFor} from "./picks.js";
import {shown} from "./numbers.js";
import {keyOf} from "./store.js";
import {isList, isMeasured, normWords, sidesOf, unitWords} from "./vocabulary.js";
import {say, withSide} from "./words.js";

/** A finding on the form, left and right side by side: {node, cells}. Each cell knows its key and shows its entry. */
export function rowOf(kind, store, short, item = "", title = kind.label, name = title) {
  const how = howOf(kind, title, item);
  const meta = [range(kind), how.button, short ? el("kbd", {class: "short"}, short) : null];
  const what = el("div", {class: "what"}, el("span", {class: "name"}, name), el("div", {class: "meta"}, meta));
  const settings = {
    class: "row",
    role: "group",
    "aria-label": title,
    "data-code": kind.code,
    "data-item": item || null,
    "data-wide": isList(kind) || kind.type === "text"
  };
  const sides = sidesOf(kind);
  if (isList(kind) && sides.length > 1) {
    return pickRow(kind, store, settings, what, how, title);
  }
  const cells = sides.map((side) => cellOf(kind, store, side, item, title));
  const node = el(
    "div",
    settings,
    what,
    el(
      "div",
      {class: cells.length > 1 ? "pair" : "single"},
      cells.map((cell) => cell.node)
    ),
    el(
      "div",
      {class: "beside"},
      cells.map((cell) => cell.beside)
    ),
    how.text
  );
  return {node, cells};
}

/** A sided list: its lines hold both sides. */
function pickRow(kind, store, settings, what, how, title) {
  const picks = picksFor(kind, title, sidesOf(kind), (side, value) => store.enter(keyOf(kind.code, side), value));
  const node = el("div", settings, what, picks.node, how.text);
  const cells = picks.sides.map(({side, control}) => {
    const key = keyOf(kind.code, side);
    control.target.setAttribute("data-field", "");
    return {key, node, target: control.target, show: () => control.show(store.entry(key)?.value)};
  });
  return {node, cells};
}

function cellOf(kind, store, side, item, title) {
  const key = keyOf(kind.code, side, item);
  const label = withSide(title, side);
  const control = controlFor(kind, side, label, (value) => store.enter(key, value));
  const attributes = attributesFor(kind, label, (name, value) => store.qualify(key, name, value));
  const problem = el("p", {class: "problem", id: freshId("problem"), hidden: true});
  const sign = el("span", {class: "sign", id: freshId("sign")});
  control.target.setAttribute("aria-describedby", sign.id + " " + problem.id);
  control.target.setAttribute("data-field", "");
  const node = el("div", {class: "cell", "data-code": kind.code, "data-side": side, "data-item": item || null}, control.node, sign);
  const show = () => {
    const entry = store.entry(key);
    control.show(entry?.value);
    attributes.show(entry);
    const taken = entry?.attributes.date ? say("taken", {day: entry.attributes.date}) : "";
    sign.textContent = [signOf(kind, entry), taken].filter((words) => words).join(", ");
    tellProblem(control.target, problem, problemOf(kind, entry));
    node.toggleAttribute("data-open", !entry);
  };
  return {key, node, beside: el("div", {class: "aside"}, attributes.node, problem), target: control.target, show};
}

function tellProblem(target, problem, words) {
  problem.textContent = words;
  problem.hidden = words === "";
  target.toggleAttribute("data-invalid", words !== "");
  if (target.matches("input")) {
    target.setAttribute("aria-invalid", String(words !== ""));
  }
}

/** What is accepted, and what a sign stands for. */
function range(kind) {
  if (!isMeasured(kind)) {
    return null;
  }
  const unit = /^\d/.test(kind.unit ?? "") ? "" : unitWords(kind.unit);
  const words = say("range", {min: shown(kind.min), max: shown(kind.max) + unit});
  const signs = kind.lowWord ? " " + say("signs", {low: kind.lowWord, high: kind.highWord}) : "";
  return el("span", {class: "range"}, words + signs);
}

function howOf(kind, title, item) {
  if (item || !kind.how) {
    return {button: null, text: null};
  }
  const id = freshId("how");
  const text = el(
    "div",
    {class: "how", id, hidden: true},
    kind.how ? el("p", {}, kind.how) : null
  );
  const normal = el("p", {});
  const fillIn = async () => {
    const words = await normWords(kind.code);
    if (words) {
      normal.replaceChildren(el("b", {}, say("normal")), " ", words);
      text.append(normal);
    }
  };
  const toggle = () => {
    text.hidden = !text.hidden;
    button.setAttribute("aria-expanded", String(!text.hidden));
    if (!text.hidden) {
      fillIn();
    }
  };
  const button = el(
    "button",
    {
      type: "button",
      class: "how-button",
      "aria-expanded": "false",
      "aria-controls": id,
      "aria-label": say("how.label", {label: title}),
      click: toggle
    },
    say("how")
  );
  return {button, text};
}
