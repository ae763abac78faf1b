import type { TalkMode } from "@greenroom/protocol";
import type { AudioEngine } from "../audio/audio-engine.ts";
import type { TalkKey } from "./room.ts";

/** Heard still after the key was let go, ms: many let go within the last sound of the last word. */
const TAIL_MS = 150;

/** No word is spoken in less, ms: such a press was a slip, or took the word from the interviewer. */
const SHORTEST_MS = 200;

/** Louder is somebody, quieter a room without speech, dBFS RMS. The quietest speech that works is −40. */
const HEARD_DBFS = -50;

/** The last sound of a word, and a level every 40 ms, ms. */
const JUST_HEARD_MS = 200;

export interface TalkParts {
  readonly audio: Pick<AudioEngine, "listen" | "onMicrophoneLevel">;
  nowMs(): number;
  /** The candidate's turn: whether anything can be said in it, and whether words of it are known. */
  turn(): { readonly turn: number; readonly open: boolean; readonly spoke: boolean };
  /** The key went down: the word is taken. */
  taken(): void;
  /** It came up: the answer is over, once the sound of another `tailMs` has been sent. */
  done(tailMs: number): void;
  changed(talking: boolean): void;
}

/**
 * The key that is pressed to talk, whatever it is made of. Between presses the microphone is not
 * listened to; a press is answered at once, without waiting for the server.
 */
export class TalkSwitch implements TalkKey {
  readonly #parts: TalkParts;
  readonly #dispose: () => void;
  #mode: TalkMode | null = null;
  #pressedAtMs: number | null = null;
  #heardAtMs = -Infinity;
  /** The newest turn in which a press lasted long enough for a word. */
  #saidInTurn: number | null = null;

  constructor(parts: TalkParts) {
    this.#parts = parts;
    this.#dispose = parts.audio.onMicrophoneLevel((levelDbfs) => {
      if (levelDbfs > HEARD_DBFS) this.#heardAtMs = parts.nowMs();
    });
  }

  /** How one talks from here on; told as often as the server tells it. */
  setMode(mode: TalkMode): void {
    if (mode === this.#mode) return;
    const tailMs = this.#mode === null ? 0 : TAIL_MS;
    this.#mode = mode;
    this.#let(null);
    if (mode === "open") this.#parts.audio.listen(true);
    else this.#parts.audio.listen(false, tailMs);
  }

  /** Pressed. A press that is repeated, or comes from a second key, changes nothing. */
  down(): void {
    if (this.#mode === null || this.#mode === "open" || this.#pressed) return;
    if (!this.#parts.turn().open) return;
    this.#let(this.#parts.nowMs());
    this.#parts.audio.listen(true);
    this.#parts.taken();
  }

  /** Let go, or tapped again: the answer is over, unless nothing can have been said. */
  up(): void {
    if (this.#pressedAtMs === null) return;
    const lastedMs = this.#parts.nowMs() - this.#pressedAtMs;
    const { turn, spoke } = this.#parts.turn();
    const slipped = lastedMs < SHORTEST_MS && !spoke && this.#saidInTurn !== turn;
    const tailMs = this.close();
    if (!slipped) this.#parts.done(tailMs);
  }

  /** Taps: the first begins, the second ends. */
  tap(): void {
    if (this.#pressed) this.up();
    else this.down();
  }

  /** The key was lost from sight: not listened to any more, and nothing is said about the answer. */
  lost(): void {
    this.close();
  }

  /** Let go because something else decided. Returns how long the last word may go on still, ms. */
  close(): number {
    if (this.#pressedAtMs === null) return 0;
    const nowMs = this.#parts.nowMs();
    if (nowMs - this.#pressedAtMs >= SHORTEST_MS) this.#saidInTurn = this.#parts.turn().turn;
    this.#let(null);
    this.#parts.audio.listen(false, TAIL_MS);
    return nowMs - this.#heardAtMs <= JUST_HEARD_MS ? TAIL_MS : 0;
  }

  dispose(): void {
    this.#dispose();
  }

  #let(pressedAtMs: number | null): void {
    const before = this.#pressed;
    this.#pressedAtMs = pressedAtMs;
    if (this.#pressed !== before) this.#parts.changed(this.#pressed);
  }

  get #pressed(): boolean {
    return this.#pressedAtMs !== null;
  }
}
