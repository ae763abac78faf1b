import {
  createdSchema,
  encodeMicrophoneFrame,
  FRAME_SAMPLES,
  PROTOCOL_VERSION,
} from "@greenroom/protocol";
import type { Created, JoinResult, Joined, Problem } from "@greenroom/protocol";
import { io, type Socket } from "socket.io-client";

/** A page's end of the socket that sends what no page would. Nothing is typed, on purpose. */
export class PageSocket {
  readonly socket: Socket;
  readonly problems: Problem[] = [];
  readonly #acks: number[] = [];

  constructor(url: string, auth: Readonly<Record<string, unknown>>) {
    this.socket = io(url, {
      auth,
      transports: ["websocket"],
      reconnection: false,
      forceNew: true,
      autoConnect: false,
    });
    this.socket.on("problem", (problem: Problem) => this.problems.push(problem));
    this.socket.on("audio.ack", ({ nextSeq }: { nextSeq: number }) => this.#acks.push(nextSeq));
  }

  static async joined(
    url: string,
    created: Created,
  ): Promise<{ page: PageSocket; joined: Joined }> {
    const page = new PageSocket(url, handshake(created));
    await page.connect();
    return { page, joined: await page.join() };
  }

  /** Resolves when connected; rejects with the problem that the server names. */
  async connect(): Promise<void> {
    await new Promise<void>((resolve, reject) => {
      this.socket.once("connect", resolve);
      this.socket.once("connect_error", (error: Error & { data?: Problem }) => {
        reject(new Error(error.data?.code ?? error.message));
      });
      this.socket.connect();
    });
  }

  async join(): Promise<Joined> {
    const result = (await this.socket.emitWithAck("session.join")) as JoinResult;
    if (!result.ok) throw new Error(result.problem.code);
    return result.joined;
  }

  /** Sends frames of a quiet tone, numbered from `fromSeq`. */
  sendFrames(fromSeq: number, count: number): void {
    for (let seq = fromSeq; seq < fromSeq + count; seq++)
      this.socket.emit("audio.frame", frame(seq));
  }

  /** Resolves when every frame before this number is acknowledged, to the number that is. */
  async acknowledged(nextSeq: number): Promise<number> {
    for (;;) {
      const newest = this.#acks.at(-1) ?? 0;
      if (newest >= nextSeq) return newest;
      await new Promise((resolve) => this.socket.once("audio.ack", resolve));
    }
  }

  /** Resolves when the server has named such a problem. */
  async problem(code: string): Promise<void> {
    while (!this.problems.some((problem) => problem.code === code)) {
      await new Promise((resolve) => this.socket.once("problem", resolve));
    }
  }

  async disconnected(): Promise<void> {
    if (this.socket.disconnected) return;
    await new Promise((resolve) => this.socket.once("disconnect", resolve));
  }

  close(): void {
    this.socket.disconnect();
  }
}

export function handshake({ id, token }: Created): Readonly<Record<string, unknown>> {
  return { protocol: PROTOCOL_VERSION, sessionId: id, token };
}

export async function createSession(url: string): Promise<Created> {
  const response = await fetch(`${url}/api/sessions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  return createdSchema.parse(await response.json());
}

export function frame(seq: number): Uint8Array {
  const firstSample = seq * FRAME_SAMPLES;
  const pcm = Int16Array.from({ length: FRAME_SAMPLES }, (_, index) =>
    Math.round(800 * Math.sin((firstSample + index) / 9)),
  );
  return encodeMicrophoneFrame({ seq, firstSample, replayed: false, pcm });
}
