import { setMaxListeners } from "node:events";
import type { Segment, Span } from "@greenroom/protocol";
import { VOICE_STEP_SAMPLES } from "@greenroom/protocol";
import {
  Segmenter,
  type SpeechSegment,
  type SpeechToText,
  type VoiceActivityEngine,
  type VoiceActivityStream,
} from "@greenroom/speech";
import { newEndpointing, reduceEndpointing, type EndpointingEvent } from "./endpointing.ts";
import { PcmWindow } from "./pcm-window.ts";
import { toSegment } from "./segments.ts";

/** Audio kept for decoding: the longest segment and what lies around it, samples. */
const WINDOW_SAMPLES = 45 * 16_000;
/** Between two provisional decodes of the speech that is going on, samples. */
const PARTIAL_EVERY_SAMPLES = 16_000;
/** Speech shorter than this is not worth a provisional decode, samples. */
const PARTIAL_MIN_SAMPLES = 12_800;

export interface HearingOptions {
  readonly stream: string;
  readonly voiceActivity: VoiceActivityEngine;
  readonly speechToText: SpeechToText;
  /** The session sample to begin with; a multiple of 512. */
  readonly fromSample: number;
  /** Something was said in the open turn before that: silence ends it. */
  readonly spokeBefore: boolean;
  readonly listener: HearingListener;
  /** Names that the person is going to say. */
  readonly terms: readonly string[];
}

export interface HearingListener {
  /** Steps of the voice-activity track, from this step on. */
  voiceActivity(firstStep: number, probabilities: Float32Array): void;
  endpointing(event: EndpointingEvent): void;
  /** Every step of live sound, for what lasts by the session's clock. */
  clock(sample: number): void;
  /** The turn that speech in this span belongs to, or `null` where nobody was listened to. */
  turnOf(span: Span): number | null;
  segment(turn: number, segment: Segment): void;
  partial(turn: number, text: string): void;
  /** An engine failed; what was said is recorded. */
  failed(cause: unknown): void;
}

/**
 * From microphone samples to words: voice activity, the end of speech, segments, and their decodes,
 * in the order of the samples whatever the engines' speed.
 */
export class Hearing {
  readonly #options: HearingOptions;
  readonly #stream: VoiceActivityStream;
  readonly #segmenter: Segmenter;
  readonly #window = new PcmWindow(WINDOW_SAMPLES);
  readonly #abort = new AbortController();
  #told: Promise<void> = Promise.resolve();
  #order: Promise<void> = Promise.resolve();
  #endpointing;
  #partialAtSample = 0;
  #partialRuns = false;
  #failing = false;

  constructor(options: HearingOptions) {
    this.#options = options;
    // Every frame on its way to the voice process waits on this one signal.
    setMaxListeners(0, this.#abort.signal);
    this.#stream = options.voiceActivity.open();
    const firstStep = options.fromSample / VOICE_STEP_SAMPLES;
    this.#segmenter = new Segmenter({}, firstStep);
    this.#endpointing = newEndpointing(firstStep, options.spokeBefore);
  }

  /** Takes the next samples; `live` is false for what was replayed after a lost connection. */
  push(startSample: number, pcm: Int16Array, live: boolean): void {
    this.#window.append(startSample, pcm);
    const answer = this.#stream.push(pcm, this.#abort.signal).then(
      (probabilities) => {
        this.#failing = false;
        return probabilities;
      },
      (cause: unknown) => {
        // A long outage is told once. Its steps come with the next call that succeeds.
        if (!this.#failing && !this.#abort.signal.aborted) this.#options.listener.failed(cause);
        this.#failing = true;
        return new Float32Array(0);
      },
    );
    this.#order = this.#order.then(async () => this.#judge(await answer, live));
  }

  /** Resolves when all that was received is judged, no segment is open, and all words are there. */
  async settle(signal?: AbortSignal): Promise<void> {
    await this.#order;
    // Nobody waits for it any more: what is being said is not cut.
    if (signal?.aborted) return;
    const speech = this.#segmenter.close();
    if (speech) this.#decode(speech);
    await this.#told;
  }

  /** Stops all work; nothing is reported after it. */
  close(): void {
    this.#abort.abort();
    this.#stream.close();
  }

  #judge(probabilities: Float32Array, live: boolean): void {
    if (this.#abort.signal.aborted || probabilities.length === 0) return;
    const { listener } = this.#options;
    listener.voiceActivity(this.#endpointing.step, probabilities);
    for (const probability of probabilities) {
      const step = reduceEndpointing(this.#endpointing, probability, live);
      this.#endpointing = step.state;
      // The words first: a turn that ends here holds them.
      for (const speech of this.#segmenter.push([probability])) this.#decode(speech);
      for (const event of step.events) listener.endpointing(event);
      if (live) listener.clock(this.#endpointing.step * VOICE_STEP_SAMPLES);
    }
    if (live) this.#perhapsPartial();
  }

  #decode(speech: SpeechSegment): void {
    const { listener } = this.#options;
    const turn = listener.turnOf(speech.voice);
    if (turn === null) return;
    const decoded = this.#transcribe(speech, "final").catch((cause: unknown): Segment => {
      if (!this.#abort.signal.aborted) listener.failed(cause);
      return { ...speech.voice, words: [], understood: false };
    });
    // Told in the order of time, so that what was told is complete up to its end.
    this.#told = this.#tell(turn, decoded, this.#told);
  }

  async #tell(turn: number, decoded: Promise<Segment>, earlier: Promise<void>): Promise<void> {
    await earlier;
    const segment = await decoded;
    if (!this.#abort.signal.aborted) this.#options.listener.segment(turn, segment);
  }

  #perhapsPartial(): void {
    const speech = this.#segmenter.open;
    if (!speech || this.#partialRuns) return;
    const { startSample, endSample } = speech.voice;
    if (endSample - startSample < PARTIAL_MIN_SAMPLES) return;
    if (endSample - this.#partialAtSample < PARTIAL_EVERY_SAMPLES) return;
    const turn = this.#options.listener.turnOf(speech.voice);
    if (turn === null) return;
    this.#partialAtSample = endSample;
    this.#partialRuns = true;
    void this.#partial(turn, speech);
  }

  async #partial(turn: number, speech: SpeechSegment): Promise<void> {
    try {
      const segment = await this.#transcribe(speech, "partial");
      const stillOpen = this.#segmenter.open?.startSample === speech.startSample;
      const text = segment.words.map((word) => word.text).join(" ");
      if (stillOpen && text && !this.#abort.signal.aborted) {
        this.#options.listener.partial(turn, text);
      }
    } catch {
      // A provisional decode that is overtaken or fails is not missed: the final words follow.
    } finally {
      this.#partialRuns = false;
    }
  }

  async #transcribe(speech: SpeechSegment, kind: "final" | "partial"): Promise<Segment> {
    const pcm = this.#window.slice(speech.startSample, speech.endSample);
    const { stream, speechToText, terms } = this.#options;
    const heard = await speechToText.transcribe({ pcm, kind, stream, terms }, this.#abort.signal);
    return toSegment(speech, heard);
  }
}
