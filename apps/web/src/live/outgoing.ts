import {
  encodeMicrophoneFrame,
  type Command,
  type Joined,
  type PlaybackReport,
} from "@greenroom/protocol";
import type { CapturedFrame } from "../audio/audio-engine.ts";
import { FrameQueue } from "./frame-queue.ts";
import { Outbox } from "./outbox.ts";
import type { RoomSocket } from "./room-socket.ts";

/** After the server asked for a missing frame, how long its further questions mean the same, ms. */
const SAME_GAP_MS = 1_000;

/** Everything on its way to the server, in its order, kept until it is known to have arrived. */
export class Outgoing {
  readonly frames = new FrameQueue();
  readonly #socket: RoomSocket;
  readonly #commands = new Outbox<Command>();
  readonly #reports = new Outbox<PlaybackReport>();
  #lastReport: PlaybackReport | null = null;
  /** Positions at which the reply on its way fell silent and went on later. */
  #gapsAt: number[] = [];
  #rewoundAtMs = -Infinity;

  constructor(socket: RoomSocket) {
    this.#socket = socket;
  }

  /** Returns whether capture has to begin anew at the server's sample. */
  resume({ nextSeq, nextSample }: Joined): boolean {
    for (const outbox of [this.#commands, this.#reports]) {
      outbox.acknowledge(nextSeq);
      outbox.rewind();
    }
    return this.frames.resume(nextSeq, nextSample);
  }

  add(frame: CapturedFrame, live: boolean): boolean {
    return this.frames.add(frame, live);
  }

  /** @param afterSample sent once everything before it was */
  addCommand(command: Command, afterSample: number): void {
    this.#commands.add(command, afterSample);
  }

  /**
   * A newer position takes the place of an older one that is still here; the rest is all told. One
   * that is reported twice stays: between the two the reply was silent, and without them what was
   * heard before would be taken for heard after.
   */
  addReport(report: PlaybackReport): void {
    const { reply } = report;
    const last = this.#lastReport;
    this.#lastReport = report;
    if (last?.reply !== reply) this.#gapsAt = [];
    else if (placeOf(last) === placeOf(report)) this.#gapsAt.push(placeOf(report));
    this.#reports.add(
      report,
      0,
      (earlier) =>
        earlier.reply === reply &&
        earlier.state === "playing" &&
        !this.#gapsAt.includes(placeOf(earlier)),
    );
  }

  acknowledge(nextSeq: number): void {
    this.frames.acknowledge(nextSeq);
    this.#commands.acknowledge(nextSeq);
    this.#reports.acknowledge(nextSeq);
  }

  /** The server misses a frame: all that it has not acknowledged goes again, once for each gap. */
  sendAgain(nowMs: number): void {
    if (nowMs - this.#rewoundAtMs < SAME_GAP_MS) return;
    this.#rewoundAtMs = nowMs;
    this.frames.rewind();
  }

  /**
   * Sends at most `frames` frames, and each command once the frames up to its sample went ahead.
   * `stalled`: no frame is coming that a command could wait for.
   */
  send(frames: number, nowSample: number, stalled: boolean): void {
    const { nextSeq } = this.frames;
    for (const report of this.#reports.take(0, nextSeq)) this.#socket.sendReport(report);
    this.#sendCommands(this.frames.sentSample);
    for (let sent = 0; sent < frames; sent++) {
      const frame = this.frames.take(nowSample);
      if (!frame) break;
      this.#socket.sendFrame(encodeMicrophoneFrame(frame));
      this.#sendCommands(this.frames.sentSample);
    }
    if (stalled && this.frames.framesToSend === 0) this.#sendCommands(Infinity);
  }

  get idle(): boolean {
    return this.frames.unsafeSamples === 0 && this.#commands.size === 0;
  }

  #sendCommands(sentSample: number): void {
    for (const command of this.#commands.take(sentSample, this.frames.nextSeq)) {
      this.#socket.sendCommand(command);
    }
  }
}

/** How far the reply was heard: in letters, where the device's own voice speaks. */
function placeOf({ heardChars, heardSamples }: PlaybackReport): number {
  return heardChars ?? heardSamples;
}
