import { SAMPLE_RATE_HZ, type Word } from "@greenroom/protocol";
import { inCommon, plain, saidBefore } from "./said-before.ts";
import type { Weight } from "./interruption.ts";

/** A decode of what is said over the interviewer. */
export interface WordsHeard {
  readonly words: readonly Pick<Word, "text" | "confidence">[];
  /** Voice in it, without gaps. */
  readonly voicedSamples: number;
}

export interface Weighed {
  readonly weight: Weight;
  /** The words that are no backchannel, to compare the next decode with. */
  readonly counted: readonly string[];
}

/**
 * They interrupt by themselves. "No" only as the first word: "there was no budget" is something else.
 * "Step", alone, is how "stop" is misheard.
 */
const hard =
  /^(?:please )?step $|\b(?:stop|wait|sorry|pardon|hold on|hang on|excuse me|time out|one (?:second|sec|moment)|(?:just )?a (?:second|sec|moment)|let me (?:stop|interrupt)|(?:can|may|could) i (?:stop|interrupt))\b|^(?:no )+(?!problem|worries)/;
const hardAnywhere = new RegExp(hard, "g");
/** A recogniser is unsure of a word that stands alone: "stop" got 0.34 to 0.6, what was no word 0.2. */
const HARD_CONFIDENCE = 0.3;
/** The "no" that is made of a hum got 0.37. */
const NO_CONFIDENCE = 0.5;

/** What people say to show that they listen, and sounds of thinking. Longer ones first. */
const backchannels = [
  "that makes sense|makes sense|sounds good|fair enough|of course|for sure|all right|got it|i see|i know|i understand|go on|thank you|very good|that's right|that is right|uh huh|mm hm|mm hmm|no problem|no worries|oh wow",
  "mm|mmm|mhm|mmhm|mmhmm|mhmm|hm|hmm|hmmm|h|m|uh|uhhuh|huh|um|er|ah|aha|oh|yeah|yes|yep|yup|ya|okay|ok|right|sure|alright|really|exactly|absolutely|definitely|totally|great|good|nice|cool|wow|interesting|indeed|thanks|so|well|and|true|correct",
].join("|");
const backchannel = new RegExp(`(?<!\\S)(?:${backchannels})(?!\\S)`, "g");

/**
 * Words that are no backchannel weigh as an interruption only when they are two, said in so much
 * voice: of "yeah" and "mm-hm", cut short or nasal, recognisers make words ("you got", "and then").
 */
const LEAST_WORDS = 2;
const LEAST_VOICED_SAMPLES = 0.55 * SAMPLE_RATE_HZ;
/** Mean confidence. Words made of a hum had 0.5 to 0.6, words that were said mostly over 0.7. */
const LEAST_CONFIDENCE = 0.6;
/**
 * Share of the words that count which must have that much by themselves: of a cough and a hum behind it
 * some sure words were made among unsure ones, "and then they change", "in the mage end".
 */
const LEAST_SURE = 0.75;
/** Fewer words that the interviewer has used as well may be anybody's. */
export const LEAST_ECHO_WORDS = 3;
/** So many words need no second decode that says the same. */
const PLENTY_WORDS = 4;

/**
 * What words over the interviewer weigh.
 *
 * @param before what counted in the decode before this one, of the same speech
 * @param said the interviewer's newest words: what repeats them is an echo
 */
export function weighWords(
  { words, voicedSamples }: WordsHeard,
  before: readonly string[],
  said: readonly string[],
): Weighed {
  const heard = words
    .map(({ text, confidence }) => ({ word: plain(text), confidence }))
    .filter(({ word }) => word !== "");
  const texts = heard.map(({ word }) => word);
  if (saidBefore(texts, said)) {
    const sure = texts.length >= LEAST_ECHO_WORDS;
    return { weight: sure ? "echo" : "nothing", counted: [] };
  }
  const counted = countedOf(texts);
  if (isHard(heard)) return { weight: "interrupts", counted };

  const enough = counted.length >= LEAST_WORDS && voicedSamples >= LEAST_VOICED_SAMPLES;
  const sure =
    mean(heard.map(({ confidence }) => confidence)) >= LEAST_CONFIDENCE &&
    sureOf(heard, counted) >= LEAST_SURE * counted.length;
  const agreed = counted.length >= PLENTY_WORDS || inCommon(counted, before) >= LEAST_WORDS;
  return { weight: enough && sure && agreed ? "interrupts" : "nothing", counted };
}

/** Words that took the word, and say nothing else: "Wait, sorry." */
export function onlyInterrupts(words: readonly Pick<Word, "text">[]): boolean {
  const texts = words.map(({ text }) => plain(text)).filter(Boolean);
  const rest = `${texts.join(" ")} `.replaceAll(hardAnywhere, " ");
  return texts.length > 0 && countedOf(rest.split(/\s+/)).length === 0;
}

/** How many of the words that count were heard with confidence. */
function sureOf(
  heard: readonly { readonly word: string; readonly confidence: number }[],
  counted: readonly string[],
): number {
  const said = heard.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE);
  return counted.filter((each) =>
    said.some(({ word }) => word === each || word.split(" ").includes(each)),
  ).length;
}

function countedOf(texts: readonly string[]): string[] {
  // A word said twice is still one: "sure, sure" may be heard as something else, and twice.
  return [...new Set(texts.join(" ").replaceAll(backchannel, " ").split(/\s+/).filter(Boolean))];
}

function isHard(heard: readonly { readonly word: string; readonly confidence: number }[]): boolean {
  const found = hard.exec(`${heard.map(({ word }) => word).join(" ")} `);
  if (!found) return false;
  const before = found.input.slice(0, found.index).split(" ").length - 1;
  const length = found[0].trim().split(" ").length;
  const sure = mean(heard.slice(before, before + length).map(({ confidence }) => confidence));
  return sure >= (found[0].startsWith("no ") ? NO_CONFIDENCE : HARD_CONFIDENCE);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
