import {el, fill, icon} from "./dom.js";
import {patternSentence} from "./pattern.js";
import {isStop, levelWord, standing} from "./safety.js";
import {say} from "./words.js";

/** From here on the word of the level goes out of the column. */
const WORD_TOP = 16;

/** Where the level stays in sight: the bar of narrow screens, which leads to the result, and the line of wide ones above it. */
export class Bar {
  constructor(link, line) {
    Object.assign(this, {link, line});
    const column = line.closest("section");
    column.addEventListener("scroll", () => line.toggleAttribute("data-on", column.scrollTop > WORD_TOP));
    this.tell("empty", say("bar.empty"), "");
  }

  show(report) {
    this.tell(standing(report), levelWord(report), isStop(report) ? say("bar.stop") : patternSentence(report, false));
  }

  fail(title, flags) {
    if (flags.length > 0) {
      this.tell("urgent", say("flagged", {n: flags.length}), flags.join(" "));
    } else {
      this.tell("open", title, say("bar.none"));
    }
  }

  tell(level, word, more) {
    const sign = level === "empty" ? "open" : level;
    this.link.dataset.level = this.line.dataset.level = level;
    fill(this.line, icon(sign), el("b", {}, word));
    fill(
      this.link,
      icon(sign),
      el("span", {class: "bar-words"}, el("b", {}, word), el("span", {class: "bar-more"}, more)),
      el("span", {class: "bar-go", "aria-hidden": "true"}, "\u2193")
    );
  }
}
