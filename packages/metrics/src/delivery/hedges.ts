import type { Span, Word } from "@greenroom/protocol";
import { bare, isFilledPause } from "./spoken-words.ts";

/** HE1: `undermining` takes back what is said; `calibrating` says how sure it is, as experts do. */
export type HedgeKind = "undermining" | "calibrating";

export interface Hedge extends Span {
  readonly kind: HedgeKind;
  readonly phrase: string;
}

/** HE1.1: spoken hedges. The longest that fits at a place counts, so that "I guess maybe" is one. */
const LISTS: Readonly<Record<HedgeKind, readonly string[]>> = {
  undermining: [
    "i guess",
    "i guess maybe",
    "i suppose",
    "sort of maybe",
    "kind of maybe",
    "i'm no expert but",
    "i'm not an expert but",
    "i'm not an expert",
    "i'm no expert",
    "i could be wrong",
    "i could be wrong but",
    "i might be wrong",
    "i might be wrong but",
    "this might be wrong",
    "this may be wrong",
    "if that makes sense",
    "if that makes any sense",
    "does that make sense",
    "or something",
    "or something like that",
    "or whatever",
    "and stuff",
    "and stuff like that",
    "and things like that",
    "or so i think",
    "i don't know if",
    "i don't know maybe",
    "i'm not sure but",
    "i'm not really sure",
    "i'm not sure if this",
    "this might sound stupid",
    "this may sound stupid",
    "this might be a stupid",
    "it's probably nothing",
    "just a little bit",
    "i was just trying",
    "i just wanted to",
    "i just thought",
    "hopefully that answers",
    "i hope that answers",
    "in my humble opinion",
    "for what it's worth",
    "a little bit of a",
    "somewhat of a",
    "sorry if",
    "not that it matters",
  ],
  calibrating: [
    "probably",
    "roughly",
    "approximately",
    "i'd estimate",
    "i would estimate",
    "i'd say about",
    "about a third",
    "around a third",
    "as far as i know",
    "as far as i remember",
    "if i remember correctly",
    "to my knowledge",
    "most likely",
    "in most cases",
    "i believe",
    "it depends on",
    "with some confidence",
    "on the order of",
    "give or take",
    "i expect",
    "i would expect",
    "i'd expect",
    "likely",
    "usually",
    "in my experience",
    "as best i can tell",
  ],
};

const PHRASES = Object.entries(LISTS)
  .flatMap(([kind, phrases]) =>
    // The keys are those of the record.
    phrases.map((phrase) => ({ kind: kind as HedgeKind, phrase, words: phrase.split(" ") })),
  )
  .toSorted((a, b) => b.words.length - a.words.length);

/** HE1: hedges among the words as recognised, in order and apart. */
export function hedges(words: readonly Word[]): Hedge[] {
  const spoken = words.filter(({ text }) => bare(text) !== "" && !isFilledPause(text));
  const texts = spoken.map(({ text }) => bare(text));
  const found: Hedge[] = [];
  for (let at = 0; at < texts.length; at++) {
    const match = PHRASES.find(({ words }) => words.every((word, i) => texts[at + i] === word));
    const first = spoken[at];
    const last = spoken[at + (match?.words.length ?? 0) - 1];
    if (!match || !first || !last) continue;
    const { kind, phrase } = match;
    found.push({ kind, phrase, startSample: first.startSample, endSample: last.endSample });
    at += match.words.length - 1;
  }
  return found;
}
