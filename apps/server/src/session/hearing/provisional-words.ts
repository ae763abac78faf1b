import type { Segment } from "@greenroom/protocol";
import { SAMPLE_RATE_HZ } from "@greenroom/protocol";
import type { DecodeKind, SpeechSegment } from "@greenroom/speech";
import { calmPace, paceAfter, paceRefused } from "./caption-pace.ts";
import type { Tail } from "./caption-tail.ts";
import { isBusy } from "./final-words.ts";
import { LEAST_UNHEARD_SAMPLES } from "./quick-words.ts";
import type { Transcribe } from "./transcriber.ts";

/**
 * Silence after which the open stretch is decoded as if it were closed, so that its words are there
 * when it closes or "I'm done" is pressed.
 */
const SPECULATE_AFTER_SAMPLES = 0.35 * SAMPLE_RATE_HZ;

/**
 * Silence after which the end of the open stretch is caught, whenever a caption was due: who says that
 * they are done right after their last word is answered by these words.
 */
const CATCH_AFTER_SAMPLES = 0.2 * SAMPLE_RATE_HZ;

export interface ProvisionalListener {
  /** What the recogniser is to be asked for; not every one is asked while somebody speaks. */
  asksFor(kind: DecodeKind): boolean;
  /** Which part of the open stretch there are no settled words of. */
  tailOf(speech: SpeechSegment): Tail;
  /** What was heard from `fromWord` on (see `agree`) of a stretch that is not closed. */
  heard(
    turn: number,
    speech: SpeechSegment,
    segment: Segment,
    how: { readonly fromWord: number; readonly whole: boolean },
  ): void;
}

/** A decode of the open stretch at a pause, which becomes the final one if the pause closes it. */
interface Speculation {
  readonly speech: SpeechSegment;
  readonly abort: AbortController;
  /** `null` where it failed. Never rejects. */
  readonly result: Promise<Segment | null>;
  isThere: boolean;
}

/**
 * The words of the stretch that is open: those of its end while somebody speaks, all of them at a
 * pause. At most one decode of each kind is on its way; what is not wanted any more is aborted.
 */
export class ProvisionalWords {
  readonly #transcribe: Transcribe;
  readonly #listener: ProvisionalListener;
  readonly #aborts = new Set<AbortController>();
  #speculation: Speculation | null = null;
  #partial: AbortController | null = null;
  /** Settles with the newest decode while somebody spoke. */
  #hearing: Promise<void> = Promise.resolve();
  /** Speech up to here was decoded, or is being. */
  #heardToSample = 0;
  /** Where the sound ended that was decoded last while somebody spoke. */
  #askedAtSample = 0;
  #pace = calmPace;

  constructor(transcribe: Transcribe, listener: ProvisionalListener) {
    this.#transcribe = transcribe;
    this.#listener = listener;
  }

  /** Looks at the stretch that is open, whenever there is more of it. */
  follow(turn: number, open: SpeechSegment): void {
    if (this.#speculation && !sameSpeech(this.#speculation.speech, open)) {
      this.#speculation.abort.abort();
      this.#speculation = null;
    }
    const silentSamples = open.endSample - open.voice.endSample;
    if (silentSamples < SPECULATE_AFTER_SAMPLES) this.#perhapsPartial(turn, open);
    else this.#perhapsSpeculate(turn, open);
  }

  /**
   * Resolves when the end of the stretch was caught, as far as it can be: `all` where the decode at this
   * pause is there as well, `part` where it is still to come.
   */
  async caught(turn: number, open: SpeechSegment): Promise<"all" | "part"> {
    const isThere = () => {
      const speculation = this.#speculation;
      return speculation?.isThere === true && sameSpeech(speculation.speech, open);
    };
    this.follow(turn, open);
    await Promise.race([this.#hearing, this.#speculation?.result ?? this.#hearing]);
    // What was on its way began before the last words, perhaps, and stood in the way of catching them.
    if (!isThere()) {
      this.#perhapsPartial(turn, open);
      await Promise.race([this.#hearing, this.#speculation?.result ?? this.#hearing]);
    }
    return isThere() ? "all" : "part";
  }

  /** The decode of the open stretch at this pause; `null` where it fails, or is not asked for. */
  async atPause(turn: number, open: SpeechSegment): Promise<Segment | null> {
    this.follow(turn, open);
    const speculation = this.#speculation;
    return speculation && sameSpeech(speculation.speech, open) ? speculation.result : null;
  }

  /**
   * The stretch is closed: nothing provisional is wanted of it any more. Returns the decode made at
   * the pause that closed it, which holds all of its words.
   *
   * @param hurry what is heard of it at this moment is wanted still
   * @param catches its end is caught in one try now: the decode at the pause, which looks several times,
   *   makes room for that
   */
  close(
    speech: SpeechSegment,
    { hurry = false, catches = false } = {},
  ): Promise<Segment | null> | null {
    if (!hurry) this.#partial?.abort();
    const speculation = this.#speculation;
    this.#speculation = null;
    const isWanted = speculation?.isThere === true || !catches;
    if (speculation && isWanted && sameSpeech(speculation.speech, speech))
      return speculation.result;
    speculation?.abort.abort();
    return null;
  }

  /** Stops all work, also that which was given out as final. */
  end(): void {
    for (const abort of this.#aborts) abort.abort();
  }

  #perhapsSpeculate(turn: number, speech: SpeechSegment): void {
    if (this.#speculation || !this.#listener.asksFor("speculative")) return;
    this.#speculation = this.#speculate(turn, speech);
  }

  #speculate(turn: number, speech: SpeechSegment): Speculation {
    const abort = this.#newAbort();
    const hear = async () => {
      try {
        const segment = await this.#transcribe(speech, "speculative", abort.signal);
        speculation.isThere = true;
        if (!abort.signal.aborted) this.#heard(turn, speech, segment, { fromWord: 0, whole: true });
        return segment;
      } catch {
        // Not missed: the final words are asked for when the stretch closes.
        return null;
      } finally {
        this.#aborts.delete(abort);
      }
    };
    // Hearing begins in a moment: until then there is something to tell of it.
    const result = Promise.resolve().then(hear);
    const speculation: Speculation = { speech, abort, result, isThere: false };
    return speculation;
  }

  #perhapsPartial(turn: number, speech: SpeechSegment): void {
    if (this.#partial || !this.#listener.asksFor("partial")) return;
    const { startSample, endSample } = speech.voice;
    // Counted through short pauses: the last word before one does not wait for the next.
    const sinceSamples = speech.endSample - Math.max(startSample, this.#askedAtSample);
    const unheardSamples = endSample - Math.max(startSample, this.#heardToSample);
    const isDue = sinceSamples >= this.#pace.everySamples || pauses(speech);
    if (!isDue || unheardSamples < LEAST_UNHEARD_SAMPLES) return;
    this.#askedAtSample = speech.endSample;
    this.#heardToSample = endSample;
    this.#partial = this.#newAbort();
    this.#hearing = this.#hearPartly(turn, speech, this.#partial);
  }

  async #hearPartly(turn: number, speech: SpeechSegment, own: AbortController): Promise<void> {
    const askedMs = performance.now();
    const { startSample, fromWord } = this.#listener.tailOf(speech);
    try {
      const segment = await this.#transcribe({ ...speech, startSample }, "partial", own.signal);
      this.#pace = paceAfter(this.#pace, performance.now() - askedMs);
      if (!own.signal.aborted) this.#heard(turn, speech, segment, { fromWord, whole: false });
    } catch (cause) {
      // Overtaken or failed, it is not missed: the final words follow.
      if (isBusy(cause)) this.#pace = paceRefused(this.#pace);
    } finally {
      this.#partial = null;
      this.#aborts.delete(own);
    }
  }

  #heard(...heard: Parameters<ProvisionalListener["heard"]>): void {
    this.#heardToSample = Math.max(this.#heardToSample, heard[1].voice.endSample);
    this.#listener.heard(...heard);
  }

  #newAbort(): AbortController {
    const abort = new AbortController();
    this.#aborts.add(abort);
    return abort;
  }
}

function pauses({ endSample, voice }: SpeechSegment): boolean {
  return endSample - voice.endSample >= CATCH_AFTER_SAMPLES;
}

/** Nothing more was said between the two. */
function sameSpeech(one: SpeechSegment, other: SpeechSegment): boolean {
  return (
    one.startSample === other.startSample &&
    one.voice.startSample === other.voice.startSample &&
    one.voice.endSample === other.voice.endSample
  );
}
