import {
  concatInt16,
  floatToInt16,
  int16ToFloat,
  resample as resampleFloat,
} from "@greenroom/audio";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import { createEmbeddedEngines, type Engines } from "@greenroom/speech";

/**
 * A mouth and an ear for tests: the product's own voice speaks the answers (synthetic speech, and
 * every figure made with it is to be called so), and its own recogniser says what was heard.
 */
export class Speech {
  readonly #engines: Engines = createEmbeddedEngines({ recognisers: 1 });
  readonly #never = new AbortController().signal;

  async start(): Promise<void> {
    const { textToSpeech, speechToText } = this.#engines;
    await Promise.all([textToSpeech.start(this.#never), speechToText.start(this.#never)]);
  }

  async close(): Promise<void> {
    const { textToSpeech, speechToText, voiceActivity } = this.#engines;
    await Promise.all([textToSpeech.close(), speechToText.close(), voiceActivity.close()]);
  }

  /** Speech at 16 kHz. A short breath stands between sentences, shorter than any pause that counts. */
  async say(text: string, voice: "slt" | "rms" = "rms"): Promise<Int16Array> {
    const { textToSpeech } = this.#engines;
    const parts: Int16Array[] = [];
    for (const sentence of text.match(/[^.?!]+[.?!]*/g) ?? []) {
      for await (const pcm of textToSpeech.speak({ text: sentence.trim(), voice }, this.#never)) {
        parts.push(resample(pcm, textToSpeech.sampleRateHz, SAMPLE_RATE_HZ));
      }
      parts.push(silence(0.15));
    }
    return concatInt16(parts);
  }

  /** The words in a sound, in pieces that the recogniser takes, cut where it is quietest. */
  async hear(pcm: Int16Array, rateHz: number = SAMPLE_RATE_HZ): Promise<string> {
    const sound = resample(pcm, rateHz, SAMPLE_RATE_HZ);
    const words: string[] = [];
    for (const piece of pieces(sound)) {
      const request = { pcm: piece, kind: "final", stream: "test" } as const;
      const heard = await this.#engines.speechToText.transcribe(request, this.#never);
      words.push(...heard.words.map(({ text }) => text));
    }
    return words.join(" ");
  }
}

export function resample(pcm: Int16Array, fromHz: number, toHz: number): Int16Array {
  return floatToInt16(resampleFloat(int16ToFloat(pcm), fromHz, toHz));
}

export function silence(seconds: number): Int16Array {
  return new Int16Array(Math.round(seconds * SAMPLE_RATE_HZ));
}

/** Root mean square of each window of a sound, relative to full scale. */
export function levels(pcm: Int16Array, windowSamples: number): number[] {
  return Array.from({ length: Math.floor(pcm.length / windowSamples) }, (_, index) => {
    const part = pcm.subarray(index * windowSamples, (index + 1) * windowSamples);
    const power = part.reduce((sum, sample) => sum + sample * sample, 0) / part.length;
    return Math.sqrt(power) / 32_768;
  });
}

const WINDOW_SAMPLES = SAMPLE_RATE_HZ / 50;
const QUIET = 0.003;
/** A stretch of sound ends after this many quiet windows (0.3 s). */
const PATIENCE_WINDOWS = 15;
/** The recogniser is made for less than half a minute; longer stretches are cut here. */
const MOST_WINDOWS = 50 * 12;

function pieces(sound: Int16Array): Int16Array[] {
  const found: Int16Array[] = [];
  let start: number | null = null;
  let quiet = 0;
  const close = (end: number) => {
    if (start !== null && end - start > 5) {
      const from = Math.max(0, start - 5) * WINDOW_SAMPLES;
      found.push(sound.slice(from, (end + 5) * WINDOW_SAMPLES));
    }
    start = null;
    quiet = 0;
  };
  const all = levels(sound, WINDOW_SAMPLES);
  all.forEach((level, index) => {
    if (level >= QUIET) start ??= index;
    quiet = level >= QUIET ? 0 : quiet + 1;
    if (start === null) return;
    if (quiet >= PATIENCE_WINDOWS) close(index - quiet + 1);
    else if (index - start >= MOST_WINDOWS && quiet > 2) close(index);
  });
  close(all.length);
  return found;
}
