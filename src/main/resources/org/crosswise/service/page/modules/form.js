import {clearancesOf} from "./clearances.js";
import {el} from "./dom.js";
import {questionOf, registryOf, screenOf} from "./registry.js";
import {rowOf} from "./row.js";
import {keyOf} from "./store.js";
import {shorts} from "./shorts.js";
import {acceptedOf, findings, groups, muscleLabel, subAttribute} from "./vocabulary.js";
import {say, sayOr, sentence} from "./words.js";

const TICKS = ["redFlagScreenComplete", "conditionsScreenComplete"];

/** The whole form: {sections, cells}; the cells by the key of their entry, in the order of the form. */
export function formOf(store, step) {
  const cells = new Map();
  const rest = [];
  const sections = [];
  for (const registry of ["redFlag", "condition"].map((code) => findings.get(code)).filter((kind) => kind)) {
    sections.push(registrySection(registry, store, cells, step));
  }
  for (const group of groups) {
    sections.push(groupSection(group, store, cells, rest, step));
  }
  const show = () => {
    cells.forEach((cell) => cell.show());
    rest.forEach((part) => part.show());
    sections.forEach((section) => section.count());
  };
  store.addEventListener("changed", ({detail}) => {
    cells.get(detail.key)?.show();
    rest.forEach((part) => part.show());
    sections.forEach((section) => section.count());
  });
  store.addEventListener("replaced", show);
  show();
  return {sections, cells};
}

function registrySection(kind, store, cells, step) {
  const name = kind.type === "red-flag" ? "flags" : "conditions";
  const section = sectionOf(name, say("group." + name), step);
  const items = registryOf(kind);
  const tick = screenOf(kind);
  const key = keyOf(tick.code);
  const box = el("input", {
    type: "checkbox",
    "data-code": tick.code,
    "data-field": "",
    change: () => store.enter(key, box.checked || null)
  });
  const words = el("span", {}, say("screen.all." + name, {count: items.length}));
  const all = el("label", {class: "check all", title: tick.how}, box, words);
  section.body.append(all);
  cells.set(key, {
    key,
    node: all,
    target: box,
    show: () => {
      box.checked = store.entry(key)?.value === true;
      section.node.toggleAttribute("data-covered", box.checked);
    }
  });
  const asked = items.map((item) => questionOf(kind, item, store, shorts.get(item.code)));
  asked.forEach((cell) => {
    cells.set(cell.key, cell);
    section.body.append(cell.node);
  });
  section.open = () => (box.checked ? 0 : items.length - asked.filter((cell) => store.entry(cell.key)).length);
  section.unknowns = () =>
    asked
      .map((cell, place) => ({key: cell.key, label: items[place].question ?? items[place].label}))
      .filter(({key: each}) => store.entry(each)?.value === "UNKNOWN");
  section.count = () => {
    const open = section.open();
    const unknown = section.unknowns().length;
    const words = open > 0 ? say("screen.open", {n: open}) : unknown > 0 ? say("screen.unknowns", {n: unknown}) : say("screen.complete");
    section.tell(words, open + unknown > 0);
  };
  return section;
}

function groupSection(group, store, cells, rest, step) {
  const section = sectionOf(group, say("group." + group) === "group." + group ? sentence(group) : say("group." + group), step);
  const own = [];
  const kinds = [...findings.values()].filter((kind) => kind.group === group && kind.type !== "red-flag" && kind.type !== "condition");
  for (const kind of kinds.filter((each) => !TICKS.includes(each.code))) {
    if (kind.type === "clearance") {
      const part = clearancesOf(kind, store);
      rest.push(part);
      section.body.append(part.node);
    } else {
      addRows(kind, section, store, cells, own);
    }
  }
  const title = section.node.querySelector("h2").textContent;
  const entries = () => own.filter((key) => store.entry(key)).length;
  section.left = () => own.length - entries();
  section.leftWords = () => say("missing.group", {group: title, left: section.left(), count: own.length});
  section.count = () => {
    const entered = entries();
    section.tell(say("group.entered", {entered, count: own.length}), false);
  };
  return section;
}

function addRows(kind, section, store, cells, own) {
  const sub = subAttribute(kind);
  const rows = sub
    ? acceptedOf(kind, sub).map((item) =>
        rowOf(kind, store, "", item, say("row.item", {label: kind.label, item: muscleLabel(item)}), sentence(muscleLabel(item)))
      )
    : [rowOf(kind, store, shorts.get(kind.code))];
  const parent = sub ? folded(kind, section) : section.body;
  for (const row of rows) {
    parent.append(row.node);
    row.cells.forEach((cell) => {
      cells.set(cell.key, cell);
      own.push(cell.key);
    });
  }
}

/** Many rows of one finding, folded away until they are wanted. */
function folded(kind, section) {
  const summary = el("summary", {}, el("span", {class: "name"}, kind.label), el("kbd", {class: "short"}, shorts.get(kind.code)));
  const fold = el("details", {class: "fold", "data-code": kind.code}, summary, el("p", {class: "how"}, kind.how));
  section.body.append(fold);
  return fold;
}

function sectionOf(name, title, step) {
  const state = el("span", {class: "state"});
  const start = el(
    "button",
    {type: "button", class: "quiet", click: () => step(name)},
    say("quick.step"),
    el("span", {class: "sr"}, title),
    el("kbd", {}, shorts.get(name))
  );
  const heading = el("h2", {id: "group-" + name, tabindex: "-1"}, title);
  const body = el("div", {class: "rows"});
  const node = el(
    "section",
    {class: "group", "data-group": name, "aria-labelledby": "group-" + name},
    el("div", {class: "group-head"}, heading, state, start),
    body
  );
  const link = el(
    "a",
    {href: "#group-" + name, "data-group": name},
    el("span", {}, sayOr("tab." + name, title)),
    el("span", {class: "dot", "aria-hidden": "true"})
  );
  const tell = (words, isOpen) => {
    state.textContent = words;
    state.toggleAttribute("data-open", isOpen);
    link.toggleAttribute("data-open", isOpen);
  };
  return {name, node, body, link, tell, count: () => {}};
}
