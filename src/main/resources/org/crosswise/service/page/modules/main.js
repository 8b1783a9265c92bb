import {Bar} from "./bar.js";
import {today} from "./day.js";
import {el, reach} from "./dom.js";
import {guard} from "./files.js";
import {formOf} from "./form.js";
import {connectKeyboard} from "./keyboard.js";
import {QuickBox} from "./quickbox.js";
import {ResultView} from "./result.js";
import {Session} from "./session.js";
import {Stepper} from "./stepper.js";
import {Store, keyOf} from "./store.js";
import {connectToolbar} from "./toolbar.js";
import {sidesOf, findings} from "./vocabulary.js";
import {speakSkeleton} from "./words.js";

const at = (id) => document.getElementById(id);

function start() {
  speakSkeleton();
  const store = new Store(today());
  const form = formOf(store, (group) => stepper.start(cellsIn(form, group)));
  const stepper = new Stepper(at("stepper"), store, form.cells);
  at("groups").append(...form.sections.map((section) => section.node));
  at("tabs").append(
    el(
      "ul",
      {},
      form.sections.map((section) => el("li", {}, section.link))
    )
  );
  const result = new ResultView(at("result-parts"), (place) => go(form, place));
  const session = new Session(store, form, result, new Bar(at("bar"), at("line")));
  const quick = new QuickBox(
    at("quick"),
    at("quick-list"),
    at("quick-answer"),
    store,
    (group) => stepper.start(cellsIn(form, group)),
    form.cells
  );
  connectKeyboard(at("form"), quick, () => at("slash").checked);
  connectToolbar(store, session, today);
  connectHelp();
  at("more").addEventListener("click", ({target}) => {
    const isOpen = target.closest("header").toggleAttribute("data-more");
    target.setAttribute("aria-expanded", String(isOpen));
  });
  guard(store);
  session.changed("");
}

function cellsIn(form, group) {
  const section = form.sections.find((each) => each.name === group);
  return [...form.cells.values()].filter((cell) => section?.node.contains(cell.node));
}

/** Goes to a place on the form: a group, the key of an entry, or a finding with its side. */
function go(form, {group, key, code, side}) {
  const heading = group && document.getElementById("group-" + group);
  const kind = findings.get(code);
  const found =
    key ??
    (kind &&
      [keyOf(code, side ?? sidesOf(kind)[0]), ...form.cells.keys()].find((each) => form.cells.has(each) && each.startsWith(code + "|")));
  const cell = form.cells.get(found);
  cell?.node.closest("details")?.setAttribute("open", "");
  const target = heading ?? cell?.target;
  if (target) {
    reach(target);
  }
}

function connectHelp() {
  at("help-button").addEventListener("click", () => at("help").showModal());
  at("help-close").addEventListener("click", () => at("help").close());
}

start();
