import { materialOf, type Material } from "../../../packages/metrics/src/delivery/material.ts";
import { soundTrackOf, type MeasuredAnswer } from "@greenroom/metrics";
import { createEmbeddedEngines, type EmbeddedEngines } from "@greenroom/speech";
import { hearRecording } from "../stt/product-ear.ts";

/** Two cores, two processes that recognise. */
const RECOGNISERS = 2;
const STEP_SAMPLES = 512;
const BUDGET_S = 60;

/** The product's own engines, and what its metrics make of a sound that is one answer. */
export class Ears {
  readonly #engines: EmbeddedEngines = createEmbeddedEngines({ recognisers: RECOGNISERS });
  readonly #signal: AbortSignal;
  readonly #started = new Set<keyof EmbeddedEngines>();
  readonly #voices = new Map<Int16Array, Promise<Float32Array>>();
  readonly #heard = new Map<Int16Array, Promise<MeasuredAnswer>>();

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /** Probability of voice for each 512 samples. */
  async voice(pcm: Int16Array): Promise<Float32Array> {
    const known = this.#voices.get(pcm);
    if (known) return known;
    const reading = this.#read(pcm);
    this.#voices.set(pcm, reading);
    return reading;
  }

  /** A sound as an answer of which only time and sound are known. */
  async unheard(pcm: Int16Array): Promise<MeasuredAnswer> {
    return answerOf(pcm, { words: [], segments: [], voiceActivity: await this.voice(pcm) });
  }

  /** A sound as an answer with the words that the product's own way from samples to words gives. */
  async heard(pcm: Int16Array): Promise<MeasuredAnswer> {
    const known = this.#heard.get(pcm);
    if (known) return known;
    const hearing = this.#hear(pcm);
    this.#heard.set(pcm, hearing);
    return hearing;
  }

  /** What a voice of this machine says, at its own rate. */
  async speak(text: string, voice: string): Promise<{ pcm: Int16Array; rateHz: number }> {
    const { textToSpeech } = await this.#start("textToSpeech");
    const parts: Int16Array[] = [];
    for await (const part of textToSpeech.speak({ text, voice }, this.#signal)) parts.push(part);
    const pcm = Int16Array.from(parts.flatMap((part) => [...part]));
    return { pcm, rateHz: textToSpeech.sampleRateHz };
  }

  async close(): Promise<void> {
    const { voiceActivity, speechToText, textToSpeech } = this.#engines;
    await Promise.all([voiceActivity, speechToText, textToSpeech].map((engine) => engine.close()));
  }

  async #read(pcm: Int16Array): Promise<Float32Array> {
    const { voiceActivity } = await this.#start("voiceActivity");
    const stream = voiceActivity.open();
    try {
      const whole = new Int16Array(Math.ceil(pcm.length / STEP_SAMPLES) * STEP_SAMPLES);
      whole.set(pcm);
      return await stream.push(whole, this.#signal);
    } finally {
      stream.close();
    }
  }

  async #hear(pcm: Int16Array): Promise<MeasuredAnswer> {
    await this.#start("voiceActivity");
    const engines = await this.#start("speechToText");
    const { segments, voiceActivity } = await hearRecording(engines, pcm, this.#signal);
    const words = segments.flatMap((segment) => segment.words);
    return answerOf(pcm, { words, segments, voiceActivity });
  }

  async #start(name: "voiceActivity" | "speechToText" | "textToSpeech"): Promise<EmbeddedEngines> {
    if (!this.#started.has(name)) await this.#engines[name].start(this.#signal);
    this.#started.add(name);
    return this.#engines;
  }
}

function answerOf(
  pcm: Int16Array,
  heard: Pick<MeasuredAnswer, "words" | "segments" | "voiceActivity">,
): MeasuredAnswer {
  return {
    ...heard,
    turn: { startSample: 0, endSample: pcm.length },
    held: [],
    sound: soundTrackOf(pcm),
    budgetS: BUDGET_S,
  };
}

/** What the figures are computed from, also where there is too little of it for a figure. */
export function materialFrom(answer: MeasuredAnswer): Material {
  return materialOf(answer);
}
