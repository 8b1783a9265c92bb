import {el, freshId} from "./dom.js";
import {keyOf} from "./store.js";
import {codeWords, say, sentence} from "./words.js";

const SCOPES = ["EXERCISE", "MANUAL", "ALL"];

/** The medical clearances: none, one or many, each with scope, author and date. */
export function clearancesOf(kind, store) {
  const list = el("div", {class: "clearances"});
  const add = el("button", {type: "button", class: "quiet", "data-code": kind.code, click: () => addOne()}, say("clearance.add"));
  const addOne = () => {
    store.enter(keyOf(kind.code, "NONE", freshId("clearance")), true);
    list.querySelector(":scope > :last-child select")?.focus();
  };
  const show = () => {
    const keys = [...store.entries.keys()].filter((key) => key.startsWith(kind.code + "|"));
    const shownKeys = [...list.children].map((child) => child.dataset.key);
    if (keys.join("\n") !== shownKeys.join("\n")) {
      list.replaceChildren(...keys.map((key) => clearance(key, store)));
    }
  };
  const what = el("div", {class: "what"}, el("span", {class: "name"}, kind.label), el("span", {class: "range"}, kind.how));
  return {node: el("div", {class: "row", "data-wide": true}, what, el("div", {class: "single"}, list, add)), show};
}

function clearance(key, store) {
  const given = store.entry(key).attributes;
  const set = (name) => (event) => store.qualify(key, name, event.target.value);
  const scope = el(
    "select",
    {"data-attribute": "scope", change: set("scope")},
    el("option", {value: ""}, say("open")),
    SCOPES.map((value) => el("option", {value, selected: given.scope === value}, sentence(codeWords(value))))
  );
  const author = el("input", {
    type: "text",
    autocomplete: "off",
    "data-attribute": "author",
    value: given.author ?? "",
    input: set("author")
  });
  const date = el("input", {type: "date", autocomplete: "off", "data-attribute": "date", value: given.date ?? "", input: set("date")});
  const remove = el("button", {type: "button", class: "quiet", click: () => store.enter(key, null)}, say("clearance.remove"));
  const field = (name, control) => el("label", {class: "count"}, el("span", {}, say("clearance." + name)), control);
  return el("div", {class: "clearance", "data-key": key}, field("scope", scope), field("author", author), field("date", date), remove);
}
