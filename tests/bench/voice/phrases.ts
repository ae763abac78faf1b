import type { Ending } from "@greenroom/protocol";

/** Something that a candidate says, and what its words sound like at their end. */
export interface Phrase {
  readonly name: string;
  readonly text: string;
  readonly ending: Ending;
}

const named = (ending: Ending, texts: readonly string[]): Phrase[] =>
  texts.map((text, index) => ({ name: `${ending}-${index + 1}`, text, ending }));

/**
 * Short answers of words that our own voice says clearly. That each sounds to end as it is labelled is
 * tested with the product's judge: as written, and as the recogniser hears it.
 */
export const phrases = {
  complete: named("complete", [
    "We moved the whole team to another product.",
    "I asked every engineer to write down what they saw.",
    "We cut the number of failures by half.",
    "We tested the new service for three weeks.",
    "I told my manager about the problem the same day.",
    "Nobody left the company after that summer.",
  ]),
  unclear: named("unclear", [
    "More tests and better monitoring.",
    "Mostly the payment team.",
    "A smaller team with better tools.",
    "About thirty people in the end.",
  ]),
  unfinished: named("unfinished", [
    "The first problem was the",
    "I talked with the engineers and",
    "After that we spent two weeks on",
    "We looked at all the numbers, but",
  ]),
  asked: named("asked-for-time", ["Let me think about that.", "Give me a moment, please."]),
} as const satisfies Record<string, readonly Phrase[]>;

/** How an answer goes on after a pause. */
export const goingOn: readonly Phrase[] = named("complete", [
  "It was a good year for our customers.",
  "We never had this problem again.",
]).map((phrase) => ({ ...phrase, name: `on-${phrase.name}` }));

/** Said into the interviewer's words, to take the word. */
export const interrupting: readonly Phrase[] = [
  {
    name: "interrupt-1",
    text: "Can I add something about the customers first.",
    ending: "complete",
  },
  { name: "interrupt-2", text: "I forgot to tell you about the budget.", ending: "complete" },
  { name: "interrupt-3", text: "Before that I want to explain the numbers.", ending: "complete" },
];

/** Words that stop an interviewer at once. */
export const hard: readonly Phrase[] = [
  { name: "stop", text: "Stop.", ending: "unclear" },
  { name: "wait", text: "Wait.", ending: "unclear" },
  { name: "sorry", text: "Sorry.", ending: "unclear" },
];

/** Said while one listens: nobody wants the word with them. (A hum besides, see noises.ts.) */
export const listening: readonly Phrase[] = [
  { name: "okay", text: "Okay.", ending: "unclear" },
  { name: "right", text: "Right.", ending: "unclear" },
];

export const allPhrases: readonly Phrase[] = [
  ...Object.values(phrases).flat(),
  ...goingOn,
  ...interrupting,
  ...hard,
  ...listening,
];
