import {el, fill} from "./dom.js";
import {grouped, joined, sideOf} from "./phrases.js";
import {patternSentence} from "./pattern.js";
import {planOf} from "./plan.js";
import {isStop, levelWord, standing} from "./safety.js";
import {findingLabel, labelOf, muscleLabel, redFlags, techniqueLabel} from "./vocabulary.js";
import {codeWords, say, sayOr, sentence, withSide} from "./words.js";

/** Both prints, made from the report that is on screen; without one the print says so. */
export function fillPrints(report, store, label) {
  const chart = document.getElementById("print-chart");
  const client = document.getElementById("print-client");
  fill(chart, report ? chartPage(report, store, label) : el("p", {}, say("print.nothing")));
  fill(client, report ? clientPage(report, store, label) : el("p", {}, say("print.nothing")));
  [chart, client].forEach(fit);
}

const PAGE_PX = (279 - 2 * 14) * 96 / 25.4;
const SMALLEST_PX = 8;

/** Makes the letters smaller, and then the columns more, until all of it is on one page, of A4 and of Letter. */
function fit(page) {
  page.classList.add("measured");
  for (const isDense of [false, true]) {
    page.classList.toggle("dense", isDense);
    page.style.fontSize = "";
    let size = parseFloat(getComputedStyle(page).fontSize);
    while (page.scrollHeight > PAGE_PX && size > SMALLEST_PX) {
      size -= 0.25;
      page.style.fontSize = size + "px";
    }
    if (page.scrollHeight <= PAGE_PX) {
      break;
    }
  }
  page.classList.remove("measured");
}

function printHead(title, store, label) {
  const day = store.assessedOn || say("print.undated");
  return el("header", {}, el("h1", {}, title), el("p", {}, [label, day].filter((words) => words).join(" \u00b7 ")));
}

/** One page for the chart. */
function chartPage(report, store, label) {
  const stop = isStop(report);
  return [
    printHead(say("print.chart"), store, label),
    el("p", {class: "print-level", "data-level": standing(report)}, el("b", {}, levelWord(report)), " ", say("level." + standing(report) + ".text")),
    list("print.signs", report.safety.alerts.map((alert) => (redFlags.has(alert.code) ? say("alert.yes", {question: labelOf(alert.code)}) : labelOf(alert.code)) + " \u2013 " + alert.text)),
    stop ? referral(report) : [el("p", {class: "headline"}, patternSentence(report)), states(report), plan(report)],
    stop ? null : list("part.withheld", withheldWords(report)),
    stop ? null : list("part.ask", report.askFor.map((question) => withSide(findingLabel(question.code), question.side))),
    list("print.recorded", joined(report.recorded ?? [])),
    list("part.invalid", report.invalid.map((line) => withSide(findingLabel(line.code), line.side) + ": " + line.text)),
    el("footer", {}, [report.about?.scope, stop ? "" : report.about?.stopRules, stop ? "" : report.about?.expiry, say("own.legend"), say("about.rules", {name: report.ruleSet.name, version: report.ruleSet.version, hash: report.ruleSet.sha256.slice(0, 12)})].filter((words) => words).join(" ")),
  ];
}

/** Techniques that are held back for the same reason in one line. */
function withheldWords(report) {
  const reason = (line) => line.because[0]?.text ?? "";
  return grouped(report.withheld, reason).map((lines) => {
    const names = grouped(lines, (line) => line.code).map((alike) => withSide(techniqueLabel(alike[0].code), sideOf(alike)));
    return names.join("; ") + ": " + reason(lines[0]);
  });
}

function referral(report) {
  return report.recommendations.map((line) => el("p", {class: "headline"}, techniqueLabel(line.code), ". ", line.dose));
}

function states(report) {
  const told = report.muscles.filter((line) => ["SUPPORTED", "SUSPECTED"].includes(line.state) || line.conflict);
  const lines = grouped(told, (line) => line.muscle + line.axis + line.state).map((alike) => say("print.state", {
    name: withSide(muscleLabel(alike[0].muscle) + " " + sayOr("axis." + alike[0].axis, codeWords(alike[0].axis)), sideOf(alike)), state: say("state." + alike[0].state),
  }));
  return list("print.states", lines);
}

function plan(report) {
  return planOf(report).map(({step, blocks}) => [
    el("h2", {}, step + " ", say("step." + step)),
    el("ul", {}, blocks.flatMap((block) => block.items).map((item) => el("li", {}, el("b", {}, withSide(techniqueLabel(item.code), item.side), "."), " ", item.dose ?? "", item.doseSource === "own" ? "*" : "", item.cautions.map((caution) => " " + say("plan.caution", {caution}))))),
  ]);
}

function list(key, lines) {
  return lines.length === 0 ? null : [el("h2", {}, say(key)), el("ul", {}, lines.map((line) => el("li", {}, line)))];
}

const HANDS_ON = ["RELEASE"];

/** One page in plain language: no label of a pattern, no score, no rule. */
function clientPage(report, store, label) {
  const level = standing(report);
  if (isStop(report)) {
    return [printHead(say("client.now"), store, label), el("p", {class: "print-level big", "data-level": level}, say("client." + level)), el("p", {}, say("client.noplan"))];
  }
  const items = planOf(report).flatMap(({blocks}) => blocks.flatMap((block) => block.items));
  const exercises = items.filter((item) => item.does !== "advise" && !HANDS_ON.includes(item.kind));
  const advice = items.filter((item) => item.does === "advise");
  return [
    printHead(say("client.title"), store, label),
    level === "none" ? null : el("p", {class: "print-level", "data-level": level}, say("client." + level)),
    clientList("client.daily", advice),
    clientList("client.exercises", exercises),
    exercises.length === 0 ? el("p", {}, say("client.none")) : null,
    el("h2", {}, say("client.stop")),
    el("ul", {}, [1, 2, 3, 4].map((rule) => el("li", {}, say("client.stop." + rule)))),
    el("p", {class: "stop"}, say("client.alarm")),
    el("footer", {}, say("client.foot", {until: report.about?.expiresOn ?? say("client.six-weeks")})),
  ];
}

function clientList(key, items) {
  return items.length === 0 ? null : [el("h2", {}, say(key)), el("ul", {class: "client-items"}, items.map((item) => el(
    "li",
    {},
    el("b", {}, plain(withSide(techniqueLabel(item.code), item.side))),
    el("span", {}, plain(item.dose ?? "")),
    item.cautions.map((caution) => el("span", {}, plain(caution))),
  )))];
}

/** Names of muscles as a person without training says them. */
function plain(words) {
  const muscles = ["RECTUS_FEMORIS", "ERECTOR_SPINAE", "GLUTEUS_MAXIMUS", "GLUTEUS_MEDIUS", "ILIOPSOAS", "TENSOR_FASCIAE_LATAE", "QUADRATUS_LUMBORUM", "HAMSTRINGS", "PIRIFORMIS", "ADDUCTORS"];
  return sentence(muscles.reduce((text, code) => text.replace(new RegExp(muscleLabel(code), "gi"), sayOr("client.muscle." + code, muscleLabel(code))), words));
}
