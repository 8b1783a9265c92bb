import {el} from "./dom.js";
import {say} from "./words.js";

/** The head of a print: what it is, whose, of which day. */
export function printHead(title, store, label) {
  const day = store.assessedOn || say("print.undated");
  return el("header", {}, el("h1", {}, title), el("p", {}, [label, day].filter((words) => words).join(" \u00b7 ")));
}

const PAGE_PX = ((279 - 2 * 14) * 96) / 25.4;
const SMALLEST_PX = 8;

/** Makes the letters smaller, and then the columns more, until all of it is on one page, of A4 and of Letter. */
export function fit(page) {
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
