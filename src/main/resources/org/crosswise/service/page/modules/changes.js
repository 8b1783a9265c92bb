import {el} from "./dom.js";
import {grouped, sideMark, sideOf} from "./phrases.js";
import {findingLabel, labelOf, muscleLabel} from "./vocabulary.js";
import {codeWords, ownMark, say, sayOr, sentence, withSide} from "./words.js";

const VERDICTS = [
  ["better", (line) => line.verdict === "BEYOND" && line.direction === "BETTER"],
  ["worse", (line) => line.verdict === "BEYOND" && line.direction === "WORSE"],
  ["changed", (line) => line.verdict === "BEYOND" && line.direction === "NONE"],
  ["different", (line) => line.verdict === "CHANGED"],
  ["within", (line) => line.verdict === "WITHIN" || line.verdict === "SAME"],
  ["gaps", (line) => line.verdict === "NOT_COMPARABLE"]
];

/** What changed since an earlier assessment: beyond measurement error, within it, not comparable. */
export function comparePart(comparison) {
  const since = comparison.since ?? say("compare.earlier");
  const risen = comparison.level?.risen
    ? el(
        "p",
        {class: "caution"},
        say("compare.risen", {before: say("level." + comparison.level.before), today: say("level." + comparison.level.today)})
      )
    : null;
  const days = comparison.days >= 0 ? say("compare.days", {since, n: comparison.days}) : say("compare.since", {since});
  return [
    el("p", {class: "headline"}, days),
    risen,
    (comparison.notices ?? []).map((notice) => el("p", {class: "dose"}, notice)),
    (comparison.next ?? []).map((step) =>
      el("p", {class: "todo"}, step.text, step.from ? " " + say("compare.again", {from: step.from, until: step.until}) : "")
    ),
    VERDICTS.map(([name, holds]) => verdict(name, (comparison.measures ?? []).filter(holds))),
    turns("compare.muscles", comparison.states, (line) =>
      say("why.state", {
        muscle: sentence(muscleLabel(line.muscle ?? line.code)),
        axis: sayOr("axis." + line.axis, codeWords(line.axis ?? ""))
      })
    ),
    turns("compare.patterns", comparison.patterns, (line) => labelOf(line.code))
  ];
}

function verdict(name, lines) {
  if (lines.length === 0) {
    return null;
  }
  const items = grouped(lines, (line) => [line.code, line.muscle, line.text].join()).map((alike) => {
    const [line] = alike;
    const label = line.muscle ? say("row.item", {label: findingLabel(line.code), item: muscleLabel(line.muscle)}) : findingLabel(line.code);
    return el(
      "li",
      {"data-code": line.code, "data-verdict": line.verdict},
      el("span", {class: "item-name"}, label),
      sideMark(sideOf(alike)),
      el("span", {class: "dose"}, sentence(line.text), ownMark(line.errorSourceKind))
    );
  });
  return el(
    "div",
    {class: "verdict", "data-verdict": name},
    el("h4", {}, say("compare." + name), el("span", {class: "count"}, String(items.length))),
    el("ul", {class: "items"}, items)
  );
}

function turns(key, lines, label) {
  if (!lines || lines.length === 0) {
    return null;
  }
  const items = grouped(lines, (line) => label(line) + line.turn).map((alike) =>
    el(
      "li",
      {},
      el("span", {class: "item-name"}, withSide(label(alike[0]), sideOf(alike))),
      el("span", {class: "dose"}, sayOr("turn." + alike[0].turn, codeWords(alike[0].turn)))
    )
  );
  return el("div", {class: "verdict"}, el("h4", {}, say(key)), el("ul", {class: "items"}, items));
}
