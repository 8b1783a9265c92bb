import {isExpired} from "./day.js";
import {el} from "./dom.js";
import {planOf} from "./plan.js";
import {printHead} from "./printing.js";
import {isStop, standing} from "./safety.js";
import {muscleLabel, techniqueLabel} from "./vocabulary.js";
import {say, sentence, withSide} from "./words.js";

const HANDS_ON = ["RELEASE"];

/** One page in plain language: no label of a pattern, no score, no rule. */
export function clientPage(report, store, label) {
  const level = standing(report);
  if (isStop(report)) {
    return [
      printHead(say("client.now"), store, label),
      el("p", {class: "print-level big", "data-level": level}, say("client." + level)),
      el("p", {}, say("client.noplan"))
    ];
  }
  if (isExpired(report)) {
    return [printHead(say("client.title"), store, label), el("p", {class: "print-level big"}, say("client.expired", {until: report.about.expiresOn}))];
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
    el(
      "ul",
      {},
      [1, 2, 3, 4].map((rule) => el("li", {}, say("client.stop." + rule)))
    ),
    el("p", {class: "stop"}, say("client.alarm")),
    el("footer", {}, say("client.foot", {until: report.about?.expiresOn ?? say("client.six-weeks")}))
  ];
}

function clientList(key, items) {
  return items.length === 0
    ? null
    : [
        el("h2", {}, say(key)),
        el(
          "ul",
          {class: "client-items"},
          items.map((item) =>
            el(
              "li",
              {},
              el("b", {}, plain(withSide(techniqueLabel(item.code), item.side))),
              el("span", {}, plain(item.dose ?? "")),
              item.cautions.map((caution) => el("span", {}, plain(caution)))
            )
          )
        )
      ];
}

/** Names of muscles, each with what a person without training calls it. */
function plain(words) {
  const muscles = [
    "RECTUS_FEMORIS",
    "ERECTOR_SPINAE",
    "GLUTEUS_MAXIMUS",
    "GLUTEUS_MEDIUS",
    "ILIOPSOAS",
    "TENSOR_FASCIAE_LATAE",
    "QUADRATUS_LUMBORUM",
    "HAMSTRINGS",
    "PIRIFORMIS",
    "ADDUCTORS"
  ];
  return sentence(
    muscles.reduce(
      (text, code) => text.replace(new RegExp(muscleLabel(code), "gi"), (name) => say("client.muscle", {name, plain: say("client.muscle." + code)})),
      words
    )
  );
}
