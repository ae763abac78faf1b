import type { RoomClient } from "../live/live-session.ts";

interface Said {
  readonly text: string;
  /** Its place in the sentences of the reply, joined by one space. */
  readonly fromChar: number;
}

/**
 * The sentences of one reply on their way to a page whose device speaks them itself: text as soon as
 * it is there, and again from what was heard when a connection comes back.
 */
export class TextOutbox {
  readonly as = "text";
  readonly reply: number;
  #said: Said[] = [];
  #heardChars = 0;
  #finished = false;
  #client: RoomClient | null = null;

  constructor(reply: number) {
    this.reply = reply;
  }

  get empty(): boolean {
    return this.#said.length === 0;
  }

  /** Sends to this client from now on, beginning with the word that was not heard to its end. */
  attach(client: RoomClient | null): void {
    this.#client = client;
    for (const index of this.#said.keys()) this.#send(index);
    this.#sendEnd();
  }

  say(text: string): void {
    const last = this.#said.at(-1);
    const fromChar = last ? last.fromChar + last.text.length + 1 : 0;
    this.#said.push({ text, fromChar });
    this.#send(this.#said.length - 1);
  }

  /** No more sentences come. */
  finish(): void {
    this.#finished = true;
    this.#sendEnd();
  }

  /** Nobody is there: what was not heard waits. */
  detach(): void {
    this.#client = null;
  }

  heard(heardChars: number): void {
    this.#heardChars = Math.max(this.#heardChars, heardChars);
  }

  #send(index: number): void {
    const said = this.#said[index];
    if (!said) return;
    const heard = Math.max(0, this.#heardChars - said.fromChar);
    if (heard >= said.text.length) return;
    const from = said.text.lastIndexOf(" ", heard) + 1;
    const [text, fromChar] = [said.text.slice(from), said.fromChar + from];
    this.#client?.emit("reply.text", { reply: this.reply, index, text, fromChar });
  }

  #sendEnd(): void {
    if (!this.#finished) return;
    this.#client?.emit("reply.finished", { reply: this.reply, totalSamples: 0 });
  }
}
