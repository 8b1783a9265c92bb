import {answersOf, withOpen} from "./answers.js";
import {el} from "./dom.js";
import {Segments} from "./segments.js";
import {keyOf} from "./store.js";
import {conditions, findings, redFlags} from "./vocabulary.js";
import {codeWords, nameWords, say, sentence} from "./words.js";

const OF_RED_FLAGS = {onsetDays: 36500, severe: "boolean", stable: "boolean", assessed: "boolean"};
const SIDES = ["LEFT", "RIGHT", "BILATERAL"];

/** The rows of a registry: the codes that are asked one by one. */
export function registryOf(kind) {
  return [...(kind.type === "red-flag" ? redFlags : conditions).values()];
}

/** The finding that says that all of a registry was asked. */
export function screenOf(kind) {
  return findings.get(kind.type === "red-flag" ? "redFlagScreenComplete" : "conditionsScreenComplete");
}

/** One question of a registry with yes, no and unknown: a cell as of a row. */
export function questionOf(kind, item, store, short) {
  const key = keyOf(kind.code, "NONE", item.code);
  const label = item.question ?? item.label;
  const group = new Segments().offer(
    label,
    withOpen(answersOf(kind)).map((answer) => (answer.value ? answer : {...answer, spoken: say("unasked")}))
  );
  group.setAttribute("data-field", "");
  group.addEventListener("chosen", () => store.enter(key, group.value));
  const parts = Object.entries(qualifiersOf(kind, item)).map(([name, accepted]) => qualifier(name, accepted, label, store, key));
  const more = el(
    "div",
    {class: "attributes", hidden: true},
    parts.map((part) => part.node)
  );
  const node = el(
    "div",
    {class: "row question", "data-code": kind.code, "data-item": item.code},
    el("div", {class: "what"}, el("span", {class: "name"}, label), short ? el("kbd", {class: "short"}, short) : null),
    el("div", {class: "cell", "data-code": kind.code, "data-side": "NONE", "data-item": item.code}, group),
    more
  );
  const show = () => {
    const entry = store.entry(key);
    group.value = entry?.value;
    more.hidden = entry?.value !== "YES" || parts.length === 0;
    parts.forEach((part) => part.show(entry?.attributes));
    node.toggleAttribute("data-open", !entry);
    node.dataset.answered = entry?.value ?? "";
  };
  return {key, node, target: group, show};
}

function qualifiersOf(kind, item) {
  if (kind.type === "red-flag") {
    return OF_RED_FLAGS;
  }
  const weeks = item.qualifier ? {[item.qualifier.name]: item.qualifier.max} : {};
  return {...(item.sided && {side: SIDES}), ...item.attributes, ...weeks};
}

function qualifier(name, accepted, label, store, key) {
  const words = sentence(nameWords(name));
  const settings = {"aria-label": label + " " + words, "data-attribute": name};
  if (typeof accepted === "number") {
    const input = el("input", {
      ...settings,
      type: "text",
      inputmode: "numeric",
      autocomplete: "off",
      class: "typed",
      placeholder: say("unknown"),
      input: () => store.qualify(key, name, input.value.trim())
    });
    const show = (attributes) => {
      if (document.activeElement !== input) {
        input.value = attributes?.[name] ?? "";
      }
    };
    return {node: el("label", {class: "count"}, el("span", {}, words), input), show};
  }
  const isYesNo = !Array.isArray(accepted) || accepted.length === 0;
  const options = isYesNo
    ? [
        ["true", say("answer.YES")],
        ["false", say("answer.NO")]
      ]
    : accepted.map((value) => [value, sentence(codeWords(value))]);
  const entered = () => store.qualify(key, name, isYesNo && select.value ? select.value === "true" : select.value);
  const select = el(
    "select",
    {...settings, change: entered},
    el("option", {value: ""}, say("unknown")),
    options.map(([value, text]) => el("option", {value}, text))
  );
  return {
    node: el("label", {class: "count"}, el("span", {}, words), select),
    show: (attributes) => (select.value = String(attributes?.[name] ?? ""))
  };
}
