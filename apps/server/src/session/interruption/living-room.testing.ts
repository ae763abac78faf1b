import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  decodeReplyChunk,
  FRAME_SAMPLES,
  SAMPLE_RATE_HZ,
  sessionOptionsSchema,
  type Line,
  type PlaybackReport,
  type ReplyLevel,
  type ServerEventName,
  type ServerEventPayload,
} from "@greenroom/protocol";
import type { Interviewer } from "@greenroom/interviewer";
import type { Engines, VoiceActivityEngine } from "@greenroom/speech";
import type { RoomClient } from "../../live/live-session.ts";
import { createSessionFolder } from "../../storage/session-folder.ts";
import type { JournalHeader } from "../journal.ts";
import { liveSessionOpener } from "../open-live-session.ts";
import type { SessionRunner } from "../runner.ts";

/** Sound goes out so long after it was released. */
const STARTS_AFTER_SAMPLES = 0.1 * SAMPLE_RATE_HZ;
const REPORT_EVERY_SAMPLES = 0.2 * SAMPLE_RATE_HZ;

/** How the loudspeaker reaches the microphone. */
export interface Echo {
  readonly gainDb: number;
  readonly delayMs: number;
}

/**
 * A page, its loudspeaker and its microphone in one room, with the real engines; time passes as the
 * microphone is fed. What is played reaches the microphone as it does in a room.
 */
export class LivingRoom implements RoomClient {
  readonly levels: ReplyLevel[] = [];
  readonly lines = new Map<string, Line>();
  phase = "";
  readonly #echo: Echo;
  readonly #folder: string;
  readonly #played = new Int16Array(180 * SAMPLE_RATE_HZ);
  readonly #sounds = new Map<number, Int16Array[]>();
  #playing: { reply: number; heard: number; fromSample: number; reportedAt: number } | null = null;
  #level: ReplyLevel = "full";
  #ended = new Set<number>();
  #totals = new Map<number, number>();
  #runner: SessionRunner | null = null;
  #pending = 0;
  #seq = 0;
  #seed = 1;
  readonly #waiting = new Map<string, () => void>();

  private constructor(echo: Echo, folder: string) {
    this.#echo = echo;
    this.#folder = folder;
  }

  static async open(engines: Engines, interviewer: Interviewer, echo: Echo): Promise<LivingRoom> {
    const parent = await mkdtemp(join(tmpdir(), "greenroom-living-room-"));
    const room = new LivingRoom(echo, parent);
    const header: JournalHeader = {
      type: "created",
      version: 1,
      id: "living-room",
      tokenHash: "",
      createdAt: "2026-01-01T00:00:00.000Z",
      options: sessionOptionsSchema.parse({}),
      questionIds: ["q"],
      engines: { hearing: "", voice: "", interviewer: "" },
    };
    const folder = await createSessionFolder(join(parent, header.id), header);
    const open = liveSessionOpener({
      engines: { ...engines, voiceActivity: room.#counted(engines.voiceActivity) },
      interviewer,
      wallMs: () => 0,
      hooks: () => ({ changed: () => {}, ended: () => {}, warned: () => {} }),
    });
    const nothing = { voiceActivity: new Float32Array(), damage: { cutBytes: 0, skippedLines: 0 } };
    room.#runner = open(folder, { header, events: [], candidateSamples: 0, ...nothing });
    room.#runner.join(room);
    return room;
  }

  async close(): Promise<void> {
    await this.#runner?.close("at-once");
    await rm(this.#folder, { recursive: true, force: true });
  }

  emit<N extends ServerEventName>(name: N, payload: ServerEventPayload<N>): void {
    const told = { name, payload } as { name: string; payload: never };
    switch (told.name) {
      case "session.state":
        this.phase = (payload as ServerEventPayload<"session.state">).phase;
        return;
      case "transcript.line": {
        const line = payload as Line;
        const key = line.who === "candidate" ? `turn ${line.turn}` : `reply ${line.reply}`;
        this.lines.set(key, line);
        this.#waiting.get(key)?.();
        return;
      }
      case "reply.commit": {
        const { reply } = payload as ServerEventPayload<"reply.commit">;
        if (this.#playing?.reply === reply || this.#ended.has(reply)) return;
        const fromSample = this.sample + STARTS_AFTER_SAMPLES;
        this.#level = "full";
        this.#playing = { reply, heard: 0, fromSample, reportedAt: fromSample };
        return;
      }
      case "reply.finished": {
        const { reply, totalSamples } = payload as ServerEventPayload<"reply.finished">;
        this.#totals.set(reply, totalSamples);
        return;
      }
      case "reply.discard":
        return this.#end("stopped");
      case "reply.level":
        this.#level = (payload as ServerEventPayload<"reply.level">).level;
        this.levels.push(this.#level);
        return this.#report("playing");
    }
  }

  audio(bytes: Uint8Array): void {
    const chunk = decodeReplyChunk(bytes);
    if (!chunk) throw new Error("no reply chunk");
    this.#sounds.set(chunk.reply, [...(this.#sounds.get(chunk.reply) ?? []), chunk.pcm]);
  }

  get sample(): number {
    return this.#seq * FRAME_SAMPLES;
  }

  /** Time passes, and this is said meanwhile; frame by frame, each understood before the next. */
  async hears(seconds: number, speech: Int16Array = new Int16Array()): Promise<void> {
    const fromSample = this.sample;
    const frames = Math.ceil((seconds * SAMPLE_RATE_HZ) / FRAME_SAMPLES);
    for (let i = 0; i < frames; i++) {
      this.#play();
      const firstSample = this.sample;
      const pcm = this.#microphone(firstSample, speech, fromSample);
      this.#runner?.frame({ seq: this.#seq++, firstSample, replayed: false, pcm });
      do await setImmediate();
      while (this.#pending > 0);
    }
  }

  /** Time passes until the page shows this phase; an error where it takes longer than a minute. */
  async until(phase: string): Promise<void> {
    for (let i = 0; this.phase !== phase; i++) {
      if (i > 600) throw new Error(`It is ${this.phase}, not ${phase}.`);
      await this.hears(0.1);
    }
  }

  /** Resolves when there is this line: "turn 1", "reply 2". */
  async line(key: string): Promise<Line | undefined> {
    if (!this.lines.has(key)) {
      await new Promise<void>((resolve) => this.#waiting.set(key, resolve));
    }
    return this.lines.get(key);
  }

  #microphone(firstSample: number, speech: Int16Array, speechFrom: number): Int16Array {
    const { gainDb, delayMs } = this.#echo;
    const gain = 10 ** (gainDb / 20);
    const delay = Math.round((delayMs * SAMPLE_RATE_HZ) / 1000);
    return Int16Array.from({ length: FRAME_SAMPLES }, (_, n) => {
      const at = firstSample + n;
      this.#seed = (this.#seed * 16_807) % 2_147_483_647;
      const noise = (this.#seed / 2_147_483_647 - 0.5) * 20;
      const echo = gain * (this.#played[at - delay] ?? 0);
      return Math.max(-32_768, Math.min(32_767, echo + noise + (speech[at - speechFrom] ?? 0)));
    });
  }

  /** The loudspeaker's next 40 ms. */
  #play(): void {
    const playing = this.#playing;
    if (!playing || this.sample < playing.fromSample) return;
    if (playing.heard === 0) this.#report("started");
    if (this.#level === "paused") return;
    const sound = concat(this.#sounds.get(playing.reply) ?? []);
    const part = sound.subarray(playing.heard, playing.heard + FRAME_SAMPLES);
    const gain = this.#level === "ducked" ? 0.2 : 1;
    part.forEach((value, n) => (this.#played[this.sample + n] = gain * value));
    playing.heard += part.length;
    const total = this.#totals.get(playing.reply);
    if (total !== undefined && playing.heard >= total) return this.#end("ended", part.length);
    if (this.sample - playing.reportedAt < REPORT_EVERY_SAMPLES) return;
    playing.reportedAt = this.sample;
    this.#report("playing", part.length);
  }

  #end(state: "ended" | "stopped", laterSamples = 0): void {
    const playing = this.#playing;
    if (!playing) return;
    this.#report(state, laterSamples);
    this.#ended.add(playing.reply);
    this.#playing = null;
  }

  #report(state: PlaybackReport["state"], laterSamples = 0): void {
    if (!this.#playing) return;
    const { reply, heard: heardSamples } = this.#playing;
    this.#runner?.report({ reply, state, heardSamples, atSample: this.sample + laterSamples });
  }

  #counted(engine: VoiceActivityEngine): VoiceActivityEngine {
    return {
      info: engine.info,
      start: (signal) => engine.start(signal),
      unavailable: () => engine.unavailable(),
      close: () => engine.close(),
      open: () => {
        const stream = engine.open();
        return {
          push: async (pcm, signal) => {
            this.#pending++;
            try {
              return await stream.push(pcm, signal);
            } finally {
              this.#pending--;
            }
          },
          close: () => stream.close(),
        };
      },
    };
  }
}

function concat(parts: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
