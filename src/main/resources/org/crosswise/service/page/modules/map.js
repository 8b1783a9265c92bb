import {drawn, el} from "./dom.js";
import {DOES, mark} from "./plan.js";
import {muscleLabel} from "./vocabulary.js";
import {say, withSide} from "./words.js";

/** The body from front and behind. It shows what the plan's list says; the list is the control. */
export class BodyMap {
  constructor(holder) {
    const legend = ["release", "strengthen"].map((does) => el("li", {}, mark(does), say("does." + does)));
    this.drawing = holder.querySelector("svg");
    this.drawing?.setAttribute("role", "img");
    this.drawing?.removeAttribute("aria-hidden");
    this.node = el("div", {class: "map", hidden: true}, this.drawing, el("ul", {class: "legend"}, legend));
    holder.remove();
    this.regions = [...(this.drawing?.querySelectorAll("[data-muscle]") ?? [])];
  }

  /** Marks the muscles of the recommendations, and lights up those of the line that is pointed at. */
  show(recommendations, list) {
    const marks = marksOf(recommendations);
    const words = [...marks.values()]
      .map(({muscle, side, does}) => say("map.line", {what: say("does." + does), muscle: withSide(muscleLabel(muscle), side)}))
      .join("; ");
    this.node.hidden = marks.size === 0 || !this.drawing;
    if (this.words !== words && !this.node.hidden) {
      this.words = words;
      this.drawing.querySelectorAll(".map-letter").forEach((letter) => letter.remove());
      this.regions.forEach((region) => paint(region, marks));
      this.drawing.setAttribute("aria-label", say("map.label", {list: words}));
    }
    list.querySelectorAll(".item[data-muscles]").forEach((item) => this.follow(item));
  }

  follow(item) {
    const light = (isOn) => () => this.light(item, isOn);
    item.addEventListener("mouseenter", light(true));
    item.addEventListener("mouseleave", light(false));
    item.addEventListener("focusin", light(true));
    item.addEventListener("focusout", light(false));
  }

  light(item, isOn) {
    const muscles = item.dataset.muscles.split(" ");
    const {side} = item.dataset;
    for (const region of this.regions) {
      const isMeant =
        muscles.includes(region.dataset.muscle) && (["BILATERAL", "NONE"].includes(side) || ["NONE", side].includes(region.dataset.side));
      region.toggleAttribute("data-lit", isOn && isMeant);
    }
  }
}

function marksOf(recommendations) {
  const marks = new Map();
  for (const {muscle, side, kind} of recommendations) {
    if (muscle && DOES[kind]) {
      const sides = side === "BILATERAL" ? ["LEFT", "RIGHT"] : [side];
      sides.forEach((one) => marks.set(muscle + one, {muscle, side: one, does: marks.get(muscle + one)?.does ?? DOES[kind]}));
    }
  }
  return marks;
}

function paint(region, marks) {
  const {muscle, side} = region.dataset;
  const found =
    marks.get(muscle + side) ??
    marks.get(muscle + "NONE") ??
    (side === "NONE" ? (marks.get(muscle + "LEFT") ?? marks.get(muscle + "RIGHT")) : undefined);
  region.removeAttribute("data-lit");
  if (!found) {
    region.removeAttribute("data-mark");
    region.removeAttribute("fill");
    return;
  }
  region.dataset.mark = found.does;
  region.setAttribute("fill", "url(#hatch-" + found.does + ")");
  const {x, y, width, height} = region.getBBox();
  if (width > 0) {
    region.parentNode.append(
      drawn("text", {class: "map-letter", "data-does": found.does, x: x + width / 2, y: y + height / 2}, say("mark." + found.does))
    );
  }
}
