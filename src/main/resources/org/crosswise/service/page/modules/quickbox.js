import {el, fill, reach} from "./dom.js";
import {readLine} from "./quick.js";
import {shorts} from "./shorts.js";
import {conditions, findings, groups, redFlags} from "./vocabulary.js";
import {say, sayOr, sentence} from "./words.js";

const COMPLETIONS = 8;

/** The command box: short codes with their values, completed as they are typed. */
export class QuickBox {
  constructor(input, list, answer, store, step, cells) {
    Object.assign(this, {input, list, answer, store, step, cells});
    this.rows = rowsOf();
    this.offered = [];
    input.addEventListener("input", () => this.complete());
    input.addEventListener("keydown", (event) => this.onKey(event));
    input.addEventListener("blur", () => this.offer([]));
    list.addEventListener("mousedown", (event) => event.preventDefault());
    store.addEventListener("replaced", () => {
      input.value = "";
      this.complete();
    });
  }

  complete() {
    const token = this.input.value.split(/\s/).pop().toLowerCase();
    this.offer(
      token === ""
        ? []
        : this.rows
            .map((row) => ({row, rank: rankOf(row, token)}))
            .filter(({rank}) => rank > 0)
            .sort((a, b) => b.rank - a.rank)
            .slice(0, COMPLETIONS)
            .map(({row}) => row)
    );
    this.tell("");
  }

  offer(rows) {
    this.offered = rows;
    this.active = -1;
    fill(
      this.list,
      rows.map((row, place) =>
        el(
          "li",
          {role: "option", id: "quick-" + place, "aria-selected": "false", click: () => this.take(row)},
          el("kbd", {}, row.short),
          el("span", {}, row.label)
        )
      )
    );
    this.input.setAttribute("aria-expanded", String(rows.length > 0));
    this.input.removeAttribute("aria-activedescendant");
  }

  onKey(event) {
    const moves = {ArrowDown: 1, ArrowUp: -1};
    if (moves[event.key] && this.offered.length > 0) {
      event.preventDefault();
      this.active = (this.active + moves[event.key] + this.offered.length) % this.offered.length;
      [...this.list.children].forEach((child, place) => child.setAttribute("aria-selected", String(place === this.active)));
      this.input.setAttribute("aria-activedescendant", "quick-" + this.active);
    } else if (event.key === "Tab" && this.offered.length > 0 && !event.shiftKey) {
      event.preventDefault();
      this.take(this.offered[Math.max(0, this.active)]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      this.active >= 0 ? this.take(this.offered[this.active]) : this.run();
    } else if (event.key === "Escape") {
      this.offered.length > 0 ? this.offer([]) : this.input.blur();
    }
  }

  take(row) {
    this.input.value = this.input.value.replace(/\S*$/, row.short) + (row.group ? "" : " ");
    this.offer([]);
    this.input.focus();
  }

  /** Enters what the line says; what was not understood stays in the box. */
  run() {
    const said = readLine(this.input.value);
    said.entries.forEach(({key, value}) => this.store.enter(key, value));
    this.input.value = said.rest;
    if (said.problem) {
      this.tell(said.problem, true);
      return;
    }
    this.offer([]);
    const unusable = said.entries.filter(({key}) => this.cells.get(key)?.target.hasAttribute("data-invalid")).length;
    const words = unusable > 0 ? say("quick.unusable", {n: unusable}) : say("quick.done", {n: said.entries.length});
    this.tell(said.entries.length > 0 ? words : "", unusable > 0);
    const last = this.cells.get(said.entries[said.entries.length - 1]?.key);
    last?.node.scrollIntoView({block: "nearest"});
    if (said.group) {
      this.step(said.group);
    }
  }

  tell(words, isProblem = false) {
    this.answer.textContent = words;
    this.answer.toggleAttribute("data-problem", isProblem);
  }

  focus() {
    reach(this.input);
    this.input.select();
  }
}

function rowsOf() {
  const named = [...groups, "flags", "conditions"].map((group) => ({
    short: shorts.get(group),
    label: say("quick.group", {group: sayOr("group." + group, sentence(group))}),
    group
  }));
  const rows = [...findings.values(), ...redFlags.values(), ...conditions.values()].map((row) => ({
    short: shorts.get(row.code),
    label: row.label ?? row.question
  }));
  return [...named, ...rows];
}

/** How well a row answers to what was typed: by its short code, by a word, or by its letters in order. */
function rankOf({short, label}, token) {
  const words = label.toLowerCase();
  const fuzzy = [...token].reduce((at, letter) => (at < 0 ? at : words.indexOf(letter, at) + 1 || -1), 0) > 0;
  return short === token
    ? 5
    : short.startsWith(token)
      ? 4
      : words.startsWith(token)
        ? 3
        : words.includes(" " + token)
          ? 2
          : fuzzy && token.length > 2
            ? 1
            : 0;
}
