/** Elements with attributes, listeners and children. Data only ever becomes text, never markup. */
export function el(name, settings = {}, ...children) {
  return furnish(document.createElement(name), settings, children);
}

const SVG = "http://www.w3.org/2000/svg";

/** An element of a drawing. */
export function drawn(name, settings = {}, ...children) {
  return furnish(document.createElementNS(SVG, name), settings, children);
}

/** One of the signs drawn in the page. */
export function icon(name) {
  return drawn("svg", {class: "icon", "aria-hidden": "true", viewBox: "0 0 20 20"}, drawn("use", {href: "#icon-" + name}));
}

function furnish(node, settings, children) {
  for (const [key, value] of Object.entries(settings)) {
    if (typeof value === "function") {
      node.addEventListener(key, value);
    } else if (value === true) {
      node.setAttribute(key, "");
    } else if (value !== false && value !== null && value !== undefined) {
      node.setAttribute(key, value);
    }
  }
  node.append(...children.flat(9).filter((child) => child !== null && child !== undefined && child !== ""));
  return node;
}

/** Makes the node hold these children, and shows it only while it has any. */
export function fill(node, ...children) {
  const kept = children.flat(9).filter((child) => child !== null && child !== undefined && child !== "");
  node.replaceChildren(...kept);
  node.hidden = kept.length === 0;
}

let serial = 0;

/** An id that no other element of the page has. */
export function freshId(stem) {
  serial += 1;
  return stem + "-" + serial;
}

/** Brings an element into view and gives it the focus. */
export function reach(node) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  node.scrollIntoView({block: "center", behavior: calm ? "auto" : "smooth"});
  node.focus({preventScroll: true});
}
