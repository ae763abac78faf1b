import { EngineError, type SpeakRequest, type TextToSpeech, type Voice } from "../engines.ts";
import { RATE_HZ } from "../pcm.ts";
import { FakeEngine } from "./fake-engine.ts";
import { Gate } from "./gate.ts";

const WORD_MS = 300;
const CHUNK_MS = 200;
const AMPLITUDE = 0.3 * 32_767;

/** The frequency, in Hz, that says this text: 300 to 1,575, a multiple of 25. */
export function toneOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return 300 + (hash % 52) * 25;
}

/**
 * Says every text as one steady tone, 300 ms for each word, in chunks of 200 ms, and tells where each
 * word lies. Which text a sound
 * is can be told by its frequency, and how much of it was heard by its length.
 */
export class ToneTextToSpeech extends FakeEngine implements TextToSpeech {
  readonly voices: readonly Voice[] = [
    { id: "slt", name: "High tone" },
    { id: "rms", name: "Low tone" },
  ];
  readonly sampleRateHz = RATE_HZ;
  /** Every request, in order. */
  readonly requests: SpeakRequest[] = [];
  /** Every chunk passes it: `gate.hold()` makes the voice wait. */
  readonly gate = new Gate();
  #failure: EngineError | null = null;

  constructor() {
    super("Tone");
  }

  /** The next chunk is this error instead. */
  failNext(error: EngineError): void {
    this.#failure = error;
  }

  async *speak(request: SpeakRequest, signal: AbortSignal): AsyncIterable<Int16Array> {
    signal.throwIfAborted();
    this.throwIfClosed();
    if (!this.voices.some(({ id }) => id === request.voice)) {
      throw new EngineError("voice_unknown", `There is no voice "${request.voice}".`);
    }
    this.requests.push(request);
    const words = [...request.text.matchAll(/\S+/g)];
    const wordSamples = (WORD_MS * RATE_HZ) / 1000;
    const total = words.length * wordSamples;
    for (const [nth, { 0: word, index: startChar }] of words.entries()) {
      const [startSample, endSample] = [nth * wordSamples, (nth + 1) * wordSamples];
      request.onPlaced?.({ startChar, endChar: startChar + word.length, startSample, endSample });
    }
    const chunk = (CHUNK_MS * RATE_HZ) / 1000;
    const turns = toneOf(request.text) / RATE_HZ;
    for (let from = 0; from < total; from += chunk) {
      await this.gate.pass(signal);
      signal.throwIfAborted();
      this.throwIfClosed();
      const failure = this.#failure;
      this.#failure = null;
      if (failure) throw failure;
      const length = Math.min(chunk, total - from);
      yield Int16Array.from({ length }, (_, i) =>
        Math.round(AMPLITUDE * Math.sin(2 * Math.PI * turns * (from + i))),
      );
    }
  }
}
