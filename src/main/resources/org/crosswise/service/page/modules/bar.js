import {el, fill, icon} from "./dom.js";
import {patternSentence} from "./pattern.js";
import {isStop, levelWord, standing} from "./safety.js";
import {say} from "./words.js";

/** The slim bar of narrow screens: level and pattern in a line, and the way to the result. */
export class Bar {
  constructor(link) {
    this.link = link;
    this.tell("empty", say("bar.empty"), "");
  }

  show(report) {
    this.tell(standing(report), levelWord(report), isStop(report) ? say("bar.stop") : patternSentence(report, false));
  }

  fail(title) {
    this.tell("open", title, say("bar.none"));
  }

  tell(level, word, more) {
    this.link.dataset.level = level;
    fill(
      this.link,
      icon(level === "empty" ? "open" : level),
      el("span", {class: "bar-words"}, el("b", {}, word), el("span", {class: "bar-more"}, more)),
      el("span", {class: "bar-go", "aria-hidden": "true"}, "\u2193")
    );
  }
}
