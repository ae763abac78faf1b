import type { Word } from "@greenroom/protocol";

/** A piece of a recognised word in the form in which rules match it. */
export interface Token {
  /** Lower case, without punctuation, contractions taken apart: "didn't" is `did` and `not`. */
  readonly text: string;
  /** Index into the words. */
  readonly word: number;
  /** Written with a capital, though no sentence begins here and it is not "I": perhaps a name. */
  readonly capital: boolean;
  /** What the recogniser wrote after it. */
  readonly stop: "sentence" | "question" | "comma" | null;
}

/** Said while thinking: never part of what is told. */
const HESITATIONS = new Set("um uh uhm er erm ah hm hmm mm mhm huh".split(" "));

const WHOLE: Readonly<Record<string, string>> = {
  cannot: "can not",
  cant: "can not",
  wont: "will not",
  "won't": "will not",
  "can't": "can not",
  "shan't": "shall not",
  "ain't": "is not",
  "let's": "let us",
  lets: "let us",
  im: "i am",
  ive: "i have",
  gonna: "going to",
  gotta: "got to",
  wanna: "want to",
  dunno: "do not know",
  cause: "because",
  "'cause": "because",
  ok: "okay",
  tradeoff: "trade off",
  tradeoffs: "trade offs",
  rollback: "roll back",
  oncall: "on call",
};
/** Negations whose apostrophe a recogniser may leave out. */
const BARE_NEGATION = /^(did|do|does|was|were|could|would|should|is|are|has|have|had)nt$/;
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/n't$/, "not"],
  [/'re$/, "are"],
  [/'ve$/, "have"],
  [/'ll$/, "will"],
  [/'m$/, "am"],
  [/'d$/, "'d"],
];
const IS_ENDING =
  /^(it|that|there|here|he|she|what|who|where|how|this|everything|nothing|everybody|everyone|nobody)'s$/;

/** The words as tokens, in order: without hesitations, immediate repeats and cut-off words. */
export function tokensOf(words: readonly Word[]): Token[] {
  const tokens: Token[] = [];
  let sentenceBegins = true;
  for (const [index, { text }] of words.entries()) {
    const plain = text.replaceAll(/[’‘`]/g, "'");
    const stop = stopAfter(plain);
    const cutOff = /[a-z](-|—|\.\.\.|…)$/i.test(plain.replace(/[,?!]$/, ""));
    const parts = cutOff ? [] : partsOf(plain);
    const capital = !sentenceBegins && /^[^a-z]*[A-Z]/.test(plain) && !/^I\b/.test(plain);
    for (const [at, part] of parts.entries()) {
      tokens.push({
        text: part,
        word: index,
        capital,
        stop: at === parts.length - 1 ? stop : null,
      });
    }
    const last = tokens.at(-1);
    if (parts.length === 0 && stop && stop !== "comma" && last) {
      tokens[tokens.length - 1] = { ...last, stop };
    }
    if (parts.length > 0 || stop) sentenceBegins = stop === "sentence" || stop === "question";
  }
  return withoutRepeats(withoutAsides(tokens.map((token, at) => asNoun(token, tokens[at - 1]))));
}

/** "The cause" is a thing; "cause it broke" is because. */
function asNoun(token: Token, before: Token | undefined): Token {
  const named = /^(the|a|root|main|real|likely|one|no|its|good|probable)$/.test(before?.text ?? "");
  return token.text === "because" && named && !before?.stop ? { ...token, text: "cause" } : token;
}

function stopAfter(text: string): Token["stop"] {
  if (/\?["')]*$/.test(text)) return "question";
  if (/([.!]|…)["')]*$/.test(text) && !/[a-z]\.\.\.$/i.test(text)) return "sentence";
  return /[,;:]["')]*$/.test(text) ? "comma" : null;
}

function partsOf(text: string): string[] {
  const spoken = text
    .toLowerCase()
    .replaceAll(/(\d),(?=\d{3})/g, "$1")
    .replaceAll(/[$€£](\d[\d.]*)([kmb])?/g, (_, digits: string, unit?: string) =>
      [digits, unit ? { k: "thousand", m: "million", b: "billion" }[unit] : "", "dollars"].join(
        " ",
      ),
    )
    .replaceAll("%", " percent")
    .replaceAll(/[^a-z0-9'.\s-]/g, " ");
  return spoken
    .split(/[\s-]+/)
    .map((part) => part.replaceAll(/^[.']+(?!cause)|[.']+$/g, ""))
    .filter((part) => /[a-z0-9]/.test(part) && !HESITATIONS.has(part))
    .flatMap(takenApart);
}

function takenApart(part: string): string[] {
  const whole = WHOLE[part];
  if (whole !== undefined && Object.hasOwn(WHOLE, part)) return whole.split(" ");
  const bare = BARE_NEGATION.exec(part);
  if (bare?.[1]) return [bare[1], "not"];
  if (IS_ENDING.test(part)) return [part.slice(0, -2), "is"];
  for (const [ending, second] of ENDINGS) {
    if (ending.test(part)) return [part.replace(ending, ""), second];
  }
  return [part];
}

/** Discourse fillers of two words, and what before them makes them mean something. */
const ASIDES: readonly (readonly [first: string, second: string, unlessAfter: RegExp])[] = [
  ["you", "know", /^(do|did|as|let|if|how|what|that|so|because|would|will|when)$/],
  ["i", "mean", /^(what|do|did)$/],
  ["sort", "of", /^(a|the|this|that|what|some|any|every|same|which)$/],
  ["kind", "of", /^(a|the|this|that|what|some|any|every|same|which|two|one)$/],
];
const ONE_WORD_ASIDES = new Set(["basically", "literally", "obviously", "frankly"]);

function withoutAsides(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) continue;
    const before = tokens[i - 1]?.stop ? "" : (tokens[i - 1]?.text ?? "");
    const aside = ASIDES.find(
      ([first, second, unless]) =>
        token.text === first && tokens[i + 1]?.text === second && !unless.test(before),
    );
    if (aside && !token.stop) i += 1;
    else if (!ONE_WORD_ASIDES.has(token.text)) kept.push(token);
  }
  return kept;
}

/** Longest stretch that is taken as said twice by accident, tokens. */
const LONGEST_REPEAT = 4;

/** "I I decided", "we had we had a problem": only the last saying stays. */
function withoutRepeats(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  for (const token of tokens) {
    kept.push(token);
    for (let length = Math.min(LONGEST_REPEAT, kept.length >> 1); length >= 1; length--) {
      if (!endsInRepeat(kept, length)) continue;
      kept.splice(-2 * length, length);
      break;
    }
  }
  return kept;
}

function endsInRepeat(tokens: readonly Token[], length: number): boolean {
  for (let i = 1; i <= length; i++) {
    const second = tokens[tokens.length - i];
    const first = tokens[tokens.length - i - length];
    if (!first || first.text !== second?.text || first.stop === "sentence") return false;
  }
  return length > 1 || !/^(had|that|very|really|no|\d+)$/.test(tokens.at(-1)?.text ?? "");
}
