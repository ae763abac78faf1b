import { setTimeout as delay } from "node:timers/promises";
import type { Segment, Span } from "@greenroom/protocol";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import {
  type DecodeKind,
  EngineError,
  type SpeechSegment,
  type SpeechToText,
} from "@greenroom/speech";
import { calmPace, paceAfter, paceRefused } from "./caption-pace.ts";
import { noCaptions, shownOf, withHeard, withTold } from "./captions.ts";
import { Lanes } from "./lanes.ts";
import { toSegment } from "../segments.ts";

/**
 * Silence after which the open stretch is decoded as if it were closed, so that its words are there
 * when it closes or "I'm done" is pressed.
 */
const SPECULATE_AFTER_SAMPLES = 0.35 * SAMPLE_RATE_HZ;
/** Stretches of one session that are with the recogniser; the others wait without their sound. */
const MOST_AT_ONCE = 4;
/** When a final that found no room is asked for again, ms. */
const RETRY_MS = 1_000;

export interface StretchDecoderOptions {
  readonly stream: string;
  readonly speechToText: SpeechToText;
  readonly terms: readonly string[];
  /** The sound of a stretch. */
  readonly sound: (startSample: number, endSample: number) => Promise<Int16Array>;
  readonly listener: StretchListener;
}

/** The words shown of the speech that goes on; see `shownOf`. */
export interface ShownCaption {
  readonly stable: string;
  readonly unstable: string;
  /** Up to here the sound was heard that they came from, samples. */
  readonly heardToSample: number;
}

export interface StretchListener {
  /** The turn that speech in this span belongs to, or `null` where nobody was listened to. */
  turnOf(span: Span): number | null;
  /** Final words, in order of time; with none, and not understood, where they could not be found. */
  segment(turn: number, segment: Segment): void;
  caption(turn: number, caption: ShownCaption): void;
  /** The recogniser failed on final words; what was said is recorded. */
  failed(cause: unknown): void;
}

/** A decode of the open stretch at a pause, which becomes the final one if the pause closes it. */
interface Speculation {
  readonly speech: SpeechSegment;
  readonly abort: AbortController;
  /** `null` where it failed. Never rejects. */
  readonly result: Promise<Segment | null>;
}

/**
 * Asks the recogniser for the words of one session's stretches: provisional ones while somebody
 * speaks, all of them at a pause, and the final ones, which are told in order of time. Of each
 * session at most one provisional decode and one at a pause are on their way.
 */
export class StretchDecoder {
  readonly #options: StretchDecoderOptions;
  readonly #abort = new AbortController();
  readonly #lanes = new Lanes(MOST_AT_ONCE);
  /** Of work that may be given up before the session ends. */
  readonly #aborts = new Set<AbortController>();
  #told: Promise<void> = Promise.resolve();
  #captions = noCaptions;
  #speculation: Speculation | null = null;
  #partial: AbortController | null = null;
  /** Speech up to here was decoded provisionally, or is being. */
  #heardToSample = 0;
  #pace = calmPace;

  constructor(options: StretchDecoderOptions) {
    this.#options = options;
  }

  /** Looks at the stretch that is open, whenever there is more of it. */
  follow(open: SpeechSegment): void {
    const turn = this.#options.listener.turnOf(open.voice);
    if (turn === null) return;
    const speculation = this.#speculation;
    if (speculation && !sameSpeech(speculation.speech, open)) this.#forgetSpeculation();
    const silentSamples = open.endSample - open.voice.endSample;
    if (silentSamples < SPECULATE_AFTER_SAMPLES) this.#perhapsPartial(turn, open);
    else this.#speculation ??= this.#speculate(turn, open);
  }

  /** Final words of a stretch that is closed. */
  close(speech: SpeechSegment): void {
    const { listener } = this.#options;
    this.#partial?.abort();
    const speculation = this.#speculation;
    this.#speculation = null;
    const turn = listener.turnOf(speech.voice);
    const ready = turn !== null && speculation && sameSpeech(speculation.speech, speech);
    if (!ready) speculation?.abort.abort();
    if (turn === null) return;
    const decoded = this.#decode(speech, ready ? speculation.result : null);
    // Told in the order of time, so that what was told is complete up to its end.
    this.#told = this.#tell(turn, speech, decoded, this.#told);
  }

  /** Resolves when the final words of all closed stretches were told. */
  settled(): Promise<void> {
    return this.#told;
  }

  /** Stops all work; nothing is told after it. */
  end(): void {
    this.#abort.abort();
    for (const abort of this.#aborts) abort.abort();
  }

  async #decode(speech: SpeechSegment, ready: Promise<Segment | null> | null): Promise<Segment> {
    try {
      const { signal } = this.#abort;
      return (await ready) ?? (await this.#lanes.run(() => this.#finally(speech), signal));
    } catch (cause) {
      if (!this.#abort.signal.aborted) this.#options.listener.failed(cause);
      return { ...speech.voice, words: [], understood: false };
    }
  }

  /** Final words are asked for until there is room for them. */
  async #finally(speech: SpeechSegment): Promise<Segment> {
    const { signal } = this.#abort;
    for (;;) {
      try {
        return await this.#transcribe(speech, "final", signal);
      } catch (cause) {
        if (!isBusy(cause)) throw cause;
        await delay(RETRY_MS, undefined, { signal });
      }
    }
  }

  async #tell(
    turn: number,
    { startSample, endSample }: SpeechSegment,
    decoded: Promise<Segment>,
    earlier: Promise<void>,
  ): Promise<void> {
    await earlier;
    const segment = await decoded;
    if (this.#abort.signal.aborted) return;
    this.#options.listener.segment(turn, segment);
    const words = textsOf(segment);
    this.#show(withTold(this.#captions, { turn, startSample, endSample, words }), endSample);
  }

  #speculate(turn: number, speech: SpeechSegment): Speculation {
    const abort = this.#newAbort();
    const result = this.#transcribe(speech, "speculative", abort.signal)
      .then(
        (segment) => {
          if (!abort.signal.aborted) this.#heard(turn, speech, segment, true);
          return segment;
        },
        // Not missed: the final words are asked for when the stretch closes.
        () => null,
      )
      .finally(() => this.#aborts.delete(abort));
    return { speech, abort, result };
  }

  #forgetSpeculation(): void {
    this.#speculation?.abort.abort();
    this.#speculation = null;
  }

  #perhapsPartial(turn: number, speech: SpeechSegment): void {
    if (this.#partial) return;
    const { startSample, endSample } = speech.voice;
    const unheard = endSample - Math.max(startSample, this.#heardToSample);
    if (unheard < this.#pace.everySamples) return;
    this.#heardToSample = endSample;
    this.#partial = this.#newAbort();
    void this.#hearPartly(turn, speech, this.#partial);
  }

  async #hearPartly(turn: number, speech: SpeechSegment, own: AbortController): Promise<void> {
    const askedMs = performance.now();
    try {
      const segment = await this.#transcribe(speech, "partial", own.signal);
      this.#pace = paceAfter(this.#pace, performance.now() - askedMs);
      if (!own.signal.aborted) this.#heard(turn, speech, segment, false);
    } catch (cause) {
      // Overtaken or failed, it is not missed: the final words follow.
      if (isBusy(cause)) this.#pace = paceRefused(this.#pace);
    } finally {
      this.#partial = null;
      this.#aborts.delete(own);
    }
  }

  #newAbort(): AbortController {
    const abort = new AbortController();
    this.#aborts.add(abort);
    return abort;
  }

  #heard(turn: number, speech: SpeechSegment, segment: Segment, whole: boolean): void {
    const { startSample, endSample: heardToSample } = speech;
    const words = textsOf(segment);
    this.#heardToSample = Math.max(this.#heardToSample, speech.voice.endSample);
    const heard = { turn, startSample, heardToSample, words, whole };
    this.#show(withHeard(this.#captions, heard), heardToSample);
  }

  #show(captions: typeof noCaptions, heardToSample: number): void {
    if (captions === this.#captions) return;
    this.#captions = captions;
    this.#options.listener.caption(captions.turn, { ...shownOf(captions), heardToSample });
  }

  async #transcribe(
    speech: SpeechSegment,
    kind: DecodeKind,
    signal: AbortSignal,
  ): Promise<Segment> {
    const { stream, speechToText, terms, sound } = this.#options;
    const pcm = await sound(speech.startSample, speech.endSample);
    const heard = await speechToText.transcribe({ pcm, kind, stream, terms }, signal);
    return toSegment(speech, heard);
  }
}

/** Nothing more was said between the two. */
function sameSpeech(one: SpeechSegment, other: SpeechSegment): boolean {
  return (
    one.startSample === other.startSample &&
    one.voice.startSample === other.voice.startSample &&
    one.voice.endSample === other.voice.endSample
  );
}

function textsOf({ words }: Segment): string[] {
  return words.map(({ text }) => text);
}

function isBusy(cause: unknown): boolean {
  return cause instanceof EngineError && cause.code === "busy";
}
