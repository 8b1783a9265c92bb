import {lettered} from "./segments.js";
import {codeWords, say, sentence} from "./words.js";
import {normalOf} from "./vocabulary.js";

/** The answer that stands for "not assessed". */
const OPEN = {value: "", words: "\u2013"};

/** The answers that a finding takes, each with its letter; empty for what is typed. */
export function answersOf(kind) {
  if (kind.type === "boolean") {
    return yesNo();
  }
  if (kind.type === "red-flag" || kind.type === "condition") {
    return [...yesNo("YES", "NO"), {value: "UNKNOWN", words: say("answer.UNKNOWN"), letter: "u"}];
  }
  const options = (kind.values ?? []).map((value) => ({value, words: sentence(codeWords(value))}));
  return lettered(options, normalOf(kind));
}

function yesNo(yes = "true", no = "false") {
  return [
    {value: yes, words: say("answer.YES"), letter: "y"},
    {value: no, words: say("answer.NO"), letter: "n"}
  ];
}

/** The same with "not assessed" before them. */
export function withOpen(answers) {
  return [{...OPEN, spoken: say("open")}, ...answers];
}

/** Whether the answers stand side by side, in half a row where there are two sides. */
export function isShort(answers, isSided) {
  const letters = answers.reduce((sum, answer) => sum + answer.words.length + 3, 0);
  return answers.length < 4 && letters < (isSided ? 26 : 48);
}

/** The value of an answer as the documents write it. */
export function answered(kind, value) {
  return kind.type === "boolean" && value !== "" ? value === "true" : value;
}
