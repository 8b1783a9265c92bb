import {chartPage} from "./chart.js";
import {el, fill} from "./dom.js";
import {clientPage} from "./leaflet.js";
import {fit} from "./printing.js";
import {say} from "./words.js";

/** Both prints, made from the report that is on screen; without one the print says so. */
export function fillPrints(report, store, label) {
  const chart = document.getElementById("print-chart");
  const client = document.getElementById("print-client");
  fill(chart, report ? chartPage(report, store, label) : el("p", {}, say("print.nothing")));
  fill(client, report ? clientPage(report, store, label) : el("p", {}, say("print.nothing")));
  [chart, client].forEach(fit);
}
