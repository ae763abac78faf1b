import {
  FRAME_SAMPLES,
  decodeMicrophoneFrame,
  encodeReplyChunk,
  decodeReplyChunk,
  problem,
  type Command,
  type JoinResult,
  type MicrophoneFrame,
  type PlaybackReport,
  type Problem,
  type SessionState,
} from "@greenroom/protocol";
import type { RoomSocket, ServerMessage, SocketEvent } from "../room-socket.ts";

export const listening: SessionState = {
  phase: "listening",
  turn: 1,
  reply: 0,
  question: null,
  sample: 0,
  lengthMin: 15,
  persona: "maya",
  talk: "open",
  workOn: null,
  limit: null,
};

/**
 * A line and the server at its end, as one small machine. Nothing moves until `flush`: then what is
 * under way in either direction arrives, in order, until all is quiet. `cut` loses it instead.
 */
export class ServerLine implements RoomSocket {
  /** What the server recorded, frame by frame. */
  readonly recorded: MicrophoneFrame[] = [];
  readonly commands: Command[] = [];
  readonly reports: PlaybackReport[] = [];
  /** Everything the server was sent, as words: `join`, `frame 3`, `done`. */
  readonly heard: string[] = [];
  /** Acknowledges on arrival; else only by `acknowledge()`. */
  acknowledges = true;
  reachable = true;
  refuses: Problem | null = null;
  /** Told to whoever joins. */
  state: SessionState = listening;
  connections = 0;

  #connected = false;
  #joined = false;
  #nextSeq: number;
  #nextSample: number;
  #acknowledgedSeq: number;
  #up: (() => void)[] = [];
  #down: (() => void)[] = [];
  #listeners = new Set<(event: SocketEvent) => void>();

  constructor(nextSeq = 0, nextSample = 0) {
    this.#nextSeq = nextSeq;
    this.#nextSample = nextSample;
    this.#acknowledgedSeq = nextSeq;
  }

  flush(): void {
    while (this.#up.length + this.#down.length > 0) {
      for (const arrive of [...this.#up.splice(0), ...this.#down.splice(0)]) arrive();
    }
  }

  /** The line breaks: what is under way is lost. */
  cut(): void {
    this.#up = [];
    this.#down = [];
    this.#lose(null);
  }

  say(message: ServerMessage): void {
    this.#send({ is: "message", message });
  }

  sayAudio(reply: number, firstSample: number, pcm: Int16Array): void {
    const chunk = decodeReplyChunk(
      encodeReplyChunk({ reply, firstSample, sampleRateHz: 16_000, pcm }),
    );
    if (chunk) this.#send({ is: "reply-audio", chunk });
  }

  acknowledge(): void {
    this.#acknowledgedSeq = this.#nextSeq;
    this.say({ name: "audio.ack", payload: { nextSeq: this.#nextSeq } });
  }

  /** Forgets the newest frames, as if they had not reached the disk. */
  loseRecorded(frames: number): void {
    if (frames <= 0) return;
    for (const lost of this.recorded.splice(-frames)) {
      this.#nextSeq = Math.min(this.#nextSeq, lost.seq);
      this.#nextSample = Math.min(this.#nextSample, lost.firstSample);
    }
  }

  /** As {@link loseRecorded}, but never what was acknowledged. */
  loseUnacknowledged(frames: number): void {
    this.loseRecorded(Math.min(frames, this.#nextSeq - this.#acknowledgedSeq));
  }

  /** Killed and started again: the newest frames are gone, also those that were acknowledged. */
  restart(lostFrames: number): void {
    this.cut();
    this.loseRecorded(lostFrames);
    this.#acknowledgedSeq = Math.min(this.#acknowledgedSeq, this.#nextSeq);
  }

  connect(): void {
    this.#up.push(() => {
      if (!this.reachable) return this.#lose(null);
      if (this.refuses) return this.#lose(this.refuses);
      this.connections += 1;
      this.#connected = true;
      this.#send({ is: "connected" });
    });
  }

  disconnect(): void {
    this.cut();
  }

  join(): void {
    this.#arrive("join", () => {
      this.#joined = true;
      const [nextSeq, nextSample] = [this.#nextSeq, this.#nextSample];
      const joined = { nextSeq, nextSample, state: this.state, lines: [] };
      const result: JoinResult = { ok: true, joined };
      this.#send({ is: "join-answered", result });
    });
  }

  sendFrame(bytes: Uint8Array): void {
    const read = decodeMicrophoneFrame(bytes);
    if (!read.ok) throw new Error(read.code);
    const { frame } = read;
    this.#arrive(`frame ${frame.seq}`, () => {
      if (frame.firstSample !== frame.seq * FRAME_SAMPLES) {
        return this.say({ name: "problem", payload: problem("frame_malformed") });
      }
      if (frame.seq > this.#nextSeq) {
        return this.say({ name: "problem", payload: problem("frame_out_of_order") });
      }
      if (frame.seq < this.#nextSeq) return;
      this.recorded.push(frame);
      this.#nextSeq += 1;
      this.#nextSample = frame.firstSample + frame.pcm.length;
      if (this.acknowledges) this.acknowledge();
    });
  }

  sendCommand(command: Command): void {
    this.#arrive(command.name, () => this.commands.push(command));
  }

  sendReport(report: PlaybackReport): void {
    this.#arrive(`heard ${report.heardSamples}`, () => this.reports.push(report));
  }

  listen(listener: (event: SocketEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #arrive(words: string, act: () => void): void {
    if (!this.#connected) throw new Error(`"${words}" was sent without a connection`);
    this.#up.push(() => {
      if (words !== "join" && !this.#joined) throw new Error(`"${words}" came before the join`);
      this.heard.push(words);
      act();
    });
  }

  #send(event: SocketEvent): void {
    this.#down.push(() => this.#tell(event));
  }

  #lose(found: Problem | null): void {
    this.#connected = false;
    this.#joined = false;
    this.#tell({ is: "disconnected", problem: found });
  }

  #tell(event: SocketEvent): void {
    for (const listener of this.#listeners) listener(event);
  }
}
