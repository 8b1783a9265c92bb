import {documentOf, entriesOf, lackOf} from "./document.js";
import {el} from "./dom.js";
import {keyOf} from "./store.js";
import {say} from "./words.js";

/** Saves what was entered as a document. Nothing else is ever stored. */
export function save(store, label) {
  const {document: made} = documentOf(store, label);
  const day = store.assessedOn ? "-" + store.assessedOn : "";
  const address = URL.createObjectURL(new Blob([JSON.stringify(made, null, 1) + "\n"], {type: "application/json"}));
  const link = el("a", {href: address, download: "crosswise" + day + ".json"});
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  store.isSaved = true;
}

/** Reads a chosen file as a document: {document, name} or {problem}, in words. */
export async function documentIn(file) {
  try {
    const read = JSON.parse(await file.text());
    const expected = lackOf(read);
    return expected ? {problem: say("file.no-document", {name: file.name, expected})} : {document: read, name: file.name};
  } catch (failure) {
    return {problem: say("file.unreadable", {name: file.name, why: failure.message})};
  }
}

/** Puts a document on the form; says what has no place on it. */
export function open(store, made) {
  const read = entriesOf(made);
  store.replace(read);
  return read.others.length > 0 ? say("file.others", {n: read.others.length}) : "";
}

const PERSON = ["age", "sex"].map((code) => keyOf(code));

/** Whether something was assessed: who the person is alone is no visit. */
export function isVisit(store) {
  return [...store.entries.keys()].some((key) => !PERSON.includes(key));
}

/** Another visit of the same person: label, age and sex stay, all else is asked anew; what stood on the form is compared. */
export function visitAgain(store, day) {
  const {isSaved} = store;
  const before = {document: documentOf(store).document};
  const kept = PERSON.filter((key) => store.entry(key)).map((key) => [key, {...store.entry(key), attributes: {}}]);
  store.replace({label: store.label, assessedOn: day, entries: new Map(kept), before});
  store.isSaved = isSaved;
}

/** Asks before entries are lost: only when there are some that were not saved. */
export function guard(store) {
  addEventListener("beforeunload", (event) => {
    if (!store.isSaved && store.entries.size > 0) {
      event.preventDefault();
    }
  });
}
