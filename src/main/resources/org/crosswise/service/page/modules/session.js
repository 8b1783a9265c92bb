import {Asking} from "./asking.js";
import {documentOf} from "./document.js";
import {el, icon} from "./dom.js";
import {patternSentence} from "./pattern.js";
import {flaggedWords, isStop, levelWord, standing} from "./safety.js";
import {partsOf} from "./store.js";
import {labelOf} from "./vocabulary.js";
import {say} from "./words.js";

const CALM_MS = 700;

/** Keeps the result true to the form: asks on each change and shows only the answer to what is on screen. */
export class Session {
  constructor(store, form, result, bar) {
    Object.assign(this, {store, form, result, bar});
    this.asking = new Asking({
      asking: () => result.renewing(),
      answer: (report, isWhole) => this.show(report, isWhole),
      problem: (problem, isWhole) => this.refused(problem, isWhole),
      lost: (isWhole, isBusy) => this.lost(isWhole, isBusy ? "busy" : "lost")
    });
    store.addEventListener("changed", ({detail}) => this.changed(detail.key));
  }

  changed(key) {
    this.changedAt = performance.now();
    const isFlag = partsOf(key).code === "redFlag";
    if ((isFlag || partsOf(key).code === "condition") && this.store.entry(key)?.value === "YES") {
      const flags = isFlag || !this.report ? this.flags() : [];
      this.result.holdAdvice(isFlag, flaggedWords(flags));
      this.bar.fail(say("bar.empty"), flags);
      this.hush();
    }
    this.report = null;
    if (!this.isDue) {
      this.isDue = true;
      queueMicrotask(() => this.ask());
    }
  }

  /** The red flags that were answered yes, as they are asked. */
  flags() {
    const yes = [...this.store.entries.values()].filter((entry) => entry.code === "redFlag" && entry.value === "YES");
    return yes.map((entry) => labelOf(entry.item));
  }

  ask() {
    this.isDue = false;
    const made = documentOf(this.store);
    this.keys = made.keys;
    const {before} = this.store;
    this.asking.about(made.document, before && this.refusal?.before !== before ? {...before.document, label: undefined} : null);
  }

  show(report, isWhole) {
    this.report = report;
    const openCounts = Object.fromEntries(
      this.form.sections.filter((section) => section.open).map((section) => [section.name, section.open()])
    );
    const openGroups = this.form.sections.filter((section) => section.left?.() > 0).map((section) => section.leftWords());
    const unknowns = this.form.sections.flatMap((section) => section.unknowns?.() ?? []);
    this.result.show(report, {keys: this.keys, isWhole, openCounts, openGroups, unknowns, comparisonProblem: this.refusal?.words});
    this.result.settled();
    this.bar.show(report);
    this.announce(report);
    measureWhenPainted(isWhole ? "crosswise:completed" : "crosswise:painted", this.changedAt);
  }

  announce(report) {
    const words = say("summary", {
      level: levelWord(report),
      pattern: isStop(report) ? say("level." + standing(report) + ".text") : patternSentence(report)
    });
    if (isStop(report)) {
      this.hush();
      sayIn("alarm", words);
      return;
    }
    clearTimeout(this.calm);
    sayIn("alarm", "");
    this.calm = setTimeout(() => sayIn("summary", words), CALM_MS);
  }

  /** What was about to be read out belongs to an answer that is no longer shown. */
  hush() {
    clearTimeout(this.calm);
    sayIn("summary", "");
  }

  refused(problem, isWhole) {
    const words = problemWords(problem);
    if (this.store.before && this.refusal?.before !== this.store.before) {
      this.refusal = {before: this.store.before, words: [el("p", {class: "caution"}, say("compare.refused")), words]};
      this.ask();
    } else if (!isWhole) {
      this.failed("problem", say("problem.title"), words, say("problem.kept"));
    }
  }

  lost(isWhole, how) {
    if (!isWhole) {
      this.failed("lost", say(how + ".title"), el("p", {}, say(how + ".happened")), say(how + ".kept"));
    }
  }

  failed(state, title, words, kept) {
    this.report = null;
    const flags = this.flags();
    const head = el("p", {class: "notice-title"}, icon("refer"), el("b", {}, title));
    this.result.takeAway(state, flaggedWords(flags), head, words, el("p", {}, kept));
    this.result.settled();
    this.bar.fail(title, flags);
    this.hush();
    sayIn("alarm", flags.length > 0 ? [say("flagged", {n: flags.length}), ...flags, say("flagged.todo")].join(" ") : "");
    sayIn("summary", title);
  }
}

function sayIn(id, words) {
  const node = document.getElementById(id);
  if (node.textContent !== words) {
    node.textContent = words;
  }
}

function problemWords(problem) {
  const where = [
    problem.pointer && say("problem.pointer", {pointer: problem.pointer}),
    problem.line && say("problem.line", {line: problem.line, column: problem.column ?? 1}),
    problem.expected && say("problem.expected", {expected: problem.expected})
  ];
  const what = problem.detail ?? problem.title ?? say("problem.status", {status: problem.status ?? ""});
  return [el("p", {}, what), where.filter((words) => words).map((words) => el("p", {}, words))];
}

/** Measures from the change to the moment after the frame that shows its answer. */
function measureWhenPainted(name, start) {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => performance.measure(name, {start, end: performance.now()});
    channel.port2.postMessage("");
  });
}
