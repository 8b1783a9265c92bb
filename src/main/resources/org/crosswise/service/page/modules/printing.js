import {el} from "./dom.js";
import {say} from "./words.js";

/** The head of a print: what it is, whose, of which day. */
export function printHead(title, store, label) {
  const day = store.assessedOn || say("print.undated");
  return el("header", {}, el("h1", {}, title), el("p", {}, [label, day].filter((words) => words).join(" \u00b7 ")));
}

const PX_OF_MM = 96 / 25.4;
const SMALLEST_PX = 8;

/** Width and height of what a page holds, in mm: Letter, and A4. */
const PAPERS = [
  [190, 251],
  [184, 269]
];

/** Makes the letters smaller, and then the columns more, until all of it is on one page, of A4 and of Letter. */
export function fit(page) {
  page.classList.add("measured");
  for (const isDense of [false, true]) {
    page.classList.toggle("dense", isDense);
    page.style.fontSize = "";
    let size = parseFloat(getComputedStyle(page).fontSize);
    while (!fitsOn(page) && size > SMALLEST_PX) {
      size -= 0.25;
      page.style.fontSize = size + "px";
    }
    if (fitsOn(page)) {
      break;
    }
  }
  page.classList.remove("measured");
  page.style.width = "";
}

function fitsOn(page) {
  return PAPERS.every(([width, height]) => {
    page.style.width = width + "mm";
    return page.scrollHeight <= height * PX_OF_MM;
  });
}
