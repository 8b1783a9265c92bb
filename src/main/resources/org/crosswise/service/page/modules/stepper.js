import {answered} from "./answers.js";
import {gradeOf, numberOf} from "./numbers.js";
import {StepBoard} from "./stepboard.js";
import {partsOf} from "./store.js";
import {findings, isList, isMeasured} from "./vocabulary.js";
import {say} from "./words.js";

/** Goes through the tests of a group with one key for each answer. */
export class Stepper {
  constructor(root, store, cells) {
    Object.assign(this, {root, store, cells});
    this.board = new StepBoard(root, {
      key: (event) => this.onKey(event),
      input: () => this.onInput(),
      choose: (answer) => this.choose(answer),
      next: () => this.next(),
      end: () => this.end()
    });
    store.addEventListener("replaced", () => this.root.hidden || this.end());
  }

  /** Starts with the first test of these cells. */
  start(cells) {
    this.line = cells.filter(
      (cell) => !["date", "text", "clearance"].includes(findings.get(partsOf(cell.key).code).type) && cell.target.offsetParent !== null
    );
    this.at = 0;
    this.root.hidden = this.line.length === 0;
    this.ask();
  }

  ask() {
    const cell = this.line[this.at];
    if (!cell) {
      this.end();
      return;
    }
    this.cells.forEach((each) => each.node.removeAttribute("data-asked"));
    cell.node.setAttribute("data-asked", "");
    cell.node.closest("details")?.setAttribute("open", "");
    cell.node.scrollIntoView({block: "center"});
    this.kind = findings.get(partsOf(cell.key).code);
    const title = cell.target.getAttribute("aria-label") ?? cell.node.textContent;
    this.board.ask(this.kind, title, say("step.place", {at: this.at + 1, count: this.line.length}));
    this.mark();
  }

  onKey(event) {
    const typed = this.board.input.value.trim();
    if (event.key === "Escape") {
      this.end();
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      this.confirm(typed);
    } else if (event.key === "Backspace" && typed === "" && this.at > 0) {
      event.preventDefault();
      this.at -= 1;
      this.ask();
    } else if (event.key === "Delete") {
      this.enter(null);
      this.next();
    }
  }

  onInput() {
    const typed = this.board.input.value.trim().toLowerCase();
    const isOneKey = isMeasured(this.kind) ? this.kind.type === "integer" && this.kind.max <= 9 && /^\d$/.test(typed) : false;
    if (this.signs(typed)) {
      this.board.input.value = "";
    } else if (this.kind.type === "grade") {
      this.grade(typed);
    } else if (isOneKey) {
      this.confirm(typed);
    } else if (!isMeasured(this.kind) && typed) {
      const answer = this.board.answers.find((each) => each.letter === typed) ?? this.board.answers[Number(typed) - 1];
      answer ? this.choose(answer) : (this.board.input.value = "");
    }
  }

  /** A plus or minus belongs to the grade before, unless a number may begin with it; the last one counts. */
  signs(typed) {
    const before = this.line[this.at - 1]?.key ?? "";
    const grade = findings.get(partsOf(before).code)?.type === "grade" ? this.store.entry(before)?.value : null;
    const isSign = ["-", "+"].includes(typed) && Boolean(grade) && !(this.kind.min < 0);
    if (isSign) {
      this.store.enter(before, grade.replace(/[-+]$/, "") + typed);
    }
    return isSign;
  }

  /** One key for a grade. */
  grade(typed) {
    if (gradeOf(typed)) {
      this.enter(gradeOf(typed));
      this.next();
    } else if (typed) {
      const normal = typed === "n" ? "5" : "";
      this.board.input.value = "";
      if (normal) {
        this.enter(normal);
        this.next();
      }
    }
  }

  confirm(typed) {
    if (typed && isMeasured(this.kind) && numberOf(typed) === null) {
      return;
    }
    if (typed) {
      this.enter(typed);
    }
    this.next();
  }

  choose(answer) {
    const value = answered(this.kind, answer.value);
    if (isList(this.kind)) {
      this.toggle(value);
    } else {
      this.enter(value);
      this.next();
    }
  }

  /** A list takes several answers; Space goes on. NONE stands alone. */
  toggle(value) {
    const before = this.store.entry(this.line[this.at].key)?.value ?? [];
    const others = before.filter((one) => one !== value && one !== "NONE" && value !== "NONE");
    this.enter(before.includes(value) ? others : [...others, value]);
    this.board.input.value = "";
    this.mark();
  }

  mark() {
    this.board.mark(this.store.entry(this.line[this.at].key)?.value);
  }

  enter(value) {
    this.store.enter(this.line[this.at].key, value);
  }

  next() {
    this.at += 1;
    this.ask();
  }

  end() {
    const last = this.line?.[Math.min(this.at, this.line.length - 1)];
    this.cells.forEach((each) => each.node.removeAttribute("data-asked"));
    this.root.hidden = true;
    last?.target.focus();
  }
}
