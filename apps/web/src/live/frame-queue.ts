import { FRAME_SAMPLES, SAMPLE_RATE_HZ, type MicrophoneFrame } from "@greenroom/protocol";
import type { CapturedFrame } from "../audio/audio-engine.ts";

/** What is kept at most: 30 min, 58 MB. */
export const MAX_KEPT_SAMPLES = 30 * 60 * SAMPLE_RATE_HZ;

/** A frame sent later than this after it was captured counts as replayed: 0.5 s. */
const LIVE_WITHIN_SAMPLES = SAMPLE_RATE_HZ / 2;

/**
 * Sent and not yet acknowledged at most: 20 s. The server acknowledges several times a second; where
 * it does not, the sound waits here instead of once more in the socket's buffer.
 */
const MAX_IN_FLIGHT_FRAMES = (20 * SAMPLE_RATE_HZ) / FRAME_SAMPLES;

/** Stands in for samples that are gone; read only, so one is enough for all. */
const SILENCE = new Int16Array(FRAME_SAMPLES);

interface KeptFrame extends CapturedFrame {
  /** Captured from a microphone that was heard, while the session was joined. */
  readonly live: boolean;
}

/**
 * Every frame from its capture until the server has it on disk. Samples are the truth; `seq` only
 * numbers what is sent, and follows the server at every join. What is kept has no gaps: a frame's
 * number and its first sample always belong together, as the server's do.
 */
export class FrameQueue {
  #kept: KeptFrame[] = [];
  /** Of `#kept`, how many were sent over this connection. */
  #sent = 0;
  /** The number of `#kept[0]`. */
  #firstSeq = 0;
  /** One past the newest sample that was captured; `null` before the first join. */
  #endSample: number | null = null;

  /**
   * A join: frames before `nextSample` are safe, the rest is sent again from there, numbered from
   * `nextSeq`. Where the server lost what it had acknowledged, silence goes in its place: without
   * it everything after would be numbered wrongly, and refused. Returns whether capture has to
   * begin anew at `nextSample`: at the first join, and where the server has more than this page
   * ever captured (another window recorded meanwhile).
   */
  resume(nextSeq: number, nextSample: number): boolean {
    const anew = this.#endSample === null || this.#endSample < nextSample;
    const kept = this.#kept.filter((each) => each.firstSample >= nextSample);
    const keptFrom = kept[0]?.firstSample ?? this.#endSample ?? nextSample;
    this.#kept = [...silence(nextSample, keptFrom), ...kept];
    this.#firstSeq = nextSeq;
    this.#sent = 0;
    if (anew) this.#endSample = nextSample;
    return anew;
  }

  /** Keeps a frame. `false` where no more can be kept: nothing older is thrown away for it. */
  add(frame: CapturedFrame, live: boolean): boolean {
    if (frame.pcm.length > this.roomSamples) return false;
    this.#kept.push({ ...frame, live });
    this.#endSample = endOf(frame);
    return true;
  }

  /** The next frame to send, or `null` where all were sent, or enough wait for the server's answer. */
  take(nowSample: number): MicrophoneFrame | null {
    const frame = this.#kept[this.#sent];
    if (!frame || this.#sent >= MAX_IN_FLIGHT_FRAMES) return null;
    const seq = this.nextSeq;
    this.#sent += 1;
    const late = nowSample - endOf(frame) > LIVE_WITHIN_SAMPLES;
    return { seq, firstSample: frame.firstSample, replayed: late || !frame.live, pcm: frame.pcm };
  }

  /** Frames before `nextSeq` are on the server's disk. Older and foreign numbers change nothing. */
  acknowledge(nextSeq: number): void {
    const safe = Math.min(nextSeq - this.#firstSeq, this.#sent);
    if (safe <= 0) return;
    this.#kept.splice(0, safe);
    this.#firstSeq += safe;
    this.#sent -= safe;
  }

  /** Send everything again that was not acknowledged. */
  rewind(): void {
    this.#sent = 0;
  }

  /** The number of the next frame to be sent. */
  get nextSeq(): number {
    return this.#firstSeq + this.#sent;
  }

  /** One past the last sample that was sent. */
  get sentSample(): number {
    return this.#kept[this.#sent]?.firstSample ?? this.#endSample ?? 0;
  }

  /** One past the last sample that was captured. */
  get endSample(): number {
    return this.#endSample ?? 0;
  }

  get framesToSend(): number {
    return this.#kept.length - this.#sent;
  }

  get framesInFlight(): number {
    return this.#sent;
  }

  /** Captured and not known to be on the server's disk. */
  get unsafeSamples(): number {
    const first = this.#kept[0];
    return first ? this.endSample - first.firstSample : 0;
  }

  /** What may still be kept. */
  get roomSamples(): number {
    return MAX_KEPT_SAMPLES - this.unsafeSamples;
  }
}

/** Whole frames; none where `endSample` is not after `startSample`. */
function silence(startSample: number, endSample: number): KeptFrame[] {
  const frames = Math.max(0, Math.ceil((endSample - startSample) / FRAME_SAMPLES));
  return Array.from({ length: frames }, (_, index) => ({
    firstSample: startSample + index * FRAME_SAMPLES,
    pcm: SILENCE,
    live: false,
  }));
}

function endOf(frame: CapturedFrame): number {
  return frame.firstSample + frame.pcm.length;
}
