import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type { SpeechToText } from "@greenroom/speech";
import {
  notHeard,
  reduceInterruption,
  type Heard,
  type Interruption,
  type InterruptionDecision,
  type InterruptionEvent,
  type Stage,
} from "./interruption.ts";
import { weighWords } from "./weigh-words.ts";

/** Sound in front of the speech, so that its first word is whole; voice activity comes a little late. */
const LEAD_SAMPLES = 0.15 * SAMPLE_RATE_HZ;
/** The end of longer speech is enough. */
const LONGEST_SAMPLES = 5 * SAMPLE_RATE_HZ;
/** Fewer samples hold no word, and no recogniser takes them. */
const FEWEST_SAMPLES = 0.2 * SAMPLE_RATE_HZ;

export interface InterruptionWatchOptions {
  /** Whose speech it is. */
  readonly stream: string;
  readonly speechToText: SpeechToText;
  readonly terms: readonly string[];
  /** Recorded sound of the last seconds. */
  readonly sound: (startSample: number, endSample: number) => Int16Array;
  /** The interviewer's words that were heard last, in small letters. */
  readonly said: () => readonly string[];
  readonly decided: (stage: Stage, reply: number, fromSample: number) => void;
}

/**
 * Watches over one session's replies while they are heard: takes the steps of voice activity, has
 * the speech in them decoded quickly, and says what is to be done.
 */
export class InterruptionWatch {
  readonly #options: InterruptionWatchOptions;
  readonly #abort = new AbortController();
  #state: Interruption = notHeard;
  #decoding = false;
  /** What to decode when the decode on its way is done: only the newest is of use. */
  #next: Wanted | null = null;
  #before: { readonly fromSample: number; readonly counted: readonly string[] } | null = null;

  constructor(options: InterruptionWatchOptions) {
    this.#options = options;
  }

  /** The reply that can be interrupted now; `null` where none can. */
  get reply(): number | null {
    return this.#state.stage === "off" ? null : this.#state.heard.reply;
  }

  /** A step of voice activity. `live` is false for what was replayed after a lost connection. */
  step(probability: number, endSample: number, live: boolean): void {
    this.#take({ type: "step", probability, endSample, live });
  }

  /** A reply is heard that can be interrupted. */
  heard(heard: Heard): void {
    if (this.reply !== heard.reply) this.#take({ type: "heard", heard });
  }

  /** It is over, or is not to be interrupted any more. */
  over(reply: number): void {
    if (this.reply === reply) this.#take({ type: "over" });
  }

  /** Stops all work; nothing is decided after it. */
  close(): void {
    this.#abort.abort();
    this.#state = notHeard;
  }

  #take(event: InterruptionEvent): void {
    if (this.#abort.signal.aborted) return;
    const { state, decisions } = reduceInterruption(this.#state, event);
    this.#state = state;
    for (const decision of decisions) this.#perform(decision);
  }

  #perform(decision: InterruptionDecision): void {
    if (decision.type === "decide") {
      return this.#options.decided(decision.stage, decision.reply, decision.fromSample);
    }
    if (this.#state.stage === "off" || this.#state.burst === null) return;
    const { fromSample, toSample } = decision;
    const { voicedSamples } = this.#state.burst;
    this.#next = { fromSample, toSample, voicedSamples };
    if (!this.#decoding) void this.#decodeAll();
  }

  /** One after another. Never rejects: words that cannot be had decide nothing. */
  async #decodeAll(): Promise<void> {
    this.#decoding = true;
    for (let wanted = this.#takeNext(); wanted; wanted = this.#takeNext()) {
      try {
        await this.#decode(wanted);
      } catch {
        // Too busy, or not to be asked for this: voice alone decides.
      }
    }
    this.#decoding = false;
  }

  #takeNext(): Wanted | null {
    const wanted = this.#next;
    this.#next = null;
    return this.#abort.signal.aborted ? null : wanted;
  }

  async #decode({ fromSample, toSample, voicedSamples }: Wanted): Promise<void> {
    const { speechToText, stream, terms, sound, said } = this.#options;
    const startSample = Math.max(0, fromSample - LEAD_SAMPLES, toSample - LONGEST_SAMPLES);
    if (toSample - startSample < FEWEST_SAMPLES) return;
    const pcm = sound(startSample, toSample);
    const request = { pcm, kind: "partial", stream, terms } as const;
    const { words } = await speechToText.transcribe(request, this.#abort.signal);
    const before = this.#before?.fromSample === fromSample ? this.#before.counted : [];
    const { weight, counted } = weighWords({ words, voicedSamples }, before, said());
    this.#before = { fromSample, counted };
    this.#take({ type: "words", fromSample, toSample, weight });
  }
}

interface Wanted {
  readonly fromSample: number;
  readonly toSample: number;
  readonly voicedSamples: number;
}
