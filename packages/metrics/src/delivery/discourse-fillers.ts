import type { Span, Word } from "@greenroom/protocol";
import { bare, isFilledPause } from "./spoken-words.ts";

/** FI3: a phrase used to fill, where its words lie. */
export interface DiscourseFiller extends Span {
  readonly phrase: string;
}

/** A word as the rules see it. */
interface Heard {
  readonly text: string;
  /** A stop, a comma, a filled pause or the answer's end stands behind it. */
  readonly closed: boolean;
  /** It is written with a question mark. */
  readonly asks: boolean;
  readonly word: Word;
}

/** What stands around a phrase, in small letters; empty at an edge. */
interface Around {
  readonly before: string;
  readonly after: string;
  /** A stop, a comma or a filled pause stands in front of it, or nothing. */
  readonly opens: boolean;
  readonly closes: boolean;
  readonly asks: boolean;
}

type Fills = (around: Around) => boolean;

const DETERMINERS = new Set(
  "a an the this that these those what which some any every each same one two no right wrong only other another different new certain my our your their his her its first second best worst all".split(
    " ",
  ),
);
const BE = new Set(
  "was were is am are be been being 's it's that's he's she's i'm they're".split(" "),
);
/** Behind these, "like" likens or likes. */
const LIKENS = new Set(
  "feel feels felt look looks looked sound sounds sounded seem seems seemed something anything nothing things stuff people more much just exactly would i'd we'd they'd you'd he'd she'd i we they you don't didn't doesn't do did to not really also might".split(
    " ",
  ),
);
const NUMBER =
  /^(\d[\d.,]*%?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred|half)$/;

/**
 * FI3.1: phrases that may fill, and when they do. What can be told from the words around it counts;
 * where both readings are open, it is not held against anybody.
 */
const PHRASES: readonly (readonly [words: readonly string[], fills: Fills])[] = [
  [
    ["you", "know"],
    ({ before, after, opens, closes }) =>
      !/^(do|did|as|let|if|how|what|that|because|would|will|when|might|should|could|than)$/.test(
        before,
      ) &&
      (closes ||
        opens ||
        !/^(what|how|that|who|whose|why|where|when|whether|if|the|a|about|it|this|them|him|her|me|us|your|my|of|which|everything|something|anything|nothing)$/.test(
          after,
        )) &&
      !(after === "what" && !closes),
  ],
  [
    ["i", "mean"],
    ({ before, after, closes }) =>
      !/^(what|do|did|if|by|but|when)$/.test(before) &&
      (closes || !/^(that|it|by|to)$/.test(after)),
  ],
  [["sort", "of"], ({ before, opens }) => opens || !DETERMINERS.has(before)],
  [["kind", "of"], ({ before, opens }) => opens || !DETERMINERS.has(before)],
  [["basically"], () => true],
  [["actually"], ({ opens, closes }) => opens || closes],
  [["right"], ({ asks, before }) => asks && !/^(all|is|was|that's|be|got|it)$/.test(before)],
  [
    ["like"],
    ({ before, after, opens, closes }) => {
      if (closes && (opens || BE.has(before))) return true;
      if (opens && before !== "") return !/^(this|that|these|those|the|a|an|my|our)$/.test(after);
      if (LIKENS.has(before)) return false;
      return NUMBER.test(after) && !/^(one|something|anything|much)$/.test(before);
    },
  ],
];

/** FI3: discourse fillers among the words as recognised, in order. */
export function discourseFillers(words: readonly Word[]): DiscourseFiller[] {
  const heard = heardWords(words);
  const found: DiscourseFiller[] = [];
  for (let at = 0; at < heard.length; at++) {
    const match = PHRASES.find(
      ([phrase, fills]) =>
        phrase.every((text, i) => heard[at + i]?.text === text) &&
        // A stop inside makes it two things.
        phrase.slice(0, -1).every((_, i) => !heard[at + i]?.closed) &&
        fills(aroundOf(heard, at, phrase.length)),
    );
    if (!match) continue;
    const [phrase] = match;
    const [first, last] = [heard[at], heard[at + phrase.length - 1]];
    if (!first || !last) continue;
    const { startSample } = first.word;
    found.push({ startSample, endSample: last.word.endSample, phrase: phrase.join(" ") });
    at += phrase.length - 1;
  }
  return found;
}

function heardWords(words: readonly Word[]): Heard[] {
  const spoken = words.filter(({ text }) => bare(text) !== "");
  return spoken.flatMap((word, at): Heard[] => {
    if (isFilledPause(word.text)) return [];
    const next = spoken[at + 1];
    const closed =
      /[.,;:?!…—–-]["')]*$/.test(word.text) || next === undefined || isFilledPause(next.text);
    return [{ text: bare(word.text), closed, asks: /\?["')]*$/.test(word.text), word }];
  });
}

function aroundOf(heard: readonly Heard[], from: number, length: number): Around {
  const before = heard[from - 1];
  const last = heard[from + length - 1];
  return {
    before: before?.text ?? "",
    after: heard[from + length]?.text ?? "",
    opens: before === undefined || before.closed,
    closes: last?.closed ?? true,
    asks: last?.asks ?? false,
  };
}
