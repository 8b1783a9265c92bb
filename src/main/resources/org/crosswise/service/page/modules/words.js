import {el} from "./dom.js";

const SPOKEN = JSON.parse(document.getElementById("words").textContent);

/** A text of the page by its key, with {placeholders} filled in. With n there may be one text for 1 and one for others. */
export function say(key, values = {}) {
  const counted = "n" in values ? key + (values.n === 1 ? ".one" : ".other") : key;
  const text = SPOKEN[counted] ?? SPOKEN[key] ?? key;
  return text.replace(/\{(\w+)\}/g, (mark, name) => values[name] ?? mark);
}

/** A text of the page, or the other one where there is none. */
export function sayOr(key, otherwise) {
  return SPOKEN[key] ?? otherwise;
}

/** "a", "a and b", "a, b and c". */
export function listed(words) {
  const last = words.length - 1;
  return last < 1 ? words.join("") : say("list.last", {first: words.slice(0, last).join(", "), last: words[last]});
}

/** With its first letter in upper case. */
export function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The code of a value as words: LOW_BACK_ARCH as "low back arch". */
export function codeWords(code) {
  return sayOr("value." + code, String(code).toLowerCase().replaceAll("_", " "));
}

/** The name of an attribute as words: pelvisControlled as "pelvis controlled". */
export function nameWords(name) {
  return sayOr(
    "attribute." + name,
    name.replace(/[A-Z]/g, (letter) => " " + letter.toLowerCase())
  );
}

/** "left", "right", "left and right", nothing for the midline. */
export function sideWords(side) {
  return sayOr("side." + (side || "NONE"), "");
}

/** Words with their side: "Ely test, left". */
export function withSide(words, side) {
  const where = sideWords(side);
  return where ? say("side.after", {words, side: where}) : words;
}

/** The mark of an own choice of the project, behind what rests on one. */
export function ownMark(source) {
  return source === "own" || source === "own choice" ? el("abbr", {class: "own", title: say("own.title")}, "*") : null;
}

/** Puts the words where the page's skeleton asks for them. */
export function speakSkeleton() {
  document.documentElement.lang = SPOKEN["language"];
  document.title = say("title");
  for (const node of document.querySelectorAll("[data-say]")) {
    node.append(say(node.dataset.say));
  }
  for (const node of document.querySelectorAll("[data-say-label]")) {
    node.setAttribute("aria-label", say(node.dataset.sayLabel));
  }
}
