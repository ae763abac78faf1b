import type { SpokenSpan } from "../engines.ts";
import { USUAL_CHARACTERS_PER_SECOND } from "../remote/rest-of-sentence.ts";
import { estimatedWords } from "./word-spans.ts";

/** So much of a text tells how fast a voice speaks. */
const TELLING_CHARS = 30;

interface SpokenSentence {
  readonly text: string;
  /** In the sentences joined by one space. */
  readonly startChar: number;
  /** In the sound of all. */
  readonly startSample: number;
  readonly spans: SpokenSpan[];
}

/**
 * The text of a reply over its sound: tells, to the word, what was heard when so many samples were.
 * Sentences are added as they are given to the voice, in the order in which their sound is played.
 */
export class SpokenText {
  readonly #sampleRateHz: number;
  readonly #sentences: SpokenSentence[] = [];

  constructor(sampleRateHz: number) {
    this.#sampleRateHz = sampleRateHz;
  }

  /** All sentences, joined by one space. */
  get text(): string {
    return this.#sentences.map(({ text }) => text).join(" ");
  }

  /**
   * A sentence whose sound begins at `startSample` of the whole sound. What is returned is the
   * `onPlaced` of the request that speaks it.
   */
  add(text: string, startSample: number): (span: SpokenSpan) => void {
    const startChar = this.#sentences.reduce((sum, each) => sum + each.text.length + 1, 0);
    const spans: SpokenSpan[] = [];
    this.#sentences.push({ text, startChar, startSample, spans });
    return (span) => void spans.push(span);
  }

  /**
   * How many characters of `text` were heard with the first `heardSamples` of the sound: up to the
   * end of the last word of which half was heard. Where the voice has not told where a sentence
   * lies, its words are taken to come at the pace of those before, or at the usual one.
   */
  heardChars(heardSamples: number): number {
    let heard = 0;
    for (const { startSample, endSample, endChar } of this.words()) {
      if (heardSamples * 2 < startSample + endSample) return heard;
      heard = endChar;
    }
    return heard;
  }

  /** Where every word of `text` lies in the whole sound, told or estimated. */
  words(): SpokenSpan[] {
    const samplesPerChar = this.#samplesPerChar();
    return this.#sentences.flatMap((sentence) =>
      wordsOf(sentence, samplesPerChar).map((word) => ({
        startChar: sentence.startChar + word.startChar,
        endChar: sentence.startChar + word.endChar,
        startSample: sentence.startSample + word.startSample,
        endSample: sentence.startSample + word.endSample,
      })),
    );
  }

  /** The text that was heard with the first `heardSamples` of the sound, whole words. */
  heardText(heardSamples: number): string {
    return this.text.slice(0, this.heardChars(heardSamples));
  }

  /** The pace of this reply as far as the voice has told it, else the usual one. */
  #samplesPerChar(): number {
    const told = this.#sentences.flatMap(({ spans }) => spans);
    const sum = (of: (span: SpokenSpan) => number) => told.reduce((all, span) => all + of(span), 0);
    const chars = sum(({ startChar, endChar }) => endChar - startChar);
    if (chars < TELLING_CHARS) return this.#sampleRateHz / USUAL_CHARACTERS_PER_SECOND;
    return sum(({ startSample, endSample }) => endSample - startSample) / chars;
  }
}

function wordsOf({ text, spans }: SpokenSentence, samplesPerChar: number): SpokenSpan[] {
  const { endChar, endSample } = spans.at(-1) ?? { endChar: 0, endSample: 0 };
  const untold: SpokenSpan = {
    startChar: endChar,
    endChar: text.length,
    startSample: endSample,
    endSample: endSample + (text.length - endChar) * samplesPerChar,
  };
  return [...spans, untold].flatMap((span) => estimatedWords(text, span));
}
