import { findPersona, judgeRamble, type Ramble, termsIn } from "@greenroom/interviewer";
import {
  DEVICE_VOICE,
  FRAME_SAMPLES,
  problem,
  SAMPLE_RATE_HZ,
  type Command,
  type ErrorCode,
  type Joined,
  type MicrophoneFrame,
  type PlaybackReport,
} from "@greenroom/protocol";
import { noticedVoice } from "../engines/noticed-voice.ts";
import type { FrameVerdict, LiveSession, RoomClient } from "../live/live-session.ts";
import { readCandidate } from "../storage/read-candidate.ts";
import { whoAsks } from "./who-asks.ts";
import { untilDurable } from "../storage/until-durable.ts";
import { BreakingIn } from "./breaking-in/breaking-in.ts";
import { contextOf } from "./context.ts";
import { Ears } from "./ears.ts";
import type { UntoldWords } from "./hearing.ts";
import type { ShownCaption } from "./hearing/stretch-words.ts";
import type { SessionEvent } from "./journal.ts";
import { hasWord, LatencyTraces } from "./latency.ts";
import { lastWords } from "./last-words.ts";
import { linesOf } from "./lines.ts";
import { FallBackNotice } from "./fall-back-notice.ts";
import type { Effect, Session, Step } from "./model.ts";
import { OneByOne } from "./one-by-one.ts";
import { Replies } from "./replies.ts";
import { RoomView } from "./room-view.ts";
import { preparesAtBreath, type RunnerOptions } from "./runner-options.ts";
import { SessionClock } from "./session-clock.ts";
import { publicState, reduce } from "./session.ts";
import { counts, modeCommands } from "./talk-key.ts";
import { hearingFrom } from "./whose-words.ts";

/** A page cannot have heard anything later than this after the last frame it sent, samples. */
const FURTHEST_AHEAD_SAMPLES = 60 * SAMPLE_RATE_HZ;
/** One live interview: takes events, journals them, has them reduced, and performs the effects. */
export class SessionRunner implements LiveSession {
  readonly id: string;
  readonly #options: RunnerOptions;
  readonly #ears: Ears;
  readonly #replies: Replies;
  /** Only where the person chose that the interviewer may interrupt. */
  readonly #breakingIn: BreakingIn | null;
  readonly #view = new RoomView();
  readonly #listening = new FallBackNotice((sentence) =>
    this.#client?.emit("notice", { code: "listening_fell_back", sentence }),
  );
  readonly #speaking = new FallBackNotice((sentence) =>
    this.#client?.emit("notice", { code: "voice_fell_back", sentence }),
  );
  readonly #events = new OneByOne<SessionEvent>((event) => this.#reduce(event));
  readonly #clock: SessionClock;
  readonly #latency = new LatencyTraces();
  readonly #unsubscribe: readonly (() => void)[];
  #session: Session;
  #receivedSamples: number;
  #client: RoomClient | null = null;
  #closed: Promise<void> | null = null;

  constructor(options: RunnerOptions) {
    const { folder, engines, chosen, session, storedSamples } = options;
    this.#options = options;
    this.id = folder.id;
    this.#session = session;
    this.#receivedSamples = Math.floor(storedSamples / FRAME_SAMPLES) * FRAME_SAMPLES;
    this.#clock = new SessionClock(this.#receivedSamples);
    this.#ears = new Ears({
      id: folder.id,
      engines,
      chosen,
      terms: termsIn(options.plan, chosen.terms),
      breath: preparesAtBreath(options),
      recorded: (startSample, endSample) => readCandidate(folder.path, startSample, endSample),
      port: {
        session: () => this.#session,
        sample: () => this.#receivedSamples,
        replySound: (reply) => this.#replies.soundOf(reply),
        happened: (event) => this.#happened(event),
        voiceActivity: (firstStep, probabilities) =>
          folder.writeVoiceActivity(firstStep, probabilities),
        step: (sample) => this.#breakingIn?.step(sample),
        caption: (turn, caption) => this.#caption(turn, caption),
        served: (notice) => this.#listening.served(notice),
        failed: (cause) => this.#problem("engine_failed", "Hearing failed", cause),
      },
    });
    this.#replies = new Replies({
      ...options,
      byDevice: chosen.voice === DEVICE_VOICE,
      textToSpeech: noticedVoice(engines.textToSpeech, (notice) => this.#speaking.served(notice)),
      port: {
        session: () => this.#session,
        sample: () => this.#receivedSamples,
        client: () => this.#client,
        clockSample: () => this.#clock.sample,
        hearing: this.#ears.hearing,
        wordsSoFar: () => this.#breakingIn?.words.untold ?? { segments: [], quick: true },
        happened: (event) => this.#happened(event),
        problem: (code, message, cause) => this.#problem(code, message, cause),
      },
    });
    this.#breakingIn = chosen.mayInterrupt
      ? new BreakingIn({
          temper: () => findPersona(whoAsks(this.#session, chosen.persona)).breaksIn,
          session: () => this.#session,
          judge: ({ untold }) => this.#judgeRamble(untold),
          happened: (event) => this.#happened(event),
        })
      : null;
    this.#unsubscribe = [
      folder.onDurable((samples) => this.#acknowledge(samples)),
      folder.onFailed((cause) => this.#problem("storage_failed", "Recording failed", cause)),
    ];
  }

  get ended(): boolean {
    return this.#session.turn.phase === "ended";
  }

  /** Whether anybody was ever here: a new session has nothing to catch up with. */
  get joinedBefore(): boolean {
    return this.#session.link.everJoined;
  }

  /** The session's clock: the next microphone sample that is due. */
  get sample(): number {
    return this.#receivedSamples;
  }

  /** Where sound has to be read from that was recorded but not understood before a stop. */
  get hearingFromSample(): number {
    return hearingFrom(this.#session, this.#receivedSamples);
  }

  /** Hears what was recorded before this process; it ends no turn. Call once, before any frame. */
  catchUp(pcm: Int16Array): void {
    if (pcm.length > 0) this.#ears.hearing.push(this.hearingFromSample, pcm, false);
  }

  join(client: RoomClient): Joined {
    this.#client = client;
    this.#beginAsChosen();
    this.#view.reset(this.#publicState(), linesOf(this.#session));
    const sample = this.#receivedSamples;
    this.#happened({ type: "joined", sample, wallMs: this.#options.wallMs() });
    this.#ears.resumeUnwatched();
    this.#listening.joined();
    this.#speaking.joined();
    return {
      nextSeq: sample / FRAME_SAMPLES,
      nextSample: sample,
      state: this.#publicState(),
      lines: linesOf(this.#session),
    };
  }

  leave(client: RoomClient): void {
    if (this.#client !== client) return;
    this.#client = null;
    this.#replies.detach();
    const sample = this.#receivedSamples;
    this.#happened({ type: "left", sample, wallMs: this.#options.wallMs() });
  }

  frame({ seq, firstSample, pcm, replayed }: MicrophoneFrame): FrameVerdict {
    // Frames are of one size, so that the file's length alone tells which one comes next.
    if (pcm.length !== FRAME_SAMPLES || firstSample !== seq * FRAME_SAMPLES) return "malformed";
    if (firstSample < this.#receivedSamples || this.ended || this.#closed) return "duplicate";
    if (firstSample > this.#receivedSamples) return "out_of_order";
    this.#receivedSamples += pcm.length;
    if (!replayed) this.#clock.received(this.#receivedSamples);
    this.#options.folder.writeCandidate(firstSample, pcm);
    this.#ears.hearing.push(firstSample, pcm, !replayed);
    return "accepted";
  }

  command(command: Command): void {
    if (!counts(this.#session, command)) return;
    this.#happened({ type: "command", sample: this.#receivedSamples, command });
  }

  report(report: PlaybackReport): void {
    const atSample = Math.min(report.atSample, this.#receivedSamples + FURTHEST_AHEAD_SAMPLES);
    this.#ears.report({ ...report, atSample });
    this.#replies.report({ ...report, atSample });
    // Progress in between decides nothing and would only fill the journal.
    if (report.state === "playing") return;
    this.#happened({ type: "playback", sample: this.#receivedSamples, report });
  }

  safe(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return untilDurable(this.#options.folder, this.#receivedSamples);
  }

  close(how: "at-once" | "all-words"): Promise<void> {
    this.#closed ??= this.#finish(how);
    return this.#closed;
  }

  async #finish(how: "at-once" | "all-words"): Promise<void> {
    this.#replies.stop();
    if (how === "all-words") await lastWords(this.#ears.hearing);
    this.#ears.close();
    for (const stop of this.#unsubscribe) stop();
    await this.#options.folder.close();
  }

  /** How the candidate chose to talk stands in the journal before anything else. */
  #beginAsChosen(): void {
    const { talk } = this.#options.chosen;
    if (this.joinedBefore || talk === this.#session.talkKey.mode) return;
    const command: Command = { name: modeCommands[talk], turn: 0, atSample: 0 };
    this.#happened({ type: "command", sample: this.#receivedSamples, command });
  }

  /** One event after another, also where performing an effect brings the next. */
  #happened(event: SessionEvent): void {
    // The last words still come while the session closes.
    if (this.#closed && event.type !== "segment") return;
    this.#events.push({ ...event, clockSample: this.#clock.sample });
  }

  #reduce(event: SessionEvent): void {
    if (this.ended && event.type !== "segment") return;
    const before = this.#session;
    this.#options.folder.journal(event);
    const step = reduce(before, event);
    this.#session = step.state;
    for (const effect of step.effects) this.#perform(effect);
    this.#perhapsCut(before, step);
    const trace = this.#latency.note(before, event, step);
    if (trace) this.#client?.emit("turn.latency", trace);
    if (this.#client) this.#view.show(this.#client, this.#publicState(), linesOf(this.#session));
    if (answers(before) !== answers(this.#session)) this.#options.hooks.changed(this.#session);
  }

  /** Where the turn is over and no words are waited for, what is said from now on is no part of it. */
  #perhapsCut(before: Session, { state, effects }: Step<Session>): void {
    const waits = effects.some(({ type }) => type === "prepare" || type === "hurry");
    if (hasWord(before) && !hasWord(state) && !waits) this.#ears.hearing.cut();
  }

  #perform(effect: Effect): void {
    const { inHand } = this.#session.playback;
    switch (effect.type) {
      case "prepare":
        return this.#replies.prepare(effect.reply, effect.trigger);
      case "hurry":
        return this.#replies.hurry();
      case "commit":
        return this.#replies.commit(effect.reply);
      case "discard":
        this.#ears.discarded(effect.reply);
        return this.#replies.discard(effect.reply);
      case "level":
        return this.#client?.emit("reply.level", { reply: effect.reply, level: effect.level });
      case "resume":
        return inHand ? this.#replies.resume(inHand) : undefined;
      case "end":
        this.#replies.stop();
        // Follows from the events before it, and is written for whoever reads the journal without a fold.
        this.#options.folder.journal({
          type: "ended",
          sample: this.#receivedSamples,
          reason: effect.reason,
        });
        return this.#options.hooks.ended(this.#session);
      default:
        return effect satisfies never;
    }
  }

  #caption(turn: number, caption: ShownCaption): void {
    this.#breakingIn?.heard(turn, caption);
    if (!this.#client || turn !== this.#session.turn.turn) return;
    const { stable, unstable } = caption;
    this.#view.caption(this.#client, { turn, stable, unstable });
  }

  #judgeRamble(untold: UntoldWords): Ramble | null {
    const { plan } = this.#options;
    const { context } = contextOf(this.#session, "break-in", plan, this.#receivedSamples, untold);
    return judgeRamble(context);
  }

  #publicState() {
    return publicState(this.#session, this.#receivedSamples, this.#options.chosen);
  }

  #acknowledge(durableSamples: number): void {
    this.#client?.emit("audio.ack", { nextSeq: Math.floor(durableSamples / FRAME_SAMPLES) });
  }

  #problem(code: ErrorCode, message: string, cause: unknown): void {
    this.#options.hooks.warned(message, cause);
    this.#client?.emit("problem", problem(code));
  }
}

function answers(session: Session): number {
  return session.spoken.filter((entry) => entry.answered).length;
}
