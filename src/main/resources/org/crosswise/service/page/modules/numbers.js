const DECIMAL = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;

/** The number that was typed, with point or comma and any of the minus signs; null when it is none. */
export function numberOf(text) {
  const plain = String(text)
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/^([+-])\s+/, "$1");
  return DECIMAL.test(plain) ? Number(plain.replace(",", ".")) : null;
}

/** A number for people, with a real minus sign. */
export function shown(number) {
  return String(number).replace("-", "\u2212");
}

const GRADES = /^(0|1|2-|2|2\+|3-|3|3\+|4-|4|4\+|5)$/;

/** A grade of a muscle test as the documents write it; null when it is none. */
export function gradeOf(text) {
  const plain = String(text)
    .trim()
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/\s/g, "");
  return GRADES.test(plain) ? plain : null;
}

/** Whether a number lies where the finding accepts one. */
export function isWithin(kind, number) {
  const whole = kind.type !== "integer" || Number.isInteger(number);
  return whole && !(number < kind.min) && !(number > kind.max);
}
