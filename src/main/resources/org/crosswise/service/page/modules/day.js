import {el} from "./dom.js";
import {say} from "./words.js";

/** Today as documents write it. */
export function today() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
}

/** Whether the plan no longer holds. */
export function isExpired(report) {
  return Boolean(report.about?.expiresOn) && report.about.expiresOn < today();
}

/** How the day of a report is another than today: "none", "future", "expired" or "past"; empty when it is today. */
export function otherDay(report) {
  const day = report.about?.assessedOn;
  return !day ? "none" : day > today() ? "future" : isExpired(report) ? "expired" : day < today() ? "past" : "";
}

/** What to say when the report is not of today: an old result must not look like a new one. */
export function dayWords(report) {
  const how = otherDay(report);
  const {assessedOn: day, expiresOn: until} = report.about ?? {};
  return how ? el("p", {class: "todo"}, el("b", {}, say("day." + how, {day, until}))) : null;
}
