const contractions: Readonly<Record<string, string>> = {
  "i'm": "i am",
  "can't": "can not",
  cannot: "can not",
  "won't": "will not",
  "let's": "let us",
  gonna: "going to",
  wanna: "want to",
  gotta: "got to",
  kinda: "kind of",
  alright: "all right",
  okay: "ok",
  yknow: "you know",
  "y'know": "you know",
  mr: "mister",
  mrs: "missus",
  dr: "doctor",
};

const endings: readonly (readonly [RegExp, string])[] = [
  [/^(.+)n't$/, "$1 not"],
  [/^(.+)'re$/, "$1 are"],
  [/^(.+)'ve$/, "$1 have"],
  [/^(.+)'ll$/, "$1 will"],
  [/^(it|that|there|here|what|who|where|he|she|how)'s$/, "$1 is"],
];

/** Sounds, not words; counted apart, since recognisers differ in whether they write them. */
const fillers = new Set(["um", "uh", "er", "erm", "hm", "hmm", "mm", "mhm", "ah", "umm", "uhh"]);

export interface PlainWords {
  readonly words: readonly string[];
  readonly fillers: readonly string[];
}

/**
 * Makes two ways of writing the same speech equal: lower case, no punctuation, contractions and
 * common abbreviations written out, numbers in words, hyphens as spaces; fillers apart.
 */
export function plainWords(text: string): PlainWords {
  const all = text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/(\d),(?=\d{3})/g, "$1")
    .replaceAll("%", " percent ")
    .replaceAll(/\d+(\.\d+)?/g, (number) => ` ${inWords(number)} `)
    .replaceAll(/[^a-z']+/g, " ")
    .split(" ")
    .map((word) => word.replaceAll(/^'+|'+$/g, ""))
    .flatMap((word) => writtenOut(word).split(" "))
    .filter(Boolean);
  return {
    words: all.filter((word) => !fillers.has(word)),
    fillers: all.filter((word) => fillers.has(word)),
  };
}

function writtenOut(word: string): string {
  const known = contractions[word];
  if (known) return known;
  const ending = endings.find(([pattern]) => pattern.test(word));
  return ending ? word.replace(ending[0], ending[1]) : word;
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = " ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function inWords(number: string): string {
  const [whole = "", decimals] = number.split(".");
  const said = cardinal(Number(whole));
  if (!decimals) return said;
  return `${said} point ${decimals
    .split("")
    .map((digit) => ones[Number(digit)])
    .join(" ")}`;
}

function cardinal(value: number): string {
  if (value < 20) return ones[value] ?? "";
  if (value < 100) {
    return `${tens[Math.floor(value / 10)]}${value % 10 ? ` ${ones[value % 10]}` : ""}`;
  }
  const units = [
    [1_000_000_000, "billion"],
    [1_000_000, "million"],
    [1_000, "thousand"],
    [100, "hundred"],
  ] as const;
  const [size, name] = units.find(([unit]) => value >= unit) ?? units[3];
  const rest = value % size;
  return `${cardinal(Math.floor(value / size))} ${name}${rest ? ` ${cardinal(rest)}` : ""}`;
}
