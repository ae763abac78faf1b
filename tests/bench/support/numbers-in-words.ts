/** Numbers as they are said, one spelling for each way of saying them. */

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const units = [
  [1_000_000_000_000, "trillion"],
  [1_000_000_000, "billion"],
  [1_000_000, "million"],
  [1_000, "thousand"],
  [100, "hundred"],
] as const;

const scales = new Set<string>(units.map(([, name]) => name));
const teens = new Set(ones.slice(13));
const twoDigits = new Set([...ones.slice(10), ...tens.slice(2)]);
const numberWords = new Set([...ones, ...tens.slice(1), ...scales]);

const ordinals: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** "1250" → "one thousand two hundred fifty"; "99.9" → "ninety nine point nine". */
export function inWords(number: string): string {
  const [whole = "", decimals] = number.split(".");
  const said = cardinal(Number(whole || "0"));
  if (!decimals) return said;
  return `${said} point ${decimals
    .split("")
    .map((digit) => ones[Number(digit)])
    .join(" ")}`;
}

/** "21" → "twenty first". */
export function ordinalInWords(number: string): string {
  return inWords(number).replace(/[a-z]+$/, (last) => {
    return ordinals[last] ?? `${last.replace(/y$/, "ie")}th`;
  });
}

/** "90" → "nineties"; "1990" → "one thousand nine hundred nineties". */
export function decadeInWords(number: string): string {
  return inWords(number).replace(/[a-z]+$/, (last) => `${last.replace(/y$/, "ie")}s`);
}

/**
 * Makes the ways of saying one number equal, in place of each other: "nineteen eighty four" and
 * "twenty nineteen" become the full number, "a hundred" one hundred, and "and" within a number falls
 * away. Takes and returns one token for each word.
 */
export function oneWayOfSaying<T extends { readonly text: string }>(
  tokens: readonly T[],
  renamed: (token: T, text: string) => T,
): T[] {
  return tokens.flatMap((token, index) => {
    const { text } = token;
    const before = tokens[index - 1]?.text ?? "";
    const after = tokens[index + 1]?.text ?? "";
    if (text === "and" && scales.has(before) && numberWords.has(after)) return [];
    if (text === "a" && scales.has(after)) return [renamed(token, "one")];
    if (text === "twenty" && twoDigits.has(after)) {
      return [renamed(token, "two"), renamed(token, "thousand")];
    }
    const century = teens.has(text) && (twoDigits.has(after) || after === "hundred");
    if (century) {
      const hundreds = renamed(token, ones[ones.indexOf(text) - 10] ?? text);
      const said = [renamed(token, "one"), renamed(token, "thousand"), hundreds];
      return after === "hundred" ? said : [...said, renamed(token, "hundred")];
    }
    return [token];
  });
}

function cardinal(value: number): string {
  if (value < 20) return ones[value] ?? "";
  if (value < 100) {
    return `${tens[Math.floor(value / 10)]}${value % 10 ? ` ${ones[value % 10]}` : ""}`;
  }
  const [size, name] = units.find(([unit]) => value >= unit) ?? [100, "hundred"];
  const rest = value % size;
  return `${cardinal(Math.floor(value / size))} ${name}${rest ? ` ${cardinal(rest)}` : ""}`;
}
