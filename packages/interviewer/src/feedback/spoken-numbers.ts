/** Numbers as they are said: "two hundred and forty" is 240, "one point five million" is 1500000. */

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = ["", "", ..."twenty thirty forty fifty sixty seventy eighty ninety".split(" ")];
const GROUPS: Readonly<Record<string, number>> = {
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};
const ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(
    " ",
  );

export interface ReadNumber {
  /** In digits, without groups: "240", "1.5", "3rd" for "third". */
  readonly digits: string;
  /** How many of the words it took. */
  readonly length: number;
}

/**
 * The number that these words begin with, in small letters; `null` where they begin with none. A year
 * said in halves ("twenty twenty") and digits said one by one stay apart, as two numbers.
 */
export function readNumber(words: readonly string[]): ReadNumber | null {
  const ordinal = /^(\d+)(?:st|nd|rd|th)$/.exec(words[0] ?? "")?.[1];
  if (ordinal !== undefined) return { digits: `${ordinal}th`, length: 1 };
  // "Second" and "third" are counted as ordinals too, and so compare with 2nd and 3rd.
  const nth = ORDINALS.indexOf(words[0] ?? "");
  if (nth > 0) return { digits: `${nth}th`, length: 1 };
  let total = 0;
  let at = 0;
  let lastSize = Infinity;
  while (lastSize > 1) {
    // "Two thousand and five": what follows is smaller, or another number.
    const start = at > 0 && words[at] === "and" ? at + 1 : at;
    const group = below1000(words.slice(start));
    if (!group || (at > 0 && group.fraction) || group.value >= lastSize) break;
    const size = GROUPS[words[start + group.length] ?? ""] ?? 1;
    if (size >= lastSize) break;
    total += group.value * size;
    at = start + group.length + (size > 1 ? 1 : 0);
    lastSize = size;
  }
  // Sums of decimal fractions carry dust: 1.1 million.
  return at === 0 ? null : { digits: String(Number(total.toPrecision(15))), length: at };
}

interface Group {
  readonly value: number;
  readonly length: number;
  readonly fraction: boolean;
}

function below1000(words: readonly string[]): Group | null {
  const first = words[0] ?? "";
  if (/^\d+(?:\.\d+)?$/.test(first)) {
    const hundreds = words[1] === "hundred" ? 100 : 1;
    return {
      value: Number(first) * hundreds,
      length: hundreds === 100 ? 2 : 1,
      fraction: first.includes("."),
    };
  }
  const small = below100(words);
  if (!small) return null;
  if (words[small.length] === "point") return withFraction(small, words);
  if (words[small.length] !== "hundred") return { ...small, fraction: false };
  const after = small.length + 1;
  const rest = below100(words.slice(words[after] === "and" ? after + 1 : after));
  const taken = rest ? (words[after] === "and" ? 1 : 0) + rest.length : 0;
  return { value: small.value * 100 + (rest?.value ?? 0), length: after + taken, fraction: false };
}

/** "Two point five": the digits behind the point are said one by one. */
function withFraction(whole: { value: number; length: number }, words: readonly string[]): Group {
  const behind = words.slice(whole.length + 1);
  const end = behind.findIndex((word) => !isDigit(word));
  const digits = (end < 0 ? behind : behind.slice(0, end)).map((word) =>
    /^\d+$/.test(word) ? word : String(UNITS.indexOf(word)),
  );
  if (digits.length === 0) return { ...whole, fraction: false };
  return {
    value: Number(`${whole.value}.${digits.join("")}`),
    length: whole.length + 1 + digits.length,
    fraction: true,
  };
}

const isDigit = (word: string) =>
  /^\d+$/.test(word) || (UNITS.indexOf(word) >= 0 && UNITS.indexOf(word) < 10);

function below100(words: readonly string[]): { value: number; length: number } | null {
  const [first = "", second = ""] = words;
  const tens = TENS.indexOf(first);
  if (tens >= 2) {
    const unit = UNITS.indexOf(second);
    return unit > 0 && unit < 10
      ? { value: tens * 10 + unit, length: 2 }
      : { value: tens * 10, length: 1 };
  }
  const unit = UNITS.indexOf(first);
  return unit >= 0 ? { value: unit, length: 1 } : null;
}
