/** What stands on the form: one entry for each finding, side and (of the registries and muscles) item. */
export function keyOf(code, side = "NONE", item = "") {
  return code + "|" + side + "|" + item;
}

/** The parts of a key. */
export function partsOf(key) {
  const [code, side, item] = key.split("|");
  return {code, side, item};
}

/** The one place that holds what was entered. Whoever needs to know listens. */
export class Store extends EventTarget {
  constructor(today) {
    super();
    this.clear(today);
  }

  clear(today) {
    this.label = "";
    this.assessedOn = today;
    this.entries = new Map();
    this.dropped = new Map();
    this.others = [];
    this.before = null;
    this.isSaved = true;
  }

  entry(key) {
    return this.entries.get(key);
  }

  /**
   * Records a value, of today whatever day it had before; nothing, an empty text or an empty list takes the entry
   * away: it is not assessed. What was said beside it comes back with a new value.
   */
  enter(key, value) {
    const isOpen = value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0);
    const before = this.entries.get(key);
    if (isOpen && !before) {
      return;
    }
    if (isOpen) {
      this.entries.delete(key);
      this.dropped.set(key, before.attributes);
    } else {
      const {date, ...attributes} = before?.attributes ?? this.dropped.get(key) ?? {};
      this.entries.set(key, {...partsOf(key), value, attributes});
    }
    this.changed(key);
  }

  /** Records an attribute of an entry. */
  qualify(key, name, value) {
    const entry = this.entries.get(key);
    if (entry) {
      const attributes = {...entry.attributes};
      delete attributes[name];
      if (value !== null && value !== undefined && value !== "") {
        attributes[name] = value;
      }
      this.entries.set(key, {...entry, attributes});
      this.changed(key);
    }
  }

  set(name, value) {
    this[name] = value;
    this.changed("");
  }

  /** Takes over what a file holds. */
  replace(read) {
    this.clear("");
    Object.assign(this, read);
    this.dispatchEvent(new CustomEvent("replaced"));
    this.changed("", true);
  }

  changed(key, isSaved = false) {
    performance.mark("crosswise:changed");
    this.isSaved = isSaved;
    this.dispatchEvent(new CustomEvent("changed", {detail: {key}}));
  }
}
