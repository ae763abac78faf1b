import {
  problem,
  SAMPLE_RATE_HZ,
  type CommandName,
  type JoinResult,
  type Problem,
  type SessionState,
} from "@greenroom/protocol";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { AudioEngine, CapturedFrame } from "../audio/audio-engine.ts";
import { Outgoing } from "./outgoing.ts";
import { lasting, Reconnection } from "./reconnection.ts";
import type { DeviceVoiceParts, RoomClock, RoomParts } from "./room-parts.ts";
import type { RoomSocket, ServerMessage, SocketEvent } from "./room-socket.ts";
import { endsTalking, talkSwitchOf } from "./room-talk.ts";
import { beforeJoining, noCaption, type LinkState, type Room, type RoomState } from "./room.ts";
import { speakingPlayback, type SpeakingPlayback } from "./speaking-playback.ts";
import type { TalkSwitch } from "./talk-switch.ts";
import { takeMessage } from "./take-message.ts";

/** Frames sent for each one captured: what was kept goes at up to four times real time. */
const FRAMES_PER_FRAME = 4;

/** Without a frame for this long the clock below sends in the microphone's place, ms. */
const STALLED_MS = 200;
const TICK_MS = 200;
/** Four times real time in a tick: 20 frames of 40 ms. */
const FRAMES_PER_TICK = 20;

/** Without any word from the server for this long, while it owes one, the connection is dead, ms. */
const SILENT_SERVER_MS = 8_000;

/** Where nothing more could be kept: the room after which the microphone goes on, 60 s. */
const ROOM_TO_GO_ON_SAMPLES = 60 * SAMPLE_RATE_HZ;

/** How long leaving waits for the last frames to be safe, ms. */
const LEAVE_WITHIN_MS = 4_000;

const mute: DeviceVoiceParts = { speech: null, voiceId: () => null };
const MUTE_DEVICE =
  "This device's voice does not speak. What the interviewer says is on the screen; another voice can be chosen in the Green room.";

/** The room over any socket and any clock; `openRoom` gives it the browser's. */
export class LiveRoom implements Room {
  readonly store: StoreApi<RoomState>;
  readonly talkKey: TalkSwitch;
  readonly #socket: RoomSocket;
  readonly #audio: AudioEngine;
  readonly #playback: SpeakingPlayback;
  readonly #clock: RoomClock;
  readonly #reconnection: Reconnection;
  readonly #outgoing: Outgoing;
  readonly #owned: (() => void)[];
  #joined = false;
  #left = false;
  /** Capture stands still because no more can be kept. */
  #full = false;
  #heardAtMs = 0;
  #frameAtMs = 0;
  #whenSafe: (() => void) | null = null;

  constructor({ socket, audio, clock, deviceVoice = mute, random }: RoomParts) {
    this.#socket = socket;
    this.#audio = audio;
    this.#clock = clock;
    this.#reconnection = new Reconnection(random);
    this.#outgoing = new Outgoing(socket);
    this.store = createStore(() => beforeJoining);
    this.talkKey = talkSwitchOf({
      audio,
      store: this.store,
      nowMs: () => clock.nowMs(),
      tell: (name, tailMs) => this.#tell(name, tailMs),
    });
    this.#playback = speakingPlayback({
      ...deviceVoice,
      audio,
      clock,
      failed: () => this.#set({ problem: problem("voice_failed", MUTE_DEVICE) }),
    });
    this.#owned = [
      () => this.talkKey.dispose(),
      socket.listen((event) => this.#on(event)),
      audio.onFrame((frame) => this.#onFrame(frame)),
      this.#playback.onReport((report) => {
        this.#outgoing.addReport(report);
        this.#send(0);
      }),
      clock.every(TICK_MS, () => this.#tick()),
    ];
    socket.connect();
  }

  command(name: CommandName): void {
    this.#tell(name, endsTalking.has(name) ? this.talkKey.close() : 0);
  }

  /** @param tailMs goes out once the sound up to so long after this moment did */
  #tell(name: CommandName, tailMs: number): void {
    const turn = this.store.getState().session?.turn ?? 0;
    const atSample = this.#audio.nowSample();
    const tailSamples = (tailMs * SAMPLE_RATE_HZ) / 1_000;
    this.#outgoing.addCommand({ name, turn, atSample }, atSample + tailSamples);
    this.#send(0);
  }

  /** Do not wait for the next attempt: the network is back, or the page is looked at again. */
  hasten(): void {
    this.#reconnection.hasten(this.#clock.nowMs());
    this.#connectWhenDue();
  }

  async leave(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    this.#audio.stopFrames();
    this.#playback.dispose();
    await this.#untilSafe();
    for (const dispose of this.#owned.splice(0)) dispose();
    this.#reconnection.stop();
    this.#socket.disconnect();
    await this.#audio.stop();
  }

  #on(event: SocketEvent): void {
    this.#heardAtMs = this.#clock.nowMs();
    switch (event.is) {
      case "connected":
        return this.#socket.join();
      case "join-answered":
        return this.#onJoinAnswered(event.result);
      case "message":
        return this.#onMessage(event.message);
      case "reply-audio": {
        const { reply, firstSample, pcm } = event.chunk;
        // Chunks of a superseded reply may still be on their way.
        if (reply < (this.store.getState().session?.reply ?? 0)) return;
        return this.#playback.push(reply, firstSample, pcm);
      }
      case "unreadable":
        return this.#set({ problem: problem("protocol_unknown") });
      case "disconnected":
        return this.#onDisconnected(event.problem);
    }
  }

  #onJoinAnswered(result: JoinResult): void {
    if (!result.ok) {
      this.#note(result.problem);
      return this.#socket.disconnect();
    }
    const { joined } = result;
    this.#joined = true;
    this.#reconnection.succeeded();
    // Before any frame: what one does not press for is not heard.
    this.talkKey.setMode(joined.state.talk);
    if (this.#outgoing.resume(joined)) this.#audio.beginFrames(joined.nextSample);
    this.#set({ session: joined.state, lines: joined.lines, partial: noCaption });
    // While nothing more can be kept, that stands until there is room again.
    if (!this.#full) this.#set({ problem: null });
    this.#send(0);
    this.#showLink();
  }

  #onAcknowledged(nextSeq: number): void {
    this.#outgoing.acknowledge(nextSeq);
    if (this.#outgoing.idle) this.#whenSafe?.();
    if (this.#full && this.#outgoing.frames.roomSamples >= ROOM_TO_GO_ON_SAMPLES) {
      this.#full = false;
      this.#audio.beginFrames(this.#outgoing.frames.endSample);
      this.#set({ problem: null });
    }
    this.#showLink();
  }

  #onMessage(message: ServerMessage): void {
    if (message.name === "audio.ack") return this.#onAcknowledged(message.payload.nextSeq);
    if (message.name === "problem") return this.#onProblem(message.payload);
    takeMessage(message, this.#playback, this.store);
    if (message.name === "session.state") this.#onState(message.payload);
  }

  #onState({ talk, phase }: SessionState): void {
    this.talkKey.setMode(talk);
    if (phase !== "ended") return;
    this.talkKey.close();
    this.#audio.stopFrames();
  }

  #onProblem(found: Problem): void {
    if (found.code === "frame_out_of_order") {
      // Mended without the person: the frames are still here.
      this.#outgoing.sendAgain(this.#clock.nowMs());
      return this.#send(FRAMES_PER_FRAME);
    }
    this.#note(found);
  }

  #note(found: Problem): void {
    if (!lasting.has(found.code)) return this.#set({ problem: found });
    this.#audio.stopFrames();
    this.#reconnection.stop();
    this.#set({ link: { is: "refused", problem: found }, problem: found });
  }

  #onDisconnected(found: Problem | null): void {
    this.#joined = false;
    if (found) this.#note(found);
    if (this.#left || this.#over) return this.#whenSafe?.();
    this.#reconnection.failed(this.#clock.nowMs());
    const { link } = this.store.getState();
    if (link.is === "joined" || link.is === "catching-up") {
      this.#set({ link: { is: "reconnecting", sinceMs: this.#clock.wallMs() } });
    } else if (link.is !== "reconnecting") {
      // A first connection that does not come about is still a first connection.
      this.#set({ link: { is: found ? "connecting" : "unanswered" } });
    }
  }

  /** Nothing more is to be recorded: refused for good, or the interview is over. */
  get #over(): boolean {
    const { link, session } = this.store.getState();
    return link.is === "refused" || session?.phase === "ended";
  }

  #onFrame(frame: CapturedFrame): void {
    this.#frameAtMs = this.#clock.nowMs();
    if (!this.#outgoing.add(frame, this.#joined && this.#heard)) this.#onFull();
    this.#connectWhenDue();
    this.#send(FRAMES_PER_FRAME);
    this.#showLink();
  }

  /** Without a microphone frames are made of silence, which is nobody's pause. */
  get #heard(): boolean {
    const { microphone } = this.#audio.store.getState();
    return microphone.is === "on" && !microphone.muted;
  }

  #onFull(): void {
    this.#full = true;
    this.#audio.stopFrames();
    this.#set({
      problem: problem(
        "internal",
        "There has been no connection for half an hour, so recording has paused. Keep this page open: what you said is kept here and sent when the connection is back.",
      ),
    });
  }

  /** Runs beside the microphone, for the times when no frame comes. */
  #tick(): void {
    const nowMs = this.#clock.nowMs();
    const stalled = nowMs - this.#frameAtMs > STALLED_MS;
    if (stalled) this.#send(FRAMES_PER_TICK, true);
    const owed = this.#joined && this.#outgoing.frames.framesInFlight > 0;
    if (owed && nowMs - this.#heardAtMs > SILENT_SERVER_MS) this.#socket.disconnect();
    this.#connectWhenDue();
    this.#showLink();
  }

  #connectWhenDue(): void {
    if (this.#reconnection.due(this.#clock.nowMs())) this.#socket.connect();
  }

  #send(frames: number, stalled = false): void {
    if (this.#joined) this.#outgoing.send(frames, this.#audio.nowSample(), stalled);
  }

  #showLink(): void {
    const { framesToSend, unsafeSamples } = this.#outgoing.frames;
    const state = this.store.getState();
    // Whole seconds: while all is well nothing is drawn anew.
    const unsentS = Math.floor(unsafeSamples / SAMPLE_RATE_HZ);
    const is = framesToSend > FRAMES_PER_FRAME ? "catching-up" : "joined";
    const link: LinkState =
      this.#joined && state.link.is !== is && state.link.is !== "refused" ? { is } : state.link;
    if (link !== state.link || unsentS !== state.unsentS) this.#set({ link, unsentS });
  }

  /** Resolves when all is acknowledged, when there is nobody to send it to, or after a while. */
  #untilSafe(): Promise<void> {
    if (!this.#joined || this.#over || this.#outgoing.idle) return Promise.resolve();
    return new Promise((resolve) => {
      const leaveBeforeMs = this.#clock.nowMs() + LEAVE_WITHIN_MS;
      const stop = this.#clock.every(TICK_MS, () => {
        if (this.#clock.nowMs() >= leaveBeforeMs) this.#whenSafe?.();
      });
      this.#whenSafe = () => {
        stop();
        resolve();
      };
    });
  }

  #set(change: Partial<RoomState>): void {
    this.store.setState(change);
  }
}
