import { setMaxListeners } from "node:events";
import { VOICE_STEP_SAMPLES, type Ending, type Segment } from "@greenroom/protocol";
import {
  Segmenter,
  type SpeechSegment,
  type SpeechToText,
  type VoiceActivityEngine,
  type VoiceActivityStream,
} from "@greenroom/speech";
import {
  judged,
  newEndpointing,
  reduceEndpointing,
  type EndpointingEvent,
  type EndpointingOptions,
} from "./endpointing.ts";
import { StretchWords, type WordsListener } from "./hearing/stretch-words.ts";
import { PcmWindow } from "./pcm-window.ts";

/** Audio kept for decoding: the longest segment and what lies around it, samples. */
const WINDOW_SAMPLES = 45 * 16_000;

/** Speech over the interviewer is understood within seconds, or not at all. */
const MOST_UNCLAIMED = 4;

export interface HearingOptions {
  readonly stream: string;
  readonly voiceActivity: VoiceActivityEngine;
  readonly speechToText: SpeechToText;
  /** The session sample to begin with; a multiple of 512. */
  readonly fromSample: number;
  /** What the words said in the open turn before that sound like: silence ends it; or `null`. */
  readonly before: Ending | null;
  /** How long silence lasts now; asked for with every piece of sound. */
  readonly endpointing: () => EndpointingOptions;
  readonly listener: HearingListener;
  /** Names that the person is going to say. */
  readonly terms: readonly string[];
  /** Sound from the recording, for what is decoded so late that it is not held here any more. */
  readonly recorded: (startSample: number, endSample: number) => Promise<Int16Array>;
}

export interface HearingListener extends WordsListener {
  /** Steps of the voice-activity track, from this step on. */
  voiceActivity(firstStep: number, probabilities: Float32Array): void;
  endpointing(event: EndpointingEvent): void;
  /**
   * How likely it is that somebody speaks in a step of sound, given what voice activity says: less
   * where it is the interviewer's own voice that is heard.
   */
  speaking?(probability: number, startSample: number, pcm: Int16Array): number;
  /** That, once all else has taken the step, which ends at `endSample`. */
  step?(probability: number, endSample: number, live: boolean): void;
  /** Every step of live sound, for what lasts by the session's clock. */
  clock(sample: number): void;
}

/** Words of an answer that have no final ones yet. */
export interface UntoldWords {
  readonly segments: readonly Segment[];
  /** Caught in one try: final words may differ. */
  readonly quick: boolean;
}

const nothingUntold: UntoldWords = { segments: [], quick: false };

/**
 * From microphone samples to words: voice activity, the end of speech, segments, and their decodes,
 * in the order of the samples whatever the engines' speed.
 */
export class Hearing {
  readonly #options: HearingOptions;
  readonly #stream: VoiceActivityStream;
  readonly #segmenter: Segmenter;
  readonly #window = new PcmWindow(WINDOW_SAMPLES);
  readonly #words: StretchWords;
  readonly #abort = new AbortController();
  #order: Promise<void> = Promise.resolve();
  #endpointing;
  #failing = false;
  #tellsVoices = true;
  /** Called when there is more of the track. */
  readonly #watching = new Set<() => void>();
  /** The last stretches that belonged to no turn when they were closed. */
  #unclaimed: readonly SpeechSegment[] = [];

  constructor(options: HearingOptions) {
    this.#options = options;
    // Every frame on its way to the voice process waits on this one signal.
    setMaxListeners(0, this.#abort.signal);
    this.#stream = options.voiceActivity.open();
    const firstStep = options.fromSample / VOICE_STEP_SAMPLES;
    this.#segmenter = new Segmenter({}, firstStep);
    this.#endpointing = newEndpointing(firstStep, options.before);
    const sound = async (startSample: number, endSample: number) =>
      this.#window.holds(startSample)
        ? this.#window.slice(startSample, endSample)
        : options.recorded(startSample, endSample);
    this.#words = new StretchWords({ ...options, sound }, options.listener);
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

  /** What all that was said up to a sample sounds like: silence ends a turn sooner or later. */
  soundsLike(ending: Ending, toSample: number): void {
    const step = judged(this.#endpointing, ending, toSample);
    this.#endpointing = step.state;
    for (const event of step.events) this.#options.listener.endpointing(event);
  }

  /**
   * The words of a pause that have no final ones yet: those of the stretch that is open, which stays
   * open. They are what its final words will be if nothing more is said. Where a sound that is no
   * speech makes it longer, they are waited for again.
   */
  async atPause(signal: AbortSignal): Promise<UntoldWords> {
    await this.#order;
    while (!signal.aborted) {
      const open = this.#segmenter.open;
      const whole = open && this.#words.atPause(open);
      // Nothing is open, or its words come only when it is closed.
      if (!whole) {
        await this.settle(signal);
        break;
      }
      const segment = await whole;
      if (segment) {
        await this.#words.settled();
        return { segments: [segment], quick: false };
      }
      await new Promise<void>((resolve) => this.#watching.add(resolve));
    }
    return nothingUntold;
  }

  /**
   * The words at a breath, as they were caught while they were said: they are there before those of
   * `atPause`, which may differ. `null` where they are not complete, or those are there already.
   */
  async caught(): Promise<UntoldWords | null> {
    await this.#order;
    const open = this.#segmenter.open;
    const segment = open && !this.#words.owesAny ? await this.#words.caught(open) : null;
    return segment && { segments: [segment], quick: true };
  }

  /**
   * The words that there are, now that the turn is over: final ones if they are there first, else what
   * was caught so far and the end in one try. The stretch is closed, and its final words follow.
   *
   * @param calm resolves when what is made of these words is there: final words wait for that
   */
  async quick(signal: AbortSignal, calm: Promise<void>): Promise<UntoldWords> {
    await this.#order;
    if (signal.aborted) return nothingUntold;
    const speech = this.#segmenter.close();
    if (speech) this.#words.close(speech, calm);
    const settled = this.#words.settled().then(() => nothingUntold);
    const quick = this.#words.quick().then((segments) => segments && { segments, quick: true });
    return Promise.race([settled, quick.then((found) => found ?? settled)]);
  }

  /** Resolves when the final words of all that is closed are told. */
  async told(): Promise<void> {
    await this.#order;
    await this.#words.settled();
  }

  /** What is said from now on belongs to another stretch: the answer is over. */
  cut(): void {
    this.#order = this.#cutAfter(this.#order);
  }

  /** Resolves when all that was received is judged, no segment is open, and all words are there. */
  async settle(signal?: AbortSignal): Promise<void> {
    await this.#order;
    // Nobody waits for it any more: what is being said is not cut.
    if (signal?.aborted) return;
    const speech = this.#segmenter.close();
    if (speech) this.#words.close(speech);
    await this.#words.settled();
  }

  /** Recorded sound of the last seconds; silence where it is not held. */
  sound(startSample: number, endSample: number): Int16Array {
    return this.#window.slice(startSample, endSample);
  }

  /**
   * Speech from this sample on belongs to a turn after all: what of it was closed while nobody was
   * listened to has its words told now.
   */
  claim(fromSample: number): void {
    const speeches = this.#unclaimed.filter(({ voice }) => voice.endSample > fromSample);
    this.#unclaimed = [];
    for (const speech of speeches) this.#words.close(speech);
  }

  /** Stops all work; nothing is reported after it. */
  close(): void {
    this.#abort.abort();
    this.#words.end();
    this.#stream.close();
  }

  async #cutAfter(earlier: Promise<void>): Promise<void> {
    await earlier;
    const speech = this.#abort.signal.aborted ? null : this.#segmenter.close();
    if (speech) this.#words.close(speech);
  }

  #close(speech: SpeechSegment): void {
    const claimed = this.#options.listener.turnOf(speech.voice) !== null;
    if (!claimed) this.#unclaimed = [...this.#unclaimed, speech].slice(-MOST_UNCLAIMED);
    this.#words.close(speech);
  }

  /** Where telling whose voice it is fails, it is told once, and every voice is taken for the candidate's. */
  #ofCandidate(activity: number, startSample: number, sound: Int16Array): number {
    const { listener } = this.#options;
    if (!this.#tellsVoices) return activity;
    try {
      return listener.speaking?.(activity, startSample, sound) ?? activity;
    } catch (cause) {
      this.#tellsVoices = false;
      listener.failed(cause);
      return activity;
    }
  }

  #judge(probabilities: Float32Array, live: boolean): void {
    if (this.#abort.signal.aborted || probabilities.length === 0) return;
    const { listener } = this.#options;
    const endpointing = this.#options.endpointing();
    listener.voiceActivity(this.#endpointing.step, probabilities);
    for (const activity of probabilities) {
      const startSample = this.#endpointing.step * VOICE_STEP_SAMPLES;
      const endSample = startSample + VOICE_STEP_SAMPLES;
      const sound = this.#window.slice(startSample, endSample);
      const probability = this.#ofCandidate(activity, startSample, sound);
      const step = reduceEndpointing(this.#endpointing, probability, live, endpointing);
      this.#endpointing = step.state;
      // The words first: a turn that ends here holds them.
      for (const speech of this.#segmenter.push([probability])) this.#close(speech);
      for (const event of step.events) listener.endpointing(event);
      listener.step?.(probability, endSample, live);
      if (live) listener.clock(endSample);
    }
    const speech = this.#segmenter.open;
    // What was said before a connection came back is not caught up with word by word.
    if (live && speech) this.#words.follow(speech);
    for (const look of this.#watching) look();
    this.#watching.clear();
  }
}
