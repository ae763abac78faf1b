import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import {
  InterviewerError,
  type InterviewContext,
  type Interviewer,
  type Reply,
} from "@greenroom/interviewer";
import {
  FRAME_SAMPLES,
  SAMPLE_RATE_HZ,
  type CommandName,
  type PlaybackReport,
  type SessionOptions,
} from "@greenroom/protocol";
import type { SpeechToText, VoiceActivityEngine } from "@greenroom/speech";
import { ScriptedSpeechToText, ToneTextToSpeech } from "@greenroom/speech/fakes";
import { createSessionFolder, openSessionFolder } from "../../storage/session-folder.ts";
import { readStoredSession } from "../../storage/stored-session.ts";
import type { JournalHeader } from "../journal.ts";
import { liveSessionOpener } from "../open-live-session.ts";
import type { SessionRunner } from "../runner.ts";
import { RoomDouble } from "./room-double.ts";
import { VoiceActivityDouble } from "./voice-activity-double.ts";

/** Numbers its questions and remembers what it was shown. */
export class ScriptedReplies implements Interviewer {
  readonly info = { name: "Scripted replies", where: "in this test" };
  metered = false;
  readonly shown: InterviewContext[] = [];
  failNext = false;

  async next(context: InterviewContext): Promise<Reply> {
    this.shown.push(context);
    if (this.failNext) {
      this.failNext = false;
      throw new InterviewerError("told to fail", true);
    }
    const kind =
      context.trigger === "open" ? "ask" : context.trigger === "close" ? "close" : "follow-up";
    const text = `${context.trigger} number ${this.shown.length}?`;
    const head = { kind, questionId: "q", move: "m" } as const;
    return { head, sentences: oneByOne([text]), notice: null };
  }
}

export async function* oneByOne(texts: readonly string[]): AsyncIterable<string> {
  yield* texts;
}

const plainHeader: JournalHeader = {
  type: "created",
  version: 1,
  id: "rehearsal",
  tokenHash: "",
  createdAt: "2026-01-01T00:00:00.000Z",
  options: {
    focus: "behavioural",
    format: "questions",
    role: "staff",
    persona: "maya",
    lengthMin: 15,
    terms: ["Blue Yonder"],
    patience: "patient",
    talk: "open",
    duplex: "full",
    mayInterrupt: false,
    firstLanguage: "english",
  },
  questionIds: ["q"],
  engines: { hearing: "", voice: "", interviewer: "" },
};

/** Who plays instead of the usual doubles. */
export interface Cast {
  readonly metered?: boolean;
  readonly interviewer?: Interviewer;
  readonly questionIds?: readonly string[];
  readonly speechToText?: SpeechToText;
  readonly voiceActivity?: VoiceActivityEngine;
}

/** A whole session with scripted engines, in a folder of its own; time passes as sound is fed. */
export class Rehearsal {
  readonly room = new RoomDouble();
  readonly voiceActivity = new VoiceActivityDouble();
  readonly speechToText = new ScriptedSpeechToText();
  readonly textToSpeech = new ToneTextToSpeech();
  readonly interviewer = new ScriptedReplies();
  readonly warnings: string[] = [];
  readonly #cast: Cast;
  readonly folder: string;
  runner: SessionRunner;
  seq = 0;
  #seed = 1;

  static async begin(chosen: Partial<SessionOptions> = {}, cast: Cast = {}): Promise<Rehearsal> {
    const options = { ...plainHeader.options, ...chosen };
    const questionIds = [...(cast.questionIds ?? plainHeader.questionIds)];
    const header = { ...plainHeader, options, questionIds };
    const parent = await mkdtemp(join(tmpdir(), "greenroom-rehearsal-"));
    const path = join(parent, header.id);
    const folder = await createSessionFolder(path, header);
    return new Rehearsal(path, cast, (self) =>
      self.#open(folder, { header, events: [], candidateSamples: 0 }),
    );
  }

  private constructor(path: string, cast: Cast, open: (self: Rehearsal) => SessionRunner) {
    this.folder = path;
    this.#cast = cast;
    this.interviewer.metered = cast.metered ?? false;
    this.runner = open(this);
  }

  /** As after a killed server: another runner, from what is on disk. */
  async restart(): Promise<void> {
    await this.runner.close("at-once");
    const folder = await openSessionFolder(this.folder);
    this.runner = this.#open(folder, await readStoredSession(this.folder));
  }

  join(room = this.room): void {
    const joined = this.runner.join(room);
    this.seq = joined.nextSeq;
    room.state = joined.state;
    for (const line of joined.lines) room.emit("transcript.line", line);
  }

  #noise(): number {
    this.#seed = (this.#seed * 16_807) % 2_147_483_647;
    return Math.round((this.#seed / 2_147_483_647 - 0.5) * 16_000);
  }

  /** Feeds seconds of loud or silent microphone. */
  feed(seconds: number, loud: boolean, replayed = false): void {
    const frames = Math.round((seconds * SAMPLE_RATE_HZ) / FRAME_SAMPLES);
    for (let i = 0; i < frames; i++) {
      const pcm = new Int16Array(FRAME_SAMPLES).fill(0);
      // Noise: whatever the interviewer's voice is made of, it is not this.
      if (loud) pcm.forEach((_, n) => (pcm[n] = this.#noise()));
      const firstSample = this.seq * FRAME_SAMPLES;
      const verdict = this.runner.frame({ seq: this.seq++, firstSample, replayed, pcm });
      if (verdict !== "accepted") throw new Error(verdict);
    }
  }

  /**
   * Feeds sound as it comes, so that what is decided on it is decided meanwhile, until something holds.
   *
   * @param paced resolves when the next frame is due: at once where no engine takes real time
   */
  async play(
    sound: Int16Array,
    until: () => boolean = () => false,
    paced: (atSample: number) => Promise<unknown> = () => setImmediate(),
  ): Promise<number> {
    let at = 0;
    for (; at < sound.length && !until(); at += FRAME_SAMPLES) {
      const pcm = new Int16Array(FRAME_SAMPLES);
      pcm.set(sound.subarray(at, at + FRAME_SAMPLES));
      const firstSample = this.seq * FRAME_SAMPLES;
      this.runner.frame({ seq: this.seq++, firstSample, replayed: false, pcm });
      await paced(at);
    }
    return at;
  }

  speak = (seconds: number, replayed = false) => this.feed(seconds, true, replayed);
  silence = (seconds: number, replayed = false) => this.feed(seconds, false, replayed);

  press(name: CommandName): void {
    const turn = this.room.state?.turn ?? 0;
    this.runner.command({ name, turn, atSample: this.runner.sample });
  }

  /** The page plays the committed reply to its end. */
  hear(reply = this.room.state?.reply ?? 0): void {
    const heardSamples = this.room.sound.get(reply) ?? 0;
    const say = (state: PlaybackReport["state"], samples: number) =>
      this.runner.report({ reply, state, heardSamples: samples, atSample: this.runner.sample });
    say("started", 0);
    this.silence(heardSamples / SAMPLE_RATE_HZ);
    say("ended", heardSamples);
  }

  /** The page plays a reply of any length: what was heard releases what comes next. */
  async hearAll(reply = this.room.state?.reply ?? 0): Promise<void> {
    const say = (state: PlaybackReport["state"], heardSamples: number) =>
      this.runner.report({ reply, state, heardSamples, atSample: this.runner.sample });
    const sent = () =>
      this.room.sent.some(
        ({ name, payload }) =>
          name === "reply.finished" && (payload as { reply: number }).reply === reply,
      );
    say("started", 0);
    let heard = 0;
    for (let had = this.room.sound.get(reply) ?? 0; !sent() || had > heard;) {
      this.silence((had - heard) / SAMPLE_RATE_HZ);
      heard = had;
      say("playing", heard);
      await setImmediate();
      had = this.room.sound.get(reply) ?? 0;
    }
    say("ended", heard);
  }

  /** Up to the first question, heard. */
  async asked(): Promise<void> {
    this.join();
    await this.room.phase("asking");
    await this.#allSent();
    this.hear();
    await this.room.phase("listening");
  }

  async end(): Promise<void> {
    await this.runner.close("at-once");
    await rm(join(this.folder, ".."), { recursive: true, force: true });
  }

  /** A reply that is short was sent whole. */
  #allSent(): Promise<void> {
    const { room } = this;
    return room.until(() =>
      room.sent.some(
        ({ name, payload }) =>
          name === "reply.finished" && (payload as { reply: number }).reply === room.state?.reply,
      ),
    );
  }

  /** The reply of this turn, heard. */
  async replied(): Promise<void> {
    await this.room.phase("replying");
    await this.#allSent();
    this.hear();
    await this.room.phase("listening");
  }

  #open(
    folder: Awaited<ReturnType<typeof openSessionFolder>>,
    stored: Pick<
      Awaited<ReturnType<typeof readStoredSession>>,
      "header" | "events" | "candidateSamples"
    >,
  ): SessionRunner {
    const { textToSpeech } = this;
    const voiceActivity = this.#cast.voiceActivity ?? this.voiceActivity;
    const speechToText = this.#cast.speechToText ?? this.speechToText;
    const open = liveSessionOpener({
      engines: { voiceActivity, speechToText, textToSpeech },
      interviewer: this.#cast.interviewer ?? this.interviewer,
      wallMs: () => 0,
      hooks: () => ({
        changed: () => {},
        ended: () => {},
        warned: (message) => void this.warnings.push(message),
      }),
    });
    return open(folder, {
      ...stored,
      voiceActivity: new Float32Array(),
      damage: { cutBytes: 0, skippedLines: 0 },
    });
  }
}
