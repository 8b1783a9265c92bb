import {askPart} from "./asks.js";
import {comparePart} from "./changes.js";
import {el, fill, icon} from "./dom.js";
import {BodyMap} from "./map.js";
import {aboutPart, invalidPart, missingPart, notesPart} from "./notes.js";
import {patternPart} from "./pattern.js";
import {planPart} from "./plan.js";
import {isStop, safetyPart} from "./safety.js";
import {whyPart} from "./why.js";
import {withheldPart} from "./withheld.js";
import {say} from "./words.js";

const PARTS = ["safety", "compare", "pattern", "plan", "withheld", "ask", "why", "missing", "invalid", "notes", "about"];
const ADVICE = ["compare", "pattern", "plan", "withheld", "ask", "why", "missing", "notes", "about"];

const LATE_MS = 150;

/** The result beside the form: one part for each question that a therapist has. */
export class ResultView {
  constructor(root, go) {
    this.root = root;
    this.go = go;
    this.map = new BodyMap(document.getElementById("body-map"));
    this.notice = el("div", {class: "result-notice", "data-part": "notice", hidden: true});
    this.parts = Object.fromEntries(PARTS.map((name) => [name, partOf(name)]));
    root.append(this.notice, ...PARTS.map((name) => this.parts[name].node));
    this.parts.plan.node.insertBefore(this.map.node, this.parts.plan.body);
    root.addEventListener("toggle", ({target}) => this.remember(target), true);
    this.open = new Set();
    this.seen = {};
    this.clear();
  }

  remember(details) {
    if (details.dataset?.key) {
      this.open[details.open ? "add" : "delete"](details.dataset.key);
    }
  }

  /** Shows a report that belongs to what is on the form. */
  show(report, context) {
    this.root.dataset.state = "shown";
    const {keys, isWhole, openCounts, openGroups, unknowns, comparisonProblem} = context;
    const stop = isStop(report);
    const views = {
      safety: [
        () => safetyPart(report, openCounts, unknowns, this.go),
        report.safety,
        report.about,
        unknowns,
        report.invalid.length,
        report.recommendations,
        report.recorded,
        openCounts
      ],
      compare: [
        () => (report.comparison ? comparePart(report.comparison) : (comparisonProblem ?? [])),
        report.comparison ?? comparisonProblem?.length
      ],
      pattern: [() => (stop ? [] : patternPart(report)), report.patterns.map((line) => line.code + line.side + line.text), report.flags],
      plan: [() => (stop ? [] : planPart(report))],
      withheld: [() => (stop ? [] : withheldPart(report)), report.withheld, report.flags],
      ask: [() => askPart(report, this.go), report.askFor],
      why: [() => (stop ? [] : whyPart(report, isWhole))],
      missing: [() => (stop ? [] : missingPart(report, openGroups)), report.patterns.map((line) => line.missing), openGroups],
      invalid: [() => invalidPart(report, this.go, keys), report.invalid, keys],
      notes: [() => notesPart(report), report.flags, report.notices, report.contested, report.explanations],
      about: [() => aboutPart(report), report.sources, report.about]
    };
    PARTS.forEach((name) => this.renew(name, stop, ...views[name]));
    this.map.show(stop ? [] : report.recommendations, this.parts.plan.body);
    this.notice.hidden = true;
  }

  /** Replaces a part unless it rests on the same as before; one that rests on nothing named is always replaced. */
  renew(name, stop, view, ...basis) {
    const seen = basis.length > 0 ? JSON.stringify([stop, ...basis]) : null;
    if (seen === null || this.seen[name] !== seen) {
      this.put(name, [view()].flat());
      this.seen[name] = seen;
    }
  }

  /** Replaces a part, keeping the focus when it was in one of its lines. */
  put(name, children) {
    this.seen[name] = null;
    const part = this.parts[name];
    const held = part.body.contains(document.activeElement) ? document.activeElement.closest("[data-key]")?.dataset.key : undefined;
    fill(part.body, ...children);
    part.node.hidden = part.body.hidden;
    part.body.querySelectorAll("details[data-key]").forEach((details) => this.reopen(details));
    if (held) {
      part.body.querySelector(`[data-key="${CSS.escape(held)}"] > summary`)?.focus({preventScroll: true});
    }
  }

  /** Opens again what was open, with its content at once. */
  reopen(details) {
    details.open = this.open.has(details.dataset.key);
    if (details.open) {
      details.dispatchEvent(new Event("toggle"));
    }
  }

  /** What is shown is being renewed; it fades only when that is late, as a fade that begins costs the quick answer its frame. */
  renewing() {
    this.root.setAttribute("aria-busy", "true");
    this.late ??= setTimeout(() => (this.root.dataset.late = ""), LATE_MS);
  }

  settled() {
    clearTimeout(this.late);
    this.late = undefined;
    delete this.root.dataset.late;
    this.root.removeAttribute("aria-busy");
  }

  /** Takes the advice away at once: what was entered may forbid it; after a red flag the level too. */
  holdAdvice(isFlag, flagged) {
    (isFlag ? ["safety", ...ADVICE] : ADVICE).forEach((name) => this.put(name, []));
    this.tellNotice("held", [flagged, el("p", {class: "notice-title"}, icon("refer"), el("b", {}, say("result.held")))]);
  }

  /** Takes everything away and says why. */
  takeAway(state, ...words) {
    PARTS.forEach((name) => this.put(name, []));
    this.root.dataset.state = state;
    this.tellNotice(state, words);
  }

  tellNotice(state, words) {
    this.notice.dataset.notice = state;
    fill(this.notice, ...words);
  }

  clear() {
    this.takeAway("empty", el("p", {}, say("result.first")));
  }
}

function partOf(name) {
  const id = "part-" + name;
  const heading = el("h3", {id: id + "-title"}, say("part." + name));
  const body = el("div", {class: "part-body"});
  return {node: el("section", {class: "part", id, "data-part": name, "aria-labelledby": id + "-title", hidden: true}, heading, body), body};
}
