import type { Span, Word } from "@greenroom/protocol";

/** One sentence of an answer, as far as the recogniser marked them. */
export interface Sentence {
  readonly words: readonly Word[];
  /** In lower case, without stops: for patterns to be looked for. */
  readonly plain: string;
  /** The same, cut where a comma was heard. */
  readonly parts: readonly string[];
  /** Marked, or worded, as a question. */
  readonly asks: boolean;
}

/** Where no stop was heard for so long, a sentence is taken to end, words. */
const LONGEST = 40;
const STOP = /[.?!:]["')]*$/;
/** So much of what follows may belong to a sentence that was cut by its length, words. */
const GOES_ON = 12;

/** Sentences by the words they are of: an answer is cut once, however often the talk is folded. */
const cutBefore = new WeakMap<readonly Word[], readonly Sentence[]>();

/** An answer in sentences, in order. */
export function sentencesOf(words: readonly Word[]): readonly Sentence[] {
  const before = cutBefore.get(words);
  if (before) return before;
  const now = cut(words);
  cutBefore.set(words, now);
  return now;
}

/** The sentence, with the beginning of what follows where no stop was heard between the two. */
export function goingOn(sentence: Sentence, next: Sentence | undefined): Sentence {
  if (!next || STOP.test(sentence.words.at(-1)?.text ?? "")) return sentence;
  const words = [...sentence.words, ...next.words.slice(0, GOES_ON)];
  return { ...sentence, words, plain: plainText(words) };
}

function cut(words: readonly Word[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  words.forEach(({ text }, at) => {
    const stops = STOP.test(text) || at - from + 1 >= LONGEST || at === words.length - 1;
    if (!stops && !announces(words.slice(from, at + 1), words.slice(at + 1))) return;
    sentences.push(sentence(words.slice(from, at + 1)));
    from = at + 1;
  });
  return sentences;
}

/** "I have a few questions, how many": what follows an announcement is the question itself. */
function announces(said: readonly Word[], next: readonly Word[]): boolean {
  if (!(said.at(-1)?.text.endsWith(",") ?? false)) return false;
  return /\bquestions?$/.test(plainText(said)) && WORDED.test(plainText(next.slice(0, 4)));
}

function sentence(words: readonly Word[]): Sentence {
  const plain = plainText(words);
  const marked = words.at(-1)?.text.includes("?") ?? false;
  return { words, plain, parts: partsOf(words), asks: marked || readsAsQuestion(plain) };
}

function partsOf(words: readonly Word[]): string[] {
  const ends = words.flatMap(({ text }, at) => (/[,;:]["')]*$/.test(text) ? [at + 1] : []));
  return [0, ...ends]
    .map((from, nth) => plainText(words.slice(from, ends[nth] ?? words.length)))
    .filter((part) => part !== "");
}

export function plainText(words: readonly Word[]): string {
  return words
    .map(({ text }) =>
      text
        .toLowerCase()
        .replaceAll(/[’‘`]/g, "'")
        .replaceAll(/-/g, " ")
        .replaceAll(/[^a-z0-9' %]/g, "")
        .trim(),
    )
    .filter((text) => text !== "" && !/^(um|uh|er|erm|hm)$/.test(text))
    .join(" ");
}

const LEAD_INS =
  /^(?:(?:okay|ok|so|well|and|then|sorry|first|also|maybe|just|right|now|alright|but|quick question|one question|another question|of all|before that|second|secondly|next)\s+)+/;

/** A question by its wording alone, where its mark was not heard. */
const WORDED =
  /^(?:how (?:many|much|often|large|big|long|fast|quickly|old|late|far|accurate)|do we|do they|does it|is it|is there|are there|are we|are they|may we|may i|can we|can they|should i|shall i|shall we|should we|must we|do i|can i|could i|what is the|what are the|what's the|what happens|what exists|which (?!means|is why|is how|gives|lets|makes|would|also)|who uses|who is|who are|where are|where should|where shall|where do)\b/;
/** "I'd like to know how many": asked, though it is no question. */
const INDIRECT =
  /\b(?:i'd like to (?:know|understand|ask)|i would like to (?:know|understand|ask)|i want to (?:know|understand|ask)|i need to know|i(?:'d| would) like to find out|i wonder|tell me|give me (?:an idea|a sense|a number)|let me ask|my (?:first |next |second |other |last )?question)\b/;

function readsAsQuestion(plain: string): boolean {
  return WORDED.test(plain.replace(LEAD_INS, "")) || INDIRECT.test(plain);
}

/** From the first to the last of these words; `null` where there is none. */
export function spanOf(words: readonly Word[]): Span | null {
  const [first] = words;
  const last = words.at(-1);
  return first && last ? { startSample: first.startSample, endSample: last.endSample } : null;
}
