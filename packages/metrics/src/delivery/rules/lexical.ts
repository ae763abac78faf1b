import type { Figure } from "@greenroom/protocol";
import { absent, round, scaleOf, tooFewWords, type Identity } from "../figure.ts";
import { mattr, MATTR_WINDOW, mtld } from "../lexical-variety.ts";
import type { Material } from "../material.ts";
import { lower, wordConfidence, wordlessReason } from "../reliability.ts";
import { sentencesOf } from "../sentences.ts";
import { bare } from "../spoken-words.ts";

/** LX1.2: with fewer words MTLD says little (McCarthy and Jarvis 2010). */
const MTLD_WORDS = 100;
/** LX2.2 (H). */
const LONG_SENTENCE_WORDS = 30;

/** LX1: how varied the words are. */
export function lexicalVariety(material: Material): Figure {
  const identity: Identity = {
    rule: "LX1",
    name: "Different words in every 50",
    definition:
      "The share of different words in every 50 in a row, on average (MATTR); from 100 words on also how many words pass before they begin to repeat (MTLD).",
  };
  const words = material.parts.flatMap(({ pruned }) => pruned.map(({ text }) => bare(text)));
  // As written, not as said: a number in digits is one word here.
  const tooShort = `too short: ${words.length} of ${MATTR_WINDOW} words`;
  const ratio = mattr(words);
  const reason = wordlessReason(material) ?? (ratio === null ? tooShort : null);
  if (reason !== null || ratio === null) return absent(identity, reason ?? tooShort);
  const diversity = words.length >= MTLD_WORDS ? mtld(words) : null;
  return {
    ...identity,
    present: true,
    value: round(ratio, 2),
    unit: "0–1",
    besides:
      diversity === null ? [] : [{ name: "MTLD", value: round(diversity, 0), unit: "words" }],
    confidence: wordConfidence(material),
    range: null,
    source: "Covington and McFall 2010; McCarthy and Jarvis 2010. Compared with your own only.",
    moments: [],
  };
}

/** LX2: words in a sentence. */
export function sentenceLength(material: Material): Figure {
  const identity: Identity = {
    rule: "LX2",
    name: "Sentence length",
    definition:
      "Words in a sentence, on average, where recognition wrote a full stop or a question mark. Filled pauses and repeats are not counted.",
  };
  const reason = wordlessReason(material) ?? tooFewWords(material);
  if (reason) return absent(identity, reason);
  const sentences = material.parts.flatMap(({ pruned }) => sentencesOf(pruned));
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0);
  const long = sentences.filter((sentence) => sentence.words > LONG_SENTENCE_WORDS);
  const value = round(words / Math.max(1, sentences.length), 1);
  return {
    ...identity,
    present: true,
    value,
    unit: "words",
    besides: [
      { name: "sentences", value: sentences.length, unit: "sentences" },
      { name: `of more than ${LONG_SENTENCE_WORDS} words`, value: long.length, unit: "sentences" },
    ],
    // Full stops are the recogniser's guess.
    confidence: lower(wordConfidence(material), "medium"),
    range: {
      text: `up to ${LONG_SENTENCE_WORDS} words`,
      verdict: value <= LONG_SENTENCE_WORDS ? "good" : "watch",
      scale: scaleOf(value, "words", [null, LONG_SENTENCE_WORDS]),
    },
    source: "No published norm for speech; the limit is our own",
    moments: long.map(({ startSample, endSample, words }) => ({
      startSample,
      endSample,
      label: `${words} words`,
    })),
  };
}
