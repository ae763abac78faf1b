import type { Meanings } from "@greenroom/metrics";
import { askingsOf, besidesIn } from "./askings/index.ts";
import type { HeardSentence, HeardTurn } from "./heard-turn.ts";
import { learning, learnLikeness, type Example, type Likeness } from "./likeness.ts";
import type { Sheet } from "./sheet.ts";

/** What is like no question for a fact: trifles, proposals, checks. */
export const BESIDES = "besides";
/** So short a question leans on the sentence before it, words. */
const SHORT_ASK = 4;
/** A longer one may lean on it: then it counts a little less. */
const LEANING = 0.9;

/** All ways to ask on this sheet, whose meanings are needed once. */
export function exampleTexts(sheet: Sheet): readonly string[] {
  return labelled(sheet).map(([, text]) => text);
}

/** What a turn's sentences are asked by: each that may ask, and together with what stands before it. */
export function textsOfTurn({ sentences }: HeardTurn): readonly string[] {
  return sentences.flatMap((sentence, at) =>
    sentence.mayAsk ? textsAt(sentences, at).map(([text]) => text) : [],
  );
}

/** By fact, and by {@link BESIDES}, how much a sentence is like asking for it; `null`: not known. */
export function likenessAt(
  sheet: Sheet,
  sentences: readonly HeardSentence[],
  at: number,
  meanings: Meanings,
): ReadonlyMap<string, number> | null {
  const like = likenessOn(sheet, meanings);
  if (!like) return null;
  const most = new Map<string, number>();
  for (const [text, weight] of textsAt(sentences, at)) {
    const meaning = meanings(text);
    if (!meaning) return null;
    for (const [label, likeness] of like(meaning))
      most.set(label, Math.max(most.get(label) ?? -Infinity, likeness * weight));
  }
  return most;
}

function textsAt(sentences: readonly HeardSentence[], at: number): readonly [string, number][] {
  const words = sentences[at]?.words ?? [];
  const text = textOf(words);
  const before = sentences[at - 1];
  if (!before || before.blame) return [[text, 1]];
  const both = `${textOf(before.words)} ${text}`;
  return words.length <= SHORT_ASK
    ? [[both, 1]]
    : [
        [text, 1],
        [both, LEANING],
      ];
}

const textOf = (words: HeardSentence["words"]) => words.map((word) => word.text).join(" ");

/** By the meaning of their first example: another encoder's are others. */
const learned = new WeakMap<Float32Array, Map<string, Likeness>>();

function likenessOn(sheet: Sheet, meanings: Meanings): Likeness | null {
  const known = likenessBefore(sheet, meanings);
  if (known) return known;
  const examples = examplesOf(sheet, meanings);
  return examples && remember(sheet, examples, learnLikeness(examples));
}

/** The same beforehand, in pieces: whoever asks afterwards need not wait for it. */
export function* preparing(sheet: Sheet, meanings: Meanings): Generator<void, void> {
  if (likenessBefore(sheet, meanings)) return;
  const examples = examplesOf(sheet, meanings);
  if (examples) remember(sheet, examples, yield* learning(examples));
}

function likenessBefore(sheet: Sheet, meanings: Meanings): Likeness | undefined {
  const [first] = labelled(sheet);
  const key = first && meanings(first[1]);
  return key && learned.get(key)?.get(sheet.id);
}

function remember(sheet: Sheet, [first]: readonly Example[], like: Likeness): Likeness {
  if (first) {
    const ofEncoder = learned.get(first.meaning) ?? new Map<string, Likeness>();
    learned.set(first.meaning, ofEncoder.set(sheet.id, like));
  }
  return like;
}

/** `null` where there are none, or the meaning of one is not known. */
function examplesOf(sheet: Sheet, meanings: Meanings): readonly Example[] | null {
  const examples: Example[] = [];
  for (const [label, text] of labelled(sheet)) {
    const meaning = meanings(text);
    if (!meaning) return null;
    examples.push({ label, meaning });
  }
  return examples.length > 0 ? examples : null;
}

type Labelled = readonly (readonly [label: string, text: string])[];
const labelledBefore = new WeakMap<Sheet, Labelled>();

function labelled(sheet: Sheet): Labelled {
  const before = labelledBefore.get(sheet);
  if (before) return before;
  const askings = askingsOf(sheet.id);
  const all = askings
    ? [
        ...sheet.facts.flatMap(({ id, question }) =>
          [question, ...(askings.byRules[id] ?? []), ...(askings.byMeaning[id] ?? [])].map(
            (text) => [id, text] as const,
          ),
        ),
        ...besidesIn(sheet.id).map((text) => [BESIDES, text] as const),
      ]
    : [];
  labelledBefore.set(sheet, all);
  return all;
}
