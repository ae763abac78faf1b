const small =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "  twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const scales: readonly (readonly [size: number, name: string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
  [1e3, "thousand"],
];
const irregularOrdinals: Readonly<Record<string, string>> = {
  one: "first",
  two: "second",
  three: "third",
  five: "fifth",
  eight: "eighth",
  nine: "ninth",
  twelve: "twelfth",
};

/** A whole number from 0 to below a quadrillion, as it is said: "two hundred and five". */
export function cardinal(value: number): string {
  for (const [size, name] of scales) {
    if (value < size) continue;
    const rest = value % size;
    const head = `${cardinal(Math.floor(value / size))} ${name}`;
    if (rest === 0) return head;
    return `${head} ${rest < 100 ? "and " : ""}${cardinal(rest)}`;
  }
  if (value >= 100) {
    const rest = value % 100;
    const head = `${small[Math.floor(value / 100)]} hundred`;
    return rest === 0 ? head : `${head} and ${cardinal(rest)}`;
  }
  if (value < 20) return small[value] ?? "";
  const rest = value % 10;
  const ten = tens[Math.floor(value / 10)] ?? "";
  return rest === 0 ? ten : `${ten} ${small[rest]}`;
}

/** "Third", "twenty first". */
export function ordinal(value: number): string {
  const words = cardinal(value).split(" ");
  const last = words.pop() ?? "";
  const ending = irregularOrdinals[last] ?? (last.endsWith("y") ? `${last.slice(0, -1)}ie` : last);
  return [...words, irregularOrdinals[last] ?? `${ending}th`].join(" ");
}

/** A year from 1100 to 2099: "nineteen oh five", "two thousand and nine", "twenty twenty four". */
export function year(value: number): string {
  const [century, rest] = [Math.floor(value / 100), value % 100];
  if (century === 20 && rest < 10) return cardinal(value);
  if (rest === 0) return `${cardinal(century)} hundred`;
  return `${cardinal(century)} ${rest < 10 ? `oh ${cardinal(rest)}` : cardinal(rest)}`;
}

/** Digit by digit, as numbers of accounts and parts behind a point are said. */
export function digits(written: string): string {
  return written
    .split("")
    .map((digit) => small[Number(digit)])
    .join(" ");
}

/** More digits than these are no amount that anybody says as one. */
const LONGEST_AMOUNT = 15;

/** A number as it is written, "1,500", "99.95", "007", as it is said. */
export function spokenNumber(written: string): string {
  const [whole = "", part] = written.replaceAll(",", "").split(".");
  const named = whole.length > LONGEST_AMOUNT || /^0\d/.test(whole);
  const said = named ? digits(whole) : cardinal(Number(whole));
  return part ? `${said} point ${digits(part)}` : said;
}
