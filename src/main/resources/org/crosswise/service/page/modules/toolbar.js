import {documentIn, isVisit, open, save, visitAgain} from "./files.js";
import {fillPrints} from "./print.js";
import {keyOf} from "./store.js";
import {say} from "./words.js";

/** What was asked belongs to its day: another day is asked anew. */
const OF_THE_DAY = ["redFlagScreenComplete", "conditionsScreenComplete"].map((code) => keyOf(code));

const byId = (id) => document.getElementById(id);

/** The row of commands: day, label, open, save, compare, print, help. */
export function connectToolbar(store, session, today) {
  const tell = messageBoard();
  store.addEventListener("changed", ({detail}) => detail.key && tell(""));
  const label = () => (store.namesOff ? "" : store.label);
  byId("label").addEventListener("input", ({target}) => Object.assign(store, {label: target.value, isSaved: false}));
  byId("day").addEventListener("input", ({target}) => {
    const ticks = OF_THE_DAY.filter((key) => store.entry(key));
    store.set("assessedOn", target.value);
    ticks.forEach((key) => store.enter(key, null));
    tell(ticks.length > 0 ? say("day.unticked") : "", ticks.length > 0);
  });
  byId("names").addEventListener("change", ({target}) => {
    store.namesOff = target.checked;
    byId("label-field").hidden = target.checked;
  });
  byId("save").addEventListener("click", () => (save(store, label()), tell(say("file.saved"))));
  byId("new").addEventListener("click", () => {
    if (mayDiscard(store)) {
      store.replace({assessedOn: today()});
      tell(say("file.cleared"));
    }
  });
  byId("visit").addEventListener("click", () => {
    if (!isVisit(store)) {
      tell(say("file.no-visit"), true);
    } else if (mayDiscard(store)) {
      visitAgain(store, today());
      tell(say("file.visit"), true);
    }
  });
  onFile("open", "open-file", async (file) => {
    const read = await documentIn(file);
    if (read.problem) {
      tell(read.problem, true);
    } else if (mayDiscard(store)) {
      const others = open(store, read.document);
      tell(others || say("file.opened", {name: read.name}), others !== "");
    }
  });
  onFile("compare", "compare-file", async (file) => {
    const read = await documentIn(file);
    const isOther = store.label && read.document?.label && store.label !== read.document.label;
    tell(read.problem ?? say(isOther ? "compare.other" : "compare.opened", {name: read.name}), Boolean(read.problem || isOther));
    if (!read.problem) {
      compareWith(store, read);
    }
  });
  byId("compare-end").addEventListener("click", () => (compareWith(store, null), tell("")));
  const show = () => {
    byId("label").value = store.label;
    byId("day").value = store.assessedOn;
    compareWith(store, store.before, false);
  };
  store.addEventListener("replaced", show);
  show();
  connectPrint(store, session, label, tell);
}

const READ_MS = 5000;

/** Says what was done for a while, and what went wrong until something else is done. */
function messageBoard() {
  let timer;
  return (words, stays = false) => {
    clearTimeout(timer);
    byId("message").textContent = words;
    if (!stays) {
      timer = setTimeout(() => (byId("message").textContent = ""), READ_MS);
    }
  };
}

function mayDiscard(store) {
  return store.isSaved || store.entries.size === 0 || confirm(say("file.discard"));
}

function compareWith(store, before, isChange = true) {
  if (isChange) {
    const wasSaved = store.isSaved;
    store.set("before", before);
    store.isSaved = wasSaved;
  }
  byId("compare-end").hidden = !store.before;
  byId("compare").hidden = !!store.before;
  if (isChange) {
    byId(store.before ? "compare-end" : "compare").focus();
  }
}

function onFile(button, input, read) {
  byId(button).addEventListener("click", () => byId(input).click());
  byId(input).addEventListener("change", async ({target}) => {
    const [file] = target.files;
    target.value = "";
    if (file) {
      await read(file);
    }
  });
}

/** Only a report that belongs to what is on screen is printed. */
function connectPrint(store, session, label, tell) {
  const prepare = () => fillPrints(session.report, store, label());
  for (const which of ["chart", "client"]) {
    byId("print-" + which + "-button").addEventListener("click", () => {
      document.body.dataset.print = which;
      tell(session.report ? "" : say("print.nothing"), !session.report);
      print();
    });
  }
  document.body.dataset.print = "chart";
  addEventListener("beforeprint", prepare);
  addEventListener("afterprint", () => (document.body.dataset.print = "chart"));
}
