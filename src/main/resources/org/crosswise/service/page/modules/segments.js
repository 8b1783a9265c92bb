import {el, freshId} from "./dom.js";

/**
 * A choice of a few answers side by side, the first of them "open". Arrow keys as in every group of radio buttons; a letter
 * takes the answer it stands for. Fires "chosen".
 */
export class Segments extends HTMLElement {
  /** Options are {value, words, letter}. */
  offer(label, options) {
    const name = freshId("choice");
    this.options = options;
    this.setAttribute("role", "radiogroup");
    this.setAttribute("aria-label", label);
    this.inputs = options.map((option) =>
      el("input", {
        type: "radio",
        name,
        value: option.value,
        "data-answer": option.value || "OPEN",
        "aria-label": option.spoken ?? option.words,
        change: () => this.tell()
      })
    );
    this.replaceChildren(
      ...this.inputs.map((input, place) => el("label", {class: "segment"}, input, el("span", {}, options[place].words)))
    );
    this.inputs[0].checked = true;
    this.addEventListener("keydown", (event) => this.onLetter(event));
    return this;
  }

  get value() {
    return this.inputs.find((input) => input.checked)?.value ?? "";
  }

  set value(value) {
    const wanted = this.inputs.find((input) => input.value === String(value ?? ""));
    (wanted ?? this.inputs[0]).checked = true;
  }

  focus(how) {
    this.inputs.find((input) => input.checked).focus(how);
  }

  tell() {
    this.dispatchEvent(new CustomEvent("chosen"));
  }

  onLetter(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    const cleared = event.key === "Delete" || event.key === "Backspace";
    const place = cleared ? 0 : this.options.findIndex((option) => option.letter === event.key.toLowerCase());
    if (place >= 0) {
      event.preventDefault();
      this.inputs[place].checked = true;
      this.inputs[place].focus();
      this.tell();
    }
  }
}

customElements.define("cw-segments", Segments);

/** A letter for each option, the first that is free: of the normal one n. */
export function lettered(options, normal) {
  const taken = new Set(normal ? ["n"] : []);
  return options.map((option) => {
    const letters = option.words.toLowerCase().match(/[a-z]/g) ?? [];
    const letter = option.value === normal ? "n" : letters.find((one) => !taken.has(one));
    taken.add(letter);
    return {...option, letter};
  });
}
