import {conditions, findings, groups, redFlags} from "./vocabulary.js";

/** Short codes made from the vocabulary: the initials of a code, longer where two would be the same. */
export const shorts = new Map();
const shortsTaken = new Set();

/** What a short code stands for: {group} or {kind, item}. */
export const targets = new Map();

for (const group of [...groups, "flags", "conditions"]) {
  give(group, prefixes(group, 2), {group});
}
for (const kind of findings.values()) {
  give(kind.code, candidates(kind.code.match(/[A-Z]?[a-z0-9]+|[A-Z]+(?![a-z])/g) ?? [kind.code]), {kind});
}
for (const [code, registry] of [
  ["redFlag", redFlags],
  ["condition", conditions]
]) {
  for (const item of registry.values()) {
    give(item.code, candidates(item.code.split("_")), {kind: findings.get(code), item: item.code});
  }
}

function give(code, options, target) {
  const short = options.find((option) => !shortsTaken.has(option)) ?? code.toLowerCase();
  shortsTaken.add(short);
  shorts.set(code, short);
  targets.set(short, target);
}

function prefixes(word, least) {
  return Array.from({length: Math.max(1, word.length - least + 1)}, (none, more) => word.slice(0, least + more).toLowerCase());
}

/** Initials; then the last word longer and longer; of a single word its beginning. */
function candidates(words) {
  const last = words[words.length - 1];
  const initials = words
    .slice(0, -1)
    .map((word) => word[0].toLowerCase())
    .join("");
  return prefixes(last, words.length === 1 ? 3 : 1).map((end) => initials + end);
}
