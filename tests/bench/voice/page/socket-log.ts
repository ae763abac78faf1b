import { toBase64 } from "./base64.ts";
import type { Frames, Packet } from "./ear-api.ts";

/** Every packet of the page's WebSockets, with the frame at which it came or went. */
export class SocketLog {
  readonly #received: Packet[] = [];
  #sent: { readonly frame: number; readonly data: Uint8Array }[] = [];
  readonly #listeners = new Set<(packet: Packet) => void>();

  /** Takes the place of the page's WebSocket. */
  install(nowFrame: () => number): void {
    const received = (data: unknown) => this.#onReceived(nowFrame(), data);
    const sent = (data: unknown) => this.#onSent(nowFrame(), data);
    window.WebSocket = class extends WebSocket {
      constructor(url: string | URL, protocols?: string | string[]) {
        super(url, protocols);
        this.addEventListener("message", ({ data }) => received(data));
      }
      override send(data: string | Blob | BufferSource): void {
        sent(data);
        super.send(data);
      }
    };
  }

  onReceived(listener: (packet: Packet) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  received(fromPacket: number) {
    return { packets: this.#received.slice(fromPacket), count: this.#received.length };
  }

  sent({ startFrame, endFrame }: Frames): Packet[] {
    return this.#sent
      .filter(({ frame }) => frame >= startFrame && frame < endFrame)
      .map(({ frame, data }) => ({ frame, binaryBase64: toBase64(data) }));
  }

  forget(beforeFrame: number): void {
    this.#sent = this.#sent.filter(({ frame }) => frame >= beforeFrame);
  }

  #onReceived(frame: number, data: unknown): void {
    const packet = packetOf(frame, data);
    if (!packet) return;
    this.#received.push(packet);
    for (const listener of this.#listeners) listener(packet);
  }

  #onSent(frame: number, data: unknown): void {
    if (ArrayBuffer.isView(data)) {
      const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
      this.#sent.push({ frame, data: bytes.slice() });
    } else if (data instanceof ArrayBuffer) {
      this.#sent.push({ frame, data: new Uint8Array(data.slice(0)) });
    }
  }
}

function packetOf(frame: number, data: unknown): Packet | null {
  if (typeof data === "string") return { frame, text: data };
  if (data instanceof ArrayBuffer) return { frame, binaryBase64: toBase64(new Uint8Array(data)) };
  return null;
}
