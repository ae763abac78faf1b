import {
  decodeReplyChunk,
  type Line,
  type ServerEventName,
  type ServerEventPayload,
  type SessionState,
} from "@greenroom/protocol";
import type { RoomClient } from "../../live/live-session.ts";

/** The page as a test plays it: remembers what it was sent and lets the test wait for more. */
export class RoomDouble implements RoomClient {
  readonly sent: { readonly name: ServerEventName; readonly payload: unknown }[] = [];
  readonly lines = new Map<string, Line>();
  /** Samples of each reply that arrived, in order. */
  readonly sound = new Map<number, number>();
  state: SessionState | null = null;
  ackedSeq = 0;
  #waiting: { readonly met: () => boolean; readonly resolve: () => void }[] = [];

  emit<N extends ServerEventName>(name: N, payload: ServerEventPayload<N>): void {
    this.sent.push({ name, payload });
    if (name === "session.state") this.state = payload as SessionState;
    if (name === "audio.ack") this.ackedSeq = (payload as { nextSeq: number }).nextSeq;
    if (name === "transcript.line") {
      const line = payload as Line;
      this.lines.set(line.who === "candidate" ? `turn ${line.turn}` : `reply ${line.reply}`, line);
    }
    this.#look();
  }

  audio(bytes: Uint8Array): void {
    const chunk = decodeReplyChunk(bytes);
    if (!chunk) throw new Error("no reply chunk");
    const end = chunk.firstSample + chunk.pcm.length;
    this.sound.set(chunk.reply, Math.max(this.sound.get(chunk.reply) ?? 0, end));
    this.#look();
  }

  /** Resolves once it holds, now or after something else arrives. */
  until(met: () => boolean): Promise<void> {
    if (met()) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push({ met, resolve }));
  }

  phase(phase: SessionState["phase"]): Promise<void> {
    return this.until(() => this.state?.phase === phase);
  }

  /** What was sent about replies, in order: "prepare 1", "commit 1", … */
  get replies(): string[] {
    return this.sent
      .filter(({ name }) => name.startsWith("reply.") && name !== "reply.finished")
      .map(({ name, payload }) => `${name.slice(6)} ${(payload as { reply: number }).reply}`);
  }

  #look(): void {
    const met = this.#waiting.filter((each) => each.met());
    this.#waiting = this.#waiting.filter((each) => !met.includes(each));
    for (const each of met) each.resolve();
  }
}
