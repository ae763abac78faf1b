/** What people say for numbers, one word each. */
const ONES: Readonly<Record<string, number>> = Object.fromEntries(
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
    .split(" ")
    .map((word, value) => [word, value]),
);
const TENS: Readonly<Record<string, number>> = Object.fromEntries(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, at) => [word, 10 * (at + 2)]),
);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

export interface SaidNumber {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/**
 * The number that begins at this word, in figures or in words ("8", "twenty-five", "three hundred and
 * ten", "a dozen"); `null` where none does. "One" and "a hundred" stand for much else, so they do only
 * with more behind them.
 * @param words lower case, without punctuation
 */
export function numberAt(words: readonly string[], from: number): SaidNumber | null {
  const first = words[from] ?? "";
  if ((first === "a" || first === "one") && words[from + 1] === "dozen")
    return { value: 12, length: 2 };
  const inFigures = /^(\d+(?:\.\d+)?)(k)?$/.exec(first.replaceAll(",", ""));
  if (inFigures) {
    const scale = SCALES[words[from + 1] ?? ""];
    const value = Number(inFigures[1]) * (inFigures[2] ? 1_000 : 1);
    return scale ? { value: value * scale, length: 2 } : { value, length: 1 };
  }
  return inWords(words, from);
}

function inWords(words: readonly string[], from: number): SaidNumber | null {
  let [total, open, at] = [0, 0, from];
  let any = false;
  for (; at < words.length; at++) {
    const word = words[at] ?? "";
    const value = small(word);
    const scale = SCALES[word];
    if (value !== null) {
      // "Two three" are two numbers.
      if (any && open % 100 !== 0 && !(open % 10 === 0 && value < 10)) break;
      open += value;
    } else if (scale !== undefined && any) {
      if (scale === 100) open *= 100;
      else [total, open] = [total + open * scale, 0];
    } else if (
      !(word === "and" && open % 100 === 0 && open > 0 && small(words[at + 1] ?? "") !== null)
    ) {
      break;
    }
    any = true;
  }
  const length = at - from;
  if (!any || (length === 1 && words[from] === "one")) return null;
  return { value: total + open, length };
}

function small(word: string): number | null {
  const [tens, ones] = word.split("-");
  const both =
    ones === undefined ? undefined : (TENS[tens ?? ""] ?? Number.NaN) + (ONES[ones] ?? Number.NaN);
  const value = both ?? ONES[word] ?? TENS[word];
  return value === undefined || Number.isNaN(value) ? null : value;
}
