import {
  decodeReplyChunk,
  SAMPLE_RATE_HZ,
  type PlaybackReport,
  type ReplyKind,
  type ServerEventName,
  type ServerEventPayload,
  type SessionState,
} from "@greenroom/protocol";
import type { RoomClient } from "../live/live-session.ts";

/** How often a page tells what it played. */
const REPORT_SAMPLES = SAMPLE_RATE_HZ / 5;

interface Arriving {
  readonly rateHz: number;
  samples: number;
  total: number | null;
}

interface Playing {
  readonly reply: number;
  /** The session's sample at which its first one was heard. */
  readonly fromSample: number;
  toldSample: number;
}

/**
 * The page at the candidate's end of the sample session: plays what it is sent on the session's own
 * clock, however fast that runs, and reports what was heard, as a browser does.
 */
export class SamplePage implements RoomClient {
  readonly #report: (report: PlaybackReport) => void;
  readonly #arriving = new Map<number, Arriving>();
  #playing: Playing | null = null;
  state: SessionState | null = null;
  /** What the newest line of the interviewer is. */
  asked: ReplyKind | null = null;

  constructor(report: (report: PlaybackReport) => void) {
    this.#report = report;
  }

  emit<N extends ServerEventName>(name: N, payload: ServerEventPayload<N>): void {
    const told = { name, payload } as Told;
    if (told.name === "session.state") this.state = told.payload;
    else if (told.name === "transcript.line") {
      if (told.payload.who === "interviewer") this.asked = told.payload.kind;
    } else if (told.name === "reply.finished") {
      this.#of(told.payload.reply).total = told.payload.totalSamples;
    } else if (told.name === "reply.commit") {
      this.#playing = { reply: told.payload.reply, fromSample: -1, toldSample: -1 };
    } else if (told.name === "reply.discard") {
      if (this.#playing?.reply === told.payload.reply) this.#playing = null;
    }
  }

  audio(bytes: Uint8Array): void {
    const chunk = decodeReplyChunk(bytes);
    if (!chunk) return;
    const arriving = this.#of(chunk.reply, chunk.sampleRateHz);
    arriving.samples = Math.max(arriving.samples, chunk.firstSample + chunk.pcm.length);
  }

  /** The loudspeaker has played up to this sample of the session. */
  played(atSample: number): void {
    const playing = this.#playing;
    if (!playing) return;
    const { reply } = playing;
    const { rateHz, samples, total } = this.#of(reply);
    if (playing.fromSample < 0) {
      if (samples === 0 && total === null) return;
      this.#playing = { reply, fromSample: atSample, toldSample: atSample };
      return this.#report({ reply, state: "started", heardSamples: 0, atSample });
    }
    const due = Math.floor(((atSample - playing.fromSample) * rateHz) / SAMPLE_RATE_HZ);
    const heardSamples = Math.min(due, samples);
    if (total !== null && heardSamples >= total) {
      this.#playing = null;
      return this.#report({ reply, state: "ended", heardSamples: total, atSample });
    }
    if (atSample - playing.toldSample < REPORT_SAMPLES) return;
    playing.toldSample = atSample;
    this.#report({ reply, state: "playing", heardSamples, atSample });
  }

  #of(reply: number, rateHz = SAMPLE_RATE_HZ): Arriving {
    const known = this.#arriving.get(reply) ?? { rateHz, samples: 0, total: null };
    this.#arriving.set(reply, known);
    return known;
  }
}

/** One event with its own payload. */
type Told = {
  readonly [N in ServerEventName]: { readonly name: N; readonly payload: ServerEventPayload<N> };
}[ServerEventName];
