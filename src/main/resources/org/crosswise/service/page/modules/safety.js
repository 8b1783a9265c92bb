import {dayWords, otherDay} from "./day.js";
import {el, icon} from "./dom.js";
import {entered, grouped} from "./phrases.js";
import {labelOf, redFlags, techniqueLabel} from "./vocabulary.js";
import {ownMark, say, sentence} from "./words.js";

const STOPS = ["urgent", "emergency"];
const GATES = ["provisional", "conditions"];

/** Whether the level forbids treatment, so that no plan is shown. */
export function isStop(report) {
  return report.safety.withheld || STOPS.includes(report.safety.level);
}

/** The level as one of five: a level of none with an open screen, the neurological one too, is "open". */
export function standing(report) {
  const {level, screenComplete, gate} = report.safety;
  return level === "none" && (!screenComplete || GATES.includes(gate)) ? "open" : level;
}

/** The level in a word. */
export function levelWord(report) {
  const level = standing(report);
  return say(level === "none" && otherDay(report) ? "level.then" : "level." + level);
}

/** What is said of red flags while nobody tells their level. */
export function flaggedWords(flags) {
  return flags.length === 0
    ? null
    : el(
        "div",
        {class: "flagged"},
        el("p", {class: "notice-title"}, icon("urgent"), el("b", {}, say("flagged", {n: flags.length}))),
        el(
          "ul",
          {},
          flags.map((flag) => el("li", {}, flag))
        ),
        el("p", {}, say("flagged.todo"))
      );
}

/** Safety first: the level, what to do, the signs, and what is not complete. */
export function safetyPart(report, openCounts, unknowns, go) {
  const level = standing(report);
  const {alerts} = report.safety;
  return el(
    "div",
    {class: "level leveled", "data-level": level},
    icon(level),
    el(
      "div",
      {class: "level-words"},
      el("p", {class: "level-word"}, levelWord(report)),
      el("p", {}, say("level." + level + ".text")),
      dayWords(report),
      referrals(report),
      screens(report, openCounts, unknowns, go),
      unused(report)
    ),
    alerts.length > 0
      ? el(
          "ul",
          {class: "alerts"},
          alerts.map((alert) => alertItem(report, alert))
        )
      : null
  );
}

/** Where to send the person; the words of an emergency say it already. */
function referrals(report) {
  const lines = report.recommendations.filter((line) => line.kind === "REFERRAL" && line.code !== "EMERGENCY_REFERRAL");
  return lines.map((line) => el("p", {class: "todo"}, el("b", {}, techniqueLabel(line.code)), " ", line.dose));
}

function screens(report, openCounts, unknowns, go) {
  const open = Object.entries(openCounts)
    .filter(([, n]) => n > 0)
    .map(([name, n]) => el("li", {}, say("screen.open." + name, {n})));
  const unknown = unknowns.map(({label, key}) =>
    el("li", {}, el("button", {type: "button", class: "ask", click: () => go({key})}, say("screen.unknown", {question: label})))
  );
  const gate = GATES.includes(report.safety.gate) ? el("li", {}, say("gate." + report.safety.gate)) : null;
  return open.length + unknown.length > 0 || gate ? el("ul", {class: "open-screens"}, open, unknown, gate) : null;
}

function unused(report) {
  const n = report.invalid.length;
  return n > 0 ? el("p", {class: "unused"}, el("a", {href: "#part-invalid"}, say("invalid.count", {n}))) : null;
}

/** What an alert is called: a red flag as it was answered; one that something else shows was not answered yes. */
export function alertName(report, alert) {
  const answered = alert.because.map((reason) => recordedAs(report, reason, "redFlag")).find((line) => line);
  const label = labelOf(alert.code);
  return answered?.text ?? (redFlags.has(alert.code) ? say("alert.sign", {question: label}) : label);
}

function recordedAs(report, reason, code) {
  return report.recorded?.find((line) => line.finding === reason.finding && line.code === code);
}

function alertItem(report, alert) {
  const reasons = grouped(alert.because, (reason) => reason.text).map(([reason]) => {
    const found = reason.finding === undefined || recordedAs(report, reason, "redFlag") ? "" : entered(report, reason.finding);
    return el("li", {}, reason.text, ownMark(reason.sourceKind), found ? el("span", {class: "found"}, found) : null);
  });
  const general = say("level." + report.safety.level + ".text");
  const name = alertName(report, alert);
  const isGeneral = report.safety.alerts.length > 1 || alert.level !== report.safety.level;
  return el(
    "li",
    {class: "alert", "data-level": alert.level, "data-code": alert.code},
    el(
      "p",
      {class: "alert-name"},
      isGeneral && alert.level !== "none" ? el("span", {class: "alert-level"}, sentence(say("level." + alert.level))) : null,
      name
    ),
    [labelOf(alert.code), general].includes(alert.text) ? null : el("p", {class: "todo"}, alert.text),
    el("ul", {class: "reasons"}, reasons)
  );
}
