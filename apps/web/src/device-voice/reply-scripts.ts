import type { ReplyLevel } from "@greenroom/protocol";
import { piecesOf, type Piece } from "./pieces.ts";

/** The sentences of one reply that are still to be spoken, in order. */
export interface Script {
  readonly reply: number;
  readonly pieces: Piece[];
  lastIndex: number;
  /** No more sentences come. */
  finished: boolean;
  level: ReplyLevel;
  /** No voice speaks it: it is over as soon as all of it can be read. */
  silent: boolean;
}

/**
 * Replies that came as text, by their numbers: sent ahead in silence, released by a commit, which ends
 * every older one. What still arrives of one that is over is nothing.
 */
export class ReplyScripts {
  readonly #scripts = new Map<number, Script>();
  readonly #discarded = new Set<number>();
  /** As told; also of replies whose text is still to come. */
  readonly #levels = new Map<number, ReplyLevel>();
  #committed = -1;
  #over: number | null = null;

  /** The reply that was released last, where there is text of it. */
  get current(): Script | null {
    return this.#scripts.get(this.#committed) ?? null;
  }

  get(reply: number): Script | null {
    return this.#scripts.get(reply) ?? null;
  }

  isStale(reply: number): boolean {
    return reply < this.#committed || this.#discarded.has(reply) || this.#over === reply;
  }

  /** @returns whether it was new: what is sent again after a lost connection is not. */
  add(reply: number, index: number, text: string, fromChar: number): boolean {
    if (this.isStale(reply)) return false;
    const script = this.#scripts.get(reply) ?? this.#begin(reply);
    if (index <= script.lastIndex) return false;
    script.lastIndex = index;
    script.pieces.push(...piecesOf(text, fromChar));
    return true;
  }

  level(reply: number, level: ReplyLevel): void {
    this.#levels.set(reply, level);
    const script = this.#scripts.get(reply);
    if (script) script.level = level;
  }

  /** @returns the replies that it ends. */
  commit(reply: number): readonly number[] {
    this.#committed = reply;
    const older = [...this.#scripts.keys()].filter((known) => known < reply);
    for (const known of older) this.remove(known);
    for (const known of this.#discarded) if (known < reply) this.#discarded.delete(known);
    for (const known of this.#levels.keys()) if (known < reply) this.#levels.delete(known);
    return older;
  }

  discard(reply: number): void {
    this.#discarded.add(reply);
    this.remove(reply);
  }

  /** It was spoken, or was cut off: nothing more of it is taken. */
  end(reply: number): void {
    this.#over = reply;
    this.remove(reply);
  }

  remove(reply: number): void {
    this.#scripts.delete(reply);
    this.#levels.delete(reply);
  }

  clear(): void {
    this.#scripts.clear();
  }

  #begin(reply: number): Script {
    const level = this.#levels.get(reply) ?? "full";
    const script: Script = {
      reply,
      pieces: [],
      lastIndex: -1,
      finished: false,
      level,
      silent: false,
    };
    this.#scripts.set(reply, script);
    return script;
  }
}
