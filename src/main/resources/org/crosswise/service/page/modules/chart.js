import {sideAsked} from "./asks.js";
import {dayWords} from "./day.js";
import {documentOf} from "./document.js";
import {el} from "./dom.js";
import {invalidWords} from "./notes.js";
import {grouped, joined, sideOf} from "./phrases.js";
import {nameOf, patternSentence, unjudged} from "./pattern.js";
import {planOf} from "./plan.js";
import {printHead} from "./printing.js";
import {alertName, isStop, levelWord, standing} from "./safety.js";
import {findingLabel, muscleLabel, techniqueLabel} from "./vocabulary.js";
import {firmness} from "./why.js";
import {codeWords, say, sayOr, sentence, withSide} from "./words.js";

/** One page for the chart. */
export function chartPage(report, store, label) {
  const stop = isStop(report);
  const {keys} = documentOf(store);
  return [
    printHead(say("print.chart"), store, label),
    el(
      "p",
      {class: "print-level", "data-level": standing(report)},
      el("b", {}, levelWord(report)),
      " ",
      say("level." + standing(report) + ".text")
    ),
    dayWords(report),
    list(
      "print.signs",
      report.safety.alerts.map((alert) => alertName(report, alert) + " \u2013 " + alert.text)
    ),
    stop ? referral(report) : [el("p", {class: "headline"}, patternSentence(report)), el("p", {}, unjudged(report)), firm(report), states(report), plan(report)],
    stop ? null : list("part.withheld", withheldWords(report)),
    stop
      ? null
      : list(
          "part.ask",
          report.askFor.map((question) => sentence(withSide(findingLabel(question.code), sideAsked(question))))
        ),
    list("print.recorded", joined(report.recorded ?? [])),
    list(
      "part.invalid",
      report.invalid.map((line) => invalidWords(line, keys[line.finding]))
    ),
    el(
      "footer",
      {},
      [
        report.about?.scope,
        stop ? "" : report.about?.stopRules,
        stop ? "" : report.about?.expiry,
        say("own.legend"),
        say("about.rules", {name: report.ruleSet.name, version: report.ruleSet.version, hash: report.ruleSet.sha256.slice(0, 12)})
      ]
        .filter((words) => words)
        .join(" ")
    )
  ];
}

/** Techniques that are held back for the same reasons in one line, with all of them. */
function withheldWords(report) {
  const reason = (line) => [...new Set(line.because.map((each) => each.text + conditionOf(report, each)))].join(" ");
  return grouped(report.withheld, reason).map((lines) => {
    const names = grouped(lines, (line) => line.code).map((alike) => withSide(techniqueLabel(alike[0].code), sideOf(alike)));
    return names.join("; ") + ": " + reason(lines[0]);
  });
}

function conditionOf(report, reason) {
  const line = report.recorded?.find((each) => each.finding === reason.finding && each.code === "condition");
  return line ? say("print.because", {what: line.text}) : "";
}

function referral(report) {
  return report.recommendations.map((line) => el("p", {class: "headline"}, techniqueLabel(line.code), ". ", line.dose));
}

/** How firmly each pattern stands. */
function firm(report) {
  const lines = grouped(report.patterns, (line) => line.code).map((alike) => [
    nameOf(alike),
    alike[0].stability ? firmness(alike[0].stability) : say("why.unasked")
  ]);
  return list(
    "print.firm",
    lines.filter(([, words]) => words).map(([name, words]) => name + ": " + words)
  );
}

function states(report) {
  const told = report.muscles.filter((line) => line.state !== "NOT_PRESENT" || line.conflict);
  const lines = grouped(told, (line) => line.muscle + line.axis + line.state).map((alike) =>
    say("print.state", {
      name: withSide(muscleLabel(alike[0].muscle) + " " + sayOr("axis." + alike[0].axis, codeWords(alike[0].axis)), sideOf(alike)),
      state: say("state." + alike[0].state)
    })
  );
  return list("print.states", lines);
}

function plan(report) {
  return planOf(report).map(({step, blocks}) => [
    el("h2", {}, step + " ", say("step." + step)),
    el(
      "ul",
      {},
      blocks
        .flatMap((block) => block.items)
        .map((item) =>
          el(
            "li",
            {},
            el("b", {}, withSide(techniqueLabel(item.code), item.side), "."),
            " ",
            item.dose ?? "",
            item.doseSource === "own" ? "*" : "",
            item.cautions.map((caution) => " " + say("plan.caution", {caution}))
          )
        )
    )
  ]);
}

function list(key, lines) {
  return lines.length === 0
    ? null
    : [
        el("h2", {}, say(key)),
        el(
          "ul",
          {},
          lines.map((line) => el("li", {}, line))
        )
      ];
}
