import {answersOf} from "./answers.js";
import {el, fill} from "./dom.js";
import {isMeasured, unitWords} from "./vocabulary.js";
import {say} from "./words.js";

/** What the stepper shows: the test, its place in the group, the box and the answers with their keys. */
export class StepBoard {
  constructor(root, told) {
    Object.assign(this, {root, told});
    this.input = el("input", {
      type: "text",
      autocomplete: "off",
      spellcheck: "false",
      class: "typed",
      "aria-label": say("step.input"),
      keydown: told.key,
      input: told.input
    });
    this.title = el("p", {class: "step-title", "aria-live": "polite"});
    this.options = el("div", {class: "step-options"});
    this.place = el("span", {class: "step-place"});
    const close = el("button", {type: "button", class: "quiet", click: told.end}, say("step.end"), el("kbd", {}, "Esc"));
    root.append(el("div", {class: "step-head"}, this.title, this.place, close), el("div", {class: "step-line"}, this.input, this.options));
  }

  /** Asks for a finding of this kind. */
  ask(kind, title, place) {
    this.title.textContent = title;
    this.place.textContent = place;
    this.input.value = "";
    this.input.inputMode = isMeasured(kind) ? "decimal" : "text";
    this.answers = answersOf(kind);
    const goOn = el("button", {type: "button", class: "quiet", click: this.told.next}, el("kbd", {}, say("step.space")), say("step.skip"));
    fill(
      this.options,
      this.answers.map((answer, at) => this.option(answer, at)),
      help(kind),
      goOn
    );
    this.input.focus({preventScroll: true});
  }

  option(answer, at) {
    const settings = {type: "button", class: "step-option", click: () => this.told.choose(answer)};
    return el("button", settings, el("kbd", {}, answer.letter ?? String(at + 1)), answer.words);
  }

  /** Shows which answers are recorded. */
  mark(value) {
    const recorded = [value ?? []].flat().map(String);
    this.options.querySelectorAll(".step-option").forEach((button, at) => {
      button.setAttribute("aria-pressed", String(recorded.includes(this.answers[at].value)));
    });
  }
}

function help(kind) {
  if (kind.type === "grade") {
    return el("span", {class: "range"}, say("step.grade"));
  }
  const range = () => say("step.number", {min: kind.min, max: kind.max + unitWords(kind.unit)});
  return isMeasured(kind) ? el("span", {class: "range"}, range()) : null;
}
