import {answered, answersOf, isShort, withOpen} from "./answers.js";
import {el} from "./dom.js";
import {Segments} from "./segments.js";
import {attributesOf, isList, isMeasured, unitWords} from "./vocabulary.js";
import {codeWords, nameWords, say, sentence} from "./words.js";

/** A control for one side of a finding: {node, target, show}. What is entered goes to onEntered. */
export function controlFor(kind, side, label, onEntered) {
  if (isMeasured(kind) || kind.type === "grade") {
    return typed(kind, side, label, onEntered);
  }
  if (kind.type === "date") {
    return dated(label, onEntered);
  }
  if (kind.type === "text") {
    return lines(label, onEntered);
  }
  if (isList(kind)) {
    return checks(kind, label, onEntered);
  }
  const answers = answersOf(kind);
  return isShort(answers, side !== "NONE") ? chosen(kind, side, label, answers, onEntered) : picked(kind, side, label, answers, onEntered);
}

function typed(kind, side, label, onEntered) {
  const input = el("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    placeholder: say("open"),
    "aria-label": label,
    inputmode: kind.type === "grade" ? "text" : "decimal",
    class: "typed",
    input: () => onEntered(input.value.trim())
  });
  const box = el("div", {class: "box"}, letter(side), input, el("span", {class: "unit", "aria-hidden": "true"}, unitWords(kind.unit)));
  return {
    node: box,
    target: input,
    show: (value) => {
      if (document.activeElement !== input || input.value.trim() !== String(value ?? "")) {
        input.value = value ?? "";
      }
    }
  };
}

function letter(side) {
  return side === "NONE" ? null : el("span", {class: "which", "aria-hidden": "true"}, say("letter." + side));
}

function chosen(kind, side, label, answers, onEntered) {
  const group = new Segments().offer(label, withOpen(answers));
  group.addEventListener("chosen", () => onEntered(answered(kind, group.value)));
  return {node: el("div", {class: "choice"}, letter(side), group), target: group, show: (value) => (group.value = value)};
}

function picked(kind, side, label, answers, onEntered) {
  const options = withOpen(answers).map((answer) => el("option", {value: answer.value}, answer.spoken ?? answer.words));
  const select = el("select", {"aria-label": label, change: () => onEntered(answered(kind, select.value))}, options);
  return {node: el("div", {class: "box"}, letter(side), select), target: select, show: (value) => (select.value = value ?? "")};
}

function dated(label, onEntered) {
  const input = el("input", {type: "date", "aria-label": label, autocomplete: "off", input: () => onEntered(input.value)});
  return {node: el("div", {class: "box"}, input), target: input, show: (value) => (input.value = value ?? "")};
}

function lines(label, onEntered) {
  const entered = () =>
    onEntered(
      area.value
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "")
    );
  const area = el("textarea", {"aria-label": label, rows: "2", autocomplete: "off", placeholder: say("open"), input: entered});
  return {
    node: el("div", {class: "box"}, area),
    target: area,
    show: (value) => {
      if (document.activeElement !== area) {
        area.value = [value ?? []].flat().join("\n");
      }
    }
  };
}

function checks(kind, label, onEntered) {
  const inputs = kind.values.map((value) =>
    el("input", {
      type: "checkbox",
      value,
      "data-answer": value,
      change: (event) => onEntered(inputs.filter((one) => one.checked && !excludes(event.target, one)).map((one) => one.value))
    })
  );
  const labels = inputs.map((input) => el("label", {class: "check"}, input, el("span", {}, sentence(codeWords(input.value)))));
  return {
    node: el("div", {class: "checks", role: "group", "aria-label": label}, labels),
    target: inputs[0],
    show: (value) => inputs.forEach((input) => (input.checked = [value ?? []].flat().includes(input.value)))
  };
}

/** NONE stands alone among the answers of a list. */
function excludes(last, other) {
  return last.checked && last !== other && (last.value === "NONE" || other.value === "NONE");
}

/** What may be said of a value beside it: {node, show}; hidden until there is a value. */
export function attributesFor(kind, label, onQualified) {
  const names = attributesOf(kind);
  const parts = names.map((name) => attribute(kind, name, label, onQualified));
  const node = el(
    "div",
    {class: "attributes", hidden: true},
    parts.map((part) => part.node)
  );
  return {
    node,
    show: (entry) => {
      node.hidden = !entry || names.length === 0;
      parts.forEach((part, place) => part.show(entry?.attributes[names[place]]));
    }
  };
}

function attribute(kind, name, label, onQualified) {
  const accepted = kind.attributes?.[name];
  const words = sayAttribute(name);
  if (Array.isArray(accepted) && accepted.length > 0) {
    const options = [
      el("option", {value: ""}, words + ": " + say("open")),
      accepted.map((value) => el("option", {value}, sentence(codeWords(value))))
    ];
    const select = el(
      "select",
      {"aria-label": label + ": " + words, "data-attribute": name, change: () => onQualified(name, select.value)},
      options
    );
    return {node: select, show: (value) => (select.value = value ?? "")};
  }
  const box = el("input", {
    type: "checkbox",
    "aria-label": label + ": " + words,
    "data-attribute": name,
    change: () => onQualified(name, box.checked || null)
  });
  return {node: el("label", {class: "check"}, box, el("span", {}, words)), show: (value) => (box.checked = value === true)};
}

function sayAttribute(name) {
  return sentence(nameWords(name));
}
